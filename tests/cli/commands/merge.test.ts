/** `wijkstem merge`, from two folders to one. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { MemosResult } from '../../../src/work/memos/result.js';
import { changeMemo } from '../../../src/work/memos/write.js';
import { MergeResult } from '../../../src/work/merging/result.js';
import { FragmentsResult } from '../../../src/work/searching/result.js';
import { PLACES, writeIn, writtenTexts } from '../../support/answered.js';
import { confirmAll } from '../../support/confirm.js';
import { contentsOf } from '../../support/contents.js';
import { opened } from '../../support/opened.js';
import { CODEBOOK, RESPONDENTS } from '../../support/project.js';
import { run } from '../../support/run.js';
import { type Answer, codedProject, copyOf, decide, no, yes } from '../../support/two-copies.js';

function contentsIn(folder: string): unknown {
  return contentsOf(join(folder, 'wijkstem.db'));
}

/** A hash of every file below a folder, by name. */
function bytesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  const hash = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  return Object.fromEntries(files.map((name) => [name, hash(name)]));
}

async function merged(folder: string, other: string, ...options: readonly string[]) {
  const { code, stdout, stderr } = await run(folder, 'merge', other, '--json', ...options);
  return { code, stderr, result: MergeResult.parse(JSON.parse(stdout)) };
}

async function decisionsIn(folder: string): Promise<string[]> {
  const { decision } = contentsOf(join(folder, 'wijkstem.db')) as { decision: Record<string, unknown>[] };
  return decision.map(({ code, text, verdict, oordeel, coder, attention }) =>
    [coder, code, verdict, oordeel ?? '-', attention ?? '-', text].join(' | '),
  );
}

/** Two copies of a coded project: Anna went on in the first and Bob in the second. */
async function annaAndBob(): Promise<readonly [anna: string, bob: string]> {
  const anna = await codedProject();
  const bob = copyOf(anna);
  await decide(anna, 'Anna', yes);
  await decide(bob, 'Bob', no);
  await run(
    bob,
    'memo',
    'add',
    'Lijkt op noord.',
    '--respondent',
    'R02',
    '--codeur',
    'Bob',
    '--nieuwe-codeur',
  );
  return [anna, bob];
}

describe('wijkstem merge', () => {
  it('takes over what the other coder did, and keeps both apart', async () => {
    const [anna, bob] = await annaAndBob();
    const { code, result } = await merged(anna, bob);
    expect([code, result]).toMatchObject([
      0,
      { beslissingen: [{ codeur: 'Bob', aantal: 4 }], memos: 1, conflicten: [], let_op: [] },
    ]);
    const decisions = await decisionsIn(anna);
    expect(decisions.filter((one) => one.startsWith('Anna'))).toHaveLength(4);
    expect(decisions.filter((one) => one.startsWith('Bob'))).toHaveLength(4);
    expect(await run(anna, 'check')).toMatchObject({ code: 0, stdout: 'Alles is in orde.\n' });
  });

  it('changes nothing the second time, and says so', async () => {
    const [anna, bob] = await annaAndBob();
    await run(anna, 'merge', bob);
    const before = contentsIn(anna);
    expect(await run(anna, 'merge', bob)).toEqual({
      code: 0,
      stdout: `In ${bob} staat niets dat hier nog niet was. Er is niets veranderd.\n`,
      stderr: '',
    });
    expect(contentsIn(anna)).toEqual(before);
  });

  it('is one act, which undo takes back whole and a next merge does again', async () => {
    const [anna, bob] = await annaAndBob();
    const before = contentsIn(anna);
    await run(anna, 'merge', bob);
    const after = contentsIn(anna);
    expect(await run(anna, 'undo')).toMatchObject({ code: 0 });
    expect({ ...(contentsIn(anna) as object) }).toEqual(before);
    await run(anna, 'merge', bob);
    expect(contentsIn(anna)).toEqual(after);
  });

  it('leaves the other folder as it is, byte for byte', async () => {
    const [anna, bob] = await annaAndBob();
    const before = bytesIn(bob);
    await run(anna, 'merge', bob);
    expect(bytesIn(bob)).toEqual(before);
    expect(readdirSync(anna).filter((name) => name.includes('onaf'))).toEqual([]);
  });

  it('shows with --dry-run what would come, and changes not a byte', async () => {
    const [anna, bob] = await annaAndBob();
    const before = bytesIn(anna);
    expect(await run(anna, 'merge', bob, '--dry-run')).toEqual({
      code: 0,
      stdout: `Proef, er is niets veranderd. Uit ${bob} zou komen: 4 beslissingen (Bob 4), 1 memo.\n`,
      stderr: '',
    });
    expect(bytesIn(anna)).toEqual(before);
  });
});

