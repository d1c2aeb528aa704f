/** All fields of a code in a form, what they hold at first, and what was changed in them. */

import { OORDELEN } from '../../../model/coding.js';
import { CheckField, ChoiceField, TextField } from './fields.js';
import type { Draft, Edit, FieldsProps, TreeCode } from './state.js';

type CodeFields = Extract<Edit, { kind: 'change code' }>['fields'];

export function CodeFieldset(props: FieldsProps) {
  return (
    <>
      <TextField {...props} name="label" label="Label" isNeeded />
      <TextField {...props} name="definition" label="Definitie" rows={3} isNeeded />
      <TextField {...props} name="include" label="Wel" help="Wanneer de code erbij hoort." rows={2} />
      <TextField {...props} name="exclude" label="Niet" help="Wanneer de code er niet bij hoort." rows={2} />
      <TextField {...props} name="terms" label="Zoektermen" help="Eén op elke regel." rows={8} isTerms />
      <TextField
        {...props}
        name="exclusions"
        label="Uitsluiten"
        help="Zoektermen: staat er een in de zin, dan telt de zin niet. Eén op elke regel."
        rows={2}
        isTerms
      />
      <TextField {...props} name="examples" label="Voorbeelden" help="Eén op elke regel." rows={4} />
      <TextField
        {...props}
        name="counterExamples"
        label="Tegenvoorbeelden"
        help="Zinnen die erop lijken en er niet bij horen. Eén op elke regel."
        rows={3}
      />
      <TextField
        {...props}
        name="questions"
        label="Onderzoeksvragen"
        help="De nummers uit project.yaml, een op elke regel."
        rows={2}
      />
      <WordingField {...props} />
      <ChoiceField
        {...props}
        name="impliedOordeel"
        label="Oordeel dat de code meestal inhoudt"
        choices={[['', 'geen'], ...OORDELEN.map((one) => [one, one] as const)]}
      />
      <CheckField
        {...props}
        name="alsoInterviewer"
        label="Ook woorden van de interviewer krijgen deze code"
      />
    </>
  );
}

/** Of a code and of a theme. */
export function WordingField(props: FieldsProps) {
  return (
    <TextField
      {...props}
      name="inText"
      label="In een zin"
      help="Wat in het rapport achter het woord ‘over’ komt, zoals: hoe er gekozen werd."
    />
  );
}

export const EMPTY_CODE: Draft = {
  label: '',
  inText: '',
  definition: '',
  include: '',
  exclude: '',
  terms: '',
  exclusions: '',
  examples: '',
  counterExamples: '',
  questions: '',
  impliedOordeel: '',
  alsoInterviewer: '',
};

export function draftOf(code: TreeCode): Draft {
  return {
    label: code.label,
    inText: code.in_zin,
    definition: code.definitie.trim(),
    include: code.wel.trim(),
    exclude: code.niet.trim(),
    terms: asLines(code.zoektermen),
    exclusions: asLines(code.uitsluiten),
    examples: asLines(code.voorbeelden),
    counterExamples: asLines(code.tegenvoorbeelden),
    questions: asLines(code.vragen),
    impliedOordeel: code.oordeel ?? '',
    alsoInterviewer: code.ook_interviewer ? 'ja' : '',
  };
}

/** Only those that were changed: what somebody else changed meanwhile stays. */
export function changedFields(draft: Draft, begin: Draft): CodeFields {
  const changed = Object.entries(draft).filter(([name, value]) => value !== begin[name]);
  return Object.fromEntries(changed.map(([name, value]) => [name, asTyped(name, value)])) as CodeFields;
}

const LISTS = ['terms', 'exclusions', 'examples', 'counterExamples', 'questions'];

function asTyped(name: string, typed: string): string | string[] | boolean | null {
  if (LISTS.includes(name)) return linesOf(typed);
  if (name === 'alsoInterviewer') return typed === 'ja';
  return name === 'impliedOordeel' ? typed || null : typed;
}

export function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** An item of several lines becomes one. */
function asLines(items: readonly string[]): string {
  return items.map((item) => item.trim().replace(/\s*\n\s*/g, ' ')).join('\n');
}
