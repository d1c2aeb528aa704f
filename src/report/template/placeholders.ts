/** The places in a template that a report fills, as a bureau types them: {{titel}}. */

import { type FileChild, type IPatch, PatchType, TextRun } from 'docx';
import type { Cover } from '../cover.js';

/** What each stands for; the starter template shows it. */
export const PLACEHOLDERS = {
  titel: 'de naam van het project',
  merk: 'WERKVERSIE of CONCEPT, voor het team met INTERN ervoor; in een definitief rapport niets',
  versie: 'de versie uit project.yaml',
  opdrachtgever: 'in opdracht van wie',
  auteur: 'wie het rapport opstelde',
  datum: 'de datum van het rapport',
  basis: 'hoeveel coderingen bevestigd zijn',
  waarschuwing: 'wat u moet weten voordat u het rapport deelt',
  colofon: 'het colofon; in een eigen alinea',
  inhoud: 'de inhoudsopgave; in een eigen alinea',
  rapport: 'alle hoofdstukken; in een eigen alinea',
} as const;

export type Placeholder = keyof typeof PLACEHOLDERS;

/** Without these a report would not say what it is, or say nothing. */
export const REQUIRED: readonly Placeholder[] = ['titel', 'merk', 'rapport'];

export function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(PLACEHOLDERS, name);
}

export function patchesFor(
  cover: Cover,
  colophon: readonly FileChild[],
  contents: readonly FileChild[],
  body: readonly FileChild[],
): Record<Placeholder, IPatch> {
  const text = (words: string): IPatch => ({ type: PatchType.PARAGRAPH, children: [new TextRun(words)] });
  const blocks = (children: readonly FileChild[]): IPatch => ({ type: PatchType.DOCUMENT, children });
  return {
    titel: text(cover.title),
    merk: text(cover.mark),
    versie: text(cover.version),
    opdrachtgever: text(cover.client),
    auteur: text(cover.author),
    datum: text(cover.date),
    basis: text(cover.basis),
    waarschuwing: text(cover.caution),
    colofon: blocks(colophon),
    inhoud: blocks(contents),
    rapport: blocks(body),
  };
}
