/** Nothing about few people follows from all that is published together, whatever they said. */

import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/analysis/comparison.js';
import { findingsOf } from '../../src/analysis/findings/findings.js';
import { mentionsOf } from '../../src/analysis/mentions.js';
import { discloseFindings, groupsFor } from '../../src/disclosure/index.js';
import { findCodings } from '../../src/store/index.js';
import { interviewed, openCodes } from '../../src/work/project/project-folder.js';
import { withStore } from '../../src/work/project/project-store.js';
import { cautionsFor } from '../../src/work/reporting/cautions.js';
import { type AnyProject, anyProject } from '../support/attack/any-project.js';
import { attack, type Derived } from '../support/attack/attack.js';
import { type Publication, type Statement, statementsIn } from '../support/attack/printed.js';
import { allPublished } from '../support/attack/public.js';
import { demoCopy } from '../support/demo.js';
import { opened } from '../support/opened.js';
import { run } from '../support/run.js';

async function demo(method = 'gelijkenis'): Promise<AnyProject> {
  const folder = demoCopy();
  appendFileSync(join(folder, 'project.yaml'), `\nsuggesties: {werkwijze: ${method}}\n`);
  for (const command of ['import', 'code']) expect(await run(folder, command)).toMatchObject({ code: 0 });
  const here = opened(folder);
  return withStore(here, 'read', (store, cast) => ({
    project: here.project,
    codebook: openCodes(here),
    interviewed: interviewed(here, cast),
    codings: findCodings(store, openCodes(here)),
  }));
}

const shown = ({ subject, counting, cells, count }: Derived): string =>
  `${cells.join(' + ')}: ${subject} ${counting} ${count}`;

async function nothingFollows(
  { project, codebook, interviewed: people, codings }: AnyProject,
  threshold: number,
): Promise<void> {
  const statements = allPublished(project, codebook, people, codings);
  const { derived, unanimous } = await attack({ interviewed: people, codebook, statements }, threshold);
  expect(derived.map(shown)).toEqual([]);
  expect(unanimous.filter(({ people: size }) => size < threshold)).toEqual([]);
}

describe('from all that is published of the demo', () => {
  let made: Promise<AnyProject> | undefined;
  const theDemo = (): Promise<AnyProject> => {
    made ??= demo();
    return made;
  };

  it.each([3, 4, 5])('nothing follows about fewer than %d people', async (threshold) => {
    const { project, ...rest } = await theDemo();
    const privacy = { ...project.privacy, threshold, appendixThreshold: threshold + 2 };
    await nothingFollows({ ...rest, project: { ...project, privacy } }, threshold);
  });

  it('three people were given away when single wijken were printed beside perspectives', async () => {
    const project = await demo('termen');
    const { codebook, interviewed: people } = project;
    const statements = perspectivesBesideWijken(project);
    const wanted = ['bes_werkwijze', 'kad_duidelijkheid'];
    const { derived } = await attack({ interviewed: people, codebook, statements, wanted }, 3);
    expect(derived.map(shown)).toEqual(
      expect.arrayContaining([
        'ontvanger in spoorwijk: bes_werkwijze mentions 1',
        'gemeente in moerwijk: kad_duidelijkheid mentions 1',
        'procesbegeleider in moerwijk: kad_duidelijkheid mentions 1',
      ]),
    );
  });
});

/** As reports were made before: totals by perspective and by single wijk, each of enough people. */
function perspectivesBesideWijken({
  project,
  codebook,
  interviewed: people,
  codings,
}: AnyProject): Statement[] {
  const { byWijk } = groupsFor('intern', project, people);
  const groups = { ...groupsFor('openbaar', project, people), byWijk, crossing: null };
  return statementsIn({
    comparisons: [compare(groups, codebook, mentionsOf(codings, codebook))],
    findings: findingsOf(groups, codebook, codings, project.comparing),
    quotes: new Map() as unknown as Publication['quotes'],
    leftOut: groups.leftOut,
    hasSource: () => false,
  }).filter(({ counting }) => counting === 'mentions');
}

describe('from all that is published of any project', () => {
  it.each([3, 4, 5])('nothing follows about fewer than %d people', async (threshold) => {
    await fc.assert(
      fc.asyncProperty(anyProject(threshold), (project) => nothingFollows(project, threshold)),
      { numRuns: 20 },
    );
  });

  it('each group in which all judge the same is listed for the researcher', () => {
    fc.assert(
      fc.property(anyProject(3), ({ project, codebook, interviewed: people, codings }) => {
        const groups = groupsFor('openbaar', project, people);
        const findings = discloseFindings(findingsOf(groups, codebook, codings, project.comparing), groups);
        const cautions = cautionsFor({ project, codebook, findings, groups, heldBack: [] });
        const unanimous = findings
          .flatMap((theme) => theme.codes)
          .flatMap(({ code, perspectives, wijken }) =>
            [...perspectives, ...wijken].flatMap(({ interviewed: size, oordelen }) =>
              size > 0 && (oordelen.positief === size || oordelen.negatief === size) ? [code.id] : [],
            ),
          );
        expect(cautions.flatMap(({ text }) => / over ‘(\S+)’: wie weet/.exec(text)?.[1] ?? [])).toEqual(
          unanimous,
        );
      }),
      { numRuns: 60 },
    );
  });
});
