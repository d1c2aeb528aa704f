/** Groups of the researcher's own, in the place of perspectives. */

import { describe, expect, it } from 'vitest';
import { byAttribute } from '../../../src/work/project/by-attribute.js';
import { agedProject } from '../../support/aged-project.js';
import { opened } from '../../support/opened.js';

describe('byAttribute', () => {
  it('lets each value stand where a perspective would, by number, and last of whom nothing is filled in', async () => {
    const here = byAttribute(opened(await agedProject()), 'leeftijd');
    expect(here.project.perspectives.map(({ id }) => id)).toEqual(['9-18', '18-65', '65+', 'niet ingevuld']);
    expect(here.respondents.map(({ perspective }) => perspective)).toEqual([
      '65+',
      '9-18',
      'niet ingevuld',
      '18-65',
    ]);
  });

  it('refuses what project.yaml does not name', async () => {
    const here = opened(await agedProject());
    expect(() => byAttribute(here, 'toestemming_citeren')).toThrow(
      'staat niet onder kenmerken in project.yaml',
    );
  });
});
