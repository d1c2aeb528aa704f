/** The table of docs/codeboek.md, row by row: each operator finds its example, which is not found without it. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSuggester } from '../../../src/coding/suggesting/suggest.js';
import { code, codebookOf } from '../../support/codes.js';
import { find } from '../../support/matching.js';
import { spoken } from '../../support/spoken.js';

const DOCS = readFileSync(new URL('../../../docs/codeboek.md', import.meta.url), 'utf8');
const ROW = /^\| `((?:[^`|]|\\\|)+)` \| [^|]+ \| ([^|]+) \|$/gm;
/** Term and example of every row of the table of operators. */
const ROWS = [...DOCS.slice(DOCS.indexOf('| u schrijft |')).matchAll(ROW)].map(
  ([, term = '', example = '']) => [term.replaceAll('\\|', '|'), example] as const,
);
/** The group that the text behind the table describes. */
const GROUPS = { jury: /^ {2}jury: "([^"]+)"$/m.exec(DOCS)?.[1] ?? '' };

/** What a term finds in an example; of two quotes the first is the interviewer's, and one is followed by an answer. */
function findExample(term: string, example: string): string[] {
  const [question, answer = 'Geen idee hoor.'] = [...example.matchAll(/„([^”]+)”/g)].map(
    (match) => match[1] ?? '',
  );
  const talk = question === undefined ? spoken(['R', example]) : spoken(['I', question], ['R', answer]);
  const book = { ...codebookOf(code('c', term)), groups: GROUPS };
  return createSuggester(book)(talk, ({ speaker }) => speaker === 'I').map(({ fragment }) => fragment.text);
}

/** A term, what it finds in a text, and the term without its operator, which finds less or something else. */
const OPERATORS: readonly [string, string, readonly string[], string, readonly string[]][] = [
  ['plein', 'Het plein, de pleinen.', ['plein', 'pleinen'], '=plein', ['plein']],
  [
    'kiezen',
    'Ik kies, zij kiest, hij koos, wij kozen, er is gekozen.',
    ['kies', 'kiest', 'koos', 'kozen', 'gekozen'],
    'gekozen',
    ['gekozen'],
  ],
  [
    'meedoen',
    'Doet u ook weer mee? Leuk om mee te doen. Ik had meegedaan.',
    ['Doet u ook weer mee', 'mee te doen', 'meegedaan'],
    '=meedoen',
    [],
  ],
  [
    'op+halen',
    'Daar haalden ze ideeën op. Alles is opgehaald.',
    ['haalden ze ideeën op', 'opgehaald'],
    'ophalen',
    [],
  ],
  ['=plein', 'Het plein, de pleinen.', ['plein'], 'plein', ['plein', 'pleinen']],
  ['speel*', 'Een speelplek of speeltuin.', ['speelplek', 'speeltuin'], 'speel', []],
  ['*plein', 'Het schoolplein.', ['schoolplein'], 'plein', []],
  ['*plein*', 'De schoolpleinen.', ['schoolpleinen'], '*plein', []],
  ['wist ik niet', 'Dat wist ik niet.', ['wist ik niet'], 'wist niet', []],
  ['wel..maar', 'Wel leuk, maar duur.', ['Wel leuk, maar'], 'wel maar', []],
  [
    'nooit...gehoord',
    'Nooit meer iets van de gemeente gehoord.',
    ['Nooit meer iets van de gemeente gehoord'],
    'nooit..gehoord',
    [],
  ],
  [
    '(flyer | brief | in de bus) gekregen',
    'Een flyer gekregen, en in de bus gekregen.',
    ['flyer gekregen', 'in de bus gekregen'],
    'flyer brief in de bus gekregen',
    [],
  ],
  ['zelf & ingediend', 'Ik had het ingediend, zelf.', ['ingediend, zelf'], 'zelf ingediend', []],
  [
    'brief &zin nooit',
    'Nooit is er in al die jaren dat wij hier wonen een brief gekomen.',
    ['Nooit is er in al die jaren dat wij hier wonen een brief'],
    'brief & nooit',
    [],
  ],
  ['brief &beurt pas', 'Ja, die brief. Die kwam pas in mei.', ['brief. Die kwam pas'], 'brief &zin pas', []],
  ['niet:duidelijk', 'Niet echt duidelijk. Heel duidelijk.', ['duidelijk'], 'niet duidelijk', []],
  [
    'wel:duidelijk',
    'Heel duidelijk. Nooit duidelijk.',
    ['duidelijk'],
    'duidelijk',
    ['duidelijk', 'duidelijk'],
  ],
  [
    'bank* -bankrekening -(naar de bank)',
    'Een bankje. Mijn bankrekening. Even naar de bank.',
    ['bankje'],
    'bank*',
    ['bankje', 'bankrekening', 'bank'],
  ],
  ['schijninspraak!', 'Dat is schijninspraak.', ['schijninspraak'], 'inspraak', []],
];

