import { describe, expect, test } from 'vitest';
import { UserError } from '../../../src/model/errors.js';
import { readTranscript } from '../../../src/transcripts/index.js';
import { readPdf } from '../../../src/transcripts/sources/pdf.js';
import { type PdfCaps, pagesOfPdf } from '../../../src/transcripts/sources/pdf-pages.js';
import { pdf } from '../../support/pdf.js';
import { rowsOf } from '../../support/turns.js';

const DAMAGED =
  'deze pdf is beschadigd of beveiligd. Open hem, sla hem op zonder wachtwoord en probeer het opnieuw.';

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await readPdf(bytes);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('no error was thrown');
}

async function linesOf(...pages: readonly (readonly string[])[]): Promise<string[]> {
  const { paragraphs } = await readPdf(pdf(...pages));
  return paragraphs.map(({ text }) => text).filter((text) => text !== '');
}

describe('the text layer of a PDF', () => {
  test('is read line by line, page after page', async () => {
    expect(await linesOf(['I: Hoe ging het?', 'R: Goed, \xe9cht.'], ['I: Mooi.'])).toEqual([
      'I: Hoe ging het?',
      'R: Goed, écht.',
      'I: Mooi.',
    ]);
  });

  test('makes an interview, whose format is pdf', async () => {
    const result = await readTranscript(pdf(['I: Hoe ging', 'het?', 'R: Goed.']), { speakers: [] });
    expect(result.transcript.format).toBe('pdf');
    expect(rowsOf(result)).toEqual([
      ['I', null, 'Hoe ging het?'],
      ['R', null, 'Goed.'],
    ]);
  });

  test('leaves the bytes as they were', async () => {
    const bytes = pdf(['I: Hoe?']);
    const before = bytes.slice();
    await readPdf(bytes);
    expect(bytes).toEqual(before);
  });

  test('loses page numbers and what stands at the edge of every page', async () => {
    const page = (number: number, ...lines: string[]) => [
      'Interview Moerwijk 2026',
      ...lines,
      'vertrouwelijk',
      `Pagina ${number} van 3`,
    ];
    const lines = await linesOf(
      page(1, 'I: Hoe?', 'R: Goed.', 'I: En nu?'),
      page(2, 'R: Beter.', 'I: Waarom?'),
      page(3, 'R: Daarom.', 'I: Dank u.'),
    );
    expect(lines).toEqual([
      'I: Hoe?',
      'R: Goed.',
      'I: En nu?',
      'R: Beter.',
      'I: Waarom?',
      'R: Daarom.',
      'I: Dank u.',
    ]);
  });

  test('keeps a line that only looks like furniture', async () => {
    expect(await linesOf(['I: Hoeveel?', 'R: Twintig', 'of', '25', 'of meer.', 'I: Zo.'])).toEqual([
      'I: Hoeveel?',
      'R: Twintig',
      'of',
      '25',
      'of meer.',
      'I: Zo.',
    ]);
  });
});

