/** A public report of the demo, read as somebody who knows everybody in the wijk would read it. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReportResult } from '../../../src/work/reporting/result.js';
import { confirmed } from '../../support/confirm.js';
import { demoCopy } from '../../support/demo.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';
import { type Parts, partsOf, tablesOf, textOf } from '../../support/word.js';

const REPORT = join('..', '..', 'reports', 'rapport-concept-2026-11-20.docx');

const everything = (parts: Parts): string => Object.values(parts).join('\n');
const named = (parts: Parts, name: RegExp): string =>
  Object.entries(parts)
    .flatMap(([path, xml]) => (name.test(path) ? [textOf(xml)] : []))
    .join('\n');

const SOURCES = [
  'professional',
  'bewoner die het geld verdeelde',
  'bewoner die budget ontving',
  'bewoner zonder budget',
];

function sourcesIn(parts: Parts): string[] {
  return [...(parts['word/document.xml'] ?? '').matchAll(/<w:p>.*?<\/w:p>/gs)].flatMap(([paragraph]) => {
    const source = /”\s*—\s(.*)$/.exec(textOf(paragraph))?.[1];
    return source === undefined ? [] : [source];
  });
}

describe('the public report of the demo', () => {
  it('shows no group, source, number or id by which few people can be told', async () => {
    const folder = demoCopy();
    await confirmed(folder);
    expect((await run(folder, 'report')).code).toBe(0);
    const parts = partsOf(join(folder, REPORT));
    const text = textOf(parts['word/document.xml'] ?? '');

    expect(named(parts, /^word\/header\d+\.xml$/)).toContain('CONCEPT');
    expect(everything(parts)).not.toMatch(/INTERN\b/);
    // Numbers of respondents, also in comments, properties and charts.
    expect(everything(parts)).not.toMatch(/\bR\d{2}\b/);
    expect(text).not.toMatch(/\[\p{Lu}+-\d+\]/u);

    for (const { rows } of tablesOf(parts)) {
      const [, interviewed = []] = rows;
      if (interviewed[0] !== 'respondenten') continue;
      for (const people of interviewed.slice(1)) {
        expect(Number(people) === 0 || Number(people) >= 3).toBe(true);
      }
    }
    // No wijk stands apart.
    expect(sourcesIn(parts).filter((source) => !SOURCES.includes(source))).toEqual([]);
    expect(sourcesIn(parts).length).toBeGreaterThan(5);
  });

  it('is what report makes without --internal, under a name of its own', async () => {
    const folder = demoCopy();
    await confirmed(folder);
    expect((await run(folder, 'report', '--internal')).stdout).toContain(
      'rapport-concept-intern-2026-11-20.docx',
    );
    expect((await run(folder, 'report')).stdout).toContain('rapport-concept-2026-11-20.docx');
    const internal = partsOf(join(folder, '..', '..', 'reports', 'rapport-concept-intern-2026-11-20.docx'));
    expect(everything(internal)).toMatch(/\bR\d{2}\b/);
  });
});

/** Each two stand in the same groups of the public demo, with another perspective or wijk of their own. */
const ALIKE = [
  ['R01;gemeente;spoorwijk', 'R12;procesbegeleider;moerwijk'],
  ['R04;ontvanger;spoorwijk', 'R09;ontvanger;moerwijk'],
  ['R14;verdeler;nieuw-waldeck', 'R21;verdeler;zeeheldenkwartier'],
  ['R05;afgewezen;spoorwijk', 'R11;afgewezen;moerwijk'],
] as const;

describe('all that is published of the demo', () => {
  it('is the same, quotes included, when people who stand in the same groups change places', async () => {
    const folder = demoCopy();
    await confirmed(folder);
    const published = async (name: string): Promise<string[]> => {
      expect(await run(folder, 'report', '--format', 'md', '--output', `${name}.md`)).toMatchObject({
        code: 0,
      });
      expect(await run(folder, 'export', '--csv', '--output', name)).toMatchObject({ code: 0 });
      const tables = readdirSync(join(folder, name)).map((table) => join(name, table));
      return [`${name}.md`, ...tables].map((path) => readFileSync(join(folder, path), 'utf8'));
    };
    const before = await published('voor');
    const path = join(folder, 'respondents.csv');
    let people = readFileSync(path, 'utf8');
    for (const [one, other] of ALIKE) {
      const [id, ...place] = one.split(';');
      const [otherId, ...otherPlace] = other.split(';');
      expect(people).toContain(`${one};`);
      expect(people).toContain(`${other};`);
      people = people
        .replace(`${one};`, `${[id, ...otherPlace].join(';')};`)
        .replace(`${other};`, `${[otherId, ...place].join(';')};`);
    }
    writeFileSync(path, people);
    expect(await published('na')).toEqual(before);
  });
});

