/** The columns of a review file, in the order in which a reader meets them. */

export type Column =
  | 'id'
  | 'versie'
  | 'bestand'
  | 'beurt'
  | 'respondent'
  | 'perspectief'
  | 'wijk'
  | 'code'
  | 'codelabel'
  | 'voor'
  | 'fragment'
  | 'na'
  | 'zoektermen'
  | 'sterkte'
  | 'voorstel_oordeel'
  | 'besluiten'
  | 'was'
  | 'besluit'
  | 'andere_code'
  | 'woorden'
  | 'oordeel'
  | 'memo';

/** A row of a review file; a column that it lacks is an empty cell. */
export type ReviewRow = Readonly<Partial<Record<Column, string>>>;

/**
 * - `voorstellen`: what a program proposed and nobody decided about
 * - `alles`: that, and every turn to be coded by hand
 * - `blind`: the turns only, without what a program or anybody else made of them
 * - `verschillen`: passages on which coders differ
 * - `nakijken`: decisions whose words were corrected since
 * - `beslist`: the coder's own decisions, to be revised
 */
export type ReviewContents = 'voorstellen' | 'alles' | 'blind' | 'verschillen' | 'nakijken' | 'beslist';

const PLACE = ['id', 'versie', 'bestand', 'beurt', 'respondent', 'perspectief', 'wijk'] as const;
const PASSAGE = ['code', 'codelabel', 'voor', 'fragment', 'na'] as const;
const PROPOSAL = ['zoektermen', 'sterkte', 'voorstel_oordeel'] as const;

export const LAYOUTS: Readonly<Record<ReviewContents, readonly Column[]>> = {
  voorstellen: [...PLACE, ...PASSAGE, ...PROPOSAL, 'besluit', 'andere_code', 'oordeel', 'memo'],
  alles: [...PLACE, ...PASSAGE, ...PROPOSAL, 'besluit', 'andere_code', 'woorden', 'oordeel', 'memo'],
  blind: [...PLACE, 'code', 'voor', 'fragment', 'na', 'woorden', 'oordeel', 'memo'],
  verschillen: [...PLACE, ...PASSAGE, 'besluiten', 'besluit', 'andere_code', 'oordeel', 'memo'],
  nakijken: [
    ...PLACE,
    ...PASSAGE,
    'besluiten',
    'was',
    'besluit',
    'andere_code',
    'woorden',
    'oordeel',
    'memo',
  ],
  beslist: [...PLACE, ...PASSAGE, 'besluit', 'andere_code', 'oordeel', 'memo'],
};
