import { describe, expect, it } from 'vitest';
import { useCast } from '../../../src/store/cast.js';
import { recordDecision } from '../../../src/store/decisions.js';
import { rehearse, write } from '../../../src/store/open.js';
import type { Store } from '../../../src/store/store.js';
import { replaceSuggestions } from '../../../src/store/suggestions.js';
import { saveTranscript } from '../../../src/store/transcripts.js';
import { basisOf, whoMentions } from '../../../src/store/voices/counts.js';
import { speakerLabels } from '../../../src/store/voices/labels.js';
import { codebook } from '../../support/codes.js';
import { messageOf } from '../../support/message.js';
import { decision, suggestion } from '../../support/passages.js';
import { person } from '../../support/people.js';
import { spoken } from '../../support/spoken.js';
import { stored, storeWith } from '../../support/store.js';

const BOOK = codebook({ T: ['plein', 'groen'] });

const ACT = { command: 'proef' };
const TEXT = spoken(['I', 'En het plein?'], ['R', 'Het plein is mooi.'], ['I', 'Dank.']);
const CORRECTED = spoken(['Anna', 'En het plein?'], ['R', 'Het plein is heel mooi.']);
const PEOPLE = [person('R01', 'verdeler', 'noord'), person('R02', 'verdeler', 'noord')];

function coded(): Store {
  const store = storeWith({ 'R01.txt': TEXT, 'R02.txt': TEXT });
  const proposed = ['R01.txt', 'R02.txt'].map((file) => {
    const transcript = stored(store, file);
    return { transcript, suggestion: suggestion(transcript, 'plein', 'Het plein is mooi.', 'mooi') };
  });
  write(store, ACT, () => replaceSuggestions(store, codebook({ T: ['plein', 'groen'] }), proposed));
  useCast(
    store,
    PEOPLE,
    PEOPLE.map(({ id }) => ({
      file: `${id}.txt`,
      speaker: 'R',
      role: 'respondent' as const,
      respondent: id,
    })),
  );
  return store;
}

function numbers(...respondents: readonly string[]): Map<string, number> {
  return new Map(respondents.map((id, number) => [id, number]));
}

describe('the voices of current texts', () => {
  it('follow a decision at once, within the transaction too', () => {
    const store = coded();
    expect(basisOf(store, BOOK)).toEqual({ confirmed: 0, open: 2 });
    write(store, ACT, () => {
      const { revision } = stored(store, 'R01.txt');
      recordDecision(store, revision, 2, decision(TEXT, 'anna', 'bevestigd', 'groen', 'Het plein is mooi.'));
      expect(basisOf(store, BOOK)).toEqual({ confirmed: 1, open: 2 });
      recordDecision(store, revision, 2, decision(TEXT, 'anna', 'verworpen', 'plein', 'mooi'));
      expect(basisOf(store, BOOK)).toEqual({ confirmed: 1, open: 1 });
    });
    expect(basisOf(store, BOOK)).toEqual({ confirmed: 1, open: 1 });
    expect(whoMentions(store, BOOK, numbers('R02', 'R01'))).toEqual(
      new Map([
        ['groen', [1]],
        ['plein', [0]],
      ]),
    );
    expect(whoMentions(store, BOOK, numbers('R02'))).toEqual(new Map([['plein', [0]]]));
  });

  it('say how they can be counted anew when they can’t be read', () => {
    const store = coded();
    store.db.exec("UPDATE voice SET codes = 'x'");
    expect(messageOf(() => whoMentions(store, BOOK, numbers('R01')))).toMatch(
      /: de tellingen per spreker zijn beschadigd\. Herstel ze met: wijkstem check --fix$/,
    );
  });

  it('are those of the corrected text, and of no other', () => {
    const store = coded();
    write(store, ACT, () => saveTranscript(store, 'R01.txt', 'verbeterd', CORRECTED));
    expect([...speakerLabels(store)]).toEqual([
      ['R01.txt', ['Anna', 'R']],
      ['R02.txt', ['I', 'R']],
    ]);
    expect(basisOf(store, BOOK)).toEqual({ confirmed: 0, open: 1 });
  });

  it('are as they were after a rehearsal', () => {
    const store = coded();
    rehearse(store, () => {
      saveTranscript(store, 'R01.txt', 'verbeterd', CORRECTED);
      expect(basisOf(store, BOOK)).toEqual({ confirmed: 0, open: 1 });
    });
    expect(basisOf(store, BOOK)).toEqual({ confirmed: 0, open: 2 });
  });

  it('count a respondent who speaks in two texts once for a code', () => {
    const store = coded();
    useCast(
      store,
      PEOPLE,
      PEOPLE.map(({ id }) => ({
        file: `${id}.txt`,
        speaker: 'R',
        role: 'respondent' as const,
        respondent: 'R01',
      })),
    );
    expect(whoMentions(store, BOOK, numbers('R01'))).toEqual(new Map([['plein', [0]]]));
    expect(basisOf(store, BOOK)).toEqual({ confirmed: 0, open: 2 });
  });
});
