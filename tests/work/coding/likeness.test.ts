import { describe, expect, it } from 'vitest';
import type { Codebook } from '../../../src/model/codebook.js';
import type { CastMember } from '../../../src/model/respondent.js';
import type { Transcript } from '../../../src/model/transcript.js';
import { lastCodingRun } from '../../../src/store/coding-run.js';
import { recordDecision } from '../../../src/store/decisions.js';
import { openStore, rehearse, write } from '../../../src/store/open.js';
import { openSuggestions, suggestionsOf } from '../../../src/store/review.js';
import type { Store } from '../../../src/store/store.js';
import { whyOf } from '../../../src/store/why.js';
import { likelyCodes } from '../../../src/work/coding/likely-codes.js';
import { type CodingPass, codeTexts } from '../../../src/work/coding/pass.js';
import { type RankedTexts, rankTexts } from '../../../src/work/coding/ranked-texts.js';
import { code, codebookOf } from '../../support/codes.js';
import { decision, turnOf } from '../../support/passages.js';
import { spoken } from '../../support/spoken.js';
import { save, stored, storeWith } from '../../support/store.js';

const PLEIN = {
  ...code('plein', 'plein'),
  label: 'Het plein',
  definition: 'Wat bewoners van het plein vinden: de bankjes, het groen, de speeltoestellen.',
};
const JURY = {
  ...code('jury', 'jury'),
  label: 'De jury',
  definition: 'Hoe de jury koos: de stemming, de punten en de uitleg bij de keuze.',
};
const GELD = { ...code('geld', 'geld'), label: 'Het geld', definition: 'Wat er met de euro’s is gedaan.' };
const BOOK = codebookOf(PLEIN, JURY, GELD);

const R01 = spoken(
  ['I', 'Wat vindt u van het plein?'],
  [
    'R',
    'Toen wij daar kwamen was het kaal. Nu staan er bankjes in het groen. De speeltoestellen zijn nieuw. Verder niks.',
  ],
);
const R02 = spoken(
  ['I', 'Hoe koos de jury volgens u?'],
  ['R', 'De punten waren geteld voor wij binnen waren. Uitleg bij die keuze kwam er nooit.'],
  ['I', 'En waar ging u daarna naartoe?'],
  ['R', 'Wij gingen schaatsen met de kleinkinderen op de vijver achter het huis.'],
);
const R03 = spoken(
  ['I', 'En waar gaat u graag heen?'],
  ['R', 'In de winter gaan wij schaatsen op de vijver, met alle kleinkinderen.'],
);
const TEXTS = { 'R01.txt': R01, 'R02.txt': R02, 'R03.txt': R03 };
const CAST: readonly CastMember[] = Object.keys(TEXTS).map((file) => ({
  file,
  speaker: 'I',
  role: 'interviewer',
  respondent: null,
}));

/** So many that one code does not change how rare everything is. */
const MANY = Object.fromEntries(
  Array.from({ length: 100 }, (_, at) => [
    `V${at}.txt`,
    spoken(['I', 'En u?'], ['R', 'Daar weet ik niets van.']),
  ]),
);

function pass(store: Store, book: Codebook = BOOK, learns = true): CodingPass {
  return write(store, { command: 'proef' }, () => codePass(store, book, learns));
}

function codePass(store: Store, book: Codebook, learns: boolean): CodingPass {
  const settings = {
    unit: 'zinnen',
    suggestions: { method: 'gelijkenis', learns },
    languageModel: null,
  } as const;
  return codeTexts(store, book, settings, CAST, () => undefined);
}

function decide(
  store: Store,
  file: keyof typeof TEXTS,
  verdict: 'bevestigd' | 'verworpen',
  id: string,
  words: string,
) {
  const text: Transcript = TEXTS[file];
  const made = decision(text, 'anna', verdict, id, words);
  write(store, { command: 'proef' }, () =>
    recordDecision(store, stored(store, file).revision, turnOf(text, made), made),
  );
}

/** What is proposed, but for the ids of revisions: those follow the order of importing. */
function proposed(store: Store): unknown[] {
  return Object.keys(TEXTS).flatMap((file) =>
    suggestionsOf(store, stored(store, file).revision).map((one) => ({ file, ...one })),
  );
}

const codesIn = (store: Store, file: string) =>
  openSuggestions(store, stored(store, file).revision).map(
    ({ code: id, fragment }) => `${fragment.turn} ${id}`,
  );

