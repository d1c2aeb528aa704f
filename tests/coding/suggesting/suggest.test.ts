import { describe, expect, it } from 'vitest';
import { createSuggester } from '../../../src/coding/suggesting/suggest.js';
import type { Code } from '../../../src/model/codebook.js';
import type { Suggestion } from '../../../src/model/coding.js';
import { code, codebookOf } from '../../support/codes.js';
import { spoken } from '../../support/spoken.js';

const GROEN = code('groen', 'plein', 'moestuin', 'speel*');
const nobody = () => false;

/** Suggestions for one turn. */
function suggest(words: string, ...codes: readonly Code[]): Suggestion[] {
  return createSuggester(codebookOf(...(codes.length > 0 ? codes : [GROEN])))(spoken(['R', words]), nobody);
}

function passages(words: string, ...codes: readonly Code[]): string[] {
  return suggest(words, ...codes).map(({ fragment }) => fragment.text);
}

describe('a suggestion', () => {
  it('carries the sentence, the words that say so, and how strong they are', () => {
    expect(suggest('Nou ja. Het plein is nu veel groener. Verder weet ik niets.')).toEqual([
      {
        code: 'groen',
        fragment: { turn: 1, start: 8, end: 37, text: 'Het plein is nu veel groener.' },
        evidence: [{ term: 'plein', start: 12, end: 17 }],
        source: 'termen',
        probability: null,
        why: null,
        strength: 'zwak',
        oordeel: null,
      },
    ]);
  });

  it('has the oordeel that its words say, and none that only the definition of its code implies', () => {
    const drempel: Code = { ...code('drempel', 'formulier'), impliedOordeel: 'negatief' };
    const book = { ...codebookOf(drempel), indicators: [{ oordeel: 'positief', terms: ['fijn'] }] as const };
    const oordelen = (words: string) =>
      createSuggester(book)(spoken(['R', words]), nobody).map(({ oordeel }) => oordeel);
    expect(oordelen('Er lag een formulier op tafel.')).toEqual([null]);
    expect(oordelen('Dat formulier was fijn kort.')).toEqual(['positief']);
  });

  it('counts its offsets from the start of the transcript, not of the turn', () => {
    const transcript = spoken(['I', '🌳 Hoe ging het?'], ['R', 'Ja. De moestuin is er nu gelukkig.']);
    const [found] = createSuggester(codebookOf(GROEN))(transcript, nobody);
    expect(found?.fragment).toEqual({ turn: 2, start: 21, end: 51, text: 'De moestuin is er nu gelukkig.' });
    expect(found?.evidence).toEqual([{ term: 'moestuin', start: 24, end: 32 }]);
    expect(transcript.text.slice(21, 51)).toBe('De moestuin is er nu gelukkig.');
    expect(transcript.text.slice(24, 32)).toBe('moestuin');
  });

  it('leaves out the turns that may not be coded, such as the interviewer’s', () => {
    const transcript = spoken(
      ['I', 'Kent u het plein hier om de hoek?'],
      ['R', 'Ja, het plein ken ik al heel lang.'],
    );
    const found = createSuggester(codebookOf(GROEN))(transcript, ({ speaker }) => speaker === 'I');
    expect(found.map(({ fragment }) => fragment.turn)).toEqual([2]);
  });

  it('joins evidence in the same and in adjacent sentences into one fragment', () => {
    expect(passages('Het plein was kaal en grijs. De moestuin kwam er daarna bij. Klaar.')).toEqual([
      'Het plein was kaal en grijs. De moestuin kwam er daarna bij.',
    ]);
  });

  it('keeps evidence apart that a whole sentence stands between', () => {
    expect(
      passages('Het plein was kaal en grijs. Dat vond iedereen. De moestuin kwam er daarna bij.'),
    ).toEqual(['Het plein was kaal en grijs.', 'De moestuin kwam er daarna bij.']);
  });

  it('takes a neighbour along when a fragment is too short to read: the next sentence, or else the one before', () => {
    expect(passages('Het plein. Dat is nu eindelijk opgeknapt. Mooi hoor.')).toEqual([
      'Het plein. Dat is nu eindelijk opgeknapt.',
    ]);
    expect(passages('Dat weet ik niet meer. Het plein.')).toEqual(['Dat weet ik niet meer. Het plein.']);
  });

  it('never joins two turns', () => {
    const transcript = spoken(['R', 'Het plein.'], ['R', 'De moestuin.']);
    const found = createSuggester(codebookOf(GROEN))(transcript, nobody);
    expect(found.map(({ fragment }) => fragment.text)).toEqual(['Het plein.', 'De moestuin.']);
  });

  it('is strong when different terms say so and weak when one term is repeated', () => {
    expect(suggest('Het plein en de moestuin zijn mooi geworden.')[0]?.strength).toBe('sterk');
    expect(suggest('Het plein, ja het plein, dat bedoel ik dus.')[0]?.strength).toBe('zwak');
  });

  it('is weak when different terms find one word, because that is one sign', () => {
    const overlapping = code('c', 'plein', '*plein*', 'het plein');
    expect(suggest('Het plein is er nu gelukkig.', overlapping)[0]?.strength).toBe('zwak');
    expect(suggest('Het plein, ja dat schoolplein bedoel ik.', overlapping)[0]?.strength).toBe('sterk');
  });

  it('lists its evidence in the order of the text, also when it overlaps', () => {
    const found = suggest(
      'Daar wist ik niets van, echt niets van.',
      code('c', 'niets van', 'wist ik niets', 'ik..van'),
    );
    expect(found.map(({ evidence }) => evidence.map(({ term }) => term))).toEqual([
      ['wist ik niets', 'ik..van', 'niets van', 'niets van'],
    ]);
  });

  it('lists a shorter piece of evidence before a longer one that begins at the same word', () => {
    const found = suggest('Daar wist ik helemaal niets van.', code('c', 'wist..niets', 'wist ik', 'wist'));
    expect(found[0]?.evidence.map(({ term }) => term)).toEqual(['wist', 'wist ik', 'wist..niets']);
  });

  it('is made for every code apart', () => {
    const found = suggest('Het plein is eerlijk verdeeld over de buurt.', GROEN, code('eerlijk', 'eerlijk*'));
    expect(found.map(({ code }) => code)).toEqual(['groen', 'eerlijk']);
    expect(new Set(found.map(({ fragment }) => fragment.text))).toEqual(
      new Set(['Het plein is eerlijk verdeeld over de buurt.']),
    );
  });
});

