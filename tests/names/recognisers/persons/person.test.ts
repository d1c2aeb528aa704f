/** Persons by rules and by odds, with odds that are made up, and what stands before a name as far as names go. */

import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../../../src/language/dictionary.js';
import { createLexicon, indexNames, recognise } from '../../../../src/names/index.js';
import { type Reading, read } from '../../../../src/names/reading.js';
import { personsIn } from '../../../../src/names/recognisers/persons/person.js';

const lexicon = createLexicon(await loadDictionary());
const NOBODY: ReadonlySet<string> = new Set();

/** What is found, as `certainty words`, when the words have these odds and all others have none. */
function found(text: string, odds: Readonly<Record<string, number>>, heard = NOBODY): string[] {
  return findsIn(read(text, lexicon), odds, heard);
}

function findsIn(reading: Reading, odds: Readonly<Record<string, number>>, heard = NOBODY): string[] {
  const oddsOf = (token: number): number => odds[reading.word(token)] ?? Number.NEGATIVE_INFINITY;
  return personsIn(
    reading,
    oddsOf,
  )(heard).map(({ certainty, start, end }) => `${certainty} ${reading.text.slice(start, end)}`);
}

describe('a word that rules make no name', () => {
  const TEXT = 'gisteren kwam glazenwasser langs';

  it('is replaced when it is likely, doubtful when it is possible, and left otherwise', () => {
    expect(found(TEXT, { glazenwasser: 2 })).toEqual(['zeker glazenwasser']);
    expect(found(TEXT, { glazenwasser: -2.5 })).toEqual(['twijfel glazenwasser']);
    expect(found(TEXT, { glazenwasser: -4 })).toEqual([]);
  });

  it('has to be likelier when it is a word of every day', () => {
    expect(found('toen kwam al langs', { al: -1 })).toEqual(['twijfel al']);
    expect(found('toen kwam al langs', { al: -2 })).toEqual([]);
    expect(found('Toen kwam Klaas. Alhoewel, hij bleef.', { alhoewel: -2, klaas: 5 })).toEqual([
      'zeker Klaas',
    ]);
  });
});

describe('a name of the lists', () => {
  it('is doubtful where it hardly can be one', () => {
    expect(found('en klaar is fatima', { fatima: 3 })).toEqual(['zeker fatima']);
    expect(found('en klaar is fatima', { fatima: -5 })).toEqual(['twijfel fatima']);
  });
});

describe('a sure name', () => {
  it('goes on with what is likelier than not, and ends before the next word of the sentence', () => {
    expect(found('ik sprak fatima glazenwasser daar', { fatima: 5, glazenwasser: 1 })).toEqual([
      'zeker fatima glazenwasser',
    ]);
    expect(found('nou ans wil het wel', { ans: 5, wil: -1 })).toEqual(['zeker ans']);
  });
});

describe('a word that was heard as a name', () => {
  it('is looked at anew, and others are as before', () => {
    const reading = read('Dat zei Fatima. Glazenwasser, die is er nooit.', lexicon);
    const odds = { fatima: 5, glazenwasser: -2.9 };
    const without = findsIn(reading, odds);
    expect(without).toContain('zeker Fatima');
    expect(findsIn(reading, odds, new Set(['glazenwasser']))).toEqual(['zeker Fatima', 'zeker Glazenwasser']);
  });
});

describe('a place behind "van"', () => {
  it('is part of a name where families are called after it, and stays where people come from it', () => {
    const all = (text: string): string[] => found(text, { peter: 5, fatima: 5 });
    expect(all('Dat zei Peter van Keulen ook.')).toEqual(['zeker Peter van Keulen']);
    expect(all('Dat zei Fatima van Moerwijk ook.')).toEqual(['zeker Fatima']);
  });
});

describe('the particles before a name', () => {
  const withParticles = (text: string): string[] =>
    recognise(text, { lexicon, known: indexNames([]), heard: NOBODY }).map(({ start, end }) =>
      text.slice(start, end),
    );

  it('belong to it behind a title', () => {
    expect(withParticles('Toen zei mevrouw van de la Bouzid niets.')).toEqual(['van de la Bouzid']);
  });

  it('are not looked at beyond those that a name may have', () => {
    const [name = ''] = withParticles(`Toen zei mevrouw ${'van der '.repeat(20)}Bouzid niets.`).slice(-1);
    expect(name).toMatch(/^(?:van |der ){2,9}Bouzid$/);
  });
});
