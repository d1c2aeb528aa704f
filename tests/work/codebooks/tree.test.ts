import { describe, expect, it } from 'vitest';
import {
  codebookTreeAsJson,
  TermMatchesResult,
  termMatchesAsJson,
} from '../../../src/work/codebooks/edit-result.js';
import { termMatches } from '../../../src/work/codebooks/term-matches.js';
import { codebookTree } from '../../../src/work/codebooks/tree.js';
import { codebookWithVersion } from '../../../src/work/project/kept-codebook.js';
import { codedProject, decide } from '../../support/coded-project.js';
import { rejectionOf } from '../../support/message.js';
import { opened } from '../../support/opened.js';
import { smallProject } from '../../support/project.js';

describe('the tree of the codebook', () => {
  it('counts per code the passages by status, and the respondents', async () => {
    const folder = await codedProject();
    decide(folder, 'bevestigd', 'bes_stem', 'stickers');
    decide(folder, 'verworpen', 'bes_stem', 'plannen');
    decide(folder, 'verworpen', 'bes_stem', 'plannen', 'Bo');
    const { themas } = codebookTreeAsJson(await codebookTree(opened(folder)));
    expect(themas.flatMap(({ codes }) => codes.map(({ id, aantal }) => [id, aantal]))).toEqual([
      ['bes_eerlijk', { bevestigd: 0, voorstel: 2, verworpen: 0, respondenten: 2 }],
      ['bes_stem', { bevestigd: 1, voorstel: 0, verworpen: 1, respondenten: 1 }],
      ['opb_groen', { bevestigd: 0, voorstel: 1, verworpen: 0, respondenten: 1 }],
    ]);
  });

  it('is there before the first import, with nothing counted', async () => {
    const { themas } = codebookTreeAsJson(await codebookTree(opened(smallProject())));
    expect(themas[0]?.codes[0]).toMatchObject({
      definitie: 'Of het eerlijk ging.',
      aantal: { bevestigd: 0, voorstel: 0, verworpen: 0, respondenten: 0 },
    });
  });
});

describe('what the terms of a code match', () => {
  it('is told term by term, with the words that stood there', async () => {
    const here = opened(await codedProject());
    const { codebook } = codebookWithVersion(here);
    const told = termMatchesAsJson(await termMatches(here, codebook, 'bes_stem'));
    expect(TermMatchesResult.parse(told).zoektermen).toEqual([
      { zoekterm: 'sticker*', treffers: 1, beurten: 1, gevonden: [{ tekst: 'stickers', aantal: 1 }] },
      { zoekterm: 'gestemd', treffers: 0, beurten: 0, gevonden: [] },
    ]);
    expect(await rejectionOf(termMatches(here, codebook, 'weg'))).toMatch(/"weg" staat niet in het codeboek/);
  });
});
