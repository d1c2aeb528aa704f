/** Something that keeps a person or a program from reading a document well. */

export interface Finding {
  /** The rule, in one word: "titel", "kop", "tabel", … */
  readonly rule: string;
  /** Where, what is wrong and what to do, in one line without text of the document. */
  readonly message: string;
}

export function finding(rule: string, message: string): Finding {
  return { rule, message };
}
