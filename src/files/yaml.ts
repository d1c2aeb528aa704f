/** YAML that a person writes, checked against a schema; every error carries its line and key. */

import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { counted } from '../language/numbers.js';
import { UserError, UserErrors } from '../model/errors.js';
import { decodeFile } from './text.js';
import { firstSyntaxMistake } from './yaml-syntax.js';

/** Ten times the largest codebook there is. */
const MAX_BYTES = 1_000_000;
/** To find the line of each takes time; who has more is told so, and finds them after mending these. */
const MOST_MISTAKES = 100;

export type YamlPath = readonly (string | number)[];

export interface CheckedYaml<T> {
  readonly value: T;
  /** Line of a key or list item, from 1; of its nearest parent when it is not written down. */
  lineOf(path: YamlPath): number;
}

/**
 * Parses and checks a YAML file. Aliases (`*name`) are refused: who writes one means a term with a star.
 *
 * @param file the name that messages carry
 * @throws UserErrors with a line for each mistake: file, line, key, what is wrong, what to do.
 */
export function readYaml<T>(bytes: Uint8Array, schema: z.ZodType<T>, file: string): CheckedYaml<T> {
  if (bytes.length > MAX_BYTES) {
    throw new UserError(
      `${file}: dit bestand is groter dan 1 MB en is daarom niet gelezen. Controleer of het het juiste bestand is.`,
    );
  }
  const text = decodeFile(bytes, file);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const odd = odditiesIn(document);
  const slip = firstSyntaxMistake(document);
  const unreadable = [
    ...(slip === null ? [] : [`${lineAt(slip.offset)}: ${slip.message}`]),
    ...odd.doubleKeys.map(
      ({ key, offset }) =>
        `${lineAt(offset)}, sleutel "${key}": deze sleutel komt twee keer voor. Laat er één van staan.`,
    ),
    ...odd.aliases.map(
      (offset) => `${lineAt(offset)}: zet een term met * tussen aanhalingstekens, zoals "plein*".`,
    ),
  ];
  if (slip === null) {
    unreadable.push(
      ...odd.controls.map(
        (offset) => `${lineAt(offset)}: hier staat een onzichtbaar stuurteken. Typ de tekst opnieuw.`,
      ),
    );
  }
  if (unreadable.length > 0) {
    throw new UserErrors(firstOf(unreadable, file, (message) => `${file}, regel ${message}`));
  }
  const lineOf = (path: YamlPath): number => lineAt(offsetOf(path, document));
  const result = schema.safeParse(document.toJS() ?? {}, { error: explain });
  if (!result.success) {
    const mistakes = result.error.issues.flatMap((issue) =>
      pathsOf(issue).map((path) => ({ path, message: issue.message })),
    );
    throw new UserErrors(
      firstOf(
        mistakes,
        file,
        ({ path, message }) => `${file}, regel ${lineOf(path)}, ${keyName(path)}: ${message}`,
      ),
    );
  }
  return { value: result.data, lineOf };
}

/** A line each, and how many there are besides. */
function firstOf<T>(mistakes: readonly T[], file: string, word: (mistake: T) => string): string[] {
  const rest = mistakes.length - MOST_MISTAKES;
  return [
    ...mistakes.slice(0, MOST_MISTAKES).map(word),
    ...(rest > 0 ? [`${file}: ${counted(rest, 'fout', 'fouten')} meer. Verbeter eerst deze.`] : []),
  ];
}

interface Oddities {
  /** Looked for here, since the library compares every key of a block with all before it. */
  readonly doubleKeys: readonly { readonly key: string; readonly offset: number }[];
  readonly aliases: readonly number[];
  /** Control characters break names of files and the Word report; line breaks and tabs do not. */
  readonly controls: readonly number[];
}

/** What the library lets through, found in one walk. */
function odditiesIn(document: Document.Parsed): Oddities {
  const doubleKeys: { key: string; offset: number }[] = [];
  const aliases: number[] = [];
  const controls: number[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) doubleKeys.push({ key: String(key.value), offset: key.range?.[0] ?? 0 });
        seen.add(key.value);
      }
    },
    Alias(_key, { range }) {
      aliases.push(range?.[0] ?? 0);
    },
    Scalar(_key, { value, range }) {
      if (typeof value === 'string' && CONTROL.test(value)) controls.push(range?.[0] ?? 0);
    },
  });
  return { doubleKeys, aliases, controls };
}

const CONTROL = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u;

/** Where a key or list item begins, or the nearest parent that is written down. */
function offsetOf(path: YamlPath, document: Document.Parsed): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === part)
      : undefined;
    const written = isSeq(node) ? node.items[Number(part)] : pair?.key;
    if (!isNode(written)) return offset;
    offset = written.range?.[0] ?? offset;
    node = pair === undefined ? written : pair.value;
  }
  return offset;
}

/** Every unknown key is a mistake of its own. */
function pathsOf(issue: z.core.$ZodIssue): YamlPath[] {
  const path = issue.path as YamlPath;
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

function keyName(path: YamlPath): string {
  const last = path.findLast((part) => typeof part === 'string');
  return last === undefined ? 'het bestand' : `sleutel "${last}"`;
}

/** What to do about a value, where the schema itself does not say so. */
function explain(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'deze sleutel is onbekend. Controleer de spelling of haal hem weg.';
    case 'invalid_type':
      if (issue.input === undefined) return 'ontbreekt. Vul hem in.';
      if (issue.input === null) return 'is leeg. Vul hem in.';
      return `hier hoort ${EXPECTED[issue.expected] ?? issue.expected} te staan.`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `kies ${issue.minimum} of hoger.`
        : 'is leeg. Vul hem in.';
    case 'invalid_value':
      return `kies uit ${issue.values.map(String).join(', ')}.`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'deze sleutel is niet geldig.';
    default:
      return 'deze waarde is niet geldig. Kijk in de handleiding welke waarden mogen.';
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'ja of nee (true of false)',
  array: 'een lijst',
  object: 'een blok met sleutels',
  record: 'een blok met sleutels',
};
