/** A corrected transcript: what people decided about the old text is carried to the new one. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/model/coding.js';
import { closeStore, openStore, recordDecision, transcripts, write } from '../../src/store/index.js';
import { FlaggedResult, FragmentsResult } from '../../src/work/searching/result.js';
import { StatusResult } from '../../src/work/status/result.js';
import { smallProject } from '../support/project.js';
import { run } from '../support/run.js';

const FAIR = 'Het ging heel eerlijk, met stickers op de plannen.';
const WON = 'De moestuin won.';
const OLD = `I: Hoe ging het?\n\nR: ${FAIR} ${WON}\n`;

/** A project in which somebody decided about passages of R01. */
async function decidedProject(...passages: readonly (readonly [string, string, Verdict])[]): Promise<string> {
  const folder = smallProject({ 'interviews/R01.txt': OLD });
  await run(folder, 'import');
  const store = openStore(join(folder, 'wijkstem.db'));
  const [text] = [...transcripts(store)];
  if (text === undefined) throw new Error('nothing imported');
  write(store, { command: 'proef' }, () => {
    for (const [passage, code, verdict] of passages) {
      const start = text.text.indexOf(passage);
      const end = start + passage.length;
      const decision = {
        code,
        start,
        end,
        verdict,
        oordeel: null,
        coder: 'Aya',
        memo: '',
        settles: false,
        blind: null,
      };
      recordDecision(store, text.revision, 2, decision);
    }
  });
  closeStore(store);
  await run(folder, 'code');
  return folder;
}

async function corrected(folder: string, text: string): Promise<string> {
  writeFileSync(join(folder, 'interviews', 'R01.txt'), text);
  const { code, stdout } = await run(folder, 'import', '--replace');
  expect(code).toBe(0);
  return stdout;
}

async function codingsOf(folder: string): Promise<[code: string, status: string, text: string][]> {
  const { stdout } = await run(folder, 'fragments', '--respondent', 'R01', '--json');
  return FragmentsResult.parse(JSON.parse(stdout)).fragmenten.map(({ code, status, tekst }) => [
    code,
    status,
    tekst,
  ]);
}

