import { expect, it } from 'vitest';
import { transcripts } from '../../../src/store/transcripts.js';
import { scoreLikeness } from '../../../src/work/codebooks/score-likeness.js';
import { code, codebookOf } from '../../support/codes.js';
import { spoken } from '../../support/spoken.js';
import { storeWith } from '../../support/store.js';

const BOOK = codebookOf(
  { ...code('plein'), definition: 'Het plein met de bankjes.' },
  { ...code('jury'), definition: 'Hoe de jury koos.' },
  { ...code('geld'), definition: 'Wat er overbleef.' },
);
const ICE = 'Wij gingen daar schaatsen met de kleinkinderen.';
const FILES = ['R01.txt', 'R02.txt', 'R03.txt', 'R04.txt'];
const interviews = () =>
  storeWith(
    Object.fromEntries(FILES.map((file) => [file, spoken(['I', 'Waar gaat u graag naartoe?'], ['R', ICE])])),
  );
const cast = FILES.map((file) => ({ file, speaker: 'I', role: 'interviewer' as const, respondent: null }));
const gold = FILES.map((file) => ({ file, turn: 2, code: 'geld', oordeel: null }));

const byLikeness = (...args: Parameters<typeof scoreLikeness>) =>
  scoreLikeness(...args).filter(({ by }) => by === 'gelijkenis');

it('scores each interview with what was learned from others, up to all others there are', () => {
  const points = byLikeness(interviews(), cast, BOOK, gold, { curve: true });
  expect(points.map(({ interviews }) => interviews)).toEqual([0, 2, 3]);
  const among = points.map(({ score }) => score.first[0]?.share);
  expect(among[1]).toBe(1);
  expect(points.map(({ score }) => score.cutOffs[0]?.gold)).toEqual([4, 4, 4]);
});

it('learns nothing without a curve, and nothing from the interview that it scores', () => {
  const [cold, ...others] = byLikeness(interviews(), cast, BOOK, gold, { curve: false });
  expect(others).toEqual([]);
  const alone = gold.slice(0, 1);
  const curve = byLikeness(interviews(), cast, BOOK, alone, { curve: true });
  expect(curve.map(({ interviews }) => interviews)).toEqual([0]);
  expect(curve[0]?.score.first).toEqual(
    byLikeness(interviews(), cast, BOOK, alone, { curve: false })[0]?.score.first,
  );
  expect(cold?.score.cutOffs[0]?.gold).toBe(4);
});

it('lays the passage that it would propose beside the words that the coder marked', () => {
  const [text] = [...transcripts(interviews())];
  const start = text?.text.indexOf(ICE) ?? 0;
  const marked = gold.slice(0, 1).map((one) => ({ ...one, marked: { start, end: start + ICE.length } }));
  const [point] = byLikeness(interviews(), cast, BOOK, marked, { curve: false });
  expect(point?.score.passages).toEqual({ count: 1, f1: 1 });
});

it('can fit the weights to begin with to the other interviews', () => {
  const [anew] = byLikeness(interviews(), cast, BOOK, gold, { curve: false, fitsAnew: true });
  const [shipped] = byLikeness(interviews(), cast, BOOK, gold, { curve: false });
  expect(anew?.score.reliability).not.toEqual(shipped?.score.reliability);
});
