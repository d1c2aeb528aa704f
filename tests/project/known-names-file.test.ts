/** known-names.csv: what is read from it, and what is said about its mistakes. */

import { expect, it } from 'vitest';
import { readKnownNames } from '../../src/project/known-names-file.js';
import { messageOf } from '../support/message.js';

function read(text: string): ReturnType<typeof readKnownNames> {
  return readKnownNames(new TextEncoder().encode(text), 'known-names.csv');
}

it('reads names with what else they are called, and the type of an initiative', () => {
  expect(
    read(
      'soort;naam;ook_bekend_als;type\npersoon;Bep Verzonnen;Beppie|B. Verzonnen;\ninitiatief;De Klaproos;;Groenproject\nstraat;Verzonnenlaan;;\n',
    ),
  ).toEqual([
    { kind: 'PERSOON', name: 'Bep Verzonnen', aliases: ['Beppie', 'B. Verzonnen'], type: null },
    { kind: 'INITIATIEF', name: 'De Klaproos', aliases: [], type: 'GROENPROJECT' },
    { kind: 'ADRES', name: 'Verzonnenlaan', aliases: [], type: null },
  ]);
});

it('does without the columns that may be left out', () => {
  expect(read('soort;naam\ninitiatief;De Klaproos\n')).toEqual([
    { kind: 'INITIATIEF', name: 'De Klaproos', aliases: [], type: null },
  ]);
});

it('says where a type is none, or stands with somebody, without the name', () => {
  const message = messageOf(() =>
    read('soort;naam;type\ninitiatief;De Klaproos;bloementuin\npersoon;Bep Verzonnen;cursus\n'),
  );
  expect(message).toContain('known-names.csv, regel 2, kolom "type": kies uit groenproject, speelplek,');
  expect(message).toContain(
    'known-names.csv, regel 3, kolom "type": alleen een initiatief heeft een type. Maak hem leeg.',
  );
  expect(message).not.toMatch(/Klaproos|Bep/);
});
