/** Making from the page: one thing at a time, beside everything else, found again by number and never by path. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { UserError } from '../../../src/model/errors.js';
import type { Made } from '../../../src/work/making/made.js';
import { createEvents } from '../../../src/workbench/server/events.js';
import { keepMakings } from '../../../src/workbench/server/making/keeper.js';
import { createSession } from '../../../src/workbench/server/session.js';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';
import { usedProject } from '../../support/used-project.js';
import { bareWorkbench, type Opened } from '../../support/workbench.js';

const NOTHING: Made = {
  soort: 'memos',
  voor: 'intern',
  pad: null,
  plek: null,
  bestanden: 0,
  regels: [],
  punten: [],
};

/** A keeper of which each work is ready when the test says so. */
function keeper(coder: string | null = 'Aya') {
  const works: { settle(made: Made | Error): Promise<void>; isStopped: boolean }[] = [];
  const shown: string[] = [];
  const bugs: unknown[] = [];
  const session = createSession({ folder: smallProject(), coder, passphrase: undefined }, createEvents());
  const makings = keepMakings(session, {
    maker: () => {
      let end = { resolve: (_: Made) => {}, reject: (_: Error) => {} };
      const made = new Promise<Made>((resolve, reject) => {
        end = { resolve, reject };
      });
      const work = {
        isStopped: false,
        settle: async (result: Made | Error) => {
          if (result instanceof Error) end.reject(result);
          else end.resolve(result);
          await new Promise((resolve) => setImmediate(resolve));
        },
      };
      works.push(work);
      return {
        made,
        stop: () => {
          work.isStopped = true;
        },
      };
    },
    showFolder: (folder) => shown.push(folder),
    tellBug: (error) => bugs.push(error),
  });
  return { makings, works, shown, bugs, session };
}

describe('what a sitting makes', () => {
  it('is made one thing at a time', async () => {
    const { makings, works } = keeper();
    makings.begin({ soort: 'memos' });
    expect(makings.busy).toEqual({ soort: 'memos', stap: null });
    expect(() => makings.begin({ soort: 'vergelijking' })).toThrow('Er wordt al iets gemaakt.');
    await works[0]?.settle(NOTHING);
    expect([makings.busy, makings.outcomes().map(({ gemaakt }) => gemaakt)]).toEqual([null, [NOTHING]]);
    makings.begin({ soort: 'vergelijking' });
    expect(works).toHaveLength(2);
  });

  it('says why it was not made, and of a bug only that it is one', async () => {
    const { makings, works, bugs } = keeper();
    makings.begin({ soort: 'memos' });
    await works[0]?.settle(new UserError('Dat kan niet. Doe iets anders.'));
    makings.begin({ soort: 'memos' });
    await works[1]?.settle(new TypeError('het woord kaboutertuin'));
    const [bug, refusal] = makings.outcomes();
    expect(refusal?.fouten).toEqual([{ text: 'Dat kan niet. Doe iets anders.', next: undefined }]);
    expect(bug?.fouten[0]?.text).toMatch(/^Dit is een fout in wijkstem\./);
    expect(bugs).toHaveLength(1);
  });

  it('is stopped when a person asks for it, or the workbench closes', () => {
    const { makings, works } = keeper();
    makings.begin({ soort: 'memos' });
    makings.stop();
    expect(works[0]?.isStopped).toBe(true);
  });

  it('opens only folders in which it put something itself', async () => {
    const { makings, works, shown, session } = keeper();
    makings.begin({ soort: 'memos' });
    await works[0]?.settle({ ...NOTHING, pad: '/elders/rapport.docx', plek: 'rapport.docx', bestanden: 1 });
    makings.begin({ soort: 'grafieken', voor: 'intern' });
    await works[1]?.settle({ ...NOTHING, pad: '/elders/grafieken', plek: 'grafieken', bestanden: 9 });
    makings.show(1);
    makings.show(2);
    expect(shown).toEqual(['/elders', '/elders/grafieken']);
    expect(() => makings.show(3)).toThrow('niet in deze zitting gemaakt');
    session.choose(smallProject());
    expect(() => makings.show(1)).toThrow('niet in deze zitting gemaakt');
    expect(makings.outcomes()).toEqual([]);
  });

  it('asks who decides only where a file is about their own work', () => {
    const { makings } = keeper(null);
    expect(() => makings.begin({ soort: 'nakijken', inhoud: 'blind' })).toThrow('Wie beslist er?');
    expect(() => makings.begin({ soort: 'nakijken', inhoud: 'beslist' })).toThrow('Wie beslist er?');
    makings.begin({ soort: 'nakijken', inhoud: 'voorstellen' });
    expect(makings.busy?.soort).toBe('nakijken');
  });
});

