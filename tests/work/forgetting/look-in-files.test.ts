import { mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/analysis/random.js';
import { writeXlsx } from '../../../src/files/office/index.js';
import { markedPng, markedSvg } from '../../../src/files/program-mark.js';
import { ForgetResult } from '../../../src/work/forgetting/result.js';
import { run } from '../../support/run.js';
import { OF_R01, RESPONDENTS, usedProject } from '../../support/used-project.js';

/** Every command that writes a file for somebody, with what it is called or where it comes. */
const EXPORTS: readonly (readonly string[])[] = [
  ['review', 'export', '--all', '--output', 'a.xlsx'],
  ['review', 'export', '--all', '--output', 'b.csv'],
  ['review', 'export', '--blind', '--codeur', 'Bo', '--output', 'c.csv'],
  ['review', 'export', '--beslist', '--codeur', 'Sanne', '--output', 'd.xlsx'],
  ['memo', 'export', '--output', 'e.xlsx'],
  ['memo', 'export', '--output', 'f.csv'],
  ['export', '--internal'],
  ['export', '--internal', '--csv'],
  ['report', '--internal', '--output', 'g.docx'],
  ['report', '--internal', '--format', 'html', '--output', 'h.html'],
  ['report', '--internal', '--format', 'md', '--output', 'i.md'],
  ['charts', 'grafieken', '--internal'],
  ['compare', '--csv', '--output', 'j.csv'],
];
const MADE = /\.(?:csv|xlsx|docx|html|md|png|svg|txt)$/;
/** What is read as it is, and never looked in. */
const OWN = /^(?:interviews|reservekopieen)\/|^(?:respondents|known-names|wijken)\.csv$|^n\.csv$/;

function madeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => MADE.test(name) && !OWN.test(name));
}

/** A slow look of its own: the planted words, in the bytes or in the parts of an archive without their tags. */
function holdsPlanted(path: string): boolean {
  const bytes = readFileSync(path);
  const isArchive = /\.(?:xlsx|docx)$/.test(path);
  const texts = isArchive
    ? Object.values(unzipSync(bytes)).map((part) =>
        Buffer.from(part)
          .toString('utf8')
          .replace(/<[^>]*>/g, ''),
      )
    : [bytes.toString('utf8')];
  return OF_R01.some((word) => texts.some((text) => text.includes(word)));
}

async function forgetting(folder: string, ...more: string[]): Promise<string[]> {
  const { stdout, stderr } = await run(folder, 'forget', 'R01', '--json', ...more);
  expect(stderr).not.toContain('fout in wijkstem');
  return ForgetResult.parse(JSON.parse(stdout)).zelf_verwijderen;
}

async function exported(): Promise<string> {
  const folder = await usedProject();
  const [head = '', ...rows] = RESPONDENTS.trimEnd().split('\n');
  const agreed = [`${head};toestemming_citeren`, ...rows.map((row) => `${row};ja`)];
  writeFileSync(join(folder, 'respondents.csv'), agreed.join('\n'));
  for (const argv of EXPORTS) {
    const { code, stderr } = await run(folder, ...argv);
    expect([argv, code, stderr]).toEqual([argv, 0, stderr]);
  }
  return folder;
}

/** Gives every file another name, and puts half of them in another folder. */
function scattered(folder: string, seed: number): void {
  const random = createRandom(seed);
  mkdirSync(join(folder, 'oud', 'diep'), { recursive: true });
  madeFiles(folder).forEach((name, at) => {
    const place = random.below(2) === 0 ? dirname(name) : join('oud', 'diep');
    renameSync(join(folder, name), join(folder, place, `x${at}-${random.below(1_000)}${extname(name)}`));
  });
}

const linesAbout = (lines: readonly string[], what: string) =>
  lines.filter((line) => line.includes(what)).map((line) => line.slice(0, line.indexOf(': ')));

