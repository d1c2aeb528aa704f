/** A workbench whose process is killed: nothing that it said was stored is lost, and its page goes on with the next one. */

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { buildPage } from '../../scripts/page.mjs';
import { isSound } from '../../src/store/backups/sound.js';
import { NO_BROWSER, openTab } from '../support/browser.js';
import { codedProject } from '../support/coded-project.js';
import { bundled } from '../support/program.js';
import { run } from '../support/run.js';
import { pageHeaders } from '../support/workbench.js';

/** Each begins a workbench of its own, which costs far more than a command. */
const KILLS = Math.max(3, Math.ceil(Number(process.env.WIJKSTEM_KILLS ?? 6) / 10));
const PATIENCE_MS = 20_000;
/** More than a quick machine decides before it is killed would leave nothing for the next round. */
const AT_MOST = 20;
const TURNS = KILLS * AT_MOST;
const MANY = {
  'interviews/R01.txt': Array.from(
    { length: TURNS },
    (_, number) =>
      `I: Hoe ging het?\n\nR: Het ging heel eerlijk, keer ${number}, met stickers op de moestuin.\n\n`,
  ).join(''),
};

let program: ReturnType<typeof bundled>;
beforeAll(async () => {
  program = bundled();
  await buildPage(program.page);
});
afterAll(() => program.remove());

interface Running {
  readonly address: URL;
  /** As a power cut would. */
  kill(): Promise<void>;
}

