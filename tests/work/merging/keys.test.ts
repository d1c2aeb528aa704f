/** Pseudonyms of two copies that were imported apart: matched through both keys, and no name gets out of them. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Key } from '../../../src/names/index.js';
import { MergeResult } from '../../../src/work/merging/result.js';
import { NamesResult } from '../../../src/work/naming/result.js';
import { contentsOf } from '../../support/contents.js';
import { PROJECT, smallProject } from '../../support/project.js';
import { run, runWith } from '../../support/run.js';
import { copyOf, decide, yes } from '../../support/two-copies.js';

const ROWS = `respondent;perspectief;wijk;bestand;spreker
R01;verdeler;noord;R01.txt;R
R02;afgewezen;zuid;R02.txt;R
R03;verdeler;zuid;R03.txt;R
`;
const ONE = 'I: Wie zat erbij?\n\nR: Mevrouw Quirijntje Wobbelaar en meneer Fratsema. De moestuin won.\n';
const TWO = 'I: Wie zat erbij?\n\nR: Meneer Bartold Zwierstra, en dat was eerlijk.\n';
const THREE =
  'I: Wie zat erbij?\n\nR: Meneer Bartold Zwierstra stemde, en mevrouw Quirijntje Wobbelaar ook. Het was eerlijk.\n';
const NAMES = ['Quirijntje', 'Wobbelaar', 'Fratsema', 'Bartold', 'Zwierstra'];

interface Given {
  readonly interviews: Readonly<Record<string, string>>;
  readonly sealed?: boolean;
}

/** A project that was begun on its own, with these interviews. */
function begun({ interviews, sealed = false }: Given): string {
  const folder = smallProject({
    'respondents.csv': ROWS,
    'project.yaml': `${PROJECT}privacy: {sleutel: ${sealed ? 'versleuteld' : 'leesbaar'}}\n`,
    ...Object.fromEntries(Object.entries(interviews).map(([name, text]) => [`interviews/${name}`, text])),
  });
  return folder;
}

function textsIn(folder: string): string[] {
  const { revision } = contentsOf(join(folder, 'wijkstem.db')) as { revision: { text: string }[] };
  return revision.map(({ text }) => text).sort();
}

function keyIn(folder: string): Key {
  return (JSON.parse(readFileSync(join(folder, 'sleutel.json'), 'utf8')) as { inhoud: Key }).inhoud;
}

/** Who is called what in the key. */
function people(folder: string): Record<string, string[]> {
  const entries = keyIn(folder).entries.map(
    ({ number, forms }) => [`PERSOON-${number}`, forms.map(({ text }) => text)] as const,
  );
  return Object.fromEntries(entries);
}

/** Here the third interview was not read yet; there it was read first, so the numbers differ. */
async function apart(three = THREE): Promise<readonly [here: string, there: string]> {
  const here = begun({ interviews: { 'R01.txt': ONE, 'R02.txt': TWO } });
  const there = begun({ interviews: { 'R01.txt': ONE, 'R02.txt': TWO, 'R03.txt': three } });
  expect((await run(here, 'import', 'R01.txt', 'R02.txt')).code).toBe(0);
  for (const file of ['R03.txt', 'R02.txt', 'R01.txt']) {
    expect((await run(there, 'import', file)).code).toBe(0);
  }
  for (const folder of [here, there]) expect((await run(folder, 'code')).code).toBe(0);
  return [here, there];
}

async function merged(folder: string, other: string, passphrase?: string, otherPassphrase?: string) {
  const { code, stdout, stderr } = await runWith(
    { passphrase, otherPassphrase },
    folder,
    'merge',
    other,
    '--json',
  );
  return { code, stderr, result: stdout === '' ? null : MergeResult.parse(JSON.parse(stdout)) };
}

