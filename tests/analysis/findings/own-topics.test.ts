import { describe, expect, it } from 'vitest';
import { isOwnTopic } from '../../../src/analysis/findings/own-topics.js';

const subject = (label: string) => ({ id: label, label });

describe('what a perspective speaks of by its role', () => {
  it.each([
    ['procesbegeleider', 'Begeleiding en inzet', true],
    ['procesbegeleider', 'Rol van de procesbegeleider', true],
    ['verdeler', 'Besluitvorming en verdeling', true],
    ['gemeente', 'Rol en houding van de gemeente', true],
    ['gemeente+procesbegeleider', 'Begeleiding en inzet', true],
    ['ontvanger', 'Begeleiding en inzet', false],
    ['gemeente', 'Samenwerking en bereikbaarheid', false],
    ['verdeler', 'Bekendheid met het wijkbudget', false],
  ])('is told by the names: %s and %s', (perspective, label, isOwn) => {
    expect(isOwnTopic(perspective, [subject(label)])).toBe(isOwn);
  });

  it('is what project.yaml says, also when the names say otherwise', () => {
    const subjects = [subject('Begeleiding en inzet')];
    expect(isOwnTopic('procesbegeleider', subjects, { procesbegeleider: [] })).toBe(false);
    expect(isOwnTopic('afgewezen', subjects, { afgewezen: ['Begeleiding en inzet'] })).toBe(true);
  });
});
