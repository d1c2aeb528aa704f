import { afterEach, describe, expect, it, vi } from 'vitest';
import { asKnown, coderName, workingCoder } from '../../../src/work/project/coder.js';
import type { ProjectFolder } from '../../../src/work/project/project-folder.js';
import { messageOf } from '../../support/message.js';
import { opened } from '../../support/opened.js';
import { smallProject } from '../../support/project.js';

function project(files: Readonly<Record<string, string>> = {}): ProjectFolder {
  return opened(smallProject(files));
}

afterEach(() => vi.unstubAllEnvs());

describe('the name of a coder', () => {
  it('comes from the option, then from the environment, then from lokaal.yaml', () => {
    const here = project({ 'lokaal.yaml': 'codeur: Carla\n' });
    vi.stubEnv('WIJKSTEM_CODEUR', '');
    expect(coderName(undefined, here)).toBe('Carla');
    vi.stubEnv('WIJKSTEM_CODEUR', 'Bram');
    expect(coderName(undefined, here)).toBe('Bram');
    expect(coderName('  Anna   de Wit ', here)).toBe('Anna de Wit');
  });

  it('is asked for when nobody gave one', () => {
    vi.stubEnv('WIJKSTEM_CODEUR', '');
    const question =
      'Wie beslist er? Noem uw naam met --codeur, of zet in lokaal.yaml naast project.yaml een regel: codeur: UW NAAM';
    expect(messageOf(() => coderName(undefined, project()))).toBe(question);
    expect(messageOf(() => coderName(undefined, project({ 'lokaal.yaml': '# leeg\n' })))).toBe(question);
  });

  it.each(['', ' ', '-', 'x'.repeat(41), 'a/b', 'a;b', '=A1', 'a\nb;c'])('can not be "%s"', (name) => {
    expect(messageOf(() => coderName(name, project()))).toBe(
      '--codeur: dit kan geen naam zijn. Gebruik 1 tot 40 letters, cijfers, spaties, punten en streepjes.',
    );
  });

  it.each(['Zoë', 'S. de Wit', 'Anne-Marie 2', 'x'.repeat(40)])('can be "%s"', (name) => {
    expect(coderName(name, project())).toBe(name);
  });

  it('in lokaal.yaml with a mistake is refused by line', () => {
    vi.stubEnv('WIJKSTEM_CODEUR', '');
    expect(messageOf(() => coderName(undefined, project({ 'lokaal.yaml': 'coder: Anna\n' })))).toContain(
      'lokaal.yaml, regel 1, sleutel "coder": deze sleutel is onbekend.',
    );
    expect(messageOf(() => coderName(undefined, project({ 'lokaal.yaml': 'codeur: a/b\n' })))).toContain(
      'lokaal.yaml, sleutel "codeur": dit kan geen naam zijn.',
    );
  });

  it('that nobody has here yet is refused beside others, with the names that there are', () => {
    const working = (name: string, coders: string[], isNew = false): string =>
      workingCoder({ name, isNew }, coders);
    expect(messageOf(() => working('Sane', ['Anna', 'Sanne']))).toBe(
      'De naam Sane komt in dit project nog niet voor; wel Anna en Sanne. Verbeter de naam, of zet er --nieuwe-codeur bij als iemand hier voor het eerst codeert.',
    );
    expect(working('Joris', ['Anna', 'Sanne'], true)).toBe('Joris');
    expect(working('sanne', ['Anna', 'Sanne'])).toBe('Sanne');
    expect(working('Sanne', [])).toBe('Sanne');
  });

  it('is spelled as before, whatever the capitals', () => {
    expect(asKnown('sanne', ['Anna', 'Sanne'])).toBe('Sanne');
    expect(asKnown('Joris', ['Anna', 'Sanne'])).toBe('Joris');
    expect(asKnown('sanne', ['Sanne', 'sanne'])).toBe('sanne');
  });
});
