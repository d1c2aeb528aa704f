import { describe, expect, it } from 'vitest';
import type { Appearance, CastMember } from '../../src/model/respondent.js';
import { filesWithStrangers, unheard } from '../../src/project/heard.js';

function row(respondent: string, file: string, speaker: string | null): Appearance {
  return { respondent, file, speaker, date: null };
}

function voice(file: string, speaker: string, respondent: string | null): CastMember {
  return { file, speaker, respondent, role: respondent === null ? 'onbekend' : 'respondent' };
}

const ANNA = row('R01', 'groep.txt', 'Anna');
const BRAM = row('R02', 'groep.txt', 'Bram');
const BRAM_ALONE = row('R02', 'alleen.txt', null);

describe('unheard', () => {
  it('names the rows whose speaker is not in the text', () => {
    const cast = [voice('groep.txt', 'Anna', 'R01'), voice('groep.txt', 'Brm', null)];
    expect(unheard([ANNA, BRAM], cast)).toEqual([BRAM]);
  });

  it('looks at each file by itself', () => {
    const cast = [voice('groep.txt', 'Anna', 'R01'), voice('alleen.txt', 'R', 'R02')];
    expect(unheard([ANNA, BRAM, BRAM_ALONE], cast)).toEqual([BRAM]);
  });

  it('says nothing of a file that was not imported', () => {
    expect(unheard([BRAM_ALONE], [voice('groep.txt', 'Anna', 'R01')])).toEqual([]);
  });
});

describe('filesWithStrangers', () => {
  it('names a file once, however many strangers speak in it', () => {
    const cast = [
      voice('groep.txt', 'Anna', 'R01'),
      voice('groep.txt', 'Stem', null),
      voice('groep.txt', 'Buurman', null),
      voice('alleen.txt', 'R', 'R02'),
    ];
    expect(filesWithStrangers(cast)).toEqual(['groep.txt']);
  });
});
