import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xmlTree } from '../../../src/files/xml/tree.js';
import { tag } from '../../../src/report/word/markup.js';

const read = (xml: string) => xmlTree(new TextEncoder().encode(xml));
/** XML reads any line end as LF (XML 1.0, section 2.11), and blanks in an attribute as spaces (3.3.3). */
const ordinary = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Cc}\uFFFE\uFFFF]/u.test(text));

describe('markup', () => {
  it('keeps any text, between tags and in attributes', () => {
    fc.assert(
      fc.property(ordinary, ordinary, (value, text) => {
        const { attributes, children } = read(tag('w:t', { 'w:val': value }, [text]).xml);
        expect([attributes['w:val'], children.join('')]).toEqual([value, text]);
      }),
    );
  });

  it('leaves out characters that would keep Word from opening the document', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => read(tag('w:t', { 'w:val': text }, [text]).xml)).not.toThrow();
      }),
    );
    expect(tag('w:t', {}, ['een\u0000 twee\uD800']).xml).toBe('<w:t>een twee</w:t>');
  });

  it('takes elements as they are, in their order', () => {
    expect(tag('w:p', {}, [tag('w:r', { n: 1 }), '<', tag('w:r')]).xml).toBe(
      '<w:p><w:r n="1"/>&lt;<w:r/></w:p>',
    );
  });
});
