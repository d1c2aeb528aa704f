/** Markup that goes around the Word library, with a mark in its place meanwhile: as objects of the library it took two fifths of the time of a long report. */

import { FileChild, type IXmlableObject, type ParagraphChild } from 'docx';
import type { Markup } from './markup.js';
import type { Parts } from './parts.js';

/** Of one document. */
export interface Detour {
  /** Stands where the library takes a paragraph or a table. */
  block(markup: Markup): FileChild;
  /** Stands where the library takes a run. */
  run(markup: Markup): ParagraphChild;
  /** The parts that the library wrote, with the markup in the place of the marks. */
  end(parts: Readonly<Parts>): Parts;
}

const WITH_MARKS = ['word/document.xml', 'word/comments.xml'];
const MARK = 'wijkstem';
/** Text can't be taken for a mark: the library escapes it. */
const MARKS = new RegExp(`<${MARK} n="(\\d+)"/>`, 'g');

export function createDetour(): Detour {
  const markups: Markup[] = [];
  const block = (markup: Markup): Mark => new Mark(markups.push(markup) - 1);
  return {
    block,
    run: (markup) => block(markup) as FileChild as ParagraphChild,
    end(parts) {
      const whole = { ...parts };
      for (const name of WITH_MARKS) {
        const part = parts[name];
        if (typeof part !== 'string') continue;
        whole[name] = part.replace(MARKS, (_, number) => markups[number]?.xml ?? '');
      }
      return whole;
    },
  };
}

class Mark extends FileChild {
  readonly #number: number;

  constructor(number: number) {
    super(MARK);
    this.#number = number;
  }

  override prepForXml(): IXmlableObject {
    return { [MARK]: { _attr: { n: this.#number } } };
  }
}
