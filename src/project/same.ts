/** When two things that a person typed are the same: capitals and outer spaces make no difference. */

/** The form in which two spellings of one id or speaker label are equal. */
export function plain(written: string): string {
  return written.trim().toLowerCase().normalize('NFC');
}
