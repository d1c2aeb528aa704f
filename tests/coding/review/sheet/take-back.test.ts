import { describe, expect, it } from 'vitest';
import { createCodeFinder } from '../../../../src/coding/codebook/find-code.js';
import type { ReviewContents, ReviewRow } from '../../../../src/coding/review/sheet/columns.js';
import { reviewRows } from '../../../../src/coding/review/sheet/rows.js';
import type { TakenBack } from '../../../../src/coding/review/sheet/take-back.js';
import type { StoredDecision, StoredSuggestion } from '../../../../src/model/review.js';
import { codebook } from '../../../support/codes.js';
import { person } from '../../../support/people.js';
import { decided, placeOf, proposed, reviewText, takenBack } from '../../../support/review.js';
import { spoken } from '../../../support/spoken.js';

const CODEBOOK = codebook({ T: ['groen', 'plein', 'rust'] });
const TALK = spoken(
  ['I', 'Hoe was het?'],
  ['R01', 'Het plein is mooi. De moestuin ook. Echt mooi.'],
  ['R01', 'Ja.'],
);
const PLEIN = 'Het plein is mooi.';
const SUGGESTION = proposed(TALK, 'aaaaaaaaaaaa', 'plein', PLEIN, 'plein');

function text(
  decisions: readonly StoredDecision[] = [],
  suggestions: readonly StoredSuggestion[] = [SUGGESTION],
) {
  return reviewText(TALK, { decisions, suggestions });
}

function exported(contents: ReviewContents, from = text(), coder = 'Anna'): ReviewRow[] {
  return reviewRows(from, {
    contents,
    filter: {},
    codes: createCodeFinder(CODEBOOK),
    people: new Map([['R01', person('R01', 'verdeler', 'noord')]]),
    coder,
    likelyIn: () => [],
  });
}

/** The first row of an export, filled in. */
function filled(cells: ReviewRow, contents: ReviewContents = 'voorstellen', from = text()): ReviewRow {
  return { ...exported(contents, from)[0], ...cells };
}

function taken(rows: readonly ReviewRow[], into = text(), coder = 'Anna', book = CODEBOOK): TakenBack {
  return takenBack(rows, into, { coder, book });
}

function decisionsOf({ recordings }: TakenBack): string[] {
  return recordings.map(({ decision: { code, start, end, verdict, oordeel, memo, settles } }) =>
    [code, TALK.text.slice(start, end), verdict, oordeel, memo, settles ? 'beslecht' : null]
      .filter(Boolean)
      .join(' | '),
  );
}

/** The store after an import: what was recorded stands beside what was there. */
function thereafter({ recordings }: TakenBack, before: readonly StoredDecision[] = []): StoredDecision[] {
  return [
    ...before,
    ...recordings.map(({ turn, decision }, index) => ({
      ...decision,
      id: `99999999999${index}`,
      coding: `99999999999${index}`,
      turn,
      text: TALK.text.slice(decision.start, decision.end),
      attention: null,
      kept: null,
    })),
  ];
}

function messages(result: TakenBack): string[] {
  return result.mistakes.map(({ row, message }) => `${row}: ${message}`);
}

