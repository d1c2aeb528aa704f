/** Checks a Word document for `report --check`, and says what is wrong with it. */

import { resolve } from 'node:path';
import { readBytes } from '../../files/disk.js';
import { counted } from '../../language/numbers.js';
import { reworded, UserError } from '../../model/errors.js';
import { checkDocx, type Finding } from '../../report/index.js';
import { ReportCheckResult } from '../../work/reporting/result.js';
import { type Io, oneLine, print } from '../io.js';
import { printJson } from '../json.js';

/** @throws UserError when the file can't be read, or something is wrong with it. */
export function checkReport(path: string, shownAs: string, isJson: boolean, io: Io): void {
  const findings = findingsIn(resolve(io.cwd, path), shownAs);
  if (isJson) {
    const found = findings.map(({ rule, message }) => ({ regel: rule, melding: message }));
    printJson(ReportCheckResult, { bestand: path, in_orde: findings.length === 0, bevindingen: found }, io);
  } else {
    for (const { rule, message } of findings) print(io.stdout, oneLine(`${rule}: ${message}`));
    if (findings.length === 0) print(io.stdout, `${shownAs}: geen bevindingen.`);
  }
  if (findings.length > 0) {
    throw new UserError(`${shownAs}: ${counted(findings.length, 'bevinding', 'bevindingen')}.`);
  }
}

function findingsIn(path: string, shownAs: string): Finding[] {
  const bytes = readBytes(path, shownAs);
  try {
    return checkDocx(bytes);
  } catch (error) {
    if (error instanceof UserError) throw reworded(error, (text) => `${shownAs}: ${text}`);
    throw error;
  }
}
