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

  it('marks passages by number, with code, oordeel and coder beside the turn', () => {
    expect(page).toContain(
      '<sup>1</sup><sup>2</sup><mark class="sure deep2">Eerlijk</mark><mark class="open deep1"> &amp; open</mark>',
    );
    expect(page).toContain(
      '<li><strong>Eerlijkheid</strong> <span class="theme">Besluiten</span> Anna, positief</li>',
    );
    expect(page).toContain(
      '<li><strong>Openheid</strong> <span class="theme">Besluiten</span> <em>voorstel</em></li>',
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
