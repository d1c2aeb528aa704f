/** A report with every kind of block, and signs that a form may trip over. */

import type { Block } from '../../src/report/blocks.js';

export const NASTY = `<b>&amp; "1 | 2" *ster* _laag_ # 👍`;

export const EVERY_BLOCK: readonly Block[] = [
  { kind: 'heading', level: 1, text: `Kop ${NASTY}` },
  {
    kind: 'paragraph',
    lead: 'Vooraf.',
    sentences: [{ text: NASTY, evidence: ['aa11'], warning: 'Slechts één respondent.' }],
  },
  { kind: 'list', items: [{ text: NASTY, evidence: [] }] },
  { kind: 'quote', text: NASTY, source: 'R01, bewoner', evidence: ['bb22'] },
  {
    kind: 'table',
    caption: `Tabel ${NASTY}`,
    table: {
      head: [
        ['Onderwerp', 'verdelers'],
        ['respondenten', '3'],
      ],
      rows: [[{ text: NASTY }, { text: '2', align: 'center', share: 0.7, bold: true }]],
      widths: [0.5, 0.5],
    },
  },
  {
    kind: 'chart',
    caption: 'Oordelen',
    alt: `Staven. ${NASTY}`,
    chart: {
      categories: [
        'Eerlijkheid & <rest>',
        'Een onderwerp met een heel lange naam die niet op een regel past',
      ],
      series: [
        { name: 'positief', values: [3, 0], color: '0072B2' },
        { name: 'negatief', values: [1, 12], color: 'D55E00' },
      ],
      axisTitle: 'aantal respondenten',
    },
  },
  { kind: 'place', id: 'thema-X', question: 'Wat betekent dit?' },
  {
    kind: 'place',
    id: 'thema-Y',
    question: 'En dit?',
    written: [
      { isItem: false, runs: [{ text: NASTY, bold: true, italics: true }] },
      { isItem: true, runs: [{ text: 'een punt', bold: false, italics: false }] },
    ],
  },
];
