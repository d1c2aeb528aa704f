/** The report as a PDF, and contents with page numbers: by way of LibreOffice, and with one clear line where it is not. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { isUntouchedPdf } from '../../../src/report/index.js';
import { confirmed } from '../../support/confirm.js';
import { isInstalled, officeConverts } from '../../support/office.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

const NAME = join('rapporten', 'rapport-concept-intern-2026-11-20');

let folder: string;
const at = (path: string): string => join(folder, path);

beforeEach(async () => {
  folder = smallProject();
  await confirmed(folder);
});

describe('without LibreOffice', () => {
  it.each([
    [['--format', 'pdf'], 'Voor --format pdf is LibreOffice nodig, en dat staat niet op deze computer.'],
    [['--page-numbers'], 'Voor --page-numbers is LibreOffice nodig, en dat staat niet op deze computer.'],
  ])('%s says in one line what is missing and what to do', async (options, line) => {
    const { PATH } = process.env;
    onTestFinished(() => {
      process.env.PATH = PATH;
    });
    process.env.PATH = '';
    const { code, stderr } = await run(folder, 'report', '--internal', ...options);
    expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
    expect(stderr).toContain(line);
  });

  it('refuses page numbers for a form that has no contents to fill', async () => {
    const { stderr } = await run(folder, 'report', '--internal', '--format', 'md', '--page-numbers');
    expect(stderr).toContain('--page-numbers is alleen voor Word');
  });
});

const canRun = [officeConverts, isInstalled('pdfinfo', '-v')].every(Boolean);

describe.skipIf(!canRun)('with LibreOffice', () => {
  it('makes a tagged PDF of the day of the report, the same bytes each time', async () => {
    const made = async (): Promise<Uint8Array> => {
      const { code, stderr } = await run(folder, 'report', '--internal', '--format', 'pdf');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      return readFileSync(at(`${NAME}.pdf`));
    };
    const first = await made();
    expect(isUntouchedPdf(first)).toBe(true);
    expect(isUntouchedPdf(Buffer.concat([first, Buffer.from('\n')]))).toBe(false);
    expect(Buffer.compare(first, await made())).toBe(0);
    const info = execFileSync('pdfinfo', [at(`${NAME}.pdf`)], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC' },
    });
    expect((await run(folder, 'report', '--check', `${NAME}.pdf`)).stdout).toContain('geen bevindingen');
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/CreationDate: .*Nov 20 00:00:00 2026/);
  }, 120_000);

  it('fills the contents of the Word document with the pages, also in a template', async () => {
    await run(folder, 'report', '--make-template', 'huis.dotx');
    for (const options of [[], ['--template', 'huis.dotx']]) {
      await run(folder, 'report', '--internal', '--page-numbers', ...options);
      const main = strFromU8(
        unzipSync(readFileSync(at(`${NAME}.docx`)))['word/document.xml'] ?? new Uint8Array(),
      );
      const pages = [...main.matchAll(/PAGEREF .*?<w:t[^>]*>(\d*)<\/w:t>/g)].map(([, page]) => Number(page));
      expect(pages.length).toBeGreaterThan(20);
      expect(pages.every((page) => page > 2)).toBe(true);
      const chapters = [...main.matchAll(/PAGEREF _Toc.*?<w:t[^>]*>(\d*)<\/w:t>/g)].map(([, page]) =>
        Number(page),
      );
      expect(chapters).toEqual([...chapters].sort((one, other) => one - other));
    }
  }, 120_000);
});
