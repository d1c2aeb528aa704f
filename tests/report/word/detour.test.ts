import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { createDetour } from '../../../src/report/word/detour.js';
import { tag } from '../../../src/report/word/markup.js';
import { partsIn, xmlIn } from '../../../src/report/word/parts.js';
import { paragraph, run } from '../../../src/report/word/words.js';

describe('the detour around the Word library', () => {
  it('puts blocks and runs where their marks were, whatever the text looks like', async () => {
    const detour = createDetour();
    const children = [
      detour.block(paragraph([], [run('<wijkstem n="1"/> kost $& euro')])),
      new Paragraph({ children: [detour.run(run('in een lijst'))] }),
      new Paragraph('<wijkstem n="0"/>'),
      detour.block(tag('w:p')),
    ];
    const written = partsIn(await Packer.toBuffer(new Document({ sections: [{ children }] })));
    const xml = xmlIn(detour.end(written), 'word/document.xml');
    const texts = [...xml.matchAll(/<w:t [^>]*>(.*?)<\/w:t>/g)].map(([, text]) => text);
    expect(texts).toEqual([
      '&lt;wijkstem n=&quot;1&quot;/&gt; kost $&amp; euro',
      'in een lijst',
      '&lt;wijkstem n=&quot;0&quot;/&gt;',
    ]);
    expect(xml).toContain('<w:p/>');
    expect(xml).not.toContain('<wijkstem');
  });
});
