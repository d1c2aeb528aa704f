import { describe, expect, it } from 'vitest';
import { chaptersOf } from '../../../src/report/chapters/index.js';
import { aPerspective, aProject } from '../../support/a-project.js';
import { codebook } from '../../support/codes.js';
import { person } from '../../support/people.js';
import { reportContent } from '../../support/report-content.js';
import { said } from '../../support/said.js';

const THEMES = Array.from({ length: 10 }, (_, at) => `T${at}`);
const PROJECT = aProject({
  wijken: ['noord', 'zuid', 'oost', 'west'].map((id) => ({ id, label: id })),
  perspectives: [aPerspective('verdeler', 'verdelers'), aPerspective('afgewezen', 'afgewezen indieners')],
  questions: ['V1', 'V2', 'V3'].map((id) => ({ id, text: `Vraag ${id}?` })),
  chapters: ['samenvatting', 'inleiding', 'wijken', 'themas', 'vergelijking', 'conclusies'],
});
const PEOPLE = ['verdeler', 'afgewezen'].flatMap((group) =>
  PROJECT.wijken.flatMap(({ id }) => [1, 2, 3].map((at) => person(`${group}-${id}-${at}`, group, id))),
);
const BOOK = codebook(Object.fromEntries(THEMES.map((theme) => [theme, [theme.toLowerCase()]])));
/** Of each theme only those who decided speak. */
const CODINGS = PEOPLE.filter(({ perspective }) => perspective === 'verdeler').flatMap(({ id }) =>
  THEMES.map((theme, at) => said(id, theme.toLowerCase(), { start: 100 * at })),
);
const placesFor = (audience: 'intern' | 'openbaar', more = {}) =>
  chaptersOf(reportContent(PROJECT, BOOK, PEOPLE, CODINGS, { audience, ...more })).flatMap((block) =>
    block.kind === 'place' ? [block.id] : [],
  );

describe('a report', () => {
  it('for others asks at most twelve things in its main text, of themes with much to explain', () => {
    const places = placesFor('openbaar');
    expect(places.length).toBeLessThanOrEqual(12);
    expect(places).toContain('hoofdantwoord');
    expect(places.filter((id) => id.startsWith('thema-')).length).toBeGreaterThan(0);
  });

  it('for the team has a place at each theme', () => {
    expect(placesFor('intern').filter((id) => id.startsWith('thema-'))).toHaveLength(10);
  });

  it('shows what was summarised of a theme, whether or not it asks about it', () => {
    const summaries = [{ subject: { kind: 'thema', id: 'T9' }, group: null, text: 'Zo is het.' }];
    expect(placesFor('openbaar', { summaries })).toContain('thema-T9');
  });
});
