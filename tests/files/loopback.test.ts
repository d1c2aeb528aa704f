import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { askLocally, HttpFailure, loopbackAddress } from '../../src/files/loopback.js';

async function server(answer: RequestListener, host = '127.0.0.1'): Promise<number> {
  const made = createServer(answer);
  await new Promise<void>((ready) => made.listen(0, host, ready));
  onTestFinished(() => {
    made.closeAllConnections();
    made.close();
  });
  return (made.address() as AddressInfo).port;
}

const troubleOf = (asking: Promise<string>): Promise<unknown> =>
  asking.then(
    () => null,
    (error) => (error instanceof HttpFailure ? error.trouble : error),
  );

describe('an address of this computer', () => {
  it.each([
    ['http://127.0.0.1:11434', 'http://127.0.0.1:11434'],
    ['http://127.8.9.10:1', 'http://127.8.9.10:1'],
    ['http://localhost:1234/v1', 'http://localhost:1234'],
    ['http://[::1]:8080/', 'http://[::1]:8080'],
    ['http://127.1', 'http://127.0.0.1'],
  ])('is %s', (written, origin) => {
    expect(loopbackAddress(written)).toBe(origin);
  });

  it.each([
    'http://10.0.0.5:11434',
    'http://0.0.0.0',
    'http://[::]',
    'http://128.0.0.1',
    'http://127.0.0.1.voorbeeld.example',
    'http://localhost.voorbeeld.example',
    'http://naam:woord@127.0.0.1',
    'http://127.0.0.1/elders',
    'http://127.0.0.1/?a=b',
    'https://127.0.0.1',
    'file:///tmp',
    '',
  ])('is not %j', async (written) => {
    expect(loopbackAddress(written)).toBeNull();
    expect(await troubleOf(askLocally({ address: written, path: '/', patienceMs: 1000 }))).toBe(
      'niet deze computer',
    );
  });
});

describe('asking locally', () => {
  it('sends what is asked as JSON, also to localhost, whatever proxy the environment names', async () => {
    const port = await server(async (request, response) => {
      let sent = '';
      for await (const part of request) sent += String(part);
      response.end(`${request.method} ${request.url} ${sent}`);
    });
    for (const name of ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY']) vi.stubEnv(name, 'http://127.0.0.1:9');
    vi.stubEnv('NODE_USE_ENV_PROXY', '1');
    onTestFinished(() => void vi.unstubAllEnvs());
    const asked = { address: `http://localhost:${port}`, path: '/vraag', body: { a: 'é' }, patienceMs: 5000 };
    expect(await askLocally(asked)).toBe('POST /vraag {"a":"é"}');
  });

  it('gives up on who sends a little now and then, and on who hangs up', async () => {
    const drips = await server((_, response) => {
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    });
    const hangsUp = await server((request) => request.socket.destroy());
    const ask = (port: number) =>
      askLocally({ address: `http://127.0.0.1:${port}`, path: '/', patienceMs: 300 });
    expect(await troubleOf(ask(drips))).toBe('te laat');
    expect(await troubleOf(ask(hangsUp))).toBe('geen verbinding');
  });
});
