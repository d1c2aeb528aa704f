import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMarkedProperties } from '../../../src/files/program-mark.js';
import { checkDocx, whoseReport } from '../../../src/report/index.js';
import { partsIn, xmlIn } from '../../../src/report/word/parts.js';
import { ReadResult } from '../../../src/work/reading/result.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';
import { OF_R04, RESPONDENTS, usedProject } from '../../support/used-project.js';

describe('wijkstem read', () => {
  it('writes a whole interview with what was decided, proposed and noted, for the team only', async () => {
    const folder = await usedProject();
    const { code, stdout } = await run(folder, 'read', 'r01', '--json');
    expect(code).toBe(0);
    const { bestand, beurten, coderingen } = ReadResult.parse(JSON.parse(stdout));
    expect(bestand).toBe(join(folder, 'rapporten', 'gesprek-R01-intern.html'));
    const page = readFileSync(bestand, 'utf8');
    expect([beurten, page.match(/<article/g)?.length]).toEqual([2, 2]);
    expect(page.match(/<li class="lane\d"><strong>/g)?.length).toBe(coderingen);
    for (const words of ['Hoe ging het?', 'Sanne', 'Over de eerste', 'INTERN']) expect(page).toContain(words);
  });

  it('shows every turn of a group, and goes where it is asked to, over nothing', async () => {
    const folder = await usedProject();
    expect((await run(folder, 'read', 'R03', '--output', 'groep.html')).stdout).toMatch(
      /^groep\.html geschreven: 4 beurten, /,
    );
    const again = await run(folder, 'read', 'R03', '--output', 'groep.html');
    expect([again.code, again.stderr]).toEqual([
      1,
      'groep.html: dit bestand bestaat al. Kies een andere naam met --output.\n',
    ]);
    const odd = await run(folder, 'read', 'R03', '--output', 'groep.pdf');
    expect([odd.code, odd.stderr]).toEqual([1, 'groep.pdf: laat de naam eindigen op .html of .docx.\n']);
  });

  it('writes the same in Word, readable for everybody and marked as internal, over nothing', async () => {
    const folder = await usedProject();
    const said = await run(folder, 'read', 'R01', '--output', 'gesprek.docx');
    expect(said.stdout).toMatch(/^gesprek\.docx geschreven: 2 beurten, .* Open het in Word\.\n$/);
    const bytes = readFileSync(join(folder, 'gesprek.docx'));
    expect(checkDocx(bytes)).toEqual([]);
    const parts = partsIn(bytes);
    const properties = xmlIn(parts, 'docProps/core.xml');
    expect(isMarkedProperties(properties)).toBe(true);
    expect(whoseReport(bytes).isPublic).toBe(false);
    const text = xmlIn(parts, 'word/document.xml');
    for (const words of ['Hoe ging het?', 'Over de eerste', 'bevestigd door']) expect(text).toContain(words);
    const again = await run(folder, 'read', 'R01', '--output', 'gesprek.docx');
    expect([again.code, readFileSync(join(folder, 'gesprek.docx'))]).toEqual([1, bytes]);
  });

  it('keeps a page that somebody edited beside the new one', async () => {
    const folder = await usedProject();
    await run(folder, 'read', 'R01');
    const page = join(folder, 'rapporten', 'gesprek-R01-intern.html');
    expect((await run(folder, 'read', 'R01')).stdout).not.toContain('bewerkte');
    writeFileSync(page, readFileSync(page, 'utf8').replace('<h1>', '<p>Getypt</p><h1>'));
    const { stdout } = await run(folder, 'read', 'R01');
    expect(stdout).toContain(
      'De versie die u bewerkte staat in: rapporten/gesprek-R01-intern (bewerkt 1).html',
    );
    expect(readFileSync(join(folder, 'rapporten', 'gesprek-R01-intern (bewerkt 1).html'), 'utf8')).toContain(
      'Getypt',
    );
    expect(readFileSync(page, 'utf8')).not.toContain('Getypt');
  });

  it('leaves out the words of who took back their consent, also before their text is read again', async () => {
    const folder = await usedProject();
    const [head = '', ...rows] = RESPONDENTS.trimEnd().split('\n');
    const withdrawn = rows.map((row) => `${row};${row.startsWith('R04') ? '2026-11-30' : ''}`);
    writeFileSync(join(folder, 'respondents.csv'), [`${head};ingetrokken_op`, ...withdrawn].join('\n'));
    expect((await run(folder, 'read', 'R03', '--output', 'groep.html')).code).toBe(0);
    const page = readFileSync(join(folder, 'groep.html'), 'utf8');
    expect(page).toContain('ook al was dat niet eerlijk verdeeld');
    for (const words of [...OF_R04, 'kreeg niets']) expect(page).not.toContain(words);
  });

  it('says when there is nobody, or nothing of them yet', async () => {
    const folder = smallProject();
    expect((await run(folder, 'read', 'R77')).stderr).toBe(
      'R77: dat nummer staat niet in respondents.csv. Controleer het.\n',
    );
    expect((await run(folder, 'read', 'R01')).stderr).toBe(
      'Er zijn nog geen transcripten ingelezen. Begin met: wijkstem import\n',
    );
    await run(folder, 'import', 'R02.txt');
    expect((await run(folder, 'read', 'R01')).stderr).toBe(
      'Van R01 is nog niets ingelezen. Begin met: wijkstem import\n',
    );
    expect(existsSync(join(folder, 'rapporten', 'gesprek-R01-intern.html'))).toBe(false);
  });
});