describe('two coders who coded blind, each in a copy', () => {
  it('agree after a merge as much as when they had worked in one folder', async () => {
    const codeOf =
      (code: string): Answer =>
      ({ bestand }) => ({ code: bestand === 'R02.txt' ? code : 'bes_stem' });
    const [together, anna] = [await codedProject(), await codedProject()];
    const bob = copyOf(anna);
    await decide(together, 'Anna', codeOf('bes_eerlijk'), '--blind');
    await decide(together, 'Bob', codeOf('opb_groen'), '--blind');
    await decide(anna, 'Anna', codeOf('bes_eerlijk'), '--blind');
    await decide(bob, 'Bob', codeOf('opb_groen'), '--blind');
    expect((await run(anna, 'merge', bob)).code).toBe(0);
    const agreement = await run(anna, 'agreement', '--json');
    expect(agreement).toMatchObject({ code: 0, stdout: expect.stringContaining('Bob') });
    expect(agreement).toEqual(await run(together, 'agreement', '--json'));
    expect((await run(anna, 'review', 'export', '--verschil')).stdout).toContain('2 rijen uit 1 interview');
  });
});

describe('where one coder decided in two ways', () => {
  it('merge keeps what is here, names both, and writes the other to a review file', async () => {
    const anna = await codedProject();
    const copy = copyOf(anna);
    await decide(anna, 'Anna', yes);
    await decide(copy, 'Anna', no);
    const before = contentsIn(anna);
    const { code, stdout, stderr } = await run(anna, 'merge', copy);
    expect([code, stdout]).toEqual([1, `Uit ${copy} is niets overgenomen. Er is niets veranderd.\n`]);
    expect(stderr).toContain('R01.txt, beurt 2: bes_stem van Anna is hier ja, daar nee.\n');
    expect(stderr).toContain('nakijken-samenvoegen-Anna.xlsx');
    expect(contentsIn(anna)).toEqual(before);
    await run(anna, 'merge', copy);
    expect(readdirSync(anna).filter((name) => name.startsWith('nakijken-samenvoegen'))).toHaveLength(1);
    const file = 'nakijken-samenvoegen-Anna.xlsx';
    expect(await run(anna, 'review', 'import', file, '--codeur', 'Anna')).toMatchObject({ code: 0 });
    expect(await decisionsIn(anna)).toEqual(await decisionsIn(copy));
    expect(await merged(anna, copy)).toMatchObject({ code: 0, result: { conflicten: [] } });
  });

  it('merge keeps a passage back that is released in one of the copies', async () => {
    const anna = await codedProject({
      'interviews/R01.txt': 'I: Hoe ging het?\n\nR: Eerlijk, ook al heb ik schulden. De moestuin won.\n',
    });
    const copy = copyOf(anna);
    await decide(anna, 'Anna', () => ({ mag_citeren: 'ja' }), '--gevoelig');
    await decide(copy, 'Anna', () => ({ mag_citeren: 'nee' }), '--gevoelig');
    const { code, result } = await merged(anna, copy);
    expect([code, result.conflicten_citeren]).toEqual([
      1,
      [{ bestand: 'R01.txt', beurt: 2, codeur: 'Anna', hier: true, daar: false }],
    ]);
    expect(contentsOf(join(anna, 'wijkstem.db')).quoting).toMatchObject([{ allowed: 0 }]);
  });
});

