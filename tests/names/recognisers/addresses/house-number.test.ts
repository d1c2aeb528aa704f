/** Numbers of houses behind a street, with what is added to them, and numbers that count things. */

import { describe, expect, it } from 'vitest';
import { found } from '../../../support/found.js';

describe('the number behind a street', () => {
  it.each([
    ['op Schimmelweg 415 liggen de sleutels', 'Schimmelweg 415'],
    ['bij ons op de melis stokelaan 212 zitten we te schrijven', 'melis stokelaan 212'],
    ['ze zijn naar de Plutostraat 1 gereden', 'Plutostraat 1'],
    ['op de twickelstraat tweehonderd zestien alles ingevuld', 'twickelstraat tweehonderd zestien'],
  ])('stays one where a verb follows that ends as plurals do: %s', (text, address) => {
    expect(found(text)).toEqual([`ADRES ${address}`]);
  });

  it.each([
    'bij ons in de Hoefkade 3 bankjes',
    'bij ons in de Hoefkade 3 nieuwe bankjes',
    'bij ons in de Hoefkade 120 parkeerplaatsjes',
    'bij ons in de Hoefkade 12 jaar lang',
    'bij ons in de Hoefkade duizend bloemen',
  ])('is none where things are counted: %s', (text) => {
    expect(found(text)).toEqual(['ADRES Hoefkade']);
  });

  it.each([
    'Hoefkade 128-III',
    'Hoefkade 12-hs',
    'Hoefkade 88-zw',
    'Hoefkade 12 III',
    'Hoefkade 12 hs',
    'Hoefkade 12 a',
    'Hoefkade 45-47',
    'Hoefkade 12 en 14',
    'Hoefkade 12 t/m 18',
    'Hoefkade 12 3 hoog',
    'Hoefkade twaalf drie hoog',
    'Hoefkade 9, tweede etage links',
    'Hoefkade, driehoog',
    'Hoefkade 12 kamer 4',
  ])('keeps what is added to it: %s', (address) => {
    expect(found(`ik woon op de ${address}, dus`)).toEqual([`ADRES ${address}`]);
  });

  it.each([
    ['Hoefkade 12 en 15 bomen', 'Hoefkade 12'],
    ['Hoefkade 12 tot 2024', 'Hoefkade 12'],
    ["Hoefkade 12 d'r naast", 'Hoefkade 12'],
  ])('ends before what is not: %s', (text, address) => {
    expect(found(`ik woon op de ${text}`)).toEqual([`ADRES ${address}`]);
  });

  it.each([
    'meppelweg elfhonderd vier',
    'laan van meerdervoort zestienhonderd twee',
    'escamplaan duizend veertien',
    'escamplaan duizendveertien',
    'schimmelweg zeven honderd en drie',
    'schimmelweg vijf en twintig',
    'schimmelweg vier een vijf',
  ])('may be said in words: %s', (address) => {
    expect(found(`hij woont op de ${address}`)).toEqual([`ADRES ${address}`]);
  });

  it('ends before an article and before a postcode', () => {
    expect(found('hij woont op de schimmelweg acht een man alleen')).toEqual(['ADRES schimmelweg acht']);
    expect(found('hij woont beetsstraat zeven vijfentwintig vijfentwintig x b')).toEqual([
      'ADRES beetsstraat zeven',
      'POSTCODE vijfentwintig vijfentwintig x b',
    ]);
  });
});
