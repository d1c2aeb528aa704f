import { describe, expect, it } from 'vitest';
import { UserErrors } from '../../../src/model/errors.js';
import { refuseUnknownTopics } from '../../../src/work/reporting/own-topics.js';
import { aProject } from '../../support/a-project.js';
import { codebook } from '../../support/codes.js';

const project = (ownTopics: Readonly<Record<string, readonly string[]>>) => {
  const plain = aProject();
  return { ...plain, comparing: { ...plain.comparing, ownTopics } };
};

describe('the topics of a role in project.yaml', () => {
  it('are themes and codes of the codebook', () => {
    const book = codebook({ BES: ['stem'] });
    expect(() => refuseUnknownTopics(project({ verdeler: ['BES', 'stem'] }), book)).not.toThrow();
    expect(() => refuseUnknownTopics(project({ verdeler: ['BESS'] }), book)).toThrow(
      new UserErrors([
        'project.yaml, sleutel "eigen_onderwerp" van verdeler: het codeboek heeft geen thema of code BESS. Verbeter of verwijder die.',
      ]),
    );
  });
});