describe('a filled-in suggestion', () => {
  it.each<[string, ReviewRow, string[]]>([
    ['confirmed', { besluit: 'ja' }, [`plein | ${PLEIN} | bevestigd`]],
    [
      'confirmed with an oordeel and a memo',
      { besluit: 'J', oordeel: '+', memo: ' fijn ' },
      [`plein | ${PLEIN} | bevestigd | positief | fijn`],
    ],
    ['rejected', { besluit: 'nee', memo: 'ironie' }, [`plein | ${PLEIN} | verworpen | ironie`]],
    [
      'given another code',
      { andere_code: 'groen', oordeel: 'neg' },
      [`plein | ${PLEIN} | verworpen`, `groen | ${PLEIN} | bevestigd | negatief`],
    ],
    [
      'given two codes besides',
      { besluit: 'ja', andere_code: 'groen, RUST; groen' },
      [`plein | ${PLEIN} | bevestigd`, `groen | ${PLEIN} | bevestigd`, `rust | ${PLEIN} | bevestigd`],
    ],
  ])('is %s', (_, cells, expected) => {
    const result = taken([filled(cells)]);
    expect(messages(result)).toEqual([]);
    expect(decisionsOf(result)).toEqual(expected);
  });

  it('left empty stays open', () => {
    expect(taken([filled({}), filled({ besluit: ' ' })])).toMatchObject({
      recordings: [],
      leftOpen: 2,
      mistakes: [],
    });
  });

  it.each<[ReviewRow, string]>([
    [{ oordeel: '+' }, 'vul besluit in (ja of nee), of andere_code.'],
    [{ memo: 'later' }, 'vul besluit in (ja of nee), of andere_code.'],
    [
      { besluit: 'nee', oordeel: '+' },
      'oordeel: bij nee hoort geen oordeel. Maak de cel leeg, of vul andere_code in.',
    ],
    [
      { besluit: 'ja', andere_code: 'plein' },
      'andere_code: dit is de code van de rij zelf. Noem een andere.',
    ],
    [{ besluit: 'ja', code: 'groen' }, 'de kolom code is veranderd. Zet een andere code in andere_code.'],
    [{ besluit: 'ja', code: 'water' }, 'de code "water" staat niet in het codeboek. Controleer de spelling.'],
    [{ besluit: 'ja', id: '1' }, 'dit is geen id van wijkstem. Laat de kolom id zoals hij was.'],
    [{ besluit: 'ja', memo: 'x'.repeat(1_000_000) }, 'memo: de cel is te lang. Kort hem in.'],
  ])('%j is refused', (cells, message) => {
    expect(messages(taken([filled(cells)]))).toEqual([`2: ${message}`]);
  });

  it('that is wrong does not stop the others', () => {
    const result = taken([filled({ besluit: 'hm' }), filled({ besluit: 'ja' })]);
    expect(result.mistakes.map(({ row }) => row)).toEqual([2]);
    expect(result.recordings).toHaveLength(1);
  });
});

describe('an import that is repeated', () => {
  it('changes nothing', () => {
    const rows = [filled({ besluit: 'ja', andere_code: 'groen', oordeel: '+', memo: 'fijn' })];
    const again = taken(rows, text(thereafter(taken(rows))));
    expect(again).toMatchObject({ recordings: [], done: 1, mistakes: [] });
  });

  it('with another answer is refused, and says what stands', () => {
    const first = taken([filled({ besluit: 'ja', oordeel: '+' })]);
    const [message] = messages(taken([filled({ besluit: 'nee' })], text(thereafter(first))));
    expect(message).toMatch(
      /^2: deze passage is intussen veranderd \(in het bestand versie [a-p]{6}, nu [a-p]{6}: bevestigd door Anna, positief\)\. Exporteer opnieuw; eigen beslissingen herziet u met --beslist\.$/,
    );
  });

  it('is no conflict for a second coder with the same file', () => {
    const first = taken([filled({ besluit: 'ja' })]);
    const second = taken([filled({ besluit: 'nee' })], text(thereafter(first)), 'Bram');
    expect(second.mistakes).toEqual([]);
    expect(decisionsOf(second)).toEqual([`plein | ${PLEIN} | verworpen`]);
  });

  it('does not overrule what the coder decided elsewhere about the other code', () => {
    const before = [decided(TALK, 'cccccccccccc', 'Anna', 'verworpen', 'groen', PLEIN)];
    expect(messages(taken([filled({ andere_code: 'groen' })], text(before)))).toEqual([
      '2: over de code groen op deze passage is al beslist: verworpen door Anna. Exporteer opnieuw; eigen beslissingen herziet u met --beslist.',
    ]);
  });
});

