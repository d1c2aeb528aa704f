import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useCast } from '../../src/store/cast.js';
import { findCodings } from '../../src/store/codings.js';
import { closeStore, openStore, write } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { replaceSuggestions } from '../../src/store/suggestions.js';
import { basisOf } from '../../src/store/voices/counts.js';
import { codebook } from '../support/codes.js';
import { suggestion } from '../support/passages.js';
import { person } from '../support/people.js';
import { folderWith } from '../support/project.js';
import { spoken } from '../support/spoken.js';
import { openAt, save, stored } from '../support/store.js';

const BOOK = codebook({ T: ['groen'] });

const GROUP = spoken(['Man', 'Ons plein.'], ['Vrouw', 'Mijn moestuin.']);
const ANNA = { file: 'groep.txt', speaker: 'Vrouw', role: 'respondent', respondent: 'R02' } as const;
const OMAR = { file: 'groep.txt', speaker: 'Man', role: 'respondent', respondent: 'R03' } as const;

/** The path of a store in which both speakers say something green. */
function groupInterview(): string {
  const path = join(folderWith({}), 'proef.db');
  const store = openStore(path);
  save(store, 'groep.txt', GROUP);
  const transcript = stored(store, 'groep.txt');
  write(store, { command: 'proef' }, () =>
    replaceSuggestions(store, codebook({ T: ['groen'] }), [
      { transcript, suggestion: suggestion(transcript, 'groen', 'Ons plein.', 'plein') },
      { transcript, suggestion: suggestion(transcript, 'groen', 'Mijn moestuin.', 'moestuin') },
    ]),
  );
  closeStore(store);
  return path;
}

function counted(store: Store): string[] {
  return findCodings(store, BOOK).map(({ respondent, fragment }) => `${respondent}: ${fragment.text}`);
}

describe('the people of respondents.csv', () => {
  it('get what they said, each their own words in a group interview', () => {
    const store = openAt(groupInterview());
    useCast(store, [person('R02', 'verdeler', 'noord'), person('R03', 'verdeler', 'noord')], [ANNA, OMAR]);
    expect(counted(store)).toEqual(['R02: Mijn moestuin.', 'R03: Ons plein.']);
  });

  it('can be laid beside the texts again after a correction, which then counts at once', () => {
    const store = openAt(groupInterview());
    useCast(store, [person('R02', 'verdeler', 'noord'), person('R03', 'verdeler', 'noord')], [ANNA, OMAR]);
    useCast(store, [person('R02', 'afgewezen', 'zuid')], [{ ...ANNA, speaker: 'Man' }]);
    expect(counted(store)).toEqual(['R02: Ons plein.']);
    expect(findCodings(store, BOOK, { wijken: ['noord'] })).toHaveLength(0);
    expect(findCodings(store, BOOK, { wijken: ['zuid'], perspectives: ['afgewezen'] })).toHaveLength(1);
    expect(basisOf(store, BOOK)).toEqual({ confirmed: 0, open: 1 });
  });

  it('may be nobody', () => {
    const store = openAt(groupInterview());
    useCast(store, [], []);
    expect(findCodings(store, BOOK)).toEqual([]);
    expect(basisOf(store, BOOK)).toEqual({ confirmed: 0, open: 0 });
  });

  it('do not need a database that may be written', () => {
    const store = openAt(groupInterview(), { readOnly: true });
    useCast(store, [person('R02', 'verdeler', 'noord')], [ANNA]);
    expect(counted(store)).toEqual(['R02: Mijn moestuin.']);
  });

  it('are never written into the database', () => {
    const path = groupInterview();
    const store = openStore(path);
    useCast(store, [person('R02', 'verdeler', 'noord')], [ANNA]);
    closeStore(store);
    const names = openAt(path).db.prepare('SELECT name FROM sqlite_master').pluck().all();
    expect(names).not.toContain('respondent');
    expect(names).not.toContain('speaker');
  });
});
