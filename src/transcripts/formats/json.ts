/** Transcripts in JSON: segments of whisper and whisperX, and segments of words of Amberscript. */

import { UserError } from '../../model/errors.js';
import type { TextFormat } from '../format.js';
import { joinSameSpeaker, toTranscript, type Utterance } from '../utterances.js';

type Json = Readonly<Record<string, unknown>>;

export const amberscriptJson: TextFormat = {
  name: 'amberscript-json',
  kind: 'text',
  recognises: ({ text }) => looksLikeJson(text) && Array.isArray(parse(text)?.speakers),
  read({ text }) {
    const content = parse(text) ?? {};
    const names = new Map(
      objects(content.speakers).map(({ spkid, name }) => [String(spkid), String(name ?? spkid)]),
    );
    const utterances = objects(content.segments).map(({ speaker, words }): Utterance => {
      const said = objects(words);
      return {
        speaker: names.get(String(speaker)) ?? String(speaker ?? ''),
        seconds: numberOrNull(said[0]?.start),
        text: said
          .map((word) => String(word.text ?? ''))
          .join(' ')
          .replace(/\s+([.,!?;:])/g, '$1'),
      };
    });
    return { transcript: toTranscript('amberscript-json', joinSameSpeaker(utterances)), warnings: [] };
  },
};

export const whisperJson: TextFormat = {
  name: 'whisper-json',
  kind: 'text',
  recognises: ({ text }) => looksLikeJson(text),
  read({ text }) {
    const content = parse(text);
    if (content === null || !Array.isArray(content.segments)) {
      throw new UserError(
        'dit JSON-bestand is geen transcript van whisper of Amberscript, of het is beschadigd.',
      );
    }
    const utterances = objects(content.segments).map(
      ({ speaker, start, text: said }): Utterance => ({
        speaker: typeof speaker === 'string' ? speaker : '',
        seconds: numberOrNull(start),
        text: String(said ?? ''),
      }),
    );
    const warnings = utterances.every(({ speaker }) => speaker === '')
      ? ['het bestand noemt geen sprekers: de hele tekst is één beurt']
      : [];
    return { transcript: toTranscript('whisper-json', joinSameSpeaker(utterances)), warnings };
  },
};

function looksLikeJson(text: string): boolean {
  return /^\s*\{/.test(text) && /\}\s*$/.test(text.slice(-100));
}

function parse(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function numberOrNull(value: unknown): number | null {
  const seconds = typeof value === 'string' ? Number(value) : value;
  return typeof seconds === 'number' && Number.isFinite(seconds) ? seconds : null;
}
