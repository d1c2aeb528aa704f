import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeStore } from '../../../src/store/index.js';
import { openStore } from '../../../src/store/open.js';
import { decide } from '../../support/coded-project.js';
import { confirmAll } from '../../support/confirm.js';
import { INTERVIEWS, RESPONDENTS, smallProject } from '../../support/project.js';
import { fillReview } from '../../support/review-file.js';
import { run } from '../../support/run.js';
import { partsOf, textOf } from '../../support/word.js';

const REPORT = join('rapporten', 'rapport-concept-intern-2026-11-20.docx');

interface Listed {
  readonly id: string;
  readonly code: string;
  readonly respondent: string;
  readonly tekst: string;
}

async function coded(interviews: Readonly<Record<string, string>> = INTERVIEWS, isConfirmed = true) {
  const files = Object.entries(interviews).map(([name, text]) => [`interviews/${name}`, text] as const);
  const folder = smallProject(Object.fromEntries(files));
  for (const command of ['import', 'code']) expect(await run(folder, command)).toMatchObject({ code: 0 });
  if (isConfirmed) confirmAll(folder);
  const { stdout } = await run(folder, 'fragments', '--json');
  const { fragmenten } = JSON.parse(stdout) as { fragmenten: Listed[] };
  return {
    folder,
    fragments: fragmenten,
    fragment: (respondent: string, code: string) => {
      const found = fragmenten.find((one) => one.respondent === respondent && one.code === code);
      if (found === undefined) throw new Error('no such fragment');
      return found;
    },
  };
}

async function report(folder: string) {
  const { code, stderr } = await run(folder, 'report', '--internal');
  return {
    code,
    stderr,
    text: code === 0 ? textOf(partsOf(join(folder, REPORT))['word/document.xml'] ?? '') : '',
  };
}

function choose(folder: string, ...rows: readonly string[]): void {
  writeFileSync(join(folder, 'quotes.csv'), ['fragment;keuze;tekst', ...rows].join('\n'));
}

describe('quotes.csv', () => {
  it('leaves out what a researcher ruled out', async () => {
    const { folder, fragment } = await coded({
      ...INTERVIEWS,
      'R01.txt':
        'I: Hoe?\n\nR: Het ging heel eerlijk, met stickers op alle plannen die er die avond op tafel lagen.\n',
    });
    const { tekst, id } = fragment('R01', 'bes_eerlijk');
    expect((await report(folder)).text).toContain(`„${tekst}”`);
    choose(folder, `${id};nee;`);
    expect((await report(folder)).text).not.toContain(`„${tekst}”`);
  });

  it('prints what a researcher chose, shortened as asked', async () => {
    const { folder, fragment } = await coded();
    const { id } = fragment('R01', 'bes_stem');
    choose(folder, `${id};ja;Het ging heel eerlijk, […]`);
    expect((await report(folder)).text).toContain('„Het ging heel eerlijk, […]”');
  });

  it('still holds when somebody confirms what was chosen', async () => {
    const { folder, fragment } = await coded(INTERVIEWS, false);
    const { id } = fragment('R01', 'bes_stem');
    choose(folder, `${id};ja;Het ging heel eerlijk, […]`);
    await fillReview(folder);
    await run(folder, 'review', 'import', 'nagekeken.csv', '--codeur', 'Anna');
    const { code, stderr, text } = await report(folder);
    expect([code, stderr]).toEqual([0, '']);
    expect(text).toContain('„Het ging heel eerlijk, […]”');
    const { stdout } = await run(folder, 'fragments', '--json');
    const { fragmenten } = JSON.parse(stdout) as { fragmenten: (Listed & { status: string })[] };
    expect(fragmenten.find((one) => one.id === id)?.status).toBe('bevestigd');
  });

  it.each([
    [
      'ID;ja;Het ging oneerlijk',
      'kolom "tekst": dit is niet de tekst van het fragment. Laat alleen woorden weg, met […] op die plaats.',
    ],
  ])('refuses %s, and says where', async (row, message) => {
    const { folder, fragment } = await coded();
    choose(folder, row.replace('ID', fragment('R01', 'bes_stem').id));
    const { code, stderr } = await report(folder);
    expect(code).toBe(1);
    expect(stderr).toBe(`quotes.csv, regel 2, ${message}\n`);
  });

  it('passes a fragment over that is not there, says so with its row, and follows the rest', async () => {
    const { folder, fragment } = await coded();
    const { id, tekst } = fragment('R01', 'bes_eerlijk');
    choose(folder, 'xyz;ja;', `${id};nee;`);
    const { code, stderr, text } = await report(folder);
    expect(code).toBe(0);
    expect(stderr).toContain(
      'quotes.csv, regel 2: fragment xyz is er niet (meer), dus deze regel is overgeslagen. Zoek het id op met wijkstem fragments.\n',
    );
    expect(text).not.toContain(`„${tekst}”`);
  });

  it('keeps following a choice when somebody confirms that fragment', async () => {
    const { folder, fragment } = await coded(INTERVIEWS, false);
    choose(folder, `${fragment('R01', 'bes_stem').id};ja;Het ging heel eerlijk, […]`);
    await fillReview(folder, 'bes_stem');
    expect((await run(folder, 'review', 'import', 'nagekeken.csv', '--codeur', 'Anna')).code).toBe(0);
    const { code, stderr, text } = await report(folder);
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.not.stringContaining('quotes.csv') });
    expect(text).toContain('„Het ging heel eerlijk, […]”');
  });

  it('says that a choice waits until somebody decides about the fragment', async () => {
    const { folder, fragment } = await coded(INTERVIEWS, false);
    const { id } = fragment('R01', 'bes_stem');
    choose(folder, `${id};ja;Het ging heel eerlijk, […]`);
    decide(folder, 'bevestigd', 'bes_eerlijk', 'oneerlijk');
    const { stderr, text } = await report(folder);
    expect(stderr).toContain(
      `quotes.csv, regel 2: over fragment ${id} is nog niet beslist, dus het wordt niet geciteerd.`,
    );
    expect(text).not.toContain('„Het ging heel eerlijk, […]”');
  });

  it('refuses a quote of somebody who gave no consent', async () => {
    const { folder, fragment } = await coded();
    choose(folder, `${fragment('R02', 'bes_eerlijk').id};ja;`);
    const { code, stderr } = await report(folder);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'quotes.csv, regel 2, kolom "keuze": dit fragment van R02 mag niet worden geciteerd',
    );
  });
});

