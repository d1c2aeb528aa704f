/** What stands around the research in a report: the logo, the colophon, and the reactions of who asked for it. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { writeIn, writtenTexts } from '../../support/answered.js';
import { confirmed } from '../../support/confirm.js';
import { PROJECT, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

const NAME = join('rapporten', 'rapport-concept-intern-2026-11-20.docx');
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="9" height="9"/></svg>';

async function projectWith(report: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  return confirmed(smallProject({ 'project.yaml': `${PROJECT}rapport:\n${report}`, ...files }));
}

const reportOf = (folder: string, ...options: readonly string[]) =>
  run(folder, 'report', '--internal', ...options);

async function words(path: string): Promise<string> {
  return (await mammoth.extractRawText({ buffer: readFileSync(path) })).value;
}

describe('the logo that project.yaml names', () => {
  it('stands on the cover with words for who can not see it', async () => {
    const folder = await projectWith('  logo: beeld/logo.svg\n', { 'beeld/logo.svg': SVG });
    expect((await reportOf(folder)).stderr).toBe('');
    const parts = unzipSync(readFileSync(join(folder, NAME)));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(
      'descr="Logo van Bureau Proef"',
    );
    expect((await run(folder, 'report', '--check', NAME)).stdout).toContain('geen bevindingen');
  });

  it.each([
    ['weg.png', 'project.yaml, sleutel "logo": weg.png is er niet.'],
    ['tekst.png', 'project.yaml, sleutel "logo": tekst.png is geen afbeelding in png, jpg of svg.'],
    ['groot.svg', 'project.yaml, sleutel "logo": groot.svg is groter dan 2 MB.'],
    ['logo.pdf', 'kies een afbeelding die eindigt op .png, .jpg of .svg.'],
  ])('is refused when it is %s', async (name, message) => {
    const folder = await projectWith('  versie: x\n', {
      'tekst.png': 'tekst',
      'groot.svg': `${SVG}${' '.repeat(2_000_001)}`,
    });
    writeFileSync(join(folder, 'project.yaml'), `${PROJECT}rapport: {logo: ${name}}\n`);
    const { code, stderr } = await reportOf(folder);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });
});

describe('the colophon', () => {
  it('says what the project knows and adds its own lines, also in a template', async () => {
    const folder = await projectWith(
      '  versie: versie 2\n  colofon: |\n    Straat 1, Proefstad\n    Overname mag.\n',
    );
    await run(folder, 'report', '--make-template', 'huis.dotx');
    for (const options of [[], ['--template', 'huis.dotx']]) {
      await reportOf(folder, ...options);
      const text = await words(join(folder, NAME));
      for (const line of [
        'Opdrachtgever: Gemeente Proefstad',
        'Versie: versie 2',
        'Straat 1, Proefstad',
        'Overname mag.',
      ]) {
        expect(text).toContain(line);
      }
    }
  });
});

describe('reactions', () => {
  it('are chapters only where the project asks for them, and what is written in them stays', async () => {
    const chapters = (list: string) => `  hoofdstukken: [${list}]\n`;
    const folder = await projectWith(
      chapters('inleiding, reactie-opdrachtgever, reactie-begeleidingscommissie, codeboek'),
    );
    await reportOf(folder);
    expect(await words(join(folder, NAME))).toMatch(
      /Reactie van de opdrachtgever[\s\S]*Reactie van de begeleidingscommissie[\s\S]*Bijlagen/,
    );
    writeIn(join(folder, NAME), 'plaats_reactie_opdracht', 'Wij zijn het eens.');
    await reportOf(folder);
    expect(writtenTexts(join(folder, NAME))).toEqual(['plaats_reactie_opdracht: Wij zijn het eens.']);
    writeFileSync(join(folder, 'project.yaml'), PROJECT);
    await reportOf(folder);
    expect(await words(join(folder, NAME))).not.toContain('Reactie van de begeleidingscommissie');
    expect(await words(join(folder, NAME))).toContain('Wij zijn het eens.');
  });
});
