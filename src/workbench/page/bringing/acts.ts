/** What is done with the files that wait: saying who speaks, reading in, and taking one away again. */

import { batch } from '@preact/signals';
import { api, ask } from '../shell/api.js';
import { attempt, reasonsOf } from '../shell/asked.js';
import { notice } from '../shell/notices.js';
import { type Draft, draftIn, isStillSo, saidOf, speakersIn } from './draft.js';
import { refresh, takeLook, whoIn } from './load.js';
import {
  asksKey,
  done,
  drafts,
  draftsOf,
  type Imported,
  isBusy,
  leftOut,
  looked,
  ready,
  waiting,
  writing,
} from './state.js';

export function say(file: string, speaker: string, said: Partial<Draft>): void {
  const [who, choices] = [looked.value.get(file)?.who, waiting.value];
  const one = who?.sprekers.find(({ spreker }) => spreker === speaker);
  if (one === undefined || choices === null) return;
  const before = draftsOf(file);
  const now = new Map(before).set(speaker, { ...draftIn(before, one, choices), ...said });
  drafts.value = new Map(drafts.value).set(file, now);
  keepLater(file);
}

/** How long somebody types on, in milliseconds. */
const PAUSE_MS = 300;
const later = new Map<string, ReturnType<typeof setTimeout>>();

/** Has the server remember what was said, so that it is there after a reload. */
function keepLater(file: string): void {
  clearTimeout(later.get(file));
  const keep = async (): Promise<void> => {
    const klad = [...draftsOf(file)].map(([spreker, draft]) => ({ spreker, ...draft }));
    // That it can't be reached is told above the view, and what is on the screen stays there.
    await ask(api.binnenbrengen.klad.$post({ json: { bestand: file, klad } })).catch(() => undefined);
  };
  later.set(
    file,
    setTimeout(() => void keep(), PAUSE_MS),
  );
}

/** Fills in what is still empty, of every respondent in every file that waits. */
export function fillAll(key: 'perspectief' | 'wijk', value: string): void {
  const choices = waiting.value;
  if (choices === null || value === '') return;
  batch(() => {
    for (const [file, { who }] of looked.value) {
      for (const speaker of who === undefined ? [] : speakersIn(who)) {
        const draft = draftIn(draftsOf(file), speaker, choices);
        if (draft.rol === 'respondent' && draft[key] === '') say(file, speaker.spreker, { [key]: value });
      }
    }
  });
}

/** Writes down what was said of the files that are ready, reads them in, and has codes proposed. */
export async function bringIn(): Promise<void> {
  if (isBusy.value) return;
  isBusy.value = true;
  const files: string[] = [];
  try {
    const all = ready.value;
    for (const [at, file] of all.entries()) {
      writing.value = { done: at, total: all.length };
      const now = await writeDown(file);
      if (now !== null) files.push(now);
    }
    writing.value = null;
    if (files.length > 0) await attempt(() => readIn(files));
  } finally {
    writing.value = null;
    await refresh();
    isBusy.value = false;
  }
}

/** Once the key is open. */
export function goOn(): void {
  const files = asksKey.value?.files ?? [];
  asksKey.value = null;
  isBusy.value = true;
  void attempt(() => readIn(files)).finally(async () => {
    await refresh();
    isBusy.value = false;
  });
}

/** @returns how the project calls the file from now on; null when nothing could be written */
async function writeDown(file: string): Promise<string | null> {
  const [seen, choices] = [looked.value.get(file)?.who, waiting.value];
  if (seen === undefined || choices === null) return null;
  try {
    const now = await whoIn(file);
    if (!isStillSo(seen, now)) {
      takeLook(file, { who: now });
      return null;
    }
    const said = saidOf(now, draftsOf(file), choices);
    if (said.sprekers.length === 0 && said.interviewers.length === 0) return file;
    const { bestand } = await ask(
      api.binnenbrengen.wie.$post({ json: { bestand: file, versie: now.versie, ...said } }),
    );
    return bestand;
  } catch (error) {
    for (const { text, next } of reasonsOf(error)) notice({ text: `${file}: ${text}`, next }, true);
    return null;
  }
}

async function readIn(files: readonly string[]): Promise<void> {
  const { vraagt, bestanden } = await ask(
    api.binnenbrengen.inlezen.$post({ json: { bestanden: [...files] } }),
  );
  if (vraagt !== 'niets') {
    asksKey.value = { state: await ask(api.namen.sleutel.$get()), files };
    requestAnimationFrame(() => document.getElementById('wachtwoord')?.focus());
    return;
  }
  if (bestanden.some(isIn)) await attempt(() => ask(api.coderen.$post({ json: {} })));
  batch(() => {
    const isNow = ({ bestand }: Imported): boolean => bestanden.some((one) => one.bestand === bestand);
    done.value = [...bestanden, ...done.value.filter((one) => !isNow(one))];
    leftOut.value = [];
  });
}

export function isIn({ uitkomst }: Imported): boolean {
  return uitkomst !== 'overgeslagen';
}

/** Takes a file away that was just brought in. */
export function takeAway(file: string): void {
  void attempt(async () => {
    await ask(api.binnenbrengen.terug.$post({ json: { bestand: file } }));
    await refresh();
  });
}
