/** Who may ask the workbench something. */

import { describe, expect, it } from 'vitest';
import { type Asked, refusal } from '../../../src/workbench/server/guard.js';

const PORT = 4321;

const PAGE: Asked = {
  method: 'POST',
  path: '/api/project/codeur',
  host: '127.0.0.1:4321',
  origin: 'http://127.0.0.1:4321',
  site: 'same-origin',
  contentType: 'application/json',
};

describe('a request of the page', () => {
  it('is let through', () => {
    expect(refusal(PAGE, PORT)).toBeNull();
    expect(refusal({ ...PAGE, method: 'GET', origin: undefined, contentType: undefined }, PORT)).toBeNull();
    expect(refusal({ ...PAGE, contentType: 'application/json; charset=utf-8' }, PORT)).toBeNull();
  });
});

describe('opening the page', () => {
  const opening: Asked = { ...PAGE, method: 'GET', path: '/', origin: undefined, contentType: undefined };

  it.each(['none', 'same-origin', undefined])(
    'is let through when the browser says that it comes from %s',
    (site) => {
      expect(refusal({ ...opening, site }, PORT)).toBeNull();
    },
  );

  it.each(['cross-site', 'same-site', ''])('is refused when it comes from %j', (site) => {
    expect(refusal({ ...opening, site }, PORT)).toBe('herkomst');
  });
});

describe('a request that is not of the page', () => {
  it.each([
    undefined,
    '',
    'localhost:4321',
    '127.0.0.1',
    '127.0.0.1:4322',
    '127.0.0.1:4321.',
    '127.1:4321',
    '[::1]:4321',
    'kwaad.example:4321',
    'http://127.0.0.1:4321',
  ])('is refused with Host %j, so that no name that was pointed here gets an answer', (host) => {
    expect(refusal({ ...PAGE, host }, PORT)).toBe('host');
  });

  it.each([
    undefined,
    '',
    'null',
    'http://127.0.0.1:4322',
    'http://localhost:4321',
    'https://127.0.0.1:4321',
    'http://kwaad.example',
  ])('is refused with Origin %j', (origin) => {
    expect(refusal({ ...PAGE, origin }, PORT)).toBe('herkomst');
  });

  it.each([undefined, '', 'none', 'same-site', 'cross-site'])('is refused with Sec-Fetch-Site %j', (site) => {
    expect(refusal({ ...PAGE, site }, PORT)).toBe('herkomst');
    expect(refusal({ ...PAGE, method: 'GET', site }, PORT)).toBe('herkomst');
  });

  it.each([
    undefined,
    '',
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
  ])('is refused with Content-Type %j, which a form could send', (contentType) => {
    expect(refusal({ ...PAGE, contentType }, PORT)).toBe('soort');
  });

  it.each(['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE'])('is refused with the method %s', (method) => {
    expect(refusal({ ...PAGE, method }, PORT)).toBe('methode');
  });
});
