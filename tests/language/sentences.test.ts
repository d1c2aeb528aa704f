import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/language/sentences.js';

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it('cuts at full stops, question marks and exclamation marks', () => {
    expect(cut('Dat was goed. Echt waar? Ja! Nou... Ik weet het niet.')).toEqual([
      'Dat was goed.',
      'Echt waar?',
      'Ja!',
      'Nou...',
      'Ik weet het niet.',
    ]);
  });

  it('gives places in the text, without the white space around', () => {
    expect(sentences('  🙂 Ja.\n\nNee.  ')).toEqual([
      { start: 2, end: 8 },
      { start: 10, end: 14 },
    ]);
  });

  it('cuts at the end of a line', () => {
    expect(cut('Eerst dit\ndan dat\n\nen klaar')).toEqual(['Eerst dit', 'dan dat', 'en klaar']);
  });

  it('leaves a closing quotation mark with its sentence', () => {
    expect(cut('Hij zei: "Dat kan niet." En toen ging hij.')).toEqual([
      'Hij zei: "Dat kan niet."',
      'En toen ging hij.',
    ]);
  });

  it('does not cut in amounts and times', () => {
    expect(cut('Om 10.30 uur was er € 50.000,- weg. Alles.')).toEqual([
      'Om 10.30 uur was er € 50.000,- weg.',
      'Alles.',
    ]);
  });

  it.each([
    'Wij deden bijv. Een straatfeest.',
    'Dat is d.w.z. De hele wijk.',
    'Ik sprak met dhr. Bissessar.',
    'Ik sprak met mevr. De Wit.',
    'Ik sprak met mw. De Wit.',
    'Wij wonen op nr. 12 aan het plein.',
    'Er kwamen ca. 50 mensen.',
    'Dat ging m.b.t. Moerwijk goed.',
    'Er waren bomen, planten, enz. En bankjes.',
    'Bv. Een moestuin.',
    'Vooral m.n. Spoorwijk (bijv. Het plein) viel op.',
    'Dat deed drs. A. Jansen.',
    'Prof. Van Dam zei het, i.v.m. Corona.',
    'T.o.v. Moerwijk, incl. Btw, max. Tien.',
  ])('does not cut behind an abbreviation: %s', (text) => {
    expect(cut(`Eerst dit. ${text} Daarna dat.`)).toEqual(['Eerst dit.', text, 'Daarna dat.']);
  });

  it('cuts behind a word that ends like an abbreviation', () => {
    expect(cut('Dat is de kaart. Dan de nota. Wij ook. Het kan.')).toEqual([
      'Dat is de kaart.',
      'Dan de nota.',
      'Wij ook.',
      'Het kan.',
    ]);
  });

  it.each(['', '   ', '\n\n', '\u00A0'])('finds no sentence in %j', (text) => {
    expect(sentences(text)).toEqual([]);
  });

  it('finds a sentence without any letter', () => {
    expect(cut('🙂🙂')).toEqual(['🙂🙂']);
    expect(cut('\uD83D. Ja.')).toEqual(['\uD83D.', 'Ja.']);
  });

  it('finds the same sentences in a long turn as in short ones', () => {
    const text = 'Het plein is mooi. Dat vindt bijv. Anna ook! '.repeat(2000).trim();
    const found = cut(text);
    expect(found).toHaveLength(4000);
    expect(new Set(found)).toEqual(new Set(['Het plein is mooi.', 'Dat vindt bijv. Anna ook!']));
  });

  it('keeps an abbreviation with its sentence wherever a long turn is cut into pieces', () => {
    for (let length = 60; length <= 160; length += 1) {
      const before = `${'Dat is zo. '.repeat(170)}${'a'.repeat(length)}.`;
      expect(cut(`${before} Dat was bijv. Anna, echt waar.`).at(-1)).toBe('Dat was bijv. Anna, echt waar.');
    }
  });

  it('cuts a turn of one endless sentence behind a word', () => {
    const found = cut('wijk '.repeat(1000));
    expect(found.map(({ length }) => length)).toEqual([1999, 1999, 999]);
  });

  it('reads a megabyte without a space', () => {
    const found = sentences('a'.repeat(1_000_000));
    expect(found.at(-1)?.end).toBe(1_000_000);
    expect(found).toHaveLength(500);
  });

  it('does not cut behind two initials', () => {
    expect(cut('Dat was J.P. Jansen. Echt.')).toEqual(['Dat was J.P. Jansen.', 'Echt.']);
  });

  it.each(['o.l.v.', 'z.s.m.', 'i.h.k.v.', 'a.d.h.v.', 'i.t.t.', 'o.b.v.', 'i.s.m.'])(
    'does not cut behind an abbreviation of single letters: %s',
    (abbreviation) => {
      expect(cut(`Dat ging ${abbreviation} Moerwijk. Echt.`)).toEqual([
        `Dat ging ${abbreviation} Moerwijk.`,
        'Echt.',
      ]);
    },
  );

  it('does not end a sentence where a long turn is cut into pieces', () => {
    for (let length = 60; length <= 160; length += 1) {
      const before = `${'Dat is zo. '.repeat(170)}${'a'.repeat(length)}.`;
      expect(cut(`${before} Het kwam z.s.m. terug, echt waar.`).at(-1)).toBe(
        'Het kwam z.s.m. terug, echt waar.',
      );
    }
  });

  it('never cuts an emoji in two', () => {
    for (const sentence of cut(`a${'🙂'.repeat(1500)}`)) expect(sentence.isWellFormed()).toBe(true);
  });

  it('covers every character but white space, in order and without overlap', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('. ', '? ', ' bijv. ', ' A. ', '\n', ' ', 'Wijk', '\uD83D', '"', 'a'.repeat(700)),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const span of sentences(text)) {
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(text.slice(span.start, span.end)).toMatch(/^\S(?:.*\S)?$/s);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 20 },
    );
  });
});
