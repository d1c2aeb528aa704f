/** The marked places of a report, filled again with what a researcher wrote in an earlier version of it. */

import { contentId } from '../../files/hash.js';
import type { WrittenPlace } from '../../model/answer.js';
import { type Block, type Place, paragraph } from '../blocks.js';

/** What stands in a place until somebody writes there; text that equals it was not written by a person. */
export const PLACEHOLDER = 'Klik hier en schrijf uw antwoord.';

const PREFIX = 'plaats_';
const READABLE = 16;

/** The name of a place inside a document: letters, digits and _, at most 40, as Word wants of a bookmark. */
export function placeKey({ id }: Pick<Place, 'id'>): string {
  return isPlaceKey(id) ? id : `${PREFIX}${id.replace(/\W/g, '_').slice(0, READABLE)}_${contentId(id)}`;
}

export function isPlaceKey(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** The id of the place under a theme. */
export function themePlace(theme: string): string {
  return `thema-${theme}`;
}

/** The id of the place with the conclusion to a research question. */
export function questionPlace(question: string): string {
  return `conclusie-${question}`;
}

/** Where an answer to a question stood in the summary of earlier reports. */
export function formerQuestionPlace(question: string): string {
  return `samenvatting-${question}`;
}

export const MAIN_ANSWER_PLACE = 'hoofdantwoord';
export const ADVICE_PLACE = 'lessen';

/** A place for another text than the one that stands under the key: no report has it, so it comes in the chapter at the end. */
export function keyBeside(key: string, mark: string): string {
  return placeKey({ id: `ook_${key.slice(PREFIX.length)}_${mark}` });
}

/** Fills the places; what was written in a place that is no longer there comes in a chapter at the end. */
export function putBack(blocks: readonly Block[], written: readonly WrittenPlace[]): Block[] {
  const byKey = joined(written);
  const filled = blocks.map((block): Block => {
    const found = block.kind === 'place' ? byKey.get(placeKey(block)) : undefined;
    if (block.kind !== 'place' || found === undefined) return block;
    byKey.delete(found.key);
    return { ...block, written: found.paragraphs };
  });
  return [...filled, ...leftOver([...byKey.values()])];
}

/** By their key; of a place that was copied what stands in each, one after the other. */
export function joined(written: readonly WrittenPlace[]): Map<string, WrittenPlace> {
  const byKey = new Map<string, WrittenPlace>();
  for (const place of written) {
    const earlier = byKey.get(place.key);
    const paragraphs = [...(earlier?.paragraphs ?? []), ...place.paragraphs];
    byKey.set(place.key, { ...place, question: earlier?.question ?? place.question, paragraphs });
  }
  return byKey;
}

function leftOver(places: readonly WrittenPlace[]): Block[] {
  if (places.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: 'Eerder geschreven', numbers: 'none' },
    paragraph(
      'Deze teksten hebben in dit rapport geen eigen plaats, of een ander bestand had daar een nieuwere tekst.',
      'Zet over wat u wilt houden, en haal de rest weg.',
    ),
    ...places.map(
      ({ key, question, paragraphs }): Place => ({ kind: 'place', id: key, question, written: paragraphs }),
    ),
  ];
}
