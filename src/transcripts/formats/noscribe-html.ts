/** noScribe's own page: paragraphs whose anchors hold the times, and the labels of its text. */

import { UserError } from '../../model/errors.js';
import { plainCueText } from '../cues.js';
import type { TextFormat } from '../format.js';
import { joinSameSpeaker, toTranscript } from '../utterances.js';
import { noscribeLine } from './noscribe.js';

/** An anchor names the milliseconds of its speech. */
const ANCHOR = /<a\s+name="ts_(\d{1,9})_/;
const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i;
const PAGE_HEAD = 1_000;

/** Any web page, so that none is taken for typed text; a page of another program is refused. */
export const noscribeHtml: TextFormat = {
  name: 'noscribe-html',
  kind: 'text',
  recognises: ({ text }) => PAGE.test(text.slice(0, PAGE_HEAD)),
  read({ text }) {
    const paragraphs = text.split(/<p\b/i).filter((paragraph) => ANCHOR.test(paragraph));
    if (paragraphs.length === 0) {
      throw new UserError(
        'dit is een webpagina en geen transcript van noScribe. Sla het transcript op als tekst of als docx.',
      );
    }
    const utterances = paragraphs.map((paragraph) => {
      const seconds = Number(ANCHOR.exec(paragraph)?.[1] ?? 0) / 1_000;
      return noscribeLine(plainHtml(paragraph.slice(paragraph.indexOf('>') + 1)), seconds);
    });
    return { transcript: toTranscript('noscribe-html', joinSameSpeaker(utterances)), warnings: [] };
  },
};

function plainHtml(html: string): string {
  return plainCueText(html.replace(/<br\b/gi, ' <br').replace(/<[^<>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}
