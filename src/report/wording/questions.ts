/** What the codings show about a research question: most mentioned, most telling, and per topic in short. */

import { capitalised, enumerate, inSentence } from '../../language/phrases.js';
import type { CodeFinding, GroupName, ThemeFinding } from '../../model/findings.js';
import type { Sentence } from '../blocks.js';
import { ofAll, topic } from './people.js';
import type { Phrasing, Way } from './phrasing.js';
import { judgementSentence, judgements } from './question-judgement.js';
import { warned } from './warned.js';

/** The codes that help to answer a question and that somebody mentions, most mentioned first. */
export function codesFor(question: string, findings: readonly ThemeFinding[]): CodeFinding[] {
  return findings
    .flatMap(({ codes }) => codes)
    .filter(({ questions, all }) => questions.includes(question) && all.mentions > 0)
    .sort((a, b) => b.all.mentions - a.all.mentions);
}

export interface Telling {
  readonly perspectives: readonly GroupName[];
  readonly wijken: readonly GroupName[];
  /** Codes of which the contrast was told under an earlier question; it grows. */
  readonly told: Set<string>;
}

/** One to three sentences; none when nobody mentions any of the codes. */
export function answerOf(codes: readonly CodeFinding[], telling: Telling, phrasing: Phrasing): Sentence[] {
  const top = codes.slice(0, 3);
  if (top.length === 0) return [];
  return [
    { text: phrasing(TOP, top), evidence: top.flatMap(({ all }) => all.evidence) },
    ...contrastSentence(
      codes.filter(({ code }) => !telling.told.has(code.id)),
      telling,
      phrasing,
    ),
    ...judgementSentence(codes, phrasing),
  ];
}

const named = ({ code, all }: CodeFinding): string =>
  `${topic(inSentence(code.label))} (${ofAll(all.mentions, all.interviewed)})`;

const TOP: readonly Way<readonly CodeFinding[]>[] = [
  { say: (codes) => `Respondenten noemen in dit verband vooral ${enumerate(codes.map(named))}.` },
  {
    say: (codes) => `De meest besproken onderwerpen bij deze vraag zijn ${enumerate(codes.map(named))}.`,
    fits: (codes) => codes.length > 1,
  },
  { say: (codes) => `In de gesprekken komt hierbij vooral naar voren: ${enumerate(codes.map(named))}.` },
  { say: (codes) => `Wie over deze vraag spreekt, heeft het vooral over ${enumerate(codes.map(named))}.` },
  {
    say: (codes) => `Bovenaan bij deze vraag staan ${enumerate(codes.map(named))}.`,
    fits: (codes) => codes.length > 1,
  },
  { say: (codes) => `Het vaakst gaat het daarbij over ${enumerate(codes.map(named))}.` },
  { say: (codes) => `Antwoorden op deze vraag draaien om ${enumerate(codes.map(named))}.` },
];

interface Apart {
  readonly code: CodeFinding;
  readonly group: string;
  readonly own: string;
  readonly rest: string;
}

/** The largest contrast between a group and all others, by perspective before by wijk. */
function contrastSentence(
  codes: readonly CodeFinding[],
  { perspectives, wijken, told }: Telling,
  phrasing: Phrasing,
): Sentence[] {
  for (const code of codes) {
    for (const point of code.points) {
      if (point.kind === 'opposed') {
        told.add(code.code.id);
        const [positive, negative] = [point.positive, point.negative].map((id) => nameOf(id, perspectives));
        return [
          {
            text: phrasing(OPPOSED, { label: topic(inSentence(code.code.label)), positive, negative }),
            evidence: code.all.evidence,
          },
        ];
      }
    }
  }
  for (const by of ['perspective', 'wijk'] as const) {
    for (const code of codes) {
      const point = code.points.find((one) => one.kind === 'distinctive' && one.by === by);
      if (point?.kind !== 'distinctive') continue;
      const groups = by === 'perspective' ? code.perspectives : code.wijken;
      const own = groups.find(({ group }) => group === point.group);
      if (own === undefined) continue;
      told.add(code.code.id);
      const apart: Apart = {
        code,
        group: nameOf(point.group, by === 'perspective' ? perspectives : wijken),
        own: ofAll(own.mentions, own.interviewed),
        rest: ofAll(point.rest.mentions, point.rest.interviewed),
      };
      const ways = by === 'perspective' ? SET_APART : IN_WIJK;
      return [{ text: phrasing(ways, apart), evidence: code.all.evidence }];
    }
  }
  return [];
}

