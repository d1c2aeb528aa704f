import { describe, expect, it } from 'vitest';
import { evidenceAppendix } from '../../src/report/evidence.js';
import { EVERY_BLOCK, NASTY } from '../support/every-block.js';

describe('evidenceAppendix', () => {
  it('names the fragments of every sentence and quote that rests on some, with its warning', () => {
    const tables = evidenceAppendix(EVERY_BLOCK).flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables.map(({ caption }) => caption)).toEqual([`Onderbouwing: Kop ${NASTY}`]);
    expect(tables[0]?.table.rows.map((cells) => cells.map(({ text }) => text))).toEqual([
      [NASTY, 'Let op: Slechts één respondent. aa11'],
      [`„${NASTY}”`, 'bb22'],
    ]);
  });

  it('is left out when nothing rests on fragments', () => {
    expect(evidenceAppendix([{ kind: 'heading', level: 1, text: 'Kop' }])).toEqual([]);
  });
});
