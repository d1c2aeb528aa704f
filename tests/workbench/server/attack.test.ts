/** Somebody on this computer, or a page in the same browser, who wants at the interviews. */

import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { codedProject } from '../../support/coded-project.js';
import { bareWorkbench, pageHeaders } from '../../support/workbench.js';

describe('the address that is opened', () => {
  it('lets one browser in, with a cookie that no script reads and no other site sends', async () => {
    const { workbench, stranger, port } = await bareWorkbench(null);
    const { pathname, search } = new URL(workbench.address);
    const first = await stranger(`${pathname}${search}`);
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    const [cookie = ''] = first.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(new RegExp(`^wijkstem-${port}=[\\w-]{43}; `));
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Strict');
    const again = await stranger(`${pathname}${search}`);
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.text).toContain('wijkstem open');
  });

  it('leads who is in already to the page, so that a reload of it does no harm', async () => {
    const { workbench, page } = await bareWorkbench(null);
    await page('/');
    const { pathname, search } = new URL(workbench.address);
    const again = await page(`${pathname}${search}`);
    expect([again.status, again.headers.location]).toEqual([303, '/']);
  });

  it.each(['', 'verkeerd', 'a'.repeat(43)])('lets nobody in with the word %j', async (word) => {
    const { stranger } = await bareWorkbench(null);
    const answer = await stranger(`/?toegang=${word}`);
    expect([answer.status, answer.headers['set-cookie']]).toEqual([403, undefined]);
  });
});

describe('whoever did not come in', () => {
  it.each(['/', '/index.html', '/api/project', '/api/gebeurtenissen', '/bestaat-niet'])(
    'gets nothing at %s',
    async (path) => {
      const { stranger, port } = await bareWorkbench(await codedProject());
      const answer = await stranger(path, { headers: pageHeaders(port) });
      expect([answer.status, answer.text]).toMatchObject([403, expect.stringContaining('wijkstem open')]);
    },
  );

  it('gets nothing with the cookie of another workbench', async () => {
    const [one, other] = [await bareWorkbench(null), await bareWorkbench(null)];
    const { headers } = await other.stranger(`/${new URL(other.workbench.address).search}`);
    const cookie = String(headers['set-cookie']).split(';')[0] ?? '';
    const renamed = cookie.replace(/^[^=]+/, `wijkstem-${one.port}`);
    for (const given of [cookie, renamed]) {
      const answer = await one.stranger('/', { headers: { ...pageHeaders(one.port), cookie: given } });
      expect(answer.status).toBe(403);
    }
  });
});

describe('whoever has the cookie', () => {
  it('is refused when another page sends it', async () => {
    const { page, port } = await bareWorkbench(null);
    const sent = { method: 'POST', body: '{"naam":"Kwaad","nieuw":true}' };
    const foreign: Record<string, string>[] = [
      { origin: 'http://kwaad.example' },
      { origin: `http://localhost:${port}` },
      { 'sec-fetch-site': 'cross-site' },
      { 'content-type': 'text/plain' },
      { host: `localhost:${port}` },
    ];
    for (const headers of foreign) {
      expect((await page('/api/project/codeur', { ...sent, headers })).status).toBe(403);
    }
    const { codeur } = JSON.parse((await page('/api/project')).text);
    expect(codeur).toBe('Aya');
  });

  it.each(['Host: ', 'Host:', 'X-Niets: 1', 'Host: 127.0.0.1'])(
    'is refused with the line %j for a host',
    async (line) => {
      const { port, cookie } = await bareWorkbench(null);
      const answer = await rawly(
        port,
        `GET / HTTP/1.1\r\n${line}\r\nCookie: ${await cookie()}\r\nConnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 40[03] /);
      expect(answer).not.toContain('proef');
    },
  );

  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/../../package.json',
    '//etc/passwd',
    '/%00',
    '/C:%5Cwindows',
    '/api/../index.html%00',
  ])('gets no file by the path %s', async (path) => {
    const { page } = await bareWorkbench(null);
    const { status, text } = await page(path);
    expect(status).toBe(404);
    expect(text).not.toMatch(/dependencies|root:/);
  });

  it('can send no endless body, and no JSON that is not understood', async () => {
    const { page } = await bareWorkbench(null);
    const huge = JSON.stringify({ naam: 'a'.repeat(3 * 1024 * 1024) });
    expect((await page('/api/project/codeur', { method: 'POST', body: huge })).status).toBe(413);
    for (const body of [
      '',
      '{',
      '[]',
      'null',
      '{"naam":1}',
      '{"naam":"Bo","nieuw":true,"meer":1}',
      '['.repeat(100_000),
    ]) {
      expect((await page('/api/project/codeur', { method: 'POST', body })).status).toBe(400);
    }
  });
});

/** Sends bytes as they are: a library would mend them. */
function rawly(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (part) => {
      answer += part.toString('latin1');
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

describe('every answer', () => {
  it('tells the browser to run only our own files, to ask only us and to keep nothing', async () => {
    const { page, stranger } = await bareWorkbench(null);
    for (const { headers } of [
      await page('/'),
      await page('/api/project'),
      await stranger('/'),
      await page('/weg'),
    ]) {
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('two workbenches', () => {
  it('stand beside each other, and each closes when it is asked', async () => {
    const [one, other] = [await bareWorkbench(null), await bareWorkbench(null)];
    expect(one.port).not.toBe(other.port);
    expect((await one.page('/api/sluiten', { method: 'POST', body: '{}' })).status).toBe(200);
    await one.workbench.ended;
    await expect(one.stranger('/')).rejects.toThrow();
    expect((await other.page('/')).status).toBe(200);
  });
});
