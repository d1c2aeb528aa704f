/** The verbal scale: which word goes with so many of so many people. */

export interface ScaleStep {
  readonly word: string;
  readonly meaning: string;
}

/** What the report calls how people judge; no part of the scale, but in its legend. */
export const LEANING: ScaleStep = {
  word: 'overwegend',
  meaning: 'meer dan de helft van wie een oordeel geeft, en minstens drie mensen',
};

/** The verbal scale as the report prints it as a legend. */
export const SCALE: readonly ScaleStep[] = [
  { word: 'niemand', meaning: 'geen van allen' },
  { word: 'één', meaning: 'één persoon' },
  { word: 'enkele', meaning: 'minstens twee, en hoogstens een derde' },
  { word: 'een deel', meaning: 'meer dan een derde, en hoogstens de helft' },
  { word: 'de meeste', meaning: 'meer dan de helft' },
  { word: 'vrijwel alle', meaning: 'negen van de tien of meer, maar niet iedereen' },
  { word: 'alle', meaning: 'iedereen' },
];

/** The word of the scale for `count` of `total`. */
export function scaleWord(count: number, total: number): string {
  const share = count / total;
  if (count === 0) return 'niemand';
  if (count === total && total > 1) return 'alle';
  if (count === 1) return 'één';
  if (share >= 0.9) return 'vrijwel alle';
  if (share > 0.5) return 'de meeste';
  if (share > 1 / 3) return 'een deel';
  return 'enkele';
}
