import { describe, expect, it } from 'vitest';
import { safeSeparableVerb, separableVerb } from '../../src/language/separable-verbs.js';

describe('a verb that comes apart by itself', () => {
  it('is known by its particle, with its forms in one word and apart', () => {
    expect(safeSeparableVerb('meedoen')).toEqual({
      particle: 'mee',
      infinitive: 'doen',
      joined: ['meedoen', 'meedeed', 'meededen', 'meedoe', 'meedoet', 'meegedaan', 'meegedane'],
      finite: ['doen', 'deed', 'deden', 'doe', 'doet'],
      behind: ['doen', 'gedaan', 'gedane'],
    });
  });

  it.each([
    ['meedenken', 'mee', 'denken'],
    ['afwijzen', 'af', 'wijzen'],
    ['afwegen', 'af', 'wegen'],
    ['teruggeven', 'terug', 'geven'],
    ['toezeggen', 'toe', 'zeggen'],
    ['weggooien', 'weg', 'gooien'],
    ['deelnemen', 'deel', 'nemen'],
    ['plaatsvinden', 'plaats', 'vinden'],
  ])('%s is %s and %s', (word, particle, infinitive) => {
    expect(safeSeparableVerb(word)).toMatchObject({ particle, infinitive });
  });

  it.each(['ophalen', 'aangeven', 'inleveren', 'uitleggen', 'overleggen', 'doorgaan', 'verdelen', 'plein'])(
    'is not %s, of which the particle is not safe',
    (word) => {
      expect(safeSeparableVerb(word)).toBeUndefined();
    },
  );

  it.each([
    ...['afspraken', 'toetsen', 'wegen', 'plaatsen', 'plaatsnamen', 'deelplannen', 'afdelingen', 'toen'],
    ...['meeuwen', 'meesten', 'afnamen', 'afgesproken', 'meegenomen', 'deel', 'meedoet', 'weggebruikers'],
  ])('is not %s, which is no infinitive', (word) => {
    expect(safeSeparableVerb(word)).toBeUndefined();
  });

  it('leaves out forms that are another word', () => {
    expect(safeSeparableVerb('afstaan')?.joined).not.toContain('afstand');
    expect(safeSeparableVerb('afwijken')?.finite).toEqual(['wijkt']);
    expect(safeSeparableVerb('meedelen')?.finite).not.toContain('deel');
  });
});

describe('a verb that comes apart when a person says so', () => {
  it.each([
    ['op', 'halen', 'opgehaald', 'haalt'],
    ['in', 'plannen', 'ingepland', 'plande'],
    ['aan', 'vragen', 'aangevraagd', 'vroeg'],
    ['uit', 'leggen', 'uitgelegd', 'legt'],
    ['over', 'slaan', 'overgeslagen', 'sloeg'],
    ['op', 'zijn', 'opgeweest', 'is'],
  ])('is %s+%s, with %s and %s', (particle, infinitive, participle, finite) => {
    const verb = separableVerb(particle, infinitive);
    expect(verb?.joined).toContain(participle);
    expect(verb?.finite).toContain(finite);
  });

  it.each(['plein', 'hal', '', 'en', 'vergaderingen'])('is not op+%s', (infinitive) => {
    expect(separableVerb('op', infinitive)).toBeUndefined();
  });
});
