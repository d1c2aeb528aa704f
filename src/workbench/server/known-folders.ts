/** Folders that a page was shown, each with a name that says nothing: what it sends back leads nowhere else. */

import { randomUUID } from 'node:crypto';
import { UserError } from '../../model/errors.js';

export interface KnownFolder {
  readonly id: string;
  readonly path: string;
  /** As a person calls it. */
  readonly name: string;
  /** The one that it was found in; null for where the list begins. */
  readonly above: string | null;
}

export interface KnownFolders {
  /** Where the list begins. */
  readonly roots: readonly KnownFolder[];
  /** @throws UserError when nobody was shown it */
  get(id: string): KnownFolder;
  /** One that was found in another. */
  below(above: KnownFolder, name: string, path: string): KnownFolder;
  /** One that somebody typed. */
  typed(name: string, path: string): KnownFolder;
}

export function createKnownFolders(
  roots: readonly { readonly name: string; readonly path: string }[],
): KnownFolders {
  const byId = new Map<string, KnownFolder>();
  const ids = new Map<string, string>();
  const know = (name: string, path: string, above: string | null): KnownFolder => {
    const key = `${above ?? ''} ${path}`;
    const id = ids.get(key) ?? randomUUID();
    const known = { id, path, name, above };
    ids.set(key, id);
    byId.set(id, known);
    return known;
  };
  return {
    roots: roots.map(({ name, path }) => know(name, path, null)),
    get: (id) => {
      const known = byId.get(id);
      if (known !== undefined) return known;
      throw new UserError('Deze map is niet meer bekend. Laad de pagina opnieuw.');
    },
    typed: (name, path) => know(name, path, null),
    below: (above, name, path) => know(name, path, above.id),
  };
}
