import { describe, expect, it } from 'vitest';
import { respondents } from '../../../src/report/chapters/respondents.js';
import { aPerspective, aProject } from '../../support/a-project.js';
import { codebook } from '../../support/codes.js';
import { person } from '../../support/people.js';
import { reportContent } from '../../support/report-content.js';

const PEOPLE = ['a', 'b', 'c'].map((id) => person(id, 'verdeler', 'noord'));

function kindsWith(chapters: ReturnType<typeof aProject>['chapters']): string[] {
  const project = aProject({ perspectives: [aPerspective('verdeler', 'verdelers')], chapters });
  return respondents(reportContent(project, codebook({ BES: ['jury'] }), PEOPLE, [])).map(({ kind }) => kind);
}

describe('the appendix on who was interviewed', () => {
  it('does not repeat the tables of the chapter on the approach', () => {
    expect(kindsWith(['aanpak', 'respondenten'])).toEqual(['heading', 'paragraph', 'list']);
  });

  it('has them where that chapter was left out', () => {
    expect(kindsWith(['respondenten'])).toEqual(['heading', 'paragraph', 'table', 'table', 'list']);
  });
});
