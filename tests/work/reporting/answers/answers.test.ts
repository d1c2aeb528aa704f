/** What a researcher writes in a report belongs to the project, whatever the report is called. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { placeKey } from '../../../../src/report/index.js';
import { makeReport } from '../../../../src/work/reporting/make-report.js';
import { aTalkEach } from '../../../support/a-talk-each.js';
import { PLACES, writeIn, writtenTexts } from '../../../support/answered.js';
import { confirmAll, confirmed } from '../../../support/confirm.js';
import { opened } from '../../../support/opened.js';
import { CODEBOOK, PROJECT, smallProject } from '../../../support/project.js';
import { run } from '../../../support/run.js';

const INTERNAL = join('rapporten', 'rapport-concept-intern-2026-11-20.docx');
const PUBLIC = join('rapporten', 'rapport-concept-2026-11-20.docx');
const LATER = join('rapporten', 'rapport-concept-2027-01-15.docx');
const TAKEN = 'Uw tekst in 1 plaats is overgenomen.';

const QUESTION = 'Wat betekent het voor de onderzoeksvragen wat mensen zeggen over besluiten?';

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

function summarised(): { about: string; subject: string; text: string }[] {
  const db = new Database(at('wijkstem.db'));
  const rows = db.prepare('SELECT about, subject, text FROM summary ORDER BY about').all();
  db.close();
  return rows as { about: string; subject: string; text: string }[];
}

/** Makes the report, without a word on stderr. */
async function report(...options: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(folder, 'report', ...options);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

async function recode(codebook: string): Promise<void> {
  writeFileSync(at('codeboek.yaml'), codebook);
  await run(folder, 'code');
  confirmAll(folder);
}

beforeEach(async () => {
  folder = smallProject(
    aTalkEach(
      PEOPLE.map(([id, wijk], index) => ({
        id,
        group: `verdeler;${wijk}`,
        says: `Ik was nummer ${index + 1}. Het ging eerlijk, en de moestuin won.`,
      })),
    ),
  );
  await confirmed(folder);
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

  it('of a theme or a question is its summary, wherever it was written', async () => {
    await report('--internal');
    writeIn(at(INTERNAL), PLACES.theme, 'Wie de regels kende, vond het eerlijk.');
    writeIn(at(INTERNAL), 'plaats_conclusie_V1', 'Het verliep goed.');
    await report('--internal');
    const kept = () => summarised().map(({ about, subject, text }) => `${about} ${subject}: ${text}`);
    expect(kept()).toEqual([
      'thema BES: Wie de regels kende, vond het eerlijk.',
      'vraag V1: Het verliep goed.',
    ]);
    const db = new Database(at('wijkstem.db'));
    db.prepare("UPDATE summary SET text = 'Anders gezegd.' WHERE about = 'thema'").run();
    db.close();
    await report('--internal');
    expect(texts(INTERNAL)).toEqual([
      'plaats_thema_BES: Anders gezegd.',
      'plaats_conclusie_V1: Het verliep goed.',
    ]);
    writeIn(at(INTERNAL), PLACES.theme, '');
    await run(folder, 'report', '--internal');
    expect(kept()).toEqual(['vraag V1: Het verliep goed.']);
  });

  it('of a theme stays beside a summary of it that says something else', async () => {
    await report('--internal');
    writeIn(at(INTERNAL), PLACES.theme, 'Mijn duiding.');
    await report('--internal');
    const db = new Database(at('wijkstem.db'));
    const [place] = texts(INTERNAL);
    const paragraphs = JSON.stringify([
      { isItem: false, runs: [{ text: 'Van toen.', bold: true, italics: false }] },
    ]);
    db.prepare(
      "INSERT INTO answer (place, question, paragraphs, file, saved, read) VALUES (?, 'Wat?', ?, 'a.docx', '2026-01-01', '2026-01-01')",
    ).run(placeKey({ id: 'thema-BES' }), paragraphs);
    db.close();
    await report('--internal');
    expect(texts(INTERNAL)).toEqual([place, expect.stringMatching(/^plaats_ook_thema_BES_.*: Van toen\.$/)]);
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

  it('goes along when its place is called otherwise, as an answer in the summary of before', async () => {
    await report('--internal');
    const parts = unzipSync(readFileSync(at(INTERNAL)));
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const earlier = document.replaceAll('plaats_conclusie_V1_', 'plaats_samenvatting_V1_');
    const key = placeKey({ id: 'samenvatting-V1' });
    const named = earlier.replaceAll(/plaats_samenvatting_V1_[0-9a-f]+/g, key);
    writeFileSync(at(INTERNAL), zipSync({ ...parts, 'word/document.xml': strToU8(named) }));
    writeIn(at(INTERNAL), key, 'Het verliep goed.');
    await run(folder, 'report', '--internal');
    expect(texts(INTERNAL)).toEqual(['plaats_conclusie_V1: Het verliep goed.']);
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
      `${INTERNAL}: uw tekst bij „Besluiten” is daar weggehaald, en staat dus ook niet meer in andere rapporten. Terug komt hij met: wijkstem undo\n`,
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
    expect(texts(INTERNAL)).toEqual(['plaats_lessen: Een les.', 'plaats_thema_BES: Mijn duiding.']);
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
    expect((await run(folder, 'history')).stdout).toContain('samenvattingen: 1 erbij');
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
    expect((await run(folder, 'report', '--internal')).stderr).toContain(
      'In 1 cel staat meer dan één samenvatting',
    );
    expect(
      summarised()
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['Over besluiten.', 'Over opbrengst.']);
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
      '  Welke aanbevelingen volgen hieruit, en aan wie: de gemeente, de wijken of wie begeleidt?\n';
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
      'Alleen in het interne rapport staat wat u daar schreef op plaatsen die dit rapport niet heeft:\n  Welke les volgt uit hoe het in Noord ging',
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
