/** Perspectieven vergeleken: who resembles whom, what sets a group apart, where oordelen are opposed, and the wijken. */

import { capitalised, enumerate, inSentence, inWords } from '../../language/phrases.js';
import type { CodeFinding, Finding, GroupName, SimilarPair, ThemeFinding } from '../../model/findings.js';
import type { Matrix } from '../../model/matrix.js';
import { type Block, paragraph, type Sentence } from '../blocks.js';
import { columnsFor } from '../columns.js';
import type { ReportContent } from '../content.js';
import { crossTable, matrixTable, textTable } from '../tables.js';
import { ofAll, topic } from '../wording/people.js';
import { createPhrasing } from '../wording/phrasing.js';
import { decimal, perspectiveProfile, similaritySentences } from '../wording/profiles.js';

/** Of a smaller group the text says nothing by itself. */
const FEWEST = 3;

export function comparison(content: ReportContent): Block[] {
  const { findings, perspectives, wijken } = content;
  const heading: Block = { kind: 'heading', level: 1, text: 'Perspectieven vergeleken' };
  if (findings.every(({ all }) => all.mentions === 0)) {
    return [heading, paragraph('Er is nog niets gecodeerd, dus er valt nog niets te vergelijken.')];
  }
  return [
    heading,
    paragraph(sizesText(perspectives)),
    ...section('Wat de groepen noemen', [
      ...alike(content.perspectivePairs, perspectives, 'groepen'),
      table(
        'Hoeveel respondenten spreken over het thema, naar perspectief',
        themesBy(findings, 'perspectives', perspectives),
      ),
      ...pairTable(content.perspectivePairs, perspectives, 'perspectieven'),
      ...sharedBlocks(findings),
    ]),
    ...section('Wat een groep kenmerkt', profiles(content)),
    ...section('Waar oordelen tegenover elkaar staan', opposedBlocks(content)),
    ...(wijken.length < 2
      ? []
      : section('De wijken naast elkaar', [
          ...alike(content.wijkPairs, wijken, 'wijken'),
          table(
            'Hoeveel respondenten spreken over het thema, naar wijk',
            themesBy(findings, 'wijken', wijken),
          ),
          ...pairTable(content.wijkPairs, wijken, 'wijken'),
        ])),
    ...(wijken.length < 2 ? [] : section('Perspectieven binnen de wijken', crossBlocks(content))),
    {
      kind: 'place',
      id: 'vergelijking',
      question: 'Welke verschillen tussen groepen en wijken doen ertoe, en hoe verklaart u ze?',
    },
  ];
}

function section(text: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text }, ...blocks];
}

function sizesText(groups: readonly GroupName[]): string {
  const sizes = groups
    .filter(({ interviewed }) => interviewed > 0)
    .map(({ inText, interviewed }) => `${inText} (${interviewed})`);
  return (
    `Vergeleken worden ${enumerate(sizes)}. ` +
    'Omdat de groepen klein zijn en in omvang verschillen, staat bij elk aantal hoeveel mensen van de groep zijn gehoord. ' +
    'Wat een groep niet noemt, kan zij nog steeds vinden.'
  );
}

function alike(
  pairs: readonly SimilarPair[],
  names: readonly GroupName[],
  what: 'groepen' | 'wijken',
): Block[] {
  const sentences = similaritySentences(pairs, names, what);
  if (sentences.length === 0) return [];
  if (what === 'wijken') return [{ kind: 'paragraph', sentences }];
  const scale: Sentence = {
    text: 'De maat loopt van 0 (geen enkel onderwerp gemeen) tot 1 (elk onderwerp even vaak genoemd).',
    evidence: [],
  };
  return [{ kind: 'paragraph', sentences: [...sentences, scale] }];
}

/** Only with three groups or more; of two there is one number, which says little by itself. */
function pairTable(pairs: readonly SimilarPair[], names: readonly GroupName[], what: string): Block[] {
  if (pairs.length < 3) return [];
  const groups = names.filter(({ id }) => pairs.some((pair) => pair.groups.includes(id)));
  const similarity = (one: string, other: string): number | undefined =>
    pairs.find((pair) => pair.groups.includes(one) && pair.groups.includes(other))?.similarity;
  return [
    {
      kind: 'table',
      caption: `Overeenkomst tussen ${what} in wat zij noemen (0 tot 1)`,
      table: {
        head: [['', ...groups.map(({ label }) => label)]],
        rows: groups.map((one) => [
          { text: one.label },
          ...groups.map((other) => {
            const value = one === other ? undefined : similarity(one.id, other.id);
            return value === undefined
              ? ({ text: '–', align: 'center' } as const)
              : ({ text: decimal(value), align: 'center', share: value } as const);
          }),
        ]),
        ...columnsFor(groups.map(({ label }) => ({ label, content: '0,54' }))),
      },
    },
  ];
}

function themesBy(
  findings: readonly ThemeFinding[],
  by: 'perspectives' | 'wijken',
  groups: readonly GroupName[],
): Matrix {
  const mentionsIn = (finding: Finding, id: string): number =>
    finding[by].find(({ group }) => group === id)?.mentions ?? 0;
  return {
    title: '',
    rows: findings.map(({ theme }) => theme),
    columns: groups,
    mentions: findings.map((finding) => groups.map(({ id }) => mentionsIn(finding, id))),
  };
}

