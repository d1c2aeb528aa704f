import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordDecision } from '../../../src/store/decisions.js';
import { closeStore, openStore, write } from '../../../src/store/open.js';
import {
  CodebookCoverageResult,
  CodebookDiffResult,
  CodebookTestResult,
  CodebookWordsResult,
} from '../../../src/work/codebooks/result.js';
import { CodebookScoreResult } from '../../../src/work/codebooks/score-result.js';
import { CODEBOOK, folderWith, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';
import { stored } from '../../support/store.js';

const GOLD = `bestand;beurt;code;oordeel
R01.txt;2;bes_eerlijk;positief
R01.txt;2;bes_stem;
R02.txt;2;bes_eerlijk;negatief
`;

async function imported(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = smallProject(files);
  await run(folder, 'import');
  return folder;
}

describe('wijkstem codebook diff', () => {
  const OLD = CODEBOOK.replace('Wat er groeit.', 'Wat er bloeit.').replace('sticker*, ', '');

  it('shows what changed since an earlier version, old above new', async () => {
    const folder = smallProject({ 'oud.yaml': OLD });
    const { code, stdout, stderr } = await run(folder, 'codebook', 'diff', 'oud.yaml');
    expect(stdout).toBe(
      [
        'Van proef 1.0 naar proef 1.0.',
        '',
        'Codes',
        '  bes_stem  gewijzigd: Stemmen',
        '      zoektermen: erbij „sticker*”',
        '  opb_groen  gewijzigd: Groen',
        '      definitie was  „Wat er bloeit.”',
        '                nu   „Wat er groeit.”',
        '',
        'Coderingen die het waard zijn opnieuw te bekijken',
        '  opb_groen  regels gewijzigd: nog geen beslissingen',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('counts the decisions on what deserves another look, under the old id too, and says how to see them', async () => {
    const folder = await imported({
      'oud.yaml': OLD.replace('opb_groen', 'opb_tuin').replace('bes_eerlijk', 'bes_weg'),
      'codeboek.yaml': CODEBOOK.replace('label: Groen', 'label: Groen, was: opb_tuin'),
    });
    const store = openStore(join(folder, 'wijkstem.db'));
    const { revision } = stored(store, 'R01.txt');
    write(store, { command: 'proef' }, () => {
      for (const [code, verdict, start] of [
        ['opb_tuin', 'bevestigd', 20],
        ['opb_groen', 'verworpen', 30],
        ['bes_weg', 'bevestigd', 20],
      ] as const) {
        const decision = { code, verdict, start, end: start + 5, coder: 'anna', oordeel: null };
        recordDecision(store, revision, 2, { ...decision, memo: '', settles: false, blind: null });
      }
    });
    closeStore(store);
    const { stdout } = await run(folder, 'codebook', 'diff', 'oud.yaml');
    expect(stdout).toContain(
      '  bes_weg  verwijderd: 1 beslissing (1 bevestigd, 0 verworpen). Wat niet vanzelf meegaat, noemt: wijkstem code --dry-run\n',
    );
    expect(stdout).toContain(
      '  opb_tuin, opb_groen  regels gewijzigd: 2 beslissingen (1 bevestigd, 1 verworpen). ' +
        'Neem ze mee met: wijkstem code, en bekijk ze dan met: wijkstem fragments --code opb_groen --bevestigd\n',
    );
    const json = await run(folder, 'codebook', 'diff', 'oud.yaml', '--json');
    expect(CodebookDiffResult.parse(JSON.parse(json.stdout)).opnieuw_bekijken).toEqual([
      {
        waarom: 'verwijderd',
        ids: ['bes_weg'],
        code: null,
        beslissingen: { bevestigd: 1, verworpen: 0 },
      },
      {
        waarom: 'regels gewijzigd',
        ids: ['opb_tuin', 'opb_groen'],
        code: 'opb_groen',
        beslissingen: { bevestigd: 1, verworpen: 1 },
      },
    ]);
  });

  it('compares two files outside any project, without counts', async () => {
    const folder = folderWith({ 'oud.yaml': OLD, 'nieuw.yaml': CODEBOOK });
    const { code, stdout } = await run(folder, 'codebook', 'diff', 'oud.yaml', 'nieuw.yaml');
    expect(stdout).toMatch(
      / {2}opb_groen {2}regels gewijzigd\n {2}\(zonder project: geen aantallen; .*\)\n$/,
    );
    expect(code).toBe(0);
  });

  it('compares two files without counts too where the database of the project is damaged', async () => {
    const folder = smallProject({ 'oud.yaml': OLD, 'wijkstem.db': 'geen database' });
    const { code, stdout } = await run(folder, 'codebook', 'diff', 'oud.yaml', 'codeboek.yaml');
    expect(stdout).toMatch(
      / {2}opb_groen {2}regels gewijzigd\n {2}\(zonder project: geen aantallen; .*\)\n$/,
    );
    expect(code).toBe(0);
    expect(await run(folder, 'codebook', 'diff', 'oud.yaml')).toMatchObject({ code: 1, stdout: '' });
  });

  it('says that nothing changed', async () => {
    const { stdout } = await run(smallProject(), 'codebook', 'diff', 'codeboek.yaml');
    expect(stdout).toBe(
      "Van proef 1.0 naar proef 1.0. Er is niets veranderd aan thema's, codes en aanwijzers.\n",
    );
  });

  it('names the mistakes of the file that has them', async () => {
    const folder = smallProject({ 'oud.yaml': 'themas: []\n' });
    const { code, stderr } = await run(folder, 'codebook', 'diff', 'oud.yaml');
    expect(stderr).toContain('oud.yaml, regel 1, sleutel "codeboek": ontbreekt. Vul hem in.\n');
    expect(code).toBe(1);
    expect((await run(folder, 'codebook', 'diff', 'nergens.yaml')).stderr).toBe(
      'nergens.yaml: dit bestand of deze map bestaat niet. Controleer de naam.\n',
    );
  });

  it('does not do without a project that was asked for', async () => {
    const folder = folderWith({ 'oud.yaml': OLD });
    const asked = ['codebook', 'diff', 'oud.yaml', 'oud.yaml', '--project', 'nergens'];
    expect(await run(folder, ...asked)).toMatchObject({ code: 1, stdout: '' });
    expect(await run(folder, 'codebook', 'diff', 'oud.yaml')).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('wijkstem codebook test', () => {
  const TESTED = CODEBOOK.replace(
    'zoektermen: [moestuin]',
    'zoektermen: [moestuin], voorbeelden: [De moestuin bloeit., Er staan bomen.], tegenvoorbeelden: [De moestuin is niks.]',
  );

  it('says which examples pass and which do not, and which codes have none', async () => {
    const folder = folderWith({ 'c.yaml': TESTED });
    const { code, stdout } = await run(folder, 'codebook', 'test', 'c.yaml');
    expect(stdout).toBe(
      [
        'opb_groen, voorbeeld 2: geen zoekterm vindt dit',
        '  „Er staan bomen.”',
        'opb_groen, tegenvoorbeeld 1: toch gevonden door "moestuin"',
        '  „De moestuin is niks.”',
        'Voorbeelden: 1 van 2 krijgen hun code.',
        'Tegenvoorbeelden: 0 van 1 krijgen de code niet.',
        'Zonder voorbeelden: 2 codes (bes_eerlijk, bes_stem).',
        'Zonder tegenvoorbeelden: 2 codes (bes_eerlijk, bes_stem).',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  it('ends with 1 when --strict is asked and an example fails, and with 0 when all pass', async () => {
    const folder = smallProject({ 'codeboek.yaml': TESTED });
    const { code, stdout, stderr } = await run(folder, 'codebook', 'test', '--strict', '--json');
    expect(CodebookTestResult.parse(JSON.parse(stdout)).codes[2]?.mislukt).toHaveLength(2);
    expect(stderr).toBe(
      '2 voorbeelden slagen niet. Verbeter de zoektermen, sluit woorden uit, of herzie het voorbeeld.\n',
    );
    expect(code).toBe(1);
    expect((await run(smallProject(), 'codebook', 'test', '--strict')).code).toBe(0);
  });
});

describe('wijkstem codebook words', () => {
  it('shows every word of respondents that the term finds, with how often', async () => {
    const { code, stdout } = await run(await imported(), 'codebook', 'words', '*eerlijk*');
    expect(stdout).toBe(
      [
        'patroon    woord      aantal',
        '*eerlijk*  eerlijk         2',
        '*eerlijk*  oneerlijk       1',
        '',
        'De zoekterm "*eerlijk*" slaat 3 keer aan, in 2 van de 2 beurten van respondenten.',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  it('gives a term of several words as JSON, in its own order', async () => {
    const { stdout } = await run(await imported(), 'codebook', 'words', 'eerlijk & heel', '--json');
    expect(CodebookWordsResult.parse(JSON.parse(stdout))).toEqual({
      zoekterm: 'eerlijk & heel',
      treffers: { aantal: 1, beurten: 1, van_beurten: 2 },
      woorden: [
        { patroon: 'eerlijk', woord: 'eerlijk', aantal: 2 },
        { patroon: 'heel', woord: 'heel', aantal: 1 },
      ],
    });
  });

  it('says so when no word fits', async () => {
    expect((await run(await imported(), 'codebook', 'words', 'giraffe')).stdout).toBe(
      'De zoekterm "giraffe" slaat 0 keer aan, in 0 van de 2 beurten van respondenten. Geen enkel woord past erbij.\n',
    );
  });

  it('names the position of a mistake in the term, before it looks for a project', async () => {
    const { code, stderr } = await run(folderWith({}), 'codebook', 'words', 'plein &');
    expect(stderr).toMatch(/^De zoekterm klopt niet, teken \d+: .*\. Zie docs\/codeboek\.md\.\n$/);
    expect(code).toBe(1);
  });

  it('asks for an import first', async () => {
    expect(await run(smallProject(), 'codebook', 'words', 'plein')).toMatchObject({
      code: 1,
      stderr: 'Er zijn nog geen transcripten ingelezen. Begin met: wijkstem import\n',
    });
  });
});

describe('wijkstem codebook coverage', () => {
  const files = {
    'codeboek.yaml': CODEBOOK.replace('[eerlijk*]', '[fair*]').replace('sticker*', 'raffelde'),
  };

  it('shows terms that never fire and turns that no code covers', async () => {
    const { code, stdout } = await run(await imported(files), 'codebook', 'coverage', '--toon', '5');
    expect(stdout).toBe(
      [
        'Zoektermen die in deze interviews nooit aanslaan: 3',
        '  bes_eerlijk (1 van 1): "fair*"',
        '  bes_stem (2 van 2): "raffelde", "gestemd"',
        '',
        'Zoektermen die bij 3 of meer codes of in meer dan 20% van de beurten aanslaan: 1',
        '  "moestuin": 1 beurt (50%), opb_groen',
        '',
        'Beurten van respondenten zonder code: 1 van 2 (50%)',
        'bestand  beurten  zonder code  aandeel',
        'R01.txt        1            0       0%',
        'R02.txt        1            1     100%',
        '',
        'R02.txt  beurt 2',
        '  „Eerlijk? Nee, oneerlijk was het. Wie schreeuwt die krijgt.”',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  it('shows what was said only when that is asked for', async () => {
    const folder = await imported(files);
    expect((await run(folder, 'codebook', 'coverage')).stdout).not.toContain('schreeuwt');
    const { stdout } = await run(folder, 'codebook', 'coverage', '--json');
    const result = CodebookCoverageResult.parse(JSON.parse(stdout));
    expect(result.beurten).toEqual({ aantal: 2, zonder_code: 1 });
    expect(result.bestanden[1]).toEqual({ bestand: 'R02.txt', beurten: 1, zonder_code: [2] });
    expect(result.teksten).toEqual([]);
  });
});

describe('wijkstem codebook score', () => {
  it('gives as JSON what the coder and the terms agree on', async () => {
    const folder = await imported({ 'gold.csv': GOLD });
    const { code, stdout } = await run(folder, 'codebook', 'score', '--gold', 'gold.csv', '--json');
    const result = CodebookScoreResult.parse(JSON.parse(stdout));
    expect(result).toMatchObject({ bestanden: 2, beurten: 2, coderingen: 3 });
    expect(result.alle_voorstellen.codes).toEqual([
      { code: 'bes_eerlijk', n: 2, voorgesteld: 2, goed: 2, precisie: 1, recall: 1, f1: 1 },
      { code: 'bes_stem', n: 1, voorgesteld: 1, goed: 1, precisie: 1, recall: 1, f1: 1 },
      { code: 'opb_groen', n: 0, voorgesteld: 1, goed: 0, precisie: 0, recall: null, f1: 0 },
    ]);
    expect(result.alle_voorstellen.micro).toMatchObject({ n: 3, voorgesteld: 3, goed: 3 });
    expect(result.alle_voorstellen.micro_alle_codes).toMatchObject({ voorgesteld: 4, precisie: 0.75 });
    expect(result.sterke_voorstellen.micro).toMatchObject({
      n: 3,
      voorgesteld: 0,
      precisie: null,
      recall: 0,
    });
    expect(code).toBe(0);
  });

  it('writes ratios as Dutch readers do, marks codes that are rare, and says what it does not mean', async () => {
    const folder = await imported({ 'gold.csv': GOLD });
    const { stdout } = await run(folder, 'codebook', 'score', '--gold', 'gold.csv');
    expect(stdout).toMatch(
      /^Codeboek proef 1\.0, gemeten per beurt: 3 coderingen in 2 beurten van respondenten, 2 interviews\.\n/,
    );
    expect(stdout).toMatch(/^opb_groen +0 +1 +0 +0,00 +– +0,00 +weinig waarnemingen$/m);
    expect(stdout).toMatch(/^micro, alle codes +3 +4 +3 +0,75 +1,00 +0,86$/m);
    expect(stdout).toMatch(/^macro +1,00 +1,00 +1,00$/m);
    expect(stdout).toMatch(
      /\nLet op: dit vergelijkt met één codeur in 2 interviews\. .* een mens beslist\.\n$/,
    );
    const quiet = await run(folder, 'codebook', 'score', '--gold', 'gold.csv', '--quiet');
    expect(quiet.stdout).not.toContain('Let op');
  });

  it('writes the tables as csv when asked', async () => {
    const folder = await imported({ 'gold.csv': GOLD });
    const { stderr } = await run(folder, 'codebook', 'score', '--gold', 'gold.csv', '--csv', 'uit/score.csv');
    expect(stderr).toBe('Geschreven: uit/score.csv\n');
    expect(readFileSync(join(folder, 'uit', 'score.csv'), 'utf8')).toMatch(
      /^\uFEFFvoorstellen;code;n;voorgesteld;goed;precisie;recall;f1\r\n/,
    );
  });

  it.each(['codeboek.yaml', 'interviews/nieuw.csv'])('never writes over %s', async (name) => {
    const folder = await imported({ 'gold.csv': GOLD });
    const { code, stderr } = await run(folder, 'codebook', 'score', '--gold', 'gold.csv', '--csv', name);
    expect(stderr).toMatch(/ dit is een bestand of map van het project zelf\./);
    expect(code).toBe(1);
  });

  it('never writes over the gold file', async () => {
    const folder = await imported({ 'gold.csv': GOLD });
    const { code } = await run(folder, 'codebook', 'score', '--gold', 'gold.csv', '--csv', './gold.csv');
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'gold.csv'), 'utf8')).toBe(GOLD);
  });

  it('names every mistake in the gold file', async () => {
    const folder = await imported();
    writeFileSync(join(folder, 'gold.csv'), `${GOLD}R01.txt;1;bes_stem;\nR03.txt;2;bes_stem;\n`);
    const { code, stdout, stderr } = await run(folder, 'codebook', 'score', '--gold', 'gold.csv');
    expect(stderr.split('\n')).toEqual([
      'gold.csv, regel 5, kolom "beurt": dit is een beurt van de interviewer. Verbeter het nummer of haal de regel weg.',
      'gold.csv, regel 6, kolom "bestand": zo heet geen ingelezen transcript. Schrijf de naam zoals in respondents.csv, of lees het transcript in met: wijkstem import',
      '',
    ]);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });

  it('asks for the gold file when none was named', async () => {
    expect(await run(smallProject(), 'codebook', 'score')).toMatchObject({
      code: 1,
      stderr: 'Noem het bestand met de handmatige coderingen: --gold BESTAND\n',
    });
  });
});

describe('every part of wijkstem codebook', () => {
  it.each(['check', 'diff', 'test', 'words', 'coverage', 'score'])('explains %s in Dutch', async (part) => {
    const { code, stdout } = await run('.', 'codebook', part, '--help');
    expect(stdout).toMatch(new RegExp(`^Gebruik: wijkstem codebook ${part} \\[opties\\]`));
    expect(stdout).not.toMatch(/Usage|Options|\[options\]|default/);
    expect(code).toBe(0);
  });
});