describe('a corrected transcript', () => {
  it('is not taken without --replace when people decided about the old text', async () => {
    const folder = await decidedProject([WON, 'opb_groen', 'bevestigd']);
    writeFileSync(join(folder, 'interviews', 'R01.txt'), OLD.replace('Hoe', 'En hoe'));
    const { code, stderr } = await run(folder, 'import');
    expect(stderr).toBe(
      'R01.txt: de tekst is veranderd, maar de oude telt al 1 beslissing. ' +
        'Neem die mee naar de nieuwe tekst met: wijkstem import --replace\n',
    );
    expect(code).toBe(1);
    expect(await codingsOf(folder)).toContainEqual(['opb_groen', 'bevestigd', WON]);
  });

  it('takes along a decision whose words are the same, wherever they stand', async () => {
    const folder = await decidedProject([WON, 'opb_groen', 'bevestigd']);
    const stdout = await corrected(folder, `I: En hoe ging het nou?\n\nR: Nou ja, ${FAIR} ${WON}\n`);
    expect(stdout).not.toContain('nakijken');
    expect(await codingsOf(folder)).toContainEqual(['opb_groen', 'bevestigd', WON]);
  });

  it('flags a decision whose words changed, and counts it as open', async () => {
    const folder = await decidedProject([WON, 'opb_groen', 'bevestigd']);
    const stdout = await corrected(folder, OLD.replace('moestuin won', 'moestuin won niet'));
    expect(stdout).toContain(
      '1 beslissing nakijken, want de woorden veranderden: wijkstem fragments --nakijken',
    );
    expect(await codingsOf(folder)).toContainEqual(['opb_groen', 'voorstel', 'De moestuin won niet.']);
    const status = StatusResult.parse(JSON.parse((await run(folder, 'status', '--json')).stdout));
    expect(status.nakijken).toBe(1);
  });

  it('lists flagged decisions as far as the limit and the filters say', async () => {
    const folder = await decidedProject([FAIR, 'bes_eerlijk', 'bevestigd'], [WON, 'opb_groen', 'verworpen']);
    await corrected(folder, OLD.replace('heel eerlijk', 'best eerlijk').replace(` ${WON}`, ''));
    const listed = async (...options: string[]) => {
      const { stdout } = await run(folder, 'fragments', '--nakijken', '--json', ...options);
      const { totaal, beslissingen } = FlaggedResult.parse(JSON.parse(stdout));
      return [totaal, ...beslissingen.map(({ code }) => code)];
    };
    expect(await listed()).toEqual([2, 'bes_eerlijk', 'opb_groen']);
    expect(await listed('--limit', '1')).toEqual([2, 'bes_eerlijk']);
    expect(await listed('--code', 'opb_groen')).toEqual([1, 'opb_groen']);
    expect(await listed('--bevestigd')).toEqual([1, 'bes_eerlijk']);
    expect(await listed('--wijk', 'noord')).toEqual([2, 'bes_eerlijk', 'opb_groen']);
    expect(await listed('--wijk', 'zuid')).toEqual([0]);
    expect((await run(folder, 'fragments', '--nakijken', '--limit', '1')).stderr).toBe(
      '1 van 2 beslissingen om na te kijken. Meer zien: --limit 0. Nakijken: wijkstem review export --nakijken\n',
    );
  });

  it('keeps a decision whose words are gone, without counting it', async () => {
    const folder = await decidedProject([WON, 'opb_groen', 'bevestigd']);
    await corrected(folder, OLD.replace(` ${WON}`, ''));
    expect((await codingsOf(folder)).map(([code]) => code)).not.toContain('opb_groen');
    const { stdout } = await run(folder, 'fragments', '--nakijken', '--json');
    expect(FlaggedResult.parse(JSON.parse(stdout)).beslissingen).toMatchObject([
      {
        code: 'opb_groen',
        uitspraak: 'bevestigd',
        codeur: 'Aya',
        tekst_is: 'verdwenen',
        beurt: 2,
        tekst: WON,
      },
    ]);
  });

  it('keeps two decisions that vanish into the same place', async () => {
    const folder = await decidedProject(
      [WON, 'opb_groen', 'bevestigd'],
      ['moestuin', 'opb_groen', 'verworpen'],
    );
    await corrected(folder, OLD.replace(` ${WON}`, ''));
    const { stdout } = await run(folder, 'fragments', '--nakijken');
    expect(stdout.match(/tekst verdwenen/g)).toHaveLength(2);
  });

  it('keeps a rejection in force on words that stayed', async () => {
    const folder = await decidedProject(['heel eerlijk', 'bes_eerlijk', 'verworpen']);
    await corrected(folder, `I: Hoe ging het dan?\n\nR: Eh, ${FAIR} ${WON}\n`);
    await run(folder, 'code');
    expect((await codingsOf(folder)).map(([code]) => code)).toEqual(['bes_stem', 'opb_groen']);
  });
});

describe('wijkstem import --dry-run', () => {
  it('shows what would be read, and stores nothing', async () => {
    const folder = smallProject();
    const { code, stdout } = await run(folder, 'import', '--dry-run');
    expect(stdout).toContain(
      'bestand  formaat  beurten  sprekers  woorden\nR01.txt  txt            2         2       15',
    );
    expect(stdout).toContain(
      'Proef, er is niets opgeslagen: 2 ingelezen, 0 vernieuwd, 0 ongewijzigd, 0 overgeslagen.',
    );
    expect(code).toBe(0);
    expect((await run(folder, 'fragments')).stderr).toContain('Begin met: wijkstem import');
  });
});

describe('wijkstem import --format', () => {
  it('reads a file as the named format, and says when that cannot be', async () => {
    const folder = smallProject();
    const { stdout, stderr, code } = await run(folder, 'import', '--dry-run', '--format', 'enquete-xlsx');
    expect(stdout).toContain('2 overgeslagen');
    expect(stderr).toContain(
      'R01.txt: dit bestand kan niet als enquete-xlsx gelezen worden. Laat --format weg.\n',
    );
    expect(code).toBe(1);
    expect((await run(folder, 'import', '--format', 'papier')).stderr).toMatch(/klopt niet: kies uit .*txt/);
  });
});
