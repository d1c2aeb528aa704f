/** How the research was done, from the store and the project's files. */

import {
  agreementOf,
  codesOfInterviews,
  FEW_POSITIVES,
  quantile,
  RELIABLE,
  SATURATION,
  saturationOf,
  TENTATIVE,
} from '../../analysis/index.js';
import { createCodeFinder } from '../../coding/index.js';
import { sha256 } from '../../files/hash.js';
import type { Codebook } from '../../model/codebook.js';
import type { Coding } from '../../model/coding.js';
import type { AgreementSummary, Method, SaturationOutcome, TextCounts } from '../../model/method.js';
import type { CastMember, Respondent } from '../../model/respondent.js';
import {
  coders as decidingCoders,
  filesWithNames,
  lastCodingRun,
  NOTHING_LEARNED,
  type Store,
  transcripts,
} from '../../store/index.js';
import { type CodedTurns, codedTurns, coders } from '../comparing/agreement/coded-units.js';
import { interviewsOf } from '../project/interviews.js';
import { countingAnswers } from '../project/model-answers.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { surveyFiles } from '../project/surveyed.js';
import { VERSION } from '../project/version.js';

/**
 * @param respondents of whom the report tells that they were heard
 * @param counted whose words it counts
 */
export function methodOf(
  here: ProjectFolder,
  codebook: Codebook,
  store: Store,
  cast: readonly CastMember[],
  respondents: readonly Respondent[],
  counted: readonly Respondent[],
  codings: readonly Coding[],
): Method {
  const voices = cast.filter(isOf(respondents));
  const surveys = surveyFiles(store);
  const interviewed = voices.filter(({ file }) => !surveys.has(file));
  const filesOf = countBy(
    interviewed,
    ({ respondent }) => respondent ?? '',
    ({ file }) => file,
  );
  const peopleIn = countBy(
    interviewed,
    ({ file }) => file,
    ({ respondent }) => respondent ?? '',
  );
  const known = respondents.filter(({ id, mayBeRecorded }) => mayBeRecorded !== null && filesOf.has(id));
  return {
    program: VERSION,
    texts: textCounts(store, new Set(voices.map(({ file }) => file)), surveys),
    learned: lastCodingRun(store)?.learned ?? NOTHING_LEARNED,
    languageModel:
      countingAnswers(store, here.project).length > 0 ? (here.project.languageModel?.model ?? null) : null,
    ...agreementAmong(store, codebook, respondents),
    saturation: saturationOutcome(here, interviewed.filter(isOf(counted)), codebook, codings),
    coders: new Set([...decidingCoders(store), ...coders(store)]).size,
    repeated: [...filesOf.values()].filter((files) => files.size > 1).length,
    groupInterviews: [...peopleIn.values()].filter((people) => people.size > 1).length,
    recorded: {
      agreed: known.filter(({ mayBeRecorded }) => mayBeRecorded === true).length,
      known: known.length,
    },
  };
}

function isOf(people: readonly Respondent[]): (voice: CastMember) => boolean {
  const ids = new Set<string | null>(people.map(({ id }) => id));
  return ({ respondent }) => ids.has(respondent);
}

function countBy(
  voices: readonly CastMember[],
  keyOf: (voice: CastMember) => string,
  memberOf: (voice: CastMember) => string,
): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  for (const voice of voices) {
    const key = keyOf(voice);
    sets.set(key, (sets.get(key) ?? new Set()).add(memberOf(voice)));
  }
  return sets;
}

function textCounts(store: Store, files: ReadonlySet<string>, surveys: ReadonlySet<string>): TextCounts {
  const formats = new Map<string, number>();
  const minutes: number[] = [];
  const hashes: string[] = [];
  let turns = 0;
  for (const text of transcripts(store)) {
    if (!files.has(text.file)) continue;
    hashes.push(text.textHash);
    turns += text.turns.length;
    formats.set(text.format, (formats.get(text.format) ?? 0) + 1);
    const last = Math.max(0, ...text.turns.slice(-1).map(({ seconds }) => seconds ?? 0));
    if (last > 0) minutes.push(Math.round(last / 60));
  }
  minutes.sort((a, b) => a - b);
  return {
    texts: hashes.length,
    surveys: [...files].filter((file) => surveys.has(file)).length,
    turns,
    withNames: filesWithNames(store).filter((file) => files.has(file)).length,
    minutes:
      minutes.length === 0
        ? null
        : {
            interviews: minutes.length,
            median: Math.round(quantile(Float64Array.from(minutes), 0.5)),
            longest: minutes.at(-1) ?? 0,
          },
    formats: [...formats]
      .map(([format, texts]) => ({ format, texts }))
      .sort((a, b) => b.texts - a.texts || (a.format < b.format ? -1 : 1)),
    hash: sha256(hashes.join('\n')),
  };
}

function agreementAmong(
  store: Store,
  codebook: Codebook,
  respondents: readonly Respondent[],
): Pick<Method, 'agreement' | 'notBlind'> {
  const people = new Set(respondents.map(({ id }) => id));
  const coded = codedTurns(store, coders(store), createCodeFinder(codebook), true, (respondent) =>
    people.has(respondent),
  );
  return {
    agreement: coded.turns.length === 0 ? null : agreementSummary(coded, codebook),
    notBlind: coded.leftOut.notBlind,
  };
}

function agreementSummary({ coders: names, turns }: CodedTurns, codebook: Codebook): AgreementSummary {
  const { units, codes, sets } = agreementOf(
    names,
    codebook.themes.flatMap((theme) => theme.codes.map(({ id }) => id)),
    turns.map(({ given }) => given),
  );
  const enough = codes.filter(({ positives, alpha }) => positives >= FEW_POSITIVES && alpha !== null);
  const alphas = enough.map(({ alpha }) => alpha ?? 0);
  const reliable = alphas.filter((alpha) => alpha >= RELIABLE).length;
  const tentative = alphas.filter((alpha) => alpha >= TENTATIVE && alpha < RELIABLE).length;
  return {
    coders: names.length,
    turns: units,
    alpha: sets.alpha,
    interval: sets.interval && [sets.interval.low, sets.interval.high],
    identical: sets.identical,
    codes: {
      reliable,
      tentative,
      lower: alphas.length - reliable - tentative,
      few: codes.length - enough.length,
    },
  };
}

function saturationOutcome(
  here: ProjectFolder,
  cast: readonly CastMember[],
  { themes }: Codebook,
  codings: readonly Coding[],
): SaturationOutcome | null {
  const codes = themes.flatMap((theme) => theme.codes.map(({ id }) => id));
  const interviews = interviewsOf(here, cast);
  if (interviews.length === 0 || codings.length === 0) return null;
  const { reachedAt } = saturationOf(codesOfInterviews(interviews, codings, codes).sets);
  return { interviews: interviews.length, ...SATURATION, reachedAt };
}
