// @ts-check
/** The text layer of PDFs, read in a thread of its own, so that a PDF without end can be stopped. */

import { parentPort } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';

/** @typedef {{ readonly bytes: Uint8Array, readonly maxPages: number, readonly maxCharacters: number }} PdfQuestion */
/** @typedef {{ readonly pages: readonly string[] } | { readonly refused: 'damaged' | 'too long' }} PdfAnswer */

/** @typedef {{ readonly charactersSoFar: number }} PdfProgress */

// A page that is left halfway lets go of work that nobody waits for; its failure is no answer.
process.on('unhandledRejection', () => {});

parentPort?.on('message', async (/** @type {PdfQuestion} */ question) => {
  parentPort?.postMessage(await answer(question));
});

/**
 * @param {PdfQuestion} question
 * @returns {Promise<PdfAnswer>}
 */
async function answer({ bytes, maxPages, maxCharacters }) {
  tell(0);
  /** @type {'damaged' | 'too long'} */
  let refused = 'damaged';
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false });
    if (document.numPages > maxPages) return { refused: 'too long' };
    const pages = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      let text = '';
      for await (const { items } of page.streamTextContent()) {
        for (const item of items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str;
        if (characters + text.length > maxCharacters) {
          refused = 'too long';
          throw new Error(refused);
        }
      }
      pages.push(text);
      characters += text.length;
      tell(characters);
      page.cleanup();
    }
    await document.destroy();
    return { pages };
  } catch {
    return { refused };
  }
}

/** @param {number} charactersSoFar */
function tell(charactersSoFar) {
  /** @type {PdfProgress} */
  const progress = { charactersSoFar };
  parentPort?.postMessage(progress);
}
