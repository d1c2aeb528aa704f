/** What changed between two versions of a codebook, and which codings deserve another look because of it. */

import type { Code, Codebook, Theme } from '../../model/codebook.js';
import type { Oordeel } from '../../model/coding.js';
import { type Lineage, lineageOf } from './lineage.js';

export interface CodebookDiff {
  readonly themes: readonly ThemeChange[];
  readonly codes: readonly CodeChange[];
  readonly indicators: readonly IndicatorChange[];
  readonly lookAgain: readonly LookAgain[];
}

/** A label is null where the theme does not exist. */
export interface ThemeChange {
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

export type CodeFate = 'nieuw' | 'verwijderd' | 'hernoemd' | 'samengevoegd' | 'gesplitst' | 'gewijzigd';

export interface CodeChange {
  readonly fate: CodeFate;
  /** Ids in the older version; none for a new code. */
  readonly from: readonly string[];
  /** Ids in the newer version; none for a removed code. */
  readonly to: readonly string[];
  /** The label now, or the last one of a code that is gone. */
  readonly label: string;
  readonly texts: readonly TextChange[];
  readonly lists: readonly ListChange[];
}

/** Fields by the names that the file gives them. */
export interface TextChange {
  readonly field: 'label' | 'in_zin' | 'thema' | 'definitie' | 'wel' | 'niet' | 'ook_interviewer' | 'oordeel';
  readonly before: string;
  readonly after: string;
}

export interface ListChange {
  readonly field: 'vragen' | 'zoektermen' | 'uitsluiten' | 'voorbeelden' | 'tegenvoorbeelden';
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface IndicatorChange {
  readonly oordeel: Oordeel;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Codings that were made by rules that no longer hold. */
export interface LookAgain {
  readonly why: 'regels gewijzigd' | 'verwijderd' | 'samengevoegd' | 'gesplitst';
  /** Every id, old and new, under which the store may keep decisions. */
  readonly ids: readonly string[];
  /** The code in the newer version, or null when a person must choose one. */
  readonly code: string | null;
}

/** Compares two versions; the order of themes, codes and terms makes no difference, nor does white space in texts. */
export function diffCodebooks(before: Codebook, after: Codebook): CodebookDiff {
  const lineage = lineageOf(codesOf(before), codesOf(after));
  const codes = [...departures(before, lineage), ...arrivals(before, after, lineage)];
  return {
    themes: themeChanges(before.themes, after.themes),
    codes,
    indicators: indicatorChanges(before, after),
    lookAgain: codes.flatMap(lookAgainAt),
  };
}

function codesOf({ themes }: Codebook): Code[] {
  return themes.flatMap((theme) => theme.codes);
}

function themeChanges(before: readonly Theme[], after: readonly Theme[]): ThemeChange[] {
  const old = new Map(before.map(({ id, label }) => [id, label] as const));
  const now = new Map(after.map(({ id, label }) => [id, label] as const));
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((id) => ({ id, before: old.get(id) ?? null, after: now.get(id) ?? null }))
    .filter((change) => change.before !== change.after);
}

/** Codes of the older version that were removed or split. */
function departures(before: Codebook, { successors }: Lineage): CodeChange[] {
  return codesOf(before).flatMap(({ id, label }): CodeChange[] => {
    const to = successors.get(id) ?? [];
    if (to.length === 1) return [];
    const fate = to.length === 0 ? 'verwijderd' : 'gesplitst';
    return [{ fate, from: [id], to, label, texts: [], lists: [] }];
  });
}

/** Codes of the newer version that are new, renamed, merged or changed; the parts of a split are told with their whole. */
function arrivals(before: Codebook, after: Codebook, { successors, predecessors }: Lineage): CodeChange[] {
  const old = new Map(codesOf(before).map((code) => [code.id, code] as const));
  return codesOf(after).flatMap((code): CodeChange[] => {
    const from = predecessors.get(code.id) ?? [];
    const [first] = from;
    const isPartOfSplit = from.length === 1 && (successors.get(first ?? '') ?? []).length > 1;
    if (isPartOfSplit) return [];
    const earlier = old.get(code.id) ?? (from.length === 1 ? old.get(first ?? '') : undefined);
    const change = {
      from,
      to: [code.id],
      label: code.label,
      texts: earlier === undefined ? [] : textChanges(withNewIds(earlier, successors), code),
      lists: earlier === undefined ? [] : listChanges(earlier, code),
    };
    if (first === undefined) return [{ fate: 'nieuw', ...change }];
    if (from.length > 1) return [{ fate: 'samengevoegd', ...change }];
    if (first !== code.id) return [{ fate: 'hernoemd', ...change }];
    return change.texts.length + change.lists.length === 0 ? [] : [{ fate: 'gewijzigd', ...change }];
  });
}

/** A code whose rules refer to codes by the ids that they have now: a new name elsewhere changes no rule here. */
function withNewIds(code: Code, successors: Lineage['successors']): Code {
  const renamed = (text: string): string =>
    text.replace(/[a-z][a-z0-9]*_[a-z0-9_]*/g, (id) => {
      const [only, ...others] = successors.get(id) ?? [];
      return only === undefined || others.length > 0 ? id : only;
    });
  const { definition, include, exclude } = code;
  return { ...code, definition: renamed(definition), include: renamed(include), exclude: renamed(exclude) };
}

function textChanges(before: Code, after: Code): TextChange[] {
  const yesOrNo = ({ alsoInterviewer }: Code): string => (alsoInterviewer ? 'ja' : 'nee');
  const pairs: readonly TextChange[] = [
    { field: 'label', before: before.label, after: after.label },
    { field: 'in_zin', before: before.inText ?? '', after: after.inText ?? '' },
    { field: 'thema', before: before.theme, after: after.theme },
    { field: 'definitie', before: before.definition, after: after.definition },
    { field: 'wel', before: before.include, after: after.include },
    { field: 'niet', before: before.exclude, after: after.exclude },
    { field: 'ook_interviewer', before: yesOrNo(before), after: yesOrNo(after) },
    { field: 'oordeel', before: before.impliedOordeel ?? '', after: after.impliedOordeel ?? '' },
  ];
  return pairs
    .map((pair) => ({ ...pair, before: oneLine(pair.before), after: oneLine(pair.after) }))
    .filter((pair) => pair.before !== pair.after);
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function listChanges(before: Code, after: Code): ListChange[] {
  const pairs: readonly [ListChange['field'], readonly string[], readonly string[]][] = [
    ['vragen', before.questions, after.questions],
    ['zoektermen', before.terms, after.terms],
    ['uitsluiten', before.exclusions, after.exclusions],
    ['voorbeelden', before.examples, after.examples],
    ['tegenvoorbeelden', before.counterExamples, after.counterExamples],
  ];
  return pairs
    .map(([field, old, now]) => ({ field, added: missingIn(old, now), removed: missingIn(now, old) }))
    .filter(({ added, removed }) => added.length + removed.length > 0);
}

function indicatorChanges(before: Codebook, after: Codebook): IndicatorChange[] {
  const old = new Map(before.indicators.map(({ oordeel, terms }) => [oordeel, terms] as const));
  const now = new Map(after.indicators.map(({ oordeel, terms }) => [oordeel, terms] as const));
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((oordeel) => ({
      oordeel,
      added: missingIn(old.get(oordeel) ?? [], now.get(oordeel) ?? []),
      removed: missingIn(now.get(oordeel) ?? [], old.get(oordeel) ?? []),
    }))
    .filter(({ added, removed }) => added.length + removed.length > 0);
}

/** The items, each once, that a list does not have. */
function missingIn(list: readonly string[], items: readonly string[]): string[] {
  const known = new Set(list);
  return [...new Set(items)].filter((item) => !known.has(item));
}

const RULES: readonly TextChange['field'][] = ['definitie', 'wel', 'niet'];

function lookAgainAt({ fate, from, to, texts }: CodeChange): LookAgain[] {
  const ids = [...new Set([...from, ...to])];
  const [code = null] = to;
  switch (fate) {
    case 'verwijderd':
      return [{ why: fate, ids: from, code: null }];
    case 'gesplitst':
      return [{ why: fate, ids: from, code: null }];
    case 'samengevoegd':
      return [{ why: fate, ids, code }];
    case 'hernoemd':
    case 'gewijzigd':
      return texts.some(({ field }) => RULES.includes(field)) ? [{ why: 'regels gewijzigd', ids, code }] : [];
    case 'nieuw':
      return [];
  }
}
