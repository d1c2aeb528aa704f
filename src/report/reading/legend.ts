/** What every form of an interview to be read says in the same words: for whom it is, what its marks mean, and what a coding is. */

import type { ReadCoding } from '../../model/reading.js';

export const MARK = 'INTERN';

export const CAUTION =
  'Dit is een heel gesprek met respondentnummer. Deel het niet buiten het onderzoeksteam, en verwijder het als u klaar bent.';

export const LEGEND =
  'Een gecodeerde passage staat tussen haken met een nummer, dat ook bij de code ernaast staat. Een gewone streep eronder: iemand bevestigde de code. Een stippellijn en het woord voorstel: nog niemand besliste erover.';

export const HEAD = { turn: 'Beurt', words: 'Gesprek', codes: 'Codes en memo’s' } as const;

/** "bevestigd door Anna, positief" */
export function aboutCoding({ coder, oordeel }: Pick<ReadCoding, 'coder' | 'oordeel'>): string {
  const status = coder === null ? 'voorstel' : `bevestigd door ${coder}`;
  return oordeel === null ? status : `${status}, ${oordeel}`;
}
