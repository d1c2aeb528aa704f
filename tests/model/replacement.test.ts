/** Passages keep their words when others in the text are replaced, and have the whole of what came in place of theirs. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesAfter, type Replacement, replacedIn } from '../../src/model/replacement.js';

/** Stretches that are replaced by other words, and stretches that are not. */
const stretches = fc.array(
  fc.record({
    words: fc.stringMatching(/^[a-c ]{1,4}$/),
    by: fc.option(fc.stringMatching(/^[X-Z]{1,5}$/)),
  }),
  { maxLength: 8 },
);

describe('a replacement', () => {
  it('leaves each passage what its stretches have become, whole where it began or ended within one', () => {
    fc.assert(
      fc.property(stretches, fc.nat(), fc.nat(), (parts, one, other) => {
        const text = parts.map(({ words }) => words).join('');
        const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort(
          (a, b) => a - b,
        );
        fc.pre(start < end);
        const replacements: Replacement[] = [];
        let [at, expected] = [0, ''];
        for (const { words, by } of parts) {
          const stop = at + words.length;
          if (by !== null) replacements.push({ start: at, end: stop, by });
          const isTouched = start < stop && end > at;
          if (isTouched) expected += by ?? text.slice(Math.max(start, at), Math.min(end, stop));
          at = stop;
        }
        const place = placesAfter(replacements)({ start, end });
        expect(replacedIn(text, replacements).slice(place.start, place.end)).toBe(expected);
      }),
    );
  });
});
