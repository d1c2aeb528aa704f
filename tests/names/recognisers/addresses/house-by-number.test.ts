/** Houses by their number alone, where somebody lives and where something else is numbered. */

import { describe, expect, it } from 'vitest';
import { found } from '../../../support/found.js';

describe('a house by its number alone', () => {
  it.each([
    ['toen zijn we teruggekomen, op nummer 61', 'nummer 61'],
    ['ik woon op nummer 43', 'nummer 43'],
    ['de buren van nummer 6 klagen', 'nummer 6'],
    ['bij mij op nummer twaalf', 'nummer twaalf'],
    ['boven nummer 12 lekt het', 'nummer 12'],
    ['het huisnummer is 13 maar huisnummer 13a bestaat ook', 'huisnummer 13a'],
    ['ik woon op 43', '43'],
    ['de buurvrouw van 12 is ziek', '12'],
  ])('is replaced where somebody lives: %s', (text, number) => {
    expect(found(text)).toEqual([`ADRES ${number}`]);
  });

  it('is doubtful where nothing tells whether somebody lives there', () => {
    expect(found('die poes van nummer 6 zat er weer')).toEqual(['ADRES? nummer 6']);
  });

  it.each([
    'op nummer één stond de speeltuin',
    'bus nummer 26 stopt daar',
    'idee nummer 12 heeft gewonnen',
    'het plan stond op nummer 12',
    'op de agenda kwamen we bij nummer 4',
    'wij werden nummer 3',
    'op nummer zoveel',
    'zij woont op drie hoog',
    'ik woon op 5 minuten van het plein',
    'ik woon op 20 vierkante meter',
    'de buurvrouw van negen hoog',
  ])('is none in a ranking, on a line or on a floor: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
