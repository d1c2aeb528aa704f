/** Changing a YAML file that people write: only what a change is about, everything else stays as it stands. */

import { isDeepStrictEqual } from 'node:util';
import { type CST, type Document, parseDocument } from 'yaml';
import type { YamlPath } from '../yaml.js';
import { expected, valueAt, withOtherWord, type YamlChange } from './changes.js';
import { withKey, withoutKey } from './keys.js';
import { movedItem, withItem, withoutItem } from './moves.js';
import { notSpliced, textAt } from './places.js';
import { type Splice, type TextLines, textLines } from './text-lines.js';
import { tokenEnd } from './tokens.js';
import type { YamlValue } from './written.js';

export type { ListPlace, YamlChange } from './changes.js';
export type { YamlValue } from './written.js';

export interface SplicedYaml {
  /** With its comments, line ends and byte order mark. */
  readonly text: string;
  readonly value: unknown;
  /** @throws UserError when the place is written in a way that can't be spliced; nothing else can come of it. */
  changed(change: YamlChange): SplicedYaml;
}

/** @param text valid YAML, as the file has it */
export function spliceYaml(text: string): SplicedYaml {
  return opened(textLines(text));
}

function opened(lines: TextLines): SplicedYaml {
  const document = parsed(lines.plain);
  const value: unknown = document.toJS();
  return {
    text: lines.written,
    value,
    changed(change) {
      const after = opened(lines.spliced(splicesOf(change, lines.plain, document, value)));
      if (!isDeepStrictEqual(after.value, expected(change, value))) throw notSpliced(placeOf(change));
      return after;
    },
  };
}

function parsed(text: string): Document.Parsed {
  const document = parseDocument(text, { keepSourceTokens: true, prettyErrors: false, uniqueKeys: false });
  if (document.errors.length > 0) throw notSpliced([]);
  return document;
}

function splicesOf(
  change: YamlChange,
  text: string,
  document: Document.Parsed,
  value: unknown,
): readonly Splice[] {
  switch (change.kind) {
    case 'set':
      return withKey(text, document, change.path, change.to, change.after ?? []);
    case 'remove key':
      return withoutKey(text, document, change.path);
    case 'insert':
      return withItem(text, document, change.list, change.at, change.item);
    case 'remove item':
      return withoutItem(text, document, change.list, change.at);
    case 'move':
      return movedItem(
        text,
        document,
        change.from,
        change.into,
        valueAt(value, [...change.from.list, change.from.at]) as YamlValue,
      );
    case 'reword':
      return change.paths.flatMap((path) => reworded(text, textAt(document, path), change));
  }
}

/** As it is written, so that no line is folded anew. */
function reworded(
  text: string,
  token: CST.Token | null,
  { from, to }: { readonly from: string; readonly to: string },
): readonly Splice[] {
  if (token === null) return [];
  const end = tokenEnd(token);
  const before = text.slice(token.offset, end);
  const after = withOtherWord(before, from, to);
  return after === before ? [] : [{ from: token.offset, to: end, text: after }];
}

function placeOf(change: YamlChange): YamlPath {
  if ('path' in change) return change.path;
  if ('list' in change) return change.list;
  return 'into' in change ? change.into.list : (change.paths[0] ?? []);
}
