/** Whose report a Word document is: of which project, and whether it is for others. */

import { openWord, openZip } from '../../files/office/index.js';
import { descendants, xmlTree } from '../../files/xml/tree.js';
import { PROPERTIES } from './untouched.js';

export interface Whose {
  /** The name of the project; empty where a program left it out. */
  readonly title: string;
  /** Whether no page says that it is for the team alone. */
  readonly isPublic: boolean;
}

/** @throws UserError when the bytes are a damaged document */
export function whoseReport(docx: Uint8Array): Whose {
  const document = openWord(openZip(docx));
  if (document === undefined) return { title: '', isPublic: false };
  const { archive, main } = document;
  const properties = archive.part(PROPERTIES);
  const pages = [main.xml, ...document.named('header').flatMap((name) => archive.part(name) ?? [])];
  return {
    title: properties === undefined ? '' : textIn(properties, 'dc:title').trim(),
    isPublic: !pages.some((xml) => INTERNAL.test(textIn(xml, 'w:t'))),
  };
}

const INTERNAL = /\bINTERN\b/;

function textIn(xml: Uint8Array, name: string): string {
  return [...descendants(xmlTree(xml), name)]
    .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
    .join('');
}
