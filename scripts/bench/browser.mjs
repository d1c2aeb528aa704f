// How quick the page is in a real browser, beside the same words as plain html in that browser.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { row } from './measure.mjs';
import { started } from './start-workbench.mjs';

const PLACES = [process.env.WIJKSTEM_BROWSER ?? '', '/usr/bin/chromium', '/usr/bin/google-chrome'];
const TURNS = '.beurt';
const IN_HAND = '.codering[aria-current]';
const PEER = 'its words as plain html';

/** @param long the interview of 20,000 words with 600 codings in it */
export async function pageRows(project, long) {
  const executablePath = PLACES.find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined) {
    console.log('SKIPPED: no browser here, so no page was measured');
    return;
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    await rowsIn(browser, project, long);
  } finally {
    await browser.close();
  }
}

async function rowsIn(browser, project, long) {
  const plain = await plainHtml(browser, project, long);
  const peer = () => timeOfPlain(browser, plain);
  // A server and a tab that did nothing before: as it is for a person the first time that day.
  const cold = (hash, selector) => async () => {
    const bench = await started(project);
    const tab = await tabOf(browser, bench);
    const time = await tab.evaluate(show, [hash, selector]);
    await tab.context().close();
    bench.end();
    return time;
  };
  await row('the list of 1,000 interviews on the screen', 5, cold('#/gesprekken', 'tbody tr'), PEER, peer);
  await row(
    'an interview of 20,000 words with 600 codings on the screen, in a tab and a server that are new',
    7,
    cold(`#/gesprek/${long}`, TURNS),
    PEER,
    peer,
  );
  const bench = await started(project);
  const tab = await tabOf(browser, bench);
  await tab.evaluate(show, [`#/gesprek/${long}`, TURNS]);
  await tab.keyboard.press('j');
  await tab.waitForSelector(IN_HAND);
  let stored = 0;
  const decide = async () => {
    // The peer had a tab of its own, and what nobody sees is not painted.
    await tab.bringToFront();
    const told = tab.waitForResponse(/\/daad$/);
    await tab.evaluate(watchHand, IN_HAND);
    await tab.keyboard.press('y');
    const answer = await told;
    await answer.finished();
    stored = answer.request().timing().responseEnd;
    return tab.evaluate('painted');
  };
  for (let warm = 0; warm < 3; warm += 1) await decide();
  await row('a decision in it, from key to screen', 15, decide, PEER, peer);
  const decideAndWait = async () => {
    await decide();
    return stored;
  };
  await row('a decision in it, from key until it is stored', 15, decideAndWait, PEER, peer);
  const scroll = async () => {
    await tab.bringToFront();
    await tab.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
    return tab.evaluate(longestFrame);
  };
  await row('scrolling through it, its longest frame', 5, scroll, PEER, peer);
  await tab.context().close();
  bench.end();
}

async function tabOf(browser, { address }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  await tab.goto(address.href);
  await tab.waitForSelector('h1');
  await tab.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => undefined);
  return tab;
}

/** In the browser: goes there, and tells how many milliseconds later it was painted. */
function show([hash, selector]) {
  return new Promise((resolve) => {
    const start = performance.now();
    const painted = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    const watch = new MutationObserver(() => {
      if (document.querySelectorAll(selector).length === 0) return;
      watch.disconnect();
      painted();
    });
    watch.observe(document.body, { childList: true, subtree: true });
    location.hash = hash;
  });
}

/** In the browser: `painted` will be how long it took from the next key until another one was in the hand and on the screen. */
function watchHand(selector) {
  globalThis.painted = new Promise((resolve) => {
    const before = document.querySelector(selector);
    const key = ({ timeStamp }) => {
      const look = () => {
        if (document.querySelector(selector) === before) return requestAnimationFrame(look);
        return setTimeout(() => resolve(performance.now() - timeStamp));
      };
      requestAnimationFrame(look);
    };
    addEventListener('keydown', key, { once: true, capture: true });
  });
}

/** In the browser: scrolls to the end, a screen in three frames as a hasty hand does, in milliseconds. */
function longestFrame() {
  return new Promise((resolve) => {
    let [before, longest] = [performance.now(), 0];
    const step = () => {
      const now = performance.now();
      longest = Math.max(longest, now - before);
      before = now;
      const was = scrollY;
      scrollBy({ top: innerHeight / 3, behavior: 'instant' });
      if (scrollY === was) resolve(longest);
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

/** What the reading desk shows, without the desk. */
async function plainHtml(browser, project, long) {
  const bench = await started(project);
  const tab = await tabOf(browser, bench);
  await tab.evaluate(show, [`#/gesprek/${long}`, TURNS]);
  const turns = await tab.$$eval(TURNS, (all) => all.map(({ innerText }) => innerText));
  await tab.context().close();
  bench.end();
  const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html><meta charset="utf-8"><main>${turns.map((text) => `<p>${escaped(text)}</p>`).join('')}</main>`;
}

async function timeOfPlain(browser, html) {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const start = performance.now();
  await tab.setContent(html);
  await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  const time = performance.now() - start;
  await tab.close();
  return time;
}
