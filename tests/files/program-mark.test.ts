import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { openZip, writeXlsx } from '../../src/files/office/index.js';
import {
  isMarkedPng,
  isMarkedProperties,
  isMarkedText,
  markedPng,
  markedSvg,
} from '../../src/files/program-mark.js';

describe('the mark of the program', () => {
  it('stands in a picture that is the same picture', async () => {
    const canvas = createCanvas(3, 2);
    canvas.getContext('2d').fillRect(0, 0, 1, 1);
    const png = canvas.toBuffer('image/png');
    const marked = markedPng(png);
    expect([isMarkedPng(png), isMarkedPng(marked)]).toEqual([false, true]);
    const pixels = async (bytes: Uint8Array) => {
      const again = createCanvas(3, 2).getContext('2d');
      again.drawImage(await loadImage(Buffer.from(bytes)), 0, 0);
      return [...again.getImageData(0, 0, 3, 2).data];
    };
    expect(await pixels(marked)).toEqual(await pixels(png));
  });

  it('stands in a drawing and in a page, where nobody sees it', () => {
    expect(isMarkedText(markedSvg('<svg><path d="M0 0"/></svg>\n'))).toBe(true);
    expect(isMarkedText('<svg><path d="M0 0"/></svg>')).toBe(false);
    expect(isMarkedText('<meta name="generator" content="wijkstem">')).toBe(true);
    expect(isMarkedText('Wij spraken over wijkstem.')).toBe(false);
  });

  it('stands in a workbook among its properties, as another program may write them again', () => {
    const bytes = writeXlsx([{ name: 'a', columns: [{ title: 'b', width: 5 }], rows: [['c']] }]);
    const properties = new TextDecoder().decode(openZip(bytes).part('docProps/core.xml'));
    expect(isMarkedProperties(properties)).toBe(true);
    expect(isMarkedProperties('<cp:keywords xml:space="default">wijkstem; Den Haag</cp:keywords>')).toBe(
      true,
    );
    expect(isMarkedProperties('<dc:title>wijkstem</dc:title><cp:keywords>x</cp:keywords>')).toBe(false);
  });
});
