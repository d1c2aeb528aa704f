/** The README and the lists beside it can't rot: commands run, and tables name what there is. */

import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/main.js';
import { demoCopy } from './support/demo.js';
import { PAPERS, paper } from './support/papers.js';
import { run } from './support/run.js';

const PACKAGE = JSON.parse(paper('package.json')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const DEPENDENCIES = { ...PACKAGE.dependencies, ...PACKAGE.devDependencies };

describe('the README', () => {
  it('shows a session that works from the first line to the last', async () => {
    const root = dirname(dirname(demoCopy()));
    const session = [...paper('README.md').matchAll(/^npx wijkstem (.+)$/gm)].map((match) =>
      (match[1] ?? '').split(' '),
    );
    // The workbench goes on until somebody closes it.
    const ending = session.filter(([command]) => command !== 'open');
    expect(ending).toHaveLength(7);
    // The database is made by the demo, which the README runs first.
    for (const argv of [['import', '--project', 'data/demo'], ...ending]) {
      expect([argv, await run(root, ...argv)]).toMatchObject([argv, { code: 0 }]);
    }
  });

  it('is read in some minutes', () => {
    expect(paper('README.md').split(/\s+/).length).toBeLessThan(1_200);
  });
});

describe('the papers', () => {
  it('name npm scripts that are there', () => {
    const asked = PAPERS.flatMap((path) => [...paper(path).matchAll(/npm run ([\w:]+)/g)]);
    const scripts = asked.map((match) => match[1] ?? '');
    expect(scripts).not.toEqual([]);
    expect(scripts.filter((script) => !(script in PACKAGE.scripts))).toEqual([]);
  });

  it('give a reason for every dependency', () => {
    const table = paper('docs/dependencies.md').toLowerCase();
    const missing = Object.keys(DEPENDENCIES).filter(
      (name) => !table.includes(name.replace('@biomejs/', '').replace(/^@types\/.*/, '@types/')),
    );
    expect(missing).toEqual([]);
  });

  it.each(COMMANDS.map(({ name }) => name))('have a row for the command %s', (name) => {
    expect(paper('docs/commands.md')).toMatch(new RegExp(`^\\| \`${name}[^|]*\` \\|`, 'm'));
  });
});

describe('package.json', () => {
  it('pins every dependency exactly', () => {
    expect(Object.values(DEPENDENCIES).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
