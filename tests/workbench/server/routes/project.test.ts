/** How far a project is and who sits at the page, as the page asks for it. */

import { describe, expect, it } from 'vitest';
import { changeCodebook, codedProject, decide } from '../../../support/coded-project.js';
import { smallProject } from '../../../support/project.js';
import { bareWorkbench } from '../../../support/workbench.js';

interface Told {
  readonly open: {
    readonly gecodeerd: string;
    readonly volgende: readonly { readonly step: string }[];
    readonly beslisIn: string | null;
    readonly codeurs: { readonly known: readonly string[]; readonly usual: string | null };
  };
  readonly codeur: string | null;
}

describe('who sits at the page', () => {
  it('is one of those who worked here before, in their spelling', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'bes_eerlijk', 'eerlijk', 'Sanne');
    const { json } = await bareWorkbench(folder, null);
    const { open, codeur } = (await json('/api/project')) as Told;
    expect([codeur, open.codeurs.known]).toEqual([null, ['Sanne']]);
    expect(await json('/api/project/codeur', { naam: 'sanne', nieuw: false })).toEqual({ codeur: 'Sanne' });
    expect(((await json('/api/project')) as Told).codeur).toBe('Sanne');
  });

  it('is nobody new by a slip of the pen, but is when they say so', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'bes_eerlijk', 'eerlijk', 'Sanne');
    const { json } = await bareWorkbench(folder, null);
    await expect(json('/api/project/codeur', { naam: 'Sane', nieuw: false })).rejects.toThrow(
      /422: .*De naam Sane komt in dit project nog niet voor; wel Sanne/,
    );
    await expect(json('/api/project/codeur', { naam: '…', nieuw: true })).rejects.toThrow(
      /Uw naam: dit kan geen naam zijn/,
    );
    expect(await json('/api/project/codeur', { naam: ' Bo  ', nieuw: true })).toEqual({ codeur: 'Bo' });
  });

  it('is foretold by the file of this computer', async () => {
    const { json } = await bareWorkbench(smallProject({ 'lokaal.yaml': 'codeur: Bo\n' }), null);
    expect(((await json('/api/project')) as Told).open.codeurs).toEqual({ known: [], usual: 'Bo' });
  });
});

describe('coding from the page', () => {
  it('is the next step after the codebook changed, and says what it did', async () => {
    const folder = await codedProject();
    const { json } = await bareWorkbench(folder);
    changeCodebook(folder, ['[moestuin]', '[moestuin, plannen]']);
    const before = (await json('/api/project')) as Told;
    expect([before.open.gecodeerd, before.open.volgende[0]?.step]).toEqual([
      'met een eerder codeboek',
      'coderen',
    ]);
    expect(await json('/api/coderen', {})).toMatchObject({ proef: false, voorstellen: { nieuw: 1 } });
    expect(((await json('/api/project')) as Told).open.gecodeerd).toBe('met dit codeboek');
  });
});
