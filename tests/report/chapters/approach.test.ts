import { describe, expect, it } from 'vitest';
import type { Codebook } from '../../../src/model/codebook.js';
import type { Oordeel } from '../../../src/model/coding.js';
import { approach } from '../../../src/report/chapters/approach.js';
import { aProject } from '../../support/a-project.js';
import { codebook } from '../../support/codes.js';
import { person } from '../../support/people.js';
import { proseOf, reportContent } from '../../support/report-content.js';
import { said } from '../../support/said.js';

const PEOPLE = [1, 2, 3].map((number) => person(`R0${number}`, 'verdeler', 'noord'));

/** A codebook of which the first code implies this oordeel. */
function bookWith(impliedOordeel: Oordeel | null): Codebook {
  const { themes, ...rest } = codebook({ BES: ['stemmen', 'jury'] });
  const codes = themes
    .flatMap((theme) => theme.codes)
    .map((code, at) => (at === 0 ? { ...code, impliedOordeel } : code));
  return { ...rest, themes: themes.map((theme) => ({ ...theme, codes })) };
}

function limitsOf(impliedOordeel: Oordeel | null, open: number): string {
  const content = reportContent(aProject(), bookWith(impliedOordeel), PEOPLE, [said('R01', 'stemmen')]);
  return proseOf(approach({ ...content, basis: { confirmed: 1, open } }));
}

const IMPLIED = 'Bij de code over ‘stemmen’ houdt de definitie al een oordeel in.';

describe('the limits of the research', () => {
  it('say that an oordeel that a definition implies is none that anybody gave', () => {
    expect(limitsOf('negatief', 1)).toContain(IMPLIED);
    expect(limitsOf('negatief', 0)).toContain(IMPLIED);
    expect(limitsOf(null, 1)).not.toContain('houdt de definitie');
  });
});

describe('how codings were proposed', () => {
  const told = (
    method: 'termen' | 'gelijkenis',
    codings: number,
    languageModel: string | null = null,
  ): string => {
    const project = { ...aProject(), suggestions: { method, learns: true } };
    const content = reportContent(project, bookWith(null), PEOPLE, [said('R01', 'stemmen')]);
    const learned = { interviews: 2, codings };
    return proseOf(approach({ ...content, method: { ...content.method, learned, languageModel } }));
  };

  it('is told as it was: by terms, by the codebook, or also by what people coded', () => {
    expect(told('termen', 0)).toContain('naar zoektermen uit het codeboek en stelt coderingen voor.');
    expect(told('gelijkenis', 0)).toContain('de vraag ervoor, met het codeboek, en stelt coderingen voor.');
    expect(told('gelijkenis', 34)).toContain(
      'met het codeboek en met 34 coderingen door mensen in 2 interviews, en stelt coderingen voor.',
    );
    expect(told('gelijkenis', 0, 'proefmodel:7b')).toContain(
      'Een taalmodel op de computer van de onderzoekers (proefmodel:7b) las mee; wat het aanwees, bleef een voorstel.',
    );
    expect(told('gelijkenis', 0)).not.toContain('taalmodel');
  });
});

describe('the agreement of coders', () => {
  const told = (codes: { reliable: number; tentative: number; lower: number; few: number }): string => {
    const content = reportContent(aProject(), bookWith(null), PEOPLE, [said('R01', 'stemmen')]);
    const agreement = { coders: 2, turns: 40, alpha: 0.81, interval: null, identical: null, codes };
    return proseOf(approach({ ...content, method: { ...content.method, agreement } }));
  };

  it('is told per code in a sentence that can be read', () => {
    expect(told({ reliable: 3, tentative: 0, lower: 1, few: 1 })).toContain(
      'Per code is de overeenstemming bij 3 voldoende betrouwbaar (0,80 of hoger) en bij 1 lager; 1 code kwam te zelden voor om er iets over te zeggen.',
    );
    expect(told({ reliable: 0, tentative: 0, lower: 0, few: 44 })).toContain(
      'Over losse codes is niets te zeggen: 44 codes kwamen te zelden voor.',
    );
  });
});

describe('a perspective that this version leaves out', () => {
  it('is named, without what its people said', () => {
    const content = reportContent(aProject(), bookWith(null), PEOPLE, [said('R01', 'stemmen')]);
    expect(proseOf(approach({ ...content, leftOut: ['verdeler'] }))).toContain(
      'Niet in deze versie staan verdelers. Met zo weinig mensen zouden zij te herkennen zijn, en zij zijn niet met een andere groep samen te nemen.',
    );
    expect(proseOf(approach(content))).not.toContain('Niet in deze versie');
  });
});