describe('a PDF is refused', () => {
  test('when it is a scan', async () => {
    expect(await refusal(pdf([], []))).toBe(
      'deze pdf heeft geen tekstlaag (het is waarschijnlijk een scan). Zet hem eerst om naar tekst of Word.',
    );
  });

  test.each(['%PDF-', '%PDF-1.4\nI: Hoe?', `%PDF-1.7\n${'<<'.repeat(50_000)}`, '%PDF-1.4\0\0\0'])(
    'when there is no document in it',
    async (text) => {
      expect(await refusal(Buffer.from(text, 'latin1'))).toBe(DAMAGED);
    },
  );

  test('when it is locked with a password', async () => {
    const text = Buffer.from(pdf(['I: Hoe?'])).toString('latin1');
    const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<00> <00>]`;
    expect(await refusal(Buffer.from(text.replace('/Root', `${lock} /Root`), 'latin1'))).toBe(DAMAGED);
  });

  test('or read as far as it goes when it stops halfway', async () => {
    const whole = pdf(['I: Hoe?', 'R: Goed.']);
    for (const length of [9, 60, 200, 400, whole.length - 40]) {
      const outcome = await readPdf(whole.slice(0, length)).catch((error: unknown) => error);
      if (outcome instanceof UserError) expect(outcome.message).toMatch(/^[^\n]+\.$/);
      else expect(outcome).toHaveProperty('paragraphs');
    }
  });
});

describe('a PDF without end is refused', () => {
  const ENDLESS =
    'deze pdf kost onredelijk veel tijd of geheugen en is daarom niet gelezen. Zet hem om naar Word of tekst en lees dat in.';
  const TOO_LONG =
    'deze pdf is onredelijk lang en is daarom niet gelezen. Bewaar er alleen het transcript in.';
  const AMPLE = { pages: 9, characters: 1_000_000_000, milliseconds: 20_000, megabytes: 1_000 };

  async function outcome(bytes: Uint8Array, caps: PdfCaps): Promise<unknown> {
    return pagesOfPdf(bytes, caps).catch((error: unknown) =>
      error instanceof UserError ? error.message : error,
    );
  }

  /** Forms that draw each other four times, thirty deep, with a letter in the deepest. */
  function loop(): Uint8Array {
    const deepest = 30;
    const forms = Array.from({ length: deepest + 1 }, (_, depth) => {
      const content = depth === deepest ? 'BT /F1 11 Tf (a) Tj ET' : '/X Do /X Do /X Do /X Do';
      const resources = `/Font << /F1 5 0 R >> /XObject << /X ${7 + depth} 0 R >>`;
      const form = `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${resources} >>`;
      return `${6 + depth} 0 obj\n<< ${form} /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`;
    });
    const [objects = '', trailer = ''] = Buffer.from(pdf(['I: Hoe?']))
      .toString('latin1')
      .split(/(?=^xref)/m);
    // Without its table of objects, a reader looks for them itself.
    const file = `${objects}${forms.join('')}${trailer.slice(trailer.indexOf('trailer'))}`;
    return Buffer.from(
      file.replace('/Resources <<', '/Resources << /XObject << /X 6 0 R >>').replace('BT /F1', '/X Do /F1'),
      'latin1',
    );
  }

  test('when it takes more time than it may', async () => {
    expect(await outcome(loop(), { ...AMPLE, milliseconds: 300 })).toBe(ENDLESS);
  });

  test('when it takes more memory than it may', async () => {
    expect(await outcome(loop(), { ...AMPLE, megabytes: -1_000 })).toBe(ENDLESS);
  });

  test('when it has more pages than it may', async () => {
    expect(await outcome(pdf(['a'], ['b']), { ...AMPLE, pages: 2 })).toEqual(['a', 'b']);
    expect(await outcome(pdf(['a'], ['b']), { ...AMPLE, pages: 1 })).toBe(TOO_LONG);
  });

  test('when it has more text than it may, over its pages', async () => {
    expect(await outcome(pdf(['abc'], ['def']), { ...AMPLE, characters: 6 })).toEqual(['abc', 'def']);
    expect(await outcome(pdf(['abc'], ['def']), { ...AMPLE, characters: 5 })).toBe(TOO_LONG);
  });

  test('and the next one is read as if nothing had happened', async () => {
    expect(await outcome(loop(), { ...AMPLE, milliseconds: 100 })).toBe(ENDLESS);
    expect(await outcome(pdf(['I: Hoe?']), AMPLE)).toEqual(['I: Hoe?']);
    expect(await Promise.all([outcome(pdf(['a']), AMPLE), outcome(pdf(['b']), AMPLE)])).toEqual([
      ['a'],
      ['b'],
    ]);
    expect(await outcome(pdf(['c']), AMPLE)).toEqual(['c']);
  });
});
