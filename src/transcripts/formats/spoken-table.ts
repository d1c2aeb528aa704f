/** A transcript as a table: a row for each utterance, with who says it, what, and now and then when. */

import { parseEvenRows, parseFirstRow, parseRows } from '../../files/table/rows.js';
import type { ReadResult } from '../../model/transcript.js';
import { plainHtml, toSeconds } from '../cues.js';
import type { TableFormat, TextFormat } from '../format.js';
import { toTranscript, type Utterance } from '../utterances.js';

type Rows = readonly (readonly string[])[];

/** What columns are called, in small letters, without signs and what is in brackets. */
const SAID =
  /^(?:text|tekst|words?|woorden|utterance|uiting|uitspraak|transcript(?:ion|ie)?|speech|spraak|dialogue|sentence|zin|content|inhoud)$/;
const WHO =
  /^(?:speaker|spreker|speaker ?(?:name|label|id)|naam (?:van de )?spreker|name|naam|participant|deelnemer|who|wie|role|rol)$/;
const WHEN =
  /^(?:time|tijd|timestamp|tijdstip|tijdstempel|time ?code|tijdcode|start|begin|start ?time|begintijd|starttijd|from|van|in)$/;
const CLOCK = /\b\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?/;
/** Nobody speaks for a day, so that greater numbers are thousandths. */
const MOST_SECONDS = 86_400;

interface Columns {
  readonly said: number;
  readonly who: number;
  /** -1 where nothing says when. */
  readonly when: number;
}

export const spokenCsv: TextFormat = {
  name: 'transcript-csv',
  kind: 'text',
  recognises: ({ text }) => columnsOf(parseFirstRow(text)) !== null && takesTurns(parseEvenRows(text)),
  read: ({ text }) => readTable('transcript-csv', parseRows(text)),
};

export const spokenWorkbook: TableFormat = {
  name: 'transcript-xlsx',
  kind: 'table',
  recognises: ({ rows }) => columnsOf(rows[0] ?? []) !== null && takesTurns(rows),
  read: ({ rows }) => readTable('transcript-xlsx', rows),
};

function columnsOf(header: readonly string[]): Columns | null {
  const named = header.map((name) =>
    name
      .toLowerCase()
      .replace(/\([^()]*\)/g, '')
      .replace(/[_-]/g, ' ')
      .trim(),
  );
  const [said, who, when] = [SAID, WHO, WHEN].map((names) => named.findIndex((name) => names.test(name)));
  if (said === undefined || who === undefined || said === -1 || who === -1) return null;
  return { said, who, when: when ?? -1 };
}

/** In a survey everybody has a row. */
function takesTurns(rows: Rows | null): boolean {
  if (rows === null) return false;
  const [header = [], ...spoken] = rows;
  const columns = columnsOf(header);
  if (columns === null || spoken.length < 2) return false;
  const speakers = new Set(spoken.map((row) => row[columns.who]?.trim() ?? ''));
  return speakers.size < spoken.length;
}

function readTable(format: string, [header = [], ...rows]: Rows): ReadResult {
  const { said, who, when } = columnsOf(header) ?? { said: 0, who: -1, when: -1 };
  const times = rows.map((row) => secondsIn(row[when] ?? ''));
  const inThousandths = times.some((time) => time !== null && time > MOST_SECONDS);
  const utterances = rows.map((row, at): Utterance => {
    const time = times[at] ?? null;
    return {
      speaker: (row[who] ?? '').trim().replace(/:$/, ''),
      seconds: time !== null && inThousandths ? time / 1_000 : time,
      text: plainHtml(row[said] ?? ''),
    };
  });
  const unread = header.filter((name, at) => ![said, who, when].includes(at) && name.trim() !== '').length;
  return {
    transcript: toTranscript(format, withSpeakers(utterances)),
    warnings:
      unread === 0
        ? []
        : [
            `${unread === 1 ? 'een kolom' : `${unread} kolommen`} naast wie, wat en wanneer is niet ingelezen`,
          ],
  };
}

/** A row without a name goes on with who spoke before; above the first name stands what the typist says. */
function withSpeakers(utterances: readonly Utterance[]): Utterance[] {
  const first = utterances.findIndex(({ speaker }) => speaker !== '');
  let speaker = '';
  return utterances.slice(Math.max(0, first)).map((utterance) => {
    speaker = utterance.speaker || speaker;
    return { ...utterance, speaker };
  });
}

function secondsIn(written: string): number | null {
  const clock = CLOCK.exec(written)?.[0];
  if (clock !== undefined) return toSeconds(clock);
  return /^\s*\d{1,12}(?:[.,]\d{1,6})?\s*$/.test(written) ? Number(written.trim().replace(',', '.')) : null;
}
