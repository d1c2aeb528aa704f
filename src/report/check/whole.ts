/** Checks of the document as a whole: its title, its language, its content type, and places that nobody filled. */

import { childOf, descendants } from '../../files/xml-tree.js';
import { type Docx, wordsOf } from './docx.js';
import { type Finding, finding } from './finding.js';

export function checkWhole(docx: Docx): Finding[] {
  return [...title(docx), ...language(docx), ...contentType(docx), ...placeholders(docx)];
}

function title({ tree }: Docx): Finding[] {
  const words = childOf(tree('docProps/core.xml'), 'dc:title')?.children.join('').trim() ?? '';
  return words === ''
    ? [finding('titel', 'Het document heeft geen titel. Vul hem in bij de eigenschappen van het document.')]
    : [];
}

function language({ tree }: Docx): Finding[] {
  const styles = tree('word/styles.xml');
  const defaults = styles === undefined ? undefined : childOf(styles, 'w:docDefaults');
  const [lang] = defaults === undefined ? [] : [...descendants(defaults, 'w:lang')];
  return lang?.attributes['w:val']?.startsWith('nl') === true
    ? []
    : [
        finding(
          'taal',
          'De taal van het document is niet Nederlands; een schermlezer leest het dan verkeerd voor. Kies in Word de controletaal Nederlands als standaard.',
        ),
      ];
}

/** Word refuses a template that is called a document. */
function contentType({ tree }: Docx): Finding[] {
  const types = tree('[Content_Types].xml');
  const main =
    types === undefined
      ? undefined
      : [...descendants(types, 'Override')].find(
          ({ attributes }) => attributes.PartName === '/word/document.xml',
        );
  return main?.attributes.ContentType?.endsWith('document.main+xml') === true
    ? []
    : [
        finding(
          'soort',
          'Dit bestand is vanbinnen een sjabloon of iets anders dan een document. Sla het in Word op als Word-document (.docx).',
        ),
      ];
}

function placeholders({ main, others }: Docx): Finding[] {
  const names = new Set<string>();
  for (const tree of [main, ...others.map((other) => other.tree)]) {
    for (const paragraph of descendants(tree, 'w:p')) {
      for (const [, name = ''] of wordsOf(paragraph).matchAll(/\{\{([^{}]{1,40})\}\}/g))
        names.add(name.trim());
    }
  }
  return [...names].map((name) => finding('invulplaats', `De invulplaats {{${name}}} is niet ingevuld.`));
}
