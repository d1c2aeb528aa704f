/** An attacker with a solver of integer programs, who derives from printed counts what few people say. */

import type { Highs, Model } from 'highs';
import * as solver from 'highs';
import type { Codebook, Theme } from '../../../src/model/codebook.js';
import { OORDELEN } from '../../../src/model/coding.js';
import type { Respondent } from '../../../src/model/respondent.js';
import type { Counting, Statement } from './printed.js';

/** How many people of some cells say something, when it can't be otherwise. */
export interface Derived {
  readonly subject: string;
  readonly counting: Counting;
  /** "ontvanger in spoorwijk", each a perspective within a wijk. */
  readonly cells: readonly string[];
  readonly people: number;
  readonly count: number;
}

export interface Attacked {
  /** About fewer people than the threshold. */
  readonly derived: readonly Derived[];
  /** Groups of enough people in which all, or none, are counted: so it is known of each, and that is no part of `derived`. */
  readonly unanimous: readonly Derived[];
}

/** What the attacker has. */
export interface Known {
  readonly interviewed: readonly Respondent[];
  readonly codebook: Codebook;
  readonly statements: readonly Statement[];
  /** The themes and codes that the attacker wants to know about; all without it. */
  readonly wanted?: readonly string[];
}

interface Cell {
  readonly name: string;
  readonly perspective: string;
  readonly wijk: string;
  readonly people: number;
}

// Its types say CommonJS, what is loaded is not.
const loaded = (solver.default as unknown as () => Promise<Highs>)();

/**
 * The attacker knows who was interviewed, of which perspective and wijk, that who mentions a code mentions its theme and
 * the other way round, and that who gives an oordeel about a code mentions it and gives one.
 */
export async function attack(known: Known, threshold: number): Promise<Attacked> {
  const highs = await loaded;
  const cells = cellsOf(known.interviewed);
  const all = known.codebook.themes.map((theme) => attackTheme(highs, theme, cells, known, threshold));
  return {
    derived: all.flatMap(({ derived }) => derived),
    unanimous: all.flatMap(({ unanimous }) => unanimous),
  };
}

function cellsOf(interviewed: readonly Respondent[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { perspective, wijk } of interviewed) {
    const name = `${perspective} in ${wijk}`;
    cells.set(name, { name, perspective, wijk, people: (cells.get(name)?.people ?? 0) + 1 });
  }
  return [...cells.values()];
}

function attackTheme(
  highs: Highs,
  theme: Theme,
  cells: readonly Cell[],
  known: Known,
  threshold: number,
): Attacked {
  const codes = theme.codes.map(({ id }) => id);
  const wanted = [theme.id, ...codes].filter((id) => known.wanted?.includes(id) ?? true);
  if (wanted.length === 0) return { derived: [], unanimous: [] };
  const statements = known.statements.filter(
    ({ subject }) => subject === theme.id || codes.includes(subject),
  );
  const unknowns = unknownsOf(theme, cells, statements);
  const sizeOf = (some: readonly number[]): number =>
    some.reduce((total, index) => total + (cells[index]?.people ?? 0), 0);
  const isLarge = (group: readonly number[]): boolean => sizeOf(group) >= threshold;
  const atoms = atomsOf(unknowns.groups, cells).filter(isLarge);
  const small = unionsBelow(threshold, cells);
  const derived: Derived[] = [];
  const unanimous: Derived[] = [];
  highs.withModel(unknowns.model, (model) => {
    const fixed = fixedIn(model, highs, unknowns.model.numCols);
    for (const subject of wanted) {
      for (const counting of unknowns.countings.filter((one) => one === 'mentions' || subject !== theme.id)) {
        const countOf = (some: readonly number[]): number | null =>
          fixed(unknowns.placesOf(subject, counting, some));
        const toDerived = (some: readonly number[], count: number | null): Derived[] =>
          count === null
            ? []
            : [
                {
                  subject,
                  counting,
                  cells: some.map((index) => cells[index]?.name ?? ''),
                  people: sizeOf(some),
                  count,
                },
              ];
        const agreeing = unknowns
          .printed(subject, counting)
          .filter(({ group, count }) => isLarge(group) && (count === 0 || count === sizeOf(group)));
        const isKnown = (index: number): boolean => agreeing.some(({ group }) => group.includes(index));
        for (const group of atoms.filter((atom) => !atom.every(isKnown))) {
          const count = countOf(group);
          if (count === 0 || count === sizeOf(group)) agreeing.push({ group, count });
        }
        unanimous.push(...agreeing.flatMap(({ group, count }) => toDerived(group, count)));
        derived.push(
          ...small.filter((some) => !some.every(isKnown)).flatMap((some) => toDerived(some, countOf(some))),
        );
      }
    }
  });
  return { derived, unanimous };
}

