import { expect, it } from 'vitest';
import { rulesHasher } from '../../../src/coding/suggesting/rules.js';
import type { Code, Codebook } from '../../../src/model/codebook.js';
import type { Unit } from '../../../src/model/project.js';
import { code, codebookOf } from '../../support/codes.js';

const PLEIN = code('plein', 'plein', 'park');
const BOOK = codebookOf(PLEIN);

const rulesHash = (one: Code, book: Codebook, unit: Unit): string => rulesHasher(book, unit)(one);

it('the rules of a code are the same as long as nothing changes that its suggestions depend on', () => {
  const hash = rulesHash(PLEIN, BOOK, 'zinnen');
  expect(rulesHash({ ...PLEIN }, BOOK, 'zinnen')).toBe(hash);
  expect(rulesHash({ ...PLEIN, label: 'Ander', definition: 'Ander.', examples: ['x'] }, BOOK, 'zinnen')).toBe(
    hash,
  );
  expect(rulesHash(PLEIN, { ...BOOK, groups: { geld: 'euro' } }, 'zinnen')).toBe(hash);
});

it('the rules of a code are others with other terms, exclusions, speakers, unit, indicators or groups', () => {
  const asking = { ...PLEIN, terms: ['@geld'] };
  const judging = [{ oordeel: 'positief', terms: ['@geld'] }] as const;
  const hashes = [
    rulesHash(PLEIN, BOOK, 'zinnen'),
    rulesHash({ ...PLEIN, terms: ['plein'] }, BOOK, 'zinnen'),
    rulesHash({ ...PLEIN, exclusions: ['bank'] }, BOOK, 'zinnen'),
    rulesHash({ ...PLEIN, terms: ['plein'], exclusions: ['park'] }, BOOK, 'zinnen'),
    rulesHash({ ...PLEIN, alsoInterviewer: true }, BOOK, 'zinnen'),
    rulesHash(PLEIN, BOOK, 'beurt'),
    rulesHash(PLEIN, { ...BOOK, indicators: [{ oordeel: 'positief', terms: ['goed'] }] }, 'zinnen'),
    rulesHash(asking, { ...BOOK, groups: { geld: 'euro' } }, 'zinnen'),
    rulesHash(asking, { ...BOOK, groups: { geld: 'euro | geld' } }, 'zinnen'),
    rulesHash({ ...PLEIN, exclusions: ['@geld'] }, { ...BOOK, groups: { geld: 'euro' } }, 'zinnen'),
    rulesHash({ ...PLEIN, exclusions: ['@geld'] }, { ...BOOK, groups: { geld: 'cent' } }, 'zinnen'),
    rulesHash(PLEIN, { ...BOOK, indicators: judging, groups: { geld: 'euro' } }, 'zinnen'),
    rulesHash(PLEIN, { ...BOOK, indicators: judging, groups: { geld: 'cent' } }, 'zinnen'),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
});

it('the rules of a code are others when the questions of another code are, since these say what an answer is about', () => {
  const asked = rulesHash(PLEIN, codebookOf(PLEIN, code('jury', 'vraag:jury')), 'zinnen');
  expect(asked).not.toBe(rulesHash(PLEIN, BOOK, 'zinnen'));
  expect(asked).not.toBe(rulesHash(PLEIN, codebookOf(PLEIN, code('jury', 'vraag:geld')), 'zinnen'));
  expect(rulesHash(PLEIN, codebookOf(PLEIN, code('jury', 'streng')), 'zinnen')).toBe(
    rulesHash(PLEIN, BOOK, 'zinnen'),
  );
});

it('the rules of thousands of codes are told in steps that grow with their number', () => {
  const reads = (count: number): number => {
    let total = 0;
    const codes = Array.from({ length: count }, (_, index): Code => {
      const plain = code(`c${index}`, `woord${index}`, `vraag:woord${index}`);
      return {
        ...plain,
        get terms() {
          total += 1;
          return plain.terms;
        },
      };
    });
    codes.map(rulesHasher({ ...BOOK, themes: [{ id: 'T', label: 'T', codes }] }, 'zinnen'));
    return total;
  };
  expect(reads(1_000)).toBeLessThanOrEqual(10 * reads(100));
});