describe('the table of the term language in docs/codeboek.md', () => {
  it('has a test for each of its rows', () => {
    const elsewhere = (term: string): boolean => /vraag:|@/.test(term);
    expect(ROWS.map(([term]) => term).filter((term) => !elsewhere(term))).toEqual(
      OPERATORS.map(([term]) => term),
    );
    expect(ROWS.map(([term]) => term).filter(elsewhere)).toHaveLength(3);
  });

  it.each(ROWS)('shows that %s finds its example: %s', (term, example) => {
    expect(findExample(term, example)).toHaveLength(1);
  });

  it.each(OPERATORS)('%s finds in "%s" %j, where %s finds %j', (term, text, found, without, otherwise) => {
    expect(find(term, text)).toEqual(found);
    expect(find(without, text)).toEqual(otherwise);
  });

  it('says what a group stands for', () => {
    expect(findExample('@jury koos', 'De verdeelgroep koos.')).toHaveLength(1);
    expect(findExample('@jury koos', 'De gemeente koos.')).toEqual([]);
    expect(findExample('niet:@jury', 'Er was geen commissie.')).toHaveLength(1);
  });

  it('says what a question asks for', () => {
    expect(findExample('nee vraag:(gebeld | gehoord)', '„Was er een jury bij u?” „Nee, nooit.”')).toEqual([]);
    expect(findExample('vraag:(volgende keer)', '„Wat zou u nu anders doen?” „Niets.”')).toEqual([]);
  });

  it('says that everything can be put together', () => {
    const term = 'niet:(gehoord | op de hoogte) & (budget | geld)';
    expect(DOCS).toContain(`\`${term}\``);
    expect(find(term, 'Van dat budget heb ik nooit iets gehoord.')).toEqual([
      'budget heb ik nooit iets gehoord',
    ]);
    expect(find(term, 'Wij waren niet op de hoogte van het geld.')).toEqual(['op de hoogte van het geld']);
    expect(find(term, 'Van dat budget heb ik toen al gehoord.')).toEqual([]);
    expect(find(term, 'Daar heb ik nooit iets over gehoord.')).toEqual([]);
  });
});

describe('three dots', () => {
  it('stand for six words at most, in one sentence', () => {
    const apart = (count: number): string => ['wel', ...Array(count).fill('x'), 'maar'].join(' ');
    expect(find('wel...maar', apart(0))).toEqual([apart(0)]);
    expect(find('wel...maar', apart(6))).toEqual([apart(6)]);
    expect(find('wel...maar', apart(7))).toEqual([]);
    expect(find('wel..maar', apart(3))).toEqual([]);
    expect(find('wel...maar', 'Dat wel. Maar laat.')).toEqual([]);
  });
});

describe('near words', () => {
  it('in one sentence may be fifteen words apart, and the end of a sentence parts them', () => {
    const apart = (count: number): string => ['brief', ...Array(count).fill('x'), 'nooit'].join(' ');
    expect(find('brief &zin nooit', apart(15))).toEqual([apart(15)]);
    expect(find('nooit &zin brief', apart(15))).toEqual([apart(15)]);
    expect(find('brief &zin nooit', apart(16))).toEqual([]);
    expect(find('brief &zin nooit', 'Een brief. Die kwam nooit.')).toEqual([]);
    expect(find('brief &zin nooit', 'Een brief, die kwam nooit.')).toEqual(['brief, die kwam nooit']);
    expect(find('brief &zin nooit', 'Een brief van bijv. de wijk... nooit.')).toHaveLength(1);
  });

  it('in one turn may be any number of sentences apart', () => {
    const far = `brief. ${'En zo verder. '.repeat(200)}nooit`;
    expect(find('brief &beurt nooit', far)).toEqual([far]);
  });

  it('may be three, and each may be a choice or a phrase', () => {
    const term = '(brief | flyer) &zin (in de bus | gekregen) &zin niet:gelezen';
    expect(find(term, 'Die flyer in de bus heb ik niet gelezen.')).toEqual([
      'flyer in de bus heb ik niet gelezen',
    ]);
    expect(find(term, 'Die flyer in de bus heb ik gelezen.')).toEqual([]);
  });

  it('that are no more than eight words apart count the nearest', () => {
    expect(find('plan & geld', 'geld of plan of geld')).toEqual(['plan of geld']);
  });
});