describe('coding by likeness', () => {
  it('proposes what turn and question are about, where no term says so, on at most four sentences with evidence in them', () => {
    const store = storeWith(TEXTS);
    pass(store);
    const first = suggestionsOf(store, stored(store, 'R01.txt').revision).find((one) => one.code === 'plein');
    expect(first).toMatchObject({ code: 'plein', source: 'gelijkenis', fragment: { turn: 2 } });
    expect(first?.probability).toBeGreaterThanOrEqual(0.2);
    expect(first?.fragment.text).toBe(
      'Toen wij daar kwamen was het kaal. Nu staan er bankjes in het groen. De speeltoestellen zijn nieuw.',
    );
    for (const { term, start, end } of first?.evidence ?? []) {
      expect(R01.text.slice(start, end)).toBe(term);
      expect(start).toBeGreaterThanOrEqual(first?.fragment.start ?? 0);
      expect(end).toBeLessThanOrEqual(first?.fragment.end ?? 0);
    }
    expect(first?.why?.asked).toContain('plein');
    expect(codesIn(store, 'R02.txt')).toEqual(['2 jury']);
  });

  it('ranks for whoever codes a turn by hand what it would propose in it, learned from the same', () => {
    const store = storeWith(TEXTS);
    decide(store, 'R02.txt', 'bevestigd', 'geld', 'Wij gingen schaatsen met de kleinkinderen');
    pass(store);
    const settings = { suggestions: { method: 'gelijkenis', learns: true } } as const;
    const { at: likely, in: likelyIn } = likelyCodes(store, BOOK, settings, CAST);
    const [made] = suggestionsOf(store, stored(store, 'R03.txt').revision);
    expect(likely('R03.txt', 2)).toHaveLength(3);
    expect(likely('R03.txt', 2)[0]).toEqual({
      code: 'geld',
      probability: made?.probability,
      why: made?.why,
    });
    expect(likely('R03.txt', 1)).toEqual([]);
    const inText = likelyIn(stored(store, 'R03.txt'));
    expect([1, 2].map(inText)).toEqual([1, 2].map((turn) => likely('R03.txt', turn)));
    const termsOnly = { suggestions: { method: 'termen', learns: true } } as const;
    expect(likelyCodes(store, BOOK, termsOnly, CAST).at('R03.txt', 2)).toEqual([]);
  });

  it('ranks anew after a decision without reading anything again, just as it would from the start', () => {
    const store = storeWith({ ...TEXTS, ...MANY });
    const likely = ({ read, ranked }: Pick<RankedTexts, 'read' | 'ranked'>) => {
      const text = read.text('R03.txt');
      return text?.turns.map((turn) => ranked.likely(text, turn));
    };
    const before = likely(rankTexts(store, BOOK, true, CAST));
    pass(store);
    const open = rankTexts(store, BOOK, true, CAST);
    expect(likely(open)).toEqual(before);
    decide(store, 'R02.txt', 'bevestigd', 'geld', 'Wij gingen schaatsen met de kleinkinderen');
    const after = likely({ read: open.read, ranked: open.rankAnew() });
    expect(after).not.toEqual(before);
    expect(after).toEqual(likely(rankTexts(store, BOOK, true, CAST)));
  });

  it('learns from what a person added, says from how much, and why', () => {
    const store = storeWith(TEXTS);
    expect(pass(store).learned).toEqual({ interviews: 0, codings: 0 });
    expect(codesIn(store, 'R03.txt')).toEqual([]);
    decide(store, 'R02.txt', 'bevestigd', 'geld', 'Wij gingen schaatsen met de kleinkinderen');
    expect(pass(store).learned).toEqual({ interviews: 1, codings: 1 });
    expect(codesIn(store, 'R03.txt')).toEqual(['2 geld']);
    expect(lastCodingRun(store)?.learned).toEqual({ interviews: 1, codings: 1 });
    const [geld] = suggestionsOf(store, stored(store, 'R03.txt').revision);
    expect(geld?.why?.like).toEqual({ file: 'R02.txt', turn: 4 });
    expect(whyOf(store, [geld?.id ?? '']).get(geld?.id ?? '')).toMatchObject({
      source: 'gelijkenis',
      probability: geld?.probability,
      why: { said: expect.arrayContaining(['schaatsen']), like: { file: 'R02.txt', turn: 4 } },
    });
  });

  it('learns nothing when the project says so', () => {
    const store = storeWith(TEXTS);
    decide(store, 'R02.txt', 'bevestigd', 'geld', 'Wij gingen schaatsen met de kleinkinderen');
    expect(pass(store, BOOK, false).learned).toEqual({ interviews: 0, codings: 0 });
    expect(codesIn(store, 'R03.txt')).toEqual([]);
  });

  it('proposes exactly what it did before when a decision is gone again', () => {
    const store = storeWith(TEXTS);
    pass(store);
    const before = proposed(store);
    decide(store, 'R02.txt', 'bevestigd', 'geld', 'Wij gingen schaatsen met de kleinkinderen');
    pass(store);
    expect(proposed(store)).not.toEqual(before);
    store.db.exec('DELETE FROM decision');
    pass(store);
    expect(proposed(store)).toEqual(before);
  });

  it('proposes the same in whatever order interviews came in', () => {
    const reversed = openStore(':memory:');
    for (const [file, text] of Object.entries(TEXTS).reverse()) save(reversed, file, text);
    const store = storeWith(TEXTS);
    for (const one of [store, reversed]) {
      decide(one, 'R02.txt', 'bevestigd', 'geld', 'Wij gingen schaatsen met de kleinkinderen');
      decide(one, 'R01.txt', 'bevestigd', 'plein', 'Nu staan er bankjes in het groen.');
      pass(one);
    }
    expect(proposed(reversed)).toEqual(proposed(store));
  });

  it('leaves what was rejected alone, also on other sentences of the turn', () => {
    const store = storeWith(TEXTS);
    pass(store);
    decide(store, 'R01.txt', 'verworpen', 'plein', 'Verder niks.');
    pass(store);
    expect(codesIn(store, 'R01.txt')).not.toContain('2 plein');
  });

  it('makes nothing anew when nothing changed, and only what is of a code that did', () => {
    const store = storeWith({ ...TEXTS, ...MANY });
    pass(store);
    expect(pass(store).change).toMatchObject({ added: 0, removed: 0 });
    const asMade = () =>
      store.db.prepare("SELECT DISTINCT code FROM suggestion WHERE oordeel IS NOT 'gemengd'").pluck().all();
    store.db.exec("UPDATE suggestion SET oordeel = 'gemengd'");
    pass(store);
    expect(asMade()).toEqual([]);
    pass(store, codebookOf({ ...PLEIN, definition: `${PLEIN.definition} Ook het park.` }, JURY, GELD));
    expect(asMade()).toContain('plein');
    expect(asMade()).not.toContain('jury');
  });

  it('makes a suggestion that went again', () => {
    const store = storeWith(TEXTS);
    pass(store);
    const before = proposed(store);
    store.db.exec('DELETE FROM suggestion');
    pass(store);
    expect(proposed(store)).toEqual(before);
  });

  it('shows in a rehearsal what learning would change, and keeps nothing of it', () => {
    const store = storeWith(TEXTS);
    pass(store);
    const before = proposed(store);
    decide(store, 'R02.txt', 'bevestigd', 'geld', 'Wij gingen schaatsen met de kleinkinderen');
    const { change, learned } = rehearse(store, () => codePass(store, BOOK, true));
    expect(change.codes).toContainEqual({ code: 'geld', added: 4, removed: 1 });
    expect(learned.codings).toBe(1);
    expect(proposed(store)).toEqual(before);
    expect(lastCodingRun(store)?.learned.codings).toBe(0);
  });

  it('forgets which turn a suggestion is like when that turn goes', () => {
    const store = storeWith(TEXTS);
    decide(store, 'R02.txt', 'bevestigd', 'geld', 'Wij gingen schaatsen met de kleinkinderen');
    pass(store);
    store.db.exec("DELETE FROM decision; DELETE FROM transcript WHERE file = 'R02.txt'");
    const [geld] = suggestionsOf(store, stored(store, 'R03.txt').revision);
    expect(geld).toMatchObject({ code: 'geld', why: { like: null } });
  });

  it.each([
    ['without terms', codebookOf({ ...PLEIN, terms: [] }, { ...JURY, terms: [] }, { ...GELD, terms: [] })],
    ['of two codes', codebookOf(PLEIN, JURY)],
    ['of one code', codebookOf(PLEIN)],
    [
      'of nothing but ids',
      codebookOf({ ...code('plein'), definition: '' }, { ...code('jury'), definition: '' }),
    ],
    ['of 500 codes', codebookOf(...Array.from({ length: 499 }, (_, at) => code(`c${at}`)), PLEIN)],
  ])('gives a sensible list with a codebook %s', (_, book) => {
    const store = storeWith({ ...TEXTS, 'R01.txt': R01 });
    save(store, 'R04.txt', spoken(['R', 'Ja.']));
    save(store, 'R05.txt', spoken(['I', 'What do you think of the jury?'], ['R', 'They never told us why.']));
    pass(store, book);
    const ids = new Set(book.themes.flatMap((theme) => theme.codes.map(({ id }) => id)));
    const found = [...Object.keys(TEXTS), 'R04.txt', 'R05.txt'].flatMap((file) =>
      suggestionsOf(store, stored(store, file).revision),
    );
    for (const { code: id, probability, evidence } of found) {
      expect(ids.has(id)).toBe(true);
      expect(probability).toBeLessThanOrEqual(1);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });
});
