/** Whatever two coders did to two copies: merged both ways they hold the same, twice is once, and undo gives back all. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OORDELEN } from '../../../src/model/coding.js';
import { QUOTABILITIES } from '../../../src/model/sensitive.js';
import {
  addMemo,
  carryDecisions,
  carryMarks,
  currentRevision,
  decisionsOn,
  heldFiles,
  recordDecision,
  recordQuoting,
  recordReviewed,
  type Store,
  saveTranscript,
  undo,
  useCast,
  wholeRevision,
  write,
} from '../../../src/store/index.js';
import { carry } from '../../../src/work/importing/save-interview.js';
import { codesTogether } from '../../../src/work/merging/codes.js';
import { type Taken, takeTexts } from '../../../src/work/merging/take-texts.js';
import type { ProjectFolder } from '../../../src/work/project/project-folder.js';
import { code, codebookOf } from '../../support/codes.js';
import { contents } from '../../support/contents.js';
import { spoken } from '../../support/spoken.js';
import { storeWith } from '../../support/store.js';

const FILE = 'R01.txt';
const TEXT = [
  'Het plein is heel eerlijk verdeeld met stickers',
  'De moestuin won, en wie schreeuwt die krijgt ook wat',
  'Ja',
  'Wie niet kwam, kreeg niets van de bloemen en de bankjes',
];
const CORRECTED = [
  'Het plein is best eerlijk verdeeld met alle stickers',
  'De moestuin won, en wie schreeuwt die krijgt ook wat',
  'Wie niet kwam, kreeg niets van die bloemen en de bankjes, jammer',
];

function talk(lines: readonly string[]) {
  return spoken(...lines.map((words) => ['R', words] as const));
}

const place = fc.record({ turn: fc.nat(3), from: fc.nat(3), words: fc.integer({ min: 1, max: 9 }) });
const coder = fc.constantFrom('Anna', 'Bob');
const deed = fc.oneof(
  { weight: 6, arbitrary: decisionDeed() },
  fc.record({ kind: fc.constant('memo' as const), place, coder, body: fc.constantFrom('Zo.', 'Anders.') }),
  fc.record({ kind: fc.constant('gezien' as const), place, coder, isBlind: fc.boolean() }),
  fc.record({
    kind: fc.constant('citeren' as const),
    place,
    coder,
    quotability: fc.constantFrom(...QUOTABILITIES),
  }),
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

function decisionDeed() {
  return fc.record({
    kind: fc.constant('beslissing' as const),
    place,
    coder,
    code: fc.constantFrom('bes_eerlijk', 'opb_groen'),
    verdict: fc.constantFrom('bevestigd' as const, 'verworpen' as const),
    oordeel: fc.constantFrom(null, ...OORDELEN.slice(0, 2)),
    memo: fc.constantFrom('', '', 'Let op.'),
    blind: fc.constantFrom(null, 'bevestigd' as const),
  });
}

const history = fc.array(deed, { maxLength: 6 });

/** A passage of so many words of a turn, as far as the turn has them. */
function passageOf(store: Store, { turn, from, words }: Deed['place']) {
  const { id, text, turns } = currentRevision(store, FILE);
  const chosen = turns[turn % turns.length];
  if (chosen === undefined) throw new Error('no turns');
  const places = [...text.slice(chosen.start, chosen.end).matchAll(/\S+/g)];
  const first = places[Math.min(from, places.length - 1)];
  const last = places[Math.min(from + words, places.length) - 1] ?? first;
  if (first === undefined || last === undefined) throw new Error('no words');
  const start = chosen.start + first.index;
  return { revision: id, turn: chosen.number, start, end: chosen.start + last.index + last[0].length };
}

function act(store: Store, deeds: readonly Deed[]): void {
  write(store, { command: 'review import' }, () => {
    for (const one of deeds) {
      const { revision, turn, start, end } = passageOf(store, one.place);
      if (one.kind === 'beslissing') {
        const { kind: _, place: __, ...decision } = one;
        recordDecision(store, revision, turn, { ...decision, start, end, settles: false });
      } else if (one.kind === 'memo') {
        const target = { kind: 'passage' as const, revision, turn, start, end, code: null };
        addMemo(store, { coder: one.coder, written: '2026-11-28T10:00:00.000Z', body: one.body, target });
      } else if (one.kind === 'gezien') {
        recordReviewed(store, revision, { turn, coder: one.coder, isBlind: one.isBlind });
      } else {
        recordQuoting(store, revision, { turn, start, end, quotability: one.quotability, coder: one.coder });
      }
    }
  });
}