describe('two copies that were imported apart', () => {
  it('number the same people differently, and after a merge as they are numbered here', async () => {
    const [here, there] = await apart();
    const before = people(here);
    expect(people(there)).not.toEqual(before);
    await decide(there, 'Bob', yes);
    await run(there, 'memo', 'add', 'Let op [PERSOON-1].', '--codeur', 'Bob', '--nieuwe-codeur');
    const { code, result } = await merged(here, there);
    expect([code, result]).toMatchObject([
      0,
      { teksten: { nieuw: ['R03.txt'], verbeterd: [] }, nakijken: 0, weggelaten: [] },
    ]);
    const numberOf = (name: string): string =>
      Object.entries(before).find(([, forms]) => forms.some((form) => form.includes(name)))?.[0] ?? '';
    const [bartold, quirijntje] = [numberOf('Zwierstra'), numberOf('Wobbelaar')];
    expect(textsIn(here).at(-1)).not.toContain('Zwierstra');
    expect(textsIn(here)).toContain(
      `Wie zat erbij?\nMeneer [${bartold}] stemde, en mevrouw [${quirijntje}] ook. Het was eerlijk.`,
    );
    const { memo } = contentsOf(join(here, 'wijkstem.db')) as { memo: { body: string }[] };
    const first = people(there)['PERSOON-1'] ?? [];
    expect(memo.map(({ body }) => body)).toEqual([`Let op [${numberOf(first[0] ?? '?')}].`]);
    expect((await run(here, 'check')).stdout).toBe('Alles is in orde.\n');
    const { namen } = NamesResult.parse(
      JSON.parse((await run(here, 'names', 'list', '--reveal', '--json')).stdout),
    );
    expect(namen.find(({ tekst }) => tekst === `[${bartold}]`)?.bestanden).toEqual(['R02.txt', 'R03.txt']);
  });

  it('change nothing when they are merged again, also not the key', async () => {
    const [here, there] = await apart();
    await decide(there, 'Bob', yes);
    await merged(here, there);
    const [database, key] = [contentsOf(join(here, 'wijkstem.db')), readFileSync(join(here, 'sleutel.json'))];
    expect(await run(here, 'merge', there)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Er is niets veranderd.'),
    });
    expect(contentsOf(join(here, 'wijkstem.db'))).toEqual(database);
    expect(readFileSync(join(here, 'sleutel.json'))).toEqual(key);
  });

  it('keep names in the key alone, also after a merge and its undo', async () => {
    const [here, there] = await apart();
    await decide(there, 'Bob', yes);
    const before = contentsOf(join(here, 'wijkstem.db'));
    const { stderr } = await run(here, 'merge', there);
    await run(here, 'undo');
    expect(contentsOf(join(here, 'wijkstem.db'))).toEqual(before);
    const { stdout } = await run(here, 'merge', there);
    const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /wijkstem[^/\\]*$|\.xlsx$/.test(name) && !name.endsWith('.sleutel.json'),
    );
    expect(files.length).toBeGreaterThan(2);
    const bytes = files.map((name) => readFileSync(join(here, name)));
    expect(
      NAMES.filter(
        (name) => bytes.some((content) => content.includes(name)) || (stderr + stdout).includes(name),
      ),
    ).toEqual([]);
  });

  it('tell whom a text names that both hold, also without the other key', async () => {
    const [here, there] = await apart();
    const before = people(here);
    writeFileSync(join(there, 'project.yaml'), `${PROJECT}bestanden: {sleutel: kwijt.json}\n`);
    expect(await merged(here, there)).toMatchObject({ code: 0, result: { teksten: { nieuw: ['R03.txt'] } } });
    const bartold = Object.entries(before).find(([, forms]) => forms.join().includes('Zwierstra'))?.[0];
    expect(textsIn(here).join('\n')).toContain(`Meneer [${bartold}] stemde`);
  });

  it('leave a new text out in which only the missing key knows who is named, and take over the rest', async () => {
    const [here, there] = await apart(THREE.replace('Bartold Zwierstra', 'Gerlof Hopstaken'));
    await decide(there, 'Bob', yes);
    writeFileSync(join(there, 'project.yaml'), `${PROJECT}bestanden: {sleutel: kwijt.json}\n`);
    const { code, stderr, result } = await merged(here, there);
    expect([code, stderr]).toEqual([
      1,
      'R03.txt: hierin staan pseudoniemen waarvan de sleutel ontbreekt. Zet die in de map van de andere kopie, of lees het interview hier in met: wijkstem import. Typ daarna de opdracht nog eens.\n',
    ]);
    expect(result?.beslissingen).toEqual([{ codeur: 'Bob', aantal: 2 }]);
    expect((await merged(here, join(there, 'wijkstem.db'))).result?.weggelaten).toMatchObject([
      { bestand: 'R03.txt' },
    ]);
  });

  it('give somebody whom the other key forgot a number of their own, once', async () => {
    const [here, there] = await apart();
    const key = keyIn(there);
    const entries = key.entries.filter(({ forms }) => !forms.some(({ text }) => text.includes('Zwierstra')));
    writeFileSync(
      join(there, 'sleutel.json'),
      JSON.stringify({ wijkstem_sleutel: 1, versleuteld: false, inhoud: { ...key, entries } }),
    );
    await run(here, 'merge', there);
    // The second interview, which both have, tells who it is.
    const bartold = Object.entries(people(here)).find(([, forms]) => forms.join().includes('Zwierstra'))?.[0];
    expect(textsIn(here).join('\n')).toContain(`Meneer [${bartold}] stemde`);
    const alone = begun({ interviews: { 'R01.txt': ONE } });
    await run(alone, 'import', 'R01.txt');
    const next = keyIn(alone).next.PERSOON ?? 0;
    await run(alone, 'merge', there);
    expect(textsIn(alone).join('\n')).toContain(`Meneer [PERSOON-${next}]`);
    const state = readFileSync(join(alone, 'sleutel.json'));
    expect((await run(alone, 'merge', there)).stdout).toContain('Er is niets veranderd.');
    expect(readFileSync(join(alone, 'sleutel.json'))).toEqual(state);
    expect((await run(alone, 'import', 'R01.txt')).code).toBe(0);
  });
});

