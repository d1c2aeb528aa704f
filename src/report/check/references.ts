/** Checks of what refers to something else in the document: parts, styles, bookmarks, lists and comments. */

import { descendants, elementsOf, type XmlElement } from '../../files/xml-tree.js';
import { type Docx, MAIN_PART } from './docx.js';
import { type Finding, finding } from './finding.js';

export function checkReferences(docx: Docx): Finding[] {
  return [...parts(docx), ...styles(docx), ...bookmarks(docx), ...lists(docx), ...comments(docx)];
}

function parts(docx: Docx): Finding[] {
  const { names, main, others } = docx;
  return [{ name: MAIN_PART, tree: main }, ...others].flatMap(({ name, tree }) => {
    const relations = docx.relationsOf(name);
    const unknown = [...attributesLike(tree, /^r:(?:id|embed|link|pict)$/)].filter(
      (id) => !relations.has(id),
    );
    const missing = [...relations.values()].filter(
      ({ target, isOutside }) => !isOutside && !names.has(target),
    );
    return [
      ...new Set([
        ...unknown.map((id) => `${name} verwijst met ${id} naar iets dat er niet is.`),
        ...missing.map(({ target }) => `Het onderdeel ${target} ontbreekt in het bestand.`),
      ]),
    ].map((message) => finding('verwijzing', `${message} Word kan het document dan niet goed openen.`));
  });
}

function* attributesLike(element: XmlElement, pattern: RegExp): Generator<string> {
  for (const [name, value] of Object.entries(element.attributes)) if (pattern.test(name)) yield value;
  for (const child of elementsOf(element)) yield* attributesLike(child, pattern);
}

function values(tree: XmlElement | undefined, element: string, attribute: string): Set<string> {
  const found = tree === undefined ? [] : [...descendants(tree, element)];
  return new Set(found.map(({ attributes }) => attributes[attribute] ?? ''));
}

function missingFrom(known: ReadonlySet<string>, used: Iterable<string>): string[] {
  return [...new Set(used)].filter((name) => !known.has(name));
}

function styles({ main, tree }: Docx): Finding[] {
  const known = values(tree('word/styles.xml'), 'w:style', 'w:styleId');
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => [...values(main, name, 'w:val')]);
  return missingFrom(known, used).map((id) =>
    finding('stijl', `De stijl ${id} wordt gebruikt en bestaat niet. Kies een andere stijl of voeg hem toe.`),
  );
}

function bookmarks({ main }: Docx): Finding[] {
  const known = values(main, 'w:bookmarkStart', 'w:name');
  const fields = [...descendants(main, 'w:instrText'), ...descendants(main, 'w:fldSimple')].map(
    ({ children, attributes }) => attributes['w:instr'] ?? children.join(''),
  );
  const used = [
    ...[...values(main, 'w:hyperlink', 'w:anchor')].filter((anchor) => anchor !== '' && anchor !== '_top'),
    ...fields.flatMap((field) => /^\s*(?:PAGEREF|REF)\s+(\S+)/.exec(field)?.[1] ?? []),
  ];
  return missingFrom(known, used).map((name) =>
    finding(
      'verwijzing',
      `Een verwijzing gaat naar de bladwijzer ${name}, en die is er niet. Maak haar opnieuw.`,
    ),
  );
}

function lists({ main, tree }: Docx): Finding[] {
  const known = values(tree('word/numbering.xml'), 'w:num', 'w:numId').add('0');
  return missingFrom(known, values(main, 'w:numId', 'w:val')).map((id) =>
    finding('lijst', `Een opsomming gebruikt lijst ${id}, en die is er niet. Maak de opsomming opnieuw.`),
  );
}

function comments({ main, tree }: Docx): Finding[] {
  const known = values(tree('word/comments.xml'), 'w:comment', 'w:id');
  return missingFrom(known, values(main, 'w:commentReference', 'w:id')).map((id) =>
    finding(
      'opmerking',
      `De tekst verwijst naar opmerking ${id}, en die is er niet. Verwijder de verwijzing.`,
    ),
  );
}
