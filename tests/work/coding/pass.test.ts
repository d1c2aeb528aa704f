import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTokens, packTokens, TOKENIZER_VERSION } from '../../../src/language/token-list.js';
import { createVocabulary } from '../../../src/language/vocabulary.js';
import type { Code, Codebook } from '../../../src/model/codebook.js';
import type { SuggestionSettings, Unit } from '../../../src/model/project.js';
import type { CastMember } from '../../../src/model/respondent.js';
import type { Transcript } from '../../../src/model/transcript.js';
import { recordDecision } from '../../../src/store/decisions.js';
import { openStore, write } from '../../../src/store/open.js';
import type { Store } from '../../../src/store/store.js';
import { type CodingPass, codeTexts } from '../../../src/work/coding/pass.js';
import { code, codebookOf } from '../../support/codes.js';
import { decision } from '../../support/passages.js';
import { spoken } from '../../support/spoken.js';
import { save, stored, storeWith } from '../../support/store.js';

const R01 = spoken(
  ['I', 'Kent u het plein?'],
  ['R', 'Het plein ken ik. Dat is mooi. Verder weet ik het niet. De moestuin ook.'],
);
const R02 = spoken(['I', 'En u?'], ['R', 'Ik koos voor de moestuin en deed weer mee.']);
const PLEIN = code('plein', 'plein');
const TUIN = code('tuin', '*tuin');
const CAST: readonly CastMember[] = ['R01.txt', 'R02.txt'].map((file) => ({
  file,
  speaker: 'I',
  role: 'interviewer',
  respondent: null,
}));

const TERMS: SuggestionSettings = { method: 'termen', learns: false };

interface Settings {
  readonly cast?: readonly CastMember[];
  readonly unit?: Unit;
  readonly suggestions?: SuggestionSettings;
}

function pass(
  store: Store,
  book: Codebook,
  { cast = CAST, unit = 'zinnen', suggestions = TERMS }: Settings = {},
): CodingPass {
  return write(store, { command: 'proef' }, () =>
    codeTexts(store, book, { unit, suggestions, languageModel: null }, cast, () => undefined),
  );
}

/** All suggestions but the number of their revision, which depends on what was imported before. */
function suggestions({ db }: Store): unknown[] {
  return db
    .prepare(
      'SELECT id, turn, code, start, end, text, strength, evidence, oordeel FROM suggestion ORDER BY id',
    )
    .all();
}

function codesIn({ db }: Store): [code: string, turn: number][] {
  const rows = db.prepare('SELECT code, turn FROM suggestion ORDER BY code, start').raw().all();
  return rows as [string, number][];
}

function openCodes({ db }: Store): unknown[] {
  return db.prepare('SELECT code FROM open_suggestion ORDER BY code, start').pluck().all();
}

/** The decisions as they stand, with what a program may change of them: the code. */
function decisions({ db }: Store): unknown[] {
  return db.prepare('SELECT code, verdict, coder FROM decision ORDER BY code, coder, start').raw().all();
}

function interviews(): Store {
  return storeWith({ 'R01.txt': R01, 'R02.txt': R02 });
}

const was = (id: string, terms: readonly string[], ...formerIds: readonly string[]): Code => ({
  ...code(id, ...terms),
  formerIds,
});

