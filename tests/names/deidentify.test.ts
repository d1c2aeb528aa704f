/** Texts without names: what is replaced, who keeps which number, and that everything else stays where it was. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../src/language/dictionary.js';
import { tokenize } from '../../src/language/tokens.js';
import type { Transcript } from '../../src/model/transcript.js';
import {
  createLexicon,
  createRegister,
  deidentify,
  EMPTY_KEY,
  entryOf,
  indexNames,
  recognise,
  withoutNumbers,
} from '../../src/names/index.js';

const lexicon = createLexicon(await loadDictionary());
const NOTHING_KNOWN = { lexicon, known: indexNames([]), heard: new Set<string>() };

function transcriptOf(...lines: readonly string[]): Transcript {
  let start = 0;
  const turns = lines.map((line, at) => {
    const turn = {
      number: at + 1,
      speaker: at % 2 === 0 ? 'I' : 'R',
      seconds: null,
      start,
      end: start + line.length,
    };
    start = turn.end + 1;
    return turn;
  });
  return { format: 'txt', text: lines.join('\n'), turns };
}

function without(
  lines: readonly string[],
  register = createRegister(EMPTY_KEY, lexicon),
  file = 'R01.txt',
): string[] {
  const transcript = transcriptOf(...lines);
  const finds = recognise(transcript.text, NOTHING_KNOWN);
  const { text, turns } = deidentify(transcript, finds, file, NOTHING_KNOWN, register);
  return turns.map(({ start, end }) => text.slice(start, end));
}

describe('a text without names', () => {
  it('has one number for a full name in one file and "meneer X" or "dhr. X" in another', () => {
    const register = createRegister(EMPTY_KEY, lexicon);
    expect(without(['Toen zei Fatiha Bouzid dat.'], register, 'R01.txt')).toEqual([
      'Toen zei [PERSOON-1] dat.',
    ]);
    expect(without(['Ik sprak dhr. Bouzid.', 'En meneer Bouzid ook.'], register, 'R02.txt')).toEqual([
      'Ik sprak dhr. [PERSOON-1].',
      'En meneer [PERSOON-1] ook.',
    ]);
  });

  it('stays readable, with one number for one person across spellings', () => {
    expect(
      without([
        'Toen zei Fatiha Bouzid van stichting De Brug dat mevrouw Bouzid het wist.',
        'Fatiha, en P.J. Bakker, en meneer Bakker. Fatiha’s plan won.',
      ]),
    ).toEqual([
      'Toen zei [PERSOON-1] van stichting [ORGANISATIE-1] dat mevrouw [PERSOON-1] het wist.',
      '[PERSOON-1], en [PERSOON-2], en meneer [PERSOON-2]. [PERSOON-1]’s plan won.',
    ]);
  });

  it('keeps the number of a person in other files, and gives others their own', () => {
    const register = createRegister(EMPTY_KEY, lexicon);
    expect(without(['Ik sprak Fatiha Bouzid.'], register, 'R01.txt')).toEqual(['Ik sprak [PERSOON-1].']);
    expect(without(['Dat was Fatiha Bouzied.'], register, 'R02.txt')).toEqual(['Dat was [PERSOON-1].']);
    expect(without(['Dat was Fatima Bouzid.'], register, 'R03.txt')).toEqual(['Dat was [PERSOON-2].']);
    const again = createRegister(register.key(), lexicon);
    expect(without(['Fatima Bouzid en Kwame.'], again, 'R03.txt')).toEqual(['[PERSOON-2] en [PERSOON-3].']);
  });

  it('calls an initiative by its type: of the list, of its name or of the word before it, with one number', () => {
    const listed = [
      { kind: 'INITIATIEF', name: 'De Vlierboom', aliases: ['Vlierboom'], type: 'ONTMOETING' },
      { kind: 'INITIATIEF', name: 'Kerstmarkt Laakkade', aliases: [], type: null },
      { kind: 'INITIATIEF', name: 'Zonder Zorgen', aliases: [], type: null },
    ] as const;
    const known = indexNames(
      listed.flatMap(({ kind, name, aliases }) =>
        [name, ...aliases].map((written) => ({ kind, name: written, certainty: 'zeker' as const })),
      ),
    );
    const register = createRegister(EMPTY_KEY, lexicon, listed);
    const said = (line: string): string => {
      const recognising = { ...NOTHING_KNOWN, known };
      const finds = recognise(line, recognising);
      return deidentify(transcriptOf(line), finds, 'R01.txt', recognising, register).text;
    };
    expect(said('Wij van de Vlierboom, van De Vlierboom dus.')).toBe(
      'Wij van [ONTMOETING-1], van [ONTMOETING-1] dus.',
    );
    expect(said('De Kerstmarkt Laakkade won van Zonder Zorgen.')).toBe(
      'De [BUURTMARKT-2] won van [INITIATIEF-3].',
    );
    expect(said('In de buurtmoestuin De Klaproos groeit alles.')).toBe(
      'In de buurtmoestuin [GROENPROJECT-4] groeit alles.',
    );
    expect(withoutNumbers('[GROENPROJECT-4] en [PERSOON-1]')).toBe('[GROENPROJECT] en [PERSOON]');
    expect(entryOf(register.key(), '[groenproject-4]')?.kind).toBe('INITIATIEF');
  });

  it('turns an age into a band', () => {
    expect(without(['Ik ben zevenenzestig jaar oud.', 'Een jongen van 17, en mijn moeder is 80.'])).toEqual([
      'Ik ben [LEEFTIJD-60-69] jaar oud.',
      'Een jongen van [LEEFTIJD-0-17], en mijn moeder is [LEEFTIJD-80-89].',
    ]);
  });

  it('has pseudonyms that are one word', () => {
    expect(tokenize('van [PERSOON-1] en [LEEFTIJD-60-69].').map(({ word }) => word)).toEqual([
      'van',
      '[persoon-1]',
      'en',
      '[leeftijd-60-69]',
    ]);
  });

  it('has every turn at its place, whatever the words are', () => {
    const word = fc.constantFrom(
      'Fatiha',
      'zei',
      'dat',
      '06-12345678',
      'Hoefkade 12',
      'mevrouw Bakker',
      'é',
      '[',
      '.',
      'x@y.nl',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 }),
        (turns) => {
          const lines = turns.map((words) => words.join(' '));
          const found = without(lines);
          expect(found).toHaveLength(lines.length);
          for (const line of found) expect(line).not.toMatch(/\n|12345678|Fatiha|x@y/);
        },
      ),
    );
  });
});
