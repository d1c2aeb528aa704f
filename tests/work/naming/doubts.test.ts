/** Names on a screen: what is doubtful comes in context, the most telling first. */

import { describe, expect, it } from 'vitest';
import { createNameDesk } from '../../../src/work/naming/desk.js';
import { namesInContext, openNames, type Shelf } from '../../../src/work/naming/doubts.js';
import { NamesPageResult, namesPageAsJson } from '../../../src/work/naming/screen-result.js';
import { opened } from '../../support/opened.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

const FIRST = `I: Hoe ging het?

R: De Vlinder ging open. Een vlinder vloog weg. Toen kwam Wil binnen, en ik wil dat ook. Die van Okonjo was er, en de Vlinder ook.
`;
const SECOND = `I: Vond u het eerlijk?

R: Op de Zwirlokade en bij de Zwirlokaade, zei Bouchra. En Wil lachte.
`;

async function imported(first = FIRST, second = SECOND): Promise<string> {
  const folder = smallProject({ 'interviews/R01.txt': first, 'interviews/R02.txt': second });
  expect((await run(folder, 'import')).code).toBe(0);
  return folder;
}

async function pageOf(folder: string, shelf: Shelf = 'open', from = 0, most = 50): Promise<NamesPageResult> {
  const page = namesPageAsJson(await namesInContext(opened(folder), createNameDesk(), { shelf, from, most }));
  return NamesPageResult.parse(page);
}

describe('names on a screen', () => {
  it('stand in their context, with file, turn and respondent', async () => {
    const { namen } = await pageOf(await imported());
    const vlinder = namen.find(({ tekst }) => tekst === 'Vlinder');
    expect(vlinder).toMatchObject({ soort: 'PERSOON', interviews: 1, besloten: null });
    expect(vlinder?.context[0]).toMatchObject({
      bestand: 'R01.txt',
      beurt: 2,
      respondent: 'R01',
      voor: 'De ',
      woorden: 'Vlinder',
    });
    expect(vlinder?.context[0]?.na).toMatch(/^ ging open\. Een vlinder vloog weg\..*…$/);
    expect(vlinder?.plaatsen).toBe(vlinder?.context.length);
  });

  it('come a page at a time, in one order whatever the page', async () => {
    const folder = await imported();
    const whole = await pageOf(folder);
    expect(whole.namen.length).toBe(whole.aantallen.open);
    const parts = await Promise.all(whole.namen.map((_, at) => pageOf(folder, 'open', at, 1)));
    expect(parts.flatMap(({ namen }) => namen)).toEqual(whole.namen);
  });

  it('never are words such as "van" or "wil", however doubtful', async () => {
    const { namen } = await pageOf(await imported());
    expect(namen.map(({ tekst }) => tekst).filter((text) => /^(?:wil|van|de)$/.test(text))).toEqual([]);
  });

  it('that likely are somebody come before what hardly is', async () => {
    const { namen } = await pageOf(await imported());
    const persons = namen.filter(({ soort }) => soort === 'PERSOON').map(({ kans }) => kans);
    expect(persons).toEqual(persons.toSorted((one, other) => other - one));
  });

  it('that were replaced tell what stood there only when the key is open', async () => {
    const folder = await imported();
    const { namen } = await pageOf(folder, 'vervangen');
    expect(namen.flatMap(({ was }) => was)).toContain('Bouchra');
  });

  it('that two people of one interview share are asked about', async () => {
    const folder = await imported(
      'I: Wie kwam er?\n\nR: Peter Bakker kwam. Ook Peter de Vries kwam. En Peter lachte.\n',
    );
    const { welke } = await pageOf(folder);
    expect(welke).toMatchObject([{ naam: 'Peter', bestanden: ['R01.txt'] }]);
    expect(welke[0]?.dragers.map(({ namen }) => namen.at(0)).toSorted()).toEqual([
      'Peter Bakker',
      'Peter de Vries',
    ]);
  });

  it('are counted for each interview in which they wait', async () => {
    const folder = await imported();
    const { namen, aantallen } = await pageOf(folder);
    const { total, byFile } = await openNames(opened(folder), createNameDesk());
    expect(total).toBe(aantallen.open);
    const inFile = (file: string) =>
      namen.filter(({ context }) => context.some(({ bestand }) => bestand === file)).length;
    expect(byFile).toEqual({ 'R01.txt': inFile('R01.txt'), 'R02.txt': inFile('R02.txt') });
    expect(byFile['R01.txt']).toBeGreaterThan(0);
  });
});
