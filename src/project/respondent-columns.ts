/** The columns of respondents.csv that mean something to the program; a project may name others of its own. */

export const REQUIRED = ['respondent', 'perspectief', 'wijk', 'bestand'] as const;
export const OPTIONAL = [
  'spreker',
  'datum',
  'toestemming_citeren',
  'toestemming_opname',
  'toestemming_hercontact',
  'ingetrokken_op',
  'bewaren_tot',
  'dubbelrol',
  'opmerking',
] as const;

export type RespondentColumn = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

export const RESPONDENT_COLUMNS: readonly string[] = [...REQUIRED, ...OPTIONAL];
