import { describe, expect, it } from 'vitest';
import { drawing } from '../../../src/report/picture/drawing.js';

describe('a computer on which nothing draws', () => {
  it('hears what still works, and how', async () => {
    const missing = drawing(
      () => Promise.resolve('draws'),
      () => Promise.reject(new Error('Cannot find native binding.')),
    );
    await expect(missing).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('Al het andere werkt'),
      next: { command: 'report', options: ['--format', 'html'] },
    });
  });

  it('gives what draws where there is something', async () => {
    expect(await drawing(() => Promise.resolve('draws'))).toBe('draws');
  });
});
