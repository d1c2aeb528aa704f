/** Whisper's tsv: start and end in milliseconds, and the text. */

import type { TextFormat } from '../format.js';
import { labelFinder } from '../labels.js';
import { joinSameSpeaker, toTranscript, type Utterance, warnOfNobody } from '../utterances.js';

const HEADER = /^start\tend\ttext\s*$/;
const ROW = /^(\d{1,12})\t\d+\t(.*)$/;

export const whisperTsv: TextFormat = {
  name: 'whisper-tsv',
  kind: 'text',
  recognises: ({ text }) => HEADER.test(text.split('\n', 1)[0] ?? ''),
  read({ text }, { speakers }) {
    const rows = text.split('\n').flatMap((line) => {
      const row = ROW.exec(line);
      return row === null ? [] : [{ seconds: Number(row[1]) / 1_000, said: row[2] ?? '' }];
    });
    const find = labelFinder(
      rows.map(({ said }) => said),
      speakers,
    );
    const utterances = rows.map(({ seconds, said }): Utterance => {
      const label = find(said);
      return { speaker: label?.speaker ?? '', seconds, text: said.slice(label?.end ?? 0) };
    });
    return {
      transcript: toTranscript('whisper-tsv', joinSameSpeaker(utterances)),
      warnings: warnOfNobody(utterances),
    };
  },
};