interface Answer {
  readonly keuzes: { readonly respondenten: readonly string[]; readonly sjablonen: readonly string[] };
  readonly bezig: unknown;
  readonly uitkomsten: readonly {
    readonly id: number;
    readonly soort: string;
    readonly fouten: readonly { readonly text: string }[];
    readonly gemaakt:
      | (Omit<Made, 'punten'> & {
          readonly punten: readonly (Made['punten'][number] & {
            readonly nagelopen: { readonly codeur: string } | null;
          })[];
        })
      | null;
  }[];
}

describe('the routes of what can be made', () => {
  let folder = '';
  let opened: Opened;
  const now = async (): Promise<Answer> => (await opened.json('/api/maken')) as Answer;
  /** Asks for something, and waits for it. */
  const made = async (wanted: Record<string, unknown>): Promise<Answer['uitkomsten'][number]> => {
    const before = (await now()).uitkomsten.length;
    await opened.json('/api/maken', wanted);
    await vi.waitFor(async () => expect((await now()).uitkomsten.length).toBe(before + 1), {
      timeout: 60_000,
      interval: 50,
    });
    const [last] = (await now()).uitkomsten;
    if (last === undefined) throw new Error('nothing came');
    return last;
  };
  const pathOf = ({ gemaakt }: Answer['uitkomsten'][number]): string => join(folder, gemaakt?.plek ?? '?');

  it('make every kind, each where its command puts it and under a name that is free', async () => {
    folder = await usedProject();
    opened = await bareWorkbench(folder);
    const kinds: readonly (readonly [wanted: Record<string, unknown>, name: RegExp])[] = [
      [
        {
          soort: 'rapport',
          voor: 'intern',
          staat: 'concept',
          vorm: 'word',
          grafieken: 'native',
          sjabloon: null,
        },
        /^rapporten\/rapport-concept-intern-.*\.docx$/,
      ],
      [
        {
          soort: 'rapport',
          voor: 'openbaar',
          staat: 'concept',
          vorm: 'md',
          grafieken: 'native',
          sjabloon: null,
        },
        /^rapporten\/rapport-concept-\d.*\.md$/,
      ],
      [
        { soort: 'tabellen', voor: 'intern', inhoud: ['coderingen'], vorm: 'xlsx' },
        /^rapporten\/export-intern-.*\.xlsx$/,
      ],
      [
        { soort: 'tabellen', voor: 'intern', inhoud: ['coderingen'], vorm: 'xlsx' },
        /^rapporten\/export-intern-.* \(2\)\.xlsx$/,
      ],
      [
        { soort: 'tabellen', voor: 'intern', inhoud: ['coderingen', 'memos'], vorm: 'csv' },
        /^rapporten\/export-intern-[\d-]+$/,
      ],
      [{ soort: 'vergelijking' }, /^rapporten\/vergelijking-intern-.*\.csv$/],
      [{ soort: 'nakijken', inhoud: 'alles' }, /^nakijken\.xlsx$/],
      [{ soort: 'nakijken', inhoud: 'blind' }, /^nakijken-Aya\.xlsx$/],
      [{ soort: 'memos' }, /^memos\.xlsx$/],
      [{ soort: 'gesprek', respondent: 'R01', vorm: 'word' }, /^rapporten\/gesprek-R01-intern\.docx$/],
    ];
    for (const [wanted, name] of kinds) {
      const outcome = await made(wanted);
      expect([wanted, outcome.fouten, outcome.gemaakt?.plek]).toEqual([
        wanted,
        [],
        expect.stringMatching(name),
      ]);
      expect(existsSync(pathOf(outcome))).toBe(true);
      expect(outcome.gemaakt?.pad).toBeNull();
    }
  }, 120_000);

  it('name the points of a report, which stay ticked off until somebody takes that back', async () => {
    folder = await usedProject();
    opened = await bareWorkbench(folder);
    const { gemaakt } = await made({ soort: 'nalopen', voor: 'openbaar', staat: 'concept' });
    const points = gemaakt?.punten ?? [];
    expect(gemaakt?.plek).toBeNull();
    expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
    const [first] = points;
    expect(first?.nagelopen).toBeNull();
    await opened.json('/api/maken/nagelopen', { punt: first?.id, klaar: true });
    const ticked = async (): Promise<unknown> => (await now()).uitkomsten[0]?.gemaakt?.punten[0]?.nagelopen;
    expect(await ticked()).toEqual({ codeur: 'Aya', op: expect.stringMatching(/^\d{4}-/) });
    opened = await bareWorkbench(folder, 'Bo');
    await made({ soort: 'nalopen', voor: 'openbaar', staat: 'concept' });
    expect(await ticked()).toMatchObject({ codeur: 'Aya' });
    expect((await run(folder, 'undo')).stdout).toContain('nalopen');
    expect(await ticked()).toBeNull();
    await opened.json('/api/maken/nagelopen', { punt: first?.id, klaar: true });
    await opened.json('/api/maken/nagelopen', { punt: first?.id, klaar: false });
    expect(await ticked()).toBeNull();
  }, 60_000);

  it('refuse a path, an unknown template and what others may not have, and write nothing then', async () => {
    folder = await usedProject();
    opened = await bareWorkbench(folder);
    const report = { soort: 'rapport', voor: 'intern', staat: null, vorm: 'word', grafieken: 'native' };
    const { status } = await opened.page('/api/maken', {
      method: 'POST',
      body: JSON.stringify({ ...report, sjabloon: null, output: '/tmp/elders.docx' }),
    });
    expect(status).toBe(400);
    const away = await made({ ...report, sjabloon: '../../etc/passwd' });
    expect([away.gemaakt, away.fouten[0]?.text]).toEqual([
      null,
      '../../etc/passwd: dit sjabloon is er niet meer. Kies een ander.',
    ]);
    const coded = await made({ soort: 'tabellen', voor: 'openbaar', inhoud: ['coderingen'], vorm: 'xlsx' });
    expect([coded.gemaakt, coded.fouten[0]?.text]).toEqual([
      null,
      expect.stringContaining('een rij per respondent wijst mensen aan'),
    ]);
    const tick = { punt: '../x', klaar: true };
    const { status: odd } = await opened.page('/api/maken/nagelopen', {
      method: 'POST',
      body: JSON.stringify(tick),
    });
    expect(odd).toBe(400);
  }, 60_000);
});

describe('a report that was made from the page', () => {
  it('is the one that the command writes', async () => {
    const folder = await usedProject();
    const opened = await bareWorkbench(folder);
    await opened.json('/api/maken', {
      soort: 'rapport',
      voor: 'openbaar',
      staat: null,
      vorm: 'md',
      grafieken: 'native',
      sjabloon: null,
    });
    const done = async (): Promise<Answer> => (await opened.json('/api/maken')) as Answer;
    await vi.waitFor(async () => expect((await done()).uitkomsten).toHaveLength(1), { timeout: 30_000 });
    const [{ gemaakt, fouten } = { gemaakt: null, fouten: [] }] = (await done()).uitkomsten;
    expect(fouten).toEqual([]);
    const place = gemaakt?.plek ?? '';
    const fromPage = readFileSync(join(folder, place), 'utf8');
    expect((await run(folder, 'report', '--format', 'md')).stdout).toContain(place);
    expect(readFileSync(join(folder, place), 'utf8')).toBe(fromPage);
  }, 60_000);
});