describe('a file that is called after a person', () => {
  it('is named by its number, also as long as no row here knows it', async () => {
    const rows = `${ROWS}R04;afgewezen;noord;Quirijntje Wobbelaar.txt;R\n`;
    const [here] = await apart();
    const there = copyOf(here);
    writeFileSync(join(there, 'respondents.csv'), rows);
    writeFileSync(join(there, 'interviews', 'Quirijntje Wobbelaar.txt'), 'I: En?\n\nR: Heel eerlijk.\n');
    expect((await run(there, 'import', 'Quirijntje Wobbelaar.txt')).code).toBe(0);
    const { code, stderr, result } = await merged(here, there);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^R04\.txt: staat hier niet in respondents\.csv\./),
    ]);
    expect(stderr + JSON.stringify(result)).not.toContain('Quirijntje');
    writeFileSync(join(here, 'respondents.csv'), rows);
    expect((await merged(here, there)).result?.teksten.nieuw).toEqual(['R04.txt']);
  });
});

describe('decisions about names', () => {
  it.each(['laat staan', 'laat mogelijke staan'])(
    'come along in the key, and are told, also when nothing else is new: %s',
    async (action) => {
      const [here] = await apart();
      const there = copyOf(here);
      const key = keyIn(there);
      const decisions = [{ kind: 'PERSOON', name: 'Roos', action, as: null }];
      writeFileSync(
        join(there, 'sleutel.json'),
        JSON.stringify({ wijkstem_sleutel: 1, versleuteld: false, inhoud: { ...key, decisions } }),
      );
      const first = await run(here, 'merge', there);
      expect(first.stdout).toContain(': aanvullingen in de sleutel.');
      expect(first.stderr).toBe(
        `let op: 1 naam of woord blijft voortaan ook hier staan, want dat is in ${there} beslist. Bekijk ze met: wijkstem names list --alles\n`,
      );
      expect(keyIn(here).decisions).toEqual(decisions);
      expect((await run(here, 'merge', there)).stdout).toContain('Er is niets veranderd.');
    },
  );
});

describe('two copies of which one left a name in that the other took out', () => {
  it('keep the text that is here, and put what was decided there on its words', async () => {
    const text = 'I: Wie was het?\n\nR: Het was Jipke uit de straat. De moestuin won, en dat was eerlijk.\n';
    const [here, there] = [
      begun({ interviews: { 'R01.txt': text } }),
      begun({ interviews: { 'R01.txt': text } }),
    ];
    expect((await run(here, 'import', 'R01.txt')).code).toBe(0);
    expect((await run(there, 'import', 'R01.txt', '--no-pseudonyms')).code).toBe(0);
    for (const folder of [here, there]) expect((await run(folder, 'code')).code).toBe(0);
    expect([textsIn(here)[0]?.includes('Jipke'), textsIn(there)[0]?.includes('Jipke')]).toEqual([
      false,
      true,
    ]);
    await decide(there, 'Bob', yes);
    await decide(there, 'Bob', () => ({ code: 'bes_stem', woorden: 'Jipke' }), '--blind');
    const { code, result } = await merged(here, there);
    expect([code, result]).toMatchObject([0, { beslissingen: [{ codeur: 'Bob', aantal: 3 }] }]);
    expect(readFileSync(join(here, 'wijkstem.db')).includes('Jipke')).toBe(false);
    expect((await run(here, 'check')).stdout).toBe('Alles is in orde.\n');
  });
});

