/** Whatever is done to codes and decisions: every command counts what a slow recount counts, and no decision is lost or turned. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../src/files/table/csv.js';
import { smallProject } from '../support/project.js';
import { run } from '../support/run.js';
import { basisOf, recount, storedDecisions } from '../support/sequences/recount.js';

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

async function json(folder: string, ...argv: string[]) {
  const { stdout, stderr } = await run(folder, ...argv, '--json');
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

type Counted = Parameters<typeof basisOf>[0][number];

async function counted(folder: string) {
  const argv = ['export', 'fragmenten', '--internal', '--csv', '--output', 'uit'];
  expect(await run(folder, ...argv)).toMatchObject({ code: 0 });
  const exported = readCsv(readFileSync(join(folder, 'uit', 'fragmenten-intern.csv')), 'uit').rows;
  rmSync(join(folder, 'uit'), { recursive: true });
  const { fragmenten } = await json(folder, 'fragments', '--limit', '0');
  const { coderingen, zonder_code } = await json(folder, 'status');
  const { beslissingen } = await json(folder, 'fragments', '--nakijken');
  return {
    counts: {
      status: coderingen,
      compare: (await json(folder, 'compare')).basis,
      saturation: (await json(folder, 'saturation', '--volgordes', '5')).basis,
      fragments: basisOf(fragmenten as Counted[]),
      export: basisOf(exported.map(({ values }) => values as unknown as Counted)),
    },
    zonder_code,
    pending: (beslissingen as { id: string }[]).map(({ id }) => id).sort(),
  };
}

/** Who said what of which place, whatever the code is called. */
function verdicts(folder: string): string[] {
  const all = storedDecisions(folder).map(({ revision, start, end, coder: who, verdict }) =>
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
  // The second of two coders is new where the first one decided already.
  const by = ['--codeur', who, '--nieuwe-codeur'];
  return (await run(folder, 'review', 'import', 'rijen.csv', ...by)).code === 0;
}

async function take(one: Step, folder: string, codes: readonly CodeLine[]): Promise<readonly CodeLine[]> {
  switch (one.do) {
    case 'codebook': {
      const changed = CHANGES[one.change]?.(codes) ?? [];
      writeFileSync(join(folder, 'codeboek.yaml'), codebookOf(changed));
      return changed;
    }
    case 'code': {
      const before = storedDecisions(folder).map(({ id, verdict }) => [id, verdict]);
      expect(await run(folder, 'code')).toMatchObject({ code: 0 });
      expect(storedDecisions(folder).map(({ id, verdict }) => [id, verdict])).toEqual(before);
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
      if (isWhole) expect([...recount(folder).waiting].sort()).toEqual([]);
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
          const { codings, waiting } = recount(folder);
          const expected = basisOf(codings);
          const { counts, zonder_code, pending } = await counted(folder);
          expect(counts).toEqual(Object.fromEntries(Object.keys(counts).map((key) => [key, expected])));
          expect(pending).toEqual([...waiting].sort());
          expect(zonder_code).toBe(pending.length);
        }
      }),
      { numRuns: 20 },
    );
  }, 300_000);
});
