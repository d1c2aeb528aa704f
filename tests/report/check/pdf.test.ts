import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/model/errors.js';
import { checkPdf, isPdf } from '../../../src/report/check/pdf.js';

const IN_ORDER = [
  '1 0 obj\n<</Type/Catalog/Outlines 9 0 R/StructTreeRoot 3 0 R/Lang(nl-NL)/MarkInfo<</Marked true>>>>\nendobj',
  '2 0 obj\n<</Title<FEFF0050>>>\nendobj',
  '4 0 obj\n<</Type/StructElem/S/H1>>\nendobj',
  '5 0 obj\n<</Type/StructElem/S/Figure/Alt<FEFF0053>>>\nendobj',
  '6 0 obj\n<</Type/StructElem/S/Table>>\nendobj',
  '7 0 obj\n<</Type/StructElem/S/TH>>\nendobj',
];

const asPdf = (objects: readonly string[]): Uint8Array =>
  new TextEncoder().encode(`%PDF-1.7\n${objects.join('\n')}\n%%EOF\n`);

/** What is found when a piece of it is another. */
function broken(from: string | RegExp, to: string): string[] {
  const after = IN_ORDER.map((object) => object.replace(from, to));
  expect(after).not.toEqual(IN_ORDER);
  return checkPdf(asPdf(after)).map(({ rule }) => rule);
}

describe('the check of a PDF', () => {
  it('finds nothing wrong with one that is in order', () => {
    expect(isPdf(asPdf(IN_ORDER))).toBe(true);
    expect(checkPdf(asPdf(IN_ORDER))).toEqual([]);
  });

  it.each([
    ['/Marked true', '/Marked false', 'codes'],
    ['/Title<FEFF0050>', '/Title()', 'titel'],
    ['nl-NL', 'en-US', 'taal'],
    ['/Outlines 9 0 R', '', 'bladwijzers'],
    ['/S/H1', '/S/P', 'kop'],
    ['/S/TH', '/S/TD', 'tabel'],
    ['/Alt<FEFF0053>', '', 'alt-tekst'],
    ['/Alt<FEFF0053>', '/Alt<FEFF>', 'alt-tekst'],
  ])('finds that %s became "%s"', (from, to, rule) => {
    expect(broken(from, to)).toEqual([rule]);
  });

  it('looks into compressed objects, and not into the words of pages', () => {
    const [catalog = '', ...others] = IN_ORDER;
    const inside = others.map((object) => object.replace(/^\d+ 0 obj\n|\nendobj$/g, '')).join('\n');
    const stream = deflateSync(inside).toString('latin1');
    const bytes = Buffer.from(
      `%PDF-1.7\n${catalog}\n8 0 obj\n<</Type/ObjStm/Filter/FlateDecode>>\nstream\n${stream}\nendstream\nendobj\n` +
        '10 0 obj\n<</Length 9>>\nstream\n/S/Figure\nendstream\nendobj\n',
      'latin1',
    );
    expect(checkPdf(bytes)).toEqual([]);
  });

  it('says of a locked one what to do', () => {
    expect(() => checkPdf(asPdf([...IN_ORDER, 'trailer <</Encrypt 12 0 R>>']))).toThrow(UserError);
  });
});
