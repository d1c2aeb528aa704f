/** The two ways in which programs on this computer offer a language model: Ollama's, and that of OpenAI which others follow. */

import { z } from 'zod';
import type { ModelProtocol } from '../../model/project.js';
import { CONTEXT, MOST_ANSWER, type Prompt, SEED } from './prompt.js';

export interface Protocol {
  /** Where the models are listed. */
  readonly listPath: string;
  /** What the list says of a model; null when it is not in it, and when the list can't be read. */
  find(list: unknown, model: string): FoundModel | null;
  readonly chatPath: string;
  body(model: string, prompt: Prompt): unknown;
  /** What the model said, in an answer of the program; null when that can't be read. */
  said(answer: unknown): string | null;
}

export interface FoundModel {
  /** A hash of the very model; empty where the protocol does not tell. */
  readonly digest: string;
  /** Whether the program itself sends what it is asked to another computer. */
  readonly isRemote: boolean;
}

const OllamaList = z.object({
  models: z.array(
    z.object({
      name: z.string(),
      digest: z.string().default(''),
      remote_host: z.string().nullish(),
      remote_model: z.string().nullish(),
    }),
  ),
});
const OllamaAnswer = z.object({ message: z.object({ content: z.string() }) });

const OpenAiList = z.object({ data: z.array(z.object({ id: z.string() })) });
const OpenAiAnswer = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/** Ollama passes what is asked of such a model on to its own computers. */
const CLOUD = /[-:]cloud$/i;

function messages({ system, user }: Prompt): unknown {
  return [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
}

export const PROTOCOLS: Readonly<Record<ModelProtocol, Protocol>> = {
  ollama: {
    listPath: '/api/tags',
    find(list, model) {
      const { data } = OllamaList.safeParse(list);
      const found = data?.models.find(({ name }) => name === model || name === `${model}:latest`);
      if (found === undefined) return null;
      const { name, digest, remote_host, remote_model } = found;
      return { digest, isRemote: CLOUD.test(name) || Boolean(remote_host) || Boolean(remote_model) };
    },
    chatPath: '/api/chat',
    body: (model, prompt) => ({
      model,
      messages: messages(prompt),
      stream: false,
      format: prompt.schema,
      options: { temperature: 0, seed: SEED, num_ctx: CONTEXT, num_predict: MOST_ANSWER },
    }),
    said: (answer) => OllamaAnswer.safeParse(answer).data?.message.content ?? null,
  },
  openai: {
    listPath: '/v1/models',
    find(list, model) {
      const { data } = OpenAiList.safeParse(list);
      const found = data?.data.find(({ id }) => id === model);
      return found === undefined ? null : { digest: '', isRemote: CLOUD.test(found.id) };
    },
    chatPath: '/v1/chat/completions',
    body: (model, prompt) => ({
      model,
      messages: messages(prompt),
      stream: false,
      temperature: 0,
      seed: SEED,
      max_tokens: MOST_ANSWER,
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'codes', strict: true, schema: prompt.schema },
      },
    }),
    said: (answer) => OpenAiAnswer.safeParse(answer).data?.choices[0]?.message.content ?? null,
  },
};
