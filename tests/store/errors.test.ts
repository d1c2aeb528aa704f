import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.js';
import { storeError } from '../../src/store/errors.js';

function sqliteError(code: string): Error {
  return Object.assign(new Error('database: SELECT naam FROM geheim'), { code });
}

describe('what SQLite reports', () => {
  it.each([
    ['SQLITE_FULL', /^data\/x\.db: de schijf is vol\./],
    ['SQLITE_READONLY_DIRECTORY', /^data\/x\.db: de database kan alleen gelezen worden\./],
    ['SQLITE_CANTOPEN_ISDIR', /^data\/x\.db: de database kan niet geopend worden\./],
    ['SQLITE_BUSY_SNAPSHOT', /^data\/x\.db: een ander programma is bezig met de database\./],
    ['SQLITE_NOTADB', /^data\/x\.db: dit is geen database van wijkstem, of het bestand is beschadigd\./],
    ['SQLITE_CORRUPT_VTAB', /^data\/x\.db: de database is beschadigd\./],
    ['SQLITE_IOERR_WRITE', /^data\/x\.db: lezen of schrijven lukt niet\./],
  ])('becomes one line with what to do: %s', (code, message) => {
    const error = storeError(sqliteError(code), 'data/x.db');
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toMatch(message);
    expect((error as UserError).message).toMatch(/\. [A-Z][^\n]*\.$/);
    expect((error as UserError).message).not.toContain('geheim');
  });

  it('is damage when a column that SQL reads as JSON holds none', () => {
    const error = storeError(
      Object.assign(new Error('malformed JSON'), { code: 'SQLITE_ERROR' }),
      'data/x.db',
    );
    expect((error as UserError).message).toBe('data/x.db: de vindplaatsen van een voorstel zijn beschadigd.');
    expect((error as UserError).next).toMatchObject({ command: 'check', options: ['--fix'] });
  });

  it.each([
    sqliteError('SQLITE_CONSTRAINT_PRIMARYKEY'),
    sqliteError('SQLITE_ERROR'),
    sqliteError('ENOENT'),
    new Error('een fout van ons'),
    new TypeError('x is not a function'),
    new UserError('R01.txt: al uitgelegd.'),
    'geen Error',
  ])('stays what it is when it is a mistake of ours: %s', (error) => {
    expect(storeError(error, 'x.db')).toBe(error);
  });
});
