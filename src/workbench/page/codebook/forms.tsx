/** Every change that can be made here, as a form about one code or theme. */

import { CodeFieldset, changedFields, draftOf, EMPTY_CODE, linesOf, WordingField } from './code-fields.js';
import { CheckField, ChoiceField, type Choices, TextField } from './fields.js';
import { type Draft, type FieldsProps, type Form, type TreeCode, type TreeTheme, tree } from './state.js';
import { TermList } from './term-list.js';

const OWN_ID = 'Kleine letters, cijfers en _. Laat u dit leeg, dan komt het id van het label.';

export function changeCode(code: TreeCode): Form {
  const begin = draftOf(code);
  return {
    title: `${code.label} bewerken`,
    begin,
    Fields: CodeFieldset,
    edit: (draft) => ({ kind: 'change code', id: code.id, fields: changedFields(draft, begin) }),
  };
}

export function addCode(theme: TreeTheme): Form {
  return {
    title: `Nieuwe code in ${theme.label}`,
    begin: { ...EMPTY_CODE, id: '' },
    Fields: (props) => (
      <>
        <CodeFieldset {...props} />
        <TextField {...props} name="id" label="Id" help={OWN_ID} />
      </>
    ),
    edit: ({ id = '', label = '', definition = '', ...rest }) => ({
      kind: 'add code',
      theme: theme.id,
      before: null,
      code: { ...changedFields(rest, EMPTY_CODE), id: id.trim(), label, definition },
    }),
  };
}

export function moveCode(code: TreeCode): Form {
  const all = tree.value?.themas ?? [];
  const codesOf = (theme: string): readonly TreeCode[] => all.find(({ id }) => id === theme)?.codes ?? [];
  return {
    title: `${code.label} verplaatsen`,
    begin: { theme: code.thema, before: behind(codesOf(code.thema), code.id) },
    Fields: ({ draft, onType }) => (
      <>
        <ChoiceField
          draft={draft}
          // Its place in the other theme is none of this one.
          onType={(name, value) => {
            onType(name, value);
            onType('before', '');
          }}
          name="theme"
          label="Thema"
          choices={all.map(({ id, label }) => [id, label])}
        />
        <PlaceField
          draft={draft}
          onType={onType}
          others={codesOf(draft.theme ?? '').filter(({ id }) => id !== code.id)}
        />
      </>
    ),
    edit: ({ theme = '', before = '' }) => ({
      kind: 'move code',
      id: code.id,
      theme,
      before: before || null,
    }),
  };
}

/** The id of what comes behind it now; nothing at the end. */
function behind(all: readonly { readonly id: string }[], id: string): string {
  return all[all.findIndex((one) => one.id === id) + 1]?.id ?? '';
}

interface PlaceFieldProps extends FieldsProps {
  readonly others: readonly { readonly id: string; readonly label: string }[];
}

function PlaceField({ others, ...props }: PlaceFieldProps) {
  const choices: Choices = [
    ...others.map(({ id, label }) => [id, `voor ${label}`] as const),
    ['', 'achteraan'],
  ];
  return <ChoiceField {...props} name="before" label="Plaats" choices={choices} />;
}

export function renameCode(code: TreeCode): Form {
  return {
    title: `${code.label} een ander id geven`,
    begin: { id: code.id },
    Fields: (props) => (
      <TextField
        {...props}
        name="id"
        label="Id"
        help="Kleine letters, cijfers en _. Het oude id blijft bekend: beslissingen gaan mee."
        isNeeded
      />
    ),
    edit: ({ id = '' }) => ({ kind: 'rename code', id: code.id, to: id.trim() }),
  };
}

export function mergeCodes(code: TreeCode): Form {
  const others: Choices = (tree.value?.themas ?? []).flatMap((theme) =>
    theme.codes
      .filter(({ id }) => id !== code.id)
      .map(({ id, label }) => [id, `${label} (${theme.label})`] as const),
  );
  return {
    title: `${code.label} samenvoegen`,
    begin: { other: others[0]?.[0] ?? '', stays: 'deze', terms: 'ja', examples: 'ja' },
    Fields: (props) => (
      <>
        <ChoiceField {...props} name="other" label="Samen met" choices={others} />
        <ChoiceField
          {...props}
          name="stays"
          label="Welke blijft"
          help="De andere gaat erin op; haar beslissingen gaan mee."
          choices={[
            ['deze', code.label],
            ['andere', others.find(([id]) => id === props.draft.other)?.[1] ?? 'de andere'],
          ]}
        />
        <CheckField {...props} name="terms" label="Neem de zoektermen over" />
        <CheckField {...props} name="examples" label="Neem de voorbeelden over" />
      </>
    ),
    edit: ({ other = '', stays, terms, examples }) => ({
      kind: 'merge codes',
      keep: stays === 'deze' ? code.id : other,
      gone: [stays === 'deze' ? other : code.id],
      terms: terms === 'ja',
      examples: examples === 'ja',
    }),
  };
}

