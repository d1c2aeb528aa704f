import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptCodebook } from '../../../src/work/project/kept-codebook.js';
import { messageOf } from '../../support/message.js';
import { opened } from '../../support/opened.js';
import { CODEBOOK, smallProject } from '../../support/project.js';

describe('the codebook that a long program keeps', () => {
  it('is read anew only when its bytes changed, whatever the clock and the length say', () => {
    const folder = smallProject();
    const path = join(folder, 'codeboek.yaml');
    const [keep, here] = [keptCodebook(), opened(folder)];
    const codebook = () => keep(here);
    const first = codebook();
    const { atime, mtime } = statSync(path);
    expect(codebook()).toBe(first);
    writeFileSync(path, CODEBOOK);
    expect(codebook()).toBe(first);
    writeFileSync(path, CODEBOOK.replace('label: Groen', 'label: Groei'));
    utimesSync(path, atime, mtime);
    expect(codebook().codebook.themes[1]?.codes[0]?.label).toBe('Groei');
    expect(codebook().version).not.toBe(first.version);
  });

  it('with a mistake is told about each time, and read once it is mended', () => {
    const folder = smallProject();
    const [keep, here] = [keptCodebook(), opened(folder)];
    const codebook = () => keep(here);
    writeFileSync(join(folder, 'codeboek.yaml'), 'codeboek: [');
    expect(messageOf(codebook)).toMatch(/^codeboek\.yaml, regel 1/);
    expect(messageOf(codebook)).toMatch(/^codeboek\.yaml, regel 1/);
    writeFileSync(join(folder, 'codeboek.yaml'), CODEBOOK);
    expect(codebook().codebook.id).toBe('proef');
  });

  it('of another project is another one, also with the same bytes', () => {
    const keep = keptCodebook();
    const [one, other] = [opened(smallProject()), opened(smallProject())];
    const first = keep(one);
    expect(keep(other)).not.toBe(first);
  });

  it('is read without its terms by who does not look for them', () => {
    const folder = smallProject({ 'codeboek.yaml': CODEBOOK.replace('[moestuin]', '["(("]') });
    const here = opened(folder);
    expect(messageOf(() => keptCodebook()(here))).toMatch(/zoekterm/);
    expect(keptCodebook('codes')(here).codebook.id).toBe('proef');
  });
});
