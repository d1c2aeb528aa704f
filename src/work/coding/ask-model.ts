/** Asking the language model of the project about every turn that it was not asked about before, one after the other. */

import {
  heardHash,
  judged,
  languageModelAt,
  type ModelClient,
  meaningOf,
  type Prompt,
  promptAbout,
  SEED,
  type Trouble,
  wordsHeard,
} from '../../coding/index.js';
import type { Codebook } from '../../model/codebook.js';
import type { LanguageModel } from '../../model/project.js';
import type { CastMember } from '../../model/respondent.js';
import { keepModelAnswer, promptsAnswered, type Store, write } from '../../store/index.js';
import type { ProjectFolder } from '../project/project-folder.js';
import { withStore } from '../project/project-store.js';
import { modelOf, refuseNames } from './may-ask.js';
import { noModel, stoppedAsking } from './model-troubles.js';
import { rankTexts } from './ranked-texts.js';

/** How the asking went; in turns, but for what was thrown away. */
export interface Asked {
  readonly asked: number;
  readonly answered: number;
  /** Answered before, by the same model to the same question. */
  readonly before: number;
  readonly invented: number;
  readonly unknown: number;
  /** Answers that can't be read. */
  readonly unreadable: number;
  readonly failed: number;
  /** Too long for the model, and not asked. */
  readonly tooLong: number;
}

/** After so many failures behind each other it is no use to go on. */
const MOST_FAILURES = 3;
/** A shorter turn answers nothing yet: "Ja, ja." */
const LEAST_WORDS = 4;

/**
 * Every answer is kept as soon as it is there, so asking can be broken off at any moment. What goes wrong on the other side
 * is told, and counted.
 *
 * @param patienceMs how long one answer may take
 * @throws UserError when the project names no model, and while names may stand in the texts
 */
export async function askLanguageModel(
  here: ProjectFolder,
  codebook: Codebook,
  patienceMs: number,
): Promise<Asked> {
  const model = modelOf(here);
  await refuseNames(here);
  const client = languageModelAt(model, patienceMs);
  const found = await client.find();
  if (found === null || 'trouble' in found || found.isRemote) {
    here.say(noModel(model, found));
    return { ...NOTHING_ASKED };
  }
  return withStore(here, 'change', (store, cast) =>
    askAll(
      here,
      store,
      client,
      { ...model, digest: found.digest },
      codebook,
      questionsIn(here, store, cast, codebook),
    ),
  );
}

const NOTHING_ASKED: Asked = {
  asked: 0,
  answered: 0,
  before: 0,
  invented: 0,
  unknown: 0,
  unreadable: 0,
  failed: 0,
  tooLong: 0,
};

interface Question {
  readonly place: { readonly revision: number; readonly textHash: string; readonly turn: number };
  readonly prompt: Prompt | null;
  readonly heard: string;
  readonly said: string;
}

/** What there is to ask about all current texts, in their order. */
function questionsIn(
  { project }: ProjectFolder,
  store: Store,
  cast: readonly CastMember[],
  codebook: Codebook,
): Question[] {
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  const { texts, read, ranked } = rankTexts(store, codebook, project.suggestions.learns, cast);
  return [...texts.texts()].flatMap(({ transcript: { file, revision, textHash } }) => {
    const text = read.text(file);
    if (text === undefined) return [];
    return text.turns
      .filter(({ spoken }) => spoken.to - spoken.from >= LEAST_WORDS)
      .map((turn): Question => {
        const { question, said } = wordsHeard(text, turn);
        return {
          place: { revision, textHash, turn: turn.turn.number },
          prompt: promptAbout(codes, text, turn, ranked),
          heard: heardHash(question, said),
          said,
        };
      });
  });
}

async function askAll(
  here: ProjectFolder,
  store: Store,
  client: ModelClient,
  model: LanguageModel & { readonly digest: string },
  codebook: Codebook,
  questions: readonly Question[],
): Promise<Asked> {
  const codes = codebook.themes.flatMap((theme) => theme.codes);
  const ids = new Set(codes.map(({ id }) => id));
  const meanings = Object.fromEntries(codes.map((code) => [code.id, meaningOf(code)]));
  const known = promptsAnswered(store, model);
  const counts = { ...NOTHING_ASKED } as { -readonly [Key in keyof Asked]: number };
  const progress = here.progress('Vragen aan het taalmodel', questions.length);
  let failures: Trouble[] = [];
  for (const { place, prompt, heard, said } of questions) {
    progress.step();
    if (prompt === null) {
      counts.tooLong += 1;
      continue;
    }
    if (known.has(prompt.hash)) {
      counts.before += 1;
      continue;
    }
    counts.asked += 1;
    const answer = await client.ask(prompt);
    if ('trouble' in answer) {
      counts.failed += 1;
      failures = [...failures, answer.trouble];
    } else {
      known.add(prompt.hash);
      // Also one that can't be read: the same question would get it again.
      write(store, { command: 'code' }, () =>
        keepModelAnswer(store, model, place, {
          seed: SEED,
          prompt: prompt.hash,
          heard,
          meanings,
          answer: answer.said,
        }),
      );
      const read = judged(answer.said, said, ids);
      counts.answered += 1;
      counts.invented += read?.invented ?? 0;
      counts.unknown += read?.unknown ?? 0;
      counts.unreadable += read === null ? 1 : 0;
      failures = read === null ? [...failures, 'onleesbaar'] : [];
    }
    const last = failures.at(-1);
    if (last !== undefined && failures.length >= MOST_FAILURES) {
      progress.stop();
      here.say(stoppedAsking(last));
      return counts;
    }
  }
  progress.stop();
  return counts;
}
