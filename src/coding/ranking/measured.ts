/** What all probabilities in a text follow from: how alike each turn is to each code and how many terms hit; as bytes, to be kept. */

export interface MeasuredText {
  /** Of each turn four: how long what is said is, in words and in parts of words, and the question before it. */
  readonly lengths: Float64Array;
  /** Of each turn one for each code. */
  readonly likeness: Float32Array;
  /** Likewise how many distinct terms hit, 255 at most. */
  readonly terms: Uint8ClampedArray;
}

/** How many lengths a turn has. */
export const LENGTHS = 4;

export function emptyMeasure(turns: number, codes: number): MeasuredText {
  return {
    lengths: new Float64Array(LENGTHS * turns),
    likeness: new Float32Array(turns * codes),
    terms: new Uint8ClampedArray(turns * codes),
  };
}

export function packMeasured(measured: MeasuredText): Uint8Array {
  const parts = partsOf(measured);
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** @returns null when the bytes are not of so many turns and codes */
export function unpackMeasured(bytes: Uint8Array, turns: number, codes: number): MeasuredText | null {
  const measured = emptyMeasure(turns, codes);
  const parts = partsOf(measured);
  if (bytes.length !== parts.reduce((sum, { length }) => sum + length, 0)) return null;
  let at = 0;
  for (const part of parts) {
    part.set(bytes.subarray(at, at + part.length));
    at += part.length;
  }
  return measured;
}

function partsOf({ lengths, likeness, terms }: MeasuredText): Uint8Array[] {
  return [lengths, likeness, terms].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
}
