/** Files that are called after a person: in the project they go by the number of their respondent. */

import type { Project } from '../../model/project.js';
import type { Appearance } from '../../model/respondent.js';
import { isListedName } from '../../names/index.js';

/** Words that files of interviews are called by, besides wijken, perspectives and numbers of respondents. */
const USUAL = new Set(
  `interview interviews gesprek gesprekken groep groepsgesprek groepsinterview focusgroep transcript transcripten transcriptie
  verslag opname opnames audio video tekst deel versie definitief def concept kopie copy final nieuw oud ronde avond ochtend
  middag dag wijk buurt bewoner bewoners bewonersgroep respondent respondenten resp ambtenaar medewerker begeleider jury
  gemeente den haag teams zoom meet meeting recording record vergadering enquete vragenlijst notulen aantekeningen
  uitgewerkt verbatim geanonimiseerd anoniem test proef telefonisch online fysiek dubbelinterview
  januari februari maart april mei juni juli augustus september oktober november december
  jan feb mrt apr jun jul aug sep sept okt nov dec maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`
    .trim()
    .split(/\s+/),
);
const SHORTEST = 3;

/**
 * For each file that seems to be called after a person, the name by which the store and messages know it.
 *
 * @param appearances the rows of respondents.csv
 */
export function neutralNames(appearances: readonly Appearance[], project: Project): Map<string, string> {
  const usual = new Set([
    ...USUAL,
    ...[...project.wijken, ...project.perspectives].flatMap(({ id, label }) => wordsOf(`${id} ${label}`)),
    ...project.perspectives.flatMap(({ short, singular }) => wordsOf(`${short} ${singular}`)),
    ...appearances.flatMap(({ respondent }) => wordsOf(respondent)),
  ]);
  const ids = new Map<string, Set<string>>();
  const labels = new Map<string, string[]>();
  for (const { file, respondent, speaker } of appearances) {
    ids.set(file, (ids.get(file) ?? new Set()).add(respondent));
    labels.set(file, [...(labels.get(file) ?? []), ...wordsOf(speaker ?? '')]);
  }
  const taken = new Set(ids.keys());
  const neutral = new Map<string, string>();
  for (const [file, respondents] of ids) {
    const isPerson = (part: string): boolean => namesPerson(part, usual, labels.get(file) ?? []);
    const folders = file.split('/').slice(0, -1);
    const [, stem = '', extension = ''] = /([^/]*?)(\.[^./]*)?$/.exec(file) ?? [];
    if (![...folders, stem].some(isPerson)) continue;
    const kept = folders.filter((folder) => !isPerson(folder)).map((folder) => `${folder}/`);
    const base = `${kept.join('')}${[...respondents].join('-')}`;
    let name = `${base}${extension}`;
    for (let number = 2; taken.has(name); number += 1) name = `${base}-${number}${extension}`;
    taken.add(name);
    neutral.set(file, name);
  }
  return neutral;
}

function namesPerson(part: string, usual: ReadonlySet<string>, labels: readonly string[]): boolean {
  return part.split(NOT_LETTERS).some((written) => {
    const word = written.toLowerCase();
    if (word.length < SHORTEST || usual.has(word)) return false;
    return /^\p{Lu}\p{Ll}/u.test(written) || labels.includes(word) || isListedName(word);
  });
}

/** Also between `Fatima` and `Yilmaz` in `FatimaYilmaz`. */
const NOT_LETTERS = /[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u;

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}
