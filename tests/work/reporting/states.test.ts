/** The three states of a report: what each rests on, when it is made, and that none loses what a researcher wrote. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../../src/report/index.js';
import { tickPoint } from '../../../src/work/making/go-over.js';
import { ReportResult } from '../../../src/work/reporting/result.js';
import { markOfOpenPlace } from '../../../src/work/reporting/state.js';
import { PLACES, writeIn, writtenTexts } from '../../support/answered.js';
import { codedProject, decide } from '../../support/coded-project.js';
import { confirmAll } from '../../support/confirm.js';
import { opened } from '../../support/opened.js';
import { run } from '../../support/run.js';
import { partsOf, textOf } from '../../support/word.js';

const fileOf = (state: string): string => join('rapporten', `rapport-${state}-2026-11-20.docx`);
const WORKING = fileOf('werkversie');
const DRAFT = fileOf('concept-intern');
const FINAL = fileOf('definitief-intern');

async function report(folder: string, ...options: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(folder, 'report', '--internal', ...options);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

const wordsOf = (folder: string, path: string): string =>
  textOf(partsOf(join(folder, path))['word/document.xml'] ?? '');

/** The internal draft with a text in every place of it. */
async function allWritten(folder: string): Promise<void> {
  await report(folder);
  for (const key of readPlaces(readFileSync(join(folder, DRAFT))).keys) {
    writeIn(join(folder, DRAFT), key, `Geschreven in ${key}.`);
  }
}

describe('the state of a report', () => {
  it('is a working version for the team until somebody decides, and then a draft: the command says which and why', async () => {
    const folder = await codedProject();
    const { stdout } = await run(folder, 'report');
    expect(stdout).toContain(`Rapport geschreven: ${WORKING}`);
    expect(stdout).toContain(
      'Dit is een werkversie voor het team, want over de voorstellen besliste nog niemand',
    );
    decide(folder, 'verworpen', 'bes_eerlijk', 'Het ging heel eerlijk');
    expect(await report(folder)).toMatch(
      /rapport-concept-intern-2026-11-20\.docx\nDit is een concept, want er is al over voorstellen beslist/,
    );
  });

  it('is no draft and not final while nobody decided anything, since nobody would count', async () => {
    const folder = await codedProject();
    for (const [state, called] of [
      ['concept', 'concept'],
      ['definitief', 'definitief rapport'],
    ]) {
      const { code, stderr } = await run(folder, 'report', '--internal', '--state', String(state));
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: `Er is nog niets nagekeken, dus in een ${called} telt nog niemand mee. Maak een werkversie met: wijkstem report --state werkversie\n`,
      });
    }
  });

  it('can be asked for in English and in Dutch, and is told to scripts', async () => {
    const folder = await codedProject();
    confirmAll(folder);
    for (const option of ['--state', '--staat']) {
      const { stdout } = await run(folder, 'report', option, 'werkversie', '--json');
      expect(ReportResult.parse(JSON.parse(stdout))).toMatchObject({ staat: 'werkversie' });
    }
    expect(await report(folder, '--staat', 'werkversie')).not.toContain('Dit is een');
  });
});

describe('a working version', () => {
  it('has a list of what to read, tables and marked passages, and no sentence about what nobody looked at', async () => {
    const folder = await codedProject({
      'interviews/R01.txt':
        'I: Hoe ging het?\n\nR: Het ging heel eerlijk, met stickers op alle plannen die er die avond op tafel lagen.\n',
    });
    await report(folder);
    const text = wordsOf(folder, WORKING);
    expect(text).toContain('INTERN · WERKVERSIE');
    expect(text).toContain('In 2 teksten is nog niet alles nagekeken; er wachten 3 voorstellen.');
    expect(text).toContain('R01.txtR01200nog niet begonnen');
    expect(text).toContain('die er die avond op tafel lagen');
    expect(text).toContain('nog niet beoordeeld');
    expect(text).not.toMatch(/\d van de \d|noemt |vaker|oordeelt/);
  });

  it('leaves what was written elsewhere in the project, and brings it back in a draft', async () => {
    const folder = await codedProject();
    confirmAll(folder);
    await report(folder);
    writeIn(join(folder, DRAFT), PLACES.lessons, 'Begin eerder.');
    writeIn(join(folder, DRAFT), PLACES.theme, 'Over besluiten.');
    await report(folder, '--state', 'werkversie');
    expect(writtenTexts(join(folder, WORKING))).toEqual(['plaats_thema_BES: Over besluiten.']);
    writeIn(join(folder, WORKING), PLACES.theme, 'Meer over besluiten.');
    await report(folder);
    expect(writtenTexts(join(folder, DRAFT)).sort()).toEqual([
      'plaats_lessen: Begin eerder.',
      'plaats_thema_BES: Meer over besluiten.',
    ]);
  });
});

