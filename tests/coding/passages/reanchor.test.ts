import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reanchor } from '../../../src/coding/passages/reanchor.js';
import type { Passage } from '../../../src/coding/passages/sought.js';
import type { SpokenText } from '../../../src/coding/passages/spoken-words.js';
import { spoken } from '../../support/spoken.js';

const OLD =
  'Het was één grote bende 🌳 in de zaal. Maar de uitslag was eerlijk gegaan. Toen gingen we naar huis.';

/** A text that one person says in one turn. */
function said(text: string): SpokenText {
  return { text, turns: [{ number: 1, speaker: 'R', start: 0, end: text.length }] };
}

/** What became of passages; of one that is gone no place, but its words as they are kept. */
function outcomes(before: SpokenText, after: SpokenText, passages: readonly Passage[]) {
  return reanchor(before, after, passages).map(
    ({ attention, kept, start, end }): [outcome: string, text: string] => [
      attention ?? 'gelijk',
      attention === 'verdwenen' ? (kept?.words ?? '') : after.text.slice(start, end),
    ],
  );
}

/** Finds the passage in the old text, carries it over, and gives the words at its new place. */
function carried(passage: string, newText: string): [outcome: string, text: string] {
  const start = OLD.indexOf(passage);
  const [outcome] = outcomes(said(OLD), said(newText), [{ start, end: start + passage.length }]);
  if (outcome === undefined) throw new Error('no answer');
  return outcome;
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

  it('is gone when it was replaced whole, and keeps its words', () => {
    expect(carried('eerlijk', OLD.replace('eerlijk', 'prima'))).toEqual(['verdwenen', 'eerlijk']);
  });

  it('is never lost: a passage that is gone keeps its words', () => {
    expect(carried(PASSAGE, OLD.replace(`${PASSAGE} `, ''))).toEqual(['verdwenen', PASSAGE]);
    expect(carried(PASSAGE, '')).toEqual(['verdwenen', PASSAGE]);
  });

  it('never becomes the same words of another passage', () => {
    const [before, after] = [said('Ja. Eerst dit. Ja. Dan dat.'), said('Eerst dit. Ja. Dan dat.')];
    expect(outcomes(before, after, [{ start: 0, end: 3 }])).toEqual([['verdwenen', 'Ja.']]);
  });

  it('is flagged when its words were put in at two other places, since nobody can say which is meant', () => {
    const before = said('Eerst kwam dit nog. Heel eerlijk dus! Dan kwam dat nog.');
    const after = said('Heel eerlijk dus! Eerst kwam dit nog. Dan kwam dat nog. Heel eerlijk dus!');
    expect(outcomes(before, after, [{ start: 20, end: 37 }])).toEqual([['verdwenen', 'Heel eerlijk dus!']]);
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
      expect(reanchor(said(old), said(text), [span])).toMatchObject([
        { start: text.indexOf('heel'), end: text.indexOf(' dus'), attention: null },
      ]);
    });

    it.each([
      ['twice', 'heel eerlijk gegaan en heel eerlijk gegaan'],
      ['no more', 'prima'],
    ])('is flagged when its words stand there %s', (_, middle) => {
      expect(reanchor(said(old), said(rewritten('nieuw', middle)), [span])[0]?.attention).toBe('verdwenen');
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
    const places = outcomes(said(old), said(now), spans);
    expect(places.slice(0, 60)).toEqual(numbers.map((n) => ['gelijk', sentence(n)]));
    expect(places.slice(60)).toHaveLength(60);
    expect(places.slice(60).filter(([outcome]) => outcome === 'gelijk')).toEqual([]);
  });

  const words = fc.array(fc.constantFrom('ja', 'nee', 'één', '🌳', 'plein', 'x.', '\n'), { maxLength: 40 });

  it('answers for every passage of every pair of texts, within the new text', () => {
    fc.assert(
      fc.property(words, words, fc.nat(60), fc.nat(60), (before, after, a, b) => {
        const [oldText, newText] = [before.join(' '), after.join(' ')];
        const start = Math.min(a, b, oldText.length);
        const end = Math.min(Math.max(a, b), oldText.length);
        const [place] = reanchor(said(oldText), said(newText), [{ start, end }]);
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
        const [place] = reanchor(said(oldText), said(newText), [span]);
        if (place?.attention !== null) return;
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
        expect(outcomes(said(oldText), said(newText), kept.map(spanOf))).toEqual(
          kept.map((n) => ['gelijk', sentence(n)]),
        );
      }),
    );
  });
});

