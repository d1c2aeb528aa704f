/** A format that a person named once counts also when the file is read again. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ImportResult } from '../../../src/work/importing/result.js';
import { RESPONDENTS, smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

const CAPTIONS = 'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\nR: Eerlijk was het.\n';

/** A project in which captions were read as typed text. */
async function readAsText(): Promise<string> {
  const folder = smallProject({
    'respondents.csv': RESPONDENTS.replace('R01.txt', 'R01.vtt'),
    'interviews/R01.vtt': CAPTIONS,
  });
  const { stdout } = await run(folder, 'import', '--format', 'txt', 'R01.vtt', '--json');
  expect(formatIn(stdout)).toBe('txt');
  return folder;
}

function formatIn(stdout: string): string | undefined {
  return ImportResult.parse(JSON.parse(stdout)).bestanden[0]?.formaat;
}

describe('a file that was read as a format that a person named', () => {
  it('is read as that format again when only the known speakers changed', async () => {
    const folder = await readAsText();
    writeFileSync(join(folder, 'respondents.csv'), RESPONDENTS.replace('R01.txt;R;', 'R01.vtt;Anna;'));
    const { stdout, stderr } = await run(folder, 'import', 'R01.vtt', '--json');
    expect(formatIn(stdout)).toBe('txt');
    expect(stderr).toContain(
      'let op, R01.vtt: gelezen als txt, net als eerder. Is dat zoom-vtt, typ dan: ' +
        'wijkstem import --format zoom-vtt "R01.vtt".\n',
    );
  });

  it('is read by its content when it was written anew, and a person hears that this differs', async () => {
    const folder = await readAsText();
    writeFileSync(join(folder, 'interviews', 'R01.vtt'), CAPTIONS.replace('Eerlijk', 'Heel eerlijk'));
    const { stdout, stderr } = await run(folder, 'import', 'R01.vtt', '--json');
    expect(formatIn(stdout)).toBe('zoom-vtt');
    expect(stderr).toBe(
      'let op, R01.vtt: gelezen als zoom-vtt, eerder als txt. Is dat het nog, typ dan: ' +
        'wijkstem import --format txt "R01.vtt".\n',
    );
  });
});