type ModelData = Parameters<Model['passModel']>[0];

interface Unknowns {
  readonly model: ModelData;
  readonly countings: readonly Counting[];
  /** The cells of each printed group. */
  readonly groups: readonly (readonly number[])[];
  /** Counts of those groups as they are printed. */
  readonly printed: (subject: string, counting: Counting) => Counted[];
  /** The columns of the model that are counted. */
  readonly placesOf: (subject: string, counting: Counting, cells: readonly number[]) => readonly number[];
}

interface Counted {
  readonly group: readonly number[];
  readonly count: number;
}

/** Of each cell how many people mention the theme and each code, and how many give each oordeel about it. */
function unknownsOf(theme: Theme, cells: readonly Cell[], statements: readonly Statement[]): Unknowns {
  const codes = theme.codes.map(({ id }) => id);
  const subjects = [theme.id, ...codes];
  const isJudged = statements.some(({ counting }) => counting !== 'mentions');
  const countings: readonly Counting[] = isJudged ? ['mentions', ...OORDELEN] : ['mentions'];
  const placesOf: Unknowns['placesOf'] = (subject, counting, some) =>
    some.flatMap((cell) =>
      (counting === 'judged' ? OORDELEN : [counting]).map(
        (one) =>
          (cell * subjects.length + subjects.indexOf(subject)) * countings.length + countings.indexOf(one),
      ),
    );
  const inGroup = ({ isAbout }: Statement): number[] =>
    cells.flatMap(({ perspective, wijk }, index) => (isAbout(perspective, wijk) ? [index] : []));
  const rows: Row[] = statements.map((statement) => ({
    plus: placesOf(statement.subject, statement.counting, inGroup(statement)),
    minus: [],
    lower: statement.count,
    upper: statement.atLeast ? PLENTY : statement.count,
  }));
  for (const cell of cells.keys()) {
    const ofTheme = placesOf(theme.id, 'mentions', [cell]);
    const ofCodes = codes.map((code) => placesOf(code, 'mentions', [cell]));
    rows.push(atLeastAsMany(ofCodes.flat(), ofTheme));
    rows.push(...ofCodes.map((ofCode) => atLeastAsMany(ofTheme, ofCode)));
    if (!isJudged) continue;
    for (const code of codes) {
      rows.push(atLeastAsMany(placesOf(code, 'mentions', [cell]), placesOf(code, 'judged', [cell])));
    }
  }
  const upper = cells.flatMap(({ people }) => subjects.flatMap(() => countings.map(() => people)));
  const printed: Unknowns['printed'] = (subject, counting) =>
    statements
      .filter((one) => one.subject === subject && one.counting === counting && !one.atLeast)
      .map((statement) => ({ group: inGroup(statement), count: statement.count }));
  return {
    model: modelOf(rows, upper),
    countings,
    groups: distinct(statements.map(inGroup)),
    printed,
    placesOf,
  };
}