describe('rows about the same passage and code', () => {
  it('that oppose each other are both refused, with each other’s number', () => {
    const result = taken([filled({ besluit: 'ja' }), filled({ besluit: 'nee' })]);
    expect(messages(result)).toEqual([
      '2: rij 3 beslist anders over dezelfde passage en code. Laat één van beide staan.',
      '3: rij 2 beslist anders over dezelfde passage en code. Laat één van beide staan.',
    ]);
    expect(result.recordings).toEqual([]);
  });

  it('that say the same are one decision', () => {
    const result = taken([filled({ besluit: 'ja' }), filled({ besluit: 'ja', memo: 'fijn' })]);
    expect(decisionsOf(result)).toEqual([`plein | ${PLEIN} | bevestigd | fijn`]);
  });
});

describe('a suggestion that is gone', () => {
  const gone = text([], []);

  it('leaves its decision on the passage', () => {
    const result = taken([filled({ besluit: 'ja', fragment: 'het plein is mooi' })], gone);
    expect(decisionsOf(result)).toEqual(['plein | Het plein is mooi | bevestigd']);
    expect(
      taken([filled({ besluit: 'ja' })], text(thereafter(taken([filled({ besluit: 'ja' })], gone)), [])),
    ).toMatchObject({
      recordings: [],
      done: 1,
    });
  });

  it.each<[ReviewRow, string]>([
    [{ fragment: 'Het theater.' }, 'deze passage staat niet meer in de tekst. Exporteer opnieuw.'],
    [{ fragment: '' }, 'deze passage staat niet meer in de tekst. Exporteer opnieuw.'],
    [
      { fragment: 'MOOI' },
      'deze passage is veranderd en staat nu meer dan één keer in de tekst. Exporteer opnieuw.',
    ],
    [
      { bestand: 'R99.txt' },
      'het bestand van deze rij is niet (meer) ingelezen. Controleer de kolom bestand.',
    ],
  ])('and whose passage cannot be found (%j) is refused', (cells, message) => {
    expect(messages(taken([filled({ besluit: 'ja', ...cells })], gone))).toEqual([`2: ${message}`]);
  });

  it('never lands on words of the interviewer', () => {
    expect(
      messages(taken([filled({ besluit: 'ja', fragment: 'Hoe was het?', beurt: '1' })], gone)),
    ).toHaveLength(1);
  });
});

describe('a code that was renamed since', () => {
  const [theme] = CODEBOOK.themes;
  const renamed = {
    ...CODEBOOK,
    themes: [
      {
        id: 'T',
        label: 'T',
        codes: (theme?.codes ?? []).map((code) =>
          code.id === 'plein' ? { ...code, id: 'buurtplein', formerIds: ['plein'] } : code,
        ),
      },
    ],
  };

  it('takes the decisions of an old file', () => {
    const result = taken([filled({ besluit: 'ja', andere_code: 'groen' })], text(), 'Anna', renamed);
    expect(decisionsOf(result)).toEqual([
      `buurtplein | ${PLEIN} | bevestigd`,
      `groen | ${PLEIN} | bevestigd`,
    ]);
  });

  it('is the same code in a decision from before', () => {
    const before = [decided(TALK, 'cccccccccccc', 'Anna', 'bevestigd', 'plein', PLEIN)];
    expect(taken([filled({ besluit: 'ja' })], text(before), 'Anna', renamed)).toMatchObject({
      recordings: [],
      done: 1,
    });
  });
});

