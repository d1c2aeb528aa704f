import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPassageOrElision } from '../../src/analysis/elision.js';
import { excerptOf as excerptBetween } from '../../src/analysis/excerpt.js';

const PLAN = 'Iedereen kreeg drie minuten voor een plan, ook die meneer die bijna geen Nederlands sprak.';
const HALL = 'Wie een hele voetbalclub meeneemt naar zo’n avond, die wint hoe dan ook van een goed plan.';

const excerptOf = (passage: string, behind: string, before = '') =>
  excerptBetween(passage, { before, behind });

describe('what can be quoted of a passage', () => {
  it('is all of it when it can be read alone', () => {
    expect(excerptOf(PLAN, '')).toBe(PLAN);
    expect(excerptOf(`${PLAN} ${HALL}`, ' Ik vond dat raar.')).toBe(`${PLAN} ${HALL}`);
  });

  it.each([
    `Ja, dat klopt. ${PLAN}`,
    `Nou, eigenlijk niet. ${PLAN}`,
    `Dat was zo. ${PLAN}`,
    `En daar zaten wij dan. ${PLAN}`,
    `Hij kwam laat. ${PLAN}`,
    `Het was een mooie avond. ${PLAN}`,
    `Maar ik ging toch. ${PLAN}`,
    `Toen wilde iedereen door. ${PLAN}`,
    `Met zes vrienden was ie. ${PLAN}`,
    `In de lift. ${PLAN}`,
    `Ik vind van wel. ${PLAN}`,
    `Dan doen wij het weer. ${PLAN}`,
  ])('begins where it no longer answers or points back: %s', (passage) => {
    expect(excerptOf(passage, '')).toBe(`[…] ${PLAN}`);
  });

  it.each([
    ['is too short', 'Dat was genoeg.'],
    ['is too short', 'Eerlijk, met stickers.'],
    [
      'answers as a whole',
      'Ja, iedereen kreeg gewoon drie minuten voor een plan, ook wie geen Nederlands sprak.',
    ],
    [
      'points back',
      'Die kreeg drie minuten voor een plan, ook al sprak hij nauwelijks Nederlands op die avond.',
    ],
    ['breaks off', 'Ik wilde nog zeggen dat iedereen drie minuten kreeg voor een plan, ook wie geen'],
  ])('is nothing when it %s', (_, passage) => {
    expect(excerptOf(passage, ' Nog iets.')).toBeNull();
  });

  it('is nothing when it goes on in the middle of a sentence', () => {
    expect(excerptOf(PLAN, '', 'En toen zei iemand:')).toBeNull();
    expect(excerptOf(PLAN, '', 'Wij begonnen om acht uur.')).toBe(PLAN);
  });

  it('is nothing when it would stop before a "maar" that turns it, and goes on to it when it may', () => {
    expect(excerptOf(PLAN, ' Maar wij hadden toen allang gekozen.')).toBeNull();
    expect(excerptOf(`${PLAN} Maar wij hadden toen allang gekozen.`, '')).toBe(
      `${PLAN} Maar wij hadden toen allang gekozen.`,
    );
  });

  it('is at most sixty words, and at least three quarters of the passage', () => {
    const long = Array.from({ length: 7 }, () => HALL).join(' ');
    const found = excerptOf(long, '');
    expect(found).toBeNull();
    expect(excerptOf(Array.from({ length: 4 }, () => HALL).join(' '), '')).toBe(
      `${HALL} ${HALL} ${HALL} […]`,
    );
  });

  it('is always the passage, or the passage with marked gaps', () => {
    const sentence = fc.constantFrom(PLAN, HALL, 'Ja.', 'Dat was zo.', 'Maar ja.', 'Ik ging naar huis.');
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), sentence, (parts, behind) => {
        const passage = parts.join(' ');
        const found = excerptOf(passage, behind);
        expect(found === null || isPassageOrElision(found, passage)).toBe(true);
      }),
    );
  });
});