describe('a coder whose name comes from another computer', () => {
  it('gets a review file in the folder of the project, whatever the name holds', async () => {
    const anna = await codedProject();
    await decide(anna, 'Anna', yes);
    const copy = copyOf(anna);
    for (const [folder, verdict] of [
      [anna, 'bevestigd'],
      [copy, 'verworpen'],
    ] as const) {
      const db = new Database(join(folder, 'wijkstem.db'));
      db.prepare('UPDATE decision SET coder = ?, verdict = ?').run('../../x\u0007/y', verdict);
      db.close();
    }
    const { code, result } = await merged(anna, copy);
    expect([code, result.nakijkbestanden.map(({ bestand }) => bestand)]).toEqual([
      1,
      [join(anna, 'nakijken-samenvoegen-..-..-x-y.xlsx')],
    ]);
  });
});

describe('a code that means something else in the other copy', () => {
  it('is named with both definitions, and its decisions come along', async () => {
    const [anna, bob] = await annaAndBob();
    writeFileSync(join(bob, 'codeboek.yaml'), CODEBOOK.replace('Wat er groeit.', 'Alles met planten.'));
    const { code, stderr, result } = await merged(anna, bob);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `code opb_groen, definitie: hier „Wat er groeit.”, in ${bob} „Alles met planten.”. Spreek af welke geldt en maak de codeboeken gelijk.\n`,
    );
    expect(result).toMatchObject({ beslissingen: [{ aantal: 4 }], codes: [{ code: 'opb_groen' }] });
  });

  it('or that only the other copy has, keeps its decisions until a person chooses', async () => {
    const [anna, bob] = await annaAndBob();
    const own = '      - {id: opb_bank, label: Bankjes, definitie: Over bankjes., zoektermen: [stickers]}\n';
    writeFileSync(join(bob, 'codeboek.yaml'), CODEBOOK + own);
    await run(bob, 'code');
    await decide(bob, 'Bob', yes);
    const { code, result } = await merged(anna, bob);
    expect([code, result.beslissingen, result.let_op]).toEqual([
      0,
      [{ codeur: 'Bob', aantal: 5 }],
      [expect.stringMatching(/niet in het codeboek hier staan: opb_bank\. .*--nakijken$/)],
    ]);
    expect((await run(anna, 'review', 'export', '--nakijken')).stdout).toContain('1 rij uit 1 interview');
  });

  it('is the same code when it got another id in one of the copies', async () => {
    const [anna, bob] = await annaAndBob();
    const renamed = CODEBOOK.replace('{id: opb_groen,', '{id: opb_tuin, was: [opb_groen],');
    writeFileSync(join(bob, 'codeboek.yaml'), renamed);
    expect((await run(bob, 'code')).code).toBe(0);
    expect(await merged(anna, bob)).toMatchObject({ code: 0, result: { codes: [], let_op: [] } });
    expect((await decisionsIn(anna)).filter((one) => one.includes('opb_'))).toEqual([
      expect.stringMatching(/opb_groen \| (?:bevestigd|verworpen)/),
      expect.stringMatching(/opb_groen \| (?:bevestigd|verworpen)/),
    ]);
    await run(anna, 'undo');
    writeFileSync(join(anna, 'codeboek.yaml'), renamed);
    writeFileSync(join(bob, 'codeboek.yaml'), CODEBOOK);
    expect(await merged(anna, bob)).toMatchObject({ code: 0, result: { let_op: [] } });
  });
});

const THIRD = 'R03;verdeler;zuid;R03.txt;R;2026-09-03;ja\n';
const OF_R03 = 'I: En bij u?\n\nR: Heel eerlijk ging dat, er is gestemd over de moestuin.\n';

