/** Bevindingen per thema: what people say, as the researcher summarised it, who differs, how they judge, and in whose words. */

import type { CodeFinding, ThemeFinding } from '../../model/findings.js';
import { type Block, paragraph, type Sentence } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { dotsOfTheme } from '../figures/dot-charts.js';
import { oordelenByTopic } from '../figures/oordeel-charts.js';
import { N_JUDGES, sourceOf } from '../figures/source.js';
import { withQuotes } from '../introduced-quotes.js';
import { codeLine } from '../wording/code-line.js';
import { namesFrom } from '../wording/names.js';
import { createPhrasing, type Phrasing } from '../wording/phrasing.js';
import { closingOf } from '../wording/theme-closing.js';
import { openingOf } from '../wording/theme-opening.js';
import { questionAbout } from '../wording/theme-question.js';
import { themesAskedAbout } from '../written/asked.js';
import { themePlace } from '../written/places.js';
import { isIntroduced, ofEverybody, ofGroups, paragraphsOf, writtenOn } from '../written/written-first.js';

export function themes(content: ReportContent): Block[] {
  const phrasing = createPhrasing(namesFrom(content));
  return [
    { kind: 'heading', level: 1, text: 'Bevindingen per thema' },
    paragraph(
      'Waar de onderzoeker samenvatte wat mensen zeggen, staat dat voorop. Daarna volgt per onderwerp een regel: wie erover spreken, hoe zij oordelen, en een of twee stemmen.',
      'Wat één respondent zegt, staat er als enkele stem; wij verbinden er geen conclusie aan.',
      'De woorden voor aantallen hebben een vaste betekenis; zie het hoofdstuk Aanpak.',
    ),
    ...content.findings.flatMap((theme) => themeSection(theme, content, phrasing)),
  ];
}

function themeSection(theme: ThemeFinding, content: ReportContent, phrasing: Phrasing): Block[] {
  const { id, label } = theme.theme;
  const heading: Block = { kind: 'heading', level: 2, text: label };
  const place: Block = {
    kind: 'place',
    id: themePlace(id),
    question: questionAbout(theme, namesFrom(content)),
  };
  const isSaid = isIntroduced({ kind: 'thema', id }, content);
  const written = [
    ...(isSaid ? [place] : []),
    ...ofGroups({ kind: 'thema', id }, content).flatMap(({ group, text }) => paragraphsOf(text, `${group}.`)),
  ];
  if (theme.all.mentions === 0) {
    return [heading, ...written, paragraph('Geen van de respondenten noemt dit thema.')];
  }
  const { findings } = content;
  const codes = [...theme.codes].sort((a, b) => b.all.mentions - a.all.mentions);
  const isBrief = ({ code, minor }: CodeFinding): boolean =>
    minor && !isIntroduced({ kind: 'code', id: code.id }, content);
  const opening = openingOf(theme, findings, phrasing);
  const closing = closingOf(
    codes.filter((code) => isBrief(code) && !isNamedIn(opening, code)),
    phrasing,
  );
  return [
    heading,
    ...written,
    { kind: 'paragraph', sentences: [opening] },
    ...codes
      .filter((code) => !isBrief(code))
      .flatMap((code) => withQuotes(codeBlocks(code, content, phrasing), code, content)),
    ...(closing.length === 0 ? [] : [{ kind: 'paragraph', sentences: closing } as const]),
    ...codes
      .filter(isBrief)
      .flatMap((code) =>
        withQuotes(writtenOn({ kind: 'code', id: code.code.id }, content, code.code.label), code, content),
      ),
    ...dotsOfTheme(theme, content),
    ...oordelenByTopic(theme).map((chart) => ({ ...chart, source: sourceOf(content, N_JUDGES) })),
    ...(isSaid || !isAsked(theme, content) ? [] : [place]),
  ];
}

/** While the team works it can write about each theme; what is for others, or final, asks about those with most to explain. */
function isAsked({ theme }: ThemeFinding, content: ReportContent): boolean {
  const isAtWork = content.audience === 'intern' && content.state !== 'definitief';
  return isAtWork || themesAskedAbout(content).has(theme.id);
}

/** Whether the opening said already how many speak of it. */
function isNamedIn({ claims = [] }: Sentence, { code: { id } }: CodeFinding): boolean {
  return claims.some(
    (claim) =>
      claim.kind === 'foremost' && [...claim.top, ...claim.next].some(({ about }) => about.id === id),
  );
}

/** What the researcher says they say, and who: in one paragraph under the name of the code, then what groups say apart. */
function codeBlocks(code: CodeFinding, content: ReportContent, phrasing: Phrasing): Block[] {
  const subject = { kind: 'code', id: code.code.id } as const;
  const [first, ...more] = ofEverybody(subject, content).flatMap((text) => paragraphsOf(text));
  const said = first?.kind === 'paragraph' ? first.sentences : [];
  return [
    {
      kind: 'paragraph',
      lead: `${code.code.label}.`,
      sentences: [...said, codeLine(code, phrasing)],
    },
    ...more,
    ...ofGroups(subject, content).flatMap(({ group, text }) => paragraphsOf(text, `${group}.`)),
  ];
}
