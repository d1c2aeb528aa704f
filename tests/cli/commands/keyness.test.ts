/** Words of a group against those of all others. */

import { describe, expect, it } from 'vitest';
import { KeynessResult } from '../../../src/work/comparing/keyness/result.js';
import { run } from '../../support/run.js';
import { twoVocabularies } from '../../support/two-vocabularies.js';

describe('wijkstem keyness', () => {
  it('shows the words of a group, with what they do not say', async () => {
    const { code, stdout, stderr } = await run(
      await twoVocabularies(),
      'keyness',
      '--perspectief',
      'afgewezen',
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Woorden van afgewezen (3 mensen, ');
    expect(stdout).toMatch(/^brief +6 +3 +0 +0 +\d+,\d\d +\d,\d\d$/m);
    expect(stdout).not.toMatch(/^(?:stickers|eh|die|50|plein) /m);
    expect(stdout).toContain('Dit is verkennend en geen toets');
  });

  it('gives them as JSON, and no more than asked', async () => {
    const folder = await twoVocabularies();
    const { stdout } = await run(folder, 'keyness', '--perspectief', 'verdeler', '--json', '--limit', '1');
    const result = KeynessResult.parse(JSON.parse(stdout));
    expect(result).toMatchObject({
      groep: { mensen: 3 },
      anderen: { mensen: 3 },
      totaal: expect.any(Number),
    });
    expect(result.woorden).toMatchObject([{ keer: 3, mensen: 3, keer_bij_anderen: 0 }]);
  });

  it.each([
    [[], 'Noem een groep met --perspectief, --wijk of allebei.'],
    [['--wijk', 'noord'], 'Buiten deze groep is niemand gehoord'],
    [['--wijk', 'west'], '--wijk west: dat is onbekend. Kies uit: noord, zuid.'],
  ])('refuses %j', async (options, message) => {
    const { code, stdout, stderr } = await run(await twoVocabularies(), 'keyness', ...options);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
  });
});