describe('hesitations', () => {
  const WISTEN = code('wisten', 'wist ik niet', 'wel..maar');

  it('stand between words without breaking a phrase', () => {
    const [found] = suggest('Nee, dat wist ehm ik uh niet, eerlijk gezegd.', WISTEN);
    expect(found?.evidence).toEqual([{ term: 'wist ik niet', start: 9, end: 28 }]);
  });

  it('do not count as words in a gap', () => {
    expect(suggest('Wel eh hmm uh goed maar laat.', WISTEN)).toHaveLength(1);
  });

  it('do not hide the end of a sentence', () => {
    expect(suggest('Nee, dat wist ik eh. Niet dat het uitmaakte.', WISTEN)).toEqual([]);
  });
});

describe('a hesitation with a pause', () => {
  it('does not end a sentence', () => {
    expect(suggest('Nee, dat wist ik eh... niet, eerlijk gezegd.', code('c', 'wist ik niet'))).toHaveLength(
      1,
    );
  });
});

describe('a pause typed as dots', () => {
  const WISTEN = code('wisten', 'wist ik niet');

  it('as one sign leaves a phrase whole', () => {
    expect(suggest('Nee, dat wist ik… niet, eerlijk gezegd.', WISTEN)).toHaveLength(1);
  });

  it('as three dots leaves a phrase whole too', () => {
    expect(suggest('Nee, dat wist ik... niet, eerlijk gezegd.', WISTEN)).toHaveLength(1);
  });
});

describe('an abbreviation', () => {
  it('inside a phrase does not end the sentence', () => {
    expect(suggest('Er waren bijv. flyers in de straat.', code('c', 'waren..flyers'))).toHaveLength(1);
  });
});

describe('the interviewer', () => {
  const talk = spoken(
    ['I', 'Vond u het plein dan eerlijk verdeeld?'],
    ['R', 'Het plein wel, de moestuin niet.'],
  );
  const isInterviewer = ({ speaker }: { readonly speaker: string }) => speaker === 'I';
  const found = (...codes: readonly Code[]): [string, number][] =>
    createSuggester(codebookOf(...codes))(talk, isInterviewer).map(({ code, fragment }) => [
      code,
      fragment.turn,
    ]);

  it('carries a code only when the code asks for it', () => {
    const asking = { ...code('eerlijk', 'eerlijk*'), alsoInterviewer: true };
    expect(found(GROEN, asking)).toEqual([
      ['eerlijk', 1],
      ['groen', 2],
    ]);
    expect(found(GROEN, code('eerlijk', 'eerlijk*'))).toEqual([['groen', 2]]);
  });

  it('is heard next to what respondents say', () => {
    expect(found({ ...GROEN, alsoInterviewer: true })).toEqual([
      ['groen', 1],
      ['groen', 2],
    ]);
  });
});