function correct(store: Store): void {
  const decided = decisionsOn(store, FILE);
  if (decided === null) throw new Error('no text');
  write(store, { command: 'import' }, () => {
    saveTranscript(store, FILE, 'verbeterd', talk(CORRECTED));
    const { decisions, marks } = carry(decided, currentRevision(store, FILE));
    carryDecisions(store, FILE, decisions);
    carryMarks(store, FILE, marks);
  });
}

interface Story {
  readonly before: readonly Deed[];
  readonly own: readonly Deed[];
  readonly isCorrected: boolean;
  readonly after: readonly Deed[];
  /** Whether other interviews were imported first, so that the same text has another number. */
  readonly isApart: boolean;
}

function lived({ before, own, isCorrected, after, isApart }: Story): Store {
  const store = storeWith({ ...(isApart && { 'A.txt': talk(['Iets anders.']) }), [FILE]: talk(TEXT) });
  useCast(store, [], []);
  act(store, before);
  act(store, own);
  if (isCorrected) correct(store);
  act(store, after);
  return store;
}

const CODES = codesTogether(codebookOf(code('bes_eerlijk'), code('opb_groen')), null);

function merge(here: Store, there: Store): Taken {
  const whole = (store: Store) =>
    (heldFiles(store).find(({ file }) => file === FILE)?.revisions ?? []).map(({ id }) =>
      wholeRevision(store, id),
    );
  const texts = [{ file: FILE, fileThere: FILE, here: whole(here), there: whole(there) }];
  const keys = {
    renamed: new Map(),
    changed: null,
    opened: null,
    unknown: new Set<string>(),
    differing: 0,
    staying: 0,
  };
  const project = { respondents: [] } as unknown as ProjectFolder;
  return write(here, { command: 'merge' }, () =>
    takeTexts(here, there, texts, [], { here: project, gone: new Set(), codes: CODES, keys }),
  );
}

/**
 * Everything that people left on the text, without what belongs to one store only: also whether a coder did the same thing blind,
 * when they did it so in one copy and otherwise in the other.
 */
function workOn(store: Store, without: ReadonlySet<string>): Record<string, string[]> {
  const { decision, memo, quoting, reviewed } = contents(store) as Record<string, Record<string, unknown>[]>;
  const { id: current, text } = currentRevision(store, FILE);
  const listed = (rows: Record<string, unknown>[] = []): string[] =>
    rows
      .filter((row) => row.revision === current && !without.has(keyOf(row)))
      .map(({ id: _, revision: __, coding: ___, blind: ____, ...row }) => JSON.stringify(row))
      .sort();
  return {
    text: [text],
    decision: listed(decision),
    memo: listed(memo),
    quoting: listed(quoting),
    reviewed: listed(reviewed),
  };
}

function keyOf({ code, start, end, coder }: Record<string, unknown>): string {
  return JSON.stringify([code, start, end, coder]);
}

/** The passages on which one coder decided in two ways: there each copy keeps its own. */
function inConflict(taken: readonly Taken[]): Set<string> {
  const texts = taken.flatMap((one) => one.texts);
  return new Set(
    texts.flatMap(({ conflicts }) =>
      conflicts.flatMap(({ here, there }) => [keyOf({ ...here }), keyOf({ ...there })]),
    ),
  );
}

describe('two copies', () => {
  const story = fc.record({
    before: history,
    own: history,
    after: history,
    isCorrected: fc.boolean(),
    isApart: fc.boolean(),
  });

  it('hold the same once each took over the other, but for what one coder decided in two ways', () => {
    fc.assert(
      fc.property(story, story, (one, other) => {
        // One of them corrects the text; both would correct it the same.
        const anna = { ...one, isApart: false };
        const bob = { ...other, before: one.before };
        const [here, there] = [lived(anna), lived(bob)];
        const [hereBefore, thereBefore] = [lived(anna), lived(bob)];
        const taken = [merge(here, thereBefore), merge(there, hereBefore)];
        expect(taken.flatMap(({ leftOut }) => leftOut)).toEqual([]);
        const conflicts = inConflict(taken);
        expect(workOn(here, conflicts)).toEqual(workOn(there, conflicts));
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('change nothing when they are merged again, and are as they were after undo', () => {
    fc.assert(
      fc.property(story, story, (one, other) => {
        const bob = { ...other, before: one.before };
        const [here, there] = [lived(one), lived(bob)];
        const before = contents(here);
        const acts = here.db.prepare('SELECT count(*) FROM act').pluck();
        const known = acts.get();
        merge(here, there);
        const isChanged = acts.get() !== known;
        const after = contents(here);
        merge(here, there);
        expect(contents(here)).toEqual(after);
        if (isChanged) undo(here, 1);
        expect(contents(here)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
