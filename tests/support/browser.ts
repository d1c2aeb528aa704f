/** A real browser for tests of the page: the Chromium, Chrome or Edge that is there. */

import { existsSync } from 'node:fs';
import AxeSource from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { builtPage } from './built-page.js';
import { type Opened, openWorkbench, type Standing } from './workbench.js';

const PLACES = [
  process.env.WIJKSTEM_BROWSER ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const PROGRAM = PLACES.find((path) => path !== '' && existsSync(path));

/** Why tests of the page are skipped; null when they are not. */
export const NO_BROWSER =
  PROGRAM === undefined
    ? 'SKIPPED: no Chromium, Chrome or Edge here, so no page of the workbench was tested'
    : null;

if (NO_BROWSER !== null) process.stderr.write(`${NO_BROWSER}\n`);

let starting: Promise<Browser> | undefined;

function browser(): Promise<Browser> {
  starting ??= chromium.launch({
    ...(PROGRAM !== undefined && { executablePath: PROGRAM }),
    // Whoever is root in a container has no sandbox to give.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return starting;
}

export interface Visit extends Opened {
  readonly tab: Page;
  readonly context: BrowserContext;
  /** What the browser complained of: errors of scripts, and what our policy refused. */
  readonly complaints: readonly string[];
}

export interface Visiting {
  readonly coder?: string | null;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly standing?: Standing;
}

/** Opens the workbench of a project in the browser, as `wijkstem open` does. @param folder null for none */
export async function visit(
  folder: string | null,
  { coder = 'Aya', width = 1280, height = 800, dark = false, standing = {} }: Visiting = {},
): Promise<Visit> {
  const opened = await openWorkbench(folder, await builtPage(), coder, standing);
  const seen = await openTab(opened.workbench.address, { width, height, dark });
  const [{ name, value } = { name: '', value: '' }] = await seen.context.cookies();
  opened.admit(`${name}=${value}`);
  return { ...opened, ...seen };
}

/** Opens an address in a browser of its own, closed when the test is over. */
export async function openTab(
  address: string,
  { width = 1280, height = 800, dark = false }: Pick<Visiting, 'width' | 'height' | 'dark'> = {},
): Promise<Pick<Visit, 'tab' | 'context' | 'complaints'>> {
  const context = await (await browser()).newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'nl-NL',
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (line) => {
    // Refused requests are part of some tests, and shown on the page.
    if (line.type() === 'error' && !/status of 4\d\d/.test(line.text())) complaints.push(line.text());
  });
  await page.goto(address);
  return { tab: page, context, complaints };
}

/** @throws when axe-core finds something against WCAG 2.1 AA in what is on the screen */
export async function expectAccessible(page: Page): Promise<void> {
  // Over the protocol of the browser: the page's own policy lets no script in.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(AxeSource.source);
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })`,
  )) as { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };
  const lines = found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
  expect(lines).toEqual([]);
}
