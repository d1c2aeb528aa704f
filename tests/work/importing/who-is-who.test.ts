import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeForgotten } from '../../../src/project/forgotten.js';
import { runImport } from '../../../src/work/importing/run-import.js';
import { type SaidOfSpeaker, sayWho } from '../../../src/work/importing/say-who.js';
import {
  SaidWhoRequest,
  SaidWhoResult,
  saidOfSpeakers,
  saidWhoAsJson,
  WhoIsWhoResult,
  whoIsWhoAsJson,
} from '../../../src/work/importing/screen-result.js';
import { whoIsWho } from '../../../src/work/importing/who-is-who.js';
import { putRespondentsBack } from '../../../src/work/project/respondents-file.js';
import { opened } from '../../support/opened.js';
import { PROJECT, RESPONDENTS, smallProject } from '../../support/project.js';

const GROUP =
  'I: Wie begint?\n\nKarin: Ik wel. Het ging eerlijk.\n\nOmar: En ik daarna.\n\nKarin: Mooi.\n\nOmar: Zeker.\n';
const written = (folder: string): string => readFileSync(join(folder, 'respondents.csv'), 'utf8');

async function say(folder: string, file: string, ...said: SaidOfSpeaker[]) {
  const here = opened(folder);
  const { version } = await whoIsWho(here, file);
  return sayWho(here, file, version, said);
}

describe('who is who', () => {
  it('shows each speaker beside their row, and proposes the next numbers for the others', async () => {
    const folder = smallProject({ 'interviews/groep.txt': GROUP });
    const who = WhoIsWhoResult.parse(whoIsWhoAsJson(await whoIsWho(opened(folder), 'groep.txt')));
    expect(
      who.sprekers.map(({ spreker, rol, voorstel }) => [spreker, rol, voorstel?.respondent ?? null]),
    ).toEqual([
      ['I', 'interviewer', null],
      ['Karin', 'onbekend', 'R03'],
      ['Omar', 'onbekend', 'R04'],
    ]);
    expect(who.tekst.slice(0, 2)).toEqual([
      { spreker: 'I', woorden: 'Wie begint?' },
      { spreker: 'Karin', woorden: 'Ik wel. Het ging eerlijk.' },
    ]);
    expect(who.sprekers[1]?.voorstel).toEqual({
      respondent: 'R03',
      uit_naam: false,
      perspectief: null,
      wijk: null,
      per_perspectief: { verdeler: 'R03', afgewezen: 'R03' },
    });
    const known = WhoIsWhoResult.parse(whoIsWhoAsJson(await whoIsWho(opened(folder), 'R02.txt')));
    expect(known.sprekers[1]).toMatchObject({
      spreker: 'R',
      rol: 'respondent',
      respondent: 'R02',
      regel: {
        respondent: 'R02',
        perspectief: 'afgewezen',
        wijk: 'zuid',
        datum: '2026-09-02',
        toestemming_citeren: false,
      },
      voorstel: null,
    });
  });

  it('counts on within a perspective where its letter tells it, and takes a new letter for a new one', async () => {
    const folder = smallProject({
      'project.yaml': `${PROJECT.replace('onderzoeksvragen', '  - {id: gemeente, label: Ambtenaren, kort: ambtenaren, enkelvoud: ambtenaar}\nonderzoeksvragen')}privacy: {sleutel: leesbaar}\n`,
      'respondents.csv':
        'respondent;perspectief;wijk;bestand\nV01;verdeler;noord;R01.txt\nA007;afgewezen;noord;R02.txt\nV02;verdeler;zuid;weg.txt\n',
      'interviews/groep.txt': GROUP,
    });
    const { speakers } = await whoIsWho(opened(folder), 'groep.txt');
    expect(speakers[1]?.proposal?.byPerspective).toEqual({
      verdeler: 'V03',
      afgewezen: 'A008',
      gemeente: 'G01',
    });
    expect(speakers[2]?.proposal?.byPerspective).toEqual({
      verdeler: 'V04',
      afgewezen: 'A009',
      gemeente: 'G02',
    });
  });

  it('takes the number that a file is called by, also of somebody who was spoken to before', async () => {
    const talk = 'I: Weer?\n\nRespondent: Ja, weer.\n';
    const folder = smallProject({
      'interviews/r01.docx.txt': talk,
      'interviews/R09.txt': `${talk}\nI: En?\n`,
      'interviews/tweede/R01.txt': `${talk}\nI: Zo.\n`,
    });
    const proposed = async (file: string) => (await whoIsWho(opened(folder), file)).speakers[1]?.proposal;
    expect(await proposed('R09.txt')).toMatchObject({
      respondent: 'R09',
      isNamed: true,
      perspective: null,
      wijk: null,
    });
    expect(await proposed('tweede/R01.txt')).toMatchObject({
      respondent: 'R01',
      perspective: 'verdeler',
      wijk: 'noord',
    });
    expect(await proposed('r01.docx.txt')).toMatchObject({ respondent: 'R03' });
  });

  it.each(['../respondents.csv', 'weg.txt', '/etc/passwd', 'R01.txt/../../project.yaml'])(
    'refuses %s, which is no interview of the project',
    async (file) => {
      await expect(whoIsWho(opened(smallProject()), file)).rejects.toThrow(
        /staat niet \(meer\) in de map interviews/,
      );
    },
  );
});

