/** Transcripts in JSON: segments of whisper, whisper.cpp and whisperX, and segments of words of Amberscript. */

import { UserError } from '../../model/errors.js';
import type { TextFormat } from '../format.js';
import { joinSameSpeaker, toTranscript, type Utterance, warnOfNobody } from '../utterances.js';

type Json = Readonly<Record<string, unknown>>;

/** A brace or bracket and what can follow it; `[SPEAKER_00]: …` and `[00:01] …` are no JSON. */
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*\{)/;
/** With which whisper.cpp says that another speaker begins, without saying who. */
const SPEAKER_TURN = '[SPEAKER_TURN]';
/** Four hours of words, each with its times and certainty, and that twice, hold half a million. */
const MAX_VALUES = 1_000_000;

export function looksLikeJson(text: string): boolean {
  return JSON_START.test(text);
}

export const amberscriptJson: TextFormat = {
  name: 'amberscript-json',
  kind: 'text',
  recognises: ({ text }) =>
    looksLikeJson(text) && text.includes('"speakers"') && Array.isArray(parse(text).speakers),
  read({ text }) {
    const { speakers, segments } = parse(text);
    const names = new Map(objects(speakers).map(({ spkid, name }) => [word(spkid), word(name)]));
    const utterances = objects(segments).map(({ speaker, words }): Utterance => {
      const said = objects(words);
      return {
        speaker: names.get(word(speaker)) || word(speaker),
        seconds: secondsOf(said[0]?.start),
        text: said
          .map((each) => word(each.text))
          .join(' ')
          .replace(/ (?=[.,!?;:](?: |$))/g, ''),
      };
    });
    return {
      transcript: toTranscript('amberscript-json', joinSameSpeaker(utterances)),
      warnings: warnOfNobody(utterances),
    };
  },
};

export const whisperJson: TextFormat = {
  name: 'whisper-json',
  kind: 'text',
  recognises: ({ text }) => looksLikeJson(text),
  read({ text }) {
    const { segments, text: whole } = parse(text);
    const utterances = Array.isArray(segments)
      ? objects(segments).map(
          ({ speaker, start, text: said }): Utterance => ({
            speaker: word(speaker),
            seconds: secondsOf(start),
            text: word(said).replaceAll(SPEAKER_TURN, ' '),
          }),
        )
      : [{ speaker: '', seconds: null, text: word(whole) }];
    return {
      transcript: toTranscript('whisper-json', joinSameSpeaker(utterances)),
      warnings: warnOfNobody(utterances),
    };
  },
};

/**
 * The outermost object; a bare list counts as its segments.
 *
 * @throws UserError when it is no transcript, or the file stops halfway.
 */
function parse(text: string): Json {
  const content = parsed(text);
  const json = Array.isArray(content) ? { segments: content } : withSegments(content);
  if (!isObject(json) || !(Array.isArray(json.segments) || typeof json.text === 'string')) {
    throw new UserError(
      'dit JSON-bestand is geen transcript van whisper of Amberscript, of het is beschadigd. Exporteer het opnieuw.',
    );
  }
  return json;
}

/** whisper.cpp calls its segments otherwise, and counts in milliseconds. */
function withSegments(content: unknown): unknown {
  if (!isObject(content) || !Array.isArray(content.transcription)) return content;
  const segments = objects(content.transcription).map(({ offsets, ...segment }) => {
    const from = isObject(offsets) ? secondsOf(offsets.from) : null;
    return { ...segment, start: from === null ? null : from / 1_000 };
  });
  return { ...content, segments };
}

function parsed(text: string): unknown {
  if (hasMoreValuesThan(MAX_VALUES, text)) {
    throw new UserError(
      'dit JSON-bestand is veel groter dan een transcript en is daarom niet gelezen. Exporteer het transcript opnieuw.',
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Every value but the first follows one of these signs; those in speech count too, which does no harm. */
function hasMoreValuesThan(most: number, text: string): boolean {
  let values = 0;
  for (let at = 0; at < text.length && values <= most; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === COMMA || sign === BRACE || sign === BRACKET) values += 1;
  }
  return values > most;
}

const COMMA = 0x2c;
const BRACE = 0x7b;
const BRACKET = 0x5b;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A text or a number as text; anything else is nothing that was said. */
function word(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function secondsOf(value: unknown): number | null {
  const seconds = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof seconds === 'number' && Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
