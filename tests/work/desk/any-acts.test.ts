/** Whatever people do at the desk, one after another: nothing of it breaks the store, and all of it can be taken back. */

import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError, UserErrors } from '../../../src/model/errors.js';
import { QUOTABILITIES } from '../../../src/model/sensitive.js';
import type { DeskAct } from '../../../src/work/desk/act.js';
import { actAtDesk } from '../../../src/work/desk/decide.js';
import { openDifferences } from '../../../src/work/desk/differences.js';
import type { DeskCoding, DeskTurn, Sitting } from '../../../src/work/desk/interview.js';
import { openInterview } from '../../../src/work/desk/open-interview.js';
import { redoAtDesk } from '../../../src/work/desk/redo.js';
import { undoAtDesk } from '../../../src/work/desk/undo.js';
import { takeBackActs } from '../../../src/work/history/take-back.js';
import { openCodes } from '../../../src/work/project/project-folder.js';
import { codedProject } from '../../support/coded-project.js';
import { opened } from '../../support/opened.js';
import { run } from '../../support/run.js';

const CODES = ['bes_eerlijk', 'bes_stem', 'opb_groen'];
const KINDS = [
  'bevestig',
  'verwerp',
  'andere code',
  'oordeel',
  'memo',
  'verplaats',
  'trek in',
  'codeer',
  'gelezen',
  'los op',
  'ongedaan',
  'opnieuw',
  'citeren',
] as const;

