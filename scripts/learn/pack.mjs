// Weights as a text that source code can hold.

const LARGEST = 127;
const LONGEST_STEP = 255;

/** Whole units, as they are kept. */
export function rounded(weights, unit) {
  return Int8Array.from(weights, (weight) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / unit))),
  );
}

/** Pairs of bytes: how many traits further, and the weight of that one, in base64. */
export function pack(weights) {
  const bytes = [];
  let last = -1;
  weights.forEach((weight, trait) => {
    if (weight === 0) return;
    for (; trait - last > LONGEST_STEP; last += LONGEST_STEP) bytes.push(LONGEST_STEP, 0);
    bytes.push(trait - last, weight & 0xff);
    last = trait;
  });
  return Buffer.from(bytes).toString('base64');
}