describe('alternatives in alternatives', () => {
  const term = '((heel | erg) (blij | tevreden) | niet:(boos | kwaad (op | om))) met';

  it.each([
    ['Ik ben heel blij met het plein.', ['heel blij met']],
    ['Ik ben erg tevreden met het plein.', ['erg tevreden met']],
    ['Ik ben niet boos met het plein.', ['boos met']],
    ['Ik ben niet kwaad om met u te spreken.', ['kwaad om met']],
    ['Ik ben boos met het plein.', []],
    ['Ik ben heel boos met het plein.', []],
    ['Ik ben blij met het plein.', []],
  ])('are taken each in its turn: %s', (text, found) => {
    expect(find(term, text)).toEqual(found);
  });

  it('that begin at one word give the shortest only', () => {
    expect(find('(de wijk | de wijk uit)', 'Ik wil de wijk uit.')).toEqual(['de wijk']);
    expect(find('(de wijk uit | de wijk)', 'Ik wil de wijk uit.')).toEqual(['de wijk']);
  });
});

describe('an exclusion', () => {
  const words = (count: number): string => Array(count).fill('x').join(' ');

  it('rules out what stands in its sentence, before or behind', () => {
    expect(find('bank -geld', 'Er was geld voor een bank.')).toEqual([]);
    expect(find('bank -geld', 'Een bank kost geld.')).toEqual([]);
    expect(find('bank -geld', 'Een bank. Dat kost geld.')).toEqual(['bank']);
    expect(find('bank -geld', 'Dat kost geld. Een bank.')).toEqual(['bank']);
  });

  it('reaches twenty words far', () => {
    expect(find('bank -geld', `bank ${words(19)} geld`)).toEqual([]);
    expect(find('bank -geld', `bank ${words(20)} geld`)).toEqual(['bank']);
    expect(find('bank -geld', `geld ${words(19)} bank`)).toEqual([]);
    expect(find('bank -geld', `geld ${words(20)} bank`)).toEqual(['bank']);
  });

  it('of a code counts for each of its terms, in the same way', () => {
    expect(find('bank', 'Een bank kost geld.', 'geld')).toEqual([]);
    expect(find('bank', `bank ${words(20)} geld`, 'geld')).toEqual(['bank']);
    expect(find('bank', 'Een bank. Dat kost geld.', 'geld')).toEqual(['bank']);
    expect(find('bank', 'Even naar de bank op het plein.', 'plein & bank')).toEqual([]);
  });

  it('may cover the very words that were found, as one word or a phrase', () => {
    expect(find('bank*', 'Mijn bankrekening en een bankje.', 'bankrekening')).toEqual([]);
    expect(find('bank* -bankrekening', 'Mijn bankrekening. Een bankje.')).toEqual(['bankje']);
    expect(find('bank -(naar de bank)', 'Ik ging naar de bank.')).toEqual([]);
  });

  it('may itself ask for a negation', () => {
    expect(find('plan -niet:gelukt', 'Het plan is niet gelukt.')).toEqual([]);
    expect(find('plan -niet:gelukt', 'Het plan is gelukt.')).toEqual(['plan']);
  });

  it('leaves other places of the term alone', () => {
    expect(find('bank -geld', 'Een bank kost geld. Een andere bank niet.')).toEqual(['bank']);
  });
});

describe('a word with hyphens', () => {
  it.each([
    'wijkbudget',
    'commissie',
    'commissies',
    'wijk*',
    '*budget',
    '*budget*',
    '=commissie',
    'wijkbudget-commissie',
  ])('is found as a whole and by each part: %s', (term) => {
    expect(find(term, 'De wijkbudget-commissie.')).toEqual(['wijkbudget-commissie']);
  });

  it('is one word in a phrase', () => {
    expect(find('de commissie kwam', 'De wijkbudget-commissie kwam.')).toEqual([
      'De wijkbudget-commissie kwam',
    ]);
    expect(find('wijkbudget commissie', 'De wijkbudget-commissie.')).toEqual([]);
  });

  it('is not found by a part of a part', () => {
    expect(find('=budget', 'De wijkbudget-commissie.')).toEqual([]);
  });
});

