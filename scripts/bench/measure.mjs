// Measuring: medians of rounds in which the two sides take turns, so that a slow machine slows both; and the rows that come of it.
import { spawnSync } from 'node:child_process';

/** Wall time of a Node process, in milliseconds. */
export function processTime(...args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Wall time of work within this process, in milliseconds. */
export async function workTime(work) {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const told = [];

/** Prints a row, and keeps it for `rows`. */
export function tell(what, time, peer = '', ratio = '') {
  const cells = [what, time, peer, ratio];
  console.log(cells.filter((cell) => cell !== '').join('; '));
  told.push(cells);
}

/** What was told until now: `[what, time, peer in the same run, ratio]`. */
export function rows() {
  return [...told];
}

/** Whole milliseconds, with thousands apart. */
export function ms(time) {
  return `${Math.round(time).toLocaleString('en-GB')} ms`;
}

/** Tells a row: the median of each side, and the median of the ratios pair by pair. */
export async function row(what, rounds, own, peerName, peer) {
  const pairs = [];
  for (let round = 0; round < rounds; round += 1) pairs.push([await own(), await peer()]);
  const [a, b, ratio] = [([x]) => x, ([, y]) => y, ([x, y]) => x / y].map((take) => median(pairs.map(take)));
  tell(what, ms(a), `${peerName}: ${ms(b)}`, `${ratio.toFixed(2)} (n = ${rounds})`);
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
