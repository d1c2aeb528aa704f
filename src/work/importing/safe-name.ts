/** The name under which a file that was dropped on a page can lie in the folder of interviews, on any computer. */

import { UserError } from '../../model/errors.js';
import { nameOnDisk } from '../project/name-on-disk.js';

/**
 * A name without folders, in NFC; what no file name may hold becomes a dash.
 *
 * @throws UserError without a file name, when it is the name of a hidden file, of a lock of Office, or of nothing.
 */
export function safeFileName(written: string): string {
  const last = written.replace(/^.*[\\/]/s, '').normalize('NFC');
  if (last.startsWith('.') || last.startsWith('~$')) {
    throw new UserError('dit is een verborgen bestand van de computer, geen transcript. Laat het weg.');
  }
  const name = nameOnDisk(last);
  if (name === null) throw new UserError('dit bestand heeft geen naam. Geef het een naam zoals R07.docx.');
  return name;
}
