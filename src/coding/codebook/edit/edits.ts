/** What a person can change in a codebook through a program, as a request of a page holds it. */

import { z } from 'zod';
import { OORDELEN } from '../../../model/coding.js';

const id = z.string();
const text = z.string();
const texts = z.array(z.string());

const optional = {
  inText: text.optional(),
  questions: texts.optional(),
  include: text.optional(),
  exclude: text.optional(),
  terms: texts.optional(),
  exclusions: texts.optional(),
  alsoInterviewer: z.boolean().optional(),
  impliedOordeel: z.enum(OORDELEN).nullable().optional(),
  examples: texts.optional(),
  counterExamples: texts.optional(),
};

const newCode = z.strictObject({ id, label: text, definition: text, ...optional });

/** An empty text, an empty list and null take a field away. */
const codeFields = z.strictObject({ label: text.optional(), definition: text.optional(), ...optional });

/** The code that comes behind it, in the theme that it goes to; at the end without one. */
const before = id.nullable().default(null);

export const CodebookEdit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('change code'), id, fields: codeFields }),
  z.strictObject({ kind: z.literal('add code'), theme: id, before, code: newCode }),
  z.strictObject({ kind: z.literal('move code'), id, theme: id, before }),
  z.strictObject({ kind: z.literal('rename code'), id, to: id }),
  /** The code that stays takes over the ids of those that go, and with `terms` and `examples` what these had of them. */
  z.strictObject({
    kind: z.literal('merge codes'),
    keep: id,
    gone: z.array(id).min(1),
    terms: z.boolean(),
    examples: z.boolean(),
  }),
  /** The parts come in the place of the code. */
  z.strictObject({ kind: z.literal('split code'), id, into: z.array(newCode).min(2) }),
  z.strictObject({ kind: z.literal('remove code'), id }),
  z.strictObject({ kind: z.literal('change theme'), id, label: text, inText: text.optional() }),
  z.strictObject({ kind: z.literal('add theme'), id, label: text, before }),
  z.strictObject({ kind: z.literal('move theme'), id, before }),
  z.strictObject({ kind: z.literal('rename theme'), id, to: id }),
  /** With the codes in it. */
  z.strictObject({ kind: z.literal('remove theme'), id }),
]);

export type CodebookEdit = z.infer<typeof CodebookEdit>;
export type NewCode = z.infer<typeof newCode>;
export type CodeFields = z.infer<typeof codeFields>;
