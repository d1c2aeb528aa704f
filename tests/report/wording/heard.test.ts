import { describe, expect, it } from 'vitest';
import { countedText, heardFact, heardText } from '../../../src/report/wording/heard.js';
import { codebook } from '../../support/codes.js';
import { people as interviewed, wijkbudget } from '../../support/interviewed.js';
import { reportContent } from '../../support/report-content.js';

function heard(all: number, interviews: number, surveyed: number | null) {
  const content = reportContent(
    wijkbudget(),
    codebook({ T: ['a'] }),
    interviewed({ verdeler: [all, 0, 0, 0] }),
    [],
    {
      interviews,
      people: { doubleRole: 0, unquoted: 0, surveyed },
    },
  );
  return [heardText(content), heardFact(content)];
}

describe('how people were heard', () => {
  it.each([
    [1, 1, 0, 'is één persoon geïnterviewd in één gesprek', '1 persoon, in één gesprek'],
    [9, 7, 0, 'zijn 9 mensen geïnterviewd in 7 gesprekken', '9 mensen, in 7 gesprekken'],
    [
      30,
      15,
      12,
      'zijn 18 mensen geïnterviewd in 15 gesprekken, en vulden 12 andere mensen een enquête in',
      '30 mensen: 18 geïnterviewd in 15 gesprekken, 12 alleen met een enquête',
    ],
    [12, 0, 12, 'vulden 12 mensen een enquête in', '12 mensen, met een enquête'],
    [
      30,
      28,
      null,
      'zijn 30 mensen gehoord, in 28 gesprekken en met een enquête',
      '30 mensen, in 28 gesprekken en met een enquête',
    ],
  ])(
    'is told of %d people in %d interviews, of whom %j by a survey only',
    (all, interviews, surveyed, text, fact) => {
      expect(heard(all, interviews, surveyed)).toEqual([text, fact]);
    },
  );
});

describe('conversations with a group', () => {
  const told = (interviews: number, groupInterviews: number): string => {
    const content = reportContent(
      wijkbudget(),
      codebook({ T: ['a'] }),
      interviewed({ verdeler: [9, 0, 0, 0] }),
      [],
      {
        interviews,
      },
    );
    return heardText({ ...content, method: { ...content.method, groupInterviews } });
  };

  it('are told apart from those with one person', () => {
    expect(told(7, 2)).toBe('zijn 9 mensen geïnterviewd in 7 gesprekken, waarvan twee groepsgesprekken');
    expect(told(7, 1)).toBe('zijn 9 mensen geïnterviewd in 7 gesprekken, waarvan één groepsgesprek');
    expect(told(1, 1)).toBe('zijn 9 mensen geïnterviewd in één groepsgesprek');
  });
});

describe('who is counted of those who were heard', () => {
  const waiting = (people: number, counted = 9) => {
    const content = reportContent(
      wijkbudget(),
      codebook({ T: ['a'] }),
      interviewed({ verdeler: [counted, 0, 0, 0] }),
      [],
      { interviews: counted + people, waiting: { people, perspectives: [] } },
    );
    return [heardText(content), ...countedText(content)];
  };

  it('is not told when all are', () => {
    expect(waiting(0)).toEqual(['zijn 9 mensen geïnterviewd in 9 gesprekken']);
  });

  it('is told with how many wait until somebody looks at what they said', () => {
    expect(waiting(4)).toEqual([
      'zijn 13 mensen geïnterviewd in 13 gesprekken',
      'De aantallen gaan over 9 van hen: naar de woorden van de andere 4 keek nog niemand, en zij tellen nog niet mee.',
    ]);
    expect(waiting(1, 1)[1]).toBe(
      'De aantallen gaan over één van hen: naar de woorden van één persoon keek nog niemand, en die telt nog niet mee.',
    );
  });
});
