/** What the counts rest on, in sentences that are right for none, one and more. */

import { describe, expect, it } from 'vitest';
import type { ReportState } from '../../src/model/report-state.js';
import { basisText, proposalsJudged } from '../../src/report/basis.js';

const judged = (accepted: number, rejected: number, byHand: number) =>
  proposalsJudged({
    interviews: { all: 4, done: 4 },
    surveys: { all: 0, done: 0 },
    accepted,
    rejected,
    byHand,
    waiting: [],
  }).join(' ');

function textOf(
  state: ReportState,
  confirmed: number,
  open: number,
  [done, all] = [1, 4],
  surveys = 0,
): string {
  const reviewing = {
    interviews: { all, done },
    surveys: { all: surveys, done: 0 },
    accepted: confirmed,
    rejected: 0,
    byHand: 0,
    waiting: [],
  };
  return basisText({ state, basis: { confirmed, open }, reviewing, stale: null });
}

describe('what a working version rests on', () => {
  it.each([
    [0, 0, /^Er zijn nog geen coderingen\.$/],
    [
      0,
      1,
      /^In deze werkversie telt 1 voorstel van het programma waarover nog niemand besliste\. De aantallen/,
    ],
    [
      0,
      4,
      /^In deze werkversie tellen 4 voorstellen van het programma waarover nog niemand besliste\. De aantallen/,
    ],
    [1, 3, /^In deze werkversie tellen 1 bevestigde codering en 3 voorstellen van het programma/],
    [4, 0, /^In deze werkversie tellen 4 bevestigde coderingen\.$/],
  ])('%i confirmed and %i open are told with the right verbs', (confirmed, open, sentence) => {
    expect(textOf('werkversie', confirmed, open)).toMatch(sentence);
  });
});

describe('what a draft rests on', () => {
  it.each([
    [[0, 4], /^Van de 4 gesprekken is er nog geen helemaal nagekeken\. /],
    [[1, 4], /^Van de 4 gesprekken is er 1 helemaal nagekeken\. /],
    [[3, 4], /^Van de 4 gesprekken zijn er 3 helemaal nagekeken\. /],
    [[4, 4], /^Alle 4 gesprekken zijn nagekeken\. /],
    [[2, 2], /^Beide gesprekken zijn nagekeken\. /],
    [[1, 1], /^Het ene gesprek is helemaal nagekeken\. /],
    [[0, 1], /^Het ene gesprek is nog niet helemaal nagekeken\. /],
    [[0, 0], /^Er is nog niets nagekeken\. /],
  ])('is told with how many interviews were reviewed: %j', (reviewed, sentence) => {
    expect(textOf('concept', 3, 0, reviewed as [number, number])).toMatch(sentence);
  });

  it('counts a survey apart from conversations', () => {
    expect(textOf('concept', 3, 0, [2, 4], 1)).toContain(
      'Van de 4 gesprekken zijn er 2 helemaal nagekeken en het bestand met antwoorden op een enquête is nog niet helemaal nagekeken.',
    );
  });

  it('is what people confirmed; what is open is told and does not count', () => {
    expect(textOf('concept', 1, 1)).toContain(
      'telt: 1 codering. Over 1 voorstel van het programma is nog niet beslist; dat telt niet mee, dus aantallen kunnen nog hoger worden.',
    );
    expect(textOf('concept', 5, 3)).toContain(
      'Over 3 voorstellen van het programma is nog niet beslist; die tellen niet',
    );
    expect(textOf('definitief', 5, 0, [4, 4])).toMatch(/telt: 5 coderingen\.$/);
  });
});

describe('how well proposals did', () => {
  it('is how many of them people confirmed, and how many codings they added', () => {
    expect(judged(3, 1, 2)).toBe(
      'Van de 4 voorstellen van het programma waarover een onderzoeker besliste, zijn er 3 bevestigd (75%) en 1 verworpen. ' +
        '2 coderingen zijn met de hand toegevoegd: van de 5 coderingen die tellen, had het programma er 3 voorgesteld (60%).',
    );
    expect(judged(1, 0, 0)).toMatch(/^Het ene voorstel .* is bevestigd\.$/);
    expect(judged(4, 0, 0)).toMatch(/^Alle 4 voorstellen .* zijn bevestigd\.$/);
    expect(judged(0, 4, 0)).toMatch(/^Alle 4 voorstellen .* zijn verworpen\.$/);
    expect(judged(0, 0, 0)).toBe('');
  });
});
