import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const PAGE = 'src/workbench/page';
const SHARED = ['parts', 'style'];
const sheets = readdirSync(PAGE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => file.split(path.sep).join('/'));
const ofViews = sheets.filter((file) => !SHARED.includes(file.split('/')[0] ?? ''));
const addresses = [
  ...readFileSync(`${PAGE}/shell/views.ts`, 'utf8').matchAll(/^ {2,4}path: '([\w-]+)'/gm),
].map(([, address]) => address);

/** Rules that stand on their own, by what they are about. */
function outermost(css: string): string[] {
  const rules: string[] = [];
  let [depth, selector] = [0, ''];
  for (const sign of css.replace(/\/\*.*?\*\//gs, '')) {
    if (sign === '{' && depth === 0) rules.push(selector.trim());
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    selector = depth === 0 && sign !== '}' ? selector + sign : '';
  }
  return rules;
}

describe('the style of a view', () => {
  it.each(ofViews)('touches no other view, though all are loaded in the end: %s', (file) => {
    const rules = outermost(readFileSync(`${PAGE}/${file}`, 'utf8'));
    expect(rules).toHaveLength(1);
    const named = [...(rules[0] ?? '').matchAll(/\[data-view="([\w-]+)"\]/g)].map(([, view]) => view);
    expect(rules[0]).toMatch(/^:where\(/);
    expect(named.length).toBeGreaterThan(0);
    expect(addresses).toEqual(expect.arrayContaining(named));
  });
});