function nameOf(id: string, names: readonly GroupName[]): string {
  return names.find((group) => group.id === id)?.inText ?? id;
}

interface Sides {
  readonly label: string;
  readonly positive: string | undefined;
  readonly negative: string | undefined;
}

const OPPOSED: readonly Way<Sides>[] = [
  {
    say: ({ label, positive, negative }) =>
      `Over ${label} denken ${positive} overwegend positief en ${negative} overwegend negatief.`,
  },
  {
    say: ({ label, positive, negative }) =>
      `Het scherpste verschil van oordeel gaat over ${label}: ${positive} zijn er meestal tevreden over, ${negative} niet.`,
  },
  {
    say: ({ label, positive, negative }) =>
      `Bij ${label} staan de oordelen van ${positive} (vooral positief) en ${negative} (vooral negatief) tegenover elkaar.`,
  },
  {
    say: ({ label, positive, negative }) =>
      `${capitalised(label)} verdeelt de groepen: ${positive} zijn er meestal positief over, ${negative} meestal negatief.`,
  },
  {
    say: ({ label, positive, negative }) =>
      `Tegengesteld zijn de oordelen over ${label}, met ${positive} aan de ene en ${negative} aan de andere kant.`,
  },
];

const label = ({ code }: Apart): string => topic(inSentence(code.code.label));

const SET_APART: readonly Way<Apart>[] = [
  {
    say: (told) =>
      `Het grootste verschil tussen groepen zit bij ${label(told)}: ${told.own} ${told.group} noemen het, tegenover ${told.rest} anderen.`,
  },
  {
    say: (told) =>
      `${capitalised(told.group)} wijken af van de rest: ${told.own} spreken over ${label(told)}, van de anderen ${told.rest}.`,
  },
  {
    say: (told) =>
      `Dat geldt niet voor iedereen gelijk: ${label(told)} is vooral een onderwerp van ${told.group} (${told.own}, tegenover ${told.rest}).`,
  },
  {
    say: (told) =>
      `Opvallend is hoe vaak ${told.group} over ${label(told)} spreken (${told.own}), vergeleken met de anderen (${told.rest}).`,
  },
  {
    say: (told) =>
      `Vooral ${told.group} hebben het over ${label(told)}: ${told.own}, tegenover ${told.rest} bij de overige groepen.`,
  },
];

const IN_WIJK: readonly Way<Apart>[] = [
  {
    say: (told) =>
      `Tussen de wijken springt ${told.group} eruit met ${label(told)} (${told.own}, elders ${told.rest}).`,
  },
  {
    say: (told) =>
      `In ${told.group} is ${label(told)} vaker onderwerp van gesprek dan elders (${told.own} tegenover ${told.rest}).`,
  },
  {
    say: (told) =>
      `De wijken verschillen het duidelijkst bij ${label(told)}: in ${told.group} ${told.own}, in de andere wijken ${told.rest}.`,
  },
  {
    say: (told) =>
      `${capitalised(label(told))} komt naar verhouding het meest uit ${told.group} (${told.own}, tegenover ${told.rest} in de andere wijken).`,
  },
  {
    say: (told) =>
      `Anders dan in de rest gaat het in ${told.group} vaak over ${label(told)} (${told.own} tegenover ${told.rest}).`,
  },
];

/** A topic with its counts, to be listed under a question: "Manier van kiezen: 23 van de 25; oordelen: 3 positief." */
export function evidenceLine(code: CodeFinding, names: readonly GroupName[]): Sentence {
  const { all, perspectives } = code;
  const groups = perspectives
    .filter(({ mentions }) => mentions > 0)
    .map(
      ({ group, mentions, interviewed }) =>
        `${names.find(({ id }) => id === group)?.label ?? group} ${mentions} van ${interviewed}`,
    );
  const given = all.judged === 0 ? 'geen oordelen' : `oordelen: ${judgements(code)}`;
  return warned(
    {
      text: `${code.code.label}: genoemd door ${ofAll(all.mentions, all.interviewed)} (${groups.join(', ')}); ${given}.`,
      evidence: all.evidence,
    },
    all.mentions,
  );
}