describe('a text that only the other copy has', () => {
  async function withThird(): Promise<readonly [anna: string, bob: string]> {
    const [anna, bob] = await annaAndBob();
    writeFileSync(join(bob, 'respondents.csv'), RESPONDENTS + THIRD);
    writeFileSync(join(bob, 'interviews', 'R03.txt'), OF_R03);
    await run(bob, 'import');
    await run(bob, 'code');
    await decide(bob, 'Bob', yes);
    return [anna, bob];
  }

  it('comes along once respondents.csv has its rows; the rest does not wait for it', async () => {
    const [anna, bob] = await withThird();
    const { code, stderr, result } = await merged(anna, bob);
    expect([code, stderr]).toEqual([
      1,
      `R03.txt: staat hier niet in respondents.csv. Neem de regels van R03 over uit ${bob} en typ de opdracht nog eens.\n`,
    ]);
    expect(result).toMatchObject({ beslissingen: [{ codeur: 'Bob', aantal: 4 }], teksten: { nieuw: [] } });
    writeFileSync(join(anna, 'respondents.csv'), RESPONDENTS + THIRD);
    const again = await merged(anna, bob);
    expect(again).toMatchObject({
      code: 0,
      result: { teksten: { nieuw: ['R03.txt'] }, beslissingen: [{ codeur: 'Bob', aantal: 3 }] },
    });
    expect(again.result.let_op).toEqual([
      `van R03.txt staat het bestand nog niet in interviews. Kopieer het uit ${bob}, anders meldt import dat het er niet is.`,
    ]);
    expect((await run(anna, 'check')).stdout).toBe('Alles is in orde.\n');
    writeFileSync(join(anna, 'interviews', 'R03.txt'), OF_R03);
    expect((await run(anna, 'import')).stdout).toContain('ongewijzigd');
    const { fragmenten } = FragmentsResult.parse(
      JSON.parse((await run(anna, 'fragments', '--respondent', 'R03', '--json')).stdout),
    );
    expect(fragmenten.map(({ status }) => status)).toEqual(['bevestigd', 'bevestigd', 'bevestigd']);
  });

  it('is refused when its number is another person here', async () => {
    const [anna, bob] = await withThird();
    writeFileSync(join(anna, 'respondents.csv'), RESPONDENTS + THIRD.replace('R03.txt', 'ander.txt'));
    const before = contentsIn(anna);
    const { code, stderr } = await run(anna, 'merge', bob);
    expect([code, stderr]).toEqual([
      1,
      `R03 hoort hier bij een ander bestand dan in ${bob}. Is het dezelfde persoon, zet dan in beide alle regels; zo niet, geef een van de twee een ander nummer in respondents.csv.\n`,
    ]);
    expect(contentsIn(anna)).toEqual(before);
  });
});

describe('two people who got the same number and the same file name', () => {
  it('are not taken for one: nothing is merged, also no name', async () => {
    const [anna, bob] = await annaAndBob();
    const third: Record<string, string> = {
      [anna]: 'I: En u?\n\nR: Ik ben Wobbelien Fratsema, en het was eerlijk.\n',
      [bob]: 'I: Wie bent u?\n\nR: Quirijn Zwierstra. De moestuin won.\n',
    };
    for (const folder of [anna, bob]) {
      writeFileSync(join(folder, 'respondents.csv'), RESPONDENTS + THIRD);
      writeFileSync(join(folder, 'interviews', 'R03.txt'), third[folder] ?? '');
      expect((await run(folder, 'import')).code).toBe(0);
    }
    const [before, key] = [contentsIn(anna), readFileSync(join(anna, 'sleutel.json'))];
    const { code, stderr } = await run(anna, 'merge', bob);
    expect([code, stderr]).toEqual([
      1,
      `R03.txt, van R03, is hier een heel ander gesprek dan in ${bob}. Is het dezelfde persoon, zet dan in beide hetzelfde bestand en lees het in; zo niet, geef een van de twee een ander nummer in respondents.csv.\n`,
    ]);
    expect([contentsIn(anna), readFileSync(join(anna, 'sleutel.json'))]).toEqual([before, key]);
  });
});

