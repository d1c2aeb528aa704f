/** Beginning without a project, in a real browser, by keyboard. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectAccessible, NO_BROWSER, visit } from '../../support/browser.js';
import { CODEBOOK, folderWith, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

async function beginning(how: Parameters<typeof visit>[1] = {}) {
  const root = folderWith({
    'werk/onderzoek/interviews/.houvast': '',
    'werk/onderzoek/project.yaml': readFileSync(join(smallProject(), 'project.yaml')),
    'werk/onderzoek/respondents.csv': 'respondent;perspectief;wijk;bestand\n',
    'werk/onderzoek/codeboek.yaml': CODEBOOK,
    'werk/archief/2025/brief.txt': '',
    'thuis/Documenten/brief.txt': '',
  });
  const standing = { from: join(root, 'werk'), home: join(root, 'thuis') };
  const visited = await visit(null, { ...how, standing });
  await visited.tab.getByRole('heading', { name: 'Beginnen', level: 1 }).waitFor();
  await visited.tab.getByRole('button', { name: 'Open onderzoek' }).waitFor();
  return { ...visited, root };
}

describe.skipIf(NO_BROWSER !== null)('a page without a project', () => {
  it.each([
    { width: 1280, dark: false },
    { width: 1280, dark: true },
    { width: 380, dark: false },
  ])('is accessible in every state: $width wide, dark: $dark', async (how) => {
    const { tab, complaints } = await beginning(how);
    await expectAccessible(tab);
    await tab.getByLabel('Eigen groepen').check();
    await tab.getByLabel('Of typ een map').fill('weg/ervan');
    await tab.keyboard.press('Enter');
    await tab.getByText('Deze map bestaat niet.').waitFor();
    await expectAccessible(tab);
    expect(await tab.getByRole('navigation').getByRole('link').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('goes through folders by keyboard, and opens the project in one', async () => {
    const { tab, root } = await beginning();
    await tab.getByRole('button', { name: 'archief' }).focus();
    await tab.keyboard.press('Enter');
    await tab
      .getByText(join(root, 'werk', 'archief'))
      .first()
      .waitFor();
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate('document.activeElement.textContent')).toBe('Een map hoger');
    await tab.keyboard.press('Enter');
    await tab.getByRole('button', { name: 'Open onderzoek' }).focus();
    await tab.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'Proef', level: 1 }).waitFor();
    expect(await tab.getByRole('navigation').getByRole('link').allTextContents()).toContain('Namen');
  });

  it('begins a project of what was filled in, and goes on to bringing transcripts in', async () => {
    const { tab, root, complaints, json } = await beginning({ coder: null });
    await tab.getByLabel('Wie bent u?').fill('Mila');
    await tab.getByLabel('Hoe heet het onderzoek?').fill('Evaluatie speelplekken');
    await tab.keyboard.press('Tab');
    await tab.keyboard.type('Gemeente Proefstad');
    await tab.keyboard.press('Tab');
    await tab.keyboard.type('Noord');
    await tab.keyboard.press('Enter');
    await tab.keyboard.type('Oud Zuid');
    await tab.getByLabel('Eigen groepen').focus();
    await tab.keyboard.press('Space');
    await tab.getByLabel('Groep 1, in het meervoud').fill('Bewoners');
    await tab.getByLabel('Eén van hen').first().fill('bewoner');
    const opening = tab.waitForEvent('filechooser');
    await tab.getByRole('button', { name: 'Kies een bestand (yaml)' }).focus();
    await tab.keyboard.press('Enter');
    const file = { name: 'eigen.yaml', mimeType: 'text/yaml', buffer: Buffer.from('codeboek: {id: x}') };
    await (await opening).setFiles(file);
    expect(await tab.getByLabel('Naam van de nieuwe map').inputValue()).toBe('Evaluatie speelplekken');
    await tab.getByRole('button', { name: 'Begin het project' }).focus();
    await tab.keyboard.press('Enter');
    await tab.getByText('eigen.yaml, regel 1').first().waitFor();
    await expectAccessible(tab);
    const folder = join(root, 'werk', 'Evaluatie speelplekken');
    expect(existsSync(folder)).toBe(false);
    await tab.getByLabel('Een klein codeboek').check();
    await tab.getByRole('button', { name: 'Begin het project' }).click();
    await tab.getByRole('heading', { name: 'Transcripten binnenbrengen' }).waitFor();
    expect(await json('/api/project')).toMatchObject({ codeur: 'Mila' });
    const { stdout } = await run(folder, 'status');
    expect(stdout).toMatch(/^Evaluatie speelplekken\n/);
    const settings = readFileSync(join(folder, 'project.yaml'), 'utf8');
    expect(settings).toContain('id: oud-zuid');
    expect(settings).toContain('enkelvoud: bewoner');
    expect(complaints).toEqual([]);
  });
});