describe('a turn coded by hand', () => {
  it.each<[string, ReviewRow, string[]]>([
    [
      'takes the whole turn',
      { code: 'groen' },
      ['groen | Het plein is mooi. De moestuin ook. Echt mooi. | bevestigd'],
    ],
    [
      'takes the words that were copied, for several codes',
      { code: 'groen, rust', woorden: 'de moestuin ook.', oordeel: '+' },
      ['groen | De moestuin ook. | bevestigd | positief', 'rust | De moestuin ook. | bevestigd | positief'],
    ],
    [
      'may say that a code is not there',
      { code: 'groen', besluit: 'nee' },
      ['groen | Het plein is mooi. De moestuin ook. Echt mooi. | verworpen'],
    ],
  ])('%s', (_, cells, expected) => {
    expect(decisionsOf(taken([filled(cells, 'blind')]))).toEqual(expected);
  });

  it('may be coded in several copies of its row', () => {
    const rows = [
      filled({ code: 'groen', woorden: 'moestuin' }, 'blind'),
      filled({ code: 'plein', woorden: 'plein' }, 'blind'),
    ];
    expect(decisionsOf(taken(rows))).toEqual(['groen | moestuin | bevestigd', 'plein | plein | bevestigd']);
    expect(taken(rows, text(thereafter(taken(rows)))).done).toBe(2);
  });

  it.each<[ReviewRow, string]>([
    [{ woorden: 'moestuin' }, 'vul in de kolom code in welke code de woorden krijgen.'],
    [{ memo: 'mooi citaat' }, 'vul in de kolom code in welke code de woorden krijgen.'],
    [{ code: 'groen', woorden: 'theater' }, 'woorden: deze staan niet in de beurt. Kopieer ze uit de tekst.'],
    [
      { code: 'groen', woorden: 'mooi' },
      'woorden: deze staan meer dan één keer in de beurt. Neem er meer woorden omheen over.',
    ],
  ])('%j is refused', (cells, message) => {
    expect(messages(taken([filled(cells, 'blind')]))).toEqual([`2: ${message}`]);
  });

  it('is found back by its words when the turns were numbered anew', () => {
    const moved = spoken(
      ['I', 'Hallo.'],
      ['R01', 'Hoi.'],
      ['I', 'Hoe was het?'],
      ['R01', 'Het plein is mooi. De moestuin ook. Echt mooi.'],
    );
    const [recording] = taken(
      [filled({ code: 'groen', woorden: 'moestuin' }, 'blind')],
      reviewText(moved),
    ).recordings;
    expect(recording).toMatchObject({ turn: 4, decision: placeOf(moved, 'moestuin') });
  });
});

describe('a difference between coders', () => {
  const DIFFER = [
    decided(TALK, 'cccccccccccc', 'Anna', 'bevestigd', 'plein', PLEIN),
    decided(TALK, 'dddddddddddd', 'Bram', 'verworpen', 'plein', 'plein'),
  ];

  it('is settled by whoever fills the row in, once', () => {
    const rows = [filled({ besluit: 'ja', oordeel: '±' }, 'verschillen', text(DIFFER))];
    for (const coder of ['Carla', 'Anna']) {
      const result = taken(rows, text(DIFFER), coder);
      expect(decisionsOf(result)).toEqual([`plein | ${PLEIN} | bevestigd | gemengd | beslecht`]);
      expect(taken(rows, text(thereafter(result, DIFFER)), coder)).toMatchObject({
        recordings: [],
        done: 1,
        mistakes: [],
      });
    }
  });

  it('is not settled by somebody who has not seen what was decided since', () => {
    const rows = [filled({ besluit: 'ja' }, 'verschillen', text(DIFFER))];
    const settled = decided(TALK, 'eeeeeeeeeeee', 'Dirk', 'verworpen', 'plein', PLEIN, { settles: true });
    expect(messages(taken(rows, text([...DIFFER, settled]), 'Carla'))[0]).toContain(
      'verworpen door Dirk; bevestigd door Anna',
    );
    const withdrawn = text([{ ...DIFFER[0], verdict: 'verworpen' } as StoredDecision]);
    expect(messages(taken(rows, withdrawn, 'Carla'))[0]).toContain('is intussen anders beslist');
  });
});

