/** Checks of what refers to something else in the document: parts, styles, bookmarks, lists, comments and notes. */

import type { WordPart } from '../../files/office/index.js';
import { descendants, everyElement, type XmlElement } from '../../files/xml/tree.js';
import type { Docx } from './docx.js';
import { fieldsIn } from './fields.js';
import { type Finding, finding } from './finding.js';

export function checkReferences(docx: Docx): Finding[] {
  return [
    ...parts(docx),
    ...styles(docx),
    ...bookmarks(docx),
    ...lists(docx),
    ...NOTES.flatMap((note) => notes(docx, note)),
  ];
}

function parts(docx: Docx): Finding[] {
  return docx.texts.flatMap(({ name, tree }) => {
    const relations = docx.relationsOf(name);
    // A link that only runs a program in Word has an empty one.
    const unknown = relationIds(tree).filter((id) => id !== '' && !relations.has(id));
    const missing = [...relations.values()].filter(
      ({ target, isOutside }) => !isOutside && !target.startsWith('#') && !docx.names.has(target),
    );
    return [
      ...new Set([
        ...unknown.map((id) => `${name} verwijst met ${id} naar iets dat er niet is.`),
        ...missing.map(({ target }) => `Het onderdeel ${target} ontbreekt in het bestand.`),
      ]),
    ].map((message) =>
      finding(
        'verwijzing',
        `${message} Word kan het document dan niet goed openen; maak het opnieuw of haal de verwijzing weg.`,
      ),
    );
  });
}

function relationIds(tree: XmlElement): string[] {
  const found: string[] = [];
  for (const { attributes } of everyElement(tree)) {
    for (const name in attributes)
      if (/^r:(?:id|embed|link|pict)$/.test(name)) found.push(attributes[name] ?? '');
  }
  return found;
}

function values(trees: Iterable<XmlElement | undefined>, element: string, attribute: string): Set<string> {
  const found = new Set<string>();
  for (const tree of trees) {
    if (tree === undefined) continue;
    for (const { attributes } of descendants(tree, element)) found.add(attributes[attribute] ?? '');
  }
  return found;
}

function missingFrom(known: ReadonlySet<string>, used: Iterable<string>): string[] {
  return [...new Set(used)].filter((name) => !known.has(name));
}

function styles({ texts, tree }: Docx): Finding[] {
  const known = values([tree('styles')], 'w:style', 'w:styleId');
  const trees = texts.map((text) => text.tree);
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => [...values(trees, name, 'w:val')]);
  return missingFrom(known, used).map((id) =>
    finding('stijl', `De stijl ${id} wordt gebruikt en bestaat niet. Kies een andere stijl of voeg hem toe.`),
  );
}

/** Word takes no notice of capitals in their names. */
function bookmarks({ texts }: Docx): Finding[] {
  const trees = texts.map(({ tree }) => tree);
  const known = new Set([...values(trees, 'w:bookmarkStart', 'w:name')].map((name) => name.toLowerCase()));
  const used = [
    ...[...values(trees, 'w:hyperlink', 'w:anchor')].filter((anchor) => anchor !== '' && anchor !== '_top'),
    ...trees.flatMap((tree) => fieldsIn(tree)).flatMap((field) => bookmarkOf(field) ?? []),
  ];
  return [...new Set(used)]
    .filter((name) => !known.has(name.toLowerCase()))
    .map((name) =>
      finding(
        'verwijzing',
        `Een verwijzing gaat naar de bladwijzer ${name}, en die is er niet. Maak haar opnieuw.`,
      ),
    );
}

function bookmarkOf(field: string): string | undefined {
  return (
    /^\s*(?:PAGEREF|NOTEREF|REF)\s+"?([^\s"\\]+)/i.exec(field)?.[1] ??
    /^\s*HYPERLINK\s+\\l\s+"([^"]+)"/i.exec(field)?.[1]
  );
}

function lists({ texts, tree }: Docx): Finding[] {
  const known = values([tree('numbering')], 'w:num', 'w:numId').add('0');
  const trees = texts.map((text) => text.tree);
  return missingFrom(known, values(trees, 'w:numId', 'w:val')).map((id) =>
    finding('lijst', `Een opsomming gebruikt lijst ${id}, en die is er niet. Maak de opsomming opnieuw.`),
  );
}

interface Note {
  readonly rule: string;
  readonly part: WordPart;
  readonly element: string;
}

const NOTES: readonly Note[] = [
  { rule: 'opmerking', part: 'comments', element: 'comment' },
  { rule: 'voetnoot', part: 'footnotes', element: 'footnote' },
  { rule: 'eindnoot', part: 'endnotes', element: 'endnote' },
];

function notes({ main, tree }: Docx, { rule, part, element }: Note): Finding[] {
  const known = values([tree(part)], `w:${element}`, 'w:id');
  return missingFrom(known, values([main.tree], `w:${element}Reference`, 'w:id')).map((id) =>
    finding(rule, `De tekst verwijst naar ${rule} ${id}, en die is er niet. Verwijder de verwijzing.`),
  );
}
