import * as fs from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  exists,
  listFiles,
  makeFolder,
  readBytes,
  removeDrafts,
  writePrivate,
  writeWhole,
} from '../../src/files/disk.js';
import { diskError } from '../../src/files/disk-error.js';
import { messageOf } from '../support/message.js';
import { folderWith } from '../support/project.js';

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof fs>();
  return {
    ...real,
    fsyncSync: vi.fn(real.fsyncSync),
    mkdirSync: vi.fn(real.mkdirSync),
    openSync: vi.fn(real.openSync),
    readdirSync: vi.fn(real.readdirSync),
    readFileSync: vi.fn(real.readFileSync),
    renameSync: vi.fn(real.renameSync),
    rmSync: vi.fn(real.rmSync),
    statSync: vi.fn(real.statSync),
    writeFileSync: vi.fn(real.writeFileSync),
  };
});

function failure(code: string): never {
  throw Object.assign(new Error(`${code}: from the system`), { code });
}

const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'de schijf is vol. Maak ruimte vrij en probeer het opnieuw; er is niets half weggeschreven.',
  EDQUOT: 'uw schijfruimte is op. Maak ruimte vrij en probeer het opnieuw; er is niets half weggeschreven.',
  EBUSY: 'een ander programma houdt dit bestand open. Sluit het daar en probeer het opnieuw.',
  EPERM:
    'geen toegang, of een ander programma houdt het bestand open. Sluit het daar en probeer het opnieuw.',
  EROFS: 'deze map kan alleen gelezen worden. Kies een map waarin u mag schrijven.',
  EACCES: 'geen toegang. Controleer de rechten van deze map of kies een andere.',
};

let folder = '';

beforeEach(() => {
  folder = folderWith({ 'rapport.docx': 'oud' });
});

describe('a write that fails', () => {
  it.each(Object.entries(ADVICE))(
    'on %s while writing says what to do and leaves the old file',
    (code, advice) => {
      vi.mocked(fs.writeFileSync).mockImplementationOnce((path) => {
        fs.appendFileSync(String(path), 'half');
        failure(code);
      });
      const write = () => writeWhole(join(folder, 'rapport.docx'), 'nieuw', 'rapport.docx');
      expect(messageOf(write)).toBe(`rapport.docx: ${advice}`);
      expect(fs.readdirSync(folder)).toEqual(['rapport.docx']);
      expect(fs.readFileSync(join(folder, 'rapport.docx'), 'utf8')).toBe('oud');
    },
  );

  it.each(['EBUSY', 'EPERM', 'EACCES'])(
    'on %s while taking the place of the old file leaves that one',
    (code) => {
      vi.mocked(fs.renameSync).mockImplementationOnce(() => failure(code));
      const write = () => writeWhole(join(folder, 'rapport.docx'), 'nieuw', 'rapport.docx');
      expect(messageOf(write)).toBe(`rapport.docx: ${ADVICE[code]}`);
      expect(fs.readdirSync(folder)).toEqual(['rapport.docx']);
      expect(fs.readFileSync(join(folder, 'rapport.docx'), 'utf8')).toBe('oud');
    },
  );

  it('because its folder cannot be made says so', () => {
    vi.mocked(fs.mkdirSync).mockImplementationOnce(() => failure('EROFS'));
    expect(messageOf(() => writeWhole(join(folder, 'map', 'a'), 'x', 'map/a'))).toBe(
      `map/a: ${ADVICE.EROFS}`,
    );
    vi.mocked(fs.mkdirSync).mockImplementationOnce(() => failure('EACCES'));
    expect(messageOf(() => makeFolder(join(folder, 'map'), 'map'))).toBe(`map: ${ADVICE.EACCES}`);
  });

  it('gives the first cause when the draft cannot be removed either', () => {
    vi.mocked(fs.writeFileSync).mockImplementationOnce(() => failure('ENOSPC'));
    vi.mocked(fs.rmSync).mockImplementationOnce(() => failure('EACCES'));
    const write = () => writeWhole(join(folder, 'rapport.docx'), 'nieuw', 'rapport.docx');
    expect(messageOf(write)).toBe(`rapport.docx: ${ADVICE.ENOSPC}`);
  });
});

