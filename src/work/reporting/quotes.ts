/** The quotes of the report: chosen by the rule and by the researcher, and checked against the texts. */

import { chooseQuotes, excerptOf, isPassageOrElision, voicesOf } from '../../analysis/index.js';
import { type HeldBack, heldBackFrom, type IsReleased, mayStandForWijk } from '../../disclosure/index.js';
import type { Coding, Quote } from '../../model/coding.js';
import { type Advice, UserErrors } from '../../model/errors.js';
import type { ThemeFinding, WijkPortrait } from '../../model/findings.js';
import type { Grouping } from '../../model/planned.js';
import type { QuoteChoice } from '../../model/quote-choice.js';
import type { ReportState } from '../../model/report-state.js';
import type { Respondent } from '../../model/respondent.js';
import { type Store, type StoredTranscript, transcripts } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { quoteChoices, releasesIn } from './releases.js';

export interface ChosenQuotes {
  readonly quotes: Map<string, Quote[]>;
  /** What would be quoted, but for what somebody may be recognised by; a person decides about each. */
  readonly heldBack: readonly HeldBack[];
  readonly isReleased: IsReleased;
  /** One from each wijk that has one to give, by the id of the wijk in the groups; it stands nowhere else. */
  readonly voices: Map<string, Quote[]>;
  /** A line per choice in quotes.csv about a fragment that is not there, and that is passed over. */
  readonly passedOver: readonly Advice[];
}

/** How many passages a working version shows of each code to choose from. */
const CANDIDATES = 5;

/**
 * Quotes by code. Codes that most people mention get theirs first; codes without a paragraph only what the researcher
 * chose. Only confirmed codings are quoted; a working version shows the strongest proposals too, of every code.
 *
 * @param standing all codings that count, confirmed and proposed
 * @throws UserErrors when a choice in quotes.csv can't be followed, or a quote differs from the stored text.
 */
export function quotesOf(
  here: ProjectFolder,
  findings: readonly ThemeFinding[],
  standing: readonly Coding[],
  store: Store,
  groups: Grouping,
  portraits: readonly WijkPortrait[],
  state: ReportState,
): ChosenQuotes {
  const { everyone, byPerspective } = groups;
  const { quotesPerCode, quotesPerTheme, paths } = here.project;
  const choices = quoteChoices(here);
  refuseImpossible(choices, standing, paths.quotes);
  const isWorking = state === 'werkversie';
  const codings = isWorking ? strongest(standing) : standing.filter(({ status }) => status === 'bevestigd');
  const asked = new Set(choices.filter(({ use }) => use === true).map(({ fragment }) => fragment));
  const chosenCodes = new Set(codings.filter(({ id }) => asked.has(id)).map(({ code }) => code));
  const themes = findings.map(({ codes }) =>
    [...codes]
      .filter(({ code, minor }) => isWorking || !minor || chosenCodes.has(code.id))
      .sort((a, b) => b.all.mentions - a.all.mentions)
      .map(({ code }) => code.id),
  );
  const limits = isWorking
    ? { perCode: CANDIDATES, perTheme: Number.POSITIVE_INFINITY }
    : { perCode: quotesPerCode, perTheme: quotesPerTheme };
  const groupOf = new Map(
    byPerspective.flatMap(({ id, members }) => members.map((person) => [person, id] as const)),
  );
  const perspectiveOf = (person: Respondent): string => groupOf.get(person) ?? person.perspective;
  const excerptOfCoding = excerptsIn(codings, store);
  const isReleased = releasesIn(store, choices);
  const whyNot = heldBackFrom(groups, here.project, isReleased);
  const people = new Map(everyone.members.map((person) => [person.id, person]));
  const textOf = (coding: Coding): string | null => {
    const text = excerptOfCoding(coding);
    const respondent = people.get(coding.respondent);
    if (text === null || respondent === undefined) return null;
    return whyNot({ coding, respondent, text }) === null ? text : null;
  };
  const chosen = (from: readonly QuoteChoice[], textFor: typeof textOf): Map<string, Quote[]> =>
    chooseQuotes(themes, codings, everyone.members, limits, from, perspectiveOf, textFor);
  const wanted = chosen(choices, excerptOfCoding);
  const heldBack = [...wanted.values()].flat().flatMap((quote) => whyNot(quote) ?? []);
  const notThese = new Set(heldBack.map(({ quote }) => quote.coding.id));
  const quotes =
    heldBack.length === 0
      ? wanted
      : chosen(
          choices.filter(({ fragment }) => !notThese.has(fragment)),
          textOf,
        );
  const voices = voicesOf({
    groups,
    portraits,
    codes: themes.flat(),
    codings,
    taken: [...quotes.values()].flat(),
    choices: choices.filter(({ use }) => use === false),
    mayStand: mayStandForWijk(groups, here.project.privacy),
    textOf,
  });
  refuseDifferent([...quotes.values(), ...voices.values()].flat(), store);
  return {
    quotes,
    heldBack,
    isReleased,
    voices,
    passedOver: [
      ...unknownAmong(choices, standing, paths.quotes),
      ...(isWorking ? [] : undecidedAmong(choices, standing, paths.quotes)),
    ],
  };
}

/** Weak proposals only of a code that has too little else. */
function strongest(codings: readonly Coding[]): Coding[] {
  const strong = new Map<string, number>();
  for (const { code, strength } of codings) {
    if (strength === 'sterk') strong.set(code, (strong.get(code) ?? 0) + 1);
  }
  return codings.filter(({ code, strength }) => strength === 'sterk' || (strong.get(code) ?? 0) < CANDIDATES);
}

/** What of a coding can stand by itself, given what the speaker says before and behind it. */
function excerptsIn(codings: readonly Coding[], store: Store): (coding: Coding) => string | null {
  const files = new Set(codings.flatMap(({ quotable, file }) => (quotable ? [file] : [])));
  const texts = new Map<string, StoredTranscript>();
  for (const text of transcripts(store)) if (files.has(text.file)) texts.set(text.file, text);
  return ({ file, turn, fragment }) => {
    const spoken = texts.get(file);
    const said = spoken?.turns.find(({ number }) => number === turn);
    return excerptOf(fragment.text, {
      before: spoken?.text.slice(said?.start, fragment.start) ?? '',
      behind: spoken?.text.slice(fragment.end, said?.end) ?? '',
    });
  };
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

/** What nobody confirmed is not quoted, also where a researcher chose it. */
function undecidedAmong(
  choices: readonly QuoteChoice[],
  standing: readonly Coding[],
  file: string,
): Advice[] {
  const proposed = new Set(standing.flatMap(({ id, status }) => (status === 'voorstel' ? [id] : [])));
  return choices
    .filter(({ use, fragment }) => use === true && proposed.has(fragment))
    .map(({ fragment, line }) => ({
      text: `${file}, regel ${line}: over fragment ${fragment} is nog niet beslist, dus het wordt niet geciteerd.`,
      next: { how: 'Bevestig het in de werkbank, of met', command: 'review export' },
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
    if (use === true && !coding.quotable) {
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
