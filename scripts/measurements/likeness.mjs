// How well suggestions by likeness do on the demo's gold, as a table for docs/measurements.md: each interview apart.
import { scoreLikeness } from '../../dist/work/codebooks/score-likeness.js';
import { onDemo } from '../demo-copy.mjs';
import { table } from './section.mjs';

/** The weights that come with the program were fitted to this gold: here they are fitted to the other interviews. */
export async function likenessTable() {
  const points = await onDemo(({ store, cast, codebook, gold }) =>
    scoreLikeness(store, cast, codebook, gold, { curve: true, fitsAnew: true }).filter(
      ({ by }) => by === 'gelijkenis',
    ),
  );
  const head = [
    'other interviews coded',
    'F1 from .2',
    '95 of 100 resamples',
    'precision and recall from .5',
    'from .8',
    'right code among the first 1, 3, 5, 10',
  ];
  const rows = points.map(({ interviews, score: { cutOffs, first, f1Between } }) => [
    String(interviews),
    two(cutOffs[0].f1),
    `${two(f1Between.low)} to ${two(f1Between.high)}`,
    `${two(cutOffs[1].precision)}, ${two(cutOffs[1].recall)}`,
    `${cutOffs[2].right} of ${cutOffs[2].suggested} right`,
    first.map(({ share }) => two(share)).join(', '),
  ]);
  const reliability = points[0].score.reliability.map(({ from, count, meanProbability, shareRight }) => [
    two(from),
    String(count),
    two(meanProbability),
    two(shareRight),
  ]);
  const reliabilityHead = ['probability from', 'codes', 'mean probability', 'share right'];
  return `${table(head, rows)}\n\nBefore anything was coded:\n\n${table(reliabilityHead, reliability)}`;
}

const two = (share) => (share === null ? '–' : share.toFixed(2));