describe('a write that the power may cut', () => {
  const path = () => join(folder, 'sleutel.json');

  it('reaches the disk before it takes the place of the file, and so does its new name', () => {
    const steps: string[] = [];
    vi.mocked(fs.writeFileSync).mockImplementationOnce((_, __, options) => {
      steps.push(`write ${JSON.stringify(options)}`);
    });
    vi.mocked(fs.renameSync).mockImplementationOnce(() => steps.push('rename'));
    vi.mocked(fs.openSync).mockImplementationOnce((opened) => {
      steps.push(`open ${opened === folder ? 'folder' : 'other'}`);
      return 99;
    });
    vi.mocked(fs.fsyncSync).mockImplementationOnce((opened) => steps.push(`flush ${opened}`));
    writePrivate(path(), 'nieuw');
    expect(steps).toEqual([
      'write {"flag":"wx","mode":384,"flush":true}',
      'rename',
      'open folder',
      'flush 99',
    ]);
  });

  it('is done on a system that can’t flush a folder too', () => {
    vi.mocked(fs.openSync).mockImplementationOnce(() => failure('EPERM'));
    writePrivate(path(), 'nieuw');
    expect(fs.readFileSync(path(), 'utf8')).toBe('nieuw');
  });

  it('leaves what the next write of that file takes away, unless it may be written at this moment', () => {
    // A process that is killed removes nothing.
    vi.mocked(fs.renameSync).mockImplementation(() => failure('EBUSY'));
    vi.mocked(fs.rmSync).mockImplementation(() => undefined);
    for (const name of ['sleutel.json', 'sleutel.json', 'anders.json']) {
      expect(() => writePrivate(join(folder, name), 'half')).toThrow();
    }
    vi.mocked(fs.renameSync).mockReset();
    vi.mocked(fs.rmSync).mockReset();
    const drafts = fs.readdirSync(folder).filter((name) => name.endsWith('.tmp'));
    expect(drafts.map((name) => name.replace(/[\da-f-]{36}/, '')).sort()).toEqual([
      '.anders.json..tmp',
      '.sleutel.json..tmp',
      '.sleutel.json..tmp',
    ]);
    expect(listFiles(folder)).toEqual(['rapport.docx']);
    const [old = '', other = ''] = drafts.filter((name) => name.startsWith('.sleutel'));
    const before = new Date(Date.now() - 61_000);
    fs.utimesSync(join(folder, old), before, before);
    writePrivate(path(), 'heel');
    expect(fs.readdirSync(folder)).not.toContain(old);
    expect(fs.readdirSync(folder)).toContain(other);
    removeDrafts(path(), 0);
    expect(fs.readdirSync(folder).filter((name) => name.startsWith('.sleutel'))).toEqual([]);
    expect(fs.readFileSync(path(), 'utf8')).toBe('heel');
  });
});

describe('a folder among others that may not be read', () => {
  it('is named, and keeps the others from nothing', () => {
    folder = folderWith({ 'a/R01.txt': 'x', 'b/R02.txt': 'y', 'R03.txt': 'z' });
    const real = vi.mocked(fs.readdirSync).getMockImplementation();
    vi.mocked(fs.readdirSync).mockImplementation(((path: string, options: never) =>
      path.endsWith('a') ? failure('EACCES') : real?.(path, options)) as never);
    const unreadable: string[] = [];
    const found = listFiles(folder, 'interviews', ({ message }) => unreadable.push(message));
    expect(found).toEqual(['R03.txt', 'b/R02.txt']);
    expect(unreadable).toEqual([`interviews/a: ${ADVICE.EACCES}`]);
    expect(messageOf(() => listFiles(folder, 'interviews'))).toBe(`interviews/a: ${ADVICE.EACCES}`);
    if (real !== undefined) vi.mocked(fs.readdirSync).mockImplementation(real);
  });
});

describe('what the system refuses for a reason of its own', () => {
  it('is no fault of the program', () => {
    vi.mocked(fs.readFileSync).mockImplementationOnce(() => {
      throw Object.assign(new Error('x'), { code: 'EIO', syscall: 'read' });
    });
    expect(messageOf(() => readBytes(join(folder, 'rapport.docx'), 'rapport.docx'))).toBe(
      'rapport.docx: het besturingssysteem weigert dit (EIO). Kopieer de map naar een andere plaats en probeer het opnieuw.',
    );
  });
});

describe('a read that fails', () => {
  it.each(['EACCES', 'EBUSY', 'EPERM'])('on %s says what to do', (code) => {
    vi.mocked(fs.readFileSync).mockImplementationOnce(() => failure(code));
    expect(messageOf(() => readBytes(join(folder, 'rapport.docx'), 'rapport.docx'))).toBe(
      `rapport.docx: ${ADVICE[code]}`,
    );
    vi.mocked(fs.readdirSync).mockImplementationOnce(() => failure(code));
    expect(messageOf(() => listFiles(folder, 'interviews'))).toBe(`interviews: ${ADVICE[code]}`);
  });

  it('while looking whether something exists is no bug of the program', () => {
    vi.mocked(fs.statSync).mockImplementationOnce(() => failure('EACCES'));
    expect(messageOf(() => exists(join(folder, 'rapport.docx')))).toContain(ADVICE.EACCES);
  });
});

describe('diskError', () => {
  it('throws on what is not a failure of the disk, so that a bug stays a bug', () => {
    const bug = new TypeError('x is undefined');
    expect(() => diskError(bug, 'a')).toThrow(bug);
    const unknown = Object.assign(new Error('E'), { code: 'EUNKNOWN' });
    expect(() => diskError(unknown, 'a')).toThrow(unknown);
  });

  it('gives one line, in Dutch, without the words of the system', () => {
    for (const [code, advice] of Object.entries(ADVICE)) {
      const error = Object.assign(new Error(`${code}: no, write '/home/x'`), { code });
      expect(diskError(error, 'uit/rapport.docx').message).toBe(`uit/rapport.docx: ${advice}`);
    }
  });
});
