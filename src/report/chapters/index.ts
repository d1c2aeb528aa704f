/** The chapters of the report, by the id that project.yaml has for them. A chapter is one file and one line here. */

import { APPENDIX_IDS, type ChapterId } from '../../model/project.js';
import type { Block } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { account } from './account.js';
import { approach } from './approach.js';
import { codebookAppendix } from './codebook.js';
import { comparison } from './comparison.js';
import { conclusions } from './conclusions.js';
import { coreq } from './coreq.js';
import { introduction } from './introduction.js';
import { matrices } from './matrices.js';
import { quoteIndex } from './quote-index.js';
import { clientReaction, committeeReaction } from './reactions.js';
import { respondents } from './respondents.js';
import { summary } from './summary.js';
import { themes } from './themes.js';
import { topicGuide } from './topic-guide.js';
import { wijken } from './wijken.js';
import { workingVersion } from './working-version.js';

export type Chapter = (content: ReportContent) => Block[];

const CHAPTERS: Readonly<Record<ChapterId, Chapter>> = {
  samenvatting: summary,
  inleiding: introduction,
  aanpak: approach,
  wijken,
  themas: themes,
  vergelijking: comparison,
  conclusies: conclusions,
  codeboek: codebookAppendix,
  respondenten: respondents,
  matrices,
  topiclijst: topicGuide,
  coreq,
  verantwoording: account,
  citaten: quoteIndex,
  'reactie-opdrachtgever': clientReaction,
  'reactie-begeleidingscommissie': committeeReaction,
};

const isAppendix = (id: ChapterId): boolean => APPENDIX_IDS.some((one) => one === id);

/** A working version has chapters of its own; the others have those that the project wants. */
export function chaptersOf(content: ReportContent): Block[] {
  return content.state === 'werkversie' ? workingVersion(content) : reportChapters(content);
}

/** All chapters that the project wants, in its order; appendices have headings of the second level, under one of the first. */
export function reportChapters(content: ReportContent): Block[] {
  const { chapters } = content.project;
  return chapters.flatMap((id, index) => {
    const before = chapters[index - 1];
    const opens = isAppendix(id) && (before === undefined || !isAppendix(before));
    const blocks = withNumbers(id, CHAPTERS[id](content));
    return opens && blocks.length > 0 ? [{ ...BIJLAGEN }, ...blocks] : blocks;
  });
}

export const BIJLAGEN: Block = { kind: 'heading', level: 1, text: 'Bijlagen', numbers: 'letters' };

/** What is not of the research itself, or stands before it, is found without a number. */
function withNumbers(id: ChapterId, blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.kind === 'heading' && block.level === 1 && UNNUMBERED.has(id)
      ? { ...block, numbers: 'none' }
      : block,
  );
}

const UNNUMBERED: ReadonlySet<ChapterId> = new Set([
  'samenvatting',
  'reactie-opdrachtgever',
  'reactie-begeleidingscommissie',
]);
