// Codes a corpus in a process of its own and prints how long that took and how much memory: node code-corpus.mjs BYTES [PATH]
import { createMatcher } from '../../dist/coding/matching/matcher.js';
import { listTokens } from '../../dist/language/token-list.js';
import { createVocabulary } from '../../dist/language/vocabulary.js';
import { dictionary, documents } from './corpus.mjs';

const [bytes, path] = process.argv.slice(2);
const docs = documents(Number(bytes), path);
const rules = dictionary(docs);
const mb = docs.reduce((sum, doc) => sum + Buffer.byteLength(doc) + 1, 0) / 1e6;
const before = process.memoryUsage().rss;

const ours = [];
const peers = [];
timed(code);
const peak = process.resourceUsage().maxRSS * 1_024;
for (let round = 0; round < 5; round += 1) {
  ours.push(timed(code));
  peers.push(timed(intern));
}
console.log(
  JSON.stringify({
    mb,
    ours: median(ours),
    peer: median(peers),
    ratio: median(ours.map((ms, at) => ms / peers[at])),
    memory: Math.round(peak / 1e6),
    added: Math.round((peak - before) / 1e6),
  }),
);

/** Tokens, a vocabulary and 300 terms; hits are counted and let go, as a run of `code` does. */
function code() {
  const vocabulary = createVocabulary();
  const match = createMatcher(rules, vocabulary);
  let hits = 0;
  for (const doc of docs) {
    const tokens = listTokens(doc, vocabulary);
    hits += match(tokens, 0, tokens.length).length;
  }
  if (hits === 0) throw new Error('the terms find nothing');
}

/** The least that any matcher does in JavaScript: words by one expression, numbered in a Map; no terms at all. */
function intern() {
  const numbers = new Map();
  for (const doc of docs) {
    for (const [word] of doc.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu)) {
      if (!numbers.has(word)) numbers.set(word, numbers.size);
    }
  }
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
