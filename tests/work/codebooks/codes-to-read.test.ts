import { describe, expect, it } from 'vitest';
import { readCodebook } from '../../../src/coding/index.js';
import { codesToRead } from '../../../src/work/codebooks/codes-to-read.js';
import { CODEBOOK } from '../../support/project.js';

const synonymsWith = (terms: string): readonly string[] => {
  const text = `${CODEBOOK.replace('[moestuin]', terms)}groepen: {groen: "boom | bomen | gras"}\n`;
  const { codebook } = readCodebook(new TextEncoder().encode(text), 'codeboek.yaml', 'codes');
  return codesToRead(codebook)[1]?.codes[0]?.synonyms ?? [];
};

describe('what else a code could be called', () => {
  it('are the words that its terms look for, each once, and none that they exclude', () => {
    expect(
      synonymsWith('["(moestuin | één moestuintje)", "@groen -kunstgras", "vraag:(plantsoen*)"]'),
    ).toEqual(['moestuin', 'moestuintje', 'boom', 'bomen', 'gras', 'plantsoen']);
  });

  it('lacks those of a term with a mistake, which keeps nobody from deciding', () => {
    expect(synonymsWith('["@weg boom", "((perk"]')).toEqual(['perk']);
  });
});
