/** Whatever is done to codes and decisions: every command counts what a slow recount counts, and no decision is lost or turned. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../src/files/table/csv.js';
import { smallProject } from '../support/project.js';
import { run } from '../support/run.js';

interface CodeLine {
  readonly id: string;
  readonly was?: string;
  readonly terms: string;
}

const FAIR: CodeLine = { id: 'bes_eerlijk', terms: 'eerlijk*' };
const GREEN: CodeLine = { id: 'opb_groen', terms: 'moestuin' };
const FIRST: readonly CodeLine[] = [FAIR, { id: 'bes_stem', terms: 'sticker*' }, GREEN];

/** Each changes the codebook, whether or not it still holds the code. */
const CHANGES: Readonly<Record<string, (codes: readonly CodeLine[]) => CodeLine[]>> = {
  split: (codes) =>
    codes.flatMap((code) =>
      code.id === 'opb_groen'
        ? [
            { id: 'opb_tuin', was: 'opb_groen', terms: 'moestuin' },
            { id: 'opb_won', was: 'opb_groen', terms: 'won' },
          ]
        : [code],
    ),
  rename: (codes) =>
    codes.map((code) =>
      code.id === 'bes_eerlijk' ? { ...code, id: 'bes_recht', was: 'bes_eerlijk' } : code,
    ),
  remove: (codes) => codes.filter(({ id }) => id !== 'bes_stem'),
  restore: () => [...FIRST],
};

function codebookOf(codes: readonly CodeLine[]): string {
  const lines = codes.map(
    ({ id, was, terms }) =>
      `      - {id: ${id}, ${was === undefined ? '' : `was: ${was}, `}label: ${id}, definitie: ${id}., zoektermen: [${terms}]}\n`,
  );
  return `codeboek: {id: proef, versie: "1.0"}\nthemas:\n  - id: T\n    label: T\n    codes:\n${lines.join('')}`;
}

const coder = fc.constantFrom('Anna', 'Bram');
const review = fc.record({
  do: fc.constant('review' as const),
  coder,
  answers: fc.infiniteStream(fc.constantFrom('ja', 'nee', 'nee', '')),
});
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('codebook' as const),
      change: fc.constantFrom('split', ...Object.keys(CHANGES)),
    }),
  },
  fc.record({ do: fc.constant('code' as const) }),
  review,
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('settle' as const), coder, lapses: fc.boolean() }),
  },
  fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Row {
  readonly id: string;
  readonly code: string;
  readonly turn: number;
  readonly revision: number;
  readonly start: number;
  readonly end: number;
  readonly coder: string;
  readonly verdict: string;
  readonly evidence: string;
}

function rowsIn(folder: string, table: 'decision' | 'suggestion'): Row[] {
  const db = new Database(join(folder, 'wijkstem.db'), { readonly: true });
  const rows = db.prepare(`SELECT * FROM ${table} ORDER BY id`).all() as Row[];
  db.close();
  return rows;
}

const touches = (one: Pick<Row, 'start' | 'end'>, other: Pick<Row, 'start' | 'end'>): boolean =>
  one.start < other.end && one.end > other.start;
const isAbout = (one: Row, other: Row): boolean =>
  one.revision === other.revision && one.turn === other.turn && one.code === other.code;
const isPlace = (one: Row, other: Row): boolean =>
  isAbout(one, other) && one.start === other.start && one.end === other.end;

/** From the rows themselves, one by one; nobody here settles a difference or corrects a text. */
function recount(folder: string, codes: readonly CodeLine[]): { bevestigd: number; voorstel: number } {
  const counts = ({ code }: Row): boolean => codes.some(({ id }) => id === code);
  const decisions = rowsIn(folder, 'decision').filter(counts);
  const confirmed = decisions.filter(({ verdict }) => verdict === 'bevestigd');
  const places = confirmed.filter((row, at) => confirmed.findIndex((one) => isPlace(one, row)) === at);
  const isDisputed = (place: Row): boolean =>
    decisions.some(
      (no) =>
        no.verdict === 'verworpen' &&
        isAbout(no, place) &&
        touches(no, place) &&
        !confirmed.some((own) => isPlace(own, place) && own.coder === no.coder),
    );
  const open = rowsIn(folder, 'suggestion')
    .filter(counts)
    .filter((proposal) => {
      const evidence = JSON.parse(proposal.evidence) as Row[];
      return !decisions.some(
        (one) => isAbout(one, proposal) && evidence.some((words) => touches(one, words)),
      );
    });
  const disputed = places.filter(isDisputed).length;
  return { bevestigd: places.length - disputed, voorstel: open.length + disputed };
}

