/** Numbers as Dutch readers write them. */

const FORMAT = new Intl.NumberFormat('nl-NL');

export function number(value: number): string {
  return FORMAT.format(value);
}
