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
  | 'waarom'
  | 'waarschijnlijkste_codes'
  | 'sterkte'
  | 'voorstel_oordeel'
  | 'besluiten'
  | 'was'
  | 'gevoelig'
  | 'besluit'
  | 'andere_code'
  | 'woorden'
  | 'oordeel'
  | 'memo'
  | 'wat_zeggen_zij_nu'
  | 'wat_zeggen_zij'
  | 'mag_citeren';

/** A row of a review file; a column that it lacks is an empty cell. */
export type ReviewRow = Readonly<Partial<Record<Column, string>>>;

/**
 * - `voorstellen`: what a program proposed and nobody decided about
 * - `alles`: that, and every turn to be coded by hand
 * - `blind`: the turns only, without what a program or anybody else made of them
 * - `verschillen`: passages on which coders differ
 * - `nakijken`: decisions whose words were corrected since
 * - `beslist`: the coder's own decisions, to be revised
 * - `gevoelig`: sensitive passages about which nobody decided whether they may be quoted
 */
export type ReviewContents =
  | 'voorstellen'
  | 'alles'
  | 'blind'
  | 'verschillen'
  | 'nakijken'
  | 'beslist'
  | 'gevoelig';

const PLACE = ['id', 'versie', 'bestand', 'beurt', 'respondent', 'perspectief', 'wijk'] as const;
const PASSAGE = ['code', 'codelabel', 'voor', 'fragment', 'na'] as const;
const PROPOSAL = ['zoektermen', 'waarom', 'sterkte', 'voorstel_oordeel'] as const;

/** What is sensitive in the passage, and whether it may be quoted. */
const QUOTING = ['gevoelig', 'mag_citeren'] as const;

/** What was summarised of the code, and what the coder would have there. */
const SAYING = ['wat_zeggen_zij_nu', 'wat_zeggen_zij'] as const;

export const LAYOUTS: Readonly<Record<ReviewContents, readonly Column[]>> = {
  voorstellen: [
    ...PLACE,
    ...PASSAGE,
    ...PROPOSAL,
    'besluit',
    'andere_code',
    'oordeel',
    'memo',
    ...SAYING,
    ...QUOTING,
  ],
  alles: [
    ...PLACE,
    ...PASSAGE,
    'waarschijnlijkste_codes',
    ...PROPOSAL,
    'besluit',
    'andere_code',
    'woorden',
    'oordeel',
    'memo',
    ...QUOTING,
  ],
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
  beslist: [...PLACE, ...PASSAGE, 'besluit', 'andere_code', 'oordeel', 'memo', ...SAYING, ...QUOTING],
  gevoelig: [...PLACE, 'voor', 'fragment', 'na', ...QUOTING],
};
