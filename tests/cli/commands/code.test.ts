import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CodeResult } from '../../../src/work/coding/result.js';
import { changeCodebook, codedProject, contentOfStore, decide } from '../../support/coded-project.js';
import { CODEBOOK, PROJECT, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

describe('wijkstem code by likeness', () => {
  const settings = (suggesties: string) => ({
    'project.yaml': `${PROJECT}privacy: {sleutel: leesbaar}\nsuggesties: ${suggesties}\n`,
  });

  it('says that it goes by the codebook, and then from how much it learned', async () => {
    const folder = smallProject(settings('{werkwijze: gelijkenis}'));
    await run(folder, 'import');
    expect((await run(folder, 'code')).stdout).toContain(
      'De voorstellen gaan op het codeboek af: er is nog niets bevestigd om van te leren.',
    );
    decide(folder, 'bevestigd', 'opb_groen', 'De moestuin won.');
    const learned = 'De voorstellen leerden van 1 codering van mensen (de vorige keer 0) in 1 interview.';
    expect((await run(folder, 'code', '--dry-run')).stdout).toContain(learned);
    expect((await run(folder, 'code')).stdout).toContain(learned);
    const { stdout } = await run(folder, 'code', '--json');
    expect(CodeResult.parse(JSON.parse(stdout))).toMatchObject({
      werkwijze: 'gelijkenis',
      geleerd_van: { interviews: 1, coderingen: 1 },
    });
  });

  it('says that it does not learn where project.yaml says so', async () => {
    const folder = smallProject(settings('{leren: nee}'));
    await run(folder, 'import');
    decide(folder, 'bevestigd', 'opb_groen', 'De moestuin won.');
    expect((await run(folder, 'code')).stdout).toContain(
      'De voorstellen leren niet van wat mensen codeerden (project.yaml, suggesties).',
    );
  });
});

describe('wijkstem code --dry-run', () => {
  it('says per code what would change, and changes no byte of the database', async () => {
    const folder = await codedProject();
    const path = join(folder, 'wijkstem.db');
    const [bytes, rows] = [readFileSync(path), contentOfStore(folder)];
    changeCodebook(folder, ['[moestuin]', '[schreeuwt, krijgt]'], ['[eerlijk*]', '["=eerlijk"]']);
    const { code, stdout } = await run(folder, 'code', '--dry-run');
    expect(stdout).toBe(
      [
        'Proef, er is niets veranderd. Coderen zou geven: 3 nieuwe voorstellen, 3 vervallen, 1 gebleven.',
        '  bes_eerlijk: 2 nieuw, 2 vervallen',
        '  opb_groen: 1 nieuw, 1 vervallen',
        'Samen 4 coderingen van respondenten, waarvan 0 door een mens bevestigd.',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(contentOfStore(folder)).toEqual(rows);
  });

  it('gives the same as JSON', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    const { stdout } = await run(folder, 'code', '--json', '--dry-run');
    expect(CodeResult.parse(JSON.parse(stdout))).toEqual({
      proef: true,
      codeboek: { id: 'proef', versie: '1.0' },
      transcripten: 2,
      werkwijze: 'termen',
      geleerd_van: { interviews: 0, coderingen: 0 },
      voorstellen: { nieuw: 4, vervallen: 0, gebleven: 0 },
      taalmodel: null,
      codes: [
        { code: 'bes_eerlijk', nieuw: 2, vervallen: 0 },
        { code: 'bes_stem', nieuw: 1, vervallen: 0 },
        { code: 'opb_groen', nieuw: 1, vervallen: 0 },
      ],
      beslissingen: { meegenomen: 0, zonder_code: [] },
      coderingen: { bevestigd: 0, voorstel: 4 },
    });
  });

  it('of a wrong codebook says what is wrong with it, and exits with 1', async () => {
    const folder = await codedProject();
    const before = contentOfStore(folder);
    changeCodebook(folder, ['[moestuin]', '["moestuin &"]']);
    const { code, stderr, stdout } = await run(folder, 'code', '--dry-run');
    expect(stderr).toBe(
      'codeboek.yaml, regel 11, code opb_groen, zoekterm "moestuin &", teken 11: na "&" hoort een woord. Zie docs/codeboek.md.\n',
    );
    expect([code, stdout]).toEqual([1, '']);
    expect(contentOfStore(folder)).toEqual(before);
  });
});

describe('wijkstem code after a change of the codebook', () => {
  it('says per code what came and went', async () => {
    const folder = await codedProject();
    changeCodebook(folder, ['[moestuin]', '[schreeuwt, krijgt]']);
    expect((await run(folder, 'code')).stdout).toBe(
      [
        '2 transcripten gecodeerd met codeboek proef 1.0: 1 nieuw voorstel, 1 vervallen, 3 gebleven. Het codeboek is sindsdien veranderd.',
        '  opb_groen: 1 nieuw, 1 vervallen',
        'Samen 4 coderingen van respondenten, waarvan 0 door een mens bevestigd.',
        '',
      ].join('\n'),
    );
  });

  it('shows twenty codes, those that change most first', async () => {
    const folder = await codedProject();
    const many = Array.from(
      { length: 24 },
      (_, index) => `      - {id: nieuw_${index}, label: N, definitie: N., zoektermen: [moestuin]}\n`,
    );
    writeFileSync(
      join(folder, 'codeboek.yaml'),
      CODEBOOK.replace('[moestuin]', '[stickers, krijgt]') + many.join(''),
    );
    const { stdout } = await run(folder, 'code');
    const lines = stdout.split('\n');
    expect(lines[1]).toBe('  opb_groen: 2 nieuw, 1 vervallen');
    expect(lines.filter((line) => /^ {2}\w+: /.test(line))).toHaveLength(20);
    expect(stdout).toContain('\n  en nog 5 codes\n');
    changeCodebook(folder, ['[eerlijk*]', '[heel]']);
    expect((await run(folder, 'code', '--quiet')).stdout).not.toContain('  bes_eerlijk');
  });

  it('says how many decisions went along with a code that got another id', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'opb_groen', 'De moestuin won.');
    changeCodebook(folder, ['{id: opb_groen,', '{id: opb_tuin, was: [opb_groen, ouder],']);
    const { stdout } = await run(folder, 'code');
    expect(stdout).toContain('1 beslissing is meegegaan met een code die een ander id kreeg.');
    expect(stdout).not.toContain('Let op');
    expect((await run(folder, 'code')).stdout).not.toContain('meegegaan');
  });

  it('lists the decisions on a code that was removed, in text and in JSON', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'opb_groen', 'De moestuin won.');
    decide(folder, 'verworpen', 'opb_groen', 'Wie schreeuwt die krijgt.');
    changeCodebook(folder, ['{id: opb_groen,', '{id: opb_tuin,']);
    const { code, stdout } = await run(folder, 'code');
    expect(stdout).toContain(
      'Let op: 2 beslissingen gaan over de code opb_groen, die niet meer in het codeboek staat. Zet bij de opvolger "was: opb_groen", of kies per passage: wijkstem review export --nakijken\n',
    );
    expect(code).toBe(0);
    const { beslissingen } = CodeResult.parse(JSON.parse((await run(folder, 'code', '--json')).stdout));
    expect(beslissingen).toEqual({ meegenomen: 0, zonder_code: [{ code: 'opb_groen', aantal: 2 }] });
  });

  it('lets a person choose where a code was split', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'opb_groen', 'De moestuin won.');
    const halves =
      '{id: opb_tuin, was: opb_groen, label: T, definitie: T., zoektermen: [moestuin]}\n      - {id: opb_boom, was: opb_groen,';
    changeCodebook(folder, ['{id: opb_groen,', halves]);
    expect((await run(folder, 'code')).stdout).toContain(
      'Let op: 1 beslissing gaat over de code opb_groen, die gesplitst is in opb_tuin en opb_boom. ' +
        'Kies per passage: wijkstem review export --nakijken\n',
    );
  });
});

describe('wijkstem code in a project with a mistake', () => {
  it('says that the unit of coding does not exist', async () => {
    const folder = smallProject({ 'project.yaml': `${PROJECT}codering: {eenheid: alinea}\n` });
    const { code, stderr } = await run(folder, 'code');
    expect(stderr).toBe('project.yaml, regel 13, sleutel "eenheid": kies zinnen of beurt.\n');
    expect(code).toBe(1);
  });
});
