import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PLACEHOLDER } from '../../../src/report/written/places.js';
import { ReportCheckResult } from '../../../src/work/reporting/result.js';
import { aTalkEach } from '../../support/a-talk-each.js';
import { confirmAll, confirmed } from '../../support/confirm.js';
import { CODEBOOK, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';
import { asWordOnTheWeb, type Parts, partsOf, tablesOf, textOf } from '../../support/word.js';

const PATH = join('rapporten', 'rapport-concept-intern-2026-11-20.docx');

const DRAFT =
  'Dit is een concept, want er is al over voorstellen beslist; alleen wat bevestigd is telt. ' +
  'Een werkversie, waarin ook voorstellen tellen, maakt u met: wijkstem report --state werkversie';

async function reported(
  folder = smallProject(),
  options: readonly string[] = [],
): Promise<{ folder: string; parts: Parts }> {
  await confirmed(folder);
  expect(await run(folder, 'report', '--internal', ...options)).toMatchObject({ code: 0, stderr: '' });
  return { folder, parts: partsOf(join(folder, PATH)) };
}

/** A project in which six people say how fair they thought it was: three of them that it was good. */
function judging(): string {
  const people = ['R01', 'R02', 'R03', 'R04', 'R05', 'R06'];
  return smallProject({
    'codeboek.yaml': `${CODEBOOK}oordeel:
  waarden:
    - {id: positief, teken: '+', definitie: Goed., aanwijzers: [mooi]}
    - {id: negatief, teken: '-', definitie: Slecht., aanwijzers: [jammer]}
`,
    ...aTalkEach(
      people.map((id, index) => ({
        id,
        says: `Ik was nummer ${index + 1}. Het ging eerlijk en dat vond ik ${index < 3 ? 'mooi' : 'jammer'}.`,
      })),
    ),
  });
}

/** The report as Word leaves it when a researcher wrote under the first theme. */
function edited(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const change = (name: string, from: string, to: string, behind = ''): void => {
    const before = strFromU8(parts[name] ?? new Uint8Array());
    const at = before.indexOf(from, before.indexOf(behind));
    expect(at).toBeGreaterThan(0);
    parts[name] = strToU8(before.slice(0, at) + to + before.slice(at + from.length));
  };
  change('word/document.xml', PLACEHOLDER, 'Mijn duiding.', 'w:val="plaats_thema');
  return zipSync(parts);
}

const body = (parts: Parts): string => parts['word/document.xml'] ?? '';
const named = (parts: Parts, name: RegExp): string[] =>
  Object.entries(parts).flatMap(([path, xml]) => (name.test(path) ? [xml] : []));

describe('wijkstem report --internal', () => {
  it('says INTERN and CONCEPT on every page', async () => {
    const { parts } = await reported();
    const [header] = named(parts, /^word\/header\d+\.xml$/);
    expect(textOf(header ?? '')).toContain('INTERN · CONCEPT');
    expect(body(parts)).not.toContain('<w:titlePg/>');
  });

  it('says what people reviewed, and that only that counts', async () => {
    const { parts } = await reported();
    expect(textOf(body(parts))).toContain(
      'Beide gesprekken zijn nagekeken. Alleen wat een onderzoeker bevestigde of zelf codeerde telt: 4 coderingen.',
    );
  });

  it('quotes with the respondent, and never somebody who gave no consent', async () => {
    const { parts } = await reported();
    const text = textOf(body(parts));
    expect(text).toContain('—\u00A0R01, bewoner die verdeelde, Noord');
    expect(text).not.toContain('oneerlijk');
    expect(text).toContain('Van één respondent is geen toestemming vastgelegd om te citeren');
  });

  it('gives every table a title and header rows that repeat', async () => {
    const { parts } = await reported();
    const tables = tablesOf(parts);
    expect(tables.length).toBeGreaterThan(4);
    expect(tables.filter(({ title, headRows }) => title === '' || headRows === 0)).toEqual([]);
  });

  it('gives every chart a Dutch description', async () => {
    const { parts } = await reported(judging(), []);
    const descriptions = [...body(parts).matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(
      (match) => match[1],
    );
    expect(descriptions).toEqual([
      'Liggende staven met oordelen per onderwerp. Eerlijkheid: 3 positief en 3 negatief.',
    ]);
    const charts = named(parts, /^word\/charts\/chart\d+\.xml$/);
    expect(charts).toHaveLength(1);
    expect(charts.filter((xml) => xml.includes('en-US'))).toEqual([]);
  });

  it('draws pictures instead of native charts when asked', async () => {
    const { folder, parts } = await reported(judging(), ['--charts', 'picture']);
    expect(named(parts, /^word\/charts\//)).toEqual([]);
    const images = Object.entries(unzipSync(readFileSync(join(folder, PATH)))).filter(([name]) =>
      name.endsWith('.png'),
    );
    expect(images).toHaveLength(1);
    for (const [, bytes] of images) expect([...bytes.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  });

  it('is Dutch, has a title, and headings without jumps', async () => {
    const { parts } = await reported();
    expect(parts['docProps/core.xml']).toContain('<dc:title>Proef</dc:title>');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="nl-NL"/>');
    const levels = [...body(parts).matchAll(/<w:pStyle w:val="Heading(\d)"\/>/g)].map((match) =>
      Number(match[1]),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('writes over a report that nobody touched', async () => {
    const { folder } = await reported();
    expect((await run(folder, 'report', '--internal')).code).toBe(0);
  });

  it('says in a comment which fragments each sentence rests on', async () => {
    const { parts } = await reported();
    const comments = textOf(parts['word/comments.xml'] ?? '');
    expect(comments).toMatch(/Berust op 1 fragment: [0-9a-f]{12}\./);
    const starts = [...body(parts).matchAll(/<w:commentRangeStart w:id="(\d+)"/g)].map((match) => match[1]);
    const references = [...body(parts).matchAll(/<w:commentReference w:id="(\d+)"/g)].map(
      (match) => match[1],
    );
    expect(starts.length).toBeGreaterThan(2);
    expect(references).toEqual(starts);
  });

  it('is the same to the byte when nothing changed', async () => {
    const { folder } = await reported(judging());
    expect((await run(folder, 'report', '--internal', '--output', 'tweede.docx')).code).toBe(0);
    expect(readFileSync(join(folder, 'tweede.docx')).equals(readFileSync(join(folder, PATH)))).toBe(true);
  });

  it('puts back what a researcher wrote, and keeps the version that was edited', async () => {
    const { folder } = await reported();
    const mine = edited(readFileSync(join(folder, PATH)));
    writeFileSync(join(folder, PATH), mine);
    const { code, stdout, stderr } = await run(folder, 'report', '--internal');
    const kept = PATH.replace('.docx', ' (bewerkt 1).docx');
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: expect.stringContaining(
        `Rapport geschreven: ${PATH}\n${DRAFT}\nUw tekst in 1 plaats is overgenomen.\nDe versie die u bewerkte staat in: ${kept}\n`,
      ),
      stderr: '',
    });
    expect(readFileSync(join(folder, kept)).equals(mine)).toBe(true);
    expect(textOf(body(partsOf(join(folder, PATH))))).toContain('Mijn duiding.');
  });

  it('keeps the text of a place that the report no longer has', async () => {
    const { folder } = await reported();
    writeFileSync(join(folder, 'eerder.docx'), edited(readFileSync(join(folder, PATH))));
    writeFileSync(
      join(folder, 'codeboek.yaml'),
      CODEBOOK.replaceAll('BES', 'KEU').replaceAll('OPB', 'OPN').replaceAll('bes_', 'keu_'),
    );
    await run(folder, 'code');
    confirmAll(folder);
    expect((await run(folder, 'report', '--internal', '--vorige', 'eerder.docx')).code).toBe(0);
    const text = textOf(body(partsOf(join(folder, PATH))));
    expect(text.slice(text.indexOf('Eerder geschreven'))).toContain('Mijn duiding.');
  });

  it('does not write over a document that is no report', async () => {
    const { folder } = await reported();
    const parts = unzipSync(edited(readFileSync(join(folder, PATH))));
    const main = '<w:document xmlns:w="w"><w:body><w:p/></w:body></w:document>';
    writeFileSync(join(folder, PATH), zipSync({ ...parts, 'word/document.xml': strToU8(main) }));
    const { code, stderr } = await run(folder, 'report', '--internal');
    expect(stderr).toBe(
      `${PATH}: dit is geen rapport met plaatsen voor uw tekst. Geef het een andere naam, of kies een nieuwe met --output.\n`,
    );
    expect(code).toBe(1);
    expect(
      await run(folder, 'report', '--internal', '--output', 'tweede.docx', '--vorige', PATH),
    ).toMatchObject({
      code: 1,
      stderr: `${PATH}: hier staan geen plaatsen voor uw tekst in. Noem met --vorige een rapport dat wijkstem schreef.\n`,
    });
  });

  it('writes a web page and Markdown with the same words, and what a researcher wrote in Word', async () => {
    const { folder } = await reported();
    writeFileSync(join(folder, PATH), edited(readFileSync(join(folder, PATH))));
    for (const [format, extension] of [
      ['html', '.html'],
      ['md', '.md'],
    ] as const) {
      expect((await run(folder, 'report', '--internal', '--format', format)).code).toBe(0);
      const path = join(folder, PATH.replace('.docx', extension));
      const text = readFileSync(path, 'utf8');
      expect(text).toContain('Mijn duiding.');
      expect(text).toContain('Alleen wat een onderzoeker bevestigde of zelf codeerde telt: 4 coderingen.');
      expect(text).toContain('R01, bewoner die verdeelde, Noord');
      writeFileSync(path, `${text}zelf toegevoegd\n`);
      const { stdout } = await run(folder, 'report', '--internal', '--format', format);
      const kept = PATH.replace('.docx', ` (bewerkt 1)${extension}`);
      expect(stdout).toContain(`De versie die u bewerkte staat in: ${kept}\n`);
      expect(readFileSync(join(folder, kept), 'utf8')).toContain('zelf toegevoegd');
    }
  });

  it('is in order by its own check, in both kinds of charts, and says what is wrong with another document', async () => {
    const { folder } = await reported(judging());
    expect(await run(folder, 'report', '--internal', '--check')).toEqual({
      code: 0,
      stdout: `${PATH}: geen bevindingen.\n`,
      stderr: '',
    });
    await run(folder, 'report', '--internal', '--charts', 'picture', '--output', 'beeld.docx');
    expect((await run(folder, 'report', '--check', 'beeld.docx')).code).toBe(0);
    const parts = unzipSync(readFileSync(join(folder, PATH)));
    const title = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array()).replace('Proef', '');
    writeFileSync(join(folder, 'x.docx'), zipSync({ ...parts, 'docProps/core.xml': strToU8(title) }));
    const { code, stdout, stderr } = await run(folder, 'report', '--check', 'x.docx', '--json');
    expect(ReportCheckResult.parse(JSON.parse(stdout))).toMatchObject({
      in_orde: false,
      bevindingen: [{ regel: 'titel' }],
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'x.docx: 1 bevinding.\n' });
  });

  it('fills a template, in its styles, with the support of sentences in an appendix', async () => {
    const { folder } = await reported(judging());
    expect((await run(folder, 'report', '--make-template', 'huis.dotx')).code).toBe(0);
    const parts = unzipSync(readFileSync(join(folder, 'huis.dotx')));
    for (const name of ['word/styles.xml', 'word/document.xml']) {
      const xml = strFromU8(parts[name] ?? new Uint8Array());
      parts[name] = strToU8(xml.replaceAll('"Heading1"', '"Kop1"'));
    }
    writeFileSync(join(folder, 'huis.dotx'), zipSync(parts));
    const options = ['--internal', '--template', 'huis.dotx', '--vorige', 'eerder.docx'];
    writeFileSync(join(folder, 'eerder.docx'), edited(readFileSync(join(folder, PATH))));
    for (const name of ['een.docx', 'twee.docx']) {
      expect(await run(folder, 'report', ...options, '--output', name)).toMatchObject({
        code: 0,
        stderr: '',
      });
    }
    const filled = partsOf(join(folder, 'een.docx'));
    expect(body(filled)).toContain('<w:pStyle w:val="Kop1"/>');
    const text = textOf(body(filled));
    expect(text).toContain('Onderbouwing per zin');
    expect(text).toContain('Mijn duiding.');
    const [header] = named(filled, /^word\/header\d+\.xml$/);
    expect(textOf(header ?? '')).toContain('INTERN · CONCEPT');
    expect((await run(folder, 'report', '--check', 'een.docx')).stdout).toBe('een.docx: geen bevindingen.\n');
    const same = readFileSync(join(folder, 'een.docx')).equals(readFileSync(join(folder, 'twee.docx')));
    expect(same).toBe(true);
  });

  it('names the template when something is wrong with it, and writes nothing', async () => {
    const { folder } = await reported();
    writeFileSync(join(folder, 'huis.dotx'), 'geen sjabloon');
    const { code, stderr } = await run(
      folder,
      'report',
      '--internal',
      '--template',
      'huis.dotx',
      '--output',
      'x.docx',
    );
    expect(stderr).toContain('huis.dotx: ');
    expect(code).toBe(1);
    expect(existsSync(join(folder, 'x.docx'))).toBe(false);
    expect((await run(folder, 'report', '--template', 'huis.dotx', '--format', 'md')).stderr).toBe(
      '--template: een sjabloon is er alleen voor Word en PDF. Laat --format weg.\n',
    );
  });

  it('wants a name that fits the form', async () => {
    const { folder } = await reported();
    expect(await run(folder, 'report', '--format', 'html', '--output', 'x.docx')).toMatchObject({
      code: 1,
      stderr: 'x.docx: laat de naam eindigen op .html.\n',
    });
  });

  it('makes a sensible report before anything was coded', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    expect((await run(folder, 'report', '--internal')).code).toBe(0);
    const text = textOf(body(partsOf(join(folder, PATH.replace('concept-intern', 'werkversie')))));
    expect(text).toContain('Er zijn nog geen coderingen.');
  });

  it('goes on with a report that Word on the web saved: it is in order, and what was written in it is kept', async () => {
    const { folder } = await reported(judging());
    writeFileSync(join(folder, PATH), asWordOnTheWeb(edited(readFileSync(join(folder, PATH)))));
    expect(Object.keys(partsOf(join(folder, PATH)))).toEqual(
      expect.arrayContaining(['word/document2.xml', 'word/styles2.xml', 'word/comments2.xml']),
    );
    expect((await run(folder, 'report', '--internal', '--check')).stdout).toBe(
      `${PATH}: geen bevindingen.\n`,
    );
    const { code, stdout } = await run(folder, 'report', '--internal');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('Uw tekst in 1 plaats is overgenomen.'),
    });
    expect(textOf(body(partsOf(join(folder, PATH))))).toContain('Mijn duiding.');
  });

  it('fills a template that Word on the web saved as it fills the template itself', async () => {
    const { folder } = await reported(judging());
    await run(folder, 'report', '--make-template', 'huis.dotx');
    writeFileSync(join(folder, 'web.dotx'), asWordOnTheWeb(readFileSync(join(folder, 'huis.dotx'))));
    for (const template of ['huis', 'web']) {
      const options = ['--internal', '--template', `${template}.dotx`, '--output', `${template}.docx`];
      expect((await run(folder, 'report', ...options)).code).toBe(0);
    }
    const [own, web] = ['huis.docx', 'web.docx'].map((name) => partsOf(join(folder, name)));
    expect(body(web ?? {})).toBe(body(own ?? {}));
    expect(web?.['word/styles.xml']).toBe(own?.['word/styles.xml']);
    expect((await run(folder, 'report', '--check', 'web.docx')).stdout).toBe('web.docx: geen bevindingen.\n');
  });
});