describe('a text that was corrected in one copy', () => {
  const corrected =
    'I: Hoe ging het?\n\nR: Het ging best eerlijk, met stickers op alle plannen. De moestuin won.\n';

  it('gets the other coder’s decisions on the corrected words, flagged where these are others', async () => {
    const [anna, bob] = await annaAndBob();
    writeFileSync(join(anna, 'interviews', 'R01.txt'), corrected);
    expect((await run(anna, 'import', '--replace')).code).toBe(0);
    const { result } = await merged(anna, bob);
    expect(result).toMatchObject({ teksten: { verbeterd: [] }, beslissingen: [{ aantal: 4 }], nakijken: 3 });
    expect((await run(anna, 'check')).stdout).toBe('Alles is in orde.\n');
    expect((await merged(anna, bob)).result.beslissingen).toEqual([]);
  });

  it('comes along from the other copy, and what is here moves to it', async () => {
    const [anna, bob] = await annaAndBob();
    writeFileSync(join(bob, 'interviews', 'R01.txt'), corrected);
    expect((await run(bob, 'import', '--replace')).code).toBe(0);
    const { result } = await merged(anna, bob);
    expect(result).toMatchObject({ teksten: { verbeterd: ['R01.txt'] }, beslissingen: [{ aantal: 4 }] });
    expect(await decisionsIn(anna)).toContainEqual(
      expect.stringMatching(/^Anna \| bes_eerlijk \| bevestigd \| - \| gewijzigd \| .*best eerlijk/),
    );
    expect((await run(anna, 'check')).stdout).toBe('Alles is in orde.\n');
    expect((await merged(anna, bob)).result).toMatchObject({ teksten: { verbeterd: [] }, beslissingen: [] });
  });

  it('is left out when both were corrected, each in its own way', async () => {
    const [anna, bob] = await annaAndBob();
    writeFileSync(join(anna, 'interviews', 'R01.txt'), corrected);
    writeFileSync(join(bob, 'interviews', 'R01.txt'), corrected.replace('best', 'redelijk'));
    for (const folder of [anna, bob]) expect((await run(folder, 'import', '--replace')).code).toBe(0);
    const { code, result } = await merged(anna, bob);
    expect([code, result.weggelaten]).toMatchObject([1, [{ bestand: 'R01.txt' }]]);
    expect(result.beslissingen).toEqual([{ codeur: 'Bob', aantal: 1 }]);
    expect((await run(anna, 'merge', bob)).stdout).toBe(
      `Uit ${bob} is niets overgenomen. Er is niets veranderd.\n`,
    );
  });
});

describe('a memo that was removed here', () => {
  it('does not come back from the other copy', async () => {
    const anna = await codedProject();
    await run(anna, 'memo', 'add', 'Onzin.', '--codeur', 'Anna');
    const copy = copyOf(anna);
    const { memos } = MemosResult.parse(JSON.parse((await run(anna, 'memo', 'list', '--json')).stdout));
    expect((await run(anna, 'memo', 'remove', memos[0]?.id ?? '')).code).toBe(0);
    const { code, result } = await merged(anna, copy);
    expect([code, result.memos, result.let_op]).toEqual([
      0,
      0,
      [`1 beslissing of memo uit ${copy} is hier eerder weggehaald en komt niet terug.`],
    ]);
  });
});

