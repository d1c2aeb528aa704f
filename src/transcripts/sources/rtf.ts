/** Rich Text Format as paragraphs: its control words that carry text or layout, and nothing else. */

import { UserError } from '../../model/errors.js';
import type { Paragraph, ParagraphContent } from './paragraphs.js';

/** Groups whose content is not spoken text. */
const DESTINATIONS = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'header',
  'headerl',
  'headerr',
  'headerf',
  'footer',
  'footerl',
  'footerr',
  'footerf',
  'footnote',
  'annotation',
  'atnid',
  'atnauthor',
  'listtable',
  'listoverridetable',
  'revtbl',
  'rsidtbl',
  'generator',
  'xmlnstbl',
  'themedata',
  'datastore',
  'latentstyles',
  'fldinst',
  'deleted',
]);
const SYMBOLS: Readonly<Record<string, string>> = {
  line: '\n',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  '~': '\u00A0',
  _: '-',
  '-': '',
  emspace: ' ',
  enspace: ' ',
};
const MAX_DEPTH = 1_000;
const CONTROL = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([0-9a-f]{2})|([^a-z]))/iy;

interface State {
  readonly skip: boolean;
  readonly bold: boolean;
  readonly hidden: boolean;
  /** How many plain characters stand in for a `\u` character. */
  readonly fallback: number;
}

export function looksLikeRtf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '{\\rtf';
}

/** @throws UserError when groups are nested beyond reason or never end. */
export function readRtf(bytes: Uint8Array): ParagraphContent {
  const source = new TextDecoder('latin1').decode(bytes);
  const windows1252 = new TextDecoder('windows-1252');
  const paragraphs: Paragraph[] = [];
  const stack: State[] = [];
  let state: State = { skip: false, bold: false, hidden: false, fallback: 1 };
  let pieces: string[] = [];
  let length = 0;
  let boldLead = 0;
  let leadIsBold = true;
  let swallow = 0;
  let hiddenText = false;
  let cells: string[] = [];

  const add = (piece: string): void => {
    if (state.skip || piece === '') return;
    if (state.hidden) {
      hiddenText ||= piece.trim() !== '';
      return;
    }
    pieces.push(piece);
    length += piece.length;
    leadIsBold &&= state.bold || piece.trim() === '';
    if (leadIsBold) boldLead = length;
  };
  const take = (): Paragraph => {
    const paragraph = { text: pieces.join(''), boldLead };
    pieces = [];
    length = 0;
    boldLead = 0;
    leadIsBold = true;
    return paragraph;
  };

  for (let at = 0; at < source.length; ) {
    const character = source.charAt(at);
    if (character === '{') {
      if (stack.length >= MAX_DEPTH) throw damaged();
      stack.push(state);
      at += 1;
    } else if (character === '}') {
      state = stack.pop() ?? state;
      at += 1;
    } else if (character === '\\') {
      CONTROL.lastIndex = at;
      const control = CONTROL.exec(source);
      if (control === null) break;
      at = CONTROL.lastIndex;
      const [, word, parameter, hex, symbol] = control;
      if (hex !== undefined) {
        if (swallow > 0) swallow -= 1;
        else add(windows1252.decode(new Uint8Array([Number.parseInt(hex, 16)])));
      } else if (symbol !== undefined) {
        if (symbol === '*') state = { ...state, skip: true };
        else if (symbol === '\n' || symbol === '\r') paragraphs.push(take());
        else add(SYMBOLS[symbol] ?? symbol);
      } else if (word !== undefined) {
        const value = parameter === undefined ? null : Number(parameter);
        if (DESTINATIONS.has(word)) state = { ...state, skip: true };
        else if (word === 'b') state = { ...state, bold: value !== 0 };
        else if (word === 'v') state = { ...state, hidden: value !== 0 };
        else if (word === 'plain') state = { ...state, bold: false, hidden: false };
        else if (word === 'uc') state = { ...state, fallback: Math.max(0, value ?? 1) };
        else if (word === 'u') {
          add(String.fromCharCode((value ?? 0) & 0xffff));
          swallow = state.fallback;
        } else if (word === 'par' && !state.skip) {
          if (cells.length > 0) add(' ');
          else paragraphs.push(take());
        } else if (word === 'cell' && !state.skip) cells.push(take().text.replaceAll('\t', ' ').trim());
        else if (word === 'row' && !state.skip) {
          paragraphs.push({ text: cells.join('\t'), boldLead: 0 });
          cells = [];
        } else if (word === 'bin') at += Math.max(0, value ?? 0);
        else add(SYMBOLS[word] ?? '');
      }
    } else {
      const end = nextControl(source, at);
      const plain = source.slice(at, end).replace(/[\r\n]/g, '');
      add(plain.slice(swallow));
      swallow = Math.max(0, swallow - plain.length);
      at = end;
    }
  }
  if (stack.length > 0) throw damaged();
  paragraphs.push(take());
  return { paragraphs, warnings: hiddenText ? ['verborgen tekst in het document is niet ingelezen'] : [] };
}

const CONTROLS = /[\\{}]/g;

function nextControl(source: string, from: number): number {
  CONTROLS.lastIndex = from;
  return CONTROLS.exec(source)?.index ?? source.length;
}

function damaged(): UserError {
  return new UserError('het bestand is beschadigd of niet volledig. Open het in Word en sla het opnieuw op.');
}
