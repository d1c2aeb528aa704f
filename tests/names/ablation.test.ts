/** What a rule finds that nothing else finds, counted for rules and texts that can be looked over. */

import { describe, expect, it } from 'vitest';
import { ablation, changed } from '../../scripts/learn/ablation.mjs';
import type { Certainty, Find } from '../../src/names/index.js';

const MARKED = [{ kind: 'PERSOON', start: 0, end: 5 }];

function person(start: number, end: number, certainty: Certainty = 'zeker'): Find {
  return { kind: 'PERSOON', certainty, start, end };
}

describe('what changes without a rule', () => {
  const none = { only: 0, onlyRight: 0, doubts: 0, doubtsRight: 0, besides: 0, besidesRight: 0 };

  it.each<[string, Find[], Find[], object]>([
    ['nothing', [person(0, 5)], [person(0, 5)], {}],
    ['nothing where another end of a name is replaced', [person(0, 5)], [person(3, 9)], {}],
    ['a name that is replaced no more', [person(0, 5)], [], { only: 1, onlyRight: 1 }],
    ['a word that is replaced no more', [person(7, 9)], [], { only: 1 }],
    ['a name that is only doubted', [person(0, 5)], [person(0, 5, 'twijfel')], { only: 1, onlyRight: 1 }],
    ['a doubt that is gone', [person(7, 9, 'twijfel')], [], { doubts: 1 }],
    ['a doubt that is sure', [person(0, 5, 'twijfel')], [person(0, 5)], { besides: 1, besidesRight: 1 }],
    ['a word that is replaced besides', [], [person(7, 9)], { besides: 1 }],
    ['nothing where it is no person', [{ ...person(0, 5), kind: 'ADRES' }], [], {}],
    ['nothing where it is left', [person(0, 5, 'gelaten')], [], {}],
  ])('is %s', (_, before, after, expected) => {
    expect(changed(before, after, MARKED)).toEqual({ ...none, ...expected });
  });
});

describe('the table of rules', () => {
  interface Word {
    readonly reading: { readonly starts: number[]; readonly ends: number[]; readonly words: string[] };
    readonly token: number;
  }
  type ToyRule = (word: Word) => Certainty | null | undefined;
  type ToyRules = Record<string, Record<string, ToyRule>>;

  const rule =
    (pattern: RegExp, certainty: Certainty | null): ToyRule =>
    ({ reading, token }) =>
      pattern.test(reading.words[token] ?? '') ? certainty : undefined;

  /** As recognise does it: the first rule that says anything decides. */
  function findsBy(text: string, rules: ToyRules): Find[] {
    const words = [...text.matchAll(/\S+/g)];
    const reading = {
      words: words.map(([word]) => word),
      starts: words.map(({ index }) => index),
      ends: words.map(({ 0: word, index }) => index + word.length),
    };
    const all = Object.values(rules).flatMap((ofWriting) => Object.values(ofWriting));
    const verdictOf = (token: number): Certainty | null => {
      for (const one of all) {
        const verdict = one({ reading, token });
        if (verdict !== undefined) return verdict;
      }
      return null;
    };
    return words.flatMap((_, token) => {
      const verdict = verdictOf(token);
      const [start, end] = [reading.starts[token] as number, reading.ends[token] as number];
      return verdict === null ? [] : [person(start, end, verdict)];
    });
  }

  const texts = [
    { text: 'karim zei', spans: [{ kind: 'PERSOON', start: 0, end: 5 }] },
    { text: 'kast en karin', spans: [{ kind: 'PERSOON', start: 8, end: 13 }] },
  ];
  const rules: ToyRules = {
    any: { keptOut: rule(/^kast/, null) },
    small: { startsSo: rule(/^k/, 'zeker'), endsSo: rule(/im$/, 'zeker'), isAnd: rule(/^en$/, 'twijfel') },
  };

  it('has a row for each rule, for all of a writing, and for all', () => {
    const rows = ablation(texts, rules, findsBy);
    const none = { finds: 0, right: 0, only: 0, onlyRight: 0, doubts: 0, doubtsRight: 0 };
    const nothing = { ...none, besides: 0, besidesRight: 0 };
    expect(rows).toEqual([
      // Without it "kast" would be replaced.
      { ...nothing, writing: 'any', rule: 'keptOut', besides: 1 },
      { ...nothing, writing: 'any', rule: null, besides: 1 },
      // "karim" is found by its end as well.
      { ...nothing, writing: 'small', rule: 'startsSo', finds: 2, right: 2, only: 1, onlyRight: 1 },
      { ...nothing, writing: 'small', rule: 'endsSo' },
      { ...nothing, writing: 'small', rule: 'isAnd', finds: 1, doubts: 1 },
      { ...nothing, writing: 'small', rule: null, finds: 3, right: 2, only: 2, onlyRight: 2, doubts: 1 },
      { ...nothing, writing: 'all', rule: null, finds: 3, right: 2, only: 2, onlyRight: 2, doubts: 1 },
    ]);
  });
});
