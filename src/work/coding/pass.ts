/** One pass of the codebook over all texts, and of the words for what is sensitive: only what changed is looked at again. */

import { readerOf, renamesOf, suggestByLikeness, suggestByTerms } from '../../coding/index.js';
import type { Codebook } from '../../model/codebook.js';
import { once } from '../../model/once.js';
import type { LanguageModel, SuggestionSettings, Unit } from '../../model/project.js';
import type { CastMember } from '../../model/respondent.js';
import { isUnforeseen, toReport } from '../../model/unforeseen.js';
import { RECOGNISER_VERSION, sensitiveFinder } from '../../sensitive/index.js';
import {
  adoptDecisions,
  adoptMemos,
  adoptSummaries,
  isLookedAt,
  type Learned,
  lastRunState,
  type Proposal,
  type RunState,
  replaceSuggestions,
  type Store,
  type SuggestionChange,
  saveSensitive,
  standingSuggestions,
  unchangedSince,
  workOfPeople,
} from '../../store/index.js';
import { countingAnswers } from '../project/model-answers.js';
import { type ProjectText, projectTexts } from '../project/project-texts.js';
import { subjectMoves } from '../project/subjects.js';
import { lessonFrom, NO_LESSON } from './learned-from.js';
import { leftToPeople } from './left-to-people.js';

export interface CodingPass {
  readonly change: SuggestionChange;
  /** How many decisions went along with a code that got another id. */
  readonly adopted: number;
  /** From how much that people coded the suggestions learned. */
  readonly learned: Learned;
  /** Texts that stay uncoded, each with what to report. */
  readonly failed: readonly { readonly file: string; readonly why: string }[];
  /** How many answers of a language model there were to go by. */
  readonly answers: number;
}

export interface PassSettings {
  readonly unit: Unit;
  readonly suggestions: SuggestionSettings;
  /** Of which model the answers count that it gave before; null for none. */
  readonly languageModel: LanguageModel | null;
}

/**
 * Codes all current texts, and marks what is sensitive in them; call it within `write` or `rehearse`.
 *
 * @param step called after each text
 */
export function codeTexts(
  store: Store,
  codebook: Codebook,
  settings: PassSettings,
  cast: readonly CastMember[],
  step: () => void,
): CodingPass {
  const { unit, suggestions } = settings;
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  const { moves } = renamesOf(codes);
  const adopted = adoptDecisions(store, moves);
  adoptMemos(store, moves);
  adoptSummaries(store, subjectMoves(codebook));
  const texts = projectTexts(store, cast, true);
  const { vocabulary } = texts;
  const isRead = suggestions.method === 'gelijkenis';
  const work = isRead ? workOfPeople(store) : [];
  const lesson = isRead && suggestions.learns ? lessonFrom(work) : NO_LESSON;
  const answers = countingAnswers(store, settings);
  const reader = answers.length === 0 ? null : readerOf(answers, codes);
  const suggester = isRead
    ? suggestByLikeness(codebook, vocabulary, texts, lesson.turns, { unit, second: reader, kept: texts.kept })
    : suggestByTerms(codebook, unit, vocabulary);
  const people = leftToPeople(work);
  const before = lastRunState(store);
  const failed: { file: string; why: string }[] = [];
  const uncoded = new Set<number>();
  const now: RunState = {
    rules: new Map(codes.map((code) => [code.id, suggester.rulesOf(code)])),
    interviewers: texts.leftOut,
    uncoded,
  };
  const unchanged = unchangedSince(before, now);
  const changedCodes = codes.filter(({ id }) => !unchanged.codes.has(id));
  // Preparing a codebook takes longer than coding a text.
  const findSensitive = once(() => sensitiveFinder(vocabulary));
  const suggestAll = once(() => suggester.prepare(codes));
  const suggestChanged = once(() => suggester.prepare(changedCodes));
  const standing = isRead ? standingSuggestions(store, unchanged) : new Map<number, never[]>();

  function* propose(): Generator<Proposal> {
    for (const text of texts.texts()) {
      yield* unlessTooMuch(text);
      step();
    }
  }

  /** A text that is too much for the program stays uncoded; the others go on. */
  function unlessTooMuch(text: ProjectText): Proposal[] {
    try {
      return suggestIn(text);
    } catch (error) {
      if (!isUnforeseen(error)) throw error;
      failed.push({ file: text.transcript.file, why: toReport(error) });
      uncoded.add(text.transcript.revision);
      return [];
    }
  }

  function suggestIn(text: ProjectText): Proposal[] {
    const { transcript, tokens } = text;
    // A text is looked at once, until the words to look for change.
    if (!isLookedAt(store, transcript.revision, RECOGNISER_VERSION)) {
      saveSensitive(store, transcript.revision, RECOGNISER_VERSION, findSensitive()(transcript, tokens));
    }
    const isCoded = unchanged.revisions.has(transcript.revision);
    const suggest = isCoded ? suggestChanged() : suggestAll();
    // Where somebody decided since, it is looked at again what is left to them.
    const [decided, stands] = parted(standing.get(transcript.revision) ?? [], ({ turn, code }) =>
      people.decided(transcript.file, turn, code),
    );
    const { suggestions, reweighed, gone } = suggest(text, stands);
    return [
      ...[...decided, ...gone].map(({ id, code }) => ({ gone: id, code })),
      ...reweighed.map(({ id, probability }) => ({ reweighed: id, probability })),
      ...suggestions
        .filter((suggestion) => people.leaveOpen(transcript.file, suggestion))
        .map((suggestion) => ({ transcript, suggestion })),
    ];
  }

  const { interviews, codings } = lesson;
  const learned = { interviews, codings };
  const change = replaceSuggestions(store, codebook, propose(), now, before, learned);
  texts.keepVocabulary();
  return { change, adopted, learned, failed, answers: answers.length };
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
