/** The working version: how far the team is, what waits to be read, and per theme tables and candidates for quotes. */

import { counted, number } from '../../language/numbers.js';
import type { CodeFinding, ThemeFinding } from '../../model/findings.js';
import type { WaitingText } from '../../model/report-state.js';
import { basisText, proposalsJudged } from '../basis.js';
import { type Block, paragraph } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { quoteBlocks } from '../introduced-quotes.js';
import { matrixTable, textTable } from '../tables.js';
import { themePlace } from '../written/places.js';
import { writtenOn } from '../written/written-first.js';

/** It says nothing in sentences about what nobody looked at. */
export function workingVersion(content: ReportContent): Block[] {
  const { reviewing, findings } = content;
  const judged = proposalsJudged(reviewing);
  return [
    { kind: 'heading', level: 1, text: 'Stand van het nakijken' },
    paragraph(basisText(content)),
    ...(judged.length === 0 ? [] : [paragraph(...judged)]),
    { kind: 'heading', level: 2, text: 'Leeslijst' },
    ...readingList(reviewing.waiting),
    { kind: 'heading', level: 1, text: 'Tabellen en kandidaat-citaten per thema' },
    paragraph(
      'De tabellen tellen ook voorstellen mee. Trek er nog geen conclusies uit: gebruik ze om te kiezen wat u eerst leest.',
      'Onder elk onderwerp staan hoogstens vijf passages die er het duidelijkst over gaan.',
    ),
    ...findings.flatMap((theme) => themeSection(theme, content)),
  ];
}

function readingList(waiting: readonly WaitingText[]): Block[] {
  if (waiting.length === 0) return [paragraph('Er wacht niets: alles is nagekeken.')];
  const open = waiting.reduce((sum, text) => sum + text.open, 0);
  return [
    paragraph(
      `In ${counted(waiting.length, 'tekst', 'teksten')} is nog niet alles nagekeken; er ${open === 1 ? 'wacht' : 'wachten'} ${counted(open, 'voorstel', 'voorstellen')}.`,
    ),
    {
      kind: 'table',
      caption: 'Wat nog gelezen moet worden, met de meeste voorstellen bovenaan',
      table: textTable(
        ['bestand', 'respondenten', 'voorstellen', 'bevestigd', 'verworpen', 'stand'],
        waiting.map(({ file, respondents, open: proposed, confirmed, rejected, isUntouched }) => [
          file,
          respondents.join(', '),
          number(proposed),
          number(confirmed),
          number(rejected),
          isUntouched ? 'nog niet begonnen' : 'begonnen',
        ]),
        [0.26, 0.2, 0.13, 0.12, 0.12, 0.17],
      ),
    },
  ];
}

function themeSection(theme: ThemeFinding, content: ReportContent): Block[] {
  const { id, label } = theme.theme;
  const tables = content.comparison.themes.find((one) => one.theme.id === id);
  const codes = [...theme.codes].sort((a, b) => b.all.mentions - a.all.mentions);
  return [
    { kind: 'heading', level: 2, text: label },
    ...writtenOn({ kind: 'thema', id }, content),
    ...(tables === undefined || theme.all.mentions === 0
      ? [paragraph('Bij dit thema is nog niets gecodeerd.')]
      : [
          {
            kind: 'table',
            caption: `${label}: hoeveel respondenten noemen het onderwerp, naar perspectief`,
            table: matrixTable(tables.codesByPerspective, 'onderwerp'),
          } as const,
          ...(tables.codesByWijk.columns.length < 2
            ? []
            : [
                {
                  kind: 'table',
                  caption: `${label}: hoeveel respondenten noemen het onderwerp, naar wijk`,
                  table: matrixTable(tables.codesByWijk, 'onderwerp'),
                } as const,
              ]),
        ]),
    ...codes.flatMap((code) => candidates(code, content)),
    { kind: 'place', id: themePlace(id), question: 'Wat valt u op bij dit thema, en wat wilt u nog nagaan?' },
  ];
}

function candidates(finding: CodeFinding, content: ReportContent): Block[] {
  const { id, label } = finding.code;
  const blocks = [...writtenOn({ kind: 'code', id }, content), ...quoteBlocks(id, content)];
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 3, text: label }, ...blocks];
}
