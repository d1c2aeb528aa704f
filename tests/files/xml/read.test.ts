import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../../src/files/xml/read.js';
import { UserError } from '../../../src/model/errors.js';
import { messageOf } from '../../support/message.js';

/** The events of a document, one string each. */
function events(source: string | Uint8Array): string[] {
  const seen: string[] = [];
  readXml(typeof source === 'string' ? new TextEncoder().encode(source) : source, {
    open: (name, attributes) => seen.push(`<${name} ${JSON.stringify(attributes)}`),
    text: (text) => seen.push(text),
    close: (name) => seen.push(`/${name}`),
  });
  return seen;
}

const DAMAGED = 'het bestand is beschadigd (ongeldige XML). Open het in Word en sla het opnieuw op.';

const TOO_INTRICATE =
  'het bestand bestaat uit onredelijk veel onderdelen en is daarom niet gelezen. Plak de tekst in een nieuw document en lees dat in.';

describe('readXml', () => {
  it('reports elements, attributes and text in the order of the file, names with their prefix', () => {
    expect(
      events('<?xml version="1.0"?><w:p w:id="1&amp;2"><w:t xml:space="preserve"> één </w:t><w:br/></w:p>'),
    ).toEqual([
      '<w:p {"w:id":"1&2"}',
      '<w:t {"xml:space":"preserve"}',
      ' één ',
      '/w:t',
      '<w:br {}',
      '/w:br',
      '/w:p',
    ]);
  });

  it('decodes the built-in entities and numbered characters', () => {
    expect(events('<a>&lt;&gt;&amp;&quot;&apos; &#233;&#x1F642;</a>')).toEqual(['<a {}', '<>&"\' é🙂', '/a']);
  });

  it('skips comments, processing instructions and a BOM', () => {
    expect(events('\uFEFF<!-- x --><a><?wat dan?>b<!-- c --></a>')).toEqual(['<a {}', 'b', '/a']);
  });

  it('ends every line with LF', () => {
    expect(events('<a>een\r\ntwee\rdrie</a>')).toEqual(['<a {}', 'een\ntwee\ndrie', '/a']);
  });

  it.each([
    '<!DOCTYPE a><a/>',
    '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>',
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    '<!DOCTYPE a SYSTEM "http://voorbeeld.test/a.dtd"><a/>',
  ])('refuses a document type: %s', (xml) => {
    expect(messageOf(() => events(xml))).toBe(
      'het bestand bevat een DTD en is daarom om veiligheidsredenen niet gelezen. Open het in Word of Excel en sla het opnieuw op.',
    );
  });

  it.each([
    ['an empty part', ''],
    ['no XML at all', 'gewoon tekst'],
    ['an element that is not closed', '<a><b></b>'],
    ['a part that is cut off inside a tag', '<a><b att="x'],
    ['crossing elements', '<a><b></a></b>'],
    ['two roots', '<a/><b/>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['an attribute twice', '<a x="1" x="2"/>'],
    ['a NUL character', '<a>\0</a>'],
    ['a numbered NUL character', '<a>&#0;</a>'],
  ])('refuses %s', (_name, xml) => {
    expect(messageOf(() => events(xml))).toBe(DAMAGED);
  });

  it('reads five hundred elements inside each other and refuses one more', () => {
    const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(events(nested(500))).toHaveLength(1_000);
    expect(messageOf(() => events(nested(501)))).toBe(TOO_INTRICATE);
    expect(messageOf(() => events('<a>'.repeat(501)))).toBe(TOO_INTRICATE);
  });

  it('reads one and a half million tags, and refuses one more', () => {
    const flat = (tags: number) => new TextEncoder().encode(`<a>${'<b/>'.repeat(tags - 2)}</a>`);
    let opened = 0;
    const count = { open: () => (opened += 1), text: () => {}, close: () => {} };
    readXml(flat(1_500_000), count);
    expect(opened).toBe(1_499_999);
    expect(messageOf(() => readXml(flat(1_500_001), count))).toBe(TOO_INTRICATE);
  });

  it.each(['<b/>', '<!--b-->', '<?b c?>', '<![CDATA[b]]>', '&amp;'])(
    'counts %s among what it caps',
    (mark) => {
      const caps = { depth: 9, marks: 5, attributesPerElement: 9 };
      const ignore = { open: () => {}, text: () => {}, close: () => {} };
      const read = (times: number) =>
        readXml(new TextEncoder().encode(`<a>${mark.repeat(times)}</a>`), ignore, caps);
      expect(() => read(3)).not.toThrow();
      expect(messageOf(() => read(4))).toBe(TOO_INTRICATE);
    },
  );

  it('reads a thousand attributes of an element and refuses one more', () => {
    const element = (count: number) =>
      `<a><b ${Array.from({ length: count }, (_, index) => `c${index}="d"`).join(' ')}/><e/></a>`;
    expect(events(element(1_000))).toHaveLength(6);
    expect(messageOf(() => events(element(1_001)))).toBe(TOO_INTRICATE);
  });

  it('reads a text of a megabyte in one piece', () => {
    const text = 'wijk '.repeat(200_000);
    expect(events(`<a>${text}</a>`)).toEqual(['<a {}', text, '/a']);
  });

  it('lets an error of the caller through', () => {
    const own = new RangeError('mine');
    const fail = (): void => {
      throw own;
    };
    const read = () => readXml(new TextEncoder().encode('<a/>'), { open: fail, close: fail, text: fail });
    expect(read).toThrow(own);
  });

  it('reports the text of a CDATA section', () => {
    expect(events('<a>een <![CDATA[< twee]]></a>').join('')).toBe('<a {}een < twee/a');
  });

  it('returns any text that was escaped', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((value) => !/[\p{Cc}\uFFFE\uFFFF]/u.test(value));
    fc.assert(
      fc.property(text, (value) => {
        const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        expect(events(`<a>${escaped}</a>`)).toEqual(['<a {}', value, '/a']);
      }),
    );
  });

  it('ends in a UserError or in order, wherever the bytes are damaged', () => {
    const whole = new TextEncoder().encode('<w:p w:id="1"><w:t>één &amp; twee</w:t><!-- x --></w:p>');
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const damaged = whole.slice();
        damaged[at] = byte;
        try {
          expect(events(damaged).length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
