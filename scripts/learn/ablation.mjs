// What each rule for persons finds that nothing else finds: no other rule, and not the learned odds.

/**
 * A row for each rule, in the order in which they are asked, and one for all rules of a writing and all at once:
 * `{ writing, rule, finds, right, only, onlyRight, doubts, doubtsRight, besides, besidesRight }`; `rule` is null for all.
 *
 * `finds` are the persons, replaced or doubted, of which the rule decided a word. Without the rule, `only` of what was
 * replaced is not, `doubts` of what was doubted is found no more, and `besides` is replaced that was not.
 *
 * @param texts `[{ text, spans }]`, as readCorpus gives them
 * @param rules as PERSON_RULES
 * @param findsBy gives the finds in a text by such rules
 */
export function ablation(texts, rules, findsBy) {
  const decided = new Map();
  const before = texts.map(({ text }, at) => findsBy(text, recording(rules, decided, at)));
  const rowOf = (writing, rule, left, ids) => {
    const row = { writing, rule, ...NOTHING };
    texts.forEach(({ text, spans }, at) => {
      const words = ids.flatMap((id) => decided.get(id)?.get(at) ?? []);
      if (words.length === 0) return;
      const marked = spans.filter(({ kind }) => kind === 'PERSOON');
      add(row, ofRule(before[at], words, marked), changed(before[at], findsBy(text, left), marked));
    });
    return row;
  };
  const idsOf = (writing) => Object.keys(rules[writing]).map((rule) => idOf(writing, rule));
  const writings = Object.keys(rules);
  const noRules = Object.fromEntries(writings.map((writing) => [writing, {}]));
  return [
    ...writings.flatMap((writing) => [
      ...Object.keys(rules[writing]).map((rule) =>
        rowOf(writing, rule, without(rules, writing, rule), [idOf(writing, rule)]),
      ),
      rowOf(writing, null, { ...rules, [writing]: {} }, idsOf(writing)),
    ]),
    rowOf('all', null, noRules, writings.flatMap(idsOf)),
  ];
}

/** What is found no more, and what is found besides, when `after` is found in place of `before`. */
export function changed(before, after, marked) {
  const [sureBefore, sureAfter] = [before, after].map((finds) => persons(finds, ['zeker']));
  const listedAfter = persons(after, ['zeker', 'twijfel']);
  const only = sureBefore.filter((find) => !overlapsAny(find, sureAfter));
  const doubts = persons(before, ['twijfel']).filter((find) => !overlapsAny(find, listedAfter));
  const besides = sureAfter.filter((find) => !overlapsAny(find, sureBefore));
  return {
    ...{ only: only.length, onlyRight: rightOf(only, marked) },
    ...{ doubts: doubts.length, doubtsRight: rightOf(doubts, marked) },
    ...{ besides: besides.length, besidesRight: rightOf(besides, marked) },
  };
}

const NOTHING = {
  ...{ finds: 0, right: 0, only: 0, onlyRight: 0, doubts: 0, doubtsRight: 0, besides: 0, besidesRight: 0 },
};

function ofRule(finds, words, marked) {
  const own = persons(finds, ['zeker', 'twijfel']).filter((find) => overlapsAny(find, words));
  return { finds: own.length, right: rightOf(own, marked) };
}

function add(row, ...counts) {
  for (const count of counts) for (const [key, value] of Object.entries(count)) row[key] += value;
}

function persons(finds, certainties) {
  return finds.filter(({ kind, certainty }) => kind === 'PERSOON' && certainties.includes(certainty));
}

function rightOf(finds, marked) {
  return finds.filter((find) => overlapsAny(find, marked)).length;
}

function overlapsAny({ start, end }, spans) {
  return spans.some((span) => span.start < end && start < span.end);
}

function idOf(writing, rule) {
  return `${writing}: ${rule}`;
}

function without(rules, writing, rule) {
  const { [rule]: _, ...others } = rules[writing];
  return { ...rules, [writing]: others };
}

/** The same rules, which note of a text which words they decided about: `rule → text → words`. */
function recording(rules, decided, text) {
  const noting = (id, rule) => (candidate) => {
    const verdict = rule(candidate);
    if (verdict === undefined) return verdict;
    const { reading, token } = candidate;
    const ofId = decided.get(id) ?? decided.set(id, new Map()).get(id);
    const words = ofId.get(text) ?? ofId.set(text, []).get(text);
    words.push({ start: reading.starts[token], end: reading.ends[token] });
    return verdict;
  };
  const ofWriting = (writing) =>
    Object.fromEntries(
      Object.entries(rules[writing]).map(([name, rule]) => [name, noting(idOf(writing, name), rule)]),
    );
  return Object.fromEntries(Object.keys(rules).map((writing) => [writing, ofWriting(writing)]));
}
