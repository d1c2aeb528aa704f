/** The font of pictures, which comes along with the program. */

import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

/** Without blanks: a name with them is not found in SVG. */
export const FONT = 'wijkstem-Noto-Sans';

/** Without a font, text silently disappears from the picture. */
export function registerFont(): void {
  if (GlobalFonts.has(FONT)) return;
  const file = createRequire(import.meta.url).resolve(
    '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2',
  );
  GlobalFonts.registerFromPath(file, FONT);
  const probe = createCanvas(10, 10).getContext('2d');
  probe.font = `12px "${FONT}"`;
  if (probe.measureText('wijk').width === 0) throw new Error(`the font ${FONT} could not be loaded`);
}