const step = fc.record({
  kind: fc.constantFrom(...KINDS),
  file: fc.constantFrom('R01.txt', 'R02.txt'),
  coder: fc.constantFrom('Aya', 'Bo'),
  isBlind: fc.boolean(),
  pick: fc.nat(20),
  code: fc.constantFrom(...CODES),
  oordeel: fc.constantFrom('positief' as const, 'negatief' as const, null),
  from: fc.nat(30),
  length: fc.integer({ min: 1, max: 30 }),
  stale: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What people made, and what is counted of it; not the history of it. */
function held(folder: string): unknown {
  const db = new Database(join(folder, 'wijkstem.db'), { readonly: true });
  const tables = ['suggestion', 'decision', 'reviewed', 'quoting', 'memo', 'voice_code'];
  const rows = tables.map((table) => [
    table,
    db
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map((row) => JSON.stringify(row))
      .sort(),
  ]);
  db.close();
  return rows;
}

/** How much of what a coder did in a text is known as done in sight of proposals. */
function notBlind(folder: string, coder: string, file: string): unknown {
  const db = new Database(join(folder, 'wijkstem.db'), { readonly: true });
  const of = 'FROM current_revision r JOIN';
  const count = db
    .prepare(
      `SELECT (SELECT count(*) ${of} decision d ON d.revision = r.id WHERE r.file = :file AND coder = :coder AND d.blind IS NULL) +
       (SELECT count(*) ${of} reviewed v ON v.revision = r.id WHERE r.file = :file AND coder = :coder AND v.blind = 0)`,
    )
    .pluck()
    .get({ coder, file });
  db.close();
  return count;
}

function actOf(
  one: Step,
  turn: DeskTurn,
  difference: { id: string; version: string } | undefined,
): DeskAct | null {
  const coding: DeskCoding | undefined = turn.codings[one.pick % Math.max(1, turn.codings.length)];
  const begin = Math.min(one.from, turn.text.length - 1);
  const eind = Math.min(begin + one.length, turn.text.length);
  const seen = coding && { id: coding.id, versie: coding.version };
  switch (one.kind) {
    case 'ongedaan':
    case 'opnieuw':
      return null;
    case 'citeren': {
      const hoe = QUOTABILITIES[one.pick % (QUOTABILITIES.length + 1)] ?? null;
      return { soort: one.kind, beurt: turn.number, begin, eind, woorden: turn.text.slice(begin, eind), hoe };
    }
    case 'gelezen':
      return { soort: one.kind, beurten: [turn.number] };
    case 'codeer':
      return {
        soort: one.kind,
        beurt: turn.number,
        begin,
        eind,
        woorden: turn.text.slice(begin, eind),
        codes: [one.code],
      };
    case 'los op':
      return difference === undefined
        ? null
        : one.isBlind
          ? null
          : {
              soort: one.kind,
              id: difference.id,
              versie: difference.version,
              besluit: one.stale ? 'verworpen' : 'bevestigd',
              oordeel: null,
            };
    case 'andere code':
      return seen ? { soort: one.kind, ...seen, code: one.code } : null;
    case 'oordeel':
      return seen ? { soort: one.kind, ...seen, oordeel: one.oordeel } : null;
    case 'memo':
      return seen ? { soort: one.kind, ...seen, memo: one.stale ? '' : `Nagaan ${one.pick}.` } : null;
    case 'verplaats':
      return seen ? { soort: one.kind, ...seen, begin, eind } : null;
    default:
      return seen ? { soort: one.kind, ...seen } : null;
  }
}

describe('any acts at the desk', () => {
  it('leave a store in which check finds nothing, tell how the turn is now, and are taken back and done again whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const folder = await codedProject();
        const here = opened(folder, { reserveCopies: new Map() });
        const codebook = openCodes(here);
        const sighted = new Set<string>();
        for (const one of steps) {
          const sitting: Sitting = { coder: one.coder, isBlind: one.isBlind };
          const turnNow = async (): Promise<DeskTurn> => {
            const { turns } = await openInterview(here, codebook, one.file, sitting);
            return turns.find(({ number }) => number === 2) as DeskTurn;
          };
          const before = held(folder);
          const turn = await turnNow();
          if (one.isBlind) for (const coding of turn.codings) expect(coding.coder).toBe(one.coder);
          const [difference] = (await openDifferences(here, codebook)).filter(
            ({ file }) => file === one.file,
          );
          if (one.kind === 'ongedaan' || one.kind === 'opnieuw') {
            const back = one.kind === 'ongedaan' ? undoAtDesk : redoAtDesk;
            await back(here, one.coder).catch((error) => {
              if (!(error instanceof UserError)) throw error;
              expect(held(folder)).toEqual(before);
            });
            continue;
          }
          const act = actOf(one, turn, difference);
          if (act === null) continue;
          let done: Awaited<ReturnType<typeof actAtDesk>>;
          try {
            done = await actAtDesk(here, codebook, one.file, act, sitting);
          } catch (error) {
            if (!(error instanceof UserErrors || error instanceof UserError)) throw error;
            expect(held(folder), JSON.stringify(act)).toEqual(before);
            continue;
          }
          const after = held(folder);
          const now = await turnNow();
          expect(done.turns).toEqual([now]);
          if (done.act === null) {
            expect(after).toEqual(before);
            continue;
          }
          if (act.soort === 'verplaats' || act.soort === 'andere code') {
            const open = (of: DeskTurn) =>
              of.codings.filter((c) => c.status === 'voorstel').map(({ id }) => id);
            expect(open(turn), 'no proposal comes back').toEqual(expect.arrayContaining(open(now)));
          }
          if (act.soort === 'verplaats') {
            const code = turn.codings.find(({ id }) => id === act.id)?.code;
            const there = now.codings.filter(
              (c) => c.code === code && c.start === act.begin && c.end === act.eind && c.coder === one.coder,
            );
            expect(there.map(({ status }) => status)).toEqual(['bevestigd']);
          }
          if (!one.isBlind) sighted.add(one.coder + one.file);
          else if (!sighted.has(one.coder + one.file))
            expect(notBlind(folder, one.coder, one.file), act.soort).toBe(0);
          await takeBackActs(here, 'undo', 1);
          expect(held(folder), JSON.stringify(act)).toEqual(before);
          await takeBackActs(here, 'redo', 1);
          expect(held(folder), JSON.stringify(act)).toEqual(after);
        }
        const { code, stdout } = await run(folder, 'check');
        expect(code, stdout).toBe(0);
      }),
      { numRuns: 12 },
    );
  }, 300_000);
});
