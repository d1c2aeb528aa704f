/** A chart as it is drawn for readers and converters that do not take native Word charts. */

export interface Picture {
  readonly png: Uint8Array;
  /** Size at which it stands in the document, in pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
}