describe('a draft', () => {
  it('counts and quotes only what people confirmed, and says what they rejected, added and left', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'bes_eerlijk', 'heel eerlijk');
    decide(folder, 'verworpen', 'bes_stem', 'stickers');
    decide(folder, 'bevestigd', 'opb_groen', 'Het ging');
    await report(folder);
    const text = wordsOf(folder, DRAFT);
    expect(text).toContain('Van de 2 gesprekken is er nog geen helemaal nagekeken.');
    expect(text).toContain('telt: 2 coderingen. Over 2 voorstellen van het programma is nog niet beslist');
    expect(text).toContain(
      'Van de 2 voorstellen van het programma waarover een onderzoeker besliste, is er 1 bevestigd (50%) en 1 verworpen.',
    );
    expect(text).toContain('1 codering is met de hand toegevoegd');
    expect(text).not.toContain('oneerlijk was het');
    expect(text).not.toContain('nog niet beoordeeld');
  });
});

describe('a final report', () => {
  it('is refused with all that is left to do', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'bes_eerlijk', 'heel eerlijk');
    const { code, stderr } = await run(folder, 'report', '--internal', '--state', 'definitief');
    expect(code).toBe(1);
    const [first = '', ...lines] = stderr.trimEnd().split('\n');
    expect(first).toMatch(
      /^Het rapport kan nog niet definitief worden: \d+ plaatsen zijn nog leeg en 2 teksten zijn nog niet helemaal nagekeken\. Schrijf n\.v\.t\. op een plaats die leeg mag blijven\.$/,
    );
    expect(lines.filter((line) => line.startsWith('Nog leeg, bij „'))).toHaveLength(
      Number(/(\d+) plaatsen/.exec(first)?.[1]),
    );
    expect(lines).toContain('R02.txt: 1 voorstel wacht op een beslissing.');
    expect(wordsOf.bind(null, folder, FINAL)).toThrow();
  });

  it('has no mark, no place and nothing that asks to be filled in, in any form', async () => {
    const folder = await codedProject();
    confirmAll(folder);
    await allWritten(folder);
    await report(folder, '--state', 'definitief');
    const parts = partsOf(join(folder, FINAL));
    const text = wordsOf(folder, FINAL);
    const { 'word/document.xml': body = '', ...others } = parts;
    expect(
      Object.entries(others).filter(([name, xml]) => /header/.test(name) && /CONCEPT|WERKVERSIE/.test(xml)),
    ).toEqual([]);
    expect(text).toContain('Geschreven in plaats_lessen');
    expect(body).not.toMatch(/w:pStyle w:val="Place(?:Question)?"/);
    await report(folder, '--state', 'definitief', '--format', 'html');
    await report(folder, '--state', 'definitief', '--format', 'md');
    const forms = ['.html', '.md'].map((end) =>
      readFileSync(join(folder, FINAL.replace('.docx', end)), 'utf8'),
    );
    for (const form of [text, ...forms]) {
      expect(form).not.toMatch(
        /Voor de onderzoeker|nog niet ingevuld|Klik hier|CONCEPT|concept|vult u aan|aan u\b/,
      );
      expect(form).toContain('Geschreven in plaats');
    }
  });

  it('takes n.v.t. and a tick for what may stay empty, and then has no heading over nothing', async () => {
    const folder = await codedProject();
    confirmAll(folder);
    await allWritten(folder);
    writeIn(join(folder, DRAFT), PLACES.lessons, 'n.v.t.');
    writeIn(join(folder, DRAFT), PLACES.comparison, '');
    const { stderr } = await run(folder, 'report', '--internal', '--state', 'definitief');
    expect(stderr).toContain('1 plaats is nog leeg');
    const [key = ''] = [...readPlaces(readFileSync(join(folder, DRAFT))).keys].filter((one) =>
      one.startsWith(PLACES.comparison),
    );
    await tickPoint(opened(folder), markOfOpenPlace(key), true, 'Anna');
    await report(folder, '--state', 'definitief');
    expect(wordsOf(folder, FINAL)).not.toMatch(/n\.v\.t\.|Lessen voor een vervolg/);
  });

  it('loses nothing that was written, and what is changed in it comes back in a draft', async () => {
    const folder = await codedProject();
    confirmAll(folder);
    await allWritten(folder);
    writeIn(join(folder, DRAFT), PLACES.comparison, 'n.v.t.');
    await report(folder);
    const before = writtenTexts(join(folder, DRAFT));
    await report(folder, '--state', 'definitief');
    writeIn(join(folder, FINAL), PLACES.lessons, 'Anders, in het definitieve rapport.');
    await report(folder);
    expect(writtenTexts(join(folder, DRAFT))).toEqual(
      before.map((line) =>
        line.startsWith('plaats_lessen:') ? 'plaats_lessen: Anders, in het definitieve rapport.' : line,
      ),
    );
  });
});
