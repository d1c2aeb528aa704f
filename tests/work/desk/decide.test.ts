/** What a person does at the desk, and what the project holds afterwards. */

import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { DeskTurn } from '../../../src/work/desk/interview.js';
import { codedProject, contentOfStore } from '../../support/coded-project.js';
import { desk } from '../../support/desk.js';
import { run } from '../../support/run.js';

const said = (turn: DeskTurn, { start, end }: { start: number; end: number }): string =>
  turn.text.slice(start, end);

describe('an interview on the desk', () => {
  it('has its turns, with what was proposed on each, by its place in the turn', async () => {
    const { turn } = await desk(await codedProject());
    const second = await turn();
    expect(second).toMatchObject({ speaker: 'R01', respondent: 'R01', isInterviewer: false, isSeen: false });
    expect(second.codings.map(({ code, status, coder }) => [code, status, coder])).toEqual([
      ['bes_eerlijk', 'voorstel', null],
      ['bes_stem', 'voorstel', null],
      ['opb_groen', 'voorstel', null],
    ]);
    for (const one of second.codings) expect(said(second, one)).toMatch(/eerlijk|stickers|moestuin/);
  });

  it('shows whoever codes blind nothing that a program or another proposed', async () => {
    const folder = await codedProject();
    const first = await desk(folder);
    await first.act({ soort: 'bevestig', ...(await first.about('bes_stem')) });
    const blind = await desk(folder, 'Bo', true);
    expect((await blind.turn()).codings).toEqual([]);
  });

  it('shows nothing of who took back their consent', async () => {
    const folder = await codedProject({
      'respondents.csv':
        'respondent;perspectief;wijk;bestand;spreker;ingetrokken_op\nR01;verdeler;noord;R01.txt;R;2026-10-01\n',
    });
    const { turn } = await desk(folder);
    await expect(turn()).rejects.toThrow();
  });
});

