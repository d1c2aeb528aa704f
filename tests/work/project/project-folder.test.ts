import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { CODEBOOK, PROJECT, RESPONDENTS, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

async function refusal(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = smallProject(files);
  const { code, stderr } = await run(folder, 'import');
  expect(code).toBe(1);
  expect(existsSync(join(folder, 'wijkstem.db'))).toBe(false);
  return stderr;
}

describe('a project with mistakes', () => {
  it.each([
    [
      'an unknown column',
      RESPONDENTS.replace('datum', 'dag'),
      'respondents.csv, regel 1: de kolom "dag" is onbekend. Kolommen: respondent, perspectief, wijk, bestand, ' +
        'spreker, datum, toestemming_citeren, toestemming_opname, toestemming_hercontact, ingetrokken_op, bewaren_tot, ' +
        'dubbelrol, opmerking. Een eigen kolom noemt u onder kenmerken in project.yaml.\n',
    ],
    [
      'an unknown wijk',
      RESPONDENTS.replace('noord', 'west'),
      'respondents.csv, regel 2, kolom "wijk": "west" staat niet in project.yaml. Kies uit: noord, zuid.\n',
    ],
    [
      'an unknown perspective',
      RESPONDENTS.replace('afgewezen', 'buurman'),
      'respondents.csv, regel 3, kolom "perspectief": "buurman" staat niet in project.yaml. Kies uit: verdeler, afgewezen.\n',
    ],
    [
      'a respondent without a file',
      RESPONDENTS.replace('R02.txt', ''),
      'respondents.csv, regel 3, kolom "bestand": bij R02 staat geen bestand. Vul de naam van het transcript in.\n',
    ],
  ])('names line and column of %s, and changes nothing', async (_, respondents, message) => {
    expect(await refusal({ 'respondents.csv': respondents })).toBe(message);
  });

  it('names line and key of a mistake in project.yaml', async () => {
    expect(await refusal({ 'project.yaml': PROJECT.replace('opdrachtgever', 'opdracht_gever') })).toBe(
      'project.yaml, regel 1, sleutel "opdrachtgever": ontbreekt. Vul hem in.\n' +
        'project.yaml, regel 2, sleutel "opdracht_gever": deze sleutel is onbekend. Controleer de spelling of haal hem weg.\n',
    );
  });

  it('refuses a database of a newer version', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    const db = new Database(join(folder, 'wijkstem.db'));
    db.pragma('user_version = 999');
    db.close();
    for (const command of ['import', 'status', 'report']) {
      const { code, stderr } = await run(folder, command);
      expect(stderr).toBe(
        'wijkstem.db: deze database is van een nieuwere versie van wijkstem. Werk wijkstem bij en probeer het opnieuw.\n',
      );
      expect(code).toBe(1);
    }
  });

  it('refuses a database that is none', async () => {
    const folder = smallProject({ 'wijkstem.db': 'geen database, maar een brief die zo heet' });
    const { code, stderr } = await run(folder, 'import');
    expect(stderr).toBe(
      'wijkstem.db: dit is geen database van wijkstem, of het bestand is beschadigd. Zet een reservekopie terug.\n',
    );
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'wijkstem.db'), 'utf8')).toContain('een brief');
  });

  it('says that the database is damaged when that shows while reading', async () => {
    const words = 'Het ging heel eerlijk, met stickers op de plannen. '.repeat(2_000);
    const folder = smallProject({ 'interviews/R01.txt': `I: Hoe ging het?\n\nR: ${words}\n` });
    for (const command of ['import', 'code']) expect((await run(folder, command)).code).toBe(0);
    const path = join(folder, 'wijkstem.db');
    const bytes = readFileSync(path);
    // Behind the schema, so that the file still opens as a sound database.
    writeFileSync(path, bytes.fill(0xff, 20 * 4_096));
    for (const command of ['status', 'fragments', 'compare', 'report', 'code', 'import']) {
      expect(await run(folder, command)).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(
          /^wijkstem\.db: de database is beschadigd\. Zet de reservekopie van .* terug: wijkstem restore .*-voor-code\.db\n$/,
        ),
      });
    }
  });

  it('says what to do first when nothing was imported', async () => {
    for (const command of ['fragments', 'compare', 'report']) {
      const { code, stderr } = await run(smallProject(), command);
      expect(stderr).toBe('Er zijn nog geen transcripten ingelezen. Begin met: wijkstem import\n');
      expect(code).toBe(1);
    }
  });

  it('counts a respondent anew at once when respondents.csv is corrected', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    await run(folder, 'code');
    writeFileSync(join(folder, 'respondents.csv'), RESPONDENTS.replace('verdeler;noord', 'verdeler;zuid'));
    const { stdout } = await run(folder, 'compare', '--json');
    expect(JSON.parse(stdout).themas[0].naar_wijk).toEqual({
      kolommen: [
        { id: 'noord', geinterviewd: 0 },
        { id: 'zuid', geinterviewd: 2 },
      ],
      rijen: [
        { id: 'bes_eerlijk', noemt: [0, 2] },
        { id: 'bes_stem', noemt: [0, 1] },
      ],
    });
  });

  it('says, also in the report, that the codebook changed after the coding', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    await run(folder, 'code');
    writeFileSync(join(folder, 'codeboek.yaml'), CODEBOOK.replace('moestuin', 'moestuinen'));
    const warning =
      'Let op: het codeboek is veranderd nadat de transcripten ermee werden gecodeerd. Typ eerst: wijkstem code\n';
    expect((await run(folder, 'compare')).stderr).toContain(warning);
    expect(await run(folder, 'report', '--internal')).toMatchObject({ code: 0, stderr: warning });
  });
});
