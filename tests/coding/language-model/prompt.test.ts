import { describe, expect, it } from 'vitest';
import { heardHash, promptFor } from '../../../src/coding/language-model/prompt.js';
import { code } from '../../support/codes.js';

const PLEIN = {
  ...code('plein'),
  label: 'Plein',
  definition: 'Over het plein.',
  include: 'bankjes',
  exclude: 'straat',
};
const MANY = Array.from({ length: 61 }, (_, index) => code(`code-${index}`));

describe('a prompt', () => {
  it('tells of the codes what they mean, and of the others only that they are there', () => {
    const prompt = promptFor([PLEIN], [code('geld')], 'Hoe is het plein?', 'Mooi.');
    expect(JSON.parse(prompt?.user ?? '')).toEqual({
      codes: [{ id: 'plein', label: 'Plein', definitie: 'Over het plein.', wel: 'bankjes', niet: 'straat' }],
      andere_codes: [{ id: 'geld', label: expect.any(String) }],
      vraag: 'Hoe is het plein?',
      beurt: 'Mooi.',
    });
    expect(JSON.stringify(prompt?.schema)).toContain('"enum":["plein","geld"]');
  });

  it('leaves out the others where there are very many, and asks nothing about a turn that is too long', () => {
    expect(JSON.parse(promptFor([PLEIN], MANY, '', 'Mooi.')?.user ?? '').andere_codes).toEqual([]);
    expect(promptFor([PLEIN], [], '', 'woord '.repeat(5000))).toBeNull();
  });

  it('has another hash with any other words, also when these only move from question to turn', () => {
    const hashes = [
      promptFor([PLEIN], [], 'a', 'b c')?.hash,
      promptFor([PLEIN], [], 'a b', 'c')?.hash,
      promptFor([{ ...PLEIN, exclude: 'weg' }], [], 'a', 'b c')?.hash,
    ];
    expect(new Set(hashes).size).toBe(3);
    expect(heardHash('a', 'b c')).not.toBe(heardHash('a b', 'c'));
  });
});
