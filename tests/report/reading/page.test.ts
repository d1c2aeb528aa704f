import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/model/reading.js';
import { readingPage } from '../../../src/report/reading/page.js';

const SCRIPT = '<script>alert(1)</script>';
const READING: Reading = {
  project: 'Proef',
  respondent: 'R07',
  title: `R07: ${SCRIPT}`,
  notes: [{ coder: 'Anna', body: SCRIPT }],
  interviews: [
    {
      file: 'R07.txt',
      turns: [
        {
          number: 1,
          speaker: 'I',
          seconds: null,
          isInterviewer: true,
          text: 'Hoe ging het?',
          codings: [],
          notes: [],
        },
        {
          number: 2,
          speaker: 'R07',
          seconds: 3_675,
          isInterviewer: false,
          text: `Eerlijk & open ${SCRIPT}`,
          codings: [
            { start: 0, end: 7, code: 'Eerlijkheid', theme: 'Besluiten', oordeel: 'positief', coder: 'Anna' },
            { start: 0, end: 14, code: 'Openheid', theme: 'Besluiten', oordeel: null, coder: null },
          ],
          notes: [],
        },
      ],
    },
  ],
};

describe('a page to read', () => {
  const page = readingPage(READING);

  it('marks passages by numbered brackets and a line of their own, with code, status and oordeel beside the turn', () => {
    expect(page).toContain(
      '<p class="words room1"><mark class="open lane0"><mark class="sure lane1">' +
        '<b class="edge lane1">[<sup>1</sup></b><b class="edge lane0">[<sup>2</sup></b>Eerlijk<b class="edge lane1"><sup>1</sup>]</b></mark></mark>' +
        '<mark class="open lane0"> &amp; open<b class="edge lane0"><sup>2</sup>]</b></mark>',
    );
    expect(page).toContain(
      '<li class="lane1"><strong>Eerlijkheid</strong> <span class="theme">Besluiten</span> bevestigd door Anna, positief</li>',
    );
    expect(page).toContain(
      '<li class="lane0"><strong>Openheid</strong> <span class="theme">Besluiten</span> voorstel</li>',
    );
    expect(page).toContain('R07 <span class="time">1:01:15</span>');
  });

  it('shows what was said as it was said, and runs nothing of it', () => {
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('is for the team only, by its mark, and asks for no other file', () => {
    expect(page).toContain('INTERN · Proef');
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
  });
});
