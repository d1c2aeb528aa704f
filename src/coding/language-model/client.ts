/** A language model on this computer, asked one prompt at a time. */

import { askLocally, HttpFailure, type HttpTrouble } from '../../files/loopback.js';
import type { LanguageModel } from '../../model/project.js';
import type { Prompt } from './prompt.js';
import { type FoundModel, PROTOCOLS } from './protocols.js';

/** Why a question got no answer, as far as a person can do something about it. */
export type Trouble = HttpTrouble | 'onleesbaar';

export interface ModelClient {
  /** What the program knows of the model; null when it does not have it. */
  find(): Promise<FoundModel | null | { readonly trouble: Trouble; readonly status: number | null }>;
  ask(prompt: Prompt): Promise<{ readonly said: string } | { readonly trouble: Trouble }>;
}

/** Looking up a model takes no thinking. */
const LOOK_UP_MS = 10_000;

/** @param patienceMs how long one answer may take */
export function languageModelAt(
  { address, model, protocol: name }: LanguageModel,
  patienceMs: number,
): ModelClient {
  const protocol = PROTOCOLS[name];
  return {
    async find() {
      try {
        const list = await askLocally({ address, path: protocol.listPath, patienceMs: LOOK_UP_MS });
        return protocol.find(JSON.parse(list), model);
      } catch (error) {
        return { trouble: troubleIn(error), status: error instanceof HttpFailure ? error.status : null };
      }
    },
    async ask(prompt) {
      try {
        const body = protocol.body(model, prompt);
        const said = protocol.said(
          JSON.parse(await askLocally({ address, path: protocol.chatPath, body, patienceMs })),
        );
        return said === null ? { trouble: 'onleesbaar' } : { said };
      } catch (error) {
        return { trouble: troubleIn(error) };
      }
    },
  };
}

function troubleIn(error: unknown): Trouble {
  if (error instanceof HttpFailure) return error.trouble;
  if (error instanceof SyntaxError) return 'onleesbaar';
  throw error;
}
