/** A name that a file or a folder can have on any computer. */

/** In UTF-8; file systems take 255, and Windows counts the whole path. */
const LONGEST = 120;
/** Names that Windows keeps for devices, whatever comes behind the dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: no file name may hold one
const FORBIDDEN = /[<>:"|?*\u0000-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** What no name may hold becomes a dash; null when nothing is left of it. @param written one part of a path, in NFC */
export function nameOnDisk(written: string): string | null {
  const clean = withoutDotsAtEnd(written.replace(FORBIDDEN, '-'));
  const [, stem = '', extension = ''] = /^(.+?)(\.[^.]{1,10})?$/.exec(clean) ?? [];
  if (stem === '') return null;
  const [base = ''] = stem.split('.');
  const unreserved = RESERVED.test(base.trim()) ? `-${stem}` : stem;
  return shortened(unreserved, LONGEST - Buffer.byteLength(extension)) + extension;
}

/** Windows takes no dot or space there. */
function withoutDotsAtEnd(name: string): string {
  let end = name.length;
  while (end > 0 && '. '.includes(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end).trim();
}

function shortened(stem: string, bytes: number): string {
  const letters = [...stem];
  while (Buffer.byteLength(letters.join('')) > bytes) letters.pop();
  return letters.join('').trimEnd();
}