describe('a coding pass', () => {
  it('suggests codes for every text, and says what it added', () => {
    const store = interviews();
    const steps: string[] = [];
    const { change, adopted } = write(store, { command: 'proef' }, () =>
      codeTexts(
        store,
        codebookOf(PLEIN, TUIN),
        { unit: 'zinnen', suggestions: TERMS, languageModel: null },
        CAST,
        () => steps.push(''),
      ),
    );
    expect(change).toEqual({
      added: 3,
      removed: 0,
      kept: 0,
      codes: [
        { code: 'plein', added: 1, removed: 0 },
        { code: 'tuin', added: 2, removed: 0 },
      ],
    });
    expect([adopted, steps.length]).toEqual([0, 2]);
    expect(codesIn(store)).toEqual([
      ['plein', 2],
      ['tuin', 2],
      ['tuin', 2],
    ]);
  });

  it('changes nothing the second time', () => {
    const store = interviews();
    pass(store, codebookOf(PLEIN, TUIN));
    const before = suggestions(store);
    expect(pass(store, codebookOf(PLEIN, TUIN)).change).toEqual({ added: 0, removed: 0, kept: 3, codes: [] });
    expect(suggestions(store)).toEqual(before);
  });

  it('adds and takes away for the codes that changed only', () => {
    const store = interviews();
    pass(store, codebookOf(PLEIN, TUIN));
    expect(
      pass(store, codebookOf({ ...PLEIN, terms: ['ken'] }, TUIN, code('mee', 'meedoen'))).change,
    ).toEqual({
      added: 2,
      removed: 1,
      kept: 2,
      codes: [
        { code: 'mee', added: 1, removed: 0 },
        { code: 'plein', added: 1, removed: 1 },
      ],
    });
    expect(pass(store, codebookOf(TUIN)).change).toMatchObject({ added: 0, removed: 2, kept: 2 });
  });

  it('does not look at texts again for codes whose rules are the same', () => {
    const store = interviews();
    pass(store, codebookOf(PLEIN, TUIN));
    store.db.prepare('DELETE FROM suggestion WHERE code = ?').run('tuin');
    pass(store, codebookOf({ ...PLEIN, label: 'Ander label' }, TUIN));
    expect(codesIn(store)).toEqual([['plein', 2]]);
    pass(store, codebookOf(PLEIN, { ...TUIN, terms: ['*tuin*'] }));
    expect(codesIn(store)).toHaveLength(3);
  });

  it('looks at a text that came later, or was corrected, for every code', () => {
    const store = storeWith({ 'R01.txt': R01 });
    pass(store, codebookOf(PLEIN, TUIN));
    save(store, 'R02.txt', R02);
    expect(pass(store, codebookOf(PLEIN, TUIN)).change).toMatchObject({ added: 1, removed: 0, kept: 2 });
    save(store, 'R01.txt', spoken(['I', 'En?'], ['R', 'Een tuin op het plein, ja, en een moestuin.']));
    pass(store, codebookOf(PLEIN, TUIN));
    const fresh = storeWith({
      'R01.txt': spoken(['I', 'En?'], ['R', 'Een tuin op het plein, ja, en een moestuin.']),
      'R02.txt': R02,
    });
    pass(fresh, codebookOf(PLEIN, TUIN));
    expect(suggestions(store)).toEqual(suggestions(fresh));
  });

  it('picks up that a speaker got another role', () => {
    const store = interviews();
    pass(store, codebookOf(PLEIN, TUIN), { cast: [] });
    expect(codesIn(store).filter(([, turn]) => turn === 1)).toEqual([['plein', 1]]);
    expect(pass(store, codebookOf(PLEIN, TUIN)).change).toMatchObject({ added: 0, removed: 1, kept: 3 });
    expect(codesIn(store).filter(([, turn]) => turn === 1)).toEqual([]);
    expect(pass(store, codebookOf(PLEIN, TUIN), { cast: [] }).change).toMatchObject({ added: 1, removed: 0 });
  });

  it('codes interviewers only for codes that ask for it', () => {
    const store = interviews();
    pass(store, codebookOf({ ...PLEIN, alsoInterviewer: true }, TUIN));
    expect(codesIn(store).filter(([, turn]) => turn === 1)).toEqual([['plein', 1]]);
  });

  it('codes all over again in another unit', () => {
    const store = interviews();
    pass(store, codebookOf(PLEIN, TUIN));
    pass(store, codebookOf(PLEIN, TUIN), { unit: 'beurt' });
    const texts = store.db.prepare('SELECT DISTINCT text FROM suggestion ORDER BY text').pluck().all();
    expect(texts).toEqual(
      [R01, R02].map(({ text, turns }) => text.slice(turns[1]?.start, turns[1]?.end)).sort(),
    );
  });
});

