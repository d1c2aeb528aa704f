/** Rich Text Format as paragraphs: a small machine that obeys the few control words that carry text or layout. */

import { decodeWindows1252 } from '../../files/text.js';
import { UserError } from '../../model/errors.js';
import { LEFT_OUT } from './left-out.js';
import { paragraphBuilder } from './paragraph-builder.js';
import type { ParagraphContent } from './paragraphs.js';
import { CHARACTERS, LAYOUT, SPOKEN_ELSEWHERE } from './rtf-words.js';

/** What holds until the group ends. */
interface State {
  /** Why what stands here is no speech: the warning that it deserves, or an empty one. */
  readonly leftOut: string | null;
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly deleted: boolean;
  /** How many plain characters stand in for a `\u` character, for programs that don't know it. */
  readonly standIns: number;
}

const START: State = { leftOut: null, bold: false, hidden: false, deleted: false, standIns: 1 };
const MAX_DEPTH = 1_000;
/** An interview of 46,000 words with a look for every word has half a million. */
const MAX_TOKENS = 1_000_000;
/** Pictures stand in the file as digits, and are passed over. */
const MAX_BYTES = 25_000_000;
const MAX_STAND_INS = 8;

const BY_CODE = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, code) => code));
const WORD = /\p{L}{3}/u;
const TOKEN = /([{}])|\\([a-z]+)(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([^\\{}]+)/giy;

export function looksLikeRtf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '{\\rtf';
}

/** @throws UserError when the file is too large, or when groups are nested beyond reason or never end. */
export function readRtf(bytes: Uint8Array, maxTokens = MAX_TOKENS): ParagraphContent {
  if (bytes.length > MAX_BYTES) throw tooLarge();
  const source = Buffer.from(bytes).toString('latin1');
  const builder = paragraphBuilder();
  const warnings = new Set<string>();
  const outer: State[] = [];
  let state = START;
  let standInsLeft = 0;
  let tokens = 0;
  let inRow = false;

  const set = (change: Partial<State>): void => {
    state = { ...state, ...change };
  };
  const write = (text: string): void => {
    if (state.leftOut !== null) {
      if (state.leftOut !== '' && WORD.test(text)) warnings.add(state.leftOut);
    } else if (!state.hidden && !state.deleted) builder.write(text, state.bold);
    else if (text.trim() !== '') warnings.add(state.deleted ? LEFT_OUT.changes : LEFT_OUT.hidden);
  };
  const nextParagraph = (): void => {
    if (state.leftOut !== null) return;
    builder.endParagraph();
    builder.startParagraph();
  };
  const startRow = (): void => {
    if (state.leftOut !== null || inRow) return;
    builder.startRow();
    inRow = true;
  };
  const endRow = (): void => {
    if (state.leftOut !== null || !inRow) return;
    builder.endRow();
    inRow = false;
  };

  const obey = new Map<string, (value: number | null) => void>([
    ['b', (value) => set({ bold: value !== 0 })],
    ['v', (value) => set({ hidden: value !== 0 })],
    ['deleted', (value) => set({ deleted: value !== 0 })],
    ['plain', () => set({ bold: false, hidden: false, deleted: false })],
    ['*', () => set({ leftOut: '' })],
    ['par', nextParagraph],
    ['sect', nextParagraph],
    ['\n', nextParagraph],
    ['\r', nextParagraph],
    ['intbl', startRow],
    [
      'cell',
      () => {
        startRow();
        nextParagraph();
        if (state.leftOut === null) builder.endCell();
      },
    ],
    ['row', endRow],
    ['uc', (value) => set({ standIns: Math.min(Math.max(0, value ?? 1), MAX_STAND_INS) })],
    [
      'u',
      (value) => {
        write(String.fromCharCode((value ?? 0) & 0xffff));
        standInsLeft = state.standIns;
      },
    ],
    [
      'bin',
      (value) => {
        TOKEN.lastIndex += Math.max(0, value ?? 0);
      },
    ],
  ]);

  builder.startParagraph();
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(source); token !== null; token = TOKEN.exec(source)) {
    const [, brace, word, value, hex, symbol, plain] = token;
    tokens += 1;
    if (tokens > maxTokens) throw tooLarge();
    if (brace !== undefined) standInsLeft = 0;
    if (brace === '{') {
      if (outer.length >= MAX_DEPTH) throw damaged();
      outer.push(state);
    } else if (brace === '}') {
      state = outer.pop() ?? START;
      if (outer.length === 0) break;
    } else if (plain !== undefined) {
      const text = plain.replace(/[\r\n]+/g, '');
      write(decodeWindows1252(Buffer.from(text.slice(standInsLeft), 'latin1')));
      standInsLeft = Math.max(0, standInsLeft - text.length);
    } else if (hex !== undefined) {
      if (standInsLeft > 0) standInsLeft -= 1;
      else write(BY_CODE.charAt(Number.parseInt(hex, 16)));
    } else {
      const control = word ?? symbol ?? '';
      const leftOut = SPOKEN_ELSEWHERE.get(control) ?? (LAYOUT.has(control) ? '' : null);
      if (leftOut !== null) set({ leftOut });
      obey.get(control)?.(value === undefined ? null : Number(value));
      const character = CHARACTERS.get(control);
      if (character !== undefined) write(character);
    }
  }
  if (outer.length > 0) throw damaged();
  builder.endParagraph();
  builder.endCell();
  endRow();
  return { paragraphs: builder.paragraphs, warnings: [...warnings] };
}

function tooLarge(): UserError {
  return new UserError(
    'dit bestand is veel groter dan een interview en is daarom niet gelezen. Sla het op als docx, zonder afbeeldingen.',
  );
}

function damaged(): UserError {
  return new UserError('het bestand is beschadigd of niet volledig. Open het in Word en sla het opnieuw op.');
}
