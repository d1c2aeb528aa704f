import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ImportResult } from '../../src/work/importing/result.js';
import { FragmentsResult } from '../../src/work/searching/result.js';
import { StatusResult } from '../../src/work/status/result.js';
import { CODEBOOK, folderWith, RESPONDENTS, smallProject } from '../support/project.js';
import { run } from '../support/run.js';

async function codedProject(): Promise<string> {
  const folder = smallProject();
  await run(folder, 'import');
  await run(folder, 'code');
  return folder;
}

describe('wijkstem init', () => {
  it('makes a project on which every command works at once', async () => {
    const folder = folderWith({});
    expect((await run(folder, 'init', 'nieuw')).code).toBe(0);
    const project = join(folder, 'nieuw');
    expect((await run(project, 'import')).stdout).toBe(
      'Er zijn nog geen transcripten. Zet ze in de map interviews, noem ze in respondents.csv en typ: wijkstem import\n',
    );
    for (const command of [['status'], ['fragments'], ['compare'], ['codebook', 'check'], ['report']]) {
      const { code, stderr } = await run(project, ...command);
      expect([command, code, stderr.includes('fout')]).toEqual([command, 0, false]);
    }
  });

  it('leaves a folder with something in it as it is', async () => {
    const folder = folderWith({ 'brief.txt': 'x' });
    const { code, stderr } = await run(folder, 'init', '.');
    expect(stderr).toBe('.: dit bestaat al en is niet leeg. Kies een nieuwe of lege map.\n');
    expect(code).toBe(1);
    expect(existsSync(join(folder, 'project.yaml'))).toBe(false);
  });
});

describe('wijkstem codebook check', () => {
  it('says that a sound codebook is sound', async () => {
    const { code, stdout } = await run(smallProject(), 'codebook', 'check');
    expect(stdout).toBe("Het codeboek proef 1.0 klopt: 2 thema's, 3 codes, 4 zoektermen.\n");
    expect(code).toBe(0);
  });

  it('names line, code, term and position of a mistake', async () => {
    const folder = folderWith({ 'c.yaml': CODEBOOK.replace('[moestuin]', '["moestuin & "]') });
    const { code, stderr } = await run(folder, 'codebook', 'check', 'c.yaml');
    expect(stderr).toBe(
      'c.yaml, regel 11, code opb_groen, zoekterm "moestuin & ", teken 11: na "&" hoort een woord. Zie docs/codeboek.md.\n',
    );
    expect(code).toBe(1);
  });
});

describe('wijkstem code', () => {
  it('asks for an import first', async () => {
    const folder = smallProject();
    const { code, stderr } = await run(folder, 'code');
    expect(stderr).toBe('Er zijn nog geen transcripten ingelezen. Begin met: wijkstem import\n');
    expect(code).toBe(1);
    expect(existsSync(join(folder, 'wijkstem.db'))).toBe(false);
  });

  it('never codes what the interviewer says', async () => {
    const folder = await codedProject();
    const { stdout } = await run(folder, 'fragments', '--json');
    expect(stdout).not.toContain('Vond u het eerlijk?');
  });

  it('says what a changed codebook adds and takes away', async () => {
    const folder = await codedProject();
    writeFileSync(join(folder, 'codeboek.yaml'), CODEBOOK.replace('[moestuin]', '[schreeuwt, krijgt]'));
    expect((await run(folder, 'status')).stdout).toContain('gecodeerd: met een eerder codeboek');
    const { stdout } = await run(folder, 'code');
    expect(stdout).toContain('1 nieuw voorstel, 1 vervallen, 3 gebleven.');
  });
});

