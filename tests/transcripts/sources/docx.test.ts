import { describe, expect, test } from 'vitest';
import { openSource, type ParagraphSource } from '../../../src/transcripts/sources/source.js';
import {
  archive,
  BOLD,
  docx,
  LINE_BREAK,
  line,
  paragraph,
  run,
  TAB,
  table,
  textBox,
} from '../../support/docx.js';
import { messageOf } from '../../support/message.js';

const DAMAGED = 'het bestand is beschadigd of niet volledig. Open het in Word en sla het opnieuw op.';
const BAD_XML = 'het bestand is beschadigd (ongeldige XML). Open het in Word en sla het opnieuw op.';

function readDocx(bytes: Uint8Array): Pick<ParagraphSource, 'paragraphs' | 'warnings'> {
  const source = openSource(bytes);
  if (source.kind !== 'paragraphs') throw new Error(`opened as ${source.kind}`);
  return { paragraphs: source.paragraphs, warnings: source.warnings };
}

function textsOf(...body: readonly string[]): string[] {
  return readDocx(docx(body)).paragraphs.map(({ text }) => text);
}

describe('the paragraphs of a Word document', () => {
  test('keep line breaks, tabs and hyphens, and lose nothing between runs', () => {
    const runs = [
      run('Een'),
      LINE_BREAK,
      run('co'),
      '<w:r><w:noBreakHyphen/></w:r>',
      run('creatie'),
      TAB,
      run('&lt;3 é'),
    ];
    expect(textsOf(paragraph(...runs), line(' twee '))).toEqual(['Een\nco-creatie\t<3 é', ' twee ']);
  });

  test('say how much of their beginning is bold', () => {
    const { paragraphs } = readDocx(
      docx([
        paragraph(
          run('Ans', BOLD),
          run(' ', ''),
          run('Bos', BOLD),
          run(' zegt', '<w:b w:val="0"/>'),
          run('x', BOLD),
        ),
        paragraph(run('gewoon'), run('vet', BOLD)),
        paragraph(run('uit', '<w:b w:val="false"/>')),
      ]),
    );
    expect(paragraphs.map(({ boldLead }) => boldLead)).toEqual([7, 0, 0]);
  });

  test('are found in content controls, hyperlinks and tracked insertions', () => {
    const inside = paragraph(`<w:hyperlink>${run('een ')}</w:hyperlink>`, `<w:ins>${run('twee')}</w:ins>`);
    expect(textsOf(`<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`)).toEqual(['een twee']);
  });

  test('leave out deletions, the old place of moved text, and field codes', () => {
    const body = paragraph(
      run('blijft'),
      '<w:del><w:r><w:delText>weg</w:delText></w:r></w:del>',
      `<w:del>${run('ook weg')}</w:del>`,
      `<w:moveFrom>${run('oud')}</w:moveFrom>`,
      `<w:moveTo>${run(' nieuw')}</w:moveTo>`,
      '<w:r><w:instrText>HYPERLINK geheim</w:instrText></w:r>',
    );
    expect(textsOf(body)).toEqual(['blijft nieuw']);
  });

  test('take a deleted paragraph mark for what it is', () => {
    const mark = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';
    expect(textsOf(paragraph(mark, run('een')), line('twee'))).toEqual(['een', 'twee']);
  });

  test('leave out hidden text, with one warning and without repeating it', () => {
    const body = [paragraph(run('zichtbaar'), run(' Ans Bakker', '<w:vanish/>'), run(' en', '<w:vanish/>'))];
    expect(readDocx(docx(body))).toEqual({
      paragraphs: [{ text: 'zichtbaar', boldLead: 0 }],
      warnings: ['verborgen tekst in het document is niet ingelezen'],
    });
  });

  test('need no warning when only the paragraph mark or a blank is hidden, or hiding is off', () => {
    const mark = '<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>';
    const body = [paragraph(mark, run('een'), run(' ', '<w:vanish/>'), run('twee', '<w:vanish w:val="0"/>'))];
    expect(readDocx(docx(body))).toEqual({ paragraphs: [{ text: 'een twee', boldLead: 0 }], warnings: [] });
  });

  test('take tab stops in the layout for no tabs in the text', () => {
    const stops = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>';
    expect(textsOf(paragraph(stops, run('een')), paragraph(stops, run('twee')))).toEqual(['een', 'twee']);
  });

  test('of a table row are one, with tabs between the cells', () => {
    const body = table(
      [line('I'), line('Een.') + line('') + line('Twee.')],
      [line('R'), paragraph(run('a'), TAB, run('b'))],
    );
    expect(textsOf(body, line('na'))).toEqual(['I\tEen. Twee.', 'R\ta b', 'na']);
  });

  test('are none in an empty document', () => {
    expect(textsOf()).toEqual([]);
    expect(textsOf('<w:p/>')).toEqual(['']);
  });
});