describe('a separable verb in speech', () => {
  it.each([
    ['Ik doe mee.', ['doe mee']],
    ['Doen jullie volgend jaar ook weer mee?', ['Doen jullie volgend jaar ook weer mee']],
    ['Toen deed de hele straat ineens mee.', ['deed de hele straat ineens mee']],
    ['Wij deden er graag aan mee.', ['deden er graag aan mee']],
    ['Het was leuk om mee te doen.', ['mee te doen']],
    ['Iedereen zou mee kunnen doen.', ['mee kunnen doen']],
    ['Om mee te kunnen doen.', ['mee te kunnen doen']],
    ['Hij heeft meegedaan.', ['meegedaan']],
    ['Wie meedoet, beslist.', ['meedoet']],
    ['Zij hebben mee gedaan.', ['mee gedaan']],
    ['De meedoende bewoners.', []],
    ['Wat doe je met die mensen?', []],
    ['Hij ging mee.', []],
  ])('%s', (text, found) => {
    expect(find('meedoen', text)).toEqual(found);
  });

  it('has its particle within eight words, in the same clause', () => {
    const apart = (count: number): string => `doet ${Array(count).fill('x').join(' ')} mee`;
    expect(find('meedoen', apart(7))).toEqual([apart(7)]);
    expect(find('meedoen', apart(8))).toEqual([]);
    for (const mark of [', ', '. ', '; ', ' – ', '... ', ': ']) {
      expect(find('meedoen', `Dat doe ik wel${mark}mee met de rest.`)).toEqual([]);
    }
    expect(find('meedoen', 'Dat is mee, te doen valt er niets.')).toEqual([]);
  });

  it.each([
    ['plaatsvinden', 'Het vond in maart plaats.', 'vond in maart plaats'],
    ['deelnemen', 'Ik nam daar ook aan deel.', 'nam daar ook aan deel'],
    ['afwijzen', 'Ze wezen ons plan zomaar af.', 'wezen ons plan zomaar af'],
    ['teruggeven', 'Wij gaven het geld terug.', 'gaven het geld terug'],
    ['weggooien', 'Ze gooiden alles weg.', 'gooiden alles weg'],
    ['toezeggen', 'Dat was ons toegezegd.', 'toegezegd'],
    ['op+halen', 'Om ideeën op te halen.', 'op te halen'],
    ['in+dienen', 'Ik diende een plan in.', 'diende een plan in'],
    ['uit+leggen', 'Niemand legde het uit.', 'legde het uit'],
    ['aan+vragen', 'Het is aangevraagd.', 'aangevraagd'],
  ])('%s is found in "%s"', (term, text, found) => {
    expect(find(term, text)).toEqual([found]);
  });

  it.each([
    ['afspraken', 'Dat spraken wij met de wijk af.'],
    ['toetsen', 'Wat deed u toe?'],
    ['wegen', 'Zij woog wel een ton.'],
    ['afwijken', 'In deze wijk was het werk af.'],
    ['meedelen', 'Een deel van de mensen deed mee.'],
    ['meeuwen', 'Neem uw budget mee.'],
    ['deelplannen', 'Het plan bestaat voor een deel uit groen.'],
  ])('is not made of a noun: %s in "%s"', (term, text) => {
    expect(find(term, text)).toEqual([]);
  });

  it('can stand in a phrase and under a negation', () => {
    for (const denied of [
      'deed niet mee',
      'deed toch ook niet mee',
      'deed nooit met de buren mee',
      'meegedaan',
    ]) {
      expect(find('niet:meedoen', `Ik heb niet, ik ${denied}.`)).toEqual(
        denied === 'meegedaan' ? [] : [denied],
      );
      expect(find('wel:meedoen', `Ik heb niet, ik ${denied}.`)).toEqual(
        denied === 'meegedaan' ? [denied] : [],
      );
    }
    expect(find('niet:meedoen', 'Niemand deed mee. Om niet mee te doen. Ik deed mee.')).toEqual([
      'deed mee',
      'mee te doen',
    ]);
    expect(find('wel:meedoen', 'Niemand deed mee. Om niet mee te doen. Ik deed mee.')).toEqual(['deed mee']);
    expect(find('mogen meedoen', 'Wij mochten ook meedoen. Wij mogen meedoen.')).toEqual(['mogen meedoen']);
    expect(find('(meedoen | deelnemen) & graag', 'Graag nam ik er aan deel.')).toEqual([
      'Graag nam ik er aan deel',
    ]);
  });
});

describe('a verb', () => {
  it.each([
    ['stemmen', 'Ik stem, jij stemt, ik stemde, wij stemden, gestemd.', 5],
    ['kiezen', 'De gekozen plannen en het kiezen zelf.', 2],
    ['besluiten', 'Ik besluit, ze besloten, er is besloten, het besloot.', 4],
    ['kopen', 'Gekochte spullen. Ik kocht niets.', 2],
  ])('%s is found in all its forms: %s', (term, text, count) => {
    expect(find(term, text)).toHaveLength(count);
  });

  it('in another form stands for itself and its inflection', () => {
    expect(find('gekozen', 'Ik koos en heb gekozen.')).toEqual(['gekozen']);
    expect(find('koos', 'Ik koos en heb gekozen.')).toEqual(['koos']);
  });
});
