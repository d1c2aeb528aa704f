import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WrittenParagraph } from '../../../src/model/answer.js';
import type { Block, Place } from '../../../src/report/blocks.js';
import { isPlaceKey, placeKey, putBack } from '../../../src/report/written/places.js';

const place = (id: string): Place => ({ kind: 'place', id, question: `Vraag ${id}?` });
const text = (...lines: readonly string[]): WrittenParagraph[] =>
  lines.map((line) => ({ isItem: false, runs: [{ text: line, bold: false, italics: false }] }));
const written = (id: string, ...lines: readonly string[]) => ({
  key: placeKey({ id }),
  question: `Vraag ${id}?`,
  paragraphs: text(...lines),
});

describe('the key of a place', () => {
  it('is a bookmark name that Word takes, whatever the id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (id) => {
        expect(placeKey({ id })).toMatch(/^plaats_\w{1,33}$/);
        expect(isPlaceKey(placeKey({ id }))).toBe(true);
      }),
    );
  });

  it('tells apart ids that differ in signs only, and stays what it is once it is one', () => {
    expect(placeKey({ id: 'wijk-a+b' })).not.toBe(placeKey({ id: 'wijk-a-b' }));
    expect(placeKey({ id: placeKey({ id: 'thema-BES' }) })).toBe(placeKey({ id: 'thema-BES' }));
  });
});

describe('putBack', () => {
  it('fills the place that the text was written in, and leaves the others open', () => {
    const blocks: Block[] = [place('een'), place('twee')];
    expect(putBack(blocks, [written('twee', 'Mijn antwoord.')])).toEqual([
      place('een'),
      { ...place('twee'), written: text('Mijn antwoord.') },
    ]);
  });

  it('appends a chapter with what no longer has a place, under its own question', () => {
    const [first, heading, , left] = putBack([place('een')], [written('weg', 'Bewaar dit.')]);
    expect(first).toEqual(place('een'));
    expect(heading).toMatchObject({ kind: 'heading', level: 1, text: 'Eerder geschreven' });
    expect(left).toMatchObject({ kind: 'place', question: 'Vraag weg?', written: text('Bewaar dit.') });
  });

  it('gives a text back to its place when that returns from the chapter of what was left over', () => {
    const left = putBack([], [written('weg', 'Bewaar dit.')]).find(({ kind }) => kind === 'place') as Place;
    const again = putBack(
      [place('weg')],
      [{ key: placeKey(left), question: '', paragraphs: left.written ?? [] }],
    );
    expect(again).toEqual([{ ...place('weg'), written: text('Bewaar dit.') }]);
  });

  it('joins what stands in a place that was copied', () => {
    expect(putBack([place('een')], [written('een', 'Hier.'), written('een', 'En daar.')])).toEqual([
      { ...place('een'), written: text('Hier.', 'En daar.') },
    ]);
  });
});
