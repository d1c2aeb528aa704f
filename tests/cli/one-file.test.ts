import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isUnforeseen, toReport } from '../../src/model/unforeseen.js';
import { INTERVIEWS, smallProject } from '../support/project.js';
import { run } from '../support/run.js';

/** The step that a text with this word in it is too much for. */
const broken = vi.hoisted(() => ({ step: '', word: 'klapwoord' }));

function wrapped<T extends (...args: never[]) => unknown>(step: string, work: T): T {
  return ((...args: Parameters<T>) => {
    const text = JSON.stringify(args, (_, value) => (value instanceof Map ? undefined : value));
    if (broken.step === step && text.includes(broken.word)) throw new RangeError('wat er werd gezegd');
    return work(...args);
  }) as T;
}

vi.mock('../../src/work/importing/format.js', async (original) => {
  const whole = await original<typeof import('../../src/work/importing/format.js')>();
  return {
    ...whole,
    readOrRefuse: async (bytes: Uint8Array, ...rest: [readonly string[], string | undefined]) => {
      wrapped('lezen', (_: string) => undefined)(Buffer.from(bytes).toString('utf8'));
      return whole.readOrRefuse(bytes, ...rest);
    },
  };
});
vi.mock('../../src/work/forgetting/read-file.js', async (original) => {
  const whole = await original<typeof import('../../src/work/forgetting/read-file.js')>();
  return {
    ...whole,
    readFile: (name: string, bytes: Uint8Array) => {
      wrapped('kijken', (_: string) => undefined)(Buffer.from(bytes).toString('utf8'));
      return whole.readFile(name, bytes);
    },
  };
});
vi.mock('../../src/sensitive/index.js', async (original) => {
  const whole = await original<typeof import('../../src/sensitive/index.js')>();
  return {
    ...whole,
    sensitiveFinder: (...args: Parameters<typeof whole.sensitiveFinder>) =>
      wrapped('gevoelig', whole.sensitiveFinder(...args)),
  };
});
vi.mock('../../src/names/index.js', async (original) => {
  const whole = await original<typeof import('../../src/names/index.js')>();
  return { ...whole, deidentify: wrapped('namen', whole.deidentify) };
});
vi.mock('../../src/coding/index.js', async (original) => {
  const whole = await original<typeof import('../../src/coding/index.js')>();
  return {
    ...whole,
    reanchor: wrapped('meenemen', whole.reanchor),
    suggestByTerms: (...args: Parameters<typeof whole.suggestByTerms>) => {
      const suggester = whole.suggestByTerms(...args);
      return {
        ...suggester,
        prepare: (codes: Parameters<typeof suggester.prepare>[0]) =>
          wrapped('coderen', suggester.prepare(codes)),
      };
    },
  };
});

const REPORT =
  /^R01\.txt: hierbij ging in wijkstem zelf iets mis \(RangeError, [\w.-]+:\d+\)\. Meld het met deze regel\.$/;
const WITH_WORD = `${INTERVIEWS['R01.txt']}\n\nR: Daar zei hij klapwoord tegen.\n`;

beforeEach(() => {
  broken.step = '';
});

describe('a file that is too much for the program', () => {
  it.each(['lezen', 'namen'])(
    'keeps no other from being imported, and is told in a line, in the step: %s',
    async (step) => {
      const folder = smallProject({ 'interviews/R01.txt': WITH_WORD });
      broken.step = step;
      const { code, stdout, stderr } = await run(folder, 'import');
      expect([code, stdout]).toEqual([
        1,
        expect.stringContaining('1 ingelezen, 0 vernieuwd, 0 ongewijzigd, 1 overgeslagen'),
      ]);
      expect(stderr.trimEnd()).toMatch(REPORT);
      broken.step = '';
      expect((await run(folder, 'import')).stdout).toContain('1 ingelezen, 0 vernieuwd, 1 ongewijzigd');
      expect(await run(folder, 'check')).toMatchObject({ code: 0 });
    },
  );

  it('keeps its earlier text and decisions when a correction cannot take them along', async () => {
    const folder = smallProject();
    for (const command of ['import', 'code']) await run(folder, command);
    await run(folder, 'review', 'export', '--output', 'n.csv');
    await run(folder, 'memo', 'add', 'Kijk', '--bestand', 'R01.txt', '--beurt', '2', '--codeur', 'Anna');
    const before = (await run(folder, 'memo', 'list', '--json')).stdout;
    writeFileSync(join(folder, 'interviews', 'R01.txt'), WITH_WORD);
    writeFileSync(join(folder, 'interviews', 'R02.txt'), `${INTERVIEWS['R02.txt']}\n\nR: Nog iets.\n`);
    broken.step = 'meenemen';
    const { code, stdout, stderr } = await run(folder, 'import', '--replace');
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining('1 vernieuwd, 0 ongewijzigd, 1 overgeslagen'),
    ]);
    expect(stderr.trimEnd()).toMatch(REPORT);
    expect((await run(folder, 'memo', 'list', '--json')).stdout).toBe(before);
  });

  it.each(['coderen', 'gevoelig'])(
    'stays uncoded while the others are coded, and status says so, in the step: %s',
    async (step) => {
      const folder = smallProject({ 'interviews/R01.txt': WITH_WORD });
      await run(folder, 'import');
      broken.step = step;
      const { code, stdout, stderr } = await run(folder, 'code');
      expect(code).toBe(1);
      expect(stdout).toMatch(/^1 transcript gecodeerd met codeboek proef 1\.0: 1 nieuw voorstel/);
      expect(stderr.trimEnd()).toMatch(REPORT);
      expect((await run(folder, 'status')).stdout).toContain('gecodeerd: nog niet alles');
      broken.step = '';
      expect((await run(folder, 'code')).code).toBe(0);
      expect((await run(folder, 'status')).stdout).not.toContain('nog niet alles');
    },
  );
});

describe('a file beside the project that is too much for the program', () => {
  it('stops nobody from being forgotten, and is told of', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    writeFileSync(join(folder, 'los.txt'), 'klapwoord');
    broken.step = 'kijken';
    const { code, stdout, stderr } = await run(folder, 'forget', 'R01', '--ja');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('los.txt: kon niet worden bekeken');
  });
});

describe('an unforeseen error', () => {
  it('is one of the language, not of the disk, the database or a person', () => {
    class SqliteError extends Error {}
    const foreseen = [
      Object.assign(new Error('vol'), { code: 'ENOSPC' }),
      new SqliteError('vol'),
      'tekst',
      null,
    ];
    expect(foreseen.map(isUnforeseen)).toEqual([false, false, false, false]);
    const unforeseen = [
      new Error('x'),
      new TypeError('x'),
      Object.assign(new Error('x'), { code: 'ERR_STRING_TOO_LONG' }),
    ];
    expect(unforeseen.map(isUnforeseen)).toEqual([true, true, true]);
  });

  it('is reported without what it says, which may be what somebody said', () => {
    const told = toReport(new TypeError('Mevrouw zei het'));
    expect(told).toContain('TypeError, one-file.test.ts:');
    expect(told).not.toContain('Mevrouw');
  });
});
