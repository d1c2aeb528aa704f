import { describe, expect, it } from 'vitest';
import { signsIn } from '../../src/disclosure/signs.js';

describe('signs by which somebody may be recognised', () => {
  it.each([
    ['Wij kregen 3.475 euro voor de bakken.', ['bedrag']],
    ['Het was € 1.250, dacht ik.', ['bedrag']],
    ['We vroegen drieëntwintighonderd euro aan.', ['bedrag']],
    ['Er was vijfenzeventig euro over.', ['bedrag']],
    ['Het kostte drieëntwintig euro vijftig.', ['bedrag']],
    ['Twaalf euro vijftig, meer was het niet.', ['bedrag']],
    ['Ik ben achtenveertig jaar en heb nooit meegedaan.', ['jaren']],
    ['Mijn dochter van zes jaar oud tekende het plan.', ['jaren']],
    ['Als achtenveertigjarige vond ik dat gek.', ['jaren']],
    ['Een 48-jarige buurman kwam ook.', ['jaren']],
    ['Wij wonen hier al 37 jaar.', ['jaren']],
    ['Ik stond daar als begeleider in Moerwijk.', ['rol']],
    ['Ik ben voorzitter van de ouderraad.', ['rol']],
    ['Als opbouwwerkster bij de kerk zie ik dat.', ['rol']],
    ['Toen was ik bestuurslid van de speeltuin.', ['rol']],
    ['Dat was op 12 mei, bij de bakker.', ['datum']],
    ['Ik woon op de Vogelaarstraat 14.', ['adres']],
    ['In de Vogelaarstraat wist niemand ervan.', ['adres']],
    ['Toen mijn man in het ziekenhuis lag, ging het door.', ['gebeurtenis']],
    ['Ik zat daar als enige zonder stropdas.', ['enige']],
    ['Houdoe, zei ik, en ik ben weggegaan.', ['streektaal']],
    ['Dat was wâh mooi.', ['streektaal']],
    ['Toen [initiatief] won, was het stil.', ['initiatief']],
    ['Toen [groenproject] won, was het stil.', ['initiatief']],
    ['Op 3 juni lag de brief van 812 euro er.', ['bedrag', 'datum']],
  ])('are seen in "%s"', (text, signs) => {
    expect(signsIn(text, { own: [], known: ['Moerwijk'] })).toEqual(signs);
  });

  it.each([
    'Vijftigduizend euro voor de hele wijk, dat is veel geld.',
    'Van die 50.000 euro ging het meeste naar groen.',
    'We mochten 5.000 euro per plan vragen.',
    'Dat plein ligt er al twintig jaar zo bij.',
    'Twee jaar geleden was het anders.',
    'De begeleider legde het goed uit.',
    'Er was een vrijwilliger die koffie schonk.',
    'De voorzitter van dat moment zei niets.',
    'Het ging om een euro, meer niet.',
    'Iedereen kreeg drie minuten, ook die meneer.',
    'In mei begon het pas echt te lopen.',
    'Op de hoek van de straat stond een kraampje.',
    'Ik was het ermee eens, en mijn buurvrouw ook.',
    'Wij hebben 27 plannen gelezen op 3 avonden.',
  ])('are not seen in "%s"', (text) => {
    expect(signsIn(text)).toEqual([]);
  });
});
