import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reanchor } from '../../../src/coding/passages/reanchor.js';

const OLD =
  'Het was één grote bende 🌳 in de zaal. Maar de uitslag was eerlijk gegaan. Toen gingen we naar huis.';

/** Finds the passage in the old text, carries it over, and gives the words at its new place. */
function carried(passage: string, newText: string): [outcome: string, text: string] {
  const start = OLD.indexOf(passage);
  const [place] = reanchor(OLD, newText, [{ start, end: start + passage.length }]);
  if (place === undefined) throw new Error('no answer');
  return [place.outcome, newText.slice(place.start, place.end)];
}

const PASSAGE = 'Maar de uitslag was eerlijk gegaan.';

describe('a coded passage in a corrected text', () => {
  it('stays where it is when nothing changed', () => {
    expect(carried(PASSAGE, OLD)).toEqual(['gelijk', PASSAGE]);
  });

  it.each([
    ['words put in before it', OLD.replace('Het was', 'Nou ja, eh, het 👍 was')],
    ['words taken out before it', OLD.replace('één grote bende 🌳 ', '')],
    ['words put in behind it', `${OLD} En dat was dat.`],
    ['the sentence before it taken out', OLD.slice(OLD.indexOf(PASSAGE))],
    ['a move to the end', `${OLD.replace(`${PASSAGE} `, '')} ${PASSAGE}`],
    ['a move to the front', `${PASSAGE} ${OLD.replace(`${PASSAGE} `, '')}`],
    ['a move of the sentence before it to behind it', `${PASSAGE} ${OLD.replace(`${PASSAGE} `, '')}`],
    [
      'a move of the sentence behind it to before it',
      `Toen gingen we naar huis. ${OLD.replace(' Toen gingen we naar huis.', '')}`,
    ],
    ['a move of the emoji before it to behind it', `${OLD.replace('🌳 ', '')} 🌳`],
    ['other white space', OLD.replace('uitslag was', 'uitslag  was').replaceAll('. ', '.\n')],
  ])('keeps its words after %s', (_, text) => {
    const [outcome, words] = carried(PASSAGE, text);
    expect([outcome, words.replace(/\s+/g, ' ')]).toEqual(['gelijk', PASSAGE]);
  });

  it.each([
    ['a word put in', 'was eerlijk', 'was niet eerlijk', 'Maar de uitslag was niet eerlijk gegaan.'],
    ['a word taken out', 'uitslag was eerlijk', 'uitslag was', 'Maar de uitslag was gegaan.'],
    ['a word replaced', 'eerlijk', 'oneerlijk', 'Maar de uitslag was oneerlijk gegaan.'],
    [
      'a word replaced, and a sentence put in behind it',
      'was eerlijk gegaan.',
      'was oneerlijk gegaan. Ja ja.',
      'Maar de uitslag was oneerlijk gegaan.',
    ],
    [
      'a word moved inside it',
      'de uitslag was eerlijk',
      'eerlijk de uitslag was',
      'Maar eerlijk de uitslag was gegaan.',
    ],
    [
      'a word moved out of it',
      'was eerlijk gegaan. Toen',
      'was gegaan. Eerlijk toen',
      'Maar de uitslag was gegaan.',
    ],
    [
      'a word moved into it',
      'één grote bende 🌳 in de zaal. Maar de',
      'grote bende 🌳 in de zaal. Maar één de',
      'Maar één de uitslag was eerlijk gegaan.',
    ],
    ['an emoji put in', 'was eerlijk', 'was 👩‍👩‍👧 eerlijk', 'Maar de uitslag was 👩‍👩‍👧 eerlijk gegaan.'],
    ['an accent put on', 'eerlijk', 'éérlijk', 'Maar de uitslag was éérlijk gegaan.'],
    ['its first word replaced', 'Maar de', 'Want de', 'Want de uitslag was eerlijk gegaan.'],
    ['its last word replaced', 'gegaan. Toen', 'verlopen. Toen', 'Maar de uitslag was eerlijk verlopen.'],
  ])('is flagged after %s', (_, before, after, words) => {
    expect(carried(PASSAGE, OLD.replace(before, after))).toEqual(['gewijzigd', words]);
  });

  it('is flagged when it was replaced whole', () => {
    expect(carried('eerlijk', OLD.replace('eerlijk', 'prima'))).toEqual(['gewijzigd', 'prima']);
  });

  it('is never lost: a passage that is gone leaves its place', () => {
    expect(carried(PASSAGE, OLD.replace(`${PASSAGE} `, ''))).toEqual(['verdwenen', '']);
    expect(carried(PASSAGE, '')).toEqual(['verdwenen', '']);
  });

  it('never becomes the same words of another passage', () => {
    const [place] = reanchor('Ja. Eerst dit. Ja. Dan dat.', 'Eerst dit. Ja. Dan dat.', [
      { start: 0, end: 3 },
    ]);
    expect(place).toEqual({ start: 0, end: 0, outcome: 'verdwenen' });
  });

  it('is flagged when its words were put in at two other places, since nobody can say which is meant', () => {
    const [place] = reanchor(
      'Eerst kwam dit nog. Heel eerlijk dus! Dan kwam dat nog.',
      'Heel eerlijk dus! Eerst kwam dit nog. Dan kwam dat nog. Heel eerlijk dus!',
      [{ start: 20, end: 37 }],
    );
    expect(place?.outcome).toBe('verdwenen');
  });

  it('handles accents and emoji inside it', () => {
    expect(carried('één grote bende 🌳', `Ja. ${OLD}`)).toEqual(['gelijk', 'één grote bende 🌳']);
    expect(carried('één grote bende 🌳', OLD.replace('🌳', '🌷'))).toEqual([
      'gewijzigd',
      'één grote bende 🌷',
    ]);
  });

  describe('when the whole text was rewritten', () => {
    const rewritten = (word: string, middle: string): string =>
      [...Array.from({ length: 900 }, (_, n) => `${word}${n}`), middle, word].join(' ');
    const old = rewritten('oud', 'heel eerlijk gegaan');
    const start = old.indexOf('heel');
    const span = { start, end: start + 'heel eerlijk gegaan'.length };

    it('keeps its place when its words stand there once', () => {
      const text = rewritten('nieuw', 'nu heel eerlijk gegaan dus');
      const [place] = reanchor(old, text, [span]);
      expect(place).toEqual({
        start: text.indexOf('heel'),
        end: text.indexOf(' dus'),
        outcome: 'gelijk',
      });
    });

    it.each([
      ['twice', 'heel eerlijk gegaan en heel eerlijk gegaan'],
      ['no more', 'prima'],
    ])('is flagged when its words stand there %s', (_, middle) => {
      expect(reanchor(old, rewritten('nieuw', middle), [span])[0]?.outcome).toBe('verdwenen');
    });
  });

  it('answers for every decision on a long text of which only a sentence here and there is left', () => {
    const sentence = (n: number): string => `Hier staat baken ${n} nog.`;
    const text = (word: string): string =>
      Array.from({ length: 60 }, (_, n) => `${sentence(n)} ${`${word}${n} ja `.repeat(400)}`).join('');
    const old = text('oud');
    const spanOf = (passage: string) => {
      const start = old.indexOf(passage);
      return { start, end: start + passage.length };
    };
    const numbers = Array.from({ length: 60 }, (_, n) => n);
    const spans = [...numbers.map((n) => spanOf(sentence(n))), ...numbers.map((n) => spanOf(`oud${n} ja`))];
    const now = text('nieuw');
    const places = reanchor(old, now, spans);
    expect(places.slice(0, 60).map(({ outcome, start, end }) => [outcome, now.slice(start, end)])).toEqual(
      numbers.map((n) => ['gelijk', sentence(n)]),
    );
    expect(places.slice(60)).toHaveLength(60);
    expect(places.slice(60).filter(({ outcome }) => outcome === 'gelijk')).toEqual([]);
  });

  const words = fc.array(fc.constantFrom('ja', 'nee', 'één', '🌳', 'plein', 'x.', '\n'), { maxLength: 40 });

  it('answers for every passage of every pair of texts, within the new text', () => {
    fc.assert(
      fc.property(words, words, fc.nat(60), fc.nat(60), (before, after, a, b) => {
        const [oldText, newText] = [before.join(' '), after.join(' ')];
        const start = Math.min(a, b, oldText.length);
        const end = Math.min(Math.max(a, b), oldText.length);
        const [place] = reanchor(oldText, newText, [{ start, end }]);
        if (place === undefined) throw new Error('no answer');
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeGreaterThanOrEqual(place.start);
        expect(place.end).toBeLessThanOrEqual(newText.length);
      }),
    );
  });

  it('never calls a passage the same when its words are not', () => {
    const bare = (text: string): string => text.replace(/\s+/g, '');
    fc.assert(
      fc.property(words, words, fc.nat(60), fc.nat(60), (before, after, a, b) => {
        const [oldText, newText] = [before.join(' '), after.join(' ')];
        const at = [...oldText.matchAll(/\S+/g)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
        }));
        const from = at[Math.min(a, b) % Math.max(1, at.length)];
        const to = at[Math.max(a, b) % Math.max(1, at.length)];
        if (from === undefined || to === undefined || to.end <= from.start) return;
        const span = { start: from.start, end: to.end };
        const [place] = reanchor(oldText, newText, [span]);
        if (place?.outcome !== 'gelijk') return;
        expect(bare(newText.slice(place.start, place.end))).toBe(bare(oldText.slice(span.start, span.end)));
      }),
    );
  });

  it('keeps every sentence that a correction left alone, whatever happened around it', () => {
    const edits = fc.array(fc.constantFrom('keep', 'drop', 'put in', 'change'), {
      minLength: 1,
      maxLength: 60,
    });
    const sentence = (n: number): string => `Zin ${n} gaat over plein ${n}.`;
    fc.assert(
      fc.property(edits, (kinds) => {
        const oldText = kinds.map((_, n) => sentence(n)).join(' ');
        const newText = kinds
          .flatMap((kind, n) => {
            if (kind === 'drop') return [];
            if (kind === 'change') return [sentence(n).replace('gaat', 'ging')];
            return kind === 'keep' ? [sentence(n)] : [sentence(n), 'Ja ja.'];
          })
          .join(' ');
        const spanOf = (n: number) => {
          const start = oldText.indexOf(sentence(n));
          return { start, end: start + sentence(n).length };
        };
        const kept = kinds.flatMap((kind, n) => (kind === 'keep' || kind === 'put in' ? [n] : []));
        const places = reanchor(oldText, newText, kept.map(spanOf));
        expect(places.map(({ outcome, start, end }) => [outcome, newText.slice(start, end)])).toEqual(
          kept.map((n) => ['gelijk', sentence(n)]),
        );
      }),
    );
  });
});