describe('the words of a text', () => {
  it('are kept as numbers, and not read again', () => {
    const store = storeWith({ 'R01.txt': R01 });
    pass(store, codebookOf(PLEIN));
    const words = String(store.db.prepare('SELECT words FROM vocabulary').pluck().get()).split('\n');
    expect(words.slice(0, 4)).toEqual(['kent', 'u', 'het', 'plein']);
    const other = listTokens(
      R01.text.replace('moestuin', 'bladeren'),
      createVocabulary([...words, 'bladeren']),
    );
    store.db.prepare('UPDATE tokens SET tokens = ?').run(packTokens(other));
    pass(store, codebookOf(PLEIN, TUIN));
    expect(codesIn(store).map(([one]) => one)).toEqual(['plein']);
  });

  it('are read again when they were kept by another version of the tokeniser', () => {
    const store = interviews();
    pass(store, codebookOf(PLEIN));
    store.db
      .prepare('UPDATE tokens SET tokenizer = ?, tokens = ?')
      .run(TOKENIZER_VERSION - 1, Buffer.alloc(12));
    store.db
      .prepare('UPDATE vocabulary SET tokenizer = ?, words = ?')
      .run(TOKENIZER_VERSION - 1, 'onzin\nwoorden');
    pass(store, codebookOf(PLEIN, TUIN));
    const fresh = interviews();
    pass(fresh, codebookOf(PLEIN, TUIN));
    expect(suggestions(store)).toEqual(suggestions(fresh));
    expect(store.db.prepare('SELECT tokenizer FROM vocabulary').pluck().all()).toEqual([TOKENIZER_VERSION]);
    expect(store.db.prepare('SELECT DISTINCT tokenizer FROM tokens').pluck().all()).toEqual([
      TOKENIZER_VERSION,
    ]);
  });

  it('that came later get their numbers behind those that were known', () => {
    const store = storeWith({ 'R01.txt': R01 });
    pass(store, codebookOf(TUIN));
    save(store, 'R02.txt', R02);
    pass(store, codebookOf(TUIN));
    pass(
      store,
      codebookOf({ ...TUIN, terms: ['moestuin'] }, code('mee', 'meedoen'), code('kiezen', 'kiezen')),
    );
    expect(codesIn(store).map(([one]) => one)).toEqual(['kiezen', 'mee', 'tuin', 'tuin']);
  });
});

describe('what people decided', () => {
  function decide(
    store: Store,
    ...args: Parameters<typeof decision> extends [unknown, ...infer Rest] ? Rest : never
  ) {
    const { revision } = stored(store, 'R01.txt');
    write(store, { command: 'proef' }, () => recordDecision(store, revision, 2, decision(R01, ...args)));
  }

  it('keeps a rejected suggestion away, whatever happens to the codebook', () => {
    const store = storeWith({ 'R01.txt': R01 });
    pass(store, codebookOf(PLEIN));
    decide(store, 'anna', 'verworpen', 'plein', 'Het plein ken ik.');
    const books = [
      codebookOf({ ...PLEIN, terms: ['plein', 'ken'] }),
      codebookOf(TUIN),
      codebookOf(PLEIN, TUIN),
      codebookOf({ ...PLEIN, terms: ['het plein!', '*plein*'], exclusions: ['bank'] }),
    ];
    for (const book of books) {
      pass(store, book);
      expect(openCodes(store)).not.toContain('plein');
      expect(decisions(store)).toEqual([['plein', 'verworpen', 'anna']]);
    }
    pass(store, codebookOf({ ...PLEIN, terms: ['mooi'] }));
    expect(openCodes(store)).toEqual(['plein']);
  });

  it('goes along when its code got another id, and goes on keeping suggestions away', () => {
    const store = storeWith({ 'R01.txt': R01 });
    decide(store, 'anna', 'verworpen', 'plein', 'Het plein ken ik.');
    const { adopted } = pass(store, codebookOf(was('openbaar', ['plein'], 'plein')));
    expect(adopted).toBe(1);
    expect(decisions(store)).toEqual([['openbaar', 'verworpen', 'anna']]);
    expect(openCodes(store)).toEqual([]);
    expect(pass(store, codebookOf(was('openbaar', ['plein'], 'plein'))).adopted).toBe(0);
  });

  it('goes along from all codes that were merged; of one coder a confirmation goes before a rejection', () => {
    const store = storeWith({ 'R01.txt': R01 });
    decide(store, 'anna', 'verworpen', 'plein', 'Het plein ken ik.');
    decide(store, 'anna', 'bevestigd', 'tuin', 'Het plein ken ik.');
    decide(store, 'bea', 'verworpen', 'tuin', 'De moestuin ook.');
    const { adopted } = pass(store, codebookOf(was('groen', ['plein'], 'plein', 'tuin')));
    expect(adopted).toBe(2);
    expect(decisions(store)).toEqual([
      ['groen', 'bevestigd', 'anna'],
      ['groen', 'verworpen', 'bea'],
      ['plein', 'verworpen', 'anna'],
    ]);
  });

  it('stays under the old id when the code was split or removed', () => {
    const store = storeWith({ 'R01.txt': R01 });
    decide(store, 'anna', 'bevestigd', 'plein', 'Het plein ken ik.');
    decide(store, 'anna', 'bevestigd', 'tuin', 'De moestuin ook.');
    const { adopted } = pass(
      store,
      codebookOf(was('links', ['plein'], 'plein'), was('rechts', ['plein'], 'plein')),
    );
    expect(adopted).toBe(0);
    expect(decisions(store)).toEqual([
      ['plein', 'bevestigd', 'anna'],
      ['tuin', 'bevestigd', 'anna'],
    ]);
  });
});

