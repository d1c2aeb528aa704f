import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CodebookEdit,
  editCodebook,
  foreseeEdit,
  putBackCodebook,
} from '../../../src/work/codebooks/edit.js';
import { CodebookEditResult, codebookChangeAsJson } from '../../../src/work/codebooks/edit-result.js';
import { codebookWithVersion } from '../../../src/work/project/kept-codebook.js';
import { codedProject, contentOfStore, decide } from '../../support/coded-project.js';
import { rejectionOf } from '../../support/message.js';
import { opened } from '../../support/opened.js';
import { CODEBOOK, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

const textOf = (folder: string): string => readFileSync(join(folder, 'codeboek.yaml'), 'utf8');
const lineOf = (code: string): string => CODEBOOK.split('\n').find((line) => line.includes(code)) ?? '';
const renamed = CodebookEdit.parse({ kind: 'rename code', id: 'bes_stem', to: 'bes_kiezen' });

describe('an edit of the codebook of a project', () => {
  it('is written in its file, keeps what was there, and can be taken back', async () => {
    const folder = smallProject();
    const here = opened(folder);
    const seen = codebookWithVersion(here).version;
    const change = await editCodebook(here, renamed, seen);
    expect(textOf(folder)).toBe(
      CODEBOOK.replace('id: bes_stem', 'id: bes_kiezen')
        .replace('gestemd] }', 'gestemd], was: bes_stem }')
        .replace('gestemd]}', 'gestemd], was: bes_stem}'),
    );
    expect([change.before, change.version]).toEqual([seen, codebookWithVersion(here).version]);
    expect(readdirSync(join(folder, 'eerdere-codeboeken'))).toEqual([
      expect.stringMatching(/^codeboek-\d{17}-[0-9a-f]{16}\.yaml\.txt$/),
    ]);
    const back = await putBackCodebook(here, change.before, change.version);
    expect(textOf(folder)).toBe(CODEBOOK);
    await putBackCodebook(here, back.before, back.version);
    expect(textOf(folder)).toContain('bes_kiezen');
  });

  it('says what it does in codes and in lines of the file, and how many codings it touches, before it is done', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'bes_stem', 'stickers');
    decide(folder, 'verworpen', 'bes_eerlijk', 'eerlijk');
    const here = opened(folder);
    const { version } = codebookWithVersion(here);
    const stored = contentOfStore(folder);
    const foreseen = codebookChangeAsJson(await foreseeEdit(here, renamed, version));
    expect(CodebookEditResult.parse(foreseen)).toMatchObject({
      verschil: { codes: [{ wat: 'hernoemd', van: ['bes_stem'], naar: ['bes_kiezen'], label: 'Stemmen' }] },
      regels: [
        {
          regel: 7,
          weg: [lineOf('bes_stem')],
          erbij: [expect.stringMatching(/id: bes_kiezen.*was: bes_stem/)],
        },
      ],
      beslissingen: { gaan_mee: 1, wachten: 0 },
      voorstellen: 1,
    });
    const gone = CodebookEdit.parse({ kind: 'remove code', id: 'bes_eerlijk' });
    expect(codebookChangeAsJson(await foreseeEdit(here, gone, version))).toMatchObject({
      verschil: {
        opnieuw_bekijken: [{ waarom: 'verwijderd', beslissingen: { bevestigd: 0, verworpen: 2 } }],
      },
      beslissingen: { gaan_mee: 0, wachten: 2 },
    });
    expect(textOf(folder)).toBe(CODEBOOK);
    await editCodebook(here, renamed, version);
    expect(contentOfStore(folder)).toEqual(stored);
    await run(folder, 'code');
    const moved = codebookChangeAsJson(await foreseeEdit(here, gone, codebookWithVersion(here).version));
    expect(moved.beslissingen.wachten).toBe(2);
  });

  it('is refused when another program changed the file, and when it would make a mistake: nothing is written', async () => {
    const folder = smallProject();
    const here = opened(folder);
    const { version } = codebookWithVersion(here);
    const wrong = CodebookEdit.parse({
      kind: 'change code',
      id: 'bes_stem',
      fields: { terms: ['(('], exclude: '(bes_weg)' },
    });
    expect((await rejectionOf(editCodebook(here, wrong, version))).split('\n')).toHaveLength(2);
    writeFileSync(join(folder, 'codeboek.yaml'), `${CODEBOOK}# met de hand\n`);
    expect(await rejectionOf(editCodebook(here, renamed, version))).toBe(
      'codeboek.yaml: het codeboek is intussen op een andere plek gewijzigd; er is niets opgeslagen. Haal het opnieuw op en doe de wijziging nog eens.',
    );
    expect(textOf(folder)).toBe(`${CODEBOOK}# met de hand\n`);
    expect(readdirSync(folder)).not.toContain('eerdere-codeboeken');
    expect(await rejectionOf(putBackCodebook(here, 'x', codebookWithVersion(here).version))).toMatch(
      /er niet meer/,
    );
  });

  it('that changes nothing writes nothing', async () => {
    const folder = smallProject();
    const here = opened(folder);
    const { version } = codebookWithVersion(here);
    const same = CodebookEdit.parse({ kind: 'change code', id: 'bes_stem', fields: { label: 'Stemmen' } });
    expect((await editCodebook(here, same, version)).version).toBe(version);
    expect(readdirSync(folder)).not.toContain('eerdere-codeboeken');
  });

  it('tells only of warnings that are new', async () => {
    const here = opened(smallProject());
    const edit = CodebookEdit.parse({
      kind: 'add code',
      theme: 'BES',
      before: 'bes_eerlijk',
      code: { id: 'bes_x', label: 'X', definition: 'Zonder termen.' },
    });
    const first = await editCodebook(here, edit, codebookWithVersion(here).version);
    expect(first.warnings).toEqual([expect.stringMatching(/code bes_x: zonder zoektermen/)]);
    const second = await editCodebook(here, renamed, first.version);
    expect(second.warnings).toEqual([]);
  });

  it("leaves a version that `forget` tells of when somebody's words are in it", async () => {
    const said = 'Het ging heel eerlijk, met stickers op de plannen.';
    const folder = await codedProject({
      'codeboek.yaml': CODEBOOK.replace(
        'zoektermen: [sticker*',
        `voorbeelden: ["${said}"], zoektermen: [sticker*`,
      ),
    });
    const here = opened(folder);
    await editCodebook(here, renamed, codebookWithVersion(here).version);
    const { code, stdout } = await run(folder, 'forget', 'R01', '--ja');
    expect(code).toBe(0);
    expect(stdout).toMatch(/eerdere-codeboeken\/codeboek-.*\.yaml\.txt: bevat woorden van R01/);
  });
});
