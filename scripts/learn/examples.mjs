// Words of marked turns with their traits, and whether they are part of a name.
import { loadDictionary } from '../../dist/language/dictionary.js';
import { createLexicon, indexNames, recognise } from '../../dist/names/index.js';
import { mayBeName } from '../../dist/names/odds/name-odds.js';
import { placeOf, traitsAround, traitsOfWord } from '../../dist/names/odds/traits.js';
import { read } from '../../dist/names/reading.js';

const lexicon = createLexicon(await loadDictionary());
const known = indexNames([]);

/** One for each word that may be a name: `{ traits, isMarked }`. */
export function examplesOf({ text, spans }) {
  const reading = read(text, lexicon);
  const others = recognise(text, { lexicon, known, heard: new Set() }).filter(
    ({ kind, certainty }) => kind !== 'PERSOON' && certainty === 'zeker',
  );
  const persons = spans.filter(({ kind }) => kind === 'PERSOON');
  const examples = [];
  for (let token = 0; token < reading.length; token += 1) {
    const span = { start: reading.starts[token], end: reading.ends[token] };
    if (!mayBeName(reading, token) || overlapsAny(span, others)) continue;
    examples.push({ traits: traitsAt(reading, token), isMarked: overlapsAny(span, persons) });
  }
  return examples;
}

function traitsAt(reading, token) {
  const traits = [];
  const tell = (trait) => traits.push(trait);
  traitsOfWord(reading.word(token), reading.bits[token], placeOf(reading, token), tell);
  traitsAround(reading, token, tell);
  return traits;
}

function overlapsAny({ start, end }, spans) {
  return spans.some((span) => span.start < end && start < span.end);
}
