// Text to code: a corpus of a document a line when its path is given, otherwise invented Dutch from a seed.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { random } from './interviews.mjs';

const ONSETS = 'b bl br d dr f g gr h j k kl kr l m n p pl pr r s sch sl st t tr v w z'.split(' ');
const VOWELS = 'a aa e ee ei eu i ie ij o oe oo ou u ui uu'.split(' ');
const CODAS = ['', 'k', 'l', 'm', 'n', 'ng', 'nt', 'p', 'r', 'rk', 's', 'st', 't'];
const COMMON =
  'de het een en van ik te dat die in is je niet we op ja ze er maar met voor dan zijn was wel als ook aan bij dus'.split(
    ' ',
  );

/** Documents of about `bytes` in all. */
export function documents(bytes, path) {
  if (path !== undefined) {
    const file = readFileSync(path);
    const text = (path.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8');
    return text.slice(0, bytes).split('\n').filter(Boolean);
  }
  const next = random(7);
  const words = [...COMMON, ...Array.from({ length: 60_000 }, () => inventedWord(next))];
  const docs = [];
  for (let size = 0; size < bytes; ) {
    const doc = Array.from({ length: 30 }, () => sentence(words, next)).join(' ');
    docs.push(doc);
    size += Buffer.byteLength(doc) + 1;
  }
  return docs;
}

function inventedWord(next) {
  const syllables = 1 + Math.floor(next() ** 2 * 4);
  const pick = (list) => list[Math.floor(next() * list.length)];
  return Array.from({ length: syllables }, () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)).join('');
}

/** Word number n stands about once in n words, as in any language. */
function sentence(words, next) {
  const length = 5 + Math.floor(next() * 20);
  const chosen = Array.from({ length }, () => words[Math.floor(words.length ** next()) - 1]);
  chosen[Math.floor(length / 2)] += ',';
  return `${chosen.join(' ')}.`;
}

/** 300 terms of every kind, of words that stand in the documents; thirty codes of ten. */
export function dictionary(docs) {
  const next = random(11);
  const words = [
    ...new Set(
      docs
        .slice(0, 400)
        .join(' ')
        .match(/\p{Ll}{4,}/gu),
    ),
  ];
  const word = () => words[Math.floor(next() * words.length)];
  const kinds = [
    word,
    word,
    word,
    word,
    () => `=${word()}`,
    () => `${word().slice(0, 6)}*`,
    () => `${word().slice(0, 5)}*`,
    () => `*${word().slice(1)}*`,
    () => `${word()}..${word()}`,
    () => `(${word()} | ${word()}) & niet:${word()} -${word()}`,
  ];
  return Array.from({ length: 30 }, (_, code) => ({
    id: `code${code}`,
    terms: kinds.map((make) => make()),
    exclusions: [],
  }));
}
