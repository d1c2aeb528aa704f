import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTranscript } from '../../src/transcripts/utterances.js';
import { withoutTurns } from '../../src/transcripts/without-turns.js';

const speech = fc.array(
  fc.record({
    speaker: fc.constantFrom('Ans', 'Cor', 'Yvonne'),
    seconds: fc.constant(null),
    text: fc.stringMatching(/^[a-zé😀][a-z 😀]{0,12}$/u),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('withoutTurns', () => {
  it('leaves out one speaker, keeps the numbers of the others and drops what was noted in their turns', () => {
    const transcript = toTranscript('proef', [
      { speaker: 'Ans', seconds: 0, text: 'Een.' },
      { speaker: 'Cor', seconds: 1, text: 'Twee.' },
      { speaker: 'Ans', seconds: 2, text: 'Drie //Cor: ja, ja// en vier.' },
    ]);
    const { transcript: left } = withoutTurns(transcript, ({ speaker }) => speaker === 'Cor');
    expect(left.text).toBe('Een.\nDrie en vier.');
    expect(left.turns).toEqual([
      { number: 1, speaker: 'Ans', seconds: 0, start: 0, end: 4 },
      { number: 3, speaker: 'Ans', seconds: 2, start: 5, end: 18 },
    ]);
  });

  it('gives every passage of those who stay its words back, and none of who left', () => {
    fc.assert(
      fc.property(speech, fc.nat(200), fc.nat(40), (utterances, from, length) => {
        fc.pre(utterances.some(({ text }) => /[\p{L}]/u.test(text)));
        const transcript = toTranscript('proef', utterances);
        const { transcript: left, moved } = withoutTurns(transcript, ({ speaker }) => speaker === 'Cor');
        for (const turn of left.turns) {
          const before = transcript.turns.find(({ number }) => number === turn.number);
          expect(left.text.slice(turn.start, turn.end)).toBe(
            transcript.text.slice(before?.start, before?.end),
          );
        }
        const passage = {
          start: Math.min(from, transcript.text.length),
          end: Math.min(from + length, transcript.text.length),
        };
        const place = moved(passage);
        const staysWithin = transcript.turns.some(
          ({ speaker, start, end }) => speaker !== 'Cor' && passage.start >= start && passage.end <= end,
        );
        expect(place !== null).toBe(staysWithin);
        if (place === null) return;
        expect(left.text.slice(place.start, place.end)).toBe(
          transcript.text.slice(passage.start, passage.end),
        );
      }),
    );
  });
});
