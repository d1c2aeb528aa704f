import { describe, expect, it } from 'vitest';
import { find } from '../../support/matching.js';

/** Whether "duidelijk" is found as denied; it must be found either as denied or as not denied. */
function isDenied(text: string): boolean {
  const [denied, affirmed] = [find('niet:duidelijk', text), find('wel:duidelijk', text)];
  expect([denied.length, affirmed.length].sort()).toEqual([0, 1]);
  return denied.length === 1;
}

describe('a word is denied', () => {
  it.each([
    'Het was niet duidelijk.',
    'Het was geen duidelijk verhaal.',
    'Het was nooit duidelijk.',
    'Er was niks duidelijk.',
    'Niets daarvan was duidelijk.',
    'Voor niemand was het duidelijk.',
    'Nergens stond het duidelijk.',
    'Het was nauwelijks duidelijk.',
    'Het was amper duidelijk.',
    'Zonder duidelijk verhaal begin je niet aan zoiets.',
    'Het was eerlijk noch duidelijk.',
    'Niet zo heel erg duidelijk.',
    'Niet eh zo uh heel hmm erg duidelijk.',
    'Duidelijk was het niet.',
    'Duidelijk vond niemand het.',
    'NIET DUIDELIJK.',
    'Het was niet niet duidelijk.',
    'Het was nooit en nergens duidelijk.',
    'Het was toch niet duidelijk.',
  ])('in: %s', (text) => {
    expect(isDenied(text)).toBe(true);
  });
});

describe('a word is not denied', () => {
  it.each([
    ['without a negation', 'Het was heel duidelijk.'],
    ['by one five words before', 'Niet dat ik het zo duidelijk bedoelde.'],
    ['by one four words behind', 'Duidelijk was het verhaal zeker niet.'],
    ['across a comma', 'Nee, dat niet, duidelijk was het wel.'],
    ['across a comma behind', 'Duidelijk was het, niet dan.'],
    ['across a sentence', 'Dat niet. Duidelijk wel.'],
    ['across a pause', 'Dat niet... duidelijk wel.'],
    ['behind maar', 'Niet mooi maar duidelijk.'],
    ['behind want', 'Ik vroeg niets want duidelijk was het.'],
    ['by niet alleen', 'Het was niet alleen duidelijk maar ook mooi.'],
    ['by niet enkel', 'Het was niet enkel duidelijk.'],
    ['by niet slechts', 'Het was niet slechts duidelijk.'],
    ['by anders nooit', 'Het was anders nooit duidelijk.'],
    ['by anders niet behind it', 'Duidelijk was anders niet.'],
    ['by toch niet', 'Duidelijk dan toch niet?'],
    ['by of niet', 'Duidelijk of niet?'],
    ['by geen behind it', 'Duidelijk was geen probleem.'],
    ['by zonder behind it', 'Duidelijk zonder meer.'],
    ['by a word that only looks like one', 'Het genieten was duidelijk.'],
  ])('%s: %s', (_, text) => {
    expect(isDenied(text)).toBe(false);
  });
});

describe('a negation', () => {
  it('stays within the turn', () => {
    expect(find('niet:duidelijk', 'duidelijk')).toEqual([]);
  });

  it('of a phrase stands before its first word or behind its last', () => {
    expect(find('niet:(op de hoogte)', 'Ik was niet op de hoogte.')).toEqual(['op de hoogte']);
    expect(find('niet:(op de hoogte)', 'Op de hoogte was ik niet.')).toEqual(['Op de hoogte']);
    expect(find('niet:(op de hoogte)', 'Ik was op de hoogte.')).toEqual([]);
    expect(find('wel:(op de hoogte)', 'Ik was op de hoogte.')).toEqual(['op de hoogte']);
    expect(find('wel:(op de hoogte)', 'Op de hoogte was ik niet.')).toEqual([]);
  });

  it('within a phrase with room does not deny it', () => {
    expect(find('wel:(wist..niet)', 'Ik wist het niet.')).toEqual(['wist het niet']);
  });

  it('counts for every place by itself', () => {
    expect(find('niet:duidelijk', 'Duidelijk, ja. Maar niet duidelijk genoeg.')).toEqual(['duidelijk']);
    expect(find('niet:duidelijk', 'Niet duidelijk en ook niet duidelijk.')).toHaveLength(2);
  });
});
