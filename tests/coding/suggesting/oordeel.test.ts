import { describe, expect, it } from 'vitest';
import { createJudge } from '../../../src/coding/suggesting/oordeel.js';
import { listTokens } from '../../../src/language/token-list.js';
import { createVocabulary } from '../../../src/language/vocabulary.js';
import type { OordeelIndicators } from '../../../src/model/codebook.js';
import type { Oordeel } from '../../../src/model/coding.js';

const INDICATORS: readonly OordeelIndicators[] = [
  { oordeel: 'positief', terms: ['goed', 'mooi', 'fijn', 'eerlijk', 'duidelijk', 'blij mee', 'leuk'] },
  { oordeel: 'negatief', terms: ['slecht', 'oneerlijk', 'jammer', 'te laat', 'klopt niet'] },
  { oordeel: 'gemengd', terms: ['aan de ene kant', 'had beter gekund', 'op zich goed maar'] },
  { oordeel: 'neutraal', terms: ['in totaal', 'er waren'] },
];

function judged(text: string, indicators = INDICATORS): Oordeel | null {
  const vocabulary = createVocabulary();
  const judge = createJudge(indicators, vocabulary);
  const tokens = listTokens(text, vocabulary);
  return judge(tokens, 0, tokens.length);
}

describe('the oordeel of a fragment', () => {
  it.each<[string, string, Oordeel]>([
    ['praise', 'Het was een goed plan en ik ben er blij mee.', 'positief'],
    ['a complaint', 'Het geld kwam te laat, jammer.', 'negatief'],
    ['denied praise', 'Het was niet bepaald duidelijk.', 'negatief'],
    ['praise denied from behind', 'Eerlijk was het niet.', 'negatief'],
    ['a complaint with a negation of its own', 'Dat klopt niet.', 'negatief'],
    ['denied praise next to a complaint', 'Niet eerlijk en veel te laat.', 'negatief'],
    ['praise next to a denied complaint', 'Niet slecht, gewoon goed.', 'positief'],
    ['both sides of a contrast', 'Het plan was mooi, maar het geld kwam te laat.', 'gemengd'],
    ['praise that is denied after a contrast', 'Het was leuk maar niet eerlijk.', 'gemengd'],
    ['both sides with an own indicator', 'Aan de ene kant mooi en dan weer slecht.', 'gemengd'],
    ['facts', 'Er waren in totaal twaalf plannen.', 'neutraal'],
    ['niet alleen', 'Het was niet alleen mooi, ook nuttig.', 'positief'],
  ])('is clear from %s: %s', (_, text, oordeel) => {
    expect(judged(text)).toBe(oordeel);
  });

  it.each([
    ['nothing points at one', 'We begonnen om tien uur.'],
    ['a complaint is denied, which is no praise', 'Het was niet slecht.'],
    ['a complaint is denied among facts', 'Er waren twaalf plannen, niet slecht.'],
    ['praise and complaint stand without a turn', 'Het plan is goed, de uitvoering slecht.'],
    ['praise stands next to an indicator of both sides', 'Mooi plein, had beter gekund.'],
    ['there is not a word', ''],
  ])('is left open when %s: %s', (_, text) => {
    expect(judged(text)).toBeNull();
  });

  it.each([
    'Lekker dan, een mooi plein zonder bankjes.',
    'Nou, fijn geregeld hoor.',
    'Mooi is dat, eerlijk verdeeld onder vrienden.',
    'Nou fijn hoor, te laat dus.',
    'Een zogenaamd eerlijk systeem.',
    'Ja ja, heel eerlijk allemaal.',
    'Het was een poppenkast, goed geregisseerd.',
  ])('is left open when it may be irony: %s', (text) => {
    expect(judged(text)).toBeNull();
  });

  it('is always left open by a codebook without indicators', () => {
    expect(judged('Het was goed.', [])).toBeNull();
  });

  it('comes from the fragment only', () => {
    const vocabulary = createVocabulary();
    const judge = createJudge(INDICATORS, vocabulary);
    const tokens = listTokens('Dat was niet mooi. Goed.', vocabulary);
    expect(judge(tokens, 0, tokens.length)).toBeNull();
    expect(judge(tokens, 4, 5)).toBe('positief');
    expect(judge(tokens, 3, 4)).toBe('positief');
  });

  it('does not count a word apart that stands within a longer indicator', () => {
    const own: OordeelIndicators[] = [
      { oordeel: 'positief', terms: ['goed'] },
      { oordeel: 'negatief', terms: ['te goed van vertrouwen'] },
    ];
    expect(judged('Wij waren te goed van vertrouwen.', own)).toBe('negatief');
    const begun: OordeelIndicators[] = [
      { oordeel: 'positief', terms: ['goed'] },
      { oordeel: 'negatief', terms: ['goed fout'] },
    ];
    expect(judged('Dat ging goed fout.', begun)).toBe('negatief');
    expect(judged('Dat ging goed fout, de rest was goed.', begun)).toBeNull();
  });
});
