/** The chapters of the report, in order. A chapter is one file and one line here. */

import type { Block } from '../blocks.js';
import type { ReportContent } from '../content.js';
import { approach } from './approach.js';
import { codebookAppendix } from './codebook.js';
import { themes } from './themes.js';

export type Chapter = (content: ReportContent) => Block[];

export const CHAPTERS: readonly Chapter[] = [approach, themes, codebookAppendix];
