/** Which view is on the screen: the part of the address behind the #, so that the browser's back and reload do what they should. */

import { computed, signal } from '@preact/signals';

const hash = signal(location.hash);
addEventListener('hashchange', () => {
  hash.value = location.hash;
});

/** The words of the address, decoded: `#/gesprek/spoorwijk%2FR01.docx/12` is gesprek, spoorwijk/R01.docx and 12. */
export const place = computed<readonly string[]>(() =>
  hash.value.replace(/^#\/?/, '').split('/').filter(Boolean).map(decoded),
);

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

export function addressOf(...words: readonly (string | number)[]): string {
  return `#/${words.map((word) => encodeURIComponent(word)).join('/')}`;
}

export function goTo(...words: readonly (string | number)[]): void {
  location.hash = addressOf(...words);
}
