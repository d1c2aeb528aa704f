/** Weights in whole units, packed so that those of 0 take no room. */

const LARGEST = 127;
const LONGEST_STEP = 255;

/** Whole units as they are kept, from -127 to 127. */
export function inUnits(weights: Float64Array, unit: number): Int8Array {
  return Int8Array.from(weights, (weight) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / unit))),
  );
}

/** Pairs of bytes: how many traits further, and the weight of that one as a signed byte; a step of 255 may lead to a 0. */
export function pack(weights: Int8Array): Uint8Array {
  const bytes: number[] = [];
  let last = -1;
  weights.forEach((weight, trait) => {
    if (weight === 0) return;
    for (; trait - last > LONGEST_STEP; last += LONGEST_STEP) bytes.push(LONGEST_STEP, 0);
    bytes.push(trait - last, weight & 0xff);
    last = trait;
  });
  return Uint8Array.from(bytes);
}

/** @param size how many weights there are; those that are not among the packed ones are 0 */
export function unpack(packed: Uint8Array, size: number): Int8Array {
  const weights = new Int8Array(size);
  let trait = -1;
  for (let at = 0; at < packed.length; at += 2) {
    trait += packed[at] as number;
    weights[trait] = packed[at + 1] as number;
  }
  return weights;
}
