import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/files/hash.js';
import type { Transcript } from '../../src/model/transcript.js';
import { recordDecision } from '../../src/store/decisions.js';
import { DamagedStore } from '../../src/store/errors.js';
import { knownFiles, saveTranscript, transcripts } from '../../src/store/transcripts.js';
import { speakerLabels } from '../../src/store/voices/labels.js';
import { decision } from '../support/passages.js';
import { spoken } from '../support/spoken.js';
import { save, stored, storeWith } from '../support/store.js';

const FIRST = spoken(['I', 'Hoe ging het?'], ['R', 'Het plijn is mooi.'], ['I', 'Mooi.']);
const CORRECTED = spoken(['I', 'Hoe ging het?'], ['R', 'Het plein is mooi.']);

describe('a text in the store', () => {
  it('comes back with its turns, times, notes and hash', () => {
    const transcript: Transcript = {
      format: 'teams-vtt',
      text: 'Hoe gaat het?\nGoed, 🌳 prima.',
      turns: [
        { number: 1, speaker: 'Sanne de Wit', seconds: 0.5, start: 0, end: 13 },
        { number: 2, speaker: '', seconds: null, start: 14, end: 29, notes: ['pauze', 'S02: ja'] },
      ],
    };
    const store = storeWith({ 'moerwijk/R07.vtt': transcript });
    expect([...transcripts(store)]).toEqual([
      { ...transcript, file: 'moerwijk/R07.vtt', revision: 1, textHash: sha256(transcript.text) },
    ]);
  });

  it('is reported as damaged when its notes can’t be read', () => {
    const store = storeWith({ 'R01.txt': FIRST });
    store.db.exec("UPDATE turn SET notes = '{' WHERE number = 2");
    expect(() => [...transcripts(store)]).toThrow(DamagedStore);
  });

  it('comes back unchanged, whatever is in it', () => {
    const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
    const file = fc.tuple(fc.string({ unit: 'binary' }), fc.array(fc.tuple(words, words), { maxLength: 5 }));
    const store = storeWith();
    fc.assert(
      fc.property(file, ([name, lines]) => {
        const transcript = spoken(...lines);
        save(store, name, transcript);
        const { text, turns } = stored(store, name);
        expect({ text, turns }).toEqual({ text: transcript.text, turns: transcript.turns });
      }),
      { numRuns: 25 },
    );
  });

  it('is listed in order of file name, whatever the order of import', () => {
    const store = storeWith({ 'b/R02.txt': FIRST, 'R10.txt': FIRST, 'a/R03.txt': FIRST });
    expect([...transcripts(store)].map(({ file }) => file)).toEqual(['R10.txt', 'a/R03.txt', 'b/R02.txt']);
  });

  it('may be empty', () => {
    const store = storeWith({ 'R01.txt': spoken() });
    expect(stored(store, 'R01.txt')).toMatchObject({ text: '', turns: [] });
  });
});

describe('a corrected file', () => {
  it('becomes a new revision, and only the last one counts', () => {
    const store = storeWith({ 'R01.txt': FIRST });
    const before = stored(store, 'R01.txt').revision;
    save(store, 'R01.txt', CORRECTED);
    const after = [...transcripts(store)];
    expect(after).toHaveLength(1);
    expect(after[0]).toMatchObject({ text: CORRECTED.text, turns: CORRECTED.turns });
    expect(after[0]?.revision).not.toBe(before);
    expect(knownFiles(store)).toHaveLength(1);
  });

  it('keeps the text before it, because a text never changes', () => {
    const store = storeWith({ 'R01.txt': FIRST });
    save(store, 'R01.txt', CORRECTED);
    save(store, 'R01.txt', FIRST);
    expect(store.db.prepare('SELECT number, text FROM revision ORDER BY number').all()).toEqual([
      { number: 1, text: FIRST.text },
      { number: 2, text: CORRECTED.text },
      { number: 3, text: FIRST.text },
    ]);
    expect(stored(store, 'R01.txt').text).toBe(FIRST.text);
  });

  it('does not touch the other files', () => {
    const store = storeWith({ 'R01.txt': FIRST, 'R02.txt': FIRST });
    const other = stored(store, 'R02.txt');
    save(store, 'R01.txt', CORRECTED);
    expect(stored(store, 'R02.txt')).toEqual(other);
  });
});

describe('the list of known files', () => {
  it('gives the hash of the last source of each file', () => {
    const store = storeWith();
    saveTranscript(store, 'R02.txt', 'bron 2', FIRST);
    saveTranscript(store, 'R01.txt', 'bron 1', FIRST);
    saveTranscript(store, 'R02.txt', 'bron 2 verbeterd', CORRECTED);
    expect(knownFiles(store)).toEqual([
      { file: 'R01.txt', sourceHash: 'bron 1', decisions: 0, speakers: '' },
      { file: 'R02.txt', sourceHash: 'bron 2 verbeterd', decisions: 0, speakers: '' },
    ]);
  });

  it('counts the decisions about the current text only', () => {
    const store = storeWith({ 'R01.txt': FIRST, 'R02.txt': FIRST });
    const decide = (file: string, coder: string) =>
      recordDecision(
        store,
        stored(store, file).revision,
        2,
        decision(FIRST, coder, 'bevestigd', 'groen', 'plijn'),
      );
    decide('R01.txt', 'anna');
    decide('R01.txt', 'bram');
    decide('R02.txt', 'anna');
    expect(knownFiles(store).map(({ decisions }) => decisions)).toEqual([2, 1]);
    save(store, 'R01.txt', CORRECTED);
    expect(knownFiles(store).map(({ decisions }) => decisions)).toEqual([0, 1]);
  });
});

describe('the list of speakers', () => {
  it('gives each label of a current text once, in the order of speaking', () => {
    const store = storeWith({
      'R01.txt': spoken(['Zoë', 'Ja.'], ['I', 'En?'], ['Zoë', 'Nee.'], ['', 'Hm.']),
      'R02.txt': FIRST,
    });
    save(store, 'R02.txt', spoken(['Bart', 'Ja.']));
    expect([...speakerLabels(store)]).toEqual([
      ['R01.txt', ['Zoë', 'I', '']],
      ['R02.txt', ['Bart']],
    ]);
  });
});