describe('a whole turn as the unit', () => {
  const inTurns = (words: string, ...codes: readonly Code[]) =>
    createSuggester(codebookOf(...codes), { unit: 'beurt' })(spoken(['I', 'En?'], ['R', words]), nobody);

  it('is one fragment, with all evidence in it', () => {
    const words = 'Het plein is mooi. Dat vond iedereen. Ook de buren. De moestuin kwam later.';
    const [found, ...others] = inTurns(words, GROEN);
    expect(others).toEqual([]);
    expect(found?.fragment).toEqual({ turn: 2, start: 4, end: 4 + words.length, text: words });
    expect(found?.evidence.map(({ term }) => term)).toEqual(['plein', 'moestuin']);
    expect(found?.strength).toBe('sterk');
  });

  it('is not made of a turn without a hit', () => {
    expect(inTurns('Verder weet ik niets.', GROEN)).toEqual([]);
  });
});

describe('a strong term', () => {
  it('makes a suggestion strong by itself', () => {
    expect(suggest('Dat was gewoon schijninspraak.', code('c', 'schijninspraak!'))[0]?.strength).toBe(
      'sterk',
    );
    expect(suggest('Dat was gewoon schijninspraak.', code('c', 'schijninspraak'))[0]?.strength).toBe('zwak');
    expect(suggest('Een bank op het plein.', code('c', 'bank! -bankrekening'))[0]?.strength).toBe('sterk');
  });

  it('does so only where it is found', () => {
    const found = suggest(
      'Dat was gewoon schijninspraak. Verder weet ik het niet meer. Het plein ging open.',
      code('c', 'schijninspraak!', 'plein'),
    );
    expect(found.map(({ strength }) => strength)).toEqual(['sterk', 'zwak']);
  });
});

describe('a term over more than a sentence', () => {
  it('is carried by all sentences that it covers', () => {
    expect(
      passages(
        'Nou ja. Die brief dus. Ik wist van niets. Die kwam pas in mei. Klaar.',
        code('c', 'brief &beurt mei'),
      ),
    ).toEqual(['Die brief dus. Ik wist van niets. Die kwam pas in mei.']);
  });

  it('never looks into the next turn', () => {
    const talk = spoken(['R', 'Die brief dus.'], ['R', 'Die kwam in mei.']);
    expect(
      createSuggester(codebookOf(code('c', 'brief &beurt mei', 'dus die', 'brief & mei')))(talk, nobody),
    ).toEqual([]);
    const denied = spoken(['R', 'Nee, niet'], ['R', 'duidelijk dus']);
    expect(createSuggester(codebookOf(code('c', 'niet:duidelijk')))(denied, nobody)).toEqual([]);
  });
});

describe('an exclusion of a code', () => {
  it('takes away its hits in that sentence, and those of no other code', () => {
    const bank: Code = { ...code('bank', 'bank*', 'zitten'), exclusions: ['geld'] };
    const words = 'De bank wil geld zien. Je kunt er zitten op een bankje.';
    const found = suggest(words, bank, code('anders', 'bank'));
    expect(found.map(({ code, fragment }) => [code, fragment.text])).toEqual([
      ['anders', words],
      ['bank', 'Je kunt er zitten op een bankje.'],
    ]);
  });
});

describe('only some codes of a codebook', () => {
  it('get the suggestions that they get among all', () => {
    const book = codebookOf(GROEN, code('eerlijk', 'eerlijk*'));
    const talk = spoken(['R', 'Het plein is eerlijk verdeeld over de buurt.']);
    const all = createSuggester(book)(talk, nobody);
    const codes = book.themes.flatMap((theme) => theme.codes).slice(1);
    expect(createSuggester(book, { codes })(talk, nobody)).toEqual(
      all.filter(({ code }) => code === 'eerlijk'),
    );
    expect(createSuggester(book, { codes: [] })(talk, nobody)).toEqual([]);
  });
});
