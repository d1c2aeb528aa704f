/** In which language people speak: told of a talk, of a turn and within one, and what that means for names. */

import { describe, expect, it } from 'vitest';
import { loadDictionary } from '../../src/language/dictionary.js';
import { createLexicon, indexNames, languageOf, recognise } from '../../src/names/index.js';

const lexicon = createLexicon(await loadDictionary());

const DUTCH =
  'Nou, wij hebben toen met de buren een plan gemaakt voor de speeltuin, en dat is er ook gekomen. Het duurde alleen wel een jaar.';
const FLEMISH =
  'Amai, allez, dat was toch plezant zenne, maar ge moet efkes wachten tot de vuilbak buiten staat en dan zijt ge weg.';
const ENGLISH =
  "So we made a plan with the neighbours for the playground, and I think they're still working on it, which is pretty good.";
const GERMAN =
  'Wir haben dann zusammen mit den Nachbarn einen Plan gemacht, weil sonst niemand etwas getan hätte, und jetzt freuen sich alle darüber sehr.';
const TURKISH =
  'Komşularla birlikte çocuk parkı için bir plan yaptık ve bence hâlâ üzerinde çalışıyorlar ama çok güzel oldu herkes için burada.';
const HAAGS =
  'ja ik sei teuge hem dat ken toch nie je mot gewoon effe wachte totdat die fergadering gedaan is en dan mot je fraage wat ut kos';

it.each([
  ['Nederlands', DUTCH],
  ['Vlaams', FLEMISH],
  ['Engels', ENGLISH],
  ['een andere taal', GERMAN],
  ['een andere taal', TURKISH],
  ['Nederlands', HAAGS],
  ['gemengd', `${DUTCH}\n${ENGLISH}`],
  [null, 'Ja.'],
  [null, ''],
])('calls a talk %s', (language, text) => {
  expect(languageOf(text, lexicon).language).toBe(language);
});

it('says how much of a mixed talk is not Dutch', () => {
  const { foreign } = languageOf(`${DUTCH}\n${ENGLISH}`, lexicon);
  expect(foreign).toBeGreaterThan(0.3);
  expect(foreign).toBeLessThan(0.6);
});

it('tells a long talk by turns from all over it', () => {
  const half = (turn: string): string => `${turn}\n`.repeat(300);
  expect(languageOf(half(DUTCH) + half(ENGLISH), lexicon).language).toBe('gemengd');
});

function replacedIn(text: string): string[] {
  return recognise(text, { lexicon, known: indexNames([]), heard: new Set() })
    .filter(({ certainty }) => certainty === 'zeker')
    .map(({ start, end }) => text.slice(start, end));
}

describe('in English talk', () => {
  it.each([
    ['My name is Farzana and I live here since ten years with my family.', ['Farzana']],
    ["Yeah, and then Matthew Oldbrook said that they're not going to pay for it.", ['Matthew Oldbrook']],
    ['I asked my neighbour Zwirlo whether she could help us with the garden.', ['Zwirlo']],
    ['We went there with Ramautar and they gave us everything that we needed.', ['Ramautar']],
    ['hello my name is yolanda and i have been working here for twenty years', ['yolanda']],
  ])('a name goes by a capital, a list or a cue: %s', (text, names) => {
    expect(replacedIn(text)).toEqual(names);
  });

  it.each([
    'Um, yeah, I guess we were just learning whatever the company could use, you know.',
    "They're pretty sure that the pipeline in Salesforce is gonna change a lot this year.",
    'I moved from Columbus, Ohio, and then I lived in Orlando until April.',
    'you know the developer said we could just use it and it was a sort of gong thing',
    'The AI and SaaS companies will hope that May is better than the other months.',
  ])('nothing else does: %s', (text) => {
    expect(replacedIn(text)).toEqual([]);
  });
});

it('finds names in the Dutch turns of a mixed talk as in any other, and no English words in its English ones', () => {
  const text = `${ENGLISH}\ntoen zei farzana dat het niet kon en mijn buurman rivano ook\n${ENGLISH}`;
  expect(replacedIn(text)).toEqual(['farzana', 'rivano']);
});
