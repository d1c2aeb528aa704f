/** What a decision about a name touches is told before it is taken, and is what its row is about. */

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NamesImportResult, NamesResult } from '../../../src/work/naming/result.js';
import { decideNames, filledIn } from '../../support/name-sheet.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

const FIRST = `I: Hoe ging het?

R: De Vlinder ging open. Een vlinder vloog weg. Toen kwam Wil binnen, en ik wil dat ook.
`;
const SECOND = `I: Vond u het eerlijk?

R: Op de Zwirlokade en bij de Zwirlokaade, zei Bouchra. En Wil lachte.
`;

async function imported(): Promise<string> {
  const folder = smallProject({ 'interviews/R01.txt': FIRST, 'interviews/R02.txt': SECOND });
  await run(folder, 'import');
  return folder;
}

/** What a file of decisions would do, by what each row is about. */
async function rehearsed(folder: string, decisions: Readonly<Record<string, string>>) {
  const { stdout, code } = await run(
    folder,
    'names',
    'import',
    await filledIn(folder, decisions),
    '--dry-run',
    '--json',
  );
  expect(code).toBe(0);
  return NamesImportResult.parse(JSON.parse(stdout));
}

/** Which words may be read, or are replaced, and how often. */
async function told(folder: string): Promise<Record<string, number>> {
  const { namen } = NamesResult.parse(JSON.parse((await run(folder, 'names', '--json')).stdout));
  return Object.fromEntries(namen.map(({ tekst, aantal }) => [tekst, aantal]));
}

describe('a decision about a name', () => {
  it('is not taken before a person saw what it touches, and says so', async () => {
    const folder = await imported();
    const before = readFileSync(join(folder, 'sleutel.json'));
    const file = await filledIn(folder, { Vlinder: 'vervang' });
    const { stdout, stderr, code } = await run(folder, 'names', 'import', file);
    expect(code).toBe(1);
    expect(stdout).toMatch(/Vlinder\s.*vervang\s.*1\s.*1/);
    expect(stderr).toContain(
      `Er is nog niets veranderd. Klopt dit, typ dan: wijkstem names import "${file}" --ja`,
    );
    expect(readFileSync(join(folder, 'sleutel.json'))).toEqual(before);
    expect(await told(folder)).toMatchObject({ Vlinder: 1 });
  });

  it('leaves a text of which the file is gone, and says so before anything is taken', async () => {
    const folder = await imported();
    rmSync(join(folder, 'interviews', 'R01.txt'));
    const { stderr } = await run(folder, 'names', 'import', await filledIn(folder, { Vlinder: 'vervang' }));
    expect(stderr).toContain(
      'deze bestanden zijn er niet meer, dus in hun tekst blijft een naam staan: R01.txt.',
    );
  });

  it('is missed in a file in which nothing was decided', async () => {
    const folder = await imported();
    const { stdout, code } = await run(folder, 'names', 'import', await filledIn(folder, {}));
    expect([stdout, code]).toEqual([
      'In het bestand staat nog geen beslissing. Vul de kolom beslissing in.\n',
      0,
    ]);
  });

  it('to replace is about the places that its row counts, and says where the word stays', async () => {
    const folder = await imported();
    const { rijen, andere_woorden } = await rehearsed(folder, { Vlinder: 'vervang' });
    expect(rijen).toMatchObject([
      {
        tekst: 'Vlinder',
        beslissing: 'vervang',
        raakt: { plaatsen: 1, interviews: 1 },
        buiten_de_rij: 0,
        blijft_staan: { plaatsen: 1, interviews: 1 },
      },
    ]);
    expect(andere_woorden.plaatsen).toBe(0);
    const { stdout } = await decideNames(folder, { Vlinder: 'vervang' });
    expect(stdout).toContain('blijft op 1 plaats in 1 interview staan, want daar lijkt het geen naam.');
    expect((await run(folder, 'search', 'vlinder')).stdout).toContain('Een vlinder vloog weg');
  });

  it('to replace everywhere is about every place of the word, whatever its capitals', async () => {
    const folder = await imported();
    const { rijen } = await rehearsed(folder, { Vlinder: 'vervang overal' });
    expect(rijen).toMatchObject([
      { raakt: { plaatsen: 2 }, buiten_de_rij: 1, blijft_staan: { plaatsen: 0 } },
    ]);
    await decideNames(folder, { Vlinder: 'vervang overal' });
    expect((await run(folder, 'search', 'vlinder')).stdout).not.toContain('vlinder vloog');
  });

  it('is about the word as it is written: what may be a slip for it has a row of its own', async () => {
    const folder = await imported();
    const before = await told(folder);
    const { rijen } = await rehearsed(folder, { Zwirlokade: 'vervang' });
    expect(rijen).toMatchObject([{ raakt: { plaatsen: before.Zwirlokade } }]);
    await decideNames(folder, { Zwirlokade: 'vervang' });
    const { Zwirlokade, ...others } = before;
    expect(Zwirlokade).toBe(1);
    expect(await told(folder)).toMatchObject(others);
  });

  it('to let a pseudonym be read again touches the places of that pseudonym', async () => {
    const folder = await imported();
    const [wil = ''] = Object.entries(await told(folder)).flatMap(([text, count]) =>
      text.startsWith('[PERSOON') && count === 2 ? [text] : [],
    );
    const { rijen } = await rehearsed(folder, { [wil]: 'laat staan' });
    expect(rijen).toMatchObject([{ raakt: { plaatsen: 2, interviews: 2 }, buiten_de_rij: 0 }]);
  });

  it('that leaves a doubtful word touches the places that were in doubt, and no text', async () => {
    const folder = await imported();
    expect((await rehearsed(folder, { Vlinder: 'laat staan' })).rijen).toMatchObject([
      { raakt: { plaatsen: 1, interviews: 1 }, buiten_de_rij: 0 },
    ]);
    const { stdout } = await decideNames(folder, { Vlinder: 'laat staan' }, '--json');
    expect(NamesImportResult.parse(JSON.parse(stdout))).toMatchObject({ proef: false, teksten_veranderd: 0 });
  });
});
