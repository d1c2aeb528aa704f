/** The appendices of a report as a document of their own. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { beforeEach, describe, expect, it } from 'vitest';
import { PLACES, writeIn, writtenTexts } from '../../support/answered.js';
import { confirmed } from '../../support/confirm.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

const REPORT = join('rapporten', 'rapport-concept-intern-2026-11-20.docx');
const BESIDE = REPORT.replace('.docx', '-bijlagen.docx');

let folder: string;
const at = (path: string): string => join(folder, path);
const apart = (...options: readonly string[]) =>
  run(folder, 'report', '--internal', '--appendices', 'apart', ...options);
const words = async (path: string): Promise<string> =>
  (await mammoth.extractRawText({ buffer: readFileSync(at(path)) })).value;

beforeEach(async () => {
  folder = await confirmed(smallProject());
});

describe('report --appendices apart', () => {
  it('makes two documents that hold together what one did, each in order', async () => {
    const { code, stdout, stderr } = await apart();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`Rapport geschreven: ${REPORT}\nBijlagen geschreven: ${BESIDE}\n`);
    const [report, beside] = [await words(REPORT), await words(BESIDE)];
    expect(report).toContain('Onderzoeksvragen');
    expect(report).not.toContain('Verslag volgens COREQ');
    expect(beside).toContain('Verslag volgens COREQ');
    expect(beside).toContain('Matrices');
    expect(beside).not.toContain('Onderzoeksvragen');
    for (const path of [REPORT, BESIDE]) {
      expect((await run(folder, 'report', '--check', path)).stdout).toBe(`${path}: geen bevindingen.\n`);
    }
  });

  it('keeps what is written in either, whichever way the next is made', async () => {
    await apart();
    writeIn(at(REPORT), PLACES.lessons, 'Begin eerder.');
    writeIn(at(BESIDE), 'plaats_topiclijst', 'Drie vragen.');
    await apart();
    expect(writtenTexts(at(REPORT))).toEqual(['plaats_lessen: Begin eerder.']);
    expect(writtenTexts(at(BESIDE))).toEqual(['plaats_topiclijst: Drie vragen.']);
    await run(folder, 'report', '--internal');
    expect(writtenTexts(at(REPORT))).toEqual([
      'plaats_lessen: Begin eerder.',
      'plaats_topiclijst: Drie vragen.',
    ]);
    await apart();
    expect(writtenTexts(at(REPORT))).toEqual(['plaats_lessen: Begin eerder.']);
  });

  it('is the same bytes each time, and fits a template', async () => {
    await apart();
    const first = readFileSync(at(BESIDE));
    await apart();
    expect(readFileSync(at(BESIDE)).equals(first)).toBe(true);
    await run(folder, 'report', '--make-template', 'huis.dotx');
    expect((await apart('--template', 'huis.dotx')).code).toBe(0);
    expect(await words(BESIDE)).toContain('Verslag volgens COREQ');
  });

  it('is refused where there are no two documents', async () => {
    const { code, stderr } = await apart('--format', 'html');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: '--appendices apart: dat kan alleen voor Word en PDF. Laat de optie weg.\n',
    });
    expect(existsSync(at(BESIDE))).toBe(false);
  });
});
