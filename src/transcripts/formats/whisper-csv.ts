/** whisper.cpp's csv: start and end in milliseconds, now and then a speaker, and the text between quotes. */

import { parseFirstRow, parseRows } from '../../files/table/rows.js';
import type { TextFormat } from '../format.js';
import { joinSameSpeaker, toTranscript, type Utterance, warnOfNobody } from '../utterances.js';

const HEADERS: ReadonlySet<string> = new Set(['start,end,text', 'start,end,speaker,text']);

export const whisperCsv: TextFormat = {
  name: 'whisper-csv',
  kind: 'text',
  recognises: ({ text }) => HEADERS.has(parseFirstRow(text).join(',').toLowerCase()),
  read({ text }) {
    const [, ...rows] = parseRows(text);
    const utterances = rows.map((row): Utterance => {
      const speaker = row.length > 3 ? (row[2] ?? '') : '';
      return { speaker, seconds: secondsOf(row[0]), text: row.at(-1) ?? '' };
    });
    return {
      transcript: toTranscript('whisper-csv', joinSameSpeaker(utterances)),
      warnings: warnOfNobody(utterances),
    };
  },
};

function secondsOf(milliseconds = ''): number | null {
  return /^\d{1,12}$/.test(milliseconds) ? Number(milliseconds) / 1_000 : null;
}
