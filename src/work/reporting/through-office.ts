/** What only a program that lays out pages knows: the numbers of the pages in the contents, and the report as a PDF. */

import { type LibreOffice, withLibreOffice } from '../../files/office/index.js';
import { UserError } from '../../model/errors.js';
import { finishPdf, type PageNumbers, pageNumbersIn } from '../../report/index.js';

/** The document with these numbers in its contents. */
export type WriteDocument = (pages?: PageNumbers) => Promise<Uint8Array>;

/** @throws UserError where LibreOffice is not installed, or makes no PDF of it. */
export async function wordWithPages(write: WriteDocument): Promise<Uint8Array> {
  const docx = await withLibreOffice(async (office) => write(await pagesOf(write, office)));
  if (docx !== null) return docx;
  throw new UserError(
    'Voor --page-numbers is LibreOffice nodig, en dat staat niet op deze computer. Laat de optie weg: dan vult Word de bladzijden in bij het openen.',
  );
}

/**
 * Laid out twice: the contents need the numbers of the first time.
 *
 * @param made what the document says of when it was made
 * @throws UserError where LibreOffice is not installed, or makes no PDF of it.
 */
export async function reportAsPdf(write: WriteDocument, made: Date): Promise<Uint8Array> {
  const pdf = await withLibreOffice(async (office) =>
    office.pdfOf(await write(await pagesOf(write, office))),
  );
  if (pdf !== null) return finishPdf(pdf, made);
  throw new UserError(
    'Voor --format pdf is LibreOffice nodig, en dat staat niet op deze computer. Maak het rapport in Word, en bewaar het daar als PDF.',
  );
}

async function pagesOf(write: WriteDocument, office: LibreOffice): Promise<PageNumbers> {
  return pageNumbersIn(await office.pdfOf(await write()));
}
