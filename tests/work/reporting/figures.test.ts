import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCodebook } from '../../../src/coding/codebook/file.js';
import { readProject } from '../../../src/project/project-file.js';
import { readRespondents } from '../../../src/project/respondents-file.js';
import { confirmed } from '../../support/confirm.js';
import { demoCopy } from '../../support/demo.js';
import { fractionsIn } from '../../support/fractions.js';
import { run } from '../../support/run.js';
import { said } from '../../support/said.js';
import { partsOf, tablesOf, textOf, type WordTable } from '../../support/word.js';

interface Listed {
  readonly id: string;
  readonly code: string;
  readonly respondent: string;
  readonly oordeel: 'positief' | 'negatief' | 'gemengd' | 'neutraal' | null;
}

/** The demo project reported internally, and what `fragments` says is in its store. */
async function reportedDemo() {
  const folder = demoCopy();
  await confirmed(folder);
  const path = join(folder, 'rapport.docx');
  expect(await run(folder, 'report', '--internal', '--output', path)).toMatchObject({ code: 0 });
  const { stdout } = await run(folder, 'fragments', '--json', '--limit', '0');
  const { fragmenten } = JSON.parse(stdout) as { fragmenten: Listed[] };
  const project = readProject(readFileSync(join(folder, 'project.yaml')));
  const { respondents } = readRespondents(
    readFileSync(join(folder, 'respondents.csv')),
    project,
    'respondents.csv',
  );
  const { codebook } = readCodebook(readFileSync(join(folder, project.paths.codebook)), 'codeboek.yaml');
  const codings = fragmenten.map(({ respondent, code, oordeel }) => said(respondent, code, { oordeel }));
  return { parts: partsOf(path), codings, project, respondents, codebook };
}

describe('the report of the demo', () => {
  type Demo = Awaited<ReturnType<typeof reportedDemo>>;
  let made: Promise<Demo> | undefined;
  /** Made once, in whichever test asks first. */
  const theDemo = (): Promise<Demo> => {
    made ??= reportedDemo();
    return made;
  };

  /** How many of these people mention any of these codes. */
  const count = (demo: Demo, ids: readonly string[], codes: readonly string[]): number =>
    ids.filter((id) => demo.codings.some(({ respondent, code }) => respondent === id && codes.includes(code)))
      .length;

  const idsIn = (demo: Demo, perspective: string | null, wijk: string | null): string[] =>
    demo.respondents
      .filter(
        (person) =>
          (perspective ?? person.perspective) === person.perspective && (wijk ?? person.wijk) === person.wijk,
      )
      .map(({ id }) => id);

  it('prints in its text only counts that follow from the store', async () => {
    const demo = await theDemo();
    const subjects = demo.codebook.themes.flatMap(({ codes }) => [
      codes.map(({ id }) => id),
      ...codes.map(({ id }) => [id]),
    ]);
    const real = fractionsIn(demo.codings, subjects, demo.respondents, demo.project);
    const text = [...(demo.parts['word/document.xml'] ?? '').matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)]
      .map(([paragraph]) => textOf(paragraph))
      .join('\n');
    const printed = [...text.matchAll(/(\d+) van de (\d+)(?! (?:ideeën|groepen|transcripten))\b/g)].map(
      ([found]) => found,
    );
    expect(printed.length).toBeGreaterThan(100);
    expect(printed.filter((fraction) => !real.has(fraction))).toEqual([]);
  });

  it('prints in its tables the counts of the store, cell by cell', async () => {
    const demo = await theDemo();
    const codeOf = new Map(
      demo.codebook.themes.flatMap(({ codes }) => codes.map(({ id, label }) => [label, [id]])),
    );
    const themeOf = new Map(
      demo.codebook.themes.map(({ label, codes }) => [label, codes.map(({ id }) => id)]),
    );
    const groups = new Map([
      ...demo.project.perspectives.map(({ id, short }) => [short, idsIn(demo, id, null)] as const),
      ...demo.project.wijken.map(({ id, label }) => [label, idsIn(demo, null, id)] as const),
      ['alle', idsIn(demo, null, null)] as const,
    ]);
    let cells = 0;
    const check = (
      { rows: [labels = [], ...rows] }: WordTable,
      subjectOf: ReadonlyMap<string, readonly string[]>,
    ): void => {
      for (const [label = '', ...values] of rows) {
        const subject = subjectOf.get(label);
        for (const [column, value] of values.entries()) {
          const members = groups.get(labels[column + 1] ?? '') ?? [];
          const expected = subject === undefined ? members.length : count(demo, members, subject);
          if (members.length > 0)
            expect([label, labels[column + 1], value]).toEqual([label, labels[column + 1], String(expected)]);
          cells += 1;
        }
      }
    };
    const tables = tablesOf(demo.parts);
    for (const table of tables.filter(({ rows }) => rows[0]?.[0] === 'onderwerp')) check(table, codeOf);
    for (const table of tables.filter(({ rows }) => rows[0]?.[0] === 'thema')) check(table, themeOf);
    expect(cells).toBeGreaterThan(500);
  });

  it('prints perspectives within wijken as the store has them', async () => {
    const demo = await theDemo();
    const tables = tablesOf(demo.parts).filter(({ title }) =>
      title.endsWith('naar perspectief binnen elke wijk'),
    );
    expect(tables.length).toBeGreaterThan(demo.codebook.themes.length);
    const subjects = [
      ...demo.codebook.themes.map(({ label, codes }) => [`${label}:`, codes.map(({ id }) => id)] as const),
      ...demo.codebook.themes.flatMap(({ codes }) =>
        codes.map(({ id, label }) => [`${label},`, [id]] as const),
      ),
    ];
    for (const { title, rows } of tables) {
      const [, subject = []] = subjects.find(([start]) => title.startsWith(start)) ?? [];
      for (const { id, short } of demo.project.perspectives) {
        const row = rows.find(([label]) => label === short) ?? [];
        const expected = [...demo.project.wijken.map((wijk) => wijk.id), null].map((wijk) => {
          const members = idsIn(demo, id, wijk);
          return members.length === 0 ? '–' : `${count(demo, members, subject)} van ${members.length}`;
        });
        expect([title, short, ...row.slice(1)]).toEqual([title, short, ...expected]);
      }
    }
  });
});
