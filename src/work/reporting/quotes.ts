/** The quotes of the report: chosen by the rule and by the researcher, and checked against the texts. */

import { chooseQuotes, isPassageOrElision } from '../../analysis/index.js';
import type { Coding, Quote } from '../../model/coding.js';
import { type Advice, UserErrors } from '../../model/errors.js';
import type { ThemeFinding } from '../../model/findings.js';
import type { Grouping } from '../../model/planned.js';
import type { QuoteChoice } from '../../model/quote-choice.js';
import { readQuoteChoices } from '../../project/index.js';
import { type Store, transcripts } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { optionalFile } from './optional-file.js';

export interface ChosenQuotes {
  readonly quotes: Map<string, Quote[]>;
  /** A line per choice in quotes.csv about a fragment that is not there, and that is passed over. */
  readonly passedOver: readonly Advice[];
}

/**
 * Quotes by code. Codes that most people mention get theirs first; codes without a paragraph only what the researcher
 * chose.
 *
 * @throws UserErrors when a choice in quotes.csv can't be followed, or a quote differs from the stored text.
 */
export function quotesOf(
  here: ProjectFolder,
  findings: readonly ThemeFinding[],
  codings: readonly Coding[],
  store: Store,
  { everyone, byPerspective }: Grouping,
): ChosenQuotes {
  const { quotesPerCode, quotesPerTheme, paths } = here.project;
  const bytes = optionalFile(here, 'quotes');
  const choices = bytes === null ? [] : readQuoteChoices(bytes, paths.quotes);
  refuseImpossible(choices, codings, paths.quotes);
  const asked = new Set(choices.filter(({ use }) => use).map(({ fragment }) => fragment));
  const chosenCodes = new Set(codings.filter(({ id }) => asked.has(id)).map(({ code }) => code));
  const themes = findings.map(({ codes }) =>
    [...codes]
      .filter(({ code, minor }) => !minor || chosenCodes.has(code.id))
      .sort((a, b) => b.all.mentions - a.all.mentions)
      .map(({ code }) => code.id),
  );
  const limits = { perCode: quotesPerCode, perTheme: quotesPerTheme };
  const groupOf = new Map(
    byPerspective.flatMap(({ id, members }) => members.map((person) => [person, id] as const)),
  );
  const quotes = chooseQuotes(
    themes,
    codings,
    everyone.members,
    limits,
    choices,
    (person) => groupOf.get(person) ?? person.perspective,
  );
  refuseDifferent([...quotes.values()].flat(), store);
  return { quotes, passedOver: unknownAmong(choices, codings, paths.quotes) };
}

/** A coding that somebody rejected, or whose text went, takes no report with it. */
function unknownAmong(choices: readonly QuoteChoice[], codings: readonly Coding[], file: string): Advice[] {
  const ids = new Set(codings.map(({ id }) => id));
  return choices
    .filter(({ fragment }) => !ids.has(fragment))
    .map(({ fragment, line }) => ({
      text: `${file}, regel ${line}: fragment ${fragment} is er niet (meer), dus deze regel is overgeslagen.`,
      next: { how: 'Zoek het id op met', command: 'fragments', runsOn: true, after: '.' },
    }));
}

function refuseImpossible(choices: readonly QuoteChoice[], codings: readonly Coding[], file: string): void {
  const byId = new Map(codings.map((coding) => [coding.id, coding]));
  const mistakes = choices.flatMap(({ fragment, use, text, line }): Advice | [] => {
    const coding = byId.get(fragment);
    const fail = (column: string, message: string): Advice => ({
      text: `${file}, regel ${line}, kolom "${column}": ${message}`,
    });
    if (coding === undefined) return [];
    if (use && !coding.quotable) {
      return fail(
        'keuze',
        `dit fragment van ${coding.respondent} mag niet worden geciteerd: er is geen toestemming, of het is gevoelig en niet vrijgegeven. Vul nee in of haal de regel weg.`,
      );
    }
    if (text !== null && !isPassageOrElision(text, coding.fragment.text)) {
      return fail(
        'tekst',
        'dit is niet de tekst van het fragment. Laat alleen woorden weg, met […] op die plaats.',
      );
    }
    return [];
  });
  if (mistakes.length > 0) throw new UserErrors(mistakes);
}

/**
 * A quote that is not what was said must never reach a reader, whatever went wrong before.
 *
 * @throws UserErrors when a quote differs from the stored text
 */
export function refuseDifferent(quotes: readonly Quote[], store: Store): void {
  const files = new Set(quotes.map(({ coding }) => coding.file));
  const texts = new Map<string, string>();
  for (const { file, text } of transcripts(store)) if (files.has(file)) texts.set(file, text);
  const mistakes = quotes.flatMap(({ coding: { id, file, turn, fragment }, text }): Advice | [] => {
    const passage = texts.get(file)?.slice(fragment.start, fragment.end);
    return passage === fragment.text && isPassageOrElision(text, passage)
      ? []
      : {
          text: `${file}, beurt ${turn}: het citaat ${id} is niet gelijk aan de opgeslagen tekst.`,
          next: { how: 'Typ', command: 'code', runsOn: true, after: ' en probeer het opnieuw.' },
        };
  });
  if (mistakes.length > 0) throw new UserErrors(mistakes);
}
