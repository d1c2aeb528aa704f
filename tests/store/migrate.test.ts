import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/store/migrate.js';
import { MIGRATIONS } from '../../src/store/migrations.js';
import { APPLICATION_ID, schemaVersion } from '../../src/store/recognise.js';
import { messageOf } from '../support/message.js';

/** A database as it was before the migration with these words in it, with a text of one turn. */
function withText(words: string): Database.Database {
  const db = new Database(':memory:');
  const before = MIGRATIONS.findIndex((sql) => sql.includes(words));
  for (const sql of MIGRATIONS.slice(0, before)) db.exec(sql);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma(`user_version = ${before}`);
  db.exec(`
    INSERT INTO transcript VALUES (1, 'R01.txt');
    INSERT INTO revision (id, transcript, number, format, source_hash, speakers, text_hash, text)
      VALUES (1, 1, 1, 'txt', '', '[]', '', 'Plein');
    INSERT INTO turn (revision, number, speaker, start, end) VALUES (1, 1, 'R', 0, 5);`);
  return db;
}

describe('a migration', () => {
  it('changes nothing when a program of the same version was first', () => {
    const db = new Database(':memory:');
    migrate(db, 'proef.db');
    migrate(db, 'proef.db');
    expect(schemaVersion(db)).toBe(MIGRATIONS.length);
  });

  it('stops when a newer program was first, and leaves its version alone', () => {
    const db = new Database(':memory:');
    db.exec('CREATE TABLE nieuw (x)');
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${MIGRATIONS.length + 1}`);
    expect(messageOf(() => migrate(db, 'proef.db'))).toBe(
      'proef.db: deze database is van een nieuwere versie van wijkstem. Werk wijkstem bij en probeer het opnieuw.',
    );
    expect(schemaVersion(db)).toBe(MIGRATIONS.length + 1);
  });

  it('lets suggestions that were there come from the terms, which do not tell how likely they are', () => {
    const db = withText('ADD COLUMN probability');
    db.exec(`
      INSERT INTO suggestion (id, revision, turn, code, start, end, text, strength, evidence)
        VALUES ('a', 1, 1, 'plein', 0, 5, 'Plein', 'sterk', '[]');`);
    migrate(db, 'proef.db');
    expect(db.prepare('SELECT source, probability, strength FROM suggestion').all()).toEqual([
      { source: 'termen', probability: null, strength: 'sterk' },
    ]);
  });

  it('lets suggestions keep what proposed them when a language model may do so too', () => {
    const db = withText('CREATE TABLE model_answer');
    db.exec(`
      INSERT INTO suggestion (id, revision, turn, code, start, end, text, strength, evidence, source, probability)
        VALUES ('a', 1, 1, 'plein', 0, 5, 'Plein', 'zwak', '[]', 'gelijkenis', 0.3);`);
    migrate(db, 'proef.db');
    const sources = () => db.prepare('SELECT source FROM suggestion').pluck().all();
    expect(sources()).toEqual(['gelijkenis']);
    db.exec("UPDATE suggestion SET source = 'taalmodel'");
    expect(sources()).toEqual(['taalmodel']);
    expect(() => db.exec("UPDATE suggestion SET source = 'mens'")).toThrow('CHECK constraint failed');
    expect(db.prepare('SELECT id FROM coding').pluck().all()).toEqual(['a']);
  });

  it('stops when another program made the file its own', () => {
    const db = new Database(':memory:');
    db.exec('CREATE TABLE adres (naam TEXT)');
    expect(messageOf(() => migrate(db, 'proef.db'))).toMatch(
      /^proef\.db: dit is een database van een ander programma\./,
    );
    expect(schemaVersion(db)).toBe(0);
  });

  it('stops at a file that has not the tables of the version that it says it is of, and changes nothing in it', () => {
    const db = new Database(':memory:');
    migrate(db, 'proef.db');
    db.pragma('user_version = 3');
    expect(messageOf(() => migrate(db, 'proef.db'))).toBe(
      'proef.db: de database is beschadigd. Zet een reservekopie terug.',
    );
    expect(schemaVersion(db)).toBe(3);
  });
});
