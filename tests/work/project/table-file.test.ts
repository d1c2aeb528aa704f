import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallProject } from '../../support/project.js';
import { run } from '../../support/run.js';

describe('the place of a new spreadsheet', () => {
  it.each([
    ['memo', 'memos.xlsx'],
    ['names', 'namen.xlsx'],
    ['review', 'nakijken.xlsx'],
  ])(
    'of %s export is not a file that is there, one of the project, or of another kind',
    async (group, name) => {
      const folder = smallProject();
      await run(folder, 'import');
      const refusal = async (...options: string[]): Promise<string> => {
        const { code, stderr } = await run(folder, group, 'export', ...options);
        expect(code).toBe(1);
        return stderr;
      };
      writeFileSync(join(folder, name), 'ingevuld');
      expect(await refusal()).toBe(`${name}: dit bestand bestaat al. Kies een andere naam met --output.\n`);
      expect(readFileSync(join(folder, name), 'utf8')).toBe('ingevuld');
      expect(await refusal('--output', 'uit.ods')).toBe('uit.ods: laat de naam eindigen op .xlsx of .csv.\n');
      expect(await refusal('--output', 'respondents.csv')).toBe(
        'respondents.csv: dit is een bestand of map van het project zelf. Kies een andere naam.\n',
      );
    },
  );
});
