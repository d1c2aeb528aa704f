/** Perspectieven vergeleken: who resembles whom, what sets a group apart, where oordelen are opposed, and the wijken. */

import { capitalised, enumerate, inWords } from '../../language/phrases.js';
import type { By, Everywhere, Heard, Judging } from '../../model/claims.js';
import type { CodeFinding, Finding, GroupName, SimilarPair, ThemeFinding } from '../../model/findings.js';
import type { Matrix } from '../../model/matrix.js';
import { type Block, paragraph, type Sentence } from '../blocks.js';
import { columnsFor } from '../columns.js';
import type { ReportContent } from '../content.js';
import { dotsWithinWijken } from '../figures/cross-dots.js';
import { dotsOfAll } from '../figures/dot-charts.js';
import { mostDivided, oordelenOf } from '../figures/oordeel-charts.js';
import { N_JUDGES, sourceOf } from '../figures/source.js';
import { matrixTable, textTable } from '../tables.js';
import { namesFrom, topic } from '../wording/names.js';
import { ofAll } from '../wording/people.js';
import { createPhrasing, type Phrasing, type Way } from '../wording/phrasing.js';
import { alikeSentences, decimal, profileOf } from '../wording/profiles.js';

export function comparison(content: ReportContent): Block[] {
  const { findings, perspectives, wijken } = content;
  const phrasing = createPhrasing(namesFrom(content));
  const heading: Block = { kind: 'heading', level: 1, text: 'Perspectieven vergeleken' };
  if (findings.every(({ all }) => all.mentions === 0)) {
    return [heading, paragraph('Er is nog niets gecodeerd, dus er valt nog niets te vergelijken.')];
  }
  return [
    heading,
    { kind: 'paragraph', sentences: [sizes(perspectives, phrasing), SMALL] },
    ...section('Wat de groepen noemen', [
      ...alike(content.perspectivePairs, 'perspective', phrasing),
      table(
        'Hoeveel respondenten spreken over het thema, naar perspectief',
        themesBy(findings, 'perspectives', perspectives),
      ),
      ...dotsOfAll(content),
      ...pairTable(content.perspectivePairs, perspectives, 'perspectieven'),
      ...sharedBlocks(findings, phrasing),
    ]),
    ...section('Wat een groep kenmerkt', profiles(content, phrasing)),
    ...section('Waar oordelen tegenover elkaar staan', opposedBlocks(content)),
    ...(wijken.length < 2
      ? []
      : section('De wijken naast elkaar', [
          ...alike(content.wijkPairs, 'wijk', phrasing),
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

function sizes(groups: readonly GroupName[], phrasing: Phrasing): Sentence {
  const heard = groups.filter(({ interviewed }) => interviewed > 0);
  const claim: Heard = {
    kind: 'heard',
    groups: heard.map(({ id, interviewed }) => ({ group: id, interviewed })),
  };
  return phrasing(SIZES, claim, []);
}

const SIZES: readonly Way<Heard>[] = [
  {
    say: ({ groups }, names) =>
      `Vergeleken worden ${enumerate(groups.map(({ group, interviewed }) => `${names.of('perspective', group)} (${interviewed})`))}.`,
  },
];

const SMALL: Sentence = {
  text:
    'Omdat de groepen klein zijn en in omvang verschillen, staat bij elk aantal hoeveel mensen van de groep zijn gehoord. ' +
    'Wat een groep niet noemt, kan zij nog steeds vinden.',
  evidence: [],
};

function alike(pairs: readonly SimilarPair[], by: By, phrasing: Phrasing): Block[] {
  const sentences = alikeSentences(pairs, by, phrasing);
  if (sentences.length === 0) return [];
  const scale: Sentence = {
    text: 'De maat loopt van 0 (geen enkel onderwerp gemeen) tot 1 (elk onderwerp even vaak genoemd).',
    evidence: [],
  };
  return [{ kind: 'paragraph', sentences: by === 'perspective' ? [...sentences, scale] : sentences }];
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

function sharedBlocks(findings: readonly ThemeFinding[], phrasing: Phrasing): Block[] {
  const shared = findings
    .flatMap(({ codes }) => codes)
    .flatMap(({ points, all }) =>
      points
        .filter((point) => point.kind === 'everywhere')
        .map((point) => ({ point, evidence: all.evidence })),
    )
    .sort((a, b) => b.point.all.mentions - a.point.all.mentions);
  if (shared.length === 0) return [];
  const sentence = phrasing(
    SHARED,
    shared.map(({ point }) => point),
    shared.flatMap(({ evidence }) => evidence),
  );
  return [{ kind: 'paragraph', lead: 'Wat groepen delen.', sentences: [sentence] }];
}

const SHARED: readonly Way<readonly Everywhere[]>[] = [
  {
    say: (shared) => {
      const named = shared.map(({ about, all }) => `${topic(about)} (${all.mentions})`);
      return `In alle groepen, en bij meer dan de helft van de ${shared[0]?.all.interviewed} respondenten, gaat het over ${enumerate(named)}.`;
    },
  },
];

function profiles({ perspectiveProfiles, perspectives }: ReportContent, phrasing: Phrasing): Block[] {
  return perspectiveProfiles.flatMap((profile): Block[] => {
    const group = perspectives.find(({ id }) => id === profile.group);
    const sentences = profileOf(profile, 'perspective', phrasing);
    return group === undefined || sentences.length === 0
      ? []
      : [{ kind: 'paragraph', lead: `${capitalised(group.label)}.`, sentences }];
  });
}

function opposedBlocks(content: ReportContent): Block[] {
  const charts = mostDivided(content.findings)
    .flatMap((code) => oordelenOf(code, 'perspectief', content.perspectives))
    .map((chart) => ({ ...chart, source: sourceOf(content, N_JUDGES) }));
  return [...opposedTable(content), ...(charts.length === 0 ? [] : [paragraph(DIFFER)]), ...charts];
}

const DIFFER =
  'De figuren laten per groep zien hoe er wordt geoordeeld over onderwerpen waarover mensen verschillen.';

function opposedTable({ findings, perspectives, project }: ReportContent): Block[] {
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

function opposedRow({ code, points }: CodeFinding, names: readonly GroupName[]): string[][] {
  return points.flatMap((point) => {
    if (point.kind !== 'opposed') return [];
    const cell = ({ group, oordelen, judged }: Judging, oordeel: 'positief' | 'negatief'): string => {
      const name = names.find(({ id }) => id === group)?.label ?? '';
      return `${name}: ${ofAll(oordelen[oordeel], judged)} ${oordeel}`;
    };
    return [[code.label, cell(point.positive, 'positief'), cell(point.negative, 'negatief')]];
  });
}

function crossBlocks(content: ReportContent): Block[] {
  const { comparison: shown, audience, project } = content;
  if (shown.themes.every(({ perspectiveByWijk }) => perspectiveByWijk === null)) {
    return [
      paragraph(
        'Binnen een wijk bestaan de perspectieven uit zo weinig mensen dat cijfers daarover naar personen zouden wijzen. Daarom staan ze niet in deze versie.',
      ),
    ];
  }
  const figure = dotsWithinWijken(content);
  return [
    paragraph(
      ...(figure.length === 0
        ? ['Geen onderwerp onderscheidt een wijk duidelijk van de andere.']
        : [
            'De figuur toont onderwerpen waarover men in een van de wijken vaker spreekt dan in de andere samen.',
          ]),
      ...(audience === 'intern'
        ? ['De aantallen zijn klein: lees ze als wegwijzer naar de fragmenten, niet als uitkomst.']
        : []),
      ...(project.chapters.includes('matrices') ? ['Van elk thema staan de aantallen in de bijlage.'] : []),
    ),
    ...figure,
  ];
}