describe('saying who speaks', () => {
  it('writes rows that an import then takes, and is undone by what it gives back', async () => {
    const folder = smallProject({ 'interviews/groep.txt': GROUP });
    const here = opened(folder);
    const { version } = await whoIsWho(here, 'groep.txt');
    const request = SaidWhoRequest.parse({
      versie: version,
      sprekers: [
        {
          spreker: 'Karin',
          respondent: null,
          perspectief: 'verdeler',
          wijk: 'zuid',
          toestemming_citeren: true,
          datum: '3-9-2026',
        },
        {
          spreker: 'Omar',
          respondent: 'R07',
          perspectief: 'afgewezen',
          wijk: 'noord',
          toestemming_hercontact: false,
        },
      ],
    });
    const said = await sayWho(here, 'groep.txt', request.versie, saidOfSpeakers(request));
    expect(SaidWhoResult.parse(saidWhoAsJson(said))).toEqual({
      bestand: 'groep.txt',
      versie: said.version,
      sprekers: [
        { spreker: 'Karin', respondent: 'R03' },
        { spreker: 'Omar', respondent: 'R07' },
      ],
    });
    expect(written(folder)).toBe(
      RESPONDENTS.replace('citeren\n', 'citeren;toestemming_hercontact\n') +
        'R03;verdeler;zuid;groep.txt;Karin;3-9-2026;ja;\nR07;afgewezen;noord;groep.txt;Omar;;;nee\n',
    );
    const results = await runImport(['groep.txt'], opened(folder), {}, { command: 'import' });
    expect(results).toMatchObject([{ file: 'groep.txt', outcome: 'ingelezen', warnings: [] }]);
    putRespondentsBack(here, said.version, said.before);
    expect(written(folder)).toBe(RESPONDENTS);
  });

  it('changes a person in all of their rows, and only the cells that were said', async () => {
    const rows =
      'respondent;perspectief;wijk;bestand;spreker;toestemming_citeren;eigen\nR01;verdeler;noord;R01.txt;R;ja;"a;b"\nR01;verdeler;noord;R02.txt;R;ja;c\n';
    const folder = smallProject({ 'respondents.csv': rows.replace(';eigen', ';opmerking') });
    await say(folder, 'R01.txt', {
      speaker: 'R',
      respondent: 'r01',
      perspective: 'afgewezen',
      wijk: 'noord',
    });
    expect(written(folder)).toBe(rows.replace(';eigen', ';opmerking').replaceAll('verdeler', 'afgewezen'));
  });

  it('gives a row to another person without the consent of who stood there', async () => {
    const folder = smallProject();
    await say(folder, 'R01.txt', { speaker: 'R', respondent: null, perspective: 'verdeler', wijk: 'zuid' });
    expect(written(folder)).toContain('R03;verdeler;zuid;R01.txt;R;2026-09-01;\n');
    await say(folder, 'R01.txt', { speaker: 'R', respondent: 'R02', perspective: 'afgewezen', wijk: 'zuid' });
    expect(written(folder)).toContain('R02;afgewezen;zuid;R01.txt;R;2026-09-01;nee\n');
  });

  it('leaves a row without a label as it is, so that the text need not be read again', async () => {
    const rows =
      'respondent;perspectief;wijk;bestand;spreker\nR01;verdeler;noord;R01.txt;\nR02;afgewezen;zuid;R02.txt;R\n';
    const folder = smallProject({ 'respondents.csv': rows });
    await say(folder, 'R01.txt', { speaker: 'R', respondent: 'R01', perspective: 'verdeler', wijk: 'zuid' });
    expect(written(folder)).toBe(rows.replace('noord', 'zuid'));
  });

  it('names who asks the questions in project.yaml, and leaves both files as they are when one is wrong', async () => {
    const talk = 'Sanne: Hoe ging het?\n\nKarin: Goed.\n\nSanne: Fijn.\n\nKarin: Ja.\n';
    const folder = smallProject({ 'interviews/los.txt': talk });
    const settings = () => readFileSync(join(folder, 'project.yaml'), 'utf8');
    const before = [settings(), written(folder)];
    const { version } = await whoIsWho(opened(folder), 'los.txt');
    const said = { speaker: 'Karin', respondent: null, perspective: 'verdeler', wijk: 'zuid' };
    for (const [interviewers, one] of [
      [['Niemand'], said],
      [['Sanne'], { ...said, wijk: 'west' }],
    ] as const) {
      await expect(sayWho(opened(folder), 'los.txt', version, [one], interviewers)).rejects.toThrow();
      expect([settings(), written(folder)]).toEqual(before);
    }
    await sayWho(opened(folder), 'los.txt', version, [said], ['Sanne']);
    expect(settings()).toContain('interviewers: [Sanne]');
    const who = await whoIsWho(opened(folder), 'los.txt');
    expect(who.speakers.map(({ role, respondent }) => [role, respondent])).toEqual([
      ['interviewer', null],
      ['respondent', 'R03'],
    ]);
    await expect(sayWho(opened(folder), 'los.txt', who.version, [], ['Karin'])).rejects.toThrow(
      /staat als respondent in respondents\.csv/,
    );
  });

  it('tells the name by which a file that is called after a person goes from then on', async () => {
    const folder = smallProject({ 'interviews/Fatima Yilmaz.txt': GROUP });
    const { file } = await say(
      folder,
      'Fatima Yilmaz.txt',
      { speaker: 'Karin', respondent: null, perspective: 'verdeler', wijk: 'zuid' },
      { speaker: 'Omar', respondent: null, perspective: 'verdeler', wijk: 'zuid' },
    );
    expect(file).toBe('R03-R04.txt');
    expect(written(folder)).toContain('R03;verdeler;zuid;Fatima Yilmaz.txt;Karin;');
    const { speakers } = await whoIsWho(opened(folder), file);
    expect(speakers.map(({ respondent }) => respondent)).toEqual([null, 'R03', 'R04']);
    const again = await say(folder, file, {
      speaker: 'Omar',
      respondent: 'R04',
      perspective: 'verdeler',
      wijk: 'noord',
    });
    expect(again.file).toBe(file);
    expect(written(folder)).toContain('R04;verdeler;noord;Fatima Yilmaz.txt;Omar;');
  });

  it.each([
    [{ perspective: 'niemand' }, /"niemand" staat niet in project\.yaml/],
    [{ wijk: 'west' }, /"west" staat niet in project\.yaml/],
    [{ respondent: 'Jan Jansen' }, /een nummer heeft geen spaties/],
    [{ keepUntil: 'ooit' }, /"ooit" is geen datum/],
    [{ speaker: 'Piet' }, /^deze spreker staat niet/],
    [{ respondent: 'R05' }, /^R05 is vergeten/],
  ])('refuses %j and writes nothing', async (wrong, reason) => {
    const folder = smallProject({
      'interviews/groep.txt': GROUP,
      'vergeten.json': writeForgotten([
        { respondent: 'R05', since: '2026-11-01', isDone: true, salt: 'z', sources: [], voices: [] },
      ]),
    });
    const said = { speaker: 'Karin', respondent: null, perspective: 'verdeler', wijk: 'zuid', ...wrong };
    await expect(say(folder, 'groep.txt', said)).rejects.toThrow(reason);
    expect(written(folder)).toBe(RESPONDENTS);
  });

  it('does not write over what somebody typed meanwhile', async () => {
    const folder = smallProject({ 'interviews/groep.txt': GROUP });
    const { version } = await whoIsWho(opened(folder), 'groep.txt');
    writeFileSync(join(folder, 'respondents.csv'), RESPONDENTS.replace(';nee', ';ja'));
    const said = { speaker: 'Karin', respondent: null, perspective: 'verdeler', wijk: 'zuid' };
    await expect(sayWho(opened(folder), 'groep.txt', version, [said])).rejects.toThrow(/intussen veranderd/);
  });
});
