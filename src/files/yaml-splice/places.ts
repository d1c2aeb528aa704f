/** Keys and items of a YAML file, found by their path, with the tokens that they were read from. */

import { type CST, type Document, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { UserError } from '../../model/errors.js';
import type { YamlPath } from '../yaml.js';

export interface FoundMap {
  readonly map: YAMLMap;
  readonly token: CST.BlockMap | CST.FlowCollection;
}

export interface FoundList {
  readonly list: YAMLSeq;
  readonly token: CST.BlockSequence | CST.FlowCollection;
}

/** @throws UserError for a file that puts it down in a way that is not spliced. */
export function mapAt(document: Document.Parsed, path: YamlPath): FoundMap {
  const map = nodeAt(document, path);
  const token = isMap(map) ? map.srcToken : undefined;
  if (isMap(map) && (token?.type === 'block-map' || token?.type === 'flow-collection')) return { map, token };
  throw notSpliced(path);
}

/** Null when there is no list. */
export function listAt(document: Document.Parsed, path: YamlPath): FoundList | null {
  const list = nodeAt(document, path);
  const token = isSeq(list) ? list.srcToken : undefined;
  return isSeq(list) && (token?.type === 'block-seq' || token?.type === 'flow-collection')
    ? { list, token }
    : null;
}

export function pairIn({ map }: FoundMap, key: string): { pair: Pair; item: CST.CollectionItem } | null {
  const pair = map.items.find((one) => isScalar(one.key) && one.key.value === key);
  const item = pair?.srcToken;
  return pair === undefined || item === undefined ? null : { pair, item };
}

/** The token of a text, or null when no text stands there. */
export function textAt(document: Document.Parsed, path: YamlPath): CST.Token | null {
  const node = nodeAt(document, path);
  return isScalar(node) && typeof node.value === 'string' ? (node.srcToken ?? null) : null;
}

function nodeAt(document: Document.Parsed, path: YamlPath): unknown {
  let node: unknown = document.contents;
  for (const part of path) {
    if (isSeq(node)) node = node.items[Number(part)];
    else if (isMap(node)) node = node.items.find(({ key }) => isScalar(key) && key.value === part)?.value;
    else return undefined;
  }
  return node;
}

export function notSpliced(path: YamlPath): UserError {
  const keys = path.filter((part) => typeof part === 'string').join(', ');
  const where = keys === '' ? '' : ` (${keys})`;
  return new UserError(
    `Dit deel van het bestand${where} is zo opgeschreven dat het programma het niet kan wijzigen. Wijzig het met de hand.`,
  );
}
