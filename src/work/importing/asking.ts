/** Who seems to be the interviewer where no label says so: whoever asks, among several who are nobody yet. */

import type { CastMember } from '../../model/respondent.js';
import type { Transcript } from '../../model/transcript.js';

/** Of the turns of an interviewer, at least this part holds a question. */
const MOSTLY = 0.5;

/** The label of the one who asks most; null where it is known who asks, or nobody stands out. */
export function seemsToAsk({ text, turns }: Transcript, cast: readonly CastMember[]): string | null {
  const strangers = cast.filter(({ role, speaker }) => role === 'onbekend' && speaker.trim() !== '');
  if (strangers.length < 2 || cast.some(({ role }) => role === 'interviewer')) return null;
  const shares = strangers.map(({ speaker }) => {
    const own = turns.filter((turn) => turn.speaker === speaker);
    const asked = own.filter(({ start, end }) => text.slice(start, end).includes('?'));
    return { speaker, share: asked.length / Math.max(1, own.length) };
  });
  const [first, second] = shares.toSorted((one, other) => other.share - one.share);
  return first !== undefined && first.share >= MOSTLY && first.share > (second?.share ?? 0)
    ? first.speaker
    : null;
}
