import { renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ImportResult } from '../../../src/work/importing/result.js';
import { RESPONDENTS, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

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
      'foto.txt: dit is geen tekst, maar bijvoorbeeld een foto, geluid of een programma. Sla het transcript op als tekst of als docx.',
      'kapot.docx: het bestand is beschadigd of niet volledig. Open het in Word en sla het opnieuw op.',
      'leeg.txt: dit transcript bevat geen gesproken tekst. Controleer of het juiste bestand er staat.',
    ]);
    expect(code).toBe(1);
  });

  it('points out respondents who are called by a name instead of a number, without the name', async () => {
    const folder = smallProject({
      'respondents.csv':
        'respondent;perspectief;wijk;bestand;spreker\nfatima;verdeler;noord;R01.txt;R\nR02;afgewezen;zuid;R02.txt;R\n',
    });
    const { code, stderr } = await run(folder, 'import');
    expect(stderr).toBe(
      'respondents.csv: 1 respondent heet in de eerste kolom naar een persoon, zo lijkt het. Geef een nummer zoals R07: wat daar staat, komt in de database en bij citaten.\n',
    );
    expect(code).toBe(0);
  });

  it('gives a row to paste for a file without a respondent', async () => {
    const folder = smallProject({ 'interviews/nieuw.txt': 'I: Hallo.\n\nAya: Dag.\n\nAya: Nou.\n' });
    const { code, stderr } = await run(folder, 'import');
    expect(stderr).toBe(
      'nieuw.txt: staat niet in respondents.csv. Voeg toe en vul aan: NUMMER;PERSPECTIEF;WIJK;nieuw.txt;Aya\n',
    );
    expect(code).toBe(1);
  });

  it('gives a row to each speaker of a file without a respondent', async () => {
    const folder = smallProject({ 'interviews/nieuw.txt': 'I: Hallo.\n\nR1: Dag.\n\nR2: Hoi.\n' });
    const { code, stderr } = await run(folder, 'import');
    expect(stderr.trimEnd().split('\n')).toEqual([
      'nieuw.txt: staat niet in respondents.csv. Voeg van deze regels die van respondenten toe en vul ze aan:',
      'NUMMER;PERSPECTIEF;WIJK;nieuw.txt;R1',
      'NUMMER;PERSPECTIEF;WIJK;nieuw.txt;R2',
    ]);
    expect(code).toBe(1);
  });

  it('gives a row that can be pasted also when a label holds a semicolon', async () => {
    const teams = 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Bos; Aya "A.">Ja.</v>\n';
    const folder = smallProject({ 'interviews/nieuw.vtt': teams });
    const { stderr } = await run(folder, 'import');
    expect(stderr).toContain('NUMMER;PERSPECTIEF;WIJK;nieuw.vtt;"Bos; Aya ""A."""\n');
  });

  it('gives every row to paste for a survey, also as JSON', async () => {
    const answers = Array.from({ length: 11 }, (_, n) => `E${n};Mooi.`);
    const folder = smallProject({
      'interviews/e.csv': ['respondent;Wat vond u ervan?', ...answers].join('\n'),
    });
    const { stderr } = await run(folder, 'import');
    expect(stderr.trimEnd().split('\n')).toHaveLength(12);
    expect(stderr).toContain('NUMMER;PERSPECTIEF;WIJK;e.csv;E7\nNUMMER;PERSPECTIEF;WIJK;e.csv;E8\n');
    expect(stderr).toContain('NUMMER;PERSPECTIEF;WIJK;e.csv;E10\n');
    const { stdout } = await run(folder, 'import', '--json');
    const { bestanden } = ImportResult.parse(JSON.parse(stdout));
    expect(bestanden.find(({ bestand }) => bestand === 'e.csv')?.regels).toHaveLength(11);
  });

  it('shows in a dry run what is in a file without a respondent, and stores nothing of it', async () => {
    const folder = smallProject({
      'interviews/nieuw.txt': 'I: Hallo.\n\nAya: Ondertiteld door TV.\n\nAya: Nou.\n',
    });
    const { stdout, stderr } = await run(folder, 'import', '--dry-run');
    expect(stdout).toMatch(/nieuw\.txt +txt +2 +2 +5\n/);
    expect(stderr).toContain('let op, nieuw.txt: 1 zin lijkt verzonnen door de spraakherkenning');
    const real = await run(folder, 'import');
    expect(real.stdout).not.toContain('nieuw.txt');
    expect(real.stderr).not.toContain('let op');
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
      'respondents.csv': `${THIRD}R03;verdeler;noord;caf\u00E9.txt;R\n`,
      'interviews/cafe\u0301.txt': 'I: Hoe?\n\nR: Er kwam een moestuin.\n',
    });
    const { stdout, stderr } = await run(folder, 'import', '--json');
    expect(stderr).toBe('');
    const { bestanden } = JSON.parse(stdout) as { bestanden: { bestand: string }[] };
    expect(bestanden.map(({ bestand }) => bestand)).toContain('caf\u00E9.txt');
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

  it('says once that recordings need a transcript first, and does not count them', async () => {
    const folder = smallProject({ 'interviews/foto.JPG': 'x', 'interviews/noord/opname.mp3': 'x' });
    const recording = join(folder, 'interviews', 'opname.mp4');
    writeFileSync(recording, '');
    truncateSync(recording, 60_000_000);
    const { code, stdout, stderr } = await run(folder, 'import');
    expect(stdout).toContain('2 ingelezen, 0 vernieuwd, 0 ongewijzigd, 0 overgeslagen.');
    expect(stderr).toBe(
      'let op: foto.JPG, noord/opname.mp3 en opname.mp4 zijn geluid of beeld, en dat leest wijkstem niet. Maak er eerst een transcript van.\n',
    );
    expect(code).toBe(0);
  });

  it('refuses a recording that is named, by a person or in respondents.csv', async () => {
    const folder = smallProject({
      'respondents.csv': `${THIRD}R03;verdeler;noord;opname.mp4;R\n`,
      'interviews/opname.mp4': 'x',
    });
    expect(await run(folder, 'import', 'opname.mp4')).toMatchObject({
      code: 1,
      stderr: 'opname.mp4: dit is geluid of beeld. Maak er eerst een transcript van.\n',
    });
    expect((await run(folder, 'import')).stderr).toBe(
      'let op: opname.mp4 is geluid of beeld, en dat leest wijkstem niet. Maak er eerst een transcript van.\n' +
        'respondents.csv, R03: opname.mp4 is geluid of beeld. Maak eerst een transcript en noem dat.\n',
    );
  });

  it('passes over the files that a computer leaves in a folder', async () => {
    const folder = smallProject({
      'interviews/Thumbs.db': 'x',
      'interviews/noord/desktop.ini': 'x',
      'interviews/.DS_Store': 'x',
      'interviews/~$R01.docx': 'x',
    });
    expect(await run(folder, 'import')).toMatchObject({ code: 0, stderr: '' });
  });

  it('prints all of many mistakes and warnings, since somebody has to act on each', async () => {
    const rows = Array.from({ length: 1_254 }, (_, n) => `S${n};verdeler;noord;weg-${n}.txt;R;2099-01-01\n`);
    const folder = smallProject({ 'respondents.csv': `${HEADER}${rows.join('')}` });
    const lines = (await run(folder, 'import')).stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(1_254 + 1_256);
    expect(lines[0]).toBe('let op, respondents.csv, S0: de datum 2099-01-01 ligt na vandaag.');
    expect(lines[1_254]).toBe(
      'R01.txt: staat niet in respondents.csv. Voeg toe en vul aan: NUMMER;PERSPECTIEF;WIJK;R01.txt;R',
    );
    expect((await run(folder, 'import', '--json')).stderr.trimEnd().split('\n')).toHaveLength(1_254 + 1_256);
  });

  it('shows what steers a terminal, in a file or its name, instead of sending it there', async () => {
    const folder = smallProject({
      'respondents.csv': RESPONDENTS.replace('noord', '\u001B[2Jnoord\u009B\u202E'),
    });
    expect((await run(folder, 'import')).stderr).toBe(
      'respondents.csv, regel 2, kolom "wijk": "␛[2Jnoord··" staat niet in project.yaml. Kies uit: noord, zuid.\n',
    );
  });

  it('names the strangers of texts that were read before in a rehearsal', async () => {
    const folder = smallProject({
      'interviews/R01.txt': 'I: Hoe?\n\nR: Eerlijk.\n\nBuurvrouw: Nee hoor.\n\nBuurvrouw: Nee.\n',
    });
    const first = await run(folder, 'import');
    expect((await run(folder, 'import')).stderr).toBe('');
    expect((await run(folder, 'import', '--dry-run')).stderr).toBe(first.stderr);
    expect(first.stderr).toContain('NUMMER;PERSPECTIEF;WIJK;R01.txt;Buurvrouw');
  });

  it('asks for a new name when a file took the name of another interview', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    renameSync(join(folder, 'interviews', 'R01.txt'), join(folder, 'interviews', 'R02.txt'));
    writeFileSync(join(folder, 'respondents.csv'), RESPONDENTS.replace(/R01.*\n/, ''));
    expect(await run(folder, 'import')).toMatchObject({
      code: 1,
      stderr:
        'R02.txt: heeft nu de inhoud van R01.txt, dat er niet meer is. Geef het die naam terug of een nieuwe.\n',
    });
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
    writeFileSync(join(folder, 'respondents.csv'), RESPONDENTS.replace('R01.txt', 'noord-1.txt'));
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
