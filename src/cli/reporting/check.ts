/** Checks a Word document for `report --check`, and says what is wrong with it. */

import { counted } from '../../language/numbers.js';
import { oneLine } from '../../language/visible.js';
import { UserError } from '../../model/errors.js';
import type { NamedFile } from '../../work/project/caller.js';
import { findingsIn } from '../../work/reporting/check.js';
import { checkAsJson, ReportCheckResult } from '../../work/reporting/result.js';
import { type Io, print } from '../io.js';
import { printJson } from '../json.js';

/** @throws UserError when the file can't be read, or something is wrong with it. */
export function checkReport(file: NamedFile, isJson: boolean, io: Io): void {
  const findings = findingsIn(file);
  const { shownAs } = file;
  if (isJson) {
    printJson(ReportCheckResult, checkAsJson(file, findings), io);
  } else {
    for (const { rule, message } of findings) print(io.stdout, oneLine(`${rule}: ${message}`));
    if (findings.length === 0) print(io.stdout, `${shownAs}: geen bevindingen.`);
  }
  if (findings.length > 0) {
    throw new UserError(`${shownAs}: ${counted(findings.length, 'bevinding', 'bevindingen')}.`);
  }
}
