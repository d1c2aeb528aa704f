import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/model/coding.js';
import { closeStore, openStore, recordDecision, transcripts, write } from '../../../src/store/index.js';
import { CodeResult } from '../../../src/work/coding/result.js';
import { FragmentsResult } from '../../../src/work/searching/result.js';
import { CODEBOOK, PROJECT, RESPONDENTS, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

async function codedProject(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = smallProject(files);
  await run(folder, 'import');
  await run(folder, 'code');
  return folder;
}

function changeCodebook(folder: string, ...changes: readonly (readonly [from: string, to: string])[]): void {
  let text = readFileSync(join(folder, 'codeboek.yaml'), 'utf8');
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  writeFileSync(join(folder, 'codeboek.yaml'), text);
}

function decide(folder: string, verdict: Verdict, code: string, passage: string): void {
  const store = openStore(join(folder, 'wijkstem.db'));
  for (const { text, revision } of transcripts(store)) {
    const start = text.indexOf(passage);
    if (start === -1) continue;
    const decision = {
      start,
      end: start + passage.length,
      code,
      verdict,
      oordeel: null,
      coder: 'Aya',
      memo: '',
    };
    write(store, { command: 'proef' }, () =>
      recordDecision(store, revision, 2, { ...decision, settles: false }),
    );
  }
  closeStore(store);
}

/** Every row of every table. */
function content(folder: string): unknown {
  const db = new Database(join(folder, 'wijkstem.db'), { readonly: true });
  const tables = db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  const rows = tables.map((table) => [table, db.prepare(`SELECT * FROM ${String(table)}`).all()]);
  db.close();
  return rows;
}

async function fragments(folder: string): Promise<[code: string, text: string][]> {
  const { stdout } = await run(folder, 'fragments', '--json');
  return FragmentsResult.parse(JSON.parse(stdout)).fragmenten.map(({ code, tekst }) => [code, tekst]);
}

describe('wijkstem code --dry-run', () => {
  it('says per code what would change, and changes no byte of the database', async () => {
    const folder = await codedProject();
    const path = join(folder, 'wijkstem.db');
    const [bytes, rows] = [readFileSync(path), content(folder)];
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
    expect(content(folder)).toEqual(rows);
  });

  it('of a first coding changes nothing either, and shows what the real one then does', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    const before = content(folder);
    const shape = async (...options: readonly string[]) => {
      const { stdout } = await run(folder, 'code', '--json', ...options);
      return CodeResult.parse(JSON.parse(stdout));
    };
    const rehearsed = await shape('--dry-run');
    expect(content(folder)).toEqual(before);
    expect(rehearsed).toEqual({
      proef: true,
      codeboek: { id: 'proef', versie: '1.0' },
      transcripten: 2,
      voorstellen: { nieuw: 4, vervallen: 0, gebleven: 0 },
      codes: [
        { code: 'bes_eerlijk', nieuw: 2, vervallen: 0 },
        { code: 'bes_stem', nieuw: 1, vervallen: 0 },
        { code: 'opb_groen', nieuw: 1, vervallen: 0 },
      ],
      beslissingen: { meegenomen: 0, zonder_code: [] },
      coderingen: { bevestigd: 0, voorstel: 4 },
    });
    expect(await shape()).toEqual({ ...rehearsed, proef: false });
    expect(await shape()).toMatchObject({ voorstellen: { nieuw: 0, vervallen: 0, gebleven: 4 }, codes: [] });
  });

  it('shows decisions that would go along, which stay where they are', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'opb_groen', 'De moestuin won.');
    const before = content(folder);
    changeCodebook(folder, ['{id: opb_groen,', '{id: opb_tuin, was: opb_groen,']);
    expect((await run(folder, 'code', '--dry-run')).stdout).toContain(
      '1 beslissing is meegegaan met een code die een ander id kreeg.',
    );
    expect(content(folder)).toEqual(before);
  });

  it('of a wrong codebook says what is wrong with it, and exits with 1', async () => {
    const folder = await codedProject();
    const before = content(folder);
    changeCodebook(folder, ['[moestuin]', '["moestuin &"]']);
    const { code, stderr, stdout } = await run(folder, 'code', '--dry-run');
    expect(stderr).toBe(
      'codeboek.yaml, regel 11, code opb_groen, zoekterm "moestuin &", teken 11: na "&" hoort een woord. Zie docs/codeboek.md.\n',
    );
    expect([code, stdout]).toEqual([1, '']);
    expect(content(folder)).toEqual(before);
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

  it('takes decisions along with a code that got another id', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'opb_groen', 'De moestuin won.');
    changeCodebook(folder, ['{id: opb_groen,', '{id: opb_tuin, was: [opb_groen, ouder],']);
    const { stdout } = await run(folder, 'code');
    expect(stdout).toContain('1 beslissing is meegegaan met een code die een ander id kreeg.');
    expect(stdout).not.toContain('Let op');
    expect((await fragments(folder)).filter(([code]) => code.startsWith('opb'))).toEqual([
      ['opb_tuin', 'De moestuin won.'],
    ]);
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

  it('never brings back what a person rejected', async () => {
    const folder = await codedProject();
    decide(folder, 'verworpen', 'opb_groen', 'De moestuin won.');
    for (const terms of ['["*tuin"]', '[moestuin, won]', '["moestuin!"]', '[moestuin]']) {
      writeFileSync(join(folder, 'codeboek.yaml'), CODEBOOK.replace('[moestuin]', terms));
      await run(folder, 'code');
      expect((await fragments(folder)).filter(([code]) => code === 'opb_groen')).toEqual([]);
    }
  });
});

