/** Keeps what is in the hand on the screen: the passage itself, also deep in a long turn, clear of what lies over the text. */

import { effect } from '@preact/signals';
import type { Span } from '../../../model/transcript.js';
import { hand } from './state.js';

/** What one reads with ease, as parts of the height of the screen: what lies outside it is brought to the first line of it. */
const EASY = { top: 0.04, bottom: 0.85, landing: 0.3 };

/** @returns how to stop */
export function keepInView(): () => void {
  return effect(() => {
    const now = hand.value;
    if (now === null) return;
    requestAnimationFrame(() => {
      if (hand.peek() !== now) return;
      show(now.turn, now);
      // Turns that were never on the screen get their own height only now.
      requestAnimationFrame(() => {
        if (hand.peek() === now) show(now.turn, now);
      });
    });
  });
}

function show(turn: number, passage: Span): void {
  const words = document.querySelector<HTMLElement>(`[data-turn="${turn}"] .woorden`);
  const box = words === null ? undefined : boxOf(words, passage);
  if (box === undefined) return;
  const bottom = Math.min(innerHeight * EASY.bottom, topOfPanel());
  const top = bottom * EASY.top;
  const isTall = box.height > bottom - top;
  // Of a passage that is longer than the screen one reads the beginning first.
  if (box.top >= top && (isTall ? box.top <= bottom / 2 : box.bottom <= bottom)) return;
  const landing = isTall || box.height > bottom * (1 - EASY.landing) ? top : bottom * EASY.landing;
  scrollBy({ top: box.top - landing, behavior: 'instant' });
}

function boxOf(words: HTMLElement, { start, end }: Span): DOMRect | undefined {
  const text = words.firstChild;
  if (!(text instanceof Text) || words.childNodes.length > 1) {
    return (words.querySelector('.in-de-hand') ?? words).getBoundingClientRect();
  }
  const range = new Range();
  range.setStart(text, Math.min(start, text.length));
  range.setEnd(text, Math.min(end, text.length));
  return range.getBoundingClientRect();
}

/** On a narrow screen the panel lies over the end of the text. */
function topOfPanel(): number {
  const panel = document.querySelector('.paneel')?.getBoundingClientRect();
  const turns = document.querySelector('.beurten')?.getBoundingClientRect();
  const isOver = panel !== undefined && turns !== undefined && panel.left < turns.right;
  return isOver && panel.top > 0 && panel.top < innerHeight ? panel.top : innerHeight;
}
