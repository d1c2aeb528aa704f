// Measuring: medians of rounds in which the two sides take turns, so that a slow machine slows both.
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

/** Prints a row: the median of each side, and the median of the ratios pair by pair. */
export async function row(name, rounds, own, peerName, peer) {
  const pairs = [];
  for (let round = 0; round < rounds; round += 1) pairs.push([await own(), await peer()]);
  const [a, b, ratio] = [([x]) => x, ([, y]) => y, ([x, y]) => x / y].map((take) => median(pairs.map(take)));
  console.log(
    `${name}: ${a.toFixed(0)} ms; ${peerName}: ${b.toFixed(0)} ms; ratio ${ratio.toFixed(2)} (n = ${rounds})`,
  );
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
