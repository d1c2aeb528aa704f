import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Codebook } from '../../../src/model/codebook.js';
import {
  CodebookTreeResult,
  codebookTreeAsJson,
  NewCodeResult,
  newCodeAsJson,
} from '../../../src/work/codebooks/edit-result.js';
import { newCode } from '../../../src/work/codebooks/new-code.js';
import { newId } from '../../../src/work/codebooks/new-ids.js';
import { codebookTree } from '../../../src/work/codebooks/tree.js';
import { code } from '../../support/codes.js';
import { rejectionOf } from '../../support/message.js';
import { opened } from '../../support/opened.js';
import { CODEBOOK, smallProject } from '../../support/project.js';

describe('a new code while coding', () => {
  it('gets an id from its label and stands behind the codes of its theme', async () => {
    const folder = smallProject();
    const here = opened(folder);
    const made = await newCode(here, {
      label: ' Ruzie op de avond ',
      definition: 'Onenigheid: hoe dan ook.',
      theme: 'BES',
    });
    expect(NewCodeResult.parse(newCodeAsJson(made)).code).toMatchObject({
      id: 'bes_ruzie_op_de_avond',
      thema: 'BES',
    });
    expect(readFileSync(join(folder, 'codeboek.yaml'), 'utf8')).toBe(
      CODEBOOK.replace(
        '  - id: OPB',
        '      - id: bes_ruzie_op_de_avond\n        label: "Ruzie op de avond"\n        definitie: "Onenigheid: hoe dan ook."\n  - id: OPB',
      ),
    );
    const tree = CodebookTreeResult.parse(codebookTreeAsJson(await codebookTree(here)));
    expect(tree.versie).toBe(made.version);
    expect(tree.themas[0]?.codes.map(({ id }) => id)).toContain('bes_ruzie_op_de_avond');
  });

  it.each([
    [{ label: '  ', definition: 'x', theme: 'BES' }, /nog geen naam/],
    [{ label: 'Nieuw', definition: ' ', theme: 'BES' }, /nog geen definitie/],
    [
      { label: ' STEMMEN', definition: 'x', theme: 'OPB' },
      /label „Stemmen” bestaat al, bij de code bes_stem/,
    ],
    [{ label: 'Nieuw', definition: 'x', theme: 'WEG' }, /thema "WEG" staat niet/],
    [{ label: 'Nieuw', definition: 'x', theme: 'BES', terms: ['(('] }, /zoekterm/],
  ])('is refused without what it needs: %j', async (request, message) => {
    const folder = smallProject();
    expect(await rejectionOf(newCode(opened(folder), request))).toMatch(message);
    expect(readFileSync(join(folder, 'codeboek.yaml'), 'utf8')).toBe(CODEBOOK);
  });
});

describe('the id of a new code', () => {
  const book = (...themes: readonly (readonly [string, readonly string[]])[]): Codebook => ({
    id: 'proef',
    version: '1',
    hash: '',
    groups: {},
    indicators: [],
    themes: themes.map(([id, codes]) => ({ id, label: id, codes: codes.map((one) => code(one)) })),
  });

  it.each<[string, string, Codebook, string]>([
    ['Énige straat: 2e', 'BES', book(['BES', ['bes_a', 'bes_b']]), 'bes_enige_straat_2e'],
    ['Buren', 'OPB', book(['BES', ['bes_a']], ['OPB', []]), 'opb_buren'],
    ['Buren', 'OPB', book(['BES', ['jury']], ['OPB', []]), 'buren'],
    ['Buren', 'BES', book(['BES', ['bes_a', 'los']]), 'buren'],
    ['A', 'BES', book(['BES', ['bes_a', 'bes_a_2']]), 'bes_a_3'],
    ['2e ronde', 'BES', book(['BES', ['jury']]), 'code_2e_ronde'],
    ['?!', 'BES', book(['BES', ['jury']]), 'code'],
    ['een heel lang label van veel woorden', 'BES', book(['BES', []]), 'een_heel_lang_label_van_veel'],
  ])('of %j in %s is made of letters, as the others are', (label, theme, codebook, id) => {
    expect(newId(label, theme, codebook)).toBe(id);
  });

  it('is never one that a code or a theme had', () => {
    const codebook = book(['buren', []]);
    expect(newId('Buren', 'buren', codebook)).toBe('buren_2');
    const was = { ...code('nu'), formerIds: ['oud'] };
    expect(newId('Oud', 'T', { ...codebook, themes: [{ id: 'T', label: 'T', codes: [was] }] })).toBe('oud_2');
  });
});
