import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../src/work/importing/safe-name.js';
import { messageOf } from '../../support/message.js';

describe('the name of a file that is brought in', () => {
  it.each([
    ['R07.docx', 'R07.docx'],
    ['gesprek 1 (definitief).docx', 'gesprek 1 (definitief).docx'],
    ['C:\\Users\\Anna\\R07.docx', 'R07.docx'],
    ['../../../etc/passwd', 'passwd'],
    ['map/R07.txt', 'R07.txt'],
    ['R07: ronde 2?.txt', 'R07- ronde 2-.txt'],
    ['nul.txt', '-nul.txt'],
    ['COM1.verslag.docx', '-COM1.verslag.docx'],
    ['R07.txt. . ', 'R07.txt'],
    ['Cafe\u0301.txt', 'Café.txt'],
    ['R07\u202Excod.txt', 'R07-xcod.txt'],
  ])('of %j is %j', (written, name) => {
    expect(safeFileName(written)).toBe(name);
  });

  it.each(['.DS_Store', '..', '.', '~$R07.docx', '', 'map/', '   '])('is refused for %j', (written) => {
    expect(messageOf(() => safeFileName(written))).toMatch(
      /^dit (?:is een verborgen|bestand heeft geen naam)/,
    );
  });

  it('keeps its ending when it is too long', () => {
    const name = safeFileName(`${'ë'.repeat(300)}.docx`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
    expect(name).toMatch(/^ë+\.docx$/);
  });

  it('of anything is one that stays in the folder and on any disk, and is itself the safe name of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (written) => {
        let name: string;
        try {
          name = safeFileName(written);
        } catch {
          return;
        }
        expect(name).not.toMatch(/[\\/:*?"<>|]|^\.|[. ]$|^\s*$/);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
        expect(safeFileName(name)).toBe(name);
      }),
    );
  });
});
