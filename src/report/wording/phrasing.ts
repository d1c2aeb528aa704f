/** Ways to say a finding: of those that fit what is to be said, the one used least, and never twice with other numbers. */

/** One way to say something; without `fits` it always can. */
export interface Way<T> {
  readonly fits?: (about: T) => boolean;
  readonly say: (about: T) => string;
}

export type Phrasing = <T>(ways: readonly Way<T>[], about: T) => string;

/**
 * Makes a report read as if written by hand: a way that was used before comes back only when all others that fit were
 * used as often, and a sentence that would only differ in its numbers from an earlier one gives way to any other. The same
 * findings always give the same words.
 */
export function createPhrasing(): Phrasing {
  const used = new Map<unknown, number>();
  const said = new Set<string>();
  return (ways, about) => {
    const fitting = ways
      .filter(({ fits }) => fits?.(about) ?? true)
      .map((way, place) => ({ way, place, times: used.get(way) ?? 0, text: way.say(about) }))
      .sort((a, b) => a.times - b.times || a.place - b.place);
    const chosen = fitting.find(({ text }) => !said.has(shapeOf(text))) ?? fitting[0];
    if (chosen === undefined) throw new Error('no way to say this');
    used.set(chosen.way, chosen.times + 1);
    said.add(shapeOf(chosen.text));
    return chosen.text;
  };
}

function shapeOf(text: string): string {
  return text.replace(/\d+/g, '#');
}