describe('wijkstem fragments', () => {
  it('shows who said what, under which code', async () => {
    const { stdout, stderr } = await run(await codedProject(), 'fragments', '--code', 'opb_groen');
    expect(stdout).toMatch(
      /^[0-9a-f]{12} {2}opb_groen {2}R01 \(verdeler, noord\) {2}beurt 2 {2}voorstel, zwak\n {2}„Het ging heel eerlijk, met stickers op de plannen\. De moestuin won\.”\n\n$/,
    );
    expect(stderr).toBe('1 fragment.\n');
  });

  it.each([
    [['--wijk', 'zuid'], ['R02']],
    [
      ['--perspectief', 'verdeler'],
      ['R01', 'R01', 'R01'],
    ],
    [['--wijk', 'ZUID'], ['R02']],
    [['--perspectief', 'Bewoners zonder budget'], ['R02']],
    [['--code', 'GROEN', '--thema', 'opb'], ['R01']],
    [
      ['--thema', 'BES', '--wijk', 'noord'],
      ['R01', 'R01'],
    ],
    [['--respondent', 'R02'], ['R02']],
    [['--respondent', 'r02'], ['R02']],
    [['--bevestigd'], []],
  ])('filters by %j', async (filter, respondents) => {
    const { stdout } = await run(await codedProject(), 'fragments', ...filter, '--json');
    const { fragmenten } = FragmentsResult.parse(JSON.parse(stdout));
    expect(fragmenten.map(({ respondent }) => respondent)).toEqual(respondents);
  });

  it('shows no more than asked for and says how many there are', async () => {
    const { stdout, stderr } = await run(await codedProject(), 'fragments', '--limit', '1');
    expect(stdout.match(/beurt/g)).toHaveLength(1);
    expect(stderr).toBe('1 van 4 fragmenten. Meer zien: --limit 0.\n');
  });

  it.each([
    ['--wijk', 'west', '--wijk west: dat is onbekend. Kies uit: noord, zuid.\n'],
    ['--code', 'x', '--code x: dat is onbekend. Kies uit: bes_eerlijk, bes_stem, opb_groen.\n'],
    ['--respondent', 'R99', '--respondent R99: dat nummer staat niet in respondents.csv. Controleer het.\n'],
  ])('refuses %s %s', async (option, value, message) => {
    const { code, stderr } = await run(await codedProject(), 'fragments', option, value);
    expect(stderr).toBe(message);
    expect(code).toBe(1);
  });
});

describe('wijkstem compare', () => {
  it('counts people, not fragments, and keeps empty cells visible', async () => {
    const { stdout } = await run(await codedProject(), 'compare', '--thema', 'BES');
    expect(stdout).toContain(
      [
        'BES  Besluiten (genoemd door 2)',
        'code         verdelers (1)  afgewezen (1)',
        'bes_eerlijk              1              1',
        'bes_stem                 1              0',
      ].join('\n'),
    );
    expect(stdout).toContain(
      [
        'perspectief    Noord     Zuid',
        'verdelers    1 van 1        –',
        'afgewezen          –  1 van 1',
      ].join('\n'),
    );
  });

  it('writes csv that a Dutch Excel opens, to a file when asked', async () => {
    const folder = await codedProject();
    const { code } = await run(
      folder,
      'compare',
      '--csv',
      '--output',
      'uit/matrix.csv',
      '--code',
      'bes_stem',
    );
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'uit', 'matrix.csv'), 'utf8')).toBe(
      [
        '\uFEFFthema;code;label;perspectief;wijk;noemt;geinterviewd',
        'BES;;Besluiten;verdeler;noord;1;1',
        'BES;;Besluiten;verdeler;zuid;0;0',
        'BES;;Besluiten;afgewezen;noord;0;0',
        'BES;;Besluiten;afgewezen;zuid;1;1',
        'BES;bes_stem;Stemmen;verdeler;noord;1;1',
        'BES;bes_stem;Stemmen;verdeler;zuid;0;0',
        'BES;bes_stem;Stemmen;afgewezen;noord;0;0',
        'BES;bes_stem;Stemmen;afgewezen;zuid;0;1',
        '',
      ].join('\r\n'),
    );
  });
});

describe('wijkstem compare, asked for two things at once', () => {
  it('writes csv or JSON and wants to know which', async () => {
    const { code, stdout, stderr } = await run(await codedProject(), 'compare', '--csv', '--json');
    expect(stdout).toBe('');
    expect(stderr).toBe('Kies --csv of --json, niet allebei.\n');
    expect(code).toBe(1);
  });
});

