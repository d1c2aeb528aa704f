/** The history of a project, and taking back what was done. */

import { describe, expect, it } from 'vitest';
import { HistoryResult, HistoryRowsResult, TakeBackResult } from '../../../src/work/history/result.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

async function project(): Promise<string> {
  const folder = smallProject();
  for (const argv of [['import'], ['code'], ['memo', 'add', 'Zeg', 'niets', '--codeur', 'Anna']]) {
    expect(await run(folder, ...argv)).toMatchObject({ code: 0 });
  }
  return folder;
}

async function acts(folder: string, ...argv: readonly string[]) {
  const { code, stdout } = await run(folder, 'history', '--json', ...argv);
  expect(code).toBe(0);
  return HistoryResult.parse(JSON.parse(stdout)).handelingen;
}

describe('wijkstem history', () => {
  it('says who did what when, newest first, without what was typed or said', async () => {
    const { stdout, stderr } = await run(await project(), 'history');
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/^ *3 {2}\d\d-\d\d-\d{4} \d\d:\d\d {2}memo add {2}Anna {4}memo's: 1 erbij$/);
    expect(lines[2]).toMatch(/code +voorstellen: \d+ erbij$/);
    expect(lines[3]).toMatch(/import +bestanden: 2 erbij; teksten: 2 erbij$/);
    expect(stdout).not.toMatch(/niets|eerlijk|R01/);
    expect(stderr).toBe('');
  });

  it('is narrowed by command, coder and day', async () => {
    const folder = await project();
    expect((await acts(folder, '--opdracht', 'import,code')).map(({ nummer }) => nummer)).toEqual([2, 1]);
    expect((await acts(folder, '--codeur', 'Anna')).map(({ nummer }) => nummer)).toEqual([3]);
    expect(await acts(folder, '--sinds', '2026-01-01')).toHaveLength(3);
    expect(await acts(folder, '--sinds', '31-12-2999')).toEqual([]);
    expect((await run(folder, 'history', '--sinds', 'gisteren')).stderr).toBe(
      'De waarde bij "--sinds <datum>" klopt niet: schrijf een datum als 2026-11-20.\n',
    );
    expect((await run(folder, 'history', '--codeur', 'Bram')).stderr).toBe('Geen handelingen gevonden.\n');
    expect((await run(folder, 'history', '--limit', '1')).stderr).toContain('wijkstem history --limit 0');
  });

  it('names the rows of one act by their keys', async () => {
    const folder = await project();
    const { stdout } = await run(folder, 'history', '1', '--json');
    const { handeling, sleutels } = HistoryRowsResult.parse(JSON.parse(stdout));
    expect(handeling.opdracht).toBe('import');
    expect(sleutels.filter(({ tabel }) => tabel === 'transcript')).toEqual([
      { tabel: 'transcript', sleutel: [1], bestond_al: false },
      { tabel: 'transcript', sleutel: [2], bestond_al: false },
    ]);
    expect((await run(folder, 'history', '1')).stdout).toContain('  turn 1 2  nieuw\n');
    expect(await run(folder, 'history', '9')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Er is geen handeling met nummer 9. Neem het over van: wijkstem history\n',
    });
  });
});

describe('wijkstem undo and redo', () => {
  it('take back whole commands and do them again', async () => {
    const folder = await project();
    const fragments = await run(folder, 'fragments');
    const { code, stdout } = await run(folder, 'undo', '2');
    expect([code, stdout.replace(/\d\d-\d\d-\d{4} \d\d:\d\d/g, 'toen')]).toEqual([
      0,
      expect.stringMatching(
        /^Ongedaan gemaakt: memo add van toen \(Anna\)\. Verschil: memo's: 1 weg\.\nOngedaan gemaakt: code van toen\. Verschil: voorstellen: \d weg\.\n$/,
      ),
    ]);
    expect((await run(folder, 'fragments')).stdout).toBe('');
    expect((await run(folder, 'status')).stdout).toContain('gecodeerd: nog niet\n');
    const again = await run(folder, 'redo', '2', '--json');
    const { handelingen } = TakeBackResult.parse(JSON.parse(again.stdout));
    expect(handelingen.map(({ opdracht }) => opdracht)).toEqual(['code', 'memo add']);
    expect(await run(folder, 'fragments')).toEqual(fragments);
  });

  it('take back an import, which then can be done anew', async () => {
    const folder = await project();
    await run(folder, 'undo', '3');
    expect((await run(folder, 'import')).stdout).toContain('2 ingelezen, 0 vernieuwd, 0 ongewijzigd');
    expect((await acts(folder)).map(({ opdracht, staat }) => [opdracht, staat])).toEqual([
      ['import', 'gedaan'],
      ['undo', 'gedaan'],
      ['undo', 'gedaan'],
      ['undo', 'gedaan'],
      ['memo add', 'vervallen'],
      ['code', 'vervallen'],
      ['import', 'vervallen'],
    ]);
  });

  it('stop at forget, and say so', async () => {
    const folder = await project();
    expect(await run(folder, 'forget', 'R01', '--ja')).toMatchObject({ code: 0 });
    expect((await run(folder, 'undo')).stderr).toMatch(
      /^De laatste handeling is forget van .*, en dat kan niet ongedaan gemaakt worden\. Zie: wijkstem history\n$/,
    );
    await run(folder, 'memo', 'add', 'Daarna.', '--codeur', 'Anna');
    expect((await run(folder, 'undo', '2')).stderr).toMatch(
      /^Er kan maar 1 opdracht ongedaan gemaakt worden; er is niets veranderd\. Daarvóór staat forget van /,
    );
    expect((await run(folder, 'undo')).code).toBe(0);
    expect((await acts(folder)).map(({ staat }) => staat)).toEqual([
      'gedaan',
      'teruggedraaid',
      ...Array.from({ length: 4 }, () => 'vast'),
    ]);
  });

  it('change nothing when there is not that much, and say so', async () => {
    const folder = await project();
    expect(await run(folder, 'undo', '4')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'Er kunnen maar 3 opdrachten ongedaan gemaakt worden; er is niets veranderd. Zie: wijkstem history\n',
    });
    expect((await run(folder, 'redo')).stderr).toBe(
      'Er is niets dat opnieuw gedaan kan worden. Zie: wijkstem history\n',
    );
    expect((await acts(folder)).every(({ staat }) => staat === 'gedaan')).toBe(true);
  });
});
