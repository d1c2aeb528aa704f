/** Who is who: one pseudonym for one person or thing, across spellings and files. */

import { fold } from '../language/fold.js';
import type { InitiativeType, ListedName } from '../model/identifying.js';
import { typeToldBy } from './initiative-types.js';
import { joinedForms, type Key, type KeyForm, pseudonymOf } from './key/key.js';
import { KINDS, type Kind } from './kinds.js';
import { type Lexicon, NAME, WORD_NAME } from './lexicon.js';
import { createNameKin } from './who/name-kin.js';
import { nameParts } from './who/name-parts.js';
import { createPersonsMet } from './who/persons-met.js';

export interface Register {
  /**
   * The pseudonym of what stands in a file; the same person keeps theirs. An initiative is called by its type where that is
   * known: of the list, of its name, or of the words before it. Before a person that may be "meneer".
   */
  pseudonym(kind: Kind, text: string, file: string, before?: string): string;
  /** Says that a speaker label is a respondent, or an interviewer; finds them in the text from then on. */
  introduce(name: string, respondent: string | null, file: string): void;
  /** The key with everything that was found. */
  key(): Key;
}

interface Known {
  readonly kind: Kind;
  readonly number: number;
  respondent: string | null;
  readonly forms: Map<string, Set<string>>;
  /** Of a person the folded parts of the name, as far as they are known. */
  parts: readonly string[];
}

/**
 * @param key what was found before; it is left as it is
 * @param listed names of which the project says how else they are written
 */
export function createRegister(key: Key, lexicon: Lexicon, listed: readonly ListedName[] = []): Register {
  /** Of every listed spelling the one that stands for all. */
  const meant = new Map(
    listed.flatMap(({ kind, name, aliases }) =>
      [name, ...aliases].map((written) => [formKey(kind, written), name] as const),
    ),
  );
  const types = new Map(
    listed.flatMap(({ kind, name, aliases, type }) =>
      type === null ? [] : [name, ...aliases].map((written) => [formKey(kind, written), type] as const),
    ),
  );
  const next = new Map<Kind, number>(KINDS.map((kind) => [kind, key.next[kind] ?? 1]));
  const byForm = new Map<string, Known>();
  const all: Known[] = [];
  const persons = createPersonsMet<Known>(
    createNameKin((part) => (lexicon.bitsOf(part) & (NAME | WORD_NAME)) > 0),
    (person, parts) => {
      person.parts = parts;
    },
  );

  /** Whose name it was when a file was read before, which keeps a text the same; null where it was of two people. */
  const before = new Map<string, Known | null>();
  for (const entry of key.entries) {
    const forms = new Map(entry.forms.map(({ text, files }) => [text, new Set(files)]));
    const parts = entry.kind === 'PERSOON' ? longest(entry.forms) : [];
    const known: Known = {
      kind: entry.kind,
      number: entry.number,
      respondent: entry.respondent,
      forms,
      parts,
    };
    keep(known);
    for (const { text, files } of entry.forms) {
      byForm.set(formKey(entry.kind, text), known);
      if (entry.kind !== 'PERSOON') continue;
      for (const file of files) {
        persons.mention(known, file);
        const place = placeKey(text, file);
        const other = before.get(place);
        before.set(place, other === undefined || other === known ? known : null);
      }
    }
  }
  /** Spellings of which a person said whose they are. */
  const same = new Set<string>();
  const byPseudonym = new Map(all.map((known) => [pseudonymOf(known), known]));
  for (const { kind, name, action, as } of key.decisions) {
    const known = action === 'zelfde als' && as !== null ? byPseudonym.get(as) : undefined;
    if (known === undefined) continue;
    byForm.set(formKey(kind, name), known);
    same.add(formKey(kind, name));
  }

  function keep(known: Known): void {
    all.push(known);
    if (known.kind === 'PERSOON') persons.meet(known);
  }

  function add(kind: Kind, parts: readonly string[]): Known {
    const number = next.get(kind) ?? 1;
    next.set(kind, number + 1);
    const known: Known = { kind, number, respondent: null, forms: new Map(), parts };
    keep(known);
    return known;
  }

  function personFor(text: string, file: string, isTitled: boolean): Known {
    const parts = nameParts(text);
    const known =
      before.get(placeKey(text, file)) ??
      persons.here(parts, file) ??
      byForm.get(formKey('PERSOON', text)) ??
      persons.elsewhere(parts) ??
      persons.bySurname(parts, isTitled) ??
      add('PERSOON', parts);
    if (isTitled) persons.callByTitle(known);
    if (parts.length > known.parts.length) persons.rename(known, parts);
    persons.mention(known, file);
    return known;
  }

  function find(kind: Kind, text: string, file: string, isTitled = false): Known {
    const name = meant.get(formKey(kind, text));
    const decided = byForm.get(formKey(kind, name ?? text));
    const isSettled = name !== undefined || same.has(formKey(kind, text));
    const known =
      kind === 'PERSOON' && !(isSettled && decided !== undefined)
        ? personFor(name ?? text, file, isTitled)
        : (decided ?? add(kind, []));
    if (name !== undefined) byForm.set(formKey(kind, name), known);
    if (!byForm.has(formKey(kind, text))) byForm.set(formKey(kind, text), known);
    const files = known.forms.get(text) ?? new Set();
    files.add(file);
    known.forms.set(text, files);
    return known;
  }

  function typeOf({ kind, forms }: Known, before: string): InitiativeType | null {
    const written = [...forms.keys()];
    const listed = written.map((form) => types.get(formKey(kind, form))).find((type) => type !== undefined);
    return listed ?? written.map(typeToldBy).find((type) => type !== null) ?? typeToldBy(before);
  }

  return {
    pseudonym(kind, text, file, before = '') {
      const known = find(kind, text, file, TITLE_OF_SURNAME.test(before));
      const type = kind === 'INITIATIEF' ? typeOf(known, before) : null;
      return type === null ? pseudonymOf(known) : `${type}-${known.number}`;
    },
    introduce(name, respondent, file) {
      const known = find('PERSOON', name, file);
      known.respondent ??= respondent;
    },
    key: () => ({
      id: key.id,
      entries: all
        .map(({ kind, number, respondent, forms }) => ({
          kind,
          number,
          respondent,
          forms: joinedForms([...forms].map(([text, files]) => ({ text, files: [...files] }))),
        }))
        .filter(({ forms }) => forms.length > 0),
      decisions: key.decisions,
      next: Object.fromEntries([...next].filter(([, number]) => number > 1)),
    }),
  };
}

/** Behind these stands a surname, also where it is a first name of others. */
const TITLE_OF_SURNAME = /^(?:meneer|mijnheer|mevrouw|heer|dhr|mw|mevr|juffrouw|dokter|dominee)$/i;

function longest(forms: readonly KeyForm[]): string[] {
  return forms
    .map(({ text }) => nameParts(text))
    .reduce((best, parts) => (parts.length > best.length ? parts : best), []);
}

function placeKey(name: string, file: string): string {
  return `${file}\n${formKey('PERSOON', name)}`;
}

/** The form in which two spellings of the same number or name are equal. */
function formKey(kind: Kind, text: string): string {
  const folded = fold(text).replace(kind === 'PERSOON' || kind === 'ADRES' ? /[\s.,]+/g : /[\s.,()-]+/g, ' ');
  const isNumber =
    kind === 'TELEFOON' || kind === 'IBAN' || kind === 'BSN' || kind === 'POSTCODE' || kind === 'KENTEKEN';
  return `${kind} ${isNumber ? folded.replaceAll(' ', '') : folded.trim()}`;
}
