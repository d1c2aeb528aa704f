import { describe, expect, test } from 'vitest';
import { paragraphBuilder } from '../../../src/transcripts/sources/paragraph-builder.js';
import { messageOf } from '../../support/message.js';

const CAPS = { characters: 9, paragraphs: 9, nestedRows: 9, cells: 9, nestedParagraphs: 9 };
const TOO_LONG =
  'het document is veel langer dan een interview en is daarom niet gelezen. Bewaar er alleen het transcript in.';
const TOO_NESTED =
  'het document heeft te veel tabellen in tabellen en is daarom niet gelezen. Plak de tekst zonder opmaak in een nieuw document en lees dat in.';
const TOO_WIDE =
  'het document heeft onredelijk grote tabellen en is daarom niet gelezen. Plak de tekst in een nieuw document en lees dat in.';

function times(count: number, work: () => void): void {
  for (let done = 0; done < count; done += 1) work();
}

describe('a document is refused', () => {
  test('for more paragraphs than an interview has', () => {
    const builder = paragraphBuilder({ ...CAPS, paragraphs: 3 });
    const add = () => {
      builder.startParagraph();
      builder.endParagraph();
    };
    times(3, add);
    expect(builder.paragraphs).toHaveLength(3);
    expect(messageOf(add)).toBe(TOO_LONG);
  });

  test('for more characters, however they come', () => {
    const builder = paragraphBuilder({ ...CAPS, characters: 3 });
    builder.startParagraph();
    builder.write('ab', false);
    builder.write('c', false);
    expect(messageOf(() => builder.write(' ', false))).toBe(TOO_LONG);
  });

  test('for paragraphs within paragraphs without end', () => {
    const builder = paragraphBuilder({ ...CAPS, nestedParagraphs: 3 });
    times(3, builder.startParagraph);
    expect(messageOf(builder.startParagraph)).toBe(TOO_NESTED);
  });

  test('for tables within tables without end', () => {
    const builder = paragraphBuilder({ ...CAPS, nestedRows: 3 });
    times(3, builder.startRow);
    expect(messageOf(builder.startRow)).toBe(TOO_NESTED);
  });

  test('for cells without end, in one row or in many', () => {
    const wide = paragraphBuilder({ ...CAPS, cells: 3 });
    wide.startRow();
    times(3, wide.endCell);
    expect(messageOf(wide.endCell)).toBe(TOO_WIDE);
    const long = paragraphBuilder({ ...CAPS, cells: 3 });
    const addRow = () => {
      long.startRow();
      long.endCell();
      long.endRow();
    };
    times(3, addRow);
    expect(messageOf(addRow)).toBe(TOO_WIDE);
  });
});
