import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportResult } from '../../../src/work/importing/result.js';
import { adviceAsText } from '../../../src/work/project/advice.js';
import { aboutConsent } from '../../../src/work/project/consent.js';
import { FragmentsResult } from '../../../src/work/searching/result.js';
import { person } from '../../support/people.js';
import { RESPONDENTS, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

const HEADER = 'respondent;perspectief;wijk;bestand;spreker;ingetrokken_op;bewaren_tot';
const GROUP = 'I: Ging het eerlijk?\n\nAns: Heel eerlijk vond ik het.\n\nCor: Oneerlijk, zeg ik.\n';

afterEach(() => {
  vi.useRealTimers();
});

describe('aboutConsent', () => {
  it('names who took back their consent, and whose term passed, by their ids', () => {
    const people = [
      person('R01', 'verdeler', 'noord', { keepUntil: '2026-11-28' }),
      person('R02', 'verdeler', 'noord', { keepUntil: '2026-11-27' }),
      person('R03', 'verdeler', 'noord', { withdrawnOn: '2026-11-01', keepUntil: '2026-11-27' }),
    ];
    expect(aboutConsent(people, [], new Date(2026, 10, 28)).map(adviceAsText)).toEqual([
      'Let op, toestemming ingetrokken en dus niet meer meegeteld: R03. Verwijder de gegevens met: wijkstem forget R03',
      'Let op, de bewaartermijn is voorbij van: R02. Verwijder de gegevens met: wijkstem forget R02',
    ]);
  });

  it('says nothing when nothing is the matter', () => {
    expect(aboutConsent([person('R01', 'verdeler', 'noord')], [], new Date())).toEqual([]);
  });
});

describe('a passed retention date', () => {
  it.each([['status'], ['fragments'], ['compare'], ['code'], ['memo', 'list']])(
    'is said at: wijkstem %s',
    async (...command) => {
      const folder = smallProject();
      await run(folder, 'import');
      const dated = RESPONDENTS.replace('citeren', 'citeren;bewaren_tot').replace(
        ';ja\n',
        ';ja;31-12-2025\n',
      );
      writeFileSync(join(folder, 'respondents.csv'), dated);
      const { code, stderr } = await run(folder, ...command);
      expect(stderr).toContain('de bewaartermijn is voorbij van: R01.');
      expect(code).toBe(0);
    },
  );
});

describe('whoever took back their consent', () => {
  it('no longer counts anywhere, also before they are forgotten', async () => {
    const folder = smallProject();
    await run(folder, 'import');
    await run(folder, 'code');
    const memo = ['memo', 'add', 'Zei dit twee keer.', '--codeur', 'Anna'];
    await run(folder, ...memo, '--bestand', 'R01.txt', '--beurt', '2');
    await run(folder, ...memo, '--respondent', 'R01');
    expect(JSON.parse((await run(folder, 'memo', 'list', '--json')).stdout).memos).toHaveLength(2);
    const withdrawn = RESPONDENTS.replace('citeren', 'citeren;ingetrokken_op').replace(
      ';ja\n',
      ';ja;1-11-2026\n',
    );
    writeFileSync(join(folder, 'respondents.csv'), withdrawn);
    const { stdout, stderr } = await run(folder, 'fragments', '--json');
    expect(stderr).toContain('niet meer meegeteld: R01.');
    const { fragmenten } = FragmentsResult.parse(JSON.parse(stdout));
    expect(new Set(fragmenten.map(({ respondent }) => respondent))).toEqual(new Set(['R02']));
    expect((await run(folder, 'status')).stdout).toContain('1, van wie 1 met een ingelezen tekst');
    expect((await run(folder, 'review', 'export', '--all', '--output', 'n.csv')).code).toBe(0);
    expect(readFileSync(join(folder, 'n.csv'), 'utf8')).not.toContain('moestuin');
    expect(JSON.parse((await run(folder, 'memo', 'list', '--json')).stdout).memos).toEqual([]);
  });

  it('is not read in, and in a group only the others are', async () => {
    const folder = smallProject({
      'respondents.csv': `${HEADER}\nR01;verdeler;noord;R01.txt;R;1-11-2026;\nR02;afgewezen;zuid;R02.txt;R;;\nR03;verdeler;noord;groep.txt;Ans;;\nR04;verdeler;noord;groep.txt;Cor;1-11-2026;\n`,
      'interviews/groep.txt': GROUP,
    });
    const { stdout, stderr, code } = await run(folder, 'import', '--json');
    const { bestanden } = ImportResult.parse(JSON.parse(stdout));
    expect(bestanden.map(({ bestand, uitkomst, beurten }) => [bestand, uitkomst, beurten])).toEqual([
      ['R01.txt', 'overgeslagen', undefined],
      ['R02.txt', 'ingelezen', 2],
      ['groep.txt', 'ingelezen', 2],
    ]);
    expect(stderr).toContain('R01.txt: de respondent trok de toestemming in.');
    expect(code).toBe(1);
    const stored = readFileSync(join(folder, 'wijkstem.db')).toString('latin1');
    expect(stored).toContain('Heel eerlijk');
    expect(stored).not.toContain('Oneerlijk, zeg ik');
    expect(existsSync(join(folder, 'wijkstem.db-wal'))).toBe(false);
  });
});

describe('wijkstem status', () => {
  it('counts what people agreed to, and names who did not want to be recorded', async () => {
    const respondents = [
      'respondent;perspectief;wijk;bestand;toestemming_citeren;toestemming_opname;toestemming_hercontact',
      'R01;verdeler;noord;R01.txt;ja;ja;',
      'R02;afgewezen;zuid;R02.txt;ja;nee;ja',
    ];
    const folder = smallProject({ 'respondents.csv': `${respondents.join('\n')}\n` });
    expect((await run(folder, 'status')).stdout).toContain(
      'toestemming   citeren 2, opname 1, hercontact 1; niet opnemen: R02, bewaar van hen geen opname\n',
    );
  });
});