describe('any number of passes', () => {
  const words = fc.constantFrom(
    ...[
      'Het plein.',
      'De moestuin is mooi.',
      'Ik koos niet.',
      'Wij deden weer mee.',
      'Eh, ja.',
      'Goed, maar laat.',
    ],
  );
  const transcript = fc
    .array(fc.tuple(fc.constantFrom('I', 'R'), fc.array(words, { minLength: 1, maxLength: 5 })), {
      minLength: 1,
      maxLength: 4,
    })
    .map((lines) => spoken(...lines.map(([speaker, said]) => [speaker, said.join(' ')] as const)));
  const terms = fc.uniqueArray(
    fc.constantFrom(
      'plein',
      '*tuin',
      'kiezen',
      'niet:kiezen',
      'meedoen!',
      'goed & laat',
      'mooi',
      'ja &beurt plein',
    ),
    { minLength: 1, maxLength: 3 },
  );
  const oneCode = fc
    .tuple(fc.constantFrom('a', 'b', 'c'), terms, fc.constantFrom([], ['mooi'], ['ja']), fc.boolean())
    .map(
      ([id, written, exclusions, alsoInterviewer]): Code => ({
        ...code(id, ...written),
        exclusions,
        alsoInterviewer,
      }),
    );
  const book = fc
    .tuple(
      fc.uniqueArray(oneCode, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
      fc.constantFrom<Codebook['indicators']>([], [{ oordeel: 'positief', terms: ['mooi', 'goed'] }]),
    )
    .chain(([codes, indicators]) =>
      fc
        .constantFrom('tuin | plein', '*tuin', 'park')
        .map((groen): Codebook => ({ ...codebookOf(...codes), indicators, groups: { groen } })),
    );
  const settings = fc.record<Settings>({
    unit: fc.constantFrom('zinnen', 'beurt'),
    cast: fc.constantFrom(CAST, []),
  });

  function inMemory(): Store {
    return openStore(':memory:');
  }

  it('with other texts, codes, roles and units end where one pass over a new store ends', () => {
    const round = fc.record({ book, settings, text: fc.option(transcript, { nil: null }) });
    fc.assert(
      fc.property(
        fc.array(transcript, { minLength: 1, maxLength: 2 }),
        fc.array(round, { minLength: 2, maxLength: 4 }),
        (texts, rounds) => {
          const store = inMemory();
          const files = new Map<string, Transcript>(texts.map((text, at) => [`R0${at + 1}.txt`, text]));
          for (const [file, text] of files) save(store, file, text);
          for (const { book, settings, text } of rounds) {
            if (text !== null) {
              files.set('R02.txt', text);
              save(store, 'R02.txt', text);
            }
            const earlier = suggestions(store).length;
            const { change } = pass(store, book, settings);
            const now = suggestions(store);
            expect(change.kept + change.removed).toBe(earlier);
            expect(change.kept + change.added).toBe(now.length);
            const fresh = inMemory();
            for (const [file, current] of files) save(fresh, file, current);
            pass(fresh, book, settings);
            expect(now).toEqual(suggestions(fresh));
            fresh.db.close();
          }
          store.db.close();
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});
