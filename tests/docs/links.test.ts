/** Links and names of files in the papers lead somewhere. */

import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAPERS, paper, ROOT } from '../support/papers.js';

/** A heading as GitHub and most readers of Markdown name it in a link. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

function anchorsIn(path: string): string[] {
  return [...paper(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
}

function isBroken(from: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? from : posix.join(posix.dirname(from), file);
  if (!existsSync(join(ROOT, target))) return true;
  return anchor !== undefined && !anchorsIn(target).includes(decodeURIComponent(anchor));
}

describe('the papers', () => {
  it.each(PAPERS)('link to files and headings that are there: %s', (path) => {
    const links = [...paper(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const local = links.filter((link) => !/^https?:/.test(link));
    expect(local.filter((link) => isBroken(path, link))).toEqual([]);
  });

  it.each(PAPERS)('name files of the repository that are there: %s', (path) => {
    const named = [...paper(path).matchAll(/`((?:src|tests|scripts|docs|codebooks|data)\/[\w./-]*)`/g)];
    const missing = named.map(([, file = '']) => file).filter((file) => !existsSync(join(ROOT, file)));
    expect(missing).toEqual([]);
  });

  it('notice a link to a heading that is gone', () => {
    expect(isBroken('docs/handleiding/README.md', '03-namen.md#de-sleutel')).toBe(false);
    expect(isBroken('docs/handleiding/README.md', '03-namen.md#het-slot')).toBe(true);
    expect(isBroken('docs/handleiding/README.md', 'namen.md')).toBe(true);
  });
});
