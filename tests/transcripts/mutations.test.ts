import { beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/errors.js';
import type { ReadResult } from '../../src/model/transcript.js';
import { readTranscript } from '../../src/transcripts/index.js';
import { DOCUMENTS, FIXTURES, fixture } from '../support/fixtures.js';
import { expectSound } from '../support/sound.js';

type Mutation = (bytes: Uint8Array) => Uint8Array;

/** Numbers below 1, the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const bytesOf = (content: string): Uint8Array => Buffer.from(content, 'utf8');
const rewritten =
  (change: (content: string) => string): Mutation =>
  (bytes) =>
    bytesOf(change(text(bytes)));

function cutAt(share: number): Mutation {
  return (bytes) => bytes.slice(0, Math.floor(bytes.length * share));
}

function withBytes(...put: readonly number[]): Mutation {
  return (bytes) => {
    const middle = Math.floor(bytes.length / 2);
    return Buffer.concat([bytes.subarray(0, middle), Buffer.from(put), bytes.subarray(middle)]);
  };
}

function shuffled(seed: number): Mutation {
  return (bytes) => {
    const next = random(seed);
    const mixed = bytes.slice();
    for (let swap = 0; swap < 20; swap += 1) {
      const [a, b] = [Math.floor(next() * mixed.length), Math.floor(next() * mixed.length)];
      [mixed[a], mixed[b]] = [mixed[b] ?? 0, mixed[a] ?? 0];
    }
    return mixed;
  };
}

const shuffledLines: Mutation = rewritten((content) => {
  const next = random(5);
  return content
    .split('\n')
    .map((line) => ({ line, order: next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ line }) => line)
    .join('\n');
});

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'cut off after a tenth': cutAt(0.1),
  'cut off halfway': cutAt(0.5),
  'cut off just before its end': cutAt(0.97),
  'without its beginning': (bytes) => bytes.slice(5),
  'with bytes that changed places': shuffled(3),
  'with other bytes that changed places': shuffled(11),
  'with lines that changed places': shuffledLines,
  'with a NUL': withBytes(0),
  'with half a letter of UTF-8': withBytes(0xe2, 0x82),
  'with half an emoji': withBytes(0xed, 0xa0, 0xbd),
  'with bytes that no encoding has': withBytes(0xff, 0xfe, 0xc0, 0x81, 0x8d),
  'with CRLF': rewritten((content) => content.replace(/\r?\n/g, '\r\n')),
  'with CR': rewritten((content) => content.replace(/\r?\n/g, '\r')),
  'with every blank unbreakable': rewritten((content) => content.replaceAll(' ', '\u00a0')),
  'with an empty line after every line': rewritten((content) => content.replaceAll('\n', '\n\n')),
  'without any empty line': rewritten((content) => content.replace(/\n+/g, '\n')),
  'with accents apart': rewritten((content) => content.normalize('NFD')),
  'as UTF-16': (bytes) => Buffer.from(`\ufeff${text(bytes)}`, 'utf16le'),
  'as Windows-1252': (bytes) => Buffer.from(text(bytes), 'latin1'),
  'twice in a row': (bytes) => Buffer.concat([bytes, bytes]),
  'with a line of a megabyte': rewritten((content) => `${content}${'woord '.repeat(170_000)}`),
};

async function readOrRefuse(bytes: Uint8Array): Promise<ReadResult | null> {
  try {
    return await readTranscript(bytes, { speakers: ['Aya Bos'] });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toMatch(/^[^\n]+\.$/);
    return null;
  }
}

describe.each(FIXTURES)('%s gives sound turns or a line that says why not', (name) => {
  let whole: Uint8Array;
  beforeAll(() => {
    whole = fixture(name);
  });

  test('as it is', async () => {
    const result = await readOrRefuse(whole);
    expect(result).not.toBeNull();
    expectSound(result);
  });

  test.each(Object.entries(MUTATIONS))('%s', async (_, mutate) => {
    expectSound(await readOrRefuse(mutate(whole)));
  });
});

describe.each(DOCUMENTS)('%s gives sound turns or a line when the text in it is', (name) => {
  test.each(Object.entries(MUTATIONS))('%s', async (_, mutate) => {
    expectSound(await readOrRefuse(fixture(name, mutate)));
  });
});
