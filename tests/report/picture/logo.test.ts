import { describe, expect, it } from 'vitest';
import type { Logo } from '../../../src/report/content.js';
import { drawLogo } from '../../../src/report/picture/logo.js';

const asLogo = (svg: string): Logo => ({
  bytes: new TextEncoder().encode(svg),
  kind: 'svg',
  shownAs: 'logo.svg',
});

const svg = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="10" height="10" fill="red"/></svg>`;

describe('the logo on the cover', () => {
  it.each([
    [800, 200, 240, 60],
    [50, 200, 25, 100],
    [20, 10, 200, 100],
  ])('of %d by %d stands there as %d by %d', async (width, height, shownWidth, shownHeight) => {
    const drawn = await drawLogo(asLogo(svg(width, height)));
    expect([drawn.width, drawn.height]).toEqual([shownWidth, shownHeight]);
    expect(drawn.kind).toBe('png');
    expect([...drawn.bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  });

  it('is the same bytes each time, and a picture of dots stays what it is', async () => {
    const first = await drawLogo(asLogo(svg(800, 200)));
    expect((await drawLogo(asLogo(svg(800, 200)))).bytes).toEqual(first.bytes);
    const png: Logo = { bytes: first.bytes, kind: 'png', shownAs: 'logo.png' };
    expect(await drawLogo(png)).toEqual({ bytes: first.bytes, kind: 'png', width: 240, height: 60 });
  });

  it('says of a damaged one what to do', async () => {
    await expect(drawLogo({ ...asLogo('<svg'), kind: 'png' })).rejects.toThrow(
      'logo.svg: dit is geen afbeelding die te lezen is.',
    );
  });
});
