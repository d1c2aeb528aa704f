import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Asking, asking, markBusy } from '../../../src/store/place/busy-mark.js';
import { folderWith } from '../../support/project.js';

function who(rest: Partial<Asking> = {}): Asking {
  return { computer: 'PC1', process: 7, since: '2026-11-20T10:00:00.000Z', isRunning: () => true, ...rest };
}

function database(): string {
  return join(folderWith({}), 'proef.db');
}

describe('markBusy', () => {
  it('stands there as long as the work lasts', () => {
    const path = database();
    const done = markBusy(path, 'proef.db', who());
    expect(JSON.parse(readFileSync(`${path}.bezig`, 'utf8'))).toMatchObject({ computer: 'PC1', process: 7 });
    done?.();
    expect(existsSync(`${path}.bezig`)).toBe(false);
  });

  it('refuses when another computer is busy, and names it', () => {
    const path = database();
    markBusy(path, 'proef.db', who({ computer: 'PC2' }));
    expect(() => markBusy(path, 'proef.db', who())).toThrow(
      'proef.db: op computer PC2 is een opdracht bezig met dit project.',
    );
  });

  it('leaves another command of this computer its mark, and replaces what a stopped one left', () => {
    const path = database();
    markBusy(path, 'proef.db', who({ process: 6 }));
    expect(markBusy(path, 'proef.db', who())).toBeNull();
    expect(JSON.parse(readFileSync(`${path}.bezig`, 'utf8'))).toMatchObject({ process: 6 });
    markBusy(path, 'proef.db', who({ isRunning: () => false }))?.();
    expect(existsSync(`${path}.bezig`)).toBe(false);
  });

  it.each(['', '{', '{"computer":1}', '\u0000'])(
    'refuses when the mark holds %j: it may be on its way',
    (text) => {
      const path = database();
      writeFileSync(`${path}.bezig`, text);
      expect(() => markBusy(path, 'proef.db', who())).toThrow('op een andere computer is een opdracht bezig');
      expect(readFileSync(`${path}.bezig`, 'utf8')).toBe(text);
    },
  );

  it('knows that this process runs', () => {
    expect(asking().isRunning(process.pid)).toBe(true);
  });
});
