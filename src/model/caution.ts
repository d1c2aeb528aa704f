/** Something that a researcher must look at before others see what was made. */

export interface Caution {
  /** What it has in common with those beside it, said once above them; null for one that stands alone. */
  readonly heading: string | null;
  /** Respondents by number, codes by id, and never what somebody said. */
  readonly text: string;
  /** Where to look, when it is about one passage. */
  readonly place: CautionPlace | null;
}

export interface CautionPlace {
  readonly file: string;
  readonly turn: number;
}

export function alone(text: string): Caution {
  return { heading: null, text, place: null };
}

/** As lines, with what they have in common above them. */
export function cautionLines(cautions: readonly Caution[]): string[] {
  let above: string | null = null;
  return cautions.flatMap(({ heading, text }) => {
    const isNew = heading !== null && heading !== above;
    above = heading;
    return [...(isNew ? [heading] : []), heading === null ? text : `  ${text}`];
  });
}
