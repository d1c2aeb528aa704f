/** Whatever commands follow each other: every number is what a slow recount gives, and no decision is ever lost in silence. */

import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompareResult } from '../../src/work/comparing/groups/result.js';
import { HistoryResult } from '../../src/work/history/result.js';
import { FragmentsResult } from '../../src/work/searching/result.js';
import { StatusResult } from '../../src/work/status/result.js';
import { folderWith, smallProject } from '../support/project.js';
import { run } from '../support/run.js';
import {
  basisOf,
  codesIn,
  type DecisionRow,
  recount,
  storedDecisions,
} from '../support/sequences/recount.js';

const HEAD = `codeboek: {id: proef, versie: "1.0"}
themas:
  - id: BES
    label: Besluiten
    codes:
      - {id: bes_eerlijk, label: Eerlijkheid, definitie: Of het eerlijk ging., zoektermen: [eerlijk*]}
`;
const VOTES = ', label: Stemmen, definitie: Hoe er gestemd is., zoektermen: [sticker*, gestemd]}\n';
const CODEBOOKS = {
  first: `${HEAD}      - {id: bes_stem${VOTES}`,
  renamed: `${HEAD}      - {id: bes_keuze, was: [bes_stem]${VOTES}`,
  split: `${HEAD}      - {id: bes_sticker, was: [bes_stem], label: Stickers, definitie: Stickers., zoektermen: [sticker*]}
      - {id: bes_stemming, was: [bes_stem], label: Stemming, definitie: Stemmen., zoektermen: [gestemd]}
`,
  removed: HEAD,
};
const GREEN = `  - id: OPB
    label: Opbrengst
    codes:
      - {id: opb_groen, label: Groen, definitie: Wat er groeit., zoektermen: [moestuin, bloem*]}
`;

const RESPONDENTS = `respondent;perspectief;wijk;bestand;spreker;datum;toestemming_citeren
R01;verdeler;noord;R01.txt;R;2026-09-01;ja
R02;afgewezen;zuid;R02.txt;R;2026-09-02;nee
R03;verdeler;zuid;R03.txt;R03;2026-09-03;ja
R04;afgewezen;zuid;R03.txt;R04;2026-09-03;ja
`;
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'R01.txt': [
    'I: Hoe ging het?',
    'R: Het ging heel eerlijk. Met stickers op de plannen. De moestuin won.',
    'I: En daarna?',
    'R: Er is gestemd. Dat was eerlijk.',
  ],
  'R02.txt': ['I: Vond u het eerlijk?', 'R: Eerlijk? Nee, oneerlijk was het. Er waren bloemen.'],
  'R03.txt': [
    'R03: Het was eerlijk. De stickers waren op.',
    'R04: Het was eerlijk. De bloemen waren mooi.',
    'R03: Er is gestemd.',
  ],
};