describe('files that hold somebody who is forgotten', () => {
  it.each([1, 2, 3])(
    'are found by what is in them, whatever they are called (%d)',
    async (seed) => {
      const folder = await exported();
      scattered(folder, seed);
      const holding = madeFiles(folder).filter((name) => holdsPlanted(join(folder, name)));
      expect(new Set(holding.map((name) => extname(name)))).toEqual(
        new Set(['.csv', '.xlsx', '.docx', '.html', '.md']),
      );
      const planned = await forgetting(folder, '--dry-run');
      const lines = await forgetting(folder, '--ja');
      expect(lines).toEqual(planned);
      const listed = [...linesAbout(lines, 'bevat woorden'), ...linesAbout(lines, 'noemt R01')];
      expect(holding.filter((name) => !listed.includes(name))).toEqual([]);
      // Who is listed as holding words does: the slow look finds them, or the number.
      const wrong = linesAbout(lines, 'bevat woorden').filter(
        (name) => !holdsPlanted(join(folder, name)) && name !== 'n.csv',
      );
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it('are found after somebody worked on them in another program', async () => {
    const folder = await exported();
    const docx = unzipSync(readFileSync(join(folder, 'g.docx')));
    const main = Buffer.from(docx['word/document.xml'] ?? []).toString('utf8');
    docx['word/document.xml'] = strToU8(
      main.replace('</w:body>', '<w:p><w:r><w:t>Klaar.</w:t></w:r></w:p></w:body>'),
    );
    writeFileSync(join(folder, 'bewerkt.docx'), zipSync(docx));
    const csv = readFileSync(join(folder, 'b.csv'), 'utf8').replace('\ufeff', '');
    writeFileSync(join(folder, 'komma.csv'), Buffer.from(csv.replaceAll(';', ','), 'latin1'));
    writeFileSync(
      join(folder, 'zestien.txt'),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv, 'utf16le')]),
    );
    const lines = await forgetting(folder, '--ja');
    expect(linesAbout(lines, 'bevat woorden')).toEqual(
      expect.arrayContaining(['bewerkt.docx', 'komma.csv', 'zestien.txt']),
    );
  }, 60_000);

  it('are told apart from those in which somebody was only counted', async () => {
    const folder = await usedProject();
    mkdirSync(join(folder, 'dia'));
    const picture = markedPng(createCanvas(2, 2).toBuffer('image/png'));
    for (const name of ['een.png', 'twee.png']) writeFileSync(join(folder, 'dia', name), picture);
    writeFileSync(join(folder, 'dia', 'twee.svg'), markedSvg('<svg></svg>'));
    writeFileSync(join(folder, 'dia', 'foto.png'), createCanvas(2, 2).toBuffer('image/png'));
    writeFileSync(join(folder, 'leeg.xlsx'), writeXlsx([{ name: 'a', columns: [], rows: [] }]));
    writeFileSync(join(folder, 'vreemd.csv'), 'wijk;aantal\nnoord;3\n');
    const lines = await forgetting(folder, '--ja');
    expect(lines.filter((line) => line.includes('meegeteld'))).toEqual([
      'leeg.xlsx: hierin kan R01 zijn meegeteld; maak het bestand opnieuw of verwijder het',
      'dia: in 3 grafieken kan R01 zijn meegeteld; maak ze opnieuw of verwijder ze',
    ]);
    expect(lines.join('\n')).not.toMatch(/vreemd|foto/);
  }, 60_000);

  it('do not hide in what cannot be read, in another project, or behind a link, and sources are not named twice', async () => {
    const folder = await usedProject();
    const words = 'Eerlijk, want hij stemde met stickers op de moestuin en op meer.';
    writeFileSync(join(folder, 'stuk.docx'), 'geen archief');
    writeFileSync(join(folder, 'uit-word.pdf'), '%PDF-1.7');
    writeFileSync(join(folder, 'niets.txt'), words);
    mkdirSync(join(folder, 'ander'));
    writeFileSync(join(folder, 'ander', 'project.yaml'), 'naam: Ander');
    writeFileSync(join(folder, 'ander', 'R01.txt'), 'R01 zei het');
    symlinkSync(join(folder, 'niets.txt'), join(folder, 'koppeling.txt'));
    const lines = await forgetting(folder, '--ja');
    expect(linesAbout(lines, 'kon niet worden bekeken').sort()).toEqual(['stuk.docx', 'uit-word.pdf']);
    const others = lines.filter((line) => /niets\.txt|ander\/|koppeling|known-names/.test(line));
    expect(others).toEqual([]);
    expect(lines.filter((line) => line.startsWith('interviews/'))).toHaveLength(1);
    expect(lines.map((line) => basename(line))).toContain('n.csv: bevat woorden van R01');
  }, 60_000);

  it('are looked for by number only when the words are gone already, and that is said', async () => {
    const folder = await usedProject();
    await forgetting(folder, '--ja');
    const lines = await forgetting(folder, '--ja');
    expect(lines).toContain('n.csv: noemt R01');
    expect(lines.join('\n')).toContain('wat R01 zei, is al weg');
  }, 60_000);
});
