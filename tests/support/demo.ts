/** A copy of the demo project in a temporary folder. */

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @returns the folder with project.yaml; database and reports of the original are left behind */
export function demoCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'wijkstem-demo-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(join(ROOT, 'codebooks'), join(root, 'codebooks'), { recursive: true });
  cpSync(join(ROOT, 'data'), join(root, 'data'), {
    recursive: true,
    filter: (path) => !/\.db(?:-shm|-wal)?$/.test(path),
  });
  return join(root, 'data', 'demo');
}