const seed = fc.nat(1_000_000);
const deed = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('verbeter' as const), seed }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('code' as const) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('besluit' as const),
      seed,
      coder: fc.constantFrom('Anna', 'Bob'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('codeboek' as const),
      book: fc.constantFrom('first' as const, 'renamed' as const, 'split' as const, 'removed' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('backup' as const, 'restore' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('forget' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('merge' as const), seed, coder: fc.constantFrom('Bob', 'Cor') }),
  },
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** A decision that `review import` said it took. */
interface Told extends Pick<DecisionRow, 'verdict' | 'coder'> {
  /** The act that took it. */
  readonly act: string;
  readonly file: string;
  readonly words: string;
}

/** What a person does with the project; the texts are kept as they were typed. */
interface World {
  readonly folder: string;
  readonly texts: Record<string, string[]>;
  readonly told: Told[];
  readonly forgotten: Set<string>;
  /** Names of copies of the project are numbers. */
  steps: number;
}

async function json<T>(schema: { parse(value: unknown): T }, folder: string, ...argv: string[]): Promise<T> {
  const { stdout, stderr } = await run(folder, ...argv, '--json');
  if (stdout === '') throw new Error(`${argv.join(' ')}: ${stderr}`);
  return schema.parse(JSON.parse(stdout));
}

async function perform(one: Deed, world: World): Promise<void> {
  const { folder } = world;
  world.steps += 1;
  switch (one.kind) {
    case 'verbeter': {
      const [name, lines] = pick(Object.entries(world.texts), one.seed);
      world.texts[name] = edited(lines, one.seed >> 3);
      save(world);
      await run(folder, 'import');
      return;
    }
    case 'besluit':
      return decide(folder, one.coder, one.seed, world.told);
    case 'codeboek':
      writeFileSync(join(folder, 'codeboek.yaml'), CODEBOOKS[one.book] + GREEN);
      return;
    case 'forget':
      world.forgotten.add('R02.txt');
      await run(folder, 'forget', 'R02', '--ja');
      return;
    case 'restore': {
      const copies = existsSync(join(folder, 'reservekopieen'))
        ? readdirSync(join(folder, 'reservekopieen')).filter((name) => name.endsWith('.db'))
        : [];
      if (copies.length > 0) await run(folder, 'restore', '1');
      // Whoever puts an earlier state back wants what came after it gone.
      world.told.length = 0;
      return;
    }
    case 'merge': {
      const other = folderWith({});
      cpSync(folder, other, { recursive: true });
      await decide(other, one.coder, one.seed, []);
      await run(folder, 'merge', other);
      rmSync(other, { recursive: true, force: true });
      return;
    }
    default:
      await run(folder, one.kind);
  }
}

function pick<T>(all: readonly T[], number: number): T {
  const chosen = all[number % all.length];
  if (chosen === undefined) throw new Error('nothing to choose from');
  return chosen;
}

/** A turn goes, comes twice or moves; a sentence goes or comes; a word changes. */
function edited(lines: readonly string[], number: number): string[] {
  const at = number % lines.length;
  const line = lines[at] ?? '';
  const [label = '', ...words] = line.split(': ');
  const sentences = words.join(': ').split(/(?<=[.?]) /);
  const kept = sentences.filter((_, index) => index !== (number >> 4) % sentences.length);
  switch ((number >> 8) % 5) {
    case 0:
      return lines.length > 2 ? lines.filter((_, index) => index !== at) : [...lines];
    case 1:
      return lines.toSpliced(at, 0, line);
    case 2:
      return kept.length === 0 ? [...lines] : lines.with(at, `${label}: ${kept.join(' ')}`);
    case 3:
      return lines.with(at, `${line} Dat was het.`);
    default:
      return lines.with(at, line.replace('heel ', '').replace('waren', 'zijn'));
  }
}

function save({ folder, texts }: Pick<World, 'folder' | 'texts'>): void {
  for (const [name, lines] of Object.entries(texts)) {
    writeFileSync(join(folder, 'interviews', name), `${lines.join('\n\n')}\n`);
  }
}

/** Fills some rows of a review file in, and notes what was taken. */
async function decide(folder: string, coder: string, number: number, told: Told[]): Promise<void> {
  const path = join(folder, 'nagekeken.csv');
  rmSync(path, { force: true });
  await run(folder, 'review', 'export', '--output', 'nagekeken.csv');
  if (!existsSync(path)) return;
  const [head = '', ...rows] = readFileSync(path, 'utf8').replace('\uFEFF', '').trimEnd().split('\r\n');
  const columns = head.split(';');
  const cell = (row: string, column: string): string => row.split(';')[columns.indexOf(column)] ?? '';
  const verdicts = rows.map((_, index) => ['ja', 'nee', ''][(number >> index) % 3] ?? '');
  const filled = rows.map((row, index) =>
    row
      .split(';')
      .with(columns.indexOf('besluit'), verdicts[index] ?? '')
      .join(';'),
  );
  writeFileSync(path, [head, ...filled].join('\r\n'));
  const before = await newest(folder);
  const by = ['--codeur', coder, '--nieuwe-codeur'];
  const { code } = await run(folder, 'review', 'import', 'nagekeken.csv', ...by);
  const act = await newest(folder);
  if (code !== 0 || act === before || act === null) return;
  for (const [index, row] of rows.entries()) {
    const verdict = { ja: 'bevestigd' as const, nee: 'verworpen' as const }[verdicts[index] ?? ''];
    const [file, words] = [cell(row, 'bestand'), cell(row, 'fragment')];
    if (verdict !== undefined) told.push({ act, file, words, verdict, coder });
  }
}

async function acts(folder: string) {
  return (await json(HistoryResult, folder, 'history')).handelingen;
}

async function newest(folder: string): Promise<string | null> {
  const [act] = await acts(folder);
  return act === undefined ? null : momentOf(act);
}

function momentOf({ nummer, moment }: { nummer: number; moment: string }): string {
  return `${nummer} ${moment}`;
}

async function compareNumbers(folder: string): Promise<void> {
  const { codings, people, waiting } = recount(folder);
  const place = ({ code, respondent, file, start, end, status }: (typeof codings)[number]): string =>
    [code, respondent, file, start, end, status].join(' ');
  const { fragmenten, totaal } = await json(FragmentsResult, folder, 'fragments', '--limit', '0');
  expect(
    fragmenten
      .map(({ code, respondent, bestand: file, begin: start, eind: end, status }) =>
        place({ code, respondent, file, start, end, status }),
      )
      .sort(),
  ).toEqual(codings.map(place).sort());
  expect(totaal).toBe(codings.length);

  const basis = basisOf(codings);
  const status = await json(StatusResult, folder, 'status');
  expect(status.coderingen).toEqual(basis);
  expect(status.geinterviewd).toBe(people.length);
  expect(status.nakijken).toBe(waiting.length);

  const mentions = (code: string, perspective?: string, wijk?: string): number =>
    people.filter(
      (person) =>
        (perspective === undefined || person.perspective === perspective) &&
        (wijk === undefined || person.wijk === wijk) &&
        codings.some((coding) => coding.code === code && coding.respondent === person.id),
    ).length;
  const compared = await json(CompareResult, folder, 'compare');
  expect(compared.basis).toEqual(basis);
  const codes = compared.themas.flatMap((theme) => theme.codes);
  expect(codes.map(({ id }) => id)).toEqual(codesIn(folder));
  for (const { id, perspectief_en_wijk: cells } of codes) {
    for (const { perspectief, wijk, noemt } of cells) expect(noemt).toBe(mentions(id, perspectief, wijk));
  }

  rmSync(join(folder, 'uit'), { recursive: true, force: true });
  await run(folder, 'export', 'coderingen', '--internal', '--csv', '--output', 'uit');
  const [head = '', ...rows] = readFileSync(join(folder, 'uit', 'coderingen-intern.csv'), 'utf8')
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n');
  const exported = codesIn(folder).map((code) => [
    code,
    rows.filter((row) => row.split(';')[head.split(';').indexOf(code)] === '1').length,
  ]);
  expect(exported).toEqual(codesIn(folder).map((code) => [code, mentions(code)]));

  if (people.length === 0) return;
  rmSync(join(folder, 'rapport.md'), { force: true });
  expect(
    (await run(folder, 'report', '--state', 'werkversie', '--format', 'md', '--output', 'rapport.md')).stderr,
  ).not.toMatch(/niet gelijk|Fout/);
  const report = readFileSync(join(folder, 'rapport.md'), 'utf8');
  for (const { id, label } of codes) {
    const [, all] = new RegExp(`^\\| ${label} \\|.* (\\d+) \\|$`, 'm').exec(report) ?? [];
    if (all !== undefined) expect([id, Number(all)]).toEqual([id, mentions(id)]);
  }
}

/** What was told to be taken is stored with its words, and is either counted as it was told or waits for a person. */
async function findTold({ folder, told, forgotten }: World): Promise<void> {
  const live = new Set(
    (await acts(folder)).filter(({ staat }) => staat === 'gedaan' || staat === 'vast').map(momentOf),
  );
  const stored = storedDecisions(folder);
  for (const { act, file, words, verdict, coder } of told) {
    if (!live.has(act) || forgotten.has(file)) continue;
    const found = stored.filter(
      (row) => row.coder === coder && row.verdict === verdict && row.text === words,
    );
    expect(found.length, `${verdict} by ${coder} in ${file}`).toBeGreaterThan(0);
  }
}

describe('any sequence of commands', () => {
  it('leaves every number as a recount gives it, and every decision that was taken where it can be found', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 14 }), async (deeds) => {
        const folder = smallProject({
          'codeboek.yaml': CODEBOOKS.first + GREEN,
          'respondents.csv': RESPONDENTS,
          'interviews/R03.txt': '',
        });
        const texts = Object.fromEntries(Object.entries(TEXTS).map(([name, lines]) => [name, [...lines]]));
        const world: World = { folder, texts, told: [], forgotten: new Set(), steps: 0 };
        save(world);
        for (const command of ['import', 'code']) await run(folder, command);
        for (const one of deeds) {
          await perform(one, world);
          await compareNumbers(folder);
          await findTold(world);
        }
      }),
      { numRuns: Number(process.env.WIJKSTEM_SEQUENCES ?? 6) },
    );
  }, 600_000);
});