describe('--output', () => {
  it.each(['respondents.csv', 'project.yaml', 'codeboek.yaml', 'wijkstem.db', 'interviews/R01.txt'])(
    'never takes the place of %s',
    async (name) => {
      const folder = await codedProject();
      const before = readFileSync(join(folder, name));
      const { code, stderr } = await run(folder, 'compare', '--csv', '--output', name);
      expect(stderr).toBe(`${name}: dit is een bestand of map van het project zelf. Kies een andere naam.\n`);
      expect(code).toBe(1);
      expect(readFileSync(join(folder, name)).equals(before)).toBe(true);
    },
  );

  it('never takes the place of who was forgotten, also before anybody is', async () => {
    const { stderr } = await run(await codedProject(), 'compare', '--csv', '--output', 'vergeten.json');
    expect(stderr).toMatch(/^vergeten\.json: dit is een bestand of map van het project zelf\./);
  });

  it('keeps a report out of the interviews', async () => {
    const { code, stderr } = await run(await codedProject(), 'report', '--output', 'interviews/nieuw.docx');
    expect(stderr).toMatch(/nieuw\.docx: dit is een bestand of map van het project zelf\./);
    expect(code).toBe(1);
  });
});

describe('wijkstem status', () => {
  it('says what the next step is', async () => {
    const folder = smallProject();
    expect((await run(folder, 'status')).stdout).toContain(
      'Volgende stap: lees de transcripten in met: wijkstem import',
    );
    await run(folder, 'import');
    expect((await run(folder, 'status')).stdout).toContain(
      'Volgende stap: codeer de transcripten met: wijkstem code',
    );
    await run(folder, 'code');
    expect((await run(folder, 'status')).stdout).toContain('Volgende stap: vergelijk met: wijkstem compare');
  });

  it('names respondents whose speaker is not in their text, and counts files with strangers', async () => {
    const folder = smallProject({ 'respondents.csv': RESPONDENTS.replaceAll('.txt;R;', '.txt;Resp;') });
    await run(folder, 'import');
    const { stdout } = await run(folder, 'status');
    expect(stdout).toContain(
      [
        '  respondenten  2, van wie 0 met een ingelezen tekst',
        '  niet gehoord  R01 (R01.txt) en R02 (R02.txt). Verbeter de spreker in respondents.csv: die staat niet in de tekst.',
        '  onbekend      een spreker in 2 bestanden staat niet in respondents.csv. Wie: wijkstem import --dry-run',
        '  transcripten  2 ingelezen, 2 in de map',
      ].join('\n'),
    );
    expect((await run(folder, 'import', '--dry-run')).stderr).toContain('NUMMER;PERSPECTIEF;WIJK;R01.txt;R ');
  });

  it('does not advise to import recordings and the files of a computer', async () => {
    const folder = smallProject({ 'interviews/opname.mp3': 'x', 'interviews/Thumbs.db': 'x' });
    await run(folder, 'import');
    const { stdout } = await run(folder, 'status');
    expect(stdout).toContain('  transcripten  2 ingelezen, 2 in de map');
    expect(stdout).toContain('Volgende stap: codeer de transcripten met: wijkstem code');
  });

  it('sees that a text came after the coding', async () => {
    const folder = smallProject({ 'respondents.csv': RESPONDENTS.replace(/R02.*\n/, '') });
    await run(folder, 'import');
    await run(folder, 'code');
    expect((await run(folder, 'status')).stdout).toContain('gecodeerd: met dit codeboek');
    writeFileSync(join(folder, 'respondents.csv'), RESPONDENTS);
    await run(folder, 'import');
    const { stdout } = await run(folder, 'status');
    expect(stdout).toContain('gecodeerd: nog niet alles');
    expect(stdout).toContain('Volgende stap: codeer de transcripten met: wijkstem code');
    await run(folder, 'code');
    expect((await run(folder, 'status')).stdout).toContain('gecodeerd: met dit codeboek');
  });
});

describe('--json', () => {
  it('has the described shape for import and status', async () => {
    const folder = smallProject();
    const imported = ImportResult.parse(JSON.parse((await run(folder, 'import', '--json')).stdout));
    expect(imported.bestanden[0]).toEqual({
      bestand: 'R01.txt',
      uitkomst: 'ingelezen',
      formaat: 'txt',
      beurten: 2,
      sprekers: 2,
      woorden: 15,
      waarschuwingen: [],
    });
    StatusResult.parse(JSON.parse((await run(folder, 'status', '--json')).stdout));
  });
});