describe('a decision whose words were corrected', () => {
  const changed = decided(TALK, 'cccccccccccc', 'Anna', 'bevestigd', 'plein', PLEIN, {
    attention: 'gewijzigd',
  });
  const vanished = decided(TALK, 'cccccccccccc', 'Anna', 'bevestigd', 'plein', TALK.text.slice(13, 59), {
    attention: 'verdwenen',
    text: 'Er was gras.',
  });

  it('is made anew on the words as they are', () => {
    const result = taken([filled({ besluit: 'nee' }, 'nakijken', text([changed]))], text([changed]), 'Bram');
    expect(decisionsOf(result)).toEqual([`plein | ${PLEIN} | verworpen`]);
    expect(result.replaced).toEqual(['cccccccccccc']);
    const again = taken(
      [filled({ besluit: 'nee' }, 'nakijken', text([changed]))],
      text(thereafter(result)),
      'Bram',
    );
    expect(again).toMatchObject({ recordings: [], done: 1, mistakes: [] });
  });

  it('lapses when its words are gone and a person says no; nothing is rejected then', () => {
    const row = filled({ besluit: 'nee' }, 'nakijken', text([vanished]));
    expect(taken([row], text([vanished]))).toMatchObject({
      recordings: [],
      replaced: ['cccccccccccc'],
      mistakes: [],
    });
    expect(taken([row], text([]))).toMatchObject({ recordings: [], replaced: [], done: 1, mistakes: [] });
  });

  it('moves to the words that a person points at', () => {
    const row = filled({ besluit: 'ja', woorden: 'De moestuin' }, 'nakijken', text([vanished]));
    const result = taken([row], text([vanished]));
    expect(decisionsOf(result)).toEqual(['plein | De moestuin | bevestigd']);
    expect(result.replaced).toEqual(['cccccccccccc']);
  });
});

