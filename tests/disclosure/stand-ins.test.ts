import { describe, expect, it } from 'vitest';
import { readable } from '../../src/disclosure/stand-ins.js';
import { INITIATIVE_TYPES, KINDS } from '../../src/model/identifying.js';

describe('what stands for a name in a quote for others', () => {
  it.each([
    ['Dat zei [PERSOON-3] tegen mij.', 'Dat zei [iemand] tegen mij.'],
    ['Meneer [PERSOON-48] van de gemeente belde.', 'Meneer [naam] van de gemeente belde.'],
    ['ik dacht, ach [PERSOON-52], laat maar', 'ik dacht, ach [naam], laat maar'],
    ['Het was die [PERSOON-4].', 'Het was die [naam].'],
    [
      '[PERSOON-1] zei tegen [PERSOON-2]: [PERSOON-1] wint.',
      '[iemand] zei tegen [iemand anders]: [iemand] wint.',
    ],
    ['Stichting [ORGANISATIE-2] hielp.', 'Stichting [naam] hielp.'],
    ['Dat deed [ORGANISATIE-2] zelf.', 'Dat deed [een organisatie] zelf.'],
    ['Het stond op de [ADRES-1].', 'Het stond op de [adres].'],
    ['De [GROENPROJECT-2] bloeit.', 'De [groenproject] bloeit.'],
    ['Ik ben [LEEFTIJD-80-89] jaar, hoor.', 'Ik ben [in de tachtig], hoor.'],
    ['Hij is [LEEFTIJD-60-69].', 'Hij is [in de zestig].'],
    ['Een [LEEFTIJD-30-39]-jarige man.', 'Een [dertiger] man.'],
    ['Mijn dochter is [LEEFTIJD-0-17] jaar oud.', 'Mijn dochter is [nog geen achttien].'],
    ['Ze was [LEEFTIJD-18-19].', 'Ze was [net volwassen].'],
    ['Ze werd [LEEFTIJD-100-109].', 'Ze werd [boven de honderd].'],
    ['Hij zei [zucht] niets.', 'Hij zei [zucht] niets.'],
  ])('can be read: %s', (said, shown) => {
    expect(readable(said)).toBe(shown);
  });

  it('is never a number or a label in capitals, whatever was replaced', () => {
    for (const label of [...KINDS, ...INITIATIVE_TYPES]) {
      const shown = readable(`Toen kwam [${label}-12] langs.`);
      expect(label === 'LEEFTIJD' ? '' : shown.replace('Toen', 'toen')).not.toMatch(/\d|\p{Lu}/u);
    }
  });
});
