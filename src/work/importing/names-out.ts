/** Taking the names out of what was read of files that belong together, with what the key knows. */

import {
  createRegister,
  type Find,
  type Key,
  type Lexicon,
  languageOf,
  placesThrough,
  READING_ANEW,
  recogniseTogether,
  type TextReader,
} from '../../names/index.js';
import { listedNames, loadLexicon, recognisingWith } from '../project/known-names.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { languageLine } from './language-line.js';
import { leftOut } from './one-file.js';
import { type FileResult, skipped } from './read-interview.js';
import { withoutNames } from './without-names.js';

/** A find, and what stands in its place; null when it may still be read. */
export interface ToldFind extends Find {
  readonly label: string | null;
}

/** What was found in a file. Its words are those of the source: they are never stored. */
export interface ToldFile {
  readonly file: string;
  readonly source: string;
  /** Without names. */
  readonly text: string;
  readonly finds: readonly ToldFind[];
}

export interface NamesOut {
  readonly results: readonly FileResult[];
  readonly key: Key;
  readonly told: readonly ToldFile[];
}

/** What spares looking at the same texts again. */
export interface Remembering {
  readonly lexicon: Lexicon;
  readonly reader: TextReader;
}

/** @param pseudonyms false when a person says that the texts hold no names */
export async function takeNamesOut(
  read: readonly FileResult[],
  here: ProjectFolder,
  { pseudonyms = true }: { readonly pseudonyms?: boolean },
  key: Key,
  remembering?: Remembering,
): Promise<NamesOut> {
  if (!pseudonyms) {
    return {
      key,
      told: [],
      results: read.map((result) =>
        result.read === undefined ? result : { ...result, read: { ...result.read, holdsNames: true } },
      ),
    };
  }
  if (!read.some((result) => result.read !== undefined)) return { key, results: read, told: [] };
  const listed = listedNames(here);
  const lexicon = remembering?.lexicon ?? (await loadLexicon());
  const register = createRegister(key, lexicon, listed);
  const before = recognisingWith(lexicon, listed, key, here);
  const texts = read.map((result) => result.read?.transcript.text ?? '');
  const together = recogniseTogether(texts, before, remembering?.reader ?? READING_ANEW);
  const recognising = { ...before, heard: together.heard };
  const told: ToldFile[] = [];
  const results = read.map((result, at): FileResult => {
    if (result.read === undefined) return result;
    const finds = together.finds[at] ?? null;
    if (finds === null) return skipped(result.file, CANNOT_BE_SEARCHED);
    let text: NonNullable<FileResult['read']>;
    try {
      text = withoutNames(result.file, result.read, finds, recognising, register, here);
    } catch (error) {
      return leftOut(result.file, error);
    }
    const doubtful = finds.filter(({ certainty }) => certainty === 'twijfel').length;
    const line = languageLine(languageOf(result.read.transcript.text, lexicon));
    const warnings = [
      ...result.warnings,
      ...(here.sources.has(result.file)
        ? ['zo heet dit bestand in het project, want de naam in respondents.csv lijkt die van een persoon']
        : []),
      ...(line === null ? [] : [line]),
    ];
    const [spoken, { text: now }] = [result.read.transcript.text, text.transcript];
    told.push({ file: result.file, source: spoken, text: now, finds: withLabels(finds, now) });
    const placesFrom = (earlier: string) => placesThrough(spoken, earlier, now);
    return { ...result, read: { ...text, placesFrom }, doubtful, warnings };
  });
  return { results, key: register.key(), told };
}

/** Nothing is stored of a text in which names may have been left. */
const CANNOT_BE_SEARCHED =
  'in dit bestand kan wijkstem niet naar namen zoeken. Kijk of er alleen een transcript in staat.';

/** @param text in which the sure finds were replaced */
function withLabels(finds: readonly Find[], text: string): ToldFind[] {
  let shift = 0;
  return finds.map((find) => {
    if (find.certainty !== 'zeker') return { ...find, label: null };
    const start = find.start + shift;
    const label = text.slice(start, text.indexOf(']', start) + 1);
    shift += label.length - (find.end - find.start);
    return { ...find, label };
  });
}