describe('the unit of coding in project.yaml', () => {
  it('makes fragments of whole turns, also when texts were coded by sentences before', async () => {
    const turn = 'Het ging heel eerlijk, met stickers op de plannen. De moestuin won.';
    const folder = await codedProject();
    expect(await fragments(folder)).toContainEqual([
      'bes_eerlijk',
      'Het ging heel eerlijk, met stickers op de plannen.',
    ]);
    writeFileSync(join(folder, 'project.yaml'), `${PROJECT}codering: {eenheid: beurt}\n`);
    await run(folder, 'code');
    expect((await fragments(folder)).filter(([, text]) => text.includes('stickers'))).toEqual([
      ['bes_eerlijk', turn],
      ['bes_stem', turn],
      ['opb_groen', turn],
    ]);
  });

  it('that does not exist is refused', async () => {
    const folder = smallProject({ 'project.yaml': `${PROJECT}codering: {eenheid: alinea}\n` });
    const { code, stderr } = await run(folder, 'code');
    expect(stderr).toBe('project.yaml, regel 13, sleutel "eenheid": kies zinnen of beurt.\n');
    expect(code).toBe(1);
  });
});

describe('a speaker who turns out to be a respondent', () => {
  it('is coded anew, without a change of the codebook or the text', async () => {
    const folder = await codedProject();
    const change = async (respondents: string) => {
      writeFileSync(join(folder, 'respondents.csv'), respondents);
      const { stdout } = await run(folder, 'code', '--json');
      const { voorstellen, codes } = CodeResult.parse(JSON.parse(stdout));
      return { voorstellen, codes };
    };
    expect(await change(`${RESPONDENTS}R03;verdeler;noord;R02.txt;I;2026-09-03;ja\n`)).toEqual({
      voorstellen: { nieuw: 1, vervallen: 0, gebleven: 4 },
      codes: [{ code: 'bes_eerlijk', nieuw: 1, vervallen: 0 }],
    });
    expect(await fragments(folder)).toContainEqual(['bes_eerlijk', 'Vond u het eerlijk?']);
    expect(await change(RESPONDENTS)).toEqual({
      voorstellen: { nieuw: 0, vervallen: 1, gebleven: 4 },
      codes: [{ code: 'bes_eerlijk', nieuw: 0, vervallen: 1 }],
    });
  });
});
