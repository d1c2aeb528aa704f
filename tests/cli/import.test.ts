import { renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallProject } from '../support/project.js';
import { run } from '../support/run.js';

const HEADER = 'respondent;perspectief;wijk;bestand;spreker;datum\n';
const THIRD =
  'respondent;perspectief;wijk;bestand;spreker\nR01;verdeler;noord;R01.txt;R\nR02;afgewezen;zuid;R02.txt;R\n';

describe('wijkstem import', () => {
  it('reads every transcript in the folder and says what it read', async () => {
    const folder = smallProject();
    const { code, stdout, stderr } = await run(folder, 'import');
    expect(stderr).toBe('');
    expect(stdout).toContain('2 ingelezen, 0 vernieuwd, 0 ongewijzigd, 0 overgeslagen.');
    expect(code).toBe(0);
  });

  it('reads nothing twice', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    const { stdout } = await run(folder, 'import');
    expect(stdout).toBe('0 ingelezen, 0 vernieuwd, 2 ongewijzigd, 0 overgeslagen.\n');
  });

  it('reads a corrected file again', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    writeFileSync(join(folder, 'interviews', 'R01.txt'), 'I: Hoe?\n\nR: Er kwam een moestuin.\n');
    const { stdout } = await run(folder, 'import');
    expect(stdout).toContain('0 ingelezen, 1 vernieuwd, 1 ongewijzigd, 0 overgeslagen.');
    await run(folder, 'code');
    const { stdout: fragments } = await run(folder, 'fragments', '--respondent', 'R01', '--json');
    expect(JSON.parse(fragments).fragmenten.map(({ code }: { code: string }) => code)).toEqual(['opb_groen']);
  });

  it('goes on after bad files, and gives each one line and exit code 1', async () => {
    const folder = smallProject({
      'respondents.csv': `${THIRD}R03;verdeler;noord;leeg.txt;R\nR04;verdeler;noord;foto.txt;R\nR05;verdeler;noord;kapot.docx;R\n`,
      'interviews/leeg.txt': '',
      'interviews/foto.txt': new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0]),
      'interviews/kapot.docx': new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]),
    });
    const { code, stdout, stderr } = await run(folder, 'import');
    expect(stdout).toContain('2 ingelezen, 0 vernieuwd, 0 ongewijzigd, 3 overgeslagen.');
    expect(stderr.trimEnd().split('\n')).toEqual([
      'foto.txt: dit is geen tekstbestand (het bevat binaire gegevens). Sla het transcript op als tekst of als docx.',
      'kapot.docx: het bestand is beschadigd of niet volledig. Open het in Word en sla het opnieuw op.',
      'leeg.txt: dit transcript bevat geen gesproken tekst. Controleer of het juiste bestand er staat.',
    ]);
    expect(code).toBe(1);
  });

  it('gives a row to paste for a file without a respondent', async () => {
    const folder = smallProject({ 'interviews/nieuw.txt': 'I: Hallo.\n\nAya: Dag.\n\nAya: Nou.\n' });
    const { code, stderr } = await run(folder, 'import');
    expect(stderr).toBe(
      'nieuw.txt: staat niet in respondents.csv. Voeg toe en vul aan: NUMMER;PERSPECTIEF;WIJK;nieuw.txt;Aya\n',
    );
    expect(code).toBe(1);
  });

  it('names a respondent whose file is not there', async () => {
    const folder = smallProject({ 'respondents.csv': `${THIRD}R03;verdeler;noord;weg.txt;R\n` });
    const { code, stdout, stderr } = await run(folder, 'import');
    expect(stdout).toContain('2 ingelezen');
    expect(stderr).toBe(
      'respondents.csv, R03: het bestand weg.txt staat niet in interviews. Zet het daar of verbeter de naam.\n',
    );
    expect(code).toBe(1);
  });

  it('finds a file whose name the disk spells with loose accents', async () => {
    const folder = smallProject({
      'respondents.csv': `${THIRD}R03;verdeler;noord;Ren\u00E9.txt;R\n`,
      'interviews/Rene\u0301.txt': 'I: Hoe?\n\nR: Er kwam een moestuin.\n',
    });
    const { stdout, stderr } = await run(folder, 'import', '--json');
    expect(stderr).toBe('');
    const { bestanden } = JSON.parse(stdout) as { bestanden: { bestand: string }[] };
    expect(bestanden.map(({ bestand }) => bestand)).toContain('Ren\u00E9.txt');
  });

  it('skips a copy of a file under another name', async () => {
    const folder = smallProject({
      'respondents.csv': `${THIRD}R03;verdeler;noord;kopie.txt;R\n`,
      'interviews/kopie.txt':
        'I: Hoe ging het?\n\nR: Het ging heel eerlijk, met stickers op de plannen. De moestuin won.\n',
    });
    const { stderr } = await run(folder, 'import');
    expect(stderr).toContain('heeft dezelfde inhoud als R01.txt. Verwijder één van de twee.');
  });

  it('says which named file does not exist', async () => {
    const { code, stderr } = await run(smallProject(), 'import', 'bestaat-niet.txt');
    expect(stderr).toBe('bestaat-niet.txt: dit bestand of deze map bestaat niet. Controleer de naam.\n');
    expect(code).toBe(1);
  });

  it('says that the folder of interviews is missing', async () => {
    const folder = smallProject();
    rmSync(join(folder, 'interviews'), { recursive: true });
    const { code, stderr } = await run(folder, 'import');
    expect(stderr).toBe('interviews: dit bestand of deze map bestaat niet. Controleer de naam.\n');
    expect(code).toBe(1);
  });

  it('warns of a speaker whom nobody knows, and still reads the file', async () => {
    const folder = smallProject({
      'interviews/R01.txt': 'I: Hoe?\n\nR: Eerlijk.\n\nBuurvrouw: Nee hoor.\n\nBuurvrouw: Echt niet.\n',
    });
    const { code, stderr } = await run(folder, 'import');
    expect(stderr).toBe(
      'let op, R01.txt: een spreker is onbekend en telt niet mee. Zet NUMMER;PERSPECTIEF;WIJK;R01.txt;Buurvrouw ' +
        'in respondents.csv, of de naam van een interviewer bij "interviewers" in project.yaml.\n',
    );
    expect(code).toBe(0);
  });

  it('warns of a transcript that is nearly all interviewer', async () => {
    const question =
      'Kunt u vertellen hoe het ging, wie erbij waren, wat er gezegd werd en hoe dat voor u was?';
    const folder = smallProject({ 'interviews/R01.txt': `I: ${question}\n\nR: Eerlijk, hoor.\n` });
    const { stderr, code } = await run(folder, 'import');
    expect(stderr).toBe(
      'let op, R01.txt: 86% van de tekst is van de interviewer. Controleer de sprekers in respondents.csv.\n',
    );
    expect(code).toBe(0);
  });

  it('warns of an interview in the future', async () => {
    const folder = smallProject({
      'respondents.csv': `${HEADER}R01;verdeler;noord;R01.txt;R;2099-01-01\nR02;afgewezen;zuid;R02.txt;R;\n`,
    });
    const { stderr } = await run(folder, 'import');
    expect(stderr).toBe('let op, respondents.csv, R01: de datum 2099-01-01 ligt na vandaag.\n');
  });

  it('skips a recording that lies among the transcripts', async () => {
    const folder = smallProject();
    const recording = join(folder, 'interviews', 'opname.mp4');
    writeFileSync(recording, '');
    truncateSync(recording, 60_000_000);
    const { code, stdout, stderr } = await run(folder, 'import');
    expect(stdout).toContain('2 ingelezen, 0 vernieuwd, 0 ongewijzigd, 1 overgeslagen.');
    expect(stderr).toBe(
      'opname.mp4: dit bestand is groter dan 50 MB en dus geen transcript. Bewaar een opname in een andere map.\n',
    );
    expect(code).toBe(1);
  });

  it('goes on after a file that makes a reader stumble', async () => {
    const cue = `WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\n${'a\n'.repeat(300_000)}`;
    const folder = smallProject({
      'respondents.csv': `${THIRD}R03;verdeler;noord;lang.vtt;R\n`,
      'interviews/lang.vtt': cue,
    });
    expect((await run(folder, 'import')).stdout).toMatch(/[23] ingelezen/);
  });

  it('follows a file that got another name, with its codings', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    await run(folder, 'code');
    const before = (await run(folder, 'fragments', '--json')).stdout;
    renameSync(join(folder, 'interviews', 'R01.txt'), join(folder, 'interviews', 'noord-1.txt'));
    writeFileSync(join(folder, 'respondents.csv'), THIRD.replace('R01.txt', 'noord-1.txt'));
    const { code, stderr } = await run(folder, 'import');
    expect(stderr).toBe('let op, noord-1.txt: heette eerder R01.txt; de tekst en de coderingen gaan mee.\n');
    expect(code).toBe(0);
    expect((await run(folder, 'fragments', '--json')).stdout).toBe(
      before.replaceAll('R01.txt', 'noord-1.txt'),
    );
  });

  it('reads a file again when a label in it became known', async () => {
    const folder = smallProject({
      'interviews/R01.txt': 'I: Hoe?\n\nR: Eerlijk.\n\nbuurvrouw van 3: Nee hoor.\n',
    });
    await run(folder, 'import');
    writeFileSync(join(folder, 'respondents.csv'), `${THIRD}R03;verdeler;noord;R01.txt;buurvrouw van 3\n`);
    expect((await run(folder, 'import')).stdout).toContain(
      '0 ingelezen, 1 vernieuwd, 1 ongewijzigd, 0 overgeslagen.',
    );
    const { geinterviewd } = JSON.parse((await run(folder, 'status', '--json')).stdout);
    expect(geinterviewd).toBe(3);
  });
});
