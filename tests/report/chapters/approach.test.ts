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

const IMPLIED = 'Bij ‘stemmen’ houdt de definitie al een oordeel in.';

describe('the limits of the research', () => {
  it('tell of oordelen that come from a definition and not from words, as long as nobody looked', () => {
    expect(limitsOf('negatief', 1)).toContain(IMPLIED);
    expect(limitsOf('negatief', 0)).not.toContain(IMPLIED);
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