async function json(folder: string, ...argv: string[]) {
  const { stdout, stderr } = await run(folder, ...argv, '--json');
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

async function counted(folder: string) {
  const argv = ['export', 'fragmenten', '--internal', '--csv', '--output', 'uit'];
  expect(await run(folder, ...argv)).toMatchObject({ code: 0 });
  const exported = readCsv(readFileSync(join(folder, 'uit', 'fragmenten-intern.csv')), 'uit').rows;
  rmSync(join(folder, 'uit'), { recursive: true });
  const { fragmenten } = await json(folder, 'fragments', '--limit', '0');
  const tally = (statuses: readonly unknown[]) => ({
    bevestigd: statuses.filter((status) => status === 'bevestigd').length,
    voorstel: statuses.filter((status) => status === 'voorstel').length,
  });
  const { coderingen, zonder_code } = await json(folder, 'status');
  const { beslissingen } = await json(folder, 'fragments', '--nakijken');
  return {
    counts: {
      status: coderingen,
      compare: (await json(folder, 'compare')).basis,
      saturation: (await json(folder, 'saturation', '--volgordes', '5')).basis,
      fragments: tally((fragmenten as { status: string }[]).map(({ status }) => status)),
      export: tally(exported.map(({ values }) => values.status)),
    },
    zonder_code,
    pending: (beslissingen as { id: string }[]).map(({ id }) => id).sort(),
  };
}

/** Decisions that no code of the codebook has, nor was. */
function withoutCode(folder: string, codes: readonly CodeLine[]): string[] {
  return rowsIn(folder, 'decision')
    .filter(({ code }) => {
      const heirs = codes.filter(({ was }) => was === code).length;
      return !codes.some(({ id }) => id === code) && heirs !== 1;
    })
    .map(({ id }) => id);
}

/** Who said what of which place, whatever the code is called. */
function verdicts(folder: string): string[] {
  const all = rowsIn(folder, 'decision').map(({ revision, start, end, coder: who, verdict }) =>
    JSON.stringify([revision, start, end, who, verdict]),
  );
  return [...new Set(all)].sort();
}

async function fillIn(
  folder: string,
  who: string,
  option: readonly string[],
  cells: (code: string) => Record<string, string>,
): Promise<boolean> {
  const path = join(folder, 'rijen.csv');
  rmSync(path, { force: true });
  await run(folder, 'review', 'export', ...option, '--output', 'rijen.csv');
  let table: ReturnType<typeof readCsv>;
  try {
    table = readCsv(readFileSync(path), 'rijen.csv');
  } catch {
    return true;
  }
  const rows = table.rows.map(({ values }) => {
    const row: Record<string, string> = { ...values, ...cells(values.code ?? '') };
    return table.columns.map((column) => row[column] ?? '');
  });
  writeFileSync(path, writeCsv(table.columns, rows));
  return (await run(folder, 'review', 'import', 'rijen.csv', '--codeur', who)).code === 0;
}

async function take(one: Step, folder: string, codes: readonly CodeLine[]): Promise<readonly CodeLine[]> {
  switch (one.do) {
    case 'codebook': {
      const changed = CHANGES[one.change]?.(codes) ?? [];
      writeFileSync(join(folder, 'codeboek.yaml'), codebookOf(changed));
      return changed;
    }
    case 'code': {
      const before = rowsIn(folder, 'decision').map(({ id, verdict }) => [id, verdict]);
      expect(await run(folder, 'code')).toMatchObject({ code: 0 });
      expect(rowsIn(folder, 'decision').map(({ id, verdict }) => [id, verdict])).toEqual(before);
      return codes;
    }
    case 'review':
      await fillIn(folder, one.coder, [], () => ({ besluit: one.answers.next().value ?? '' }));
      return codes;
    case 'settle': {
      const before = verdicts(folder);
      const isWhole = await fillIn(folder, one.coder, ['--nakijken'], (code) => {
        const heir = codes.find(({ was }) => was === code) ?? codes[0];
        return one.lapses ? { besluit: 'nee' } : { andere_code: heir?.id ?? '' };
      });
      const after = verdicts(folder);
      expect(before).toEqual(expect.arrayContaining(after));
      if (!one.lapses) expect(after).toEqual(before);
      if (isWhole) expect(withoutCode(folder, codes)).toEqual([]);
      return codes;
    }
    default:
      await run(folder, one.do);
      // Without a text there is nothing to count.
      if ((await json(folder, 'status')).bestanden.ingelezen === 0) await run(folder, 'redo');
      return codes;
  }
}

describe('after any changes of codes and decisions', () => {
  it('all commands count the same, and every decision counts, goes along or is listed as waiting', async () => {
    await fc.assert(
      fc.asyncProperty(review, fc.array(step, { minLength: 2, maxLength: 7 }), async (begin, steps) => {
        const folder = smallProject({ 'codeboek.yaml': codebookOf(FIRST) });
        let codes = FIRST;
        for (const command of ['import', 'code']) await run(folder, command);
        for (const one of [begin, ...steps]) {
          codes = await take(one, folder, codes);
          const expected = recount(folder, codes);
          const { counts, zonder_code, pending } = await counted(folder);
          expect(counts).toEqual(Object.fromEntries(Object.keys(counts).map((key) => [key, expected])));
          expect(pending).toEqual(withoutCode(folder, codes));
          expect(zonder_code).toBe(pending.length);
        }
      }),
      { numRuns: 20 },
    );
  }, 300_000);
});
