/** Streets where everybody comes, told from those where somebody lives. */

import { describe, expect, it } from 'vitest';
import { found } from '../../../support/found.js';

describe('a street without a number', () => {
  it.each([
    ['we reden langs de Elandstraat', 'Elandstraat'],
    ['het liep tot aan de Loosduinseweg', 'Loosduinseweg'],
    ['dat was in de kerk aan de Elandstraat', 'Elandstraat'],
    ['de weimarstraat had ooit een poort', 'weimarstraat'],
    ['In de Zoutmanstraat willen de winkeliers wat anders', 'Zoutmanstraat'],
    ['waarom het de Zusterstraat heet', 'Zusterstraat'],
  ])('is doubtful where everybody comes: %s', (text, street) => {
    expect(found(text)).toEqual([`ADRES? ${street}`]);
  });

  it('is doubtful in a row of streets', () => {
    expect(found('daar heb je de Rubensstraat en de Vermeerstraat')).toEqual([
      'ADRES? Rubensstraat',
      'ADRES? Vermeerstraat',
    ]);
  });

  it.each([
    ['In de Zoutmanstraat heb ik een kamer', 'Zoutmanstraat'],
    ['ik woon achter de Elandstraat', 'Elandstraat'],
    ['we gingen langs de deuren van de Elandstraat', 'Elandstraat'],
    ['nu op de Hoefkade', 'Hoefkade'],
    ['die mevrouw uit de Hoefkade', 'Hoefkade'],
  ])('is replaced where somebody lives: %s', (text, street) => {
    expect(found(text)).toEqual([`ADRES ${street}`]);
  });

  it('is replaced where its name would be taken for somebody', () => {
    expect(found('De Jan van Nassaustraat lag maanden open')).toEqual(['ADRES Jan van Nassaustraat']);
  });
});
