/** Values as a person would write them in YAML. */

export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** How a text is put down: bare where that is safe, or between the quotes that its neighbours have. */
export interface Quoting {
  readonly words: 'bare' | 'quoted';
  readonly sign: '"' | "'";
}

const USUAL: Quoting = { words: 'bare', sign: '"' };

/** What YAML, or another reader of it, takes for something else than text. */
const TAKEN = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
const WORD = /^\p{L}[\p{L}\p{N}_’-]*$/u;
const PHRASE = /^\p{L}[\p{L}\p{N} _.’()/;?!+-]*$/u;

export function writtenText(text: string, { words, sign }: Quoting = USUAL): string {
  if (words === 'bare' && WORD.test(text) && !TAKEN.test(text)) return text;
  return sign === "'" ? singleQuoted(text) : JSON.stringify(text);
}

/** For a text that stood there without quotes. */
export function bareText(text: string): string {
  return PHRASE.test(text) && !TAKEN.test(text) && text.trim() === text ? text : JSON.stringify(text);
}

export function singleQuoted(text: string): string {
  return /[\n\r\t]/.test(text) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
}

/** On one line, as it may stand between brackets. */
export function flowWritten(value: YamlValue): string {
  if (typeof value === 'string') return writtenText(value);
  if (isList(value)) return `[${value.map(flowWritten).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, part]) => `${key}: ${flowWritten(part)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** A key with its value, on lines that begin at a column; the first begins where the text stands. */
export function pairWritten(key: string, value: YamlValue, column: number): string {
  const begin = `${key}:`;
  if (typeof value === 'string') return `${begin} ${writtenText(value)}\n`;
  if (isList(value)) {
    const inline = `${begin} ${flowWritten(value)}`;
    const isShort = value.every((item) => typeof item === 'string') && column + inline.length <= LONGEST_LINE;
    if (value.length === 0 || isShort) return `${inline}\n`;
    return `${begin}\n${value.map((item) => itemWritten(item, column + STEP)).join('')}`;
  }
  return `${begin}\n${' '.repeat(column + STEP)}${mapWritten(value, column + STEP)}`;
}

const LONGEST_LINE = 120;
const STEP = 2;

/** An item of a list on lines of its own, its dash at a column. */
export function itemWritten(value: YamlValue, column: number, behindDash = ' '): string {
  const dash = `${' '.repeat(column)}-${behindDash}`;
  if (typeof value === 'string' || isList(value)) return `${dash}${flowWritten(value)}\n`;
  return `${dash}${mapWritten(value, dash.length)}`;
}

function mapWritten(value: { readonly [key: string]: YamlValue }, column: number): string {
  const pairs = Object.entries(value).map(([key, part]) => pairWritten(key, part, column));
  return pairs.length === 0 ? '{}\n' : pairs.join(' '.repeat(column));
}

export function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}
