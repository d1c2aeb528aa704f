import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cover } from '../../../src/report/cover.js';
import { writeBlocks } from '../../../src/report/word/document.js';
import { EVERY_BLOCK } from '../../support/every-block.js';
import { isInstalled, officeConverts, throughOffice } from '../../support/office.js';

const FILTER =
  'writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"},"UseTaggedPDF":{"type":"boolean","value":"true"}}';

const COVER: Cover = {
  title: 'Proef',
  mark: 'CONCEPT',
  version: '',
  client: 'In opdracht van Gemeente Proefstad',
  author: 'Bureau Proef',
  date: '20 november 2026',
  basis: 'Er zijn nog geen coderingen.',
  caution: 'Lees de citaten na.',
};

const canRun = [officeConverts, isInstalled('qpdf'), isInstalled('pdfinfo', '-v')].every(Boolean);

type Values = Readonly<Record<string, unknown>>;

/** What stands in the objects of a PDF, as qpdf shows them; the shape differs between its versions. */
function objectsOf(path: string): Values[] {
  const { objects, qpdf } = JSON.parse(
    execFileSync('qpdf', ['--json', path], { encoding: 'utf8', maxBuffer: 200_000_000 }),
  ) as { objects?: Values; qpdf?: [unknown, Values] };
  return Object.values(objects ?? qpdf?.[1] ?? {})
    .map((each) => (isValues(each) && isValues(each.value) ? each.value : each))
    .filter(isValues);
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

describe.skipIf(!canRun)('the report as an accessible PDF by way of LibreOffice', () => {
  it('is tagged Dutch with a title, a description on every figure, and heads in every table', async () => {
    const docx = await writeBlocks(EVERY_BLOCK, {
      cover: COVER,
      charts: 'picture',
      made: new Date('2026-11-20T00:00:00Z'),
      hasComments: false,
      description: '',
    });
    const folder = mkdtempSync(join(tmpdir(), 'wijkstem-pdf-'));
    try {
      const path = join(folder, 'rapport.pdf');
      writeFileSync(path, throughOffice(docx, 'pdf', FILTER));
      const info = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
      expect(info).toMatch(/Title: +Proef/);
      expect(info).toMatch(/Tagged: +yes/);
      const objects = objectsOf(path);
      expect(objects.find((each) => each['/Type'] === '/Catalog')?.['/Lang']).toMatch(/nl-NL/);
      const outline = objects.filter((each) => each['/Title'] !== undefined && each['/Dest'] !== undefined);
      expect(outline.length).toBe(EVERY_BLOCK.filter(({ kind }) => kind === 'heading').length);
      expect(objects.filter((each) => each['/S'] === '/H1').length).toBeGreaterThan(0);
      const figures = objects.filter((each) => each['/S'] === '/Figure');
      expect(figures.map((each) => String(each['/Alt'] ?? ''))).toEqual([expect.stringContaining('Staven.')]);
      expect(objects.filter((each) => each['/S'] === '/TH').length).toBeGreaterThan(2);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
