/** What a researcher writes in a report belongs to the project, whatever the report is called. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeReport } from '../../../../src/work/reporting/make-report.js';
import { PLACES, writeIn, writtenTexts } from '../../../support/answered.js';
import { opened } from '../../../support/opened.js';
import { CODEBOOK, PROJECT, RESPONDENTS, smallProject } from '../../../support/project.js';
import { run } from '../../../support/run.js';

const INTERNAL = join('rapporten', 'rapport-concept-intern-2026-11-20.docx');
const PUBLIC = join('rapporten', 'rapport-concept-2026-11-20.docx');
const LATER = join('rapporten', 'rapport-concept-2027-01-15.docx');
const TAKEN = 'Uw tekst in 1 plaats is overgenomen.';

const QUESTION = 'Wat betekent dit beeld van besluiten voor de onderzoeksvragen?';

/** Too few in each wijk to stand apart in a public report. */
const PEOPLE = [
  ['R01', 'noord'],
  ['R02', 'noord'],
  ['R03', 'zuid'],
  ['R04', 'zuid'],
] as const;

let folder: string;
const at = (path: string): string => join(folder, path);
const texts = (path: string): string[] => writtenTexts(at(path));

/** Makes the report, without a word on stderr. */
async function report(...options: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(folder, 'report', ...options);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

async function recode(codebook: string): Promise<void> {
  writeFileSync(at('codeboek.yaml'), codebook);
  await run(folder, 'code');
}

beforeEach(async () => {
  folder = smallProject({
    'respondents.csv': `${RESPONDENTS.split('\n')[0]}\n${PEOPLE.map(
      ([id, wijk]) => `${id};verdeler;${wijk};${id}.txt;R;2026-09-01;ja`,
    ).join('\n')}\n`,
    ...Object.fromEntries(
      PEOPLE.map(([id], index) => [
        `interviews/${id}.txt`,
        `I: Hoe ging het?\n\nR: Ik was nummer ${index + 1}. Het ging eerlijk, en de moestuin won.\n`,
      ]),
    ),
  });
  for (const command of ['import', 'code']) await run(folder, command);
});

describe('what a researcher wrote in a report', () => {
  it('stands in the next one under another date, in every form and for both audiences', async () => {
    await report();
    writeIn(at(PUBLIC), PLACES.lessons, 'Begin eerder.');
    writeFileSync(
      at('project.yaml'),
      `${readFileSync(at('project.yaml'), 'utf8').replace('2026-11-20', '2027-01-15')}`,
    );
    expect(await report()).toContain(TAKEN);
    expect(texts(LATER)).toEqual(['plaats_lessen: Begin eerder.']);
    expect(await report('--internal')).toContain(TAKEN);
    expect(texts(LATER.replace('concept', 'concept-intern'))).toEqual(['plaats_lessen: Begin eerder.']);
    for (const [form, extension] of [
      ['html', '.html'],
      ['md', '.md'],
    ] as const) {
      expect(await report('--format', form)).toContain(TAKEN);
      expect(readFileSync(at(LATER.replace('.docx', extension)), 'utf8')).toContain('Begin eerder.');
    }
  });

  it('stays when the file is gone', async () => {
    await report('--internal');
    writeIn(at(INTERNAL), PLACES.theme, 'Mijn duiding.');
    await report('--internal', '--format', 'md');
    rmSync(at('rapporten'), { recursive: true });
    await report('--internal');
    expect(texts(INTERNAL)).toEqual(['plaats_thema_BES: Mijn duiding.']);
  });

  it('is read from a file that was continued under another name, without naming it', async () => {
    await report('--internal');
    writeIn(at(INTERNAL), PLACES.theme, 'Mijn duiding.', at(join('rapporten', 'versie Anna.docx')));
    expect(await report('--internal')).toContain(TAKEN);
    expect(texts(INTERNAL)).toEqual(['plaats_thema_BES: Mijn duiding.']);
    writeIn(at(join('rapporten', 'versie Anna.docx')), PLACES.theme, 'Anders gezien.');
    await report('--internal');
    expect(texts(INTERNAL)).toEqual(['plaats_thema_BES: Anders gezien.']);
  });

  it('is not brought back by an old copy of a report', async () => {
    await report('--internal');
    writeIn(at(INTERNAL), PLACES.theme, 'Eerste gedachte.');
    await report('--internal');
    const old = readFileSync(at(INTERNAL));
    writeIn(at(INTERNAL), PLACES.theme, 'Tweede gedachte.');
    await report('--internal');
    writeFileSync(at(join('rapporten', 'kopie van toen.docx')), old);
    await report('--internal');
    expect(texts(INTERNAL)).toEqual(['plaats_thema_BES: Tweede gedachte.']);
  });

  it('is gone everywhere once a person emptied its place, which is said and can be undone', async () => {
    await report('--internal');
    writeIn(at(INTERNAL), PLACES.theme, 'Mijn duiding.');
    await report('--internal');
    writeIn(at(INTERNAL), PLACES.theme, '');
    expect((await run(folder, 'report', '--internal')).stderr).toBe(
      `${INTERNAL}: uw tekst bij „${QUESTION}” is daar weggehaald, en staat dus ook niet meer in andere rapporten. Terug komt hij met: wijkstem undo\n`,
    );
    expect(texts(INTERNAL)).toEqual([]);
    await run(folder, 'undo');
    expect(await report('--internal')).toContain(TAKEN);
    expect(texts(INTERNAL)).toEqual(['plaats_thema_BES: Mijn duiding.']);
  });

  it('stays when it is missing from a file in which the program never put it', async () => {
    await report('--internal');
    await report('--internal', '--output', join('rapporten', 'leeg.docx'));
    writeIn(at(INTERNAL), PLACES.theme, 'Mijn duiding.');
    await report('--internal');
    writeIn(at(join('rapporten', 'leeg.docx')), PLACES.lessons, 'Een les.');
    await report('--internal');
    expect(texts(INTERNAL)).toEqual(['plaats_thema_BES: Mijn duiding.', 'plaats_lessen: Een les.']);
  });

  it('is kept twice where two files say different things: the newest in its place, the other at the end', async () => {
    const other = join('rapporten', 'versie Bob.docx');
    await report('--internal');
    writeIn(at(INTERNAL), PLACES.theme, 'Zegt Bob.', at(other), 20);
    writeIn(at(INTERNAL), PLACES.theme, 'Zegt Anna.', at(INTERNAL), 10);
    expect((await run(folder, 'report', '--internal')).stderr).toBe(
      `Bij „${QUESTION}” staat in rapporten/versie Bob.docx iets anders dan in rapporten/rapport-concept-intern-2026-11-20.docx. ` +
        'Het rapport neemt de tekst uit rapporten/versie Bob.docx; de andere staat achterin, bij „Eerder geschreven”.\n',
    );
    const both = [
      'plaats_thema_BES: Zegt Bob.',
      expect.stringMatching(/^plaats_ook_thema_BES_.*: Zegt Anna\.$/),
    ];
    expect(texts(INTERNAL)).toEqual(both);
    await report('--internal');
    expect(texts(INTERNAL)).toEqual(both);
    writeIn(at(INTERNAL), 'plaats_ook_', '');
    await run(folder, 'report', '--internal');
    expect(texts(INTERNAL)).toEqual(['plaats_thema_BES: Zegt Bob.']);
  });

  it('is used from a report that is named, also when another is newer', async () => {
    await report('--internal');
    writeIn(at(INTERNAL), PLACES.theme, 'Van toen.', at('toen.docx'), 10);
    writeIn(at(INTERNAL), PLACES.theme, 'Van nu.');
    await report('--internal');
    const { stderr } = await run(folder, 'report', '--internal', '--vorige', 'toen.docx');
    expect(stderr).toContain('Het rapport neemt de tekst uit toen.docx;');
    expect(texts(INTERNAL)[0]).toBe('plaats_thema_BES: Van toen.');
  });

  it('is read once: what is taken back with undo does not return by itself', async () => {
    await report('--internal');
    writeIn(at(INTERNAL), PLACES.theme, 'Mijn duiding.');
    await report('--internal');
    expect((await run(folder, 'history')).stdout).toContain('antwoorden in rapporten: 1 erbij');
    await run(folder, 'undo');
    await report('--internal');
    expect(texts(INTERNAL)).toEqual([]);
    await run(folder, 'redo');
    await report('--internal');
    expect(texts(INTERNAL)).toEqual(['plaats_thema_BES: Mijn duiding.']);
  });

  it('goes along with a theme that got another id, also from a file of before', async () => {
    await report('--internal');
    writeIn(at(INTERNAL), PLACES.theme, 'Mijn duiding.');
    await report('--internal');
    const old = join('rapporten', 'van voor de naam.docx');
    await report('--internal', '--output', old);
    await recode(CODEBOOK.replace('id: BES', 'id: KEU\n    was: BES'));
    await report('--internal');
    expect(texts(INTERNAL)).toEqual(['plaats_thema_KEU: Mijn duiding.']);
    writeIn(at(old), PLACES.theme, 'Verder gedacht.');
    await report('--internal');
    expect(texts(INTERNAL)).toEqual(['plaats_thema_KEU: Verder gedacht.']);
  });

  it('is kept for both of two themes that became one', async () => {
    await report('--internal');
    writeIn(at(INTERNAL), PLACES.theme, 'Over besluiten.');
    writeIn(at(INTERNAL), 'plaats_thema_OPB', 'Over opbrengst.');
    await report('--internal');
    await recode(CODEBOOK.replace('id: BES', 'id: KEU\n    was: [BES, OPB]').replace('id: OPB', 'id: NIEUW'));
    await report('--internal');
    expect(texts(INTERNAL)).toEqual([
      'plaats_thema_KEU: Over besluiten.',
      expect.stringMatching(/^plaats_ook_thema_KEU_.*: Over opbrengst\.$/),
    ]);
  });

  it('leaves no act behind when nobody wrote anything', async () => {
    for (let time = 0; time < 2; time += 1) await report('--internal');
    expect((await run(folder, 'history')).stdout).not.toContain('report');
  });
});

describe('a public report', () => {
  it('says what to read first when a text of the internal one stands in it, once', async () => {
    await report('--internal');
    writeIn(at(INTERNAL), PLACES.lessons, 'Luister naar R01.');
    const lines =
      'Lees na wat u in het interne rapport schreef en nu voor het eerst in een openbaar rapport staat; er kunnen mensen in te herkennen zijn:\n' +
      '  Welke lessen volgen hieruit voor de gemeente, voor de wijken en voor wie begeleidt?\n';
    expect((await run(folder, 'report')).stderr).toBe(lines);
    expect(texts(PUBLIC)).toEqual(['plaats_lessen: Luister naar R01.']);
    await report();
    writeIn(at(PUBLIC), PLACES.lessons, 'Luister naar iedereen.');
    await report();
    await report('--internal');
    expect(texts(INTERNAL)).toEqual(['plaats_lessen: Luister naar iedereen.']);
  });

  it('leaves a text of the internal one about a single wijk where it is, and says so', async () => {
    await report('--internal');
    writeIn(at(INTERNAL), 'plaats_wijk_noord', 'Daar woont maar één verdeler.');
    const { stderr } = await run(folder, 'report');
    expect(stderr).toContain(
      'Alleen in het interne rapport staat wat u daar schreef op plaatsen die dit rapport niet heeft:\n  Wat verklaart',
    );
    expect(texts(PUBLIC)).toEqual([]);
    await report('--internal');
    expect(texts(INTERNAL)).toEqual(['plaats_wijk_noord: Daar woont maar één verdeler.']);
  });
});

describe('the folder of reports', () => {
  it('may hold files that are open, broken, or no report: each is passed over, the broken ones in one line', async () => {
    await report('--internal');
    writeIn(at(INTERNAL), PLACES.theme, 'Mijn duiding.');
    const reports = at('rapporten');
    writeFileSync(join(reports, '~$pport-concept.docx'), 'slot');
    writeFileSync(join(reports, 'stuk.docx'), 'geen archief');
    writeFileSync(join(reports, 'half.docx'), readFileSync(at(INTERNAL)).subarray(0, 9000));
    writeFileSync(join(reports, 'brief.txt'), 'Beste,');
    mkdirSync(join(reports, 'oud.docx'));
    const { code, stdout, stderr } = await run(folder, 'report', '--internal');
    expect({ code, stdout: stdout.includes(TAKEN) }).toEqual({ code: 0, stdout: true });
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^rapporten\/half\.docx: .* Uw tekst daarin is niet overgenomen\.$/);
    expect(lines[1]).toMatch(/^rapporten\/stuk\.docx: .* Uw tekst daarin is niet overgenomen\.$/);
  });

  it('may hold a report of another project, of which the texts stay away until a person names it', async () => {
    const other = join('rapporten', 'voorbeeld.docx');
    await report('--internal');
    writeIn(at(INTERNAL), PLACES.lessons, 'Van een ander.', at(other));
    const renamed = PROJECT.replace('naam: Proef', 'naam: Heel iets anders');
    writeFileSync(at('project.yaml'), `${renamed}privacy: {sleutel: leesbaar}\n`);
    const { stderr } = await run(folder, 'report', '--internal');
    expect(stderr).toBe(
      `${other}: dit is een rapport van een project met een andere naam. De tekst daarin is niet overgenomen. ` +
        `Hoort het bij dit project, typ dan: wijkstem report --vorige "${other}"\n`,
    );
    expect(texts(INTERNAL)).toEqual([]);
    await run(folder, 'report', '--internal', '--vorige', other);
    expect(texts(INTERNAL)).toEqual(['plaats_lessen: Van een ander.']);
  });
});

describe('a database that another program holds', () => {
  it('does not stop the report: the text stands in it, and one line says that it is not kept', async () => {
    await report('--internal');
    writeIn(at(INTERNAL), PLACES.theme, 'Mijn duiding.');
    const said: string[] = [];
    const here = opened(folder, {
      patienceMs: 20,
      say: (line) => said.push(typeof line === 'string' ? line : line.text),
    });
    const busy = new Database(at('wijkstem.db'));
    busy.exec('BEGIN IMMEDIATE');
    const wanted = { audience: 'intern', form: 'word', charts: 'native' } as const;
    const made = await makeReport(here, wanted);
    busy.close();
    expect(made.written).toHaveLength(1);
    expect(texts(INTERNAL)).toEqual(['plaats_thema_BES: Mijn duiding.']);
    expect(said.filter((line) => line.startsWith('Wat u in een rapport schreef'))).toEqual([
      'Wat u in een rapport schreef staat wel in dit rapport, maar is niet in het project bewaard. ' +
        'wijkstem.db: een ander programma is bezig met de database. Wacht tot het klaar is en probeer het opnieuw.',
    ]);
    // The next one reads it from that report.
    expect(await report('--format', 'md', '--internal')).toContain(TAKEN);
  });
});
