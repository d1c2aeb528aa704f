/** What is wrong with the syntax of a YAML file, in Dutch and at the place where a person has to look. */

import { type Document, isScalar, Scalar, visit, type YAMLError } from 'yaml';

export interface SyntaxMistake {
  /** Where to look, in UTF-16 code units. */
  readonly offset: number;
  readonly message: string;
}

/** After one slip a parser stumbles over all that follows: only the first is the person's. */
export function firstSyntaxMistake(document: Document.Parsed): SyntaxMistake | null {
  const [error] = document.errors;
  if (error === undefined) return null;
  const unclosed = /^Missing closing (.)quote/.exec(error.message)?.[1];
  if (unclosed !== undefined) {
    return {
      offset: lastQuoteIn(document) ?? error.pos[0],
      message: `het aanhalingsteken ${unclosed} gaat hier open en nergens dicht. Zet er een aan het eind van de tekst.`,
    };
  }
  return { offset: error.pos[0], message: explain(error) };
}

/** An unclosed one takes in all that follows, so that it is the last. */
function lastQuoteIn(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, (_key, node) => {
    if (isScalar(node) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE))
      offset = node.range?.[0];
  });
  return offset;
}

function explain({ code, message }: YAMLError): string {
  const known = SLIPS.find((slip) => slip.code === code && (slip.says?.test(message) ?? true));
  const sign = /(?:character |end with a |")([^\s"])"?$/.exec(message)?.[1] ?? '';
  return known?.text.replace('%', sign) ?? NO_YAML;
}

const NO_YAML = 'dit is geen geldige YAML. Controleer inspringing, dubbele punten en aanhalingstekens.';
const UNALIGNED =
  'deze regel begint niet even ver als de regels waar hij bij hoort. Lijn hem uit met spaties.';

/** In the words of the library; of one code the first that fits. A % stands for the sign that is meant. */
const SLIPS: readonly {
  readonly code: YAMLError['code'];
  readonly says?: RegExp;
  readonly text: string;
}[] = [
  { code: 'TAB_AS_INDENT', text: 'hier staat een tab. Spring in met spaties.' },
  { code: 'BLOCK_AS_IMPLICIT_KEY', says: /sequence/, text: UNALIGNED },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    text: 'achter de dubbele punt staat er nog een, of de volgende regel springt te ver in. Zet tekst met een dubbele punt tussen aanhalingstekens, of lijn de regels uit.',
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    text: 'hier ontbreekt een dubbele punt met een spatie erachter, zoals in "naam: Proef".',
  },
  { code: 'BAD_INDENT', says: /end with/, text: 'vóór deze plaats ontbreekt een %. Sluit daarmee de lijst.' },
  { code: 'BAD_INDENT', text: UNALIGNED },
  {
    code: 'BAD_SCALAR_START',
    text: 'een tekst mag niet met % beginnen. Zet de tekst tussen aanhalingstekens.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    says: /same line with key/,
    text: 'een lijst begint op een eigen regel. Zet het streepje op de regel onder de sleutel.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    says: /flow-(?:map|seq)-end/,
    text: 'hier staat een % te veel. Haal het weg, of zet de tekst tussen aanhalingstekens.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    says: /header/,
    text: 'achter | of > staat nog tekst. Begin de tekst op de volgende regel.',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    says: /scalar/,
    text: 'hier staat tekst die nergens bij hoort. Zet de hele tekst tussen aanhalingstekens, of lijn de regel uit.',
  },
  {
    code: 'BAD_DQ_ESCAPE',
    text: 'tussen dubbele aanhalingstekens betekent een \\ iets anders. Gebruik enkele aanhalingstekens.',
  },
  { code: 'MULTIPLE_DOCS', text: 'hier begint een tweede deel (na --- of ...). Haal die regel weg.' },
  {
    code: 'BLOCK_IN_FLOW',
    text: 'tussen [ ] of { } staat een dubbele punt of streepje te veel. Zet die tekst tussen aanhalingstekens.',
  },
  {
    code: 'MISSING_CHAR',
    says: /, or :/,
    text: 'tussen [ ] of { } ontbreekt een komma of een dubbele punt.',
  },
];