describe('an act at the desk', () => {
  it('confirms and rejects a proposal, each as one act that the history tells of', async () => {
    const folder = await codedProject();
    const { act, about, coding } = await desk(folder);
    const first = await act({ soort: 'bevestig', ...(await about('bes_eerlijk')) });
    const second = await act({ soort: 'verwerp', ...(await about('bes_stem')) });
    expect([(await coding('bes_eerlijk')).status, (await coding('bes_stem')).status]).toEqual([
      'bevestigd',
      'verworpen',
    ]);
    expect(second.act).toBe((first.act ?? 0) + 1);
    const { stdout } = await run(folder, 'history', '--json');
    expect(JSON.parse(stdout).handelingen[0]).toMatchObject({ opdracht: 'werkbank', codeur: 'Aya' });
  });

  it('gives an oordeel and takes it away again', async () => {
    const { act, about, coding } = await desk(await codedProject());
    await act({ soort: 'oordeel', ...(await about('opb_groen')), oordeel: 'positief' });
    expect(await coding('opb_groen')).toMatchObject({ status: 'bevestigd', oordeel: 'positief' });
    await act({ soort: 'oordeel', ...(await about('opb_groen')), oordeel: null });
    expect(await coding('opb_groen')).toMatchObject({ status: 'bevestigd', oordeel: null });
  });

  it('gives a proposed passage another code: the proposal is rejected', async () => {
    const { act, about, turn } = await desk(await codedProject());
    await act({ soort: 'andere code', ...(await about('bes_stem')), code: 'opb_groen' });
    const { codings } = await turn();
    expect(codings.filter(({ code }) => code === 'bes_stem').map(({ status }) => status)).toEqual([
      'verworpen',
    ]);
    expect(codings.filter(({ code, status }) => code === 'opb_groen' && status === 'bevestigd')).toHaveLength(
      1,
    );
  });

  it('gives a coding of its own another code: nothing is left of the first', async () => {
    const { act, about, turn } = await desk(await codedProject());
    await act({ soort: 'verwerp', ...(await about('opb_groen')) });
    await act({ soort: 'bevestig', ...(await about('bes_stem')) });
    await act({ soort: 'andere code', ...(await about('bes_stem')), code: 'bes_eerlijk' });
    const mine = (await turn()).codings.filter(
      ({ coder, status }) => coder === 'Aya' && status === 'bevestigd',
    );
    expect(mine.map(({ code }) => code)).toEqual(['bes_eerlijk']);
  });

  it('codes words by hand with several codes', async () => {
    const { act, turn } = await desk(await codedProject());
    const { text } = await turn();
    const begin = text.indexOf('won');
    await act({
      soort: 'codeer',
      beurt: 2,
      begin,
      eind: begin + 3,
      woorden: 'won',
      codes: ['bes_stem', 'opb_groen'],
    });
    const after = await turn();
    expect(after.codings.filter((one) => said(after, one) === 'won').map(({ code }) => code)).toEqual([
      'bes_stem',
      'opb_groen',
    ]);
  });

  it('moves the edges of a proposal: it is confirmed there, and counts once', async () => {
    const { act, about, coding, turn } = await desk(await codedProject());
    const { text } = await turn();
    await act({
      soort: 'verplaats',
      ...(await about('opb_groen')),
      begin: text.indexOf('De moestuin'),
      eind: text.indexOf(' won'),
    });
    const moved = await coding('opb_groen');
    expect([said(await turn(), moved), moved.status]).toEqual(['De moestuin', 'bevestigd']);
    expect((await turn()).codings.filter(({ code }) => code === 'opb_groen')).toHaveLength(1);
  });

  it('moves the edges of a decision away from what was proposed: the proposal does not come back', async () => {
    const { act, about, turn } = await desk(await codedProject());
    const { text } = await turn();
    const begin = text.indexOf('Het ging');
    await act({ soort: 'verplaats', ...(await about('opb_groen')), begin, eind: begin + 'Het ging'.length });
    const green = (await turn()).codings.filter(({ code }) => code === 'opb_groen');
    expect(green.map(({ status }) => status).sort()).toEqual(['bevestigd', 'verworpen']);
  });

  it('moves or recodes a confirmed proposal: it does not come back beside it', async () => {
    const { act, about, turn } = await desk(await codedProject());
    const { text } = await turn();
    const begin = text.indexOf('Het ging');
    await act({ soort: 'bevestig', ...(await about('opb_groen')) });
    await act({ soort: 'verplaats', ...(await about('opb_groen')), begin, eind: begin + 8 });
    await act({ soort: 'bevestig', ...(await about('bes_stem')) });
    await act({ soort: 'andere code', ...(await about('bes_stem')), code: 'bes_eerlijk' });
    const open = (await turn()).codings.filter(({ status }) => status === 'voorstel');
    expect(open.map(({ code }) => code)).not.toContain('opb_groen');
    expect(open.map(({ code }) => code)).not.toContain('bes_stem');
  });

  it('of who codes blind stays blind when they move it or give it another code', async () => {
    const folder = await codedProject();
    const { act, about, turn } = await desk(folder, 'Bo', true);
    const { text } = await turn();
    const woorden = 'De moestuin';
    const begin = text.indexOf(woorden);
    const eind = begin + woorden.length;
    await act({ soort: 'codeer', beurt: 2, begin, eind, woorden, codes: ['opb_groen'] });
    await act({ soort: 'verplaats', ...(await about('opb_groen')), begin: 0, eind: 8 });
    await act({ soort: 'andere code', ...(await about('opb_groen')), code: 'bes_stem' });
    await act({ soort: 'gelezen', beurten: [2] });
    const db = new Database(join(folder, 'wijkstem.db'), { readonly: true });
    const of = (sql: string) => db.prepare(sql).all();
    expect(of('SELECT code, blind FROM decision')).toEqual([{ code: 'bes_stem', blind: 'bevestigd' }]);
    expect(of('SELECT blind FROM reviewed')).toEqual([{ blind: 1 }]);
    db.close();
  });

  it('in sight of others keeps on record what was found blind', async () => {
    const folder = await codedProject();
    const blind = await desk(folder, 'Bo', true);
    await blind.act({
      soort: 'codeer',
      beurt: 2,
      begin: 0,
      eind: 8,
      woorden: 'Het ging',
      codes: ['opb_groen'],
    });
    const seeing = await desk(folder, 'Bo');
    const found = (await seeing.turn()).codings.find(({ coder }) => coder === 'Bo');
    if (found === undefined) throw new Error('nothing found blind');
    await seeing.act({ soort: 'andere code', id: found.id, versie: found.version, code: 'bes_stem' });
    const db = new Database(join(folder, 'wijkstem.db'), { readonly: true });
    expect(db.prepare('SELECT code, verdict, blind FROM decision ORDER BY code').all()).toEqual([
      { code: 'bes_stem', verdict: 'bevestigd', blind: null },
      { code: 'opb_groen', verdict: 'verworpen', blind: 'bevestigd' },
    ]);
    db.close();
  });

  it('is refused to who codes blind about anything that they do not see', async () => {
    const folder = await codedProject();
    const first = await desk(folder);
    const seen = await first.about('bes_stem');
    const blind = await desk(folder, 'Bo', true);
    await expect(blind.act({ soort: 'bevestig', ...seen })).rejects.toThrow('weg');
    await first.act({ soort: 'bevestig', ...seen });
    const decided = await first.about('bes_stem');
    await expect(blind.act({ soort: 'verwerp', ...decided })).rejects.toThrow('weg');
  });

  it('takes a decision back, after which the proposal is open again', async () => {
    const { act, about, coding } = await desk(await codedProject());
    await act({ soort: 'verwerp', ...(await about('bes_stem')) });
    await act({ soort: 'trek in', ...(await about('bes_stem')) });
    expect((await coding('bes_stem')).status).toBe('voorstel');
  });

  it('keeps a memo with a decision, and beside a proposal without confirming it', async () => {
    const { act, about, coding, turn } = await desk(await codedProject());
    await act({ soort: 'memo', ...(await about('bes_stem')), memo: 'Vraag na bij de anderen.' });
    expect((await coding('bes_stem')).status).toBe('voorstel');
    expect((await turn()).notes).toEqual([{ coder: 'Aya', body: 'Vraag na bij de anderen.' }]);
    await act({ soort: 'bevestig', ...(await about('bes_eerlijk')) });
    await act({ soort: 'memo', ...(await about('bes_eerlijk')), memo: 'Sterk citaat.' });
    expect((await coding('bes_eerlijk')).memo).toBe('Sterk citaat.');
  });

  it('remembers which turns were gone through', async () => {
    const { act, turn } = await desk(await codedProject());
    await act({ soort: 'gelezen', beurten: [2] });
    expect((await turn()).isSeen).toBe(true);
  });

  it('is refused when the coding changed meanwhile, and then changes nothing', async () => {
    const folder = await codedProject();
    const { act, about } = await desk(folder);
    const seen = await about('bes_stem');
    await act({ soort: 'bevestig', ...seen });
    const before = contentOfStore(folder);
    await expect(act({ soort: 'verwerp', ...seen })).rejects.toThrow('intussen veranderd');
    await expect(act({ soort: 'bevestig', id: 'weg', versie: 'aaaaaa' })).rejects.toThrow(
      'intussen veranderd',
    );
    expect(contentOfStore(folder)).toEqual(before);
  });

  it('is refused about what another coder decided, and about words that are not there', async () => {
    const folder = await codedProject();
    const first = await desk(folder);
    await first.act({ soort: 'bevestig', ...(await first.about('bes_stem')) });
    const other = await desk(folder, 'Bo');
    const seen = await other.about('bes_stem');
    await expect(other.act({ soort: 'verwerp', ...seen })).rejects.toThrow('andere codeur');
    await expect(other.act({ soort: 'trek in', ...seen })).rejects.toThrow('niet zelf');
    await expect(
      other.act({ soort: 'codeer', beurt: 2, begin: 0, eind: 3, woorden: 'weg', codes: ['bes_stem'] }),
    ).rejects.toThrow('Kies ze opnieuw');
    await expect(
      other.act({ soort: 'codeer', beurt: 2, begin: 0, eind: 3, woorden: 'Het', codes: ['bestaat_niet'] }),
    ).rejects.toThrow('codeboek');
  });

  it('is taken back by its own coder, as long as nothing came after it', async () => {
    const folder = await codedProject();
    const { act, about, undo, coding } = await desk(folder);
    await act({ soort: 'bevestig', ...(await about('bes_stem')) });
    await undo();
    expect((await coding('bes_stem')).status).toBe('voorstel');
    await act({ soort: 'bevestig', ...(await about('bes_stem')) });
    await run(folder, 'memo', 'add', 'Later.', '--codeur', 'Aya');
    await expect(undo()).rejects.toThrow('memo add');
  });

  it('leaves a store in which check finds nothing', async () => {
    const folder = await codedProject();
    const { act, about, undo } = await desk(folder);
    await act({ soort: 'verplaats', ...(await about('opb_groen')), begin: 0, eind: 8 });
    await act({ soort: 'andere code', ...(await about('bes_stem')), code: 'bes_eerlijk' });
    await undo();
    expect(await run(folder, 'check')).toMatchObject({ code: 0 });
  });
});

describe('the list of interviews', () => {
  it('tells how far each is', async () => {
    const { act, about, list } = await desk(await codedProject());
    await act({ soort: 'bevestig', ...(await about('bes_eerlijk')) });
    await act({ soort: 'verwerp', ...(await about('bes_stem')) });
    const [first, second] = await list();
    expect(first).toMatchObject({ file: 'R01.txt', turns: 1, seen: 1, open: 1, confirmed: 1, rejected: 1 });
    expect(first?.respondents).toEqual([{ id: 'R01', perspective: 'verdeler', wijk: 'noord' }]);
    expect(second).toMatchObject({ file: 'R02.txt', turns: 1, seen: 0, confirmed: 0 });
  });
});
