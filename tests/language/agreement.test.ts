import { describe, expect, it } from 'vitest';
import { listSubject, partSubject, verbBefore, withVerb } from '../../src/language/agreement.js';

describe('a subject and its verb', () => {
  it.each([
    [0, 4, 'geen van de 4 oordelen is'],
    [1, 4, '1 van de 4 oordelen is'],
    [2, 3, '2 van de 3 oordelen zijn'],
    [3, 3, 'alle 3 oordelen zijn'],
    [1, 1, '1 van de 1 oordelen is'],
  ])('agree in number: %d of %d', (count, total, text) => {
    expect(withVerb(partSubject(count, total, 'oordelen'), 'is', 'zijn')).toBe(text);
  });

  it('agree when the verb comes first, and when the subject is a list', () => {
    expect(verbBefore(listSubject(['a'], 'a'), 'komt', 'komen')).toBe('komt a');
    expect(verbBefore(listSubject(['a', 'b'], 'a en b'), 'komt', 'komen')).toBe('komen a en b');
  });
});