describe('a text in which nobody looked for names', () => {
  it('is named when it is new, and does not take the place of one without names', async () => {
    const [here, there] = await apart();
    expect(
      (await run(there, 'import', 'R03.txt', '--format', 'txt', '--no-pseudonyms', '--replace')).code,
    ).toBe(0);
    expect((await merged(here, there)).result?.let_op[0]).toMatch(
      /^in R03\.txt is niet naar namen gezocht\./,
    );
    expect((await run(here, 'undo')).code).toBe(0);
    expect((await run(here, 'import', 'R03.txt')).code).toBe(1);
    writeFileSync(join(here, 'interviews', 'R03.txt'), THREE);
    expect((await run(here, 'import', 'R03.txt')).code).toBe(0);
    const { code, result } = await merged(here, there);
    expect([code, result?.weggelaten]).toEqual([
      1,
      [{ bestand: 'R03.txt', reden: expect.stringMatching(/zonder namen te vervangen/) }],
    ]);
    expect(textsIn(here).join()).not.toContain('Zwierstra');
  });
});

describe('keys with a passphrase', () => {
  async function sealed(): Promise<readonly [here: string, there: string]> {
    const here = begun({ interviews: { 'R01.txt': ONE }, sealed: true });
    const there = begun({ interviews: { 'R03.txt': THREE, 'R01.txt': ONE }, sealed: true });
    expect((await runWith({ passphrase: 'hier-geheim' }, here, 'import', 'R01.txt')).code).toBe(0);
    expect((await runWith({ passphrase: 'daar-geheim' }, there, 'import', 'R03.txt', 'R01.txt')).code).toBe(
      0,
    );
    return [here, there];
  }

  it('are opened with one each, and the key here keeps its own', async () => {
    const [here, there] = await sealed();
    const { code, result } = await merged(here, there, 'hier-geheim', 'daar-geheim');
    expect([code, result?.teksten.nieuw]).toEqual([0, ['R03.txt']]);
    expect(await runWith({ passphrase: 'hier-geheim' }, here, 'check')).toMatchObject({
      code: 0,
      stdout: 'Alles is in orde.\n',
    });
  });

  it('are asked for by name, and nothing changes when one is wrong or nobody can be asked', async () => {
    const [here, there] = await sealed();
    const before = contentsOf(join(here, 'wijkstem.db'));
    expect(await merged(here, there, 'hier-geheim')).toMatchObject({
      code: 1,
      stderr: `${there}, sleutel.json: deze sleutel heeft een ander wachtwoord. Zet dat in de omgevingsvariabele WIJKSTEM_WACHTWOORD_ANDER, of typ de opdracht in een terminal.\n`,
    });
    expect((await merged(here, there, 'hier-geheim', 'verkeerd')).stderr).toMatch(
      /sleutel\.json: het wachtwoord klopt niet/,
    );
    expect(contentsOf(join(here, 'wijkstem.db'))).toEqual(before);
    const asked: string[] = [];
    const ask = async (question: string): Promise<string> => {
      asked.push(question);
      return asked.length === 1 ? 'hier-geheim' : 'daar-geheim';
    };
    expect(await runWith({ ask }, here, 'merge', there)).toMatchObject({ code: 0 });
    expect(asked).toEqual(['Wachtwoord van sleutel.json: ', `Wachtwoord van ${there}, sleutel.json: `]);
  });

  it('are laid beside each other again when somebody imported meanwhile, and nobody is asked twice', async () => {
    const [here, there] = await sealed();
    writeFileSync(join(here, 'interviews', 'R02.txt'), TWO);
    const asked: string[] = [];
    const ask = async (question: string): Promise<string> => {
      asked.push(question);
      if (asked.length === 1) return 'hier-geheim';
      expect((await runWith({ passphrase: 'hier-geheim' }, here, 'import', 'R02.txt')).code).toBe(0);
      return 'daar-geheim';
    };
    expect(await runWith({ ask }, here, 'merge', there)).toMatchObject({ code: 0 });
    expect(asked).toHaveLength(2);
    // Bartold Zwierstra, whom both name, is one person.
    const numbers = textsIn(here).flatMap((text) => /\nMeneer \[(PERSOON-\d+)\]/.exec(text)?.[1] ?? []);
    expect([numbers.length, new Set(numbers).size]).toEqual([2, 1]);
    expect(await runWith({ passphrase: 'hier-geheim' }, here, 'check')).toMatchObject({
      code: 0,
      stdout: 'Alles is in orde.\n',
    });
  });

  it('are not asked for when nobody imported since the folder was copied', async () => {
    const [here] = await sealed();
    const copy = copyOf(here);
    await run(copy, 'memo', 'add', 'Klopt dit?', '--codeur', 'Bob', '--nieuwe-codeur');
    expect(await merged(here, copy)).toMatchObject({ code: 0, result: { memos: 1 } });
  });
});
