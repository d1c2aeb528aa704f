/** What can be changed in a YAML file, and what its values are after that. */

import type { YamlPath } from '../yaml.js';
import { isList, type YamlValue } from './written.js';

export type YamlChange =
  /** A new key comes behind the last of `after` that is there. */
  | {
      readonly kind: 'set';
      readonly path: YamlPath;
      readonly to: YamlValue;
      readonly after?: readonly string[];
    }
  | { readonly kind: 'remove key'; readonly path: YamlPath }
  /** A list that is not there is made. */
  | { readonly kind: 'insert'; readonly list: YamlPath; readonly at: number; readonly item: YamlValue }
  | { readonly kind: 'remove item'; readonly list: YamlPath; readonly at: number }
  /** Places are those before the move. */
  | { readonly kind: 'move'; readonly from: ListPlace; readonly into: ListPlace }
  /** Another word wherever it stands by itself in these texts. */
  | {
      readonly kind: 'reword';
      readonly paths: readonly YamlPath[];
      readonly from: string;
      readonly to: string;
    };

export interface ListPlace {
  readonly list: YamlPath;
  readonly at: number;
}

type Json = { [key: string]: unknown };

/** The values of the file as they should be after a change. */
export function expected(change: YamlChange, before: unknown): unknown {
  const value = structuredClone(before);
  switch (change.kind) {
    case 'set':
      parentOf(value, change.path)[String(change.path.at(-1))] = plain(change.to);
      return value;
    case 'remove key':
      delete parentOf(value, change.path)[String(change.path.at(-1))];
      return value;
    case 'insert':
      listIn(value, change.list).splice(change.at, 0, plain(change.item));
      return value;
    case 'remove item':
      listIn(value, change.list).splice(change.at, 1);
      return value;
    case 'move':
      return moved(value, change.from, change.into);
    case 'reword':
      for (const path of change.paths) {
        const parent = parentOf(value, path);
        const key = String(path.at(-1));
        if (typeof parent[key] === 'string') parent[key] = withOtherWord(parent[key], change.from, change.to);
      }
      return value;
  }
}

function moved(value: unknown, from: ListPlace, into: ListPlace): unknown {
  const source = listIn(value, from.list);
  const target = listIn(value, into.list);
  const isWithin = source === target;
  const [item] = source.splice(from.at, 1);
  target.splice(isWithin && from.at < into.at ? into.at - 1 : into.at, 0, item);
  return value;
}

export function withOtherWord(text: string, from: string, to: string): string {
  return text.replace(new RegExp(`(?<![\\w-])${from}(?![\\w-])`, 'g'), () => to);
}

export function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((at, part) => (at as Json | undefined)?.[String(part)], value);
}

function parentOf(value: unknown, path: YamlPath): Json {
  return valueAt(value, path.slice(0, -1)) as Json;
}

function listIn(value: unknown, path: YamlPath): unknown[] {
  const parent = parentOf(value, path);
  const key = String(path.at(-1));
  parent[key] ??= [];
  return parent[key] as unknown[];
}

function plain(value: YamlValue): unknown {
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}
