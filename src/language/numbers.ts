/** Numbers as Dutch readers write them. */

const FORMAT = new Intl.NumberFormat('nl-NL');

/** `1234` as "1.234". */
export function number(value: number): string {
  return FORMAT.format(value);
}

/** A number with what it counts, in the singular or the plural: "1 transcript", "1.200 transcripten". */
export function counted(value: number, one: string, many: string): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}
