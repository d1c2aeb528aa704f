/** What somebody wrote in a cell as it is stored, and what can't be a summary. */

import { UserError } from '../../model/errors.js';
import { LONGEST_SUMMARY } from '../../model/summary.js';
import { isUndecided } from './cell-text.js';

/** Nothing of this fits in a spreadsheet or a report. */
const CONTROL = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;

/** With \n between lines and nothing around it. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').toWellFormed().replace(CONTROL, ' ').trim();
}

/** @throws UserError when it is too long, or nobody chose between two texts. */
export function refuseText(text: string): void {
  if (text.length > LONGEST_SUMMARY) {
    throw new UserError('Deze samenvatting is langer dan 10.000 tekens. Kort haar in.');
  }
  if (isUndecided(text)) {
    throw new UserError('Er staan nog twee teksten. Kies er een, en haal de regel --- of --- weg.');
  }
}
