/** Marks in the text of a turn that its speaker did not say: pauses, and what another said through it. */

const PAUSE = String.raw`\((?:\.{1,10}|…|(?:(?:korte|lange|short|long|kurze|lange) )?(?:\d{1,4} ?(?:s|m|sec|sek|min)\p{L}{0,6}\.? )?(?:pauze|stilte|pause|silence))\)`;
/** As noScribe writes it: `//S02: ja, ja//`. Without the closing strokes it could be speech, and stays. */
const OVERLAP = String.raw`(?<![\p{L}:/])//[^\s:/][^:/]{0,59}:(?:[^/]|/(?!/))*//`;
const NOTE = new RegExp(`${PAUSE}|${OVERLAP}`, 'giu');

export interface WithoutNotes {
  readonly spoken: string;
  /** In the order of the text, without their brackets or strokes; a pause without words is `pauze`. */
  readonly notes: readonly string[];
}

/** Parts what was spoken from the notes within it. */
export function takeNotes(text: string): WithoutNotes {
  if (!text.includes('(') && !text.includes('//')) return { spoken: text, notes: [] };
  const notes = [...text.matchAll(NOTE)].map(([mark]) => inside(mark));
  if (notes.length === 0) return { spoken: text, notes };
  const spoken = text
    .replace(NOTE, ' ')
    .replace(/ +/g, ' ')
    .replace(/ (?=[.,!?;:](?: |$))/g, '');
  return { spoken: spoken.trim(), notes };
}

function inside(mark: string): string {
  if (mark.startsWith('//')) return mark.slice(2, -2).trim();
  const words = mark.slice(1, -1);
  return /^[.…]+$/.test(words) ? 'pauze' : words;
}
