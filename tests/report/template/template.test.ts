import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeTemplate } from '../../../src/report/template/make.js';
import { openTemplate } from '../../../src/report/template/open.js';
import { fitStyles } from '../../../src/report/template/styles.js';

/** The starter template with other text in a part. */
async function templateWith(part: string, from: string, to: string): Promise<Uint8Array> {
  const parts = unzipSync(await makeTemplate());
  const before = strFromU8(parts[part] ?? new Uint8Array());
  expect(before).toContain(from);
  return zipSync({ ...parts, [part]: strToU8(before.replaceAll(from, to)) });
}

const MAIN = 'word/document.xml';

async function refused(template: Promise<Uint8Array> | Uint8Array): Promise<string> {
  try {
    await openTemplate(await template);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}

describe('openTemplate', () => {
  it('makes a document of a template', async () => {
    const docx = unzipSync(await openTemplate(await makeTemplate()));
    const types = strFromU8(docx['[Content_Types].xml'] ?? new Uint8Array());
    expect(types).toContain('document.main+xml');
    expect(types).not.toContain('template.main+xml');
  });

  it('finds a placeholder that Word cut into pieces while somebody typed it', async () => {
    const pieces = '{{</w:t></w:r><w:r><w:t>datum</w:t></w:r><w:r><w:t>}}';
    expect(await refused(templateWith(MAIN, '{{datum}}', pieces))).toBe('');
  });

  it('names each placeholder that is unknown or missing, on a line of its own', async () => {
    expect((await refused(templateWith(MAIN, '{{rapport}}', '{{hoofdstukken}}'))).split('\n')).toEqual([
      expect.stringMatching(/^de invulplaats \{\{hoofdstukken\}\} is niet bekend\. Gebruik \{\{titel\}\}, /),
      'de invulplaats {{rapport}} ontbreekt: alle hoofdstukken; in een eigen alinea. Zet hem in het sjabloon.',
    ]);
  });

  it.each([
    ['no archive', strToU8('een tekst'), /beschadigd/],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('x') }), /geen Word-sjabloon/],
    [
      'a template with macros',
      zipSync({
        '[Content_Types].xml': strToU8(
          '<Types>application/vnd.ms-word.template.macroEnabledTemplate.main+xml</Types>',
        ),
      }),
      /macro's/,
    ],
  ])('refuses %s', async (_, bytes, expected) => {
    expect(await refused(bytes)).toMatch(expected);
  });
});

describe('fitStyles', () => {
  const style = (id: string, name: string, base = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base && `<w:basedOn w:val="${base}"/>`}</w:style>`;
  const use = (id: string): string => `<w:pStyle w:val="${id}"/>`;
  const OURS = `<w:styles>${style('Normal', 'Normal')}${style('Heading1', 'heading 1')}${style('Caption', 'caption', 'Normal')}${style('Place', 'Tekst van onderzoeker', 'Normal')}</w:styles>`;

  it.each([
    ['Word in Dutch', style('Kop1', 'heading 1'), 'Kop1'],
    ['Word in English', style('Heading1', 'heading 1'), 'Heading1'],
    ['a program that translates the names too', style('Kop_20_1', 'Kop 1'), 'Kop_20_1'],
  ])('uses the heading of a template from %s', (_, theirs, id) => {
    const { main, styles } = fitStyles(use('Heading1'), `<w:styles>${theirs}</w:styles>`, OURS);
    expect(main).toBe(use(id));
    expect(styles).toBe(`<w:styles>${theirs}</w:styles>`);
  });

  it('adds a style that the template lacks, once, on top of the template’s own standard style', () => {
    const theirs = `<w:styles>${style('Standaard', 'Normal')}</w:styles>`;
    const { main, styles } = fitStyles(use('Place') + use('Place'), theirs, OURS);
    expect(main).toBe(use('Place') + use('Place'));
    expect(styles).toBe(
      `<w:styles>${style('Standaard', 'Normal')}${style('Place', 'Tekst van onderzoeker', 'Standaard')}</w:styles>`,
    );
  });

  it('leaves the template’s own styles in use alone', () => {
    const theirs = `<w:styles>${style('Huis', 'Huisstijl')}</w:styles>`;
    expect(fitStyles(use('Huis'), theirs, OURS)).toEqual({ main: use('Huis'), styles: theirs });
  });
});