function table(caption: string, matrix: Matrix): Block {
  return { kind: 'table', caption, table: matrixTable(matrix, 'thema') };
}

function sharedBlocks(findings: readonly ThemeFinding[]): Block[] {
  const shared = findings
    .flatMap(({ codes }) => codes)
    .filter(({ points }) => points.some(({ kind }) => kind === 'shared'))
    .sort((a, b) => b.all.mentions - a.all.mentions);
  if (shared.length === 0) return [];
  const named = shared.map(
    ({ code, all }) => `${topic(inSentence(code.label))} (${ofAll(all.mentions, all.interviewed)})`,
  );
  const subject =
    shared.length === 1 ? 'Eén onderwerp wordt' : `${capitalised(inWords(shared.length))} onderwerpen worden`;
  return [
    {
      kind: 'paragraph',
      lead: 'Wat groepen delen.',
      sentences: [
        {
          text: `${subject} in alle groepen genoemd en door meer dan de helft van alle respondenten: ${enumerate(named)}.`,
          evidence: shared.flatMap(({ all }) => all.evidence),
        },
      ],
    },
  ];
}

function profiles({ perspectiveProfiles, perspectives }: ReportContent): Block[] {
  const phrasing = createPhrasing();
  const speaking = perspectives.filter(({ interviewed }) => interviewed > 0);
  if (speaking.length < 2) return [];
  const told = speaking
    .filter(({ interviewed }) => interviewed >= FEWEST)
    .map((group) => {
      const profile = perspectiveProfiles.find((one) => one.group === group.id);
      return { group, sentences: profile === undefined ? [] : perspectiveProfile(profile, phrasing) };
    });
  const alike = told.filter(({ sentences }) => sentences.length === 0).map(({ group }) => group.inText);
  return [
    ...told
      .filter(({ sentences }) => sentences.length > 0)
      .map(
        ({ group, sentences }): Block => ({
          kind: 'paragraph',
          lead: `${capitalised(group.label)}.`,
          sentences,
        }),
      ),
    ...(alike.length === 0
      ? []
      : [
          paragraph(
            `Geen onderwerp wordt opvallend vaker of minder vaak genoemd door ${enumerate(alike)} dan door de anderen.`,
          ),
        ]),
  ];
}

function opposedBlocks({ findings, perspectives, project }: ReportContent): Block[] {
  const rows = findings.flatMap(({ codes }) => codes.flatMap((code) => opposedRow(code, perspectives)));
  if (rows.length === 0) {
    return [
      paragraph(
        'Bij geen enkel onderwerp is de ene groep overwegend positief en de andere overwegend negatief. ' +
          `Groepen worden daarop pas vergeleken als in beide minstens ${inWords(project.comparing.minJudged)} mensen een oordeel geven.`,
      ),
    ];
  }
  return [
    paragraph(
      'Over de onderwerpen in deze tabel is de ene groep overwegend positief en de andere overwegend negatief. ' +
        'Geteld zijn mensen die een oordeel geven; van elk onderwerp staan de twee groepen er die het verst uiteenliggen.',
    ),
    {
      kind: 'table',
      caption: 'Onderwerpen waarover groepen tegengesteld oordelen',
      table: textTable(['onderwerp', 'overwegend positief', 'overwegend negatief'], rows, [0.36, 0.32, 0.32]),
    },
  ];
}

function opposedRow({ code, points, perspectives }: CodeFinding, names: readonly GroupName[]): string[][] {
  return points.flatMap((point) => {
    if (point.kind !== 'opposed') return [];
    const cell = (id: string, oordeel: 'positief' | 'negatief'): string => {
      const group = perspectives.find((one) => one.group === id);
      const name = names.find((one) => one.id === id)?.label ?? id;
      return `${name}: ${ofAll(group?.oordelen[oordeel] ?? 0, group?.judged ?? 0)} ${oordeel}`;
    };
    return [[code.label, cell(point.positive, 'positief'), cell(point.negative, 'negatief')]];
  });
}

function crossBlocks({ comparison: { themes }, audience }: ReportContent): Block[] {
  const tables = themes.flatMap(({ theme, perspectiveByWijk }): Block[] =>
    perspectiveByWijk === null
      ? []
      : [
          {
            kind: 'table',
            caption: `${theme.label}: hoeveel respondenten noemen het thema, naar perspectief binnen elke wijk`,
            table: crossTable(perspectiveByWijk, 'mentions'),
          },
        ],
  );
  if (tables.length === 0) {
    return [
      paragraph(
        'Binnen een wijk bestaan de perspectieven uit zo weinig mensen dat cijfers daarover naar personen zouden wijzen. Daarom staan ze niet in deze versie.',
      ),
    ];
  }
  return [
    paragraph(
      audience === 'intern'
        ? 'In deze tabellen staat per wijk hoeveel van de respondenten van een perspectief het thema noemen. De aantallen zijn klein: lees ze als wegwijzer naar de fragmenten, niet als uitkomst.'
        : 'In deze tabellen staat per wijk hoeveel van de respondenten het thema noemen. Een streepje betekent dat niemand is gehoord.',
    ),
    ...tables,
  ];
}
