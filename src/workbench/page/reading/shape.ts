/** What an interview on the screen is made of, as the server sends it. */

import type { ReadableTheme } from '../../../work/codebooks/codes-to-read.js';
import type { DeskCoding, DeskInterview, DeskStatus, DeskTurn } from '../../../work/desk/interview.js';

export type { DeskCoding, DeskInterview, DeskTurn };
export type Status = DeskStatus;
export type DeskTheme = ReadableTheme;
export type DeskCode = ReadableTheme['codes'][number];

export interface Likely {
  readonly code: string;
  readonly why: string;
}