interface Row {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

const PLENTY = 1e6;

function atLeastAsMany(many: readonly number[], few: readonly number[]): Row {
  return { plus: many, minus: few, lower: 0, upper: PLENTY };
}

function modelOf(rows: readonly Row[], upper: readonly number[]): ModelData {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { plus, minus } of rows) {
    indices.push(...plus, ...minus);
    values.push(...plus.map(() => 1), ...minus.map(() => -1));
    starts.push(indices.length);
  }
  const numCols = upper.length;
  return {
    numCols,
    numRows: rows.length,
    colCost: upper.map(() => 0),
    colLower: upper.map(() => 0),
    colUpper: upper,
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map((row) => row.upper),
    matrix: { format: 'csr', numRows: rows.length, numCols, starts, indices, values },
    integrality: Int32Array.from(upper, () => 1),
  };
}

/** Ways in which all can be that are looked at before the solver is asked about one group of people. */
const TRIED = 4;
/** As far as the solver's numbers are whole. */
const NEARLY = 1e-6;

/** @returns the sum of some columns when it is the same however all can be, else null */
function fixedIn(
  model: Model,
  { constants }: Highs,
  columns: number,
): (places: readonly number[]) => number | null {
  model.options.set({ output_flag: false });
  const ways: Float64Array[] = [];
  const run = (costs: Float64Array, inWholePeople: boolean): Float64Array => {
    model.options.set({ solve_relaxation: !inWholePeople });
    model.changeColsCost({ kind: 'range', from: 0, to: columns - 1 }, costs);
    model.run();
    if (model.getModelStatus() !== constants.modelStatus.optimal)
      throw new Error('Nobody can have said this.');
    return model.getSolution().colValue;
  };
  /** With parts of people first, which goes fast and mostly comes out whole. */
  const solve = (costs: Float64Array): Float64Array => {
    const relaxed = run(costs, false);
    const isWhole = relaxed.every((value) => Math.abs(value - Math.round(value)) < NEARLY);
    const way = (isWhole ? relaxed : run(costs, true)).map(Math.round);
    ways.push(way);
    return way;
  };
  const random = numbersFrom(7);
  for (let tried = 0; tried < TRIED; tried += 1) solve(Float64Array.from({ length: columns }, random));
  return (places) => {
    const countIn = (way: Float64Array): number => places.reduce((total, at) => total + (way[at] ?? 0), 0);
    const [first = 0, ...others] = ways.map(countIn);
    if (others.some((count) => count !== first)) return null;
    for (const direction of [1, -1]) {
      const costs = new Float64Array(columns);
      for (const at of places) costs[at] = direction;
      if (countIn(solve(costs)) !== first) return null;
    }
    return first;
  };
}

/** Whole numbers from -3 to 3, always the same ones. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (Math.floor(state / 65_536) % 7) - 3;
  };
}

/** The parts into which the groups cut the cells: what no sum of groups cuts. */
function atomsOf(groups: readonly (readonly number[])[], cells: readonly Cell[]): number[][] {
  const bySides = new Map<string, number[]>();
  for (const cell of cells.keys()) {
    const sides = groups.map((group) => (group.includes(cell) ? '1' : '0')).join('');
    bySides.set(sides, [...(bySides.get(sides) ?? []), cell]);
  }
  return [...bySides.values()];
}

function distinct(groups: readonly (readonly number[])[]): (readonly number[])[] {
  return [...new Map(groups.map((group) => [group.join(), group])).values()];
}

/** Every choice of cells of one perspective, or of one wijk, with fewer people than this together. */
function unionsBelow(threshold: number, cells: readonly Cell[]): (readonly number[])[] {
  const choices = (from: readonly number[], room: number): number[][] =>
    from.flatMap((index, at) => {
      const people = cells[index]?.people ?? 0;
      if (people >= room) return [];
      return [[index], ...choices(from.slice(at + 1), room - people).map((more) => [index, ...more])];
    });
  const lines = (key: 'perspective' | 'wijk'): number[][] =>
    [...new Set(cells.map((cell) => cell[key]))].map((id) =>
      cells.flatMap((cell, index) => (cell[key] === id ? [index] : [])),
    );
  return distinct([...lines('perspective'), ...lines('wijk')].flatMap((line) => choices(line, threshold)));
}
