/** YAML that a person writes, checked against a schema; every error carries its line and key. */

import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { UserErrors } from '../model/errors.js';
import { decodeText } from './text.js';

export type YamlPath = readonly (string | number)[];

export interface CheckedYaml<T> {
  readonly value: T;
  /** Line of a key or list item, from 1; of its nearest parent when it is not written down. */
  lineOf(path: YamlPath): number;
}

/**
 * Parses and checks a YAML file.
 *
 * @param file the name that messages carry
 * @throws UserErrors with a line for each mistake: file, line, key, what is wrong, what to do.
 */
export function readYaml<T>(bytes: Uint8Array, schema: z.ZodType<T>, file: string): CheckedYaml<T> {
  const lines = new LineCounter();
  const document = parseDocument(decodeText(bytes), { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    throw new UserErrors(
      document.errors.map(
        (error) =>
          `${file}, regel ${lines.linePos(error.pos[0]).line}: dit is geen geldige YAML. ` +
          'Controleer inspringing, dubbele punten en aanhalingstekens.',
      ),
    );
  }
  const lineOf = (path: YamlPath): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const result = schema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {}, { reportInput: true });
  if (!result.success) {
    throw new UserErrors(
      result.error.issues.map((issue) => {
        const path = issue.path as YamlPath;
        const at = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
        return `${file}, regel ${lineOf(at)}, ${keyName(at)}: ${explain(issue)}`;
      }),
    );
  }
  return { value: result.data, lineOf };
}

function keyName(path: YamlPath): string {
  const last = path.findLast((part) => typeof part === 'string');
  return last === undefined ? 'het bestand' : `sleutel "${last}"`;
}

function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'deze sleutel is onbekend. Controleer de spelling of haal hem weg.';
    case 'invalid_type':
      if (issue.input === undefined) return 'ontbreekt. Vul hem in.';
      if (issue.input === null) return 'is leeg. Vul hem in.';
      return `hier hoort ${EXPECTED[issue.expected] ?? issue.expected} te staan.`;
    case 'too_small':
      return 'is leeg. Vul hem in.';
    case 'custom':
    case 'invalid_format':
      return issue.message;
    default:
      return 'deze waarde is niet geldig. Kijk in de handleiding welke waarden mogen.';
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  boolean: 'ja of nee (true of false)',
  array: 'een lijst',
  object: 'een blok met sleutels',
  record: 'een blok met sleutels',
};
