// How well names are found, as tables for docs/measurements.md.
import { loadDictionary } from '../../dist/language/dictionary.js';
import { createLexicon, indexNames, recognise } from '../../dist/names/index.js';
import { AIMED_AT, doubtsIn, goldSentences, scoresOf, sharesOf, sumOf, unreadSets } from './name-scores.mjs';
import { table } from './section.mjs';

const WITHOUT_AIM = ['ORGANISATIE', 'INITIATIEF'];
const RECOGNISING = {
  lexicon: createLexicon(await loadDictionary()),
  known: indexNames([]),
  heard: new Set(),
};
const find = (text) => recognise(text, RECOGNISING);

/** Sets that nobody read: each set, then each kind over all sets. */
export function unreadTables() {
  const sets = unreadSets().map(({ name, isTalk, texts }) => ({
    name: isTalk ? `${name}, ${texts.length} interviews` : `${name}, ${texts.length} utterances`,
    scores: scoresOf(texts, find),
    doubts: doubtsIn(texts, find).toFixed(1),
  }));
  const setRows = sets.map(({ name, scores, doubts }) => [name, ...cells(...halves([scores])), doubts]);
  const all = ['**all**', ...cells(...halves(sets.map(({ scores }) => scores))), ''];
  const kinds = [...AIMED_AT.filter((kind) => kind !== 'PERSOON'), ...WITHOUT_AIM].map((kind) => [
    WITHOUT_AIM.includes(kind) ? `${kind}, without an aim` : kind,
    ...cells(sumOf(sets.map(({ scores }) => scores.get(kind)))),
  ]);
  return [
    table(
      ['set', 'persons', ...MEASURES, 'all kinds with an aim', ...MEASURES, 'doubts per 1,000 words'],
      [...setRows, all],
    ),
    table(['kind, in all sets', 'n', ...MEASURES], kinds),
  ].join('\n\n');
}

/** The sentences that rules were made on: each kind. */
export function goldTable() {
  const sentences = goldSentences();
  const rows = [...scoresOf(sentences, find)]
    .filter(([, { marked }]) => marked > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, score]) => [kind, ...cells(score)]);
  const head = [`kind, in ${sentences.length.toLocaleString('en-GB')} sentences and turns`, 'n', ...MEASURES];
  return table(head, rows);
}

const MEASURES = ['replaced', 'replaced or doubtful', 'precision'];

/** Persons, and all kinds that are aimed at. */
function halves(ofSets) {
  const sum = (kinds) => sumOf(ofSets.flatMap((scores) => kinds.map((kind) => scores.get(kind))));
  return [sum(['PERSOON']), sum(AIMED_AT)];
}

function cells(...scores) {
  return scores.flatMap((score) => {
    const { replaced, listed, precision } = sharesOf(score);
    return [String(score.marked), ...[replaced, listed, precision].map((share) => share.toFixed(3))];
  });
}