describe('a memo that was written anew here', () => {
  it('does not come back in its former words', async () => {
    const anna = await codedProject();
    await run(anna, 'memo', 'add', 'Onzin.', '--codeur', 'Anna');
    const copy = copyOf(anna);
    const { memos } = MemosResult.parse(JSON.parse((await run(anna, 'memo', 'list', '--json')).stdout));
    await changeMemo(memos[0]?.id ?? '', 'Zin.', 'Anna', opened(anna));
    expect((await merged(anna, copy)).result.memos).toBe(0);
    expect((await run(anna, 'memo', 'list')).stdout).not.toContain('Onzin.');
  });
});

describe('respondents.csv of the other copy', () => {
  it('is not taken over: what it says otherwise is told, and a refusal to be quoted must be looked into', async () => {
    const [anna, bob] = await annaAndBob();
    await run(
      bob,
      'memo',
      'add',
      'Nog te spreken.',
      '--respondent',
      'R02',
      '--codeur',
      'Bob',
      '--nieuwe-codeur',
    );
    writeFileSync(
      join(bob, 'respondents.csv'),
      RESPONDENTS.replace('R01;verdeler;noord', 'R01;verdeler;zuid').replace(
        '2026-09-01;ja',
        '2026-09-01;nee',
      ),
    );
    writeFileSync(join(anna, 'respondents.csv'), RESPONDENTS.replace(/^R02.*\n/m, ''));
    const before = readFileSync(join(anna, 'respondents.csv'));
    const { code, stderr, result } = await merged(anna, bob);
    expect([code, stderr.split('\n')]).toEqual([
      1,
      [
        expect.stringMatching(/^R02\.txt: staat hier niet in respondents\.csv\./),
        `respondents.csv: toestemming_citeren van R01 is hier ja, en in ${bob} niet. Zoek uit wat klopt voordat u een rapport maakt.`,
        '',
      ],
    ]);
    expect(result.let_op).toEqual([
      expect.stringMatching(
        /staan memo's of samenvattingen over R02, maar hier staat daarvan niets in respondents\.csv/,
      ),
      `respondents.csv, R01: wijk is in ${bob} anders. Hier geldt wat hier staat; verbeter het waar het fout is.`,
    ]);
    expect(readFileSync(join(anna, 'respondents.csv'))).toEqual(before);
  });
});

describe('wijkstem merge of what stands in reports', () => {
  const REPORT = join('rapporten', 'rapport-concept-intern-2026-11-20.docx');

  it('takes over the texts of the other copy, and lists both where they differ', async () => {
    const anna = await codedProject();
    confirmAll(anna);
    await run(anna, 'report', '--internal');
    const bob = copyOf(anna);
    writeIn(join(bob, REPORT), PLACES.theme, 'Zegt Bob.');
    writeIn(join(bob, REPORT), PLACES.comparison, 'Bob vergelijkt.');
    await run(bob, 'report', '--internal');
    const first = await run(anna, 'merge', bob);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toContain('1 antwoord in het rapport');
    expect(first.stdout).toContain('1 samenvatting');
    await run(anna, 'report', '--internal');
    expect(writtenTexts(join(anna, REPORT))).toEqual([
      'plaats_thema_BES: Zegt Bob.',
      'plaats_vergelijking: Bob vergelijkt.',
    ]);

    writeIn(join(anna, REPORT), PLACES.lessons, 'Les van Anna.');
    await run(anna, 'report', '--internal');
    writeIn(join(bob, REPORT), PLACES.lessons, 'Les van Bob.');
    await run(bob, 'report', '--internal');
    const { code, result, stderr } = await merged(anna, bob);
    expect([code, result.antwoorden, result.conflicten_antwoorden]).toEqual([
      1,
      0,
      [{ vraag: expect.stringContaining('aanbevelingen'), hier: 'Les van Anna.', daar: 'Les van Bob.' }],
    ]);
    expect(stderr).toMatch(
      /^In het rapport, bij „Welke aanbevelingen .*”: hier „Les van Anna\.”, in .* „Les van Bob\.”\. Hier blijft het zo; schrijf in het rapport wat er moet staan\.$/m,
    );
  });
});
