// Writes a report of some 270 pages (times a factor) with 60 charts and 1,000 quotes; prints its time, memory and size.
// node scripts/bench/report-word.mjs FACTOR OUT.docx [OUT.md]: with a third name also the same words as Markdown, with
// the charts as pictures beside it, for pandoc.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeBlocks } from '../../dist/report/word/document.js';
import { typedInterview } from './interviews.mjs';

const CHARTS = 60;
const QUOTES = 1_000;
const [factor = '1', out, markdown] = process.argv.slice(2);
const size = Number(factor);
const words = typedInterview(1, 20_000).map((line) => line.replace(/^\w+: ?/, ''));
const blocks = Array.from({ length: Math.round(CHARTS * size) }, (_, index) => section(index)).flat();
const cover = {
  title: 'Proef',
  mark: 'CONCEPT',
  version: '',
  client: 'In opdracht van Gemeente Proefstad',
  author: 'Bureau Proef',
  date: '20 november 2026',
  basis: '',
  caution: '',
};
const start = process.hrtime.bigint();
const docx = await writeBlocks(blocks, {
  cover,
  charts: 'native',
  made: new Date('2026-11-20T00:00:00Z'),
  hasComments: true,
  description: '',
});
const time = Number(process.hrtime.bigint() - start) / 1e6;
writeFileSync(out, docx);
if (markdown !== undefined) await writeForPandoc();
console.log(
  JSON.stringify({ time, peak: Math.round(process.resourceUsage().maxRSS / 1_024), bytes: docx.length }),
);

async function writeForPandoc() {
  // As the report does, so that only who draws pictures loads what draws them.
  const { drawStackedBars } = await import('../../dist/report/picture/stacked-bars.js');
  const charts = blocks.filter(({ kind }) => kind === 'chart');
  const { png } = await drawStackedBars(charts[0].chart);
  charts.forEach((_, index) => {
    writeFileSync(join(dirname(markdown), `chart-${index + 1}.png`), png);
  });
  writeFileSync(markdown, blocks.map(asMarkdown).join('\n\n'));
}

function section(number) {
  const line = (at) => words[(number * 31 + at * 7) % words.length];
  const quotes = Math.ceil(QUOTES / CHARTS);
  const groups = ['verdelers', 'ontvangers', 'afgewezen indieners', 'professionals'];
  return [
    { kind: 'heading', level: 2, text: `Onderwerp ${number + 1}` },
    ...Array.from({ length: 7 }, (_, at) => ({
      kind: 'paragraph',
      sentences: [0, 1, 2].map((more) => ({
        text: line(at * 3 + more),
        evidence: [`${number}a${at}b${more}`.padEnd(12, '0')],
      })),
    })),
    ...Array.from({ length: quotes }, (_, at) => ({
      kind: 'quote',
      text: line(100 + at),
      source: 'bewoner',
      evidence: [],
    })),
    {
      kind: 'table',
      caption: `Onderwerp ${number + 1}, naar perspectief`,
      table: {
        head: [['onderwerp', ...groups]],
        rows: Array.from({ length: 10 }, (_, row) => [
          { text: `code ${row}` },
          ...groups.map((_, at) => ({
            text: String((row + at) % 7),
            align: 'center',
            share: ((row + at) % 7) / 7,
          })),
        ]),
        widths: [0.4, 0.15, 0.15, 0.15, 0.15],
      },
    },
    {
      kind: 'chart',
      caption: `Oordelen over onderwerp ${number + 1}`,
      alt: 'Liggende staven met oordelen per groep.',
      chart: {
        categories: groups,
        series: [
          { name: 'positief', values: [3, 2, 1, 4], color: '0072B2' },
          { name: 'negatief', values: [1, 2, 5, 0], color: 'D55E00' },
        ],
        axisTitle: 'aantal geïnterviewden',
      },
    },
  ];
}

function asMarkdown(block) {
  if (block.kind === 'heading') return `## ${block.text}`;
  if (block.kind === 'paragraph') return block.sentences.map(({ text }) => text).join(' ');
  if (block.kind === 'quote') return `> ${block.text} (${block.source})`;
  if (block.kind === 'chart') return `![${block.caption}](chart-${/\d+/.exec(block.caption)[0]}.png)`;
  const { head, rows } = block.table;
  const lines = [head[0], head[0].map(() => '---'), ...rows.map((cells) => cells.map(({ text }) => text))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
