/** The logo of a bureau as it stands on the cover: no wider or higher than its place, and a drawing made into dots. */

import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import { UserError } from '../../model/errors.js';
import type { Logo } from '../content.js';

export interface LogoPicture {
  readonly bytes: Uint8Array;
  readonly kind: 'png' | 'jpg';
  /** Size at which it stands in the document, in pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
}

const WIDEST = 240;
const HIGHEST = 100;
/** Of what is drawn, dots to a pixel. */
const SHARPNESS = 4;

/** @throws UserError when it is no picture that can be read */
export async function drawLogo(logo: Logo): Promise<LogoPicture> {
  const image = await imageOf(logo);
  const scale = Math.min(WIDEST / image.width, HIGHEST / image.height);
  const [width, height] = [image.width, image.height].map((side) =>
    Math.max(1, Math.round(side * scale)),
  ) as [number, number];
  if (logo.kind !== 'svg') return { bytes: logo.bytes, kind: logo.kind, width, height };
  // At the size that it gets, so that it is drawn and not blown up.
  image.width = width * SHARPNESS;
  image.height = height * SHARPNESS;
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0, image.width, image.height);
  return { bytes: new Uint8Array(canvas.toBuffer('image/png')), kind: 'png', width, height };
}

async function imageOf({ bytes, shownAs }: Logo): Promise<Image> {
  const image = await loadImage(Buffer.from(bytes)).catch(() => null);
  if (image !== null && image.width > 0 && image.height > 0) return image;
  throw new UserError(
    `${shownAs}: dit is geen afbeelding die te lezen is. Bewaar het logo opnieuw als .png, .jpg of .svg.`,
  );
}
