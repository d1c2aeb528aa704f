import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { COMMANDS, main } from '../../src/cli/main.js';
import { folderWith, smallProject } from '../support/project.js';
import { run } from '../support/run.js';

describe('the command line', () => {
  it('lists every command in Dutch with --help, and ends well', async () => {
    const { code, stdout } = await run('.', '--help');
    for (const { name, summary } of COMMANDS)
      expect(stdout).toMatch(new RegExp(`^ {2}${name} .*${summary}$`, 'm'));
    expect(stdout).toMatch(/^Gebruik: wijkstem <opdracht> \[opties\]$/m);
    expect(stdout).not.toMatch(/Usage|Options|Commands/);
    expect(code).toBe(0);
  });

  it('explains each command in Dutch', async () => {
    for (const { name } of COMMANDS) {
      const { code, stdout } = await run('.', name, '--help');
      expect(stdout).toMatch(new RegExp(`^Gebruik: wijkstem ${name}`));
      expect(stdout).not.toMatch(/Usage|Options|default|choices/);
      expect(code).toBe(0);
    }
  });

  it.each([
    [['bestaatniet'], 'De opdracht "bestaatniet" bestaat niet. Zie: wijkstem --help\n'],
    [
      ['status', '--kleur'],
      'De optie "--kleur" bestaat niet bij deze opdracht. Zie: wijkstem status --help\n',
    ],
    [['init'], 'Achter wijkstem init ontbreekt <map>: een nieuwe of lege map. Zie: wijkstem init --help\n'],
    [
      ['fragments', '--limit', 'veel'],
      'De waarde bij "--limit <aantal>" klopt niet: noem een geheel getal, zoals 50.\n',
    ],
    [
      ['status', 'nu'],
      'Er staan te veel woorden achter wijkstem status. Zet een naam met spaties tussen aanhalingstekens. Zie: wijkstem status --help\n',
    ],
    [
      ['report', '--project'],
      'Na de optie "--project <map>" hoort een waarde. Zie: wijkstem report --help\n',
    ],
    [
      ['review', 'import'],
      'Achter wijkstem review import ontbreekt <bestand>: het ingevulde bestand. Zie: wijkstem review import --help\n',
    ],
    [
      ['report', '--charts', 'taart'],
      'De waarde bij "--charts <soort>" klopt niet: kies uit native, picture.\n',
    ],
  ])('answers %j with one Dutch line', async (argv, message) => {
    const { code, stderr } = await run('.', ...argv);
    expect(stderr).toBe(message);
    expect(code).toBe(1);
  });

  it('finds the project in a folder above', async () => {
    const folder = smallProject();
    const { code, stdout } = await run(join(folder, 'interviews'), 'status');
    expect(stdout).toMatch(/^Proef\n/);
    expect(code).toBe(0);
  });

  it.each([true, false])(
    'opens the workbench without a word behind it, with a project: %s',
    async (hasProject) => {
      const folder = hasProject ? smallProject() : folderWith({});
      const asked: unknown[] = [];
      const shown: string[] = [];
      let stdout = '';
      const code = await main([], {
        stdout: { write: (text) => (stdout += text) },
        stderr: { write: () => {} },
        cwd: folder,
        workbench: {
          start: async (one) => {
            asked.push(one);
            return { address: 'http://127.0.0.1:1/', ended: Promise.resolve() };
          },
          showInBrowser: (address) => shown.push(address),
        },
      });
      expect(asked).toEqual([expect.objectContaining({ folder: hasProject ? folder : null, from: folder })]);
      expect([code, shown]).toEqual([0, ['http://127.0.0.1:1/']]);
      expect(stdout).toContain('http://127.0.0.1:1/');
    },
  );

  it('opens no workbench for somebody whose name can be none', async () => {
    const asked: unknown[] = [];
    let stderr = '';
    const code = await main(['open', '--codeur', '<b>Aya</b>'], {
      stdout: { write: () => {} },
      stderr: { write: (text) => (stderr += text) },
      cwd: smallProject(),
      workbench: {
        start: async (one) => {
          asked.push(one);
          return { address: 'http://127.0.0.1:1/', ended: Promise.resolve() };
        },
        showInBrowser: () => {},
      },
    });
    expect(stderr).toContain('--codeur: dit kan geen naam zijn.');
    expect([code, asked]).toEqual([1, []]);
  });

  it('says how to get a project where there is none', async () => {
    const { code, stderr } = await run(folderWith({}), 'status');
    expect(stderr).toBe(
      'Hier is geen project (geen project.yaml in deze map of erboven). ' +
        'Ga naar de projectmap, noem hem met --project, of maak er een met: wijkstem init MAP\n',
    );
    expect(code).toBe(1);
  });

  it('reports a failure of our own with its stack, exit code 2, and that nothing was changed', async () => {
    const entry = COMMANDS.find(({ name }) => name === 'status');
    if (entry === undefined) throw new Error('status is gone');
    const broken = vi.spyOn(entry, 'load').mockRejectedValue(new Error('kapot'));
    let stderr = '';
    const code = await main(['status'], {
      stdout: { write: () => {} },
      stderr: { write: (text) => (stderr += text) },
      cwd: '.',
    });
    broken.mockRestore();
    expect(stderr).toMatch(
      /^Error: kapot\n {4}at .*\nDit is een fout in wijkstem\. Er is niets veranderd\./s,
    );
    expect(code).toBe(2);
  });
});
