/** A program on this computer that answers as a language model would, in the ways that a test chooses. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What the model is asked: the codes with their meaning, the question and the turn. */
export interface AskedTurn {
  readonly codes: readonly { readonly id: string; readonly definitie: string }[];
  readonly andere_codes: readonly { readonly id: string }[];
  readonly vraag: string;
  readonly beurt: string;
}

export interface Verdict {
  readonly code: string;
  readonly past: 'ja' | 'nee';
  readonly citaat: string;
}

/** What it answers to a turn: what it says, or anything else done with the response. */
export type Reply = string | readonly Verdict[] | ((response: ServerResponse) => void);

export interface FakeModel {
  readonly address: string;
  /** Every turn that was asked about. */
  readonly turns: AskedTurn[];
  /** Every request for an answer, as it came. */
  readonly bodies: Record<string, unknown>[];
  reply: (turn: AskedTurn) => Reply;
  /** What `/api/tags` says of the model, beside its name. */
  listed: Record<string, unknown>;
}

export const MODEL = 'proefmodel';

export async function fakeModel(): Promise<FakeModel> {
  const fake = {
    turns: [] as AskedTurn[],
    bodies: [] as Record<string, unknown>[],
    reply: (): Reply => [],
    listed: { digest: 'sha256:abc' },
    address: '',
  } as { -readonly [Key in keyof FakeModel]: FakeModel[Key] };
  const server = createServer((request, response) => {
    void handle(fake, request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  fake.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return fake;
}

async function handle(fake: FakeModel, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === '/api/tags') {
    response.end(JSON.stringify({ models: [{ name: `${MODEL}:latest`, ...fake.listed }] }));
    return;
  }
  if (request.url === '/v1/models') {
    response.end(JSON.stringify({ data: [{ id: MODEL }] }));
    return;
  }
  let sent = '';
  for await (const part of request) sent += String(part);
  const body = JSON.parse(sent) as { messages: { content: string }[] };
  const turn = JSON.parse(body.messages[1]?.content ?? '') as AskedTurn;
  fake.bodies.push(body as unknown as Record<string, unknown>);
  fake.turns.push(turn);
  const reply = fake.reply(turn);
  if (typeof reply === 'function') {
    reply(response);
    return;
  }
  const content = typeof reply === 'string' ? reply : JSON.stringify({ codes: reply });
  const message = { role: 'assistant', content };
  const whole =
    request.url === '/api/chat' ? { message, done: true } : { choices: [{ message, finish_reason: 'stop' }] };
  response.end(JSON.stringify(whole));
}
