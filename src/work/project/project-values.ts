/** What a person says of a new project in words, with the ids that are made from them. */

import { z } from 'zod';
import { fold } from '../../language/fold.js';
import { inSentence } from '../../language/phrases.js';
import { UserError } from '../../model/errors.js';
import { type NewPerspective, type NewProject, plain, WIJKBUDGET } from '../../project/index.js';

/** What is left out, is as for an evaluation of the wijkbudget. */
export interface ProjectValues {
  readonly name?: string | undefined;
  readonly client?: string | undefined;
  /** Labels. */
  readonly wijken?: readonly string[] | undefined;
  readonly perspectives?: readonly PerspectiveValues[] | undefined;
}

export interface PerspectiveValues {
  /** Plural, as in a table head. */
  readonly label: string;
  /** One of them, as below a quote; the label where nothing is said. */
  readonly singular?: string | undefined;
}

/** What a page sends to start a project; a codebook of somebody's own comes as text. */
export const StartRequest = z.strictObject({
  naam: z.string(),
  opdrachtgever: z.string(),
  wijken: z.array(z.string()),
  perspectieven: z.array(z.strictObject({ label: z.string(), enkelvoud: z.string().optional() })).optional(),
  codeboek: z.union([
    z.enum(['wijkbudget', 'leeg']),
    z.strictObject({ naam: z.string(), inhoud: z.string() }),
  ]),
});

/** The codebook of a request: one that comes with the program, or the bytes of somebody's own. */
export function startValues({
  naam,
  opdrachtgever,
  wijken,
  perspectieven,
  codeboek,
}: z.infer<typeof StartRequest>) {
  return {
    name: naam,
    client: opdrachtgever,
    wijken,
    perspectives: perspectieven?.map(({ label, enkelvoud }) => ({ label, singular: enkelvoud })),
    codebook:
      typeof codeboek === 'string'
        ? codeboek
        : { bytes: new TextEncoder().encode(codeboek.inhoud), name: codeboek.naam },
  };
}

/** @throws UserError when a value is empty, or two labels are the same. */
export function aboutProject(
  { name, client, wijken, perspectives }: ProjectValues,
  asksOfWijkbudget: boolean,
): NewProject {
  return {
    name: filled(name ?? WIJKBUDGET.name, 'De naam van het project'),
    client: filled(client ?? WIJKBUDGET.client, 'De opdrachtgever'),
    wijken:
      wijken === undefined
        ? WIJKBUDGET.wijken
        : withIds(wijken, 'wijk', 'wijken').map(([id, label]) => ({ id, label })),
    perspectives: perspectives === undefined ? WIJKBUDGET.perspectives : ownPerspectives(perspectives),
    asksOfWijkbudget,
  };
}

function ownPerspectives(perspectives: readonly PerspectiveValues[]): NewPerspective[] {
  const labels = perspectives.map(({ label }) => label);
  return withIds(labels, 'perspectief', 'perspectieven').map(([id, label], at) => ({
    id,
    label,
    short: inSentence(label),
    singular: inOneLine(perspectives[at]?.singular ?? '') || inSentence(label),
  }));
}

function filled(written: string, what: string): string {
  const text = inOneLine(written);
  if (text === '') throw new UserError(`${what} is leeg. Vul een naam in.`);
  return text;
}

function inOneLine(written: string): string {
  return written.replace(/\s+/g, ' ').trim();
}

/** @returns a pair of id and label for each */
function withIds(written: readonly string[], one: string, several: string): [id: string, label: string][] {
  const labels = written.map(inOneLine);
  if (labels.length === 0) throw new UserError(`Er zijn geen ${several} genoemd. Noem er minstens één.`);
  const ids = new Set<string>();
  return labels.map((label, at) => {
    if (labels.findIndex((other) => plain(other) === plain(label)) !== at) {
      throw new UserError(`"${label}" staat twee keer bij de ${several}. Noem elk één keer.`);
    }
    const id = idOf(label);
    if (id === '') {
      throw new UserError(`Een ${one} heeft geen naam met letters of cijfers. Geef elk ${one} een naam.`);
    }
    let free = id;
    for (let number = 2; ids.has(free); number += 1) free = `${id}-${number}`;
    ids.add(free);
    return [free, label];
  });
}

/** `Nieuw Waldeck` → `nieuw-waldeck`. */
function idOf(label: string): string {
  return fold(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
