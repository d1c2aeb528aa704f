import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startProgress } from '../../src/cli/progress.js';

describe('the progress bar', () => {
  it('leaves Ctrl-C to end the program, and the terminal as it is', async () => {
    const written: string[] = [];
    const methods = { columns: 80, isTTY: true, cursorTo: () => true, clearLine: () => true };
    const stderr = { ...methods, write: (text: string) => written.push(text) };
    const before = process.listenerCount('SIGINT');
    const progress = startProgress('Proef', 3, { stdout: stderr, stderr, cwd: '.' });
    await pause(600);
    progress.step();
    expect(written.join('')).toContain('Proef');
    expect(process.listenerCount('SIGINT')).toBe(before);
    progress.stop();
    expect(written.join('')).not.toContain('\u001b[?');
  });
});
