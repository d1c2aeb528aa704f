/** Numbers as Dutch readers write them. */

const FORMAT = new Intl.NumberFormat('nl-NL');

/** `1234` as "1.234". */
export function number(value: number): string {
  return FORMAT.format(value);
}

const PERCENT = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });

/** `0.666` as "67%". */
export function percentage(ratio: number): string {
  return PERCENT.format(ratio);
}

/** A number with what it counts, in the singular or the plural: "1 transcript", "1.200 transcripten". */
export function counted(value: number, one: string, many: string): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}