/** Nine people who say the same, of whom one names an odd amount. */
function project(): string {
  const people = Array.from({ length: 9 }, (_, index) => ({
    id: `R0${index + 1}`,
    perspective: index < 5 ? 'verdeler' : 'afgewezen',
    wijk: index % 2 === 0 ? 'noord' : 'zuid',
  }));
  return smallProject({
    'respondents.csv': respondents(people),
    ...Object.fromEntries(
      people.map(({ id }, index) => [
        `interviews/${id}.txt`,
        `I: Hoe ging het?\n\nR: Het ging eerlijk, wij vroegen ${index === 0 ? '3.475 euro' : 'iets'} voor plan ${index} in de hele wijk, zei ik.\n`,
      ]),
    ),
  });
}

interface Person {
  readonly id: string;
  readonly perspective: string;
  readonly wijk: string;
}

function respondents(people: readonly Person[]): string {
  return [
    'respondent;perspectief;wijk;bestand;spreker;datum;toestemming_citeren',
    ...people.map(({ id, perspective, wijk }) => `${id};${perspective};${wijk};${id}.txt;R;2026-09-01;ja`),
    '',
  ].join('\n');
}

describe('wijkstem report, for others', () => {
  let folder = '';

  it('is refused for fewer people than one group needs, and leaves no file', async () => {
    folder = smallProject();
    await confirmed(folder);
    const { code, stderr } = await run(folder, 'report');
    expect(stderr).toBe(
      'Een openbare versie vraagt minstens 3 respondenten; dit project heeft er 2. Kies --internal.\n',
    );
    expect(code).toBe(1);
    expect(existsSync(join(folder, 'rapporten'))).toBe(false);
  });

  it('names the quotes that it holds back by respondent, turn and fragment, without their words', async () => {
    folder = project();
    await confirmed(folder);
    await run(folder, 'codebook', 'check');
    const fragment = await fragmentOf(folder, 'R01');
    writeFileSync(join(folder, 'quotes.csv'), `fragment;keuze\n${fragment};ja\n`);
    const { code, stderr } = await run(folder, 'report');
    expect(stderr).toContain(
      `of laat ze weg:\n  R01, beurt 2 (‘eerlijkheid’, fragment ${fragment}): een precies bedrag\n`,
    );
    expect(stderr).not.toContain('3.475');
    expect(code).toBe(0);
  });

  it('warns when an earlier public report had one person fewer, also when it is written over', async () => {
    folder = project();
    const all = readFileSync(join(folder, 'respondents.csv'), 'utf8');
    writeFileSync(join(folder, 'respondents.csv'), all.replace(/R09.*\n/, ''));
    await confirmed(folder);
    const [first, again, second] = [['eerste.docx'], ['eerste.docx'], ['tweede.docx']].map(([name]) => [
      'report',
      '--output',
      name ?? '',
      '--json',
    ]);
    expect(await cautions(folder, first)).toEqual([]);
    writeFileSync(join(folder, 'respondents.csv'), all);
    await confirmed(folder);
    const grown = await cautions(folder, second);
    expect(grown).toContain(
      'Vergeleken met eerste.docx: bij de groep afgewezen kwam 1 persoon bij. Uit het verschil volgt wat zo weinig mensen noemen of vinden. ' +
        'Deel niet allebei, of voeg pas meer interviews toe.',
    );
    const written = [
      expect.stringMatching(/^Vergeleken met een eerdere versie van eerste\.docx: bij de groep /),
    ];
    expect(await cautions(folder, again)).toEqual(written);
    expect(await cautions(folder, again)).toEqual(written);
    const kept = readFileSync(join(folder, 'rapporten', 'openbare-versies.json'), 'utf8');
    expect(kept).not.toMatch(/R0\d|wij vroegen/);
  });

  it('warns when a report is built again under its name after a person withdrew', async () => {
    folder = project();
    await confirmed(folder);
    const argv = ['report', '--output', 'rapport.docx', '--json'];
    expect(await cautions(folder, argv)).toEqual([]);
    expect((await run(folder, 'forget', 'R09', '--ja')).code).toBe(0);
    expect(await cautions(folder, argv)).toEqual([
      expect.stringContaining('eerdere versie van rapport.docx: van de groep afgewezen viel 1 persoon weg.'),
    ]);
  });

  it('warns when one person stands in the place of another, and every group has as many people as before', async () => {
    folder = project();
    const all = readFileSync(join(folder, 'respondents.csv'), 'utf8');
    writeFileSync(join(folder, 'respondents.csv'), all.replace(/R08.*\n/, ''));
    await confirmed(folder);
    expect(
      await cautions(folder, ['report', '--output', 'eerste.html', '--format', 'html', '--json']),
    ).toEqual([]);
    // Both are afgewezen; the interview of R08 was in the folder, but nobody's.
    writeFileSync(
      join(folder, 'respondents.csv'),
      all.replace(/R09.*\n/, '').replace('R08;afgewezen;zuid', 'R08;afgewezen;noord'),
    );
    await confirmed(folder);
    expect(await cautions(folder, ['report', '--output', 'tweede.md', '--format', 'md', '--json'])).toEqual([
      'Vergeleken met eerste.html: bij de groep afgewezen kwam 1 persoon bij, van de groep afgewezen viel 1 persoon weg en van de groep afgewezen bleven 2 mensen over. ' +
        'Uit het verschil volgt wat zo weinig mensen noemen of vinden. Deel niet allebei, of voeg pas meer interviews toe.',
    ]);
  });

  it('is compared with an export without counts too, and that with it', async () => {
    folder = project();
    const all = readFileSync(join(folder, 'respondents.csv'), 'utf8');
    writeFileSync(join(folder, 'respondents.csv'), all.replace(/R09.*\n/, ''));
    await confirmed(folder);
    expect((await run(folder, 'export', 'citaten', '--output', 'uit.xlsx')).stderr).not.toContain(
      'Vergeleken',
    );
    writeFileSync(join(folder, 'respondents.csv'), all);
    await confirmed(folder);
    expect(await cautions(folder, ['report', '--output', 'nu.docx', '--json'])).toEqual([
      expect.stringMatching(/^Vergeleken met uit\.xlsx: bij de groep .* kwam 1 persoon bij\. /),
    ]);
    const { stderr } = await run(folder, 'export', 'citaten', '--output', 'nieuw.xlsx');
    expect(stderr).toContain('Vergeleken met uit.xlsx');
  });

  it('is warned of once for all earlier publications that differ from it in the same person', async () => {
    folder = project();
    const all = readFileSync(join(folder, 'respondents.csv'), 'utf8');
    writeFileSync(join(folder, 'respondents.csv'), all.replace(/R09.*\n/, ''));
    await confirmed(folder);
    await run(folder, 'report', '--output', 'eerste.docx');
    await run(folder, 'export', 'citaten', '--output', 'uit.xlsx');
    writeFileSync(join(folder, 'respondents.csv'), all);
    await confirmed(folder);
    const warned = (await cautions(folder, ['report', '--output', 'nu.docx', '--json'])).filter((line) =>
      line.startsWith('Vergeleken'),
    );
    expect(warned).toEqual([
      expect.stringMatching(
        /^Vergeleken met eerste\.docx en uit\.xlsx: bij de groep .* kwam 1 persoon bij\. /,
      ),
    ]);
  });

  it('says of earlier versions that were kept as counts that it can’t be compared with them', async () => {
    folder = project();
    await confirmed(folder);
    mkdirSync(join(folder, 'rapporten'));
    const counts = { perspectives: null, wijken: null, label: 'alle', interviewed: 8, mentions: { BES: 3 } };
    const old = JSON.stringify(['oud.docx', 'ouder.docx'].map((report) => ({ report, groups: [counts] })));
    writeFileSync(join(folder, 'rapporten', 'openbare-versies.json'), old);
    for (const name of ['eerste.docx', 'tweede.docx']) {
      expect((await run(folder, 'report', '--output', name)).stderr).toContain(
        'Vergelijk zelf met oud.docx en ouder.docx: daarvan is niet bewaard over wie het ging, dus kleine verschillen zijn niet te vinden.',
      );
    }
  });

  it('says what to do when the earlier versions can’t be read', async () => {
    folder = project();
    await confirmed(folder);
    await run(folder, 'report');
    writeFileSync(join(folder, 'rapporten', 'openbare-versies.json'), '[{"report": 3}]');
    const { code, stderr } = await run(folder, 'report');
    expect(stderr).toBe(
      'openbare-versies.json: dit bestand is niet te lezen. Zet een reservekopie terug of verwijder het; dan wordt niet met eerdere publicaties vergeleken.\n',
    );
    expect(code).toBe(1);
  });
});

async function cautions(folder: string, argv: readonly string[] = []): Promise<readonly string[]> {
  const { stdout } = await run(folder, ...argv);
  return ReportResult.parse(JSON.parse(stdout)).waarschuwingen.filter((line) =>
    line.startsWith('Vergeleken'),
  );
}

async function fragmentOf(folder: string, respondent: string): Promise<string> {
  const { stdout } = await run(folder, 'fragments', '--respondent', respondent, '--json');
  return JSON.parse(stdout).fragmenten[0].id;
}
