import { describe, expect, it } from 'vitest';
import { whoIsWho } from '../../../src/work/importing/who-is-who.js';
import { opened } from '../../support/opened.js';
import { smallProject } from '../../support/project.js';

async function asking(text: string, file = 'los.txt') {
  const { speakers } = await whoIsWho(opened(smallProject({ [`interviews/${file}`]: text })), file);
  return speakers.map(({ speaker, seemsToAsk, proposal }) => [speaker, seemsToAsk, proposal?.respondent]);
}

describe('who seems to ask the questions', () => {
  it('is the one whose turns are mostly questions; the others get numbers, also from the name of the file', async () => {
    const talk =
      'Sanne: Hoe ging het?\n\nKarin: Goed, toch?\n\nSanne: En toen?\n\nKarin: Klaar.\n\nKarin: Ja.\n';
    expect(await asking(talk)).toEqual([
      ['Sanne', true, undefined],
      ['Karin', false, 'R03'],
    ]);
    expect(await asking(talk, 'R17.txt')).toEqual([
      ['Sanne', true, undefined],
      ['Karin', false, 'R17'],
    ]);
  });

  it.each([
    'Sanne: Hoe ging het?\n\nKarin: Goed?\n\nSanne: En toen?\n\nKarin: Klaar?\n',
    'Sanne: Vertel.\n\nKarin: Goed.\n\nSanne: En toen?\n\nKarin: Klaar.\n\nSanne: Ja.\n',
    'I: Hoe ging het?\n\nSanne: Zo?\n\nKarin: Goed.\n\nSanne: En toen?\n\nKarin: Klaar.\n',
  ])('is nobody where none stands out, or somebody asks already: %j', async (talk) => {
    expect((await asking(talk)).map(([, seems]) => seems)).not.toContain(true);
  });
});
