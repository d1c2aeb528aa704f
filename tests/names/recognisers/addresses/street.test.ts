/** Where the name of a street begins and ends, also in two words or written short, and streets where everybody comes. */

import { describe, expect, it } from 'vitest';
import { found } from '../../../support/found.js';

describe('the name of a street', () => {
  it.each([
    ['ze woont in de busken huet straat', 'busken huet straat'],
    ['ze woont in de Aagje Deken laan', 'Aagje Deken laan'],
    ['we zitten op de Jan Luiken laan 33', 'Jan Luiken laan 33'],
    ['eerst op de erasmus weg, toen hier', 'erasmus weg'],
    ['in de kerk straat 12', 'kerk straat 12'],
  ])('may be written in two words: %s', (text, street) => {
    expect(found(text)).toEqual([`ADRES ${street}`]);
  });

  it.each([
    'ik loop weg',
    'hij liep een lange laan in',
    'onze straat is mooi',
    'we gaan op weg naar huis',
    'in de hele straat 12 bomen',
    'langs de weg 3 borden',
    'met de auto op de snelle weg',
    'in een Turkse straat is het gezellig',
    'dat is de langste laan van Nederland',
  ])('is no common word: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(['toen was Ahmed weg', 'ik ga bij Fatima weg'])('is not somebody who goes away: %s', (text) => {
    expect(found(text).filter((find) => find.startsWith('ADRES'))).toEqual([]);
  });

  it.each([
    ['ik woon op de Mozartln 611', 'Mozartln 611'],
    ['Tasmanstr. 12 is van mij', 'Tasmanstr. 12'],
    ['kom naar Hoefkd 3', 'Hoefkd 3'],
    ['natuurlijk, van meursstr 14', 'van meursstr 14'],
  ])('may be shortened: %s', (text, street) => {
    expect(found(text)).toEqual([`ADRES ${street}`]);
  });

  it.each([
    ['ik woon op de la reyweg 312', 'de la reyweg 312'],
    ['hij woont op de De la Reyweg', 'De la Reyweg'],
    ['ze zat op van meursstraat 31', 'van meursstraat 31'],
    ['en anders thuis: Van Zeggelenlaan 134', 'Van Zeggelenlaan 134'],
    ['wij wonen in de de ruyterstraat', 'de ruyterstraat'],
    ['ik woon op de alberdingk thijmstraat', 'alberdingk thijmstraat'],
    ['aanmelden op prins hendrikstraat 95', 'prins hendrikstraat 95'],
    ['ik woon in de bosboom Toussaintlaan', 'bosboom Toussaintlaan'],
    ['hij woont in witte de withstraat 3', 'witte de withstraat 3'],
    ['ze woont op de laan copes van cattenburch', 'laan copes van cattenburch'],
    ['in Moerwijk Hoefkade 3 woont ze', 'Hoefkade 3'],
    ['een huis op de hoek van de schimmelweg', 'schimmelweg'],
  ])('keeps all its words and no others: %s', (text, street) => {
    expect(found(text)).toEqual([`ADRES ${street}`]);
  });

  it('ends where somebody begins who lives there', () => {
    expect(found('en Bep van de Schimmelweg kwam ook')).toEqual(['PERSOON Bep', 'ADRES Schimmelweg']);
  });
});

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