export function splitCode(code: TreeCode): Form {
  return {
    title: `${code.label} splitsen`,
    begin: { parts: '2' },
    Fields: (props) => <Parts {...props} code={code} />,
    edit: (draft) => ({
      kind: 'split code',
      id: code.id,
      into: partNumbers(draft).map((part) => ({
        id: '',
        label: draft[`label-${part}`] ?? '',
        definition: draft[`definition-${part}`] ?? '',
        terms: linesOf(draft[`terms-${part}`] ?? ''),
      })),
    }),
  };
}

function partNumbers({ parts }: Draft): readonly number[] {
  return Array.from({ length: Number(parts) }, (_, at) => at + 1);
}

function Parts({ code, ...props }: FieldsProps & { readonly code: TreeCode }) {
  const numbers = partNumbers(props.draft);
  return (
    <>
      <p>De beslissingen over deze code wachten daarna tot iemand kiest bij welk deel ze horen.</p>
      <p class="stil">Nu: {code.definitie}</p>
      {code.zoektermen.length > 0 && (
        <details class="termen-nu">
          <summary>Zoektermen nu</summary>
          <TermList terms={code.zoektermen} />
        </details>
      )}
      {numbers.map((part) => (
        <fieldset key={part} class="deel">
          <legend>Deel {part}</legend>
          <TextField {...props} name={`label-${part}`} label="Label" isNeeded />
          <TextField {...props} name={`definition-${part}`} label="Definitie" rows={2} isNeeded />
          <TextField
            {...props}
            name={`terms-${part}`}
            label="Zoektermen"
            help="Eén op elke regel."
            rows={3}
            isTerms
          />
        </fieldset>
      ))}
      <div class="rij deelknoppen">
        <button type="button" onClick={() => props.onType('parts', String(numbers.length + 1))}>
          Nog een deel
        </button>
        {numbers.length > 2 && (
          <button type="button" onClick={() => props.onType('parts', String(numbers.length - 1))}>
            Een deel minder
          </button>
        )}
      </div>
    </>
  );
}

export function removeCode(code: TreeCode): Form {
  return {
    title: `${code.label} verwijderen`,
    begin: {},
    Fields: null,
    edit: () => ({ kind: 'remove code', id: code.id }),
  };
}

export function addTheme(): Form {
  return {
    title: 'Nieuw thema',
    begin: { label: '', id: '' },
    Fields: (props) => (
      <>
        <TextField {...props} name="label" label="Label" isNeeded />
        <TextField
          {...props}
          name="id"
          label="Id"
          help="Laat u dit leeg, dan komt het id van het label, zoals bij de andere thema’s."
        />
      </>
    ),
    edit: ({ label = '', id = '' }) => ({ kind: 'add theme', id: id.trim(), label, before: null }),
  };
}

export function changeTheme(theme: TreeTheme): Form {
  return {
    title: `${theme.label} bewerken`,
    begin: { label: theme.label, inText: theme.in_zin },
    Fields: (props) => (
      <>
        <TextField {...props} name="label" label="Label" isNeeded />
        <WordingField {...props} />
      </>
    ),
    edit: ({ label = '', inText = '' }) => ({ kind: 'change theme', id: theme.id, label, inText }),
  };
}

export function renameTheme(theme: TreeTheme): Form {
  return {
    title: `${theme.label} een ander id geven`,
    begin: { id: theme.id },
    Fields: (props) => (
      <TextField {...props} name="id" label="Id" help="Het oude id blijft bekend." isNeeded />
    ),
    edit: ({ id = '' }) => ({ kind: 'rename theme', id: theme.id, to: id.trim() }),
  };
}

export function moveTheme(theme: TreeTheme): Form {
  const all = tree.value?.themas ?? [];
  return {
    title: `${theme.label} verplaatsen`,
    begin: { before: behind(all, theme.id) },
    Fields: (props) => <PlaceField {...props} others={all.filter(({ id }) => id !== theme.id)} />,
    edit: ({ before = '' }) => ({ kind: 'move theme', id: theme.id, before: before || null }),
  };
}

export function removeTheme(theme: TreeTheme): Form {
  return {
    title: `${theme.label} verwijderen`,
    begin: {},
    Fields: null,
    edit: () => ({ kind: 'remove theme', id: theme.id }),
  };
}
