import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/model/errors.js';
import { readQuery } from '../../../src/store/search/query.js';

describe('readQuery', () => {
  it.each([
    ['geld', '"geld"'],
    ['Geld idee', '("geld" AND "idee")'],
    ['stem*', '"stem"*'],
    ['"op de avond"', '"op de avond"'],
    ['“op de avo”*', '"op de avo"*'],
    ["foto's", '"foto s"'],
    ['Één', '"een"'],
    ['geld OF euro', '("geld" OR "euro")'],
    ['a b OR c', '(("a" AND "b") OR "c")'],
    ['geld EN euro NIET loting', '(("geld" AND "euro") NOT "loting")'],
    ['geld (eerlijk OF scheef)', '("geld" AND ("eerlijk" OR "scheef"))'],
    ['NEAR(geld eerlijk, 5)', 'NEAR("geld" "eerlijk", 5)'],
    ['NEAR("de buurt" eerlijk)', 'NEAR("de buurt" "eerlijk", 10)'],
    ['of en niet', '(("of" AND "en") AND "niet")'],
    ['geld - € …', '"geld"'],
  ])('reads %s as %s', (written, expression) => {
    expect(readQuery(written).expression).toBe(expression);
  });

  it('keeps what is looked for apart from what must be absent', () => {
    const { phrases } = readQuery('geld NIET (loting OF stem*) wijk*');
    expect(phrases).toEqual([
      { words: ['geld'], isPrefix: false },
      { words: ['wijk'], isPrefix: true },
    ]);
  });

  it.each([
    ['', 'noem een woord'],
    ['€ …', 'noem een woord'],
    ['NIET geld', 'zet voor en na NIET een woord'],
    ['geld OF', 'er ontbreekt een woord aan het eind'],
    ['geld OF OF euro', 'zet voor en na OF een woord'],
    ['(geld', 'een haakje sluit niet'],
    ['geld)', '„)” staat daar niet goed'],
    ['geld, euro', '„,” staat daar niet goed'],
    ['"op de avond', 'een aanhalingsteken sluit niet'],
    ['NEAR(geld)', 'schrijf NEAR zo'],
    ['NEAR(geld euro, veel)', 'schrijf NEAR zo'],
    ['NEAR(geld (euro))', 'schrijf NEAR zo'],
    ['('.repeat(40), 'zet minder haakjes in elkaar'],
    ['a'.repeat(501), 'korter dan 500 tekens'],
  ])('refuses %j with what to do', (written, message) => {
    expect(() => readQuery(written)).toThrow(message);
  });

  it('gives the database an expression that it accepts, whatever is typed', () => {
    const db = new Database(':memory:');
    db.exec("CREATE VIRTUAL TABLE t USING fts5 (words, tokenize = 'ascii')");
    const search = db.prepare('SELECT count(*) FROM t WHERE t MATCH ?');
    const part = fc.oneof(
      fc.constantFrom(
        'geld',
        'stem*',
        '"de buurt"',
        'OF',
        'NIET',
        'EN',
        '(',
        ')',
        'NEAR(',
        ', 5',
        '*',
        '"',
        ':',
        '^',
      ),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        try {
          search.get(readQuery(parts.join(' ')).expression);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
    db.close();
  });
});
