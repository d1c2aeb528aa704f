import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSealed, sealed } from '../../src/report/seal.js';

describe('the seal of a text', () => {
  it('holds as long as nobody changed a sign', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, place) => {
        const whole = sealed(text);
        expect(isSealed(whole)).toBe(true);
        const at = place % whole.length;
        expect(isSealed(`${whole.slice(0, at)}§${whole.slice(at)}`)).toBe(false);
      }),
    );
    expect(isSealed('zomaar een tekst')).toBe(false);
  });
});
