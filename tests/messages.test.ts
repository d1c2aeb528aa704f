/** Every message that a file was not read says what to do about it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

it('a file that was not read comes with what to do', () => {
  const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const refusals = sources.flatMap((path) =>
    [...readFileSync(join(SRC, path), 'utf8').matchAll(/['`]([^'`\n]*niet gelezen\.[^'`\n]*)['`]/g)].map(
      ([, text = '']) => text,
    ),
  );
  expect(refusals.length).toBeGreaterThan(10);
  expect(refusals.filter((text) => !/niet gelezen\. \p{Lu}/u.test(text))).toEqual([]);
});
