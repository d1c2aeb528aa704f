/** A Word document by what its parts are for, wherever the program that saved it put them. */

import { mainPart, type OfficeKind, relatedParts } from './package.js';
import type { ZipArchive } from './zip.js';

/** Word on the web now and then calls the main part `document2.xml`, and the others likewise. */
const WORD: OfficeKind = {
  type: /(?:wordprocessingml|ms-word)\.[\w.]*main\+xml$/i,
  customary: /^word\/document\d{0,3}\.xml$/i,
};

/** As the main part refers to them. */
export type WordPart = 'styles' | 'numbering' | 'header' | 'footer' | 'footnotes' | 'endnotes' | 'comments';

export interface WordDocument {
  readonly archive: ZipArchive;
  /** The part that holds the text. */
  readonly main: { readonly name: string; readonly xml: Uint8Array };
  /**
   * The names of the parts of a kind, in the order of the archive: those that the main part refers to, and when it
   * refers to none those that are called so.
   */
  named(kind: WordPart): readonly string[];
}

/**
 * Undefined when the archive is no Word document.
 *
 * @throws UserError when the main part is damaged or beyond the caps of the archive
 */
export function openWord(archive: ZipArchive): WordDocument | undefined {
  const name = mainPart(archive, WORD);
  const xml = name === undefined ? undefined : archive.part(name);
  if (name === undefined || xml === undefined) return undefined;
  let related: ReturnType<typeof relatedParts> | undefined;
  return {
    archive,
    main: { name, xml },
    named(kind) {
      related ??= relatedParts(archive, name);
      const referred = related.get(kind) ?? [];
      const customary = new RegExp(`^word/${kind}\\d*\\.xml$`, 'i');
      return referred.length > 0 ? referred : archive.names.filter((part) => customary.test(part));
    },
  };
}
