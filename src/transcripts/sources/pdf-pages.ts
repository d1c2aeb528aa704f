/** The text of each page of a PDF, read in a thread that is stopped when it takes too much time or memory. */

import { on, once } from 'node:events';
import { setInterval } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { UserError } from '../../model/errors.js';
import type { PdfAnswer, PdfProgress, PdfQuestion } from './pdf-worker.mjs';

export interface PdfCaps {
  readonly pages: number;
  readonly characters: number;
  /** Of processor time from when the thread has begun; it grows with what is read, so that an honest PDF may be long. */
  readonly milliseconds: number;
  /** What the process may grow by, since no limit of a thread covers all that it takes. */
  readonly megabytes: number;
}

const CAPS: PdfCaps = { pages: 2_000, characters: 5_000_000, milliseconds: 1_000, megabytes: 220 };
/** Twice what it takes where the computer is slow. */
const MILLISECONDS_PER_CHARACTER = 0.004;
const MOST_MILLISECONDS = 8_000;
/** By the clock on the wall: that others keep the computer busy is not the fault of the file. */
const MOST_MILLISECONDS_TO_WAIT = 20_000;
/** A reader that took more is replaced by a new one. */
const MAX_KEPT_MEGABYTES = 100;
const LOOK_EVERY_MILLISECONDS = 20;
const MEGABYTE = 1_000_000;

/** @throws UserError when the file is damaged or locked, or takes more than the caps allow. */
export async function pagesOfPdf(bytes: Uint8Array, caps = CAPS): Promise<readonly string[]> {
  const before = process.memoryUsage.rss();
  const reader = takeReader();
  const outcome = await outcomeOf(reader, bytes, caps);
  const isFit = outcome !== 'endless' && 'pages' in outcome && !hasGrown(before, MAX_KEPT_MEGABYTES);
  if (isFit && idle === null) keepReader(reader);
  else await reader.terminate();
  if (outcome === 'endless') throw refusal(outcome);
  if ('refused' in outcome) throw refusal(outcome.refused);
  return outcome.pages;
}

function refusal(why: 'damaged' | 'too long' | 'endless'): UserError {
  return new UserError(
    {
      damaged:
        'deze pdf is beschadigd of beveiligd. Open hem, sla hem op zonder wachtwoord en probeer het opnieuw.',
      'too long':
        'deze pdf is onredelijk lang en is daarom niet gelezen. Bewaar er alleen het transcript in.',
      endless:
        'deze pdf kost onredelijk veel tijd of geheugen en is daarom niet gelezen. Zet hem om naar Word of tekst en lees dat in.',
    }[why],
  );
}

/** Waits for the next PDF, because starting takes longer than reading most of them. */
let idle: Worker | null = null;

function takeReader(): Worker {
  const reader = idle ?? startReader();
  idle = null;
  reader.ref();
  return reader;
}

function startReader(): Worker {
  const reader = new Worker(new URL('./pdf-worker.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: CAPS.megabytes },
    // The library prints what it thinks of a damaged file.
    stdout: true,
    stderr: true,
  });
  reader.on('error', () => {});
  reader.on('exit', () => {
    if (idle === reader) idle = null;
  });
  return reader;
}

function keepReader(reader: Worker): void {
  // The program may end while it waits.
  reader.unref();
  idle = reader;
}

interface Progress {
  /** The processor time when the thread began with the file; null until then. */
  began: number | null;
  characters: number;
}

async function outcomeOf(reader: Worker, bytes: Uint8Array, caps: PdfCaps): Promise<PdfAnswer | 'endless'> {
  const done = new AbortController();
  const { signal } = done;
  const progress: Progress = { began: null, characters: 0 };
  const beyondCaps = outgrows(caps, progress, signal);
  // A copy, because the library takes the memory over.
  const own = new Uint8Array(bytes);
  const question: PdfQuestion = { bytes: own, maxPages: caps.pages, maxCharacters: caps.characters };
  reader.postMessage(question, [own.buffer]);
  try {
    return await Promise.race([
      answerOf(reader, progress, signal),
      once(reader, 'exit', { signal }).then(() => 'endless' as const),
      beyondCaps,
    ]);
  } catch {
    // Out of memory, mostly: what is wrong with a file the thread says itself.
    return 'endless';
  } finally {
    done.abort();
  }
}

async function answerOf(reader: Worker, progress: Progress, signal: AbortSignal): Promise<PdfAnswer> {
  for await (const [message] of on(reader, 'message', { signal })) {
    const said = message as PdfAnswer | PdfProgress;
    if (!('charactersSoFar' in said)) return said;
    progress.began ??= processorTime();
    progress.characters = said.charactersSoFar;
  }
  throw signal.reason;
}

async function outgrows(caps: PdfCaps, progress: Progress, signal: AbortSignal): Promise<'endless'> {
  const start = performance.now();
  const before = process.memoryUsage.rss();
  for await (const _ of setInterval(LOOK_EVERY_MILLISECONDS, undefined, { signal })) {
    const grown = caps.milliseconds + progress.characters * MILLISECONDS_PER_CHARACTER;
    const taken = progress.began === null ? 0 : processorTime() - progress.began;
    const isLate = performance.now() - start > MOST_MILLISECONDS_TO_WAIT;
    if (isLate || taken > Math.min(grown, MOST_MILLISECONDS) || hasGrown(before, caps.megabytes)) break;
  }
  return 'endless';
}

/** Of the whole process, in milliseconds; while a PDF is read, that is the thread. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function hasGrown(before: number, megabytes: number): boolean {
  return process.memoryUsage.rss() - before > megabytes * MEGABYTE;
}
