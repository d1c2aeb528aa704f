/** Text in a picture: lines of so many letters, and lengths without needless decimals. */

/** At most three lines; a word that is too long stands alone, and what is left over ends in an ellipsis. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2]} …`];
}

/** To tenths of a pixel. */
export function round(length: number): number {
  return Math.round(length * 10) / 10;
}
