import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/store/migrate.js';
import { MIGRATIONS } from '../../src/store/migrations.js';
import { APPLICATION_ID, schemaVersion } from '../../src/store/recognise.js';
import { messageOf } from '../support/message.js';

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