describe('a decision on a code that is gone or was split', () => {
  const orphan = decided(TALK, 'cccccccccccc', 'Anna', 'bevestigd', 'tuin', PLEIN);
  const row = (cells: ReviewRow): ReviewRow => filled(cells, 'nakijken', text([orphan]));

  const rejection = { ...orphan, verdict: 'verworpen' as const };
  const rowOf = (decision: StoredDecision, cells: ReviewRow): ReviewRow =>
    filled(cells, 'nakijken', text([decision]));

  it.each([
    ['confirmation', orphan, 'bevestigd', 'ja'],
    ['rejection', rejection, 'verworpen', 'nee'],
  ] as const)(
    'goes to the codes that a person names, as the %s of whoever made it',
    (_, decision, as, besluit) => {
      for (const answer of ['', besluit]) {
        const rows = [rowOf(decision, { besluit: answer, andere_code: 'plein, groen' })];
        const result = taken(rows, text([decision]), 'Bram');
        expect(decisionsOf(result)).toEqual([`plein | ${PLEIN} | ${as}`, `groen | ${PLEIN} | ${as}`]);
        expect(result.recordings.map(({ decision: { coder } }) => coder)).toEqual(['Anna', 'Anna']);
        expect(result).toMatchObject({ replaced: ['cccccccccccc'], mistakes: [] });
        const again = taken(rows, text(thereafter(result)), 'Bram');
        expect(again).toMatchObject({ recordings: [], replaced: [], done: 1, mistakes: [] });
      }
    },
  );

  it.each([
    ['afwijzing', rejection, { besluit: 'ja', andere_code: 'plein' }],
    ['afwijzing', rejection, { andere_code: 'plein', oordeel: 'positief' }],
    ['bevestiging', orphan, { besluit: 'nee', andere_code: 'plein' }],
  ])('stays the %s that it was, whatever is filled in beside the new code', (what, decision, cells) => {
    const result = taken([rowOf(decision, cells)], text([decision]));
    expect(result).toMatchObject({ recordings: [], replaced: [] });
    expect(messages(result)[0]).toContain(`dit is een ${what}, en dat blijft het onder een andere code.`);
  });

  it('keeps its oordeel and memo, unless the row gives others', () => {
    const judged = { ...orphan, oordeel: 'positief', memo: 'Echt?' } as const;
    const given = (cells: ReviewRow) =>
      taken([rowOf(judged, { andere_code: 'plein', ...cells })], text([judged])).recordings;
    expect(given({})).toMatchObject([{ decision: { oordeel: 'positief', memo: 'Echt?' } }]);
    expect(given({ oordeel: 'negatief', memo: 'Ja.' })).toMatchObject([
      { decision: { oordeel: 'negatief', memo: 'Ja.' } },
    ]);
  });

  it('goes apart for each coder, and for what settled their difference', () => {
    const all = [
      orphan,
      { ...rejection, id: 'dddddddddddd', coder: 'Bram' },
      { ...rejection, id: 'eeeeeeeeeeee', settles: true },
    ];
    const rows = exported('nakijken', text(all)).map((cells) => ({ ...cells, andere_code: 'plein' }));
    const result = taken(rows, text(all), 'Carla');
    expect(result.mistakes).toEqual([]);
    expect(
      result.recordings.map(({ decision: { coder, verdict, settles } }) => [coder, verdict, settles]),
    ).toEqual([
      ['Anna', 'bevestigd', false],
      ['Bram', 'verworpen', false],
      ['Anna', 'verworpen', true],
    ]);
  });

  it('joins what its coder decided so under the new code, and does not go against it', () => {
    const held = decided(TALK, 'dddddddddddd', 'Anna', 'bevestigd', 'plein', PLEIN, { oordeel: 'positief' });
    const joined = taken([rowOf(orphan, { andere_code: 'plein' })], text([orphan, held]));
    expect(joined).toMatchObject({ recordings: [], replaced: ['cccccccccccc'], mistakes: [] });
    const against = { ...rejection, id: 'cccccccccccc' };
    const result = taken([rowOf(against, { andere_code: 'plein' })], text([against, held]));
    expect(result).toMatchObject({ recordings: [], replaced: [] });
    expect(messages(result)[0]).toContain(
      'over de code plein op deze passage is al anders beslist: bevestigd door Anna, positief. ' +
        'Vul alleen nee in om de oude beslissing te laten vervallen.',
    );
  });

  it('of which the words were corrected too goes along with them', () => {
    const flagged = { ...orphan, attention: 'gewijzigd' } as const;
    const result = taken([rowOf(flagged, { andere_code: 'plein' })], text([flagged]));
    expect(decisionsOf(result)).toEqual([`plein | ${PLEIN} | bevestigd`]);
    expect(result.replaced).toEqual(['cccccccccccc']);
  });

  it('is not among what coders differ on, nor among one’s own decisions', () => {
    const both = text([orphan, { ...rejection, id: 'dddddddddddd', coder: 'Bram' }]);
    expect(exported('verschillen', both)).toEqual([]);
    expect(exported('beslist', both)).toEqual([]);
    expect(exported('nakijken', both)).toHaveLength(2);
  });

  it('lapses when a person says no', () => {
    expect(taken([row({ besluit: 'nee' })], text([orphan]))).toMatchObject({
      recordings: [],
      replaced: ['cccccccccccc'],
    });
    expect(taken([row({ besluit: 'nee' })], text([]))).toMatchObject({
      recordings: [],
      done: 1,
      mistakes: [],
    });
  });

  it('cannot be confirmed under the old code', () => {
    expect(messages(taken([row({ besluit: 'ja' })], text([orphan])))[0]).toContain(
      'de code van deze rij bestaat niet meer. Noem de nieuwe in andere_code.',
    );
  });
});

describe('a decision of one’s own', () => {
  const own = decided(TALK, 'cccccccccccc', 'Anna', 'bevestigd', 'plein', PLEIN, { oordeel: 'positief' });

  it('is revised, and left alone when nothing was changed', () => {
    const rows = exported('beslist', text([own]));
    expect(taken(rows, text([own]))).toMatchObject({ recordings: [], done: 1 });
    const revised = taken([{ ...rows[0], besluit: 'nee', oordeel: '' }], text([own]));
    expect(decisionsOf(revised)).toEqual([`plein | ${PLEIN} | verworpen`]);
  });

  it('is no other coder’s to revise', () => {
    expect(messages(taken(exported('beslist', text([own])), text([own]), 'Bram'))).toEqual([
      '2: deze beslissing is van een andere codeur. Exporteer uw eigen beslissingen met --beslist.',
    ]);
  });
});