describe('a coded passage and its speaker', () => {
  const FAIR = 'Het ging heel eerlijk.';
  const WON = 'De moestuin won.';
  const OLD_TALK = spoken(['I', 'Hoe ging het?'], ['R', `${FAIR} ${WON}`], ['S', 'Nou ja, dat viel mee.']);

  /** What became of a passage of the old text, with who says it now, or whose it is kept as. */
  function carriedOver(words: string, before: SpokenText, after: SpokenText, passage: Partial<Passage> = {}) {
    const start = before.text.indexOf(words);
    const [place] = reanchor(before, after, [{ start, end: start + words.length, ...passage }]);
    if (place === undefined) throw new Error('no answer');
    const { attention, kept, turn } = place;
    const speaker = after.turns.find(({ number }) => number === turn)?.speaker;
    return [
      attention ?? 'gelijk',
      kept?.words ?? after.text.slice(place.start, place.end),
      kept?.speaker ?? speaker,
    ];
  }

  it('never becomes the same sentence of another person', () => {
    const after = spoken(['I', 'Hoe ging het?'], ['R', FAIR], ['S', `${WON} Nou ja, dat viel mee.`]);
    expect(carriedOver(WON, OLD_TALK, after)).toEqual(['verdwenen', WON, 'R']);
  });

  it('is kept when a correction says that another person said it', () => {
    const after = spoken(['I', 'Hoe ging het?'], ['S', `${FAIR} ${WON}`], ['S', 'Nou ja, dat viel mee.']);
    expect(carriedOver(WON, OLD_TALK, after)).toEqual(['verdwenen', WON, 'R']);
  });

  it('follows a speaker whose label was changed throughout, also where words of the turn changed', () => {
    const after = spoken(
      ['Interviewer', 'Hoe ging het?'],
      ['R02', `${FAIR} ${WON.replace('won', 'won wel')}`],
      ['S', 'Nou ja, dat viel mee.'],
    );
    expect(carriedOver(FAIR, OLD_TALK, after)).toEqual(['gelijk', FAIR, 'R02']);
    expect(carriedOver(WON, OLD_TALK, after)).toEqual(['gewijzigd', WON, 'R02']);
  });

  it('follows into a turn that was cut in two, and into one that was put together', () => {
    const cut = spoken(
      ['I', 'Hoe ging het?'],
      ['R', FAIR],
      ['I', 'Hm.'],
      ['R', WON],
      ['S', 'Nou ja, dat viel mee.'],
    );
    expect(carriedOver(WON, OLD_TALK, cut)).toEqual(['gelijk', WON, 'R']);
    expect(carriedOver(WON, cut, OLD_TALK)).toEqual(['gelijk', WON, 'R']);
  });

  it('leaves no scrap that counts: with less than half of its words it is gone', () => {
    const before = spoken(['R', 'De moestuin won. De rest viel tegen.']);
    const after = spoken(['R', 'De rest viel tegen.']);
    expect(carriedOver(WON, before, after)).toEqual(['verdwenen', WON, 'R']);
    expect(carriedOver('De rest viel tegen.', before, after)).toEqual(['gelijk', 'De rest viel tegen.', 'R']);
  });

  it('is one of two equal turns of which one was taken out, and the other is gone', () => {
    const before = spoken(['I', 'Won dat?'], ['R', WON], ['I', 'Echt waar?'], ['R', WON], ['I', 'Dank.']);
    const after = spoken(['I', 'Won dat?'], ['R', WON], ['I', 'Dank.']);
    const spans = before.turns.filter(({ speaker }) => speaker === 'R');
    const places = reanchor(before, after, spans);
    expect(places.map(({ attention }) => attention).sort()).toEqual(['verdwenen', null].sort());
  });

  describe('that is gone', () => {
    const gone = { attention: 'verdwenen', kept: { words: WON, speaker: 'R' } } as const;
    const WITHOUT = spoken(['I', 'Hoe ging het?'], ['R', FAIR], ['S', 'Nou ja, dat viel mee.']);

    it('comes back on just its words when its speaker says them again', () => {
      expect(carriedOver(FAIR, WITHOUT, OLD_TALK, gone)).toEqual(['gelijk', WON, 'R']);
    });

    it('does not come back when another person says them', () => {
      const after = spoken(['I', 'Hoe ging het?'], ['R', FAIR], ['S', `Nou ja, dat viel mee. ${WON}`]);
      expect(carriedOver(FAIR, WITHOUT, after, gone)).toEqual(['verdwenen', WON, 'R']);
    });

    it('waits for a person when it has so few words that they may be others', () => {
      const before = spoken(['R', FAIR]);
      const after = spoken(['R', `${FAIR} Ja, dat wel.`]);
      const ja = { attention: 'verdwenen', kept: { words: 'Ja', speaker: 'R' } } as const;
      expect(carriedOver(FAIR, before, after, ja)).toEqual(['gewijzigd', 'Ja', 'R']);
      const doubted = { ...ja, attention: 'gewijzigd' } as const;
      expect(carriedOver('Ja', after, after, doubted)).toEqual(['gewijzigd', 'Ja', 'R']);
    });

    it('does not come back in an equal sentence that was there already', () => {
      const before = spoken(['R', FAIR], ['I', 'En?'], ['R', WON]);
      expect(carriedOver(FAIR, before, before, gone)).toEqual(['verdwenen', WON, 'R']);
    });

    it('keeps the words that were decided about through any number of corrections', () => {
      const changed = spoken(['R', `${FAIR} De moestuin won niet.`]);
      const kept = { words: WON, speaker: 'R' };
      const passage = { attention: 'gewijzigd', kept } as const;
      const again = spoken(['R', `${FAIR} De moestuin won niet echt.`]);
      expect(carriedOver('De moestuin won niet.', changed, again, passage)).toEqual(['gewijzigd', WON, 'R']);
      const mended = spoken(['R', `${FAIR} ${WON}`]);
      expect(carriedOver('De moestuin won niet.', changed, mended, passage)).toEqual(['gelijk', WON, 'R']);
    });
  });
});