describe('a quote', () => {
  it('stops the report when it is not what the stored text says', async () => {
    const { folder } = await coded();
    const store = openStore(join(folder, 'wijkstem.db'), { shownAs: 'wijkstem.db' });
    store.db.exec("UPDATE decision SET text = replace(text, 'heel', 'niet')");
    closeStore(store);
    const { code, stderr } = await report(folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^R01\.txt, beurt 2: het citaat \w+ is niet gelijk aan de opgeslagen tekst\. Typ wijkstem code en probeer het opnieuw\.\n$/,
    );
    expect(stderr).not.toContain('eerlijk');
  });

  it('of four hundred words is shortened after a sentence', async () => {
    const long = Array.from({ length: 100 }, (_, index) => `nummer ${index} was mooi`).join(', ');
    const { folder } = await coded({
      ...INTERVIEWS,
      'R01.txt': `I: Hoe?\n\nR: De moestuin kwam er. Toen ${long} in de moestuin.\n`,
    });
    const { text } = await report(folder);
    expect(text).not.toContain('nummer 99');
  });

  it('may hold signs that mean something in a document, and emoji', async () => {
    const { folder } = await coded({
      ...INTERVIEWS,
      'R01.txt':
        'I: Hoe?\n\nR: De moestuin <van> "bloemen & bijen" ]]> kwam er 🌱 en dat hebben we met z’n allen gedaan.\n',
    });
    expect((await report(folder)).text).toContain(
      'De moestuin <van> "bloemen & bijen" ]]> kwam er 🌱 en dat',
    );
  });
});

describe('a project', () => {
  it('with names that mean something in a document is reported with those names', async () => {
    const { folder } = await coded();
    writeFileSync(
      join(folder, 'wijken.csv'),
      'wijk;ideeen;toegekend;besluitvorm\nnoord;9;2;"stemmen <&> ""loten"" 🎲"\n',
    );
    expect((await report(folder)).text).toContain('wijze van kiezen: stemmen <&> "loten" 🎲.');
  });

  it('of one wijk compares no wijken', async () => {
    const { folder } = await coded();
    const path = join(folder, 'project.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('  - {id: zuid, label: Zuid}\n', ''));
    writeFileSync(join(folder, 'respondents.csv'), RESPONDENTS.replace(';zuid;', ';noord;'));
    const { text } = await report(folder);
    expect(text).toContain('Het wijkbudget in Noord');
    expect(text).not.toContain('De wijken naast elkaar');
  });
});
