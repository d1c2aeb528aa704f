/** A subject and its verb: which is in the singular and which in the plural. */

export interface Subject {
  /** "de meeste verdelers (5 van de 7)", without a capital. */
  readonly text: string;
  readonly plural: boolean;
}

/** Subject and verb: "de meeste verdelers (5 van de 7) noemen". */
export function withVerb({ text, plural }: Subject, singularVerb: string, pluralVerb: string): string {
  return `${text} ${plural ? pluralVerb : singularVerb}`;
}

/** Verb and subject, as after an adverb: "noemen de meeste verdelers (5 van de 7)". */
export function verbBefore({ text, plural }: Subject, singularVerb: string, pluralVerb: string): string {
  return `${plural ? pluralVerb : singularVerb} ${text}`;
}

/** A list as a subject: "‘loting’" is one, "‘loting’ en ‘jury’" are several. */
export function listSubject(items: readonly string[], text: string): Subject {
  return { text, plural: items.length > 1 };
}

/** So many of so many as a subject: "geen van de 9 anderen" and "1 van de 9 anderen" are one, "3 van de 9 anderen" several. */
export function partSubject(count: number, total: number, noun = ''): Subject {
  const of = noun === '' ? `${total}` : `${total} ${noun}`;
  if (count === 0) return { text: `geen van de ${of}`, plural: false };
  if (count === total && total > 1) return { text: `alle ${of}`, plural: true };
  return { text: `${count} van de ${of}`, plural: count > 1 };
}
