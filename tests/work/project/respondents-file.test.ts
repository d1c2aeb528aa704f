import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  changeRespondents,
  putRespondentsBack,
  seeRespondents,
} from '../../../src/work/project/respondents-file.js';
import { messageOf } from '../../support/message.js';
import { opened } from '../../support/opened.js';
import { RESPONDENTS, smallProject } from '../../support/project.js';

const R03 = { respondent: 'R03', perspectief: 'verdeler', wijk: 'zuid', bestand: 'R03.txt', spreker: 'R' };

describe('respondents.csv on the disk', () => {
  it('takes a row and gives back what it was, to be undone', () => {
    const folder = smallProject();
    const here = opened(folder);
    const written = (): string => readFileSync(join(folder, 'respondents.csv'), 'utf8');
    const { version, before } = changeRespondents(here, seeRespondents(here).version, {
      changed: [],
      added: [R03],
    });
    expect(written()).toBe(`${RESPONDENTS}R03;verdeler;zuid;R03.txt;R;;\n`);
    expect(seeRespondents(here).version).toBe(version);
    putRespondentsBack(here, version, before);
    expect(written()).toBe(RESPONDENTS);
  });

  it('is not written over what somebody typed meanwhile', () => {
    const folder = smallProject();
    const here = opened(folder);
    const { version } = seeRespondents(here);
    const typed = RESPONDENTS.replace(';nee', ';ja');
    writeFileSync(join(folder, 'respondents.csv'), typed);
    expect(messageOf(() => changeRespondents(here, version, { changed: [], added: [R03] }))).toMatch(
      /intussen veranderd/,
    );
    expect(messageOf(() => putRespondentsBack(here, version, null))).toMatch(/intussen veranderd/);
    expect(readFileSync(join(folder, 'respondents.csv'), 'utf8')).toBe(typed);
  });

  it('is made when it went away, and goes again when that is undone', () => {
    const folder = smallProject();
    const here = opened(folder);
    rmSync(join(folder, 'respondents.csv'));
    const { version, before } = changeRespondents(here, seeRespondents(here).version, {
      changed: [],
      added: [R03],
    });
    expect(readFileSync(join(folder, 'respondents.csv'), 'utf8')).toContain('R03;verdeler;zuid;R03.txt;R;');
    putRespondentsBack(here, version, before);
    expect(seeRespondents(here).bytes).toBeNull();
  });
});
