/** Deciding about a name on a screen: kept at once, applied together, told beforehand, and taken back. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyNames, decideName, takeBackName } from '../../../src/work/naming/decide-one.js';
import { CHOICES } from '../../../src/work/naming/decided.js';
import { namesInContext } from '../../../src/work/naming/doubts.js';
import { whatItTouches } from '../../../src/work/naming/foretell.js';
import {
  AppliedNamesResult,
  appliedAsJson,
  DecidedNameResult,
  decidedNameAsJson,
  ForetoldResult,
  foretoldAsJson,
  TakenBackNameResult,
  takenBackAsJson,
} from '../../../src/work/naming/screen-result.js';
import { decide } from '../../support/coded-project.js';
import {
  choose,
  codingsOf,
  namesOf,
  namesOnScreen,
  type Screen,
  textsOf,
} from '../../support/names-on-screen.js';
import { run } from '../../support/run.js';

function keyOf({ folder }: Screen): unknown {
  return JSON.parse(readFileSync(join(folder, 'sleutel.json'), 'utf8'));
}

async function besloten({ here, desk }: Screen) {
  return namesInContext(here, desk, { shelf: 'besloten', from: 0, most: 50 });
}

describe('a decision about a name', () => {
  it('is kept at once, and waits until the texts are read again', async () => {
    const screen = await namesOnScreen();
    const before = await textsOf(screen);
    expect(await choose(screen, 'Vlinder', 'vervang')).toBe(1);
    expect(await textsOf(screen)).toEqual(before);
    expect(await besloten(screen)).toMatchObject({
      outstanding: 1,
      names: [{ text: 'Vlinder', decided: { choice: 'vervang', isOutstanding: true } }],
    });
    const done = await applyNames(screen.here, screen.desk);
    expect(done).toMatchObject({ outstanding: 0, changed: 2 });
    const texts = [...(await textsOf(screen)).values()].join('');
    expect(texts).not.toContain('Vlinder');
    expect(texts).toContain('Een vlinder vloog weg');
  });

  it('that leaves a doubtful word needs nothing else', async () => {
    const screen = await namesOnScreen();
    expect(await choose(screen, 'Vlinder', 'laat staan')).toBe(0);
    const { names } = await besloten(screen);
    expect(names).toMatchObject([
      { text: 'Vlinder', decided: { choice: 'laat staan', isOutstanding: false } },
    ]);
  });

  it('gives a doubtful word to somebody', async () => {
    const screen = await namesOnScreen();
    const bouchra = (await namesOf(screen)).find(({ was }) => was.includes('Bouchra'));
    await choose(screen, 'Vlinder', 'zelfde als', bouchra?.text ?? '');
    await applyNames(screen.here, screen.desk);
    expect((await textsOf(screen)).get('R01.txt')).toContain(`De ${bouchra?.text} ging open`);
  });

  it('makes one of people who are said to be the same one after the other, in whatever order', async () => {
    for (const pairs of [
      [
        ['Bouchra', 'Swinston'],
        ['Swinston', 'Wil'],
      ],
      [
        ['Swinston', 'Wil'],
        ['Bouchra', 'Swinston'],
      ],
    ] as const) {
      const screen = await namesOnScreen();
      const pseudonym = async (name: string) => {
        const found = (await namesOf(screen)).find(({ was }) => was.includes(name));
        return found?.text ?? '';
      };
      for (const [one, other] of pairs) await choose(screen, one, 'zelfde als', await pseudonym(other));
      const wil = await pseudonym('Wil');
      await applyNames(screen.here, screen.desk);
      expect((await textsOf(screen)).get('R02.txt')).toContain(`zei ${wil}. En ${wil} lachte. Bij`);
      expect((await textsOf(screen)).get('R02.txt')).toContain(`zat ${wil},`);
    }
  });

  it('says who of two is meant by a name that they share', async () => {
    const screen = await namesOnScreen();
    const { shared } = await besloten(screen);
    const bearer = shared[0]?.bearers.find(({ names }) => names.includes('Peter de Vries'));
    const asked = {
      kind: 'PERSOON',
      text: 'Peter',
      choice: 'zelfde als',
      as: bearer?.pseudonym ?? '',
    } as const;
    await decideName(screen.here, screen.desk, asked);
    expect((await besloten(screen)).shared).toEqual([]);
    await applyNames(screen.here, screen.desk);
    expect((await textsOf(screen)).get('R01.txt')).toContain(
      `[${bearer?.pseudonym}]. [${bearer?.pseudonym}] lachte`,
    );
  });

  it('flags no coding when a false name is put right and the other words are the same', async () => {
    const screen = await namesOnScreen();
    await choose(screen, 'Vlinder', 'vervang overal');
    await applyNames(screen.here, screen.desk);
    const [pseudonym = ''] =
      /\[PERSOON-\d+\](?= ging open)/.exec((await textsOf(screen)).get('R01.txt') ?? '') ?? [];
    for (const passage of [
      `De ${pseudonym} ging open.`,
      `${pseudonym} vloog weg`,
      `Een ${pseudonym}`,
      pseudonym,
    ]) {
      decide(screen.folder, 'bevestigd', 'bes_eerlijk', passage);
    }
    const asked = { kind: 'PERSOON', text: pseudonym, choice: 'laat staan', as: null } as const;
    const told = await whatItTouches(screen.here, screen.desk, asked);
    await decideName(screen.here, screen.desk, asked);
    const done = await applyNames(screen.here, screen.desk);
    expect([told.codings.flagged, done.flagged]).toEqual([0, 0]);
    const codings = [...(await codingsOf(screen)).values()];
    expect(codings.map(({ waits }) => waits)).not.toContain(true);
    expect(codings.map(({ words }) => words)).toEqual(
      expect.arrayContaining(['De Vlinder ging open.', 'vlinder vloog weg', 'Een vlinder']),
    );
  });

  it('refuses what can not be, in one line', async () => {
    const { here, desk } = await namesOnScreen();
    const asked = { kind: 'PERSOON', text: 'Vlinder', choice: 'zelfde als', as: 'PERSOON-99' } as const;
    await expect(decideName(here, desk, asked)).rejects.toThrow(
      'Noem bij zelfde_als een pseudoniem dat er is',
    );
    await expect(takeBackName(here, desk, asked)).rejects.toThrow('is niets besloten');
  });

  it('is told to a screen without a word of the texts', async () => {
    const { here, desk } = await namesOnScreen();
    const asked = { kind: 'PERSOON', text: 'Vlinder', choice: 'vervang', as: null } as const;
    const told = ForetoldResult.parse(foretoldAsJson(await whatItTouches(here, desk, asked)));
    expect(told).toMatchObject({
      raakt: { plaatsen: 2, interviews: 2 },
      blijft_staan: { plaatsen: 1, interviews: 1 },
      teksten: 2,
      memos: 0,
    });
    const decided = DecidedNameResult.parse(decidedNameAsJson(await decideName(here, desk, asked)));
    const back = TakenBackNameResult.parse(takenBackAsJson(await takeBackName(here, desk, asked)));
    await decideName(here, desk, asked);
    const applied = AppliedNamesResult.parse(appliedAsJson(await applyNames(here, desk)));
    expect([decided.nog_toe_te_passen, back.hersteld, applied.teksten_veranderd]).toEqual([1, true, 2]);
    expect(JSON.stringify([told, decided, back, applied])).not.toContain('linder');
  });

  it('leaves no act in the history: what is decided stays with the key', async () => {
    const screen = await namesOnScreen();
    const before = (await run(screen.folder, 'history')).stdout;
    await choose(screen, 'Vlinder', 'vervang');
    expect((await run(screen.folder, 'history')).stdout).toBe(before);
  });
});

describe('a decision about a name that is taken back', () => {
  it('leaves the key as it was while no text follows it', async () => {
    const screen = await namesOnScreen();
    await choose(screen, 'Bodem', 'laat staan');
    const before = keyOf(screen);
    for (const choice of ['vervang', 'vervang overal', 'laat staan'] as const) {
      await choose(screen, 'Vlinder', choice);
      const back = await takeBackName(screen.here, screen.desk, { kind: 'PERSOON', text: 'Vlinder' });
      expect(back).toEqual({ isUndone: true, outstanding: 0 });
      expect(keyOf(screen)).toEqual(before);
    }
  });

  it('is decided back once the texts followed it, and they are as they were', async () => {
    for (const choice of ['vervang', 'vervang overal', 'laat staan', 'zelfde als'] as const) {
      for (const words of ['Vlinder', 'Bouchra']) {
        const screen = await namesOnScreen();
        const before = await textsOf(screen);
        const names = await namesOf(screen);
        const name = names.find(({ text, was }) => text === words || was.includes(words));
        const other = names.find(({ was }) => was.includes('Swinston'));
        const asked = { kind: 'PERSOON', text: name?.text ?? '', choice, as: other?.text ?? null } as const;
        await decideName(screen.here, screen.desk, asked);
        await applyNames(screen.here, screen.desk);
        await takeBackName(screen.here, screen.desk, asked);
        await applyNames(screen.here, screen.desk);
        expect([choice, words, await textsOf(screen)]).toEqual([choice, words, before]);
      }
    }
  });
});

describe('what a decision touches', () => {
  it('is told before it is taken just as it happens, texts, codings and all, whatever was decided before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...CHOICES), fc.nat()), { minLength: 1, maxLength: 3 }),
        async (choices) => {
          const screen = await namesOnScreen();
          for (const passage of ['ging open', 'De Vlinder ging', 'lachte', 'Bij Bodem zat']) {
            decide(screen.folder, 'bevestigd', 'bes_eerlijk', passage);
          }
          for (const [at, choice, whose] of choices) {
            const names = await namesOf(screen);
            const name = names[at % names.length];
            const others = names.filter(
              ({ kind, text }) => kind === name?.kind && /^\[/.test(text) && text !== name.text,
            );
            const other = others[whose % Math.max(1, others.length)];
            if (name === undefined || (choice === 'zelfde als' && other === undefined)) continue;
            const asked = { kind: name.kind, text: name.text, choice, as: other?.text ?? null };
            const told = await whatItTouches(screen.here, screen.desk, asked).catch(() => null);
            if (told === null) continue;
            const [texts, codings] = [await textsOf(screen), await codingsOf(screen)];
            await decideName(screen.here, screen.desk, asked);
            const done = await applyNames(screen.here, screen.desk);
            const now = await textsOf(screen);
            const changed = [...now].filter(([file, text]) => text !== texts.get(file));
            expect(new Map(changed)).toEqual(told.texts);
            expect([done.changed, done.flagged]).toEqual([told.texts.size, told.codings.flagged]);
            const after = await codingsOf(screen);
            const others2 = [...after].filter(([id, { words }]) => words !== codings.get(id)?.words);
            expect(others2.length).toBe(told.codings.changed);
            const row = told.rows[0];
            expect((row?.touched.files ?? 0) + told.others.files).toBeGreaterThanOrEqual(
              changed.length > 0 ? 1 : 0,
            );
            expect(done.outstanding).toBe(0);
          }
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);
});
