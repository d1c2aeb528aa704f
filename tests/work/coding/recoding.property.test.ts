import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Code } from '../../../src/model/codebook.js';
import type { CastMember } from '../../../src/model/respondent.js';
import type { Transcript } from '../../../src/model/transcript.js';
import { recordDecision } from '../../../src/store/decisions.js';
import { storedRanking } from '../../../src/store/kept-ranking.js';
import { openStore, write } from '../../../src/store/open.js';
import type { Store } from '../../../src/store/store.js';
import { codeTexts } from '../../../src/work/coding/pass.js';
import { code, codebookOf } from '../../support/codes.js';
import { decision, turnOf } from '../../support/passages.js';
import { spoken } from '../../support/spoken.js';
import { save, stored } from '../../support/store.js';

const QUESTIONS = ['Wat vindt u van het plein?', 'Hoe koos de jury volgens u?', 'En verder?'];
const SENTENCES = [
  'Toen wij daar kwamen was het plein kaal.',
  'Nu staan er bankjes in het groen.',
  'De punten waren geteld voor wij binnen waren.',
  'Uitleg bij die keuze kwam er nooit.',
  'Wij gingen schaatsen op de vijver.',
  'Het geld was op voor het zomer werd.',
];
const TEXTS: readonly (readonly [file: string, text: Transcript])[] = Array.from({ length: 101 }, (_, at) => [
  `R${at}.txt`,
  spoken(
    ['I', QUESTIONS[at % 3] ?? ''],
    ['R', [at, at * 5 + 2, at * 2 + 1, at + 3].map((one) => SENTENCES[one % 6]).join(' ')],
    ['I', QUESTIONS[(at + 1) % 3] ?? ''],
    ['R', at % 4 === 0 ? 'Ja.' : `${SENTENCES[(at * 7) % 6]} ${SENTENCES[(at + 2) % 6]}`],
  ),
]);
const CAST: readonly CastMember[] = TEXTS.map(([file]) => ({
  file,
  speaker: 'I',
  role: 'interviewer',
  respondent: null,
}));

const words = fc.constantFrom('plein', 'jury', 'geld', 'bankje*', 'keuze & uitleg', 'vraag: plein');
const meaning = fc.constantFrom(
  'Wat bewoners van het plein vinden: de bankjes, het groen.',
  'Hoe de jury koos: de stemming, de punten en de uitleg bij de keuze.',
  'Waar het geld bleef.',
  'Schaatsen in de winter, en het zwemmen in de zomer.',
);
const oneCode = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    terms: fc.uniqueArray(words, { maxLength: 2 }),
    definition: meaning,
    alsoInterviewer: fc.boolean(),
  })
  .map(({ id, terms, ...rest }): Code => ({ ...code(id, ...terms), ...rest }));
const book = fc
  .uniqueArray(oneCode, { minLength: 1, maxLength: 4, selector: ({ id }) => id })
  .map((codes) => codebookOf(...codes));
const decisions = fc.uniqueArray(
  fc.record({
    at: fc.nat(7),
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    verdict: fc.constantFrom('bevestigd' as const, 'verworpen' as const),
  }),
  { maxLength: 5, selector: ({ at, id }) => `${at} ${id}` },
);
const round = fc.record({ book, decisions, unit: fc.constantFrom('zinnen' as const, 'beurt' as const) });
type Round = typeof round extends fc.Arbitrary<infer T> ? T : never;

function newStore(): Store {
  const store = openStore(':memory:');
  for (const [file, text] of TEXTS) save(store, file, text);
  return store;
}

function codeAll(store: Store, { book, decisions, unit }: Round): unknown[] {
  store.db.exec('DELETE FROM decision');
  for (const { at, id, verdict } of decisions) {
    const [file, text] = TEXTS[at] as (typeof TEXTS)[number];
    const made = decision(text, 'anna', verdict, id, SENTENCES[at % 6] ?? '');
    write(store, { command: 'proef' }, () =>
      recordDecision(store, stored(store, file).revision, turnOf(text, made), made),
    );
  }
  const settings = {
    unit,
    suggestions: { method: 'gelijkenis', learns: true },
    languageModel: null,
  } as const;
  write(store, { command: 'proef' }, () => codeTexts(store, book, settings, CAST, () => undefined));
  return store.db.prepare('SELECT * FROM suggestion ORDER BY id').all();
}

it('coding again after any changes of codebook, decisions and unit ends where coding for the first time does', () => {
  fc.assert(
    fc.property(fc.array(round, { minLength: 2, maxLength: 4 }), (rounds) => {
      const store = newStore();
      for (const one of rounds) {
        const again = codeAll(store, one);
        const fresh = newStore();
        expect(again).toEqual(codeAll(fresh, one));
        expect(storedRanking(store)).toEqual(storedRanking(fresh));
        fresh.db.close();
      }
      store.db.close();
    }),
    { numRuns: 12 },
  );
}, 120_000);
