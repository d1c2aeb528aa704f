import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallProject } from '../support/project.js';
import { run } from '../support/run.js';

// Making a link asks for rights on Windows, where files have no mode either.
const onPosix = it.skipIf(process.platform === 'win32');

describe('a folder of interviews', () => {
  onPosix('with links that lead to themselves is read without them', async () => {
    const folder = smallProject();
    symlinkSync('lus', join(folder, 'interviews', 'lus'));
    mkdirSync(join(folder, 'interviews', 'sub'));
    symlinkSync('../sub', join(folder, 'interviews', 'sub', 'rond'));
    expect(await run(folder, 'import')).toMatchObject({ code: 0, stderr: '' });
  });

  onPosix('that is such a link itself is told of in one line', async () => {
    const folder = smallProject();
    renameSync(join(folder, 'interviews'), join(folder, 'weg'));
    symlinkSync('interviews', join(folder, 'interviews'));
    const { code, stderr } = await run(folder, 'import');
    expect([code, stderr]).toEqual([
      1,
      'interviews: dit is een koppeling die naar zichzelf leidt. Verwijder haar.\n',
    ]);
  });
});

describe('what people said', () => {
  onPosix(
    'can be read by the owner of the files only: database, its log, reserve copies and key',
    async () => {
      const folder = smallProject();
      await run(folder, 'import');
      await run(folder, 'code');
      await run(folder, 'backup');
      const copies = readdirSync(join(folder, 'reservekopieen')).map((name) => join('reservekopieen', name));
      expect(copies.length).toBeGreaterThan(0);
      for (const name of ['wijkstem.db', ...copies]) {
        expect([name, statSync(join(folder, name)).mode & 0o077]).toEqual([name, 0]);
      }
    },
  );
});

describe('aliases in YAML, which can grow without end', () => {
  it.each(['project.yaml', 'codeboek.yaml'])('are refused in %s', async (file) => {
    const folder = smallProject();
    const written = readFileSync(join(folder, file), 'utf8');
    const layers = Array.from(
      { length: 9 },
      (_, at) => `x${at + 1}: &x${at + 1} [${Array(9).fill(`*x${at}`).join(', ')}]`,
    );
    writeFileSync(join(folder, file), `${written}\nx0: &x0 [a]\n${layers.join('\n')}\n`);
    const { code, stderr } = await run(folder, 'status');
    expect([code, stderr.startsWith(`${file}, regel `)]).toEqual([1, true]);
  });
});