describe('a text box', () => {
  test('is read once, although the document holds it twice', () => {
    expect(textsOf(paragraph(textBox(line('kader')))).join('')).toBe('kader');
  });

  test('does not cut the paragraph to which it is anchored', () => {
    const texts = textsOf(paragraph(run('I: Hoe '), textBox(line('kader')), run('ging het?')));
    expect(texts).toContain('I: Hoe ging het?');
    expect(texts.join('|').split('kader')).toHaveLength(2);
  });
});

describe('a main part with a number, as Word on the web writes it', () => {
  test('is read', () => {
    const main = `<w:document xmlns:w="w"><w:body>${line('I: Hoe?')}</w:body></w:document>`;
    expect(readDocx(archive({ 'word/document2.xml': main })).paragraphs).toEqual([
      { text: 'I: Hoe?', boldLead: 0 },
    ]);
  });
});

describe('a document whose parts Word on the web gave other names', () => {
  test('is read, with a warning for its comments', () => {
    const relation = (type: string, target: string) =>
      `<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
    const read = (comment: string) =>
      readDocx(
        archive({
          '[Content_Types].xml':
            '<Types><Override PartName="/word/gesprek.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
          '_rels/.rels': relation('officeDocument', '/word/gesprek.xml'),
          'word/gesprek.xml': `<w:document xmlns:w="w"><w:body>${line('I: Hoe?')}</w:body></w:document>`,
          'word/_rels/gesprek.xml.rels': relation('comments', 'notities.xml'),
          'word/notities.xml': `<w:comments>${line(comment)}</w:comments>`,
        }),
      );
    expect(read('Ans Bakker')).toEqual({
      paragraphs: [{ text: 'I: Hoe?', boldLead: 0 }],
      warnings: ['opmerkingen in de kantlijn zijn niet ingelezen'],
    });
    expect(read('1').warnings).toEqual([]);
  });

  test.each([
    ['is no XML', 'kapot'],
    ['brings a document type', '<!DOCTYPE a><Relationships/>'],
    ['is a bomb', `<Relationships>${' '.repeat(3_000_000)}</Relationships>`],
  ])('is read by its names when the list of its parts %s', (_, list) => {
    const parts = { '_rels/.rels': list, 'word/_rels/document.xml.rels': list };
    const { paragraphs, warnings } = readDocx(
      docx([line('I: Hoe?')], { ...parts, 'word/header1.xml': `<w:hdr>${line('Ans Bakker')}</w:hdr>` }),
    );
    expect([paragraphs[0]?.text, warnings]).toEqual([
      'I: Hoe?',
      ['tekst in de kop- of voettekst is niet ingelezen'],
    ]);
  });
});

describe('an earlier layout that a tracked change remembers', () => {
  const was = (properties: string) => `<w:rPrChange w:id="1"><w:rPr>${properties}</w:rPr></w:rPrChange>`;

  test('does not hide text', () => {
    const { paragraphs, warnings } = readDocx(docx([paragraph(run('gezegd', was('<w:vanish/>')))]));
    expect([paragraphs[0]?.text, warnings]).toEqual(['gezegd', []]);
  });

  test('does not make text bold', () => {
    expect(readDocx(docx([paragraph(run('Ans', was(BOLD)))])).paragraphs[0]?.boldLead).toBe(0);
  });
});

describe('what is seldom met', () => {
  test('a table in a table cell keeps the outer row', () => {
    const inner = table([line('binnen')]);
    expect(textsOf(table([line('R'), line('voor') + inner + line('na')])).join(' ')).toBe(
      'R\tvoor binnen na',
    );
  });

  test('bold from the character style "Zwaar" is bold', () => {
    const styles = '<w:styles><w:style w:styleId="Zwaar"><w:rPr><w:b/></w:rPr></w:style></w:styles>';
    const body = [paragraph(run('Ans', '<w:rStyle w:val="Zwaar"/>'), run(' ja'))];
    expect(readDocx(docx(body, { 'word/styles.xml': styles })).paragraphs[0]?.boldLead).toBe(3);
  });

  test('a footnote gives a warning, since a typist wrote it and nobody said it', () => {
    const notes = `<w:footnotes><w:footnote w:id="2">${line('voetnoot')}</w:footnote></w:footnotes>`;
    const body = [paragraph(run('een'), '<w:r><w:footnoteReference w:id="2"/></w:r>')];
    expect(readDocx(docx(body, { 'word/footnotes.xml': notes }))).toEqual({
      paragraphs: [{ text: 'een', boldLead: 0 }],
      warnings: ['voet- en eindnoten zijn niet ingelezen'],
    });
  });

  test.each(['word/comments.xml', 'word/header1.xml', 'word/footer1.xml'])(
    '%s with text gives a warning',
    (part) => {
      expect(
        readDocx(docx([line('een')], { [part]: `<w:x>${line('Ans Bakker')}</w:x>` })).warnings,
      ).toHaveLength(1);
    },
  );
});

describe('a file that is no sound Word document is refused', () => {
  const whole = docx([line('I: Hoe ging het? '.repeat(200))]);

  test.each([4, 30, 60, 100, Math.floor(whole.length / 3)])('when it stops after %d bytes', (length) => {
    expect(messageOf(() => readDocx(whole.subarray(0, length)))).toBe(DAMAGED);
  });

  test('when it is another kind of archive', () => {
    const slides = archive({ 'ppt/presentation.xml': '<p/>', '[Content_Types].xml': '<Types/>' });
    expect(messageOf(() => readDocx(slides))).toBe(
      'dit is geen Word-, OpenDocument- of Excel-bestand. Sla het transcript op als docx of als tekst.',
    );
  });

  test.each([
    ['stops halfway', '<w:document><w:body>'],
    ['closes what it did not open', '<w:document></w:body></w:document>'],
    [
      'uses an entity that nobody declared',
      '<w:document><w:p><w:r><w:t>&geheim;</w:t></w:r></w:p></w:document>',
    ],
    ['is empty', ''],
    ['is no XML', 'I: Hoe ging het?'],
    ['holds a forbidden character', '<w:document>&#0;</w:document>'],
  ])('when its XML %s', (_, xml) => {
    expect(messageOf(() => readDocx(archive({ 'word/document.xml': xml })))).toBe(BAD_XML);
  });

  test.each([
    '<!DOCTYPE w:document [<!ENTITY a "b">]><w:document>&a;</w:document>',
    '<!DOCTYPE w:document SYSTEM "file:///etc/passwd"><w:document/>',
  ])('when it brings a document type: %s', (xml) => {
    expect(messageOf(() => readDocx(archive({ 'word/document.xml': xml })))).toBe(
      'het bestand bevat een DTD en is daarom om veiligheidsredenen niet gelezen. Open het in Word of Excel en sla het opnieuw op.',
    );
  });
});

test('side parts of more than five megabytes together are taken to hold text, unread', () => {
  const side = (bytes: number) => `<w:hdr>${' '.repeat(bytes - '<w:hdr></w:hdr>'.length)}</w:hdr>`;
  let seed = 1;
  const padding = new Uint8Array(100_000).map(() => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  });
  const read = (first: number, second: number) =>
    readDocx(
      archive({
        'word/document.xml': `<w:document>${line('I: ja')}</w:document>`,
        'word/header1.xml': side(first),
        'word/header2.xml': side(second),
        'vulling.bin': padding,
      }),
    ).warnings;
  expect(read(2_500_000, 2_499_999)).toEqual([]);
  expect(read(2_500_000, 2_500_000)).toEqual(['tekst in de kop- of voettekst is niet ingelezen']);
});