async function started(folder: string, port = 0): Promise<Running> {
  const argv = ['open', '--json', '--project', folder, '--codeur', 'Aya', '--port', String(port)];
  const child: ChildProcess = spawn(process.execPath, [program.bin, ...argv], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  const line = await new Promise<string>((resolve) =>
    child.stdout?.once('data', (part) => resolve(String(part))),
  );
  return { address: new URL(JSON.parse(line).adres), kill };
}

/** Asks as the page does. */
async function enter({ address }: Running): Promise<(path: string, sent?: unknown) => Promise<unknown>> {
  const { headers } = await fetch(address, { redirect: 'manual' });
  const cookie = String(headers.get('set-cookie')).split(';')[0] ?? '';
  return async (path, sent) => {
    const method = sent === undefined ? 'GET' : 'POST';
    const answer = await fetch(new URL(path, address), {
      method,
      headers: { ...pageHeaders(Number(address.port), method), cookie },
      ...(sent !== undefined && { body: JSON.stringify(sent) }),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  };
}

interface Coding {
  readonly id: string;
  readonly version: string;
  readonly status: string;
}

async function proposalsIn(ask: Awaited<ReturnType<typeof enter>>): Promise<Coding[]> {
  const { turns } = (await ask('/api/gesprekken/gesprek?bestand=R01.txt&blind=nee')) as {
    turns: { codings: Coding[] }[];
  };
  return turns.flatMap(({ codings }) => codings.filter(({ status }) => status === 'voorstel'));
}

async function confirmed(folder: string): Promise<number> {
  const { stdout } = await run(folder, 'status', '--json');
  return (JSON.parse(stdout) as { coderingen: { bevestigd: number } }).coderingen.bevestigd;
}

describe('a workbench that is killed', () => {
  it(
    'keeps all that it said was stored, in a sound database, and opens again',
    async () => {
      const folder = await codedProject(MANY);
      let stored = 0;
      for (let round = 0; round < KILLS; round += 1) {
        const bench = await started(folder);
        const ask = await enter(bench);
        const proposals = await proposalsIn(ask);
        expect(proposals.length).toBeGreaterThan(0);
        let isOver = false;
        const deciding = (async () => {
          for (const { id, version: versie } of proposals.slice(0, AT_MOST)) {
            await ask('/api/gesprekken/daad', {
              bestand: 'R01.txt',
              blind: false,
              daad: { soort: 'bevestig', id, versie },
            });
            stored += 1;
            if (isOver) return;
          }
        })().catch(() => undefined);
        // At another moment of a decision each time.
        const before = stored;
        await expect.poll(() => stored, { interval: 1 }).toBeGreaterThan(before + 2);
        await new Promise((resolve) => setTimeout(resolve, round * 7));
        await bench.kill();
        isOver = true;
        await deciding;
        expect(isSound(join(folder, 'wijkstem.db'))).toBe(true);
        // The last one may have been stored without its answer.
        const now = await confirmed(folder);
        expect([stored, stored + 1]).toContain(now);
        stored = now;
      }
      expect(await run(folder, 'check')).toMatchObject({ code: 0 });
    },
    (KILLS + 3) * PATIENCE_MS,
  );

  it.skipIf(NO_BROWSER !== null)(
    'is missed by its page, which keeps what is being typed and goes on when one is there again',
    async () => {
      const folder = await codedProject(MANY);
      const first = await started(folder);
      const { tab, context } = await openTab(first.address.href);
      await tab.goto(`${first.address.origin}/#/gesprek/R01.txt`);
      await tab.locator('[data-turn="2"]').waitFor();
      await tab.keyboard.press('j');
      await tab.keyboard.press('m');
      const typed = tab.getByLabel('Wat wilt u onthouden?');
      await typed.fill('Nog nagaan');
      await first.kill();
      await tab.getByText('Geen verbinding met de werkbank').first().waitFor();
      expect(await typed.inputValue()).toBe('Nog nagaan');
      const next = await started(folder, Number(first.address.port));
      // The new one lets the browser in by an address of its own.
      await (await context.newPage()).goto(next.address.href);
      await tab.bringToFront();
      await tab.getByRole('alert').waitFor({ state: 'hidden' });
      expect(await typed.inputValue()).toBe('Nog nagaan');
      await typed.press('Control+Enter');
      await expect
        .poll(async () => (await run(folder, 'memo', 'list')).stdout, { timeout: 10_000 })
        .toContain('Nog nagaan');
    },
  );

  it.skipIf(NO_BROWSER !== null)('asks before what was typed is lost to a reload', async () => {
    const bench = await started(await codedProject(MANY));
    const { tab } = await openTab(bench.address.href);
    await tab.goto(`${bench.address.origin}/#/gesprek/R01.txt`);
    await tab.locator('[data-turn="2"]').waitFor();
    await tab.keyboard.press('j');
    await tab.keyboard.press('m');
    await tab.getByLabel('Wat wilt u onthouden?').pressSequentially('Nog nagaan');
    const asked = new Promise<string>((resolve) =>
      tab.once('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      }),
    );
    void tab.reload().catch(() => undefined);
    expect(await asked).toBe('beforeunload');
    expect(await tab.getByLabel('Wat wilt u onthouden?').inputValue()).toBe('Nog nagaan');
  });
});

describe('two workbenches on one project', () => {
  it('both store what is decided, and refuse what the other decided already', async () => {
    const folder = await codedProject(MANY);
    const [one, other] = [await enter(await started(folder)), await enter(await started(folder))];
    const proposals = await proposalsIn(one);
    const confirm = (ask: typeof one, { id, version: versie }: Coding) =>
      ask('/api/gesprekken/daad', {
        bestand: 'R01.txt',
        blind: false,
        daad: { soort: 'bevestig', id, versie },
      });
    const each = proposals.slice(0, 10);
    await Promise.all(each.map((coding, at) => confirm(at % 2 === 0 ? one : other, coding)));
    expect(await confirmed(folder)).toBe(each.length);
    const [next] = proposals.slice(10);
    if (next === undefined) throw new Error('too few proposals');
    await one('/api/gesprekken/daad', {
      bestand: 'R01.txt',
      blind: false,
      daad: { soort: 'verwerp', id: next.id, versie: next.version },
    });
    await expect(confirm(other, next)).rejects.toThrow('intussen veranderd');
    expect(await run(folder, 'check')).toMatchObject({ code: 0 });
  });
});

describe('paths in the place of names', () => {
  it('lead to no file, by any question of the page', async () => {
    const folder = await codedProject();
    const ask = await enter(await started(folder));
    for (const name of [
      '../project.yaml',
      '..\\project.yaml',
      '/etc/passwd',
      'C:\\Windows\\win.ini',
      'R01.txt\0.yaml',
      '%2e%2e/x',
    ]) {
      const bestand = encodeURIComponent(name);
      for (const path of [
        `/api/gesprekken/gesprek?bestand=${bestand}&blind=nee`,
        `/api/gesprekken/volgende?bestand=${bestand}&blind=nee&kant=na`,
        `/api/samen/gesprek?bestand=${bestand}`,
      ]) {
        const answer = await ask(path).then(JSON.stringify, String);
        expect(answer).not.toMatch(/Gemeente Proefstad|root:|fonts/);
      }
      await expect(
        ask('/api/gesprekken/daad', {
          bestand: name,
          blind: false,
          daad: { soort: 'codeer', beurt: 2, begin: 0, eind: 3, woorden: 'Het', codes: [name] },
        }),
      ).rejects.toThrow('niet (meer) ingelezen');
    }
  });
});
