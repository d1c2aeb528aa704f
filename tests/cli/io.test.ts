import { describe, expect, it } from 'vitest';
import { print, printList } from '../../src/cli/io.js';
import { textTable } from '../../src/cli/table.js';

function printed(write: (output: { write(text: string): void }) => void): string {
  let text = '';
  write({ write: (part) => (text += part) });
  return text;
}

describe('print', () => {
  it.each([
    ['an escape sequence', 'a\u001B[31mb', 'a␛[31mb'],
    ['a carriage return, which writes over the line', 'let op\rgoed', 'let op␍goed'],
    ['a backspace and a bell', 'a\b\u0007', 'a␈␇'],
    ['delete', 'a\u007Fb', 'a␡b'],
    ['the one-character escapes of C1', 'a\u009B31mb\u0085', 'a·31mb·'],
    ['overrides of the direction of text', '\u202Egpj.txt\u202C \u2066x\u2069', '·gpj.txt· ·x·'],
  ])('shows %s instead of sending it', (_, text, shown) => {
    expect(printed((output) => print(output, text))).toBe(`${shown}\n`);
  });

  it('leaves lines, tabs, accents, emoji and Arabic as they are', () => {
    const text = 'één\n\t🌳 👩‍🌾\nسلام';
    expect(printed((output) => print(output, text))).toBe(`${text}\n`);
  });
});

describe('printList', () => {
  it('prints a list whole, however long', () => {
    const lines = Array.from({ length: 2_000 }, (_, n) => `regel ${n}`);
    expect(printed((output) => printList(output, lines))).toBe(`${lines.join('\n')}\n`);
  });

  it('keeps a message on its line, so that a name cannot forge another message', () => {
    expect(printed((output) => printList(output, ['a\nFout: alles is weg']))).toBe('a␊Fout: alles is weg\n');
  });
});

describe('textTable', () => {
  it('keeps what steers a terminal out of its cells', () => {
    expect(textTable({ head: ['be\u001Bstand'], rows: [['R01\n.txt'], [12]] })).toBe(
      'be␛stand\nR01␊.txt\n12',
    );
  });
});
