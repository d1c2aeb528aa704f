/** Tables for Excel: for whom, which, and in what form; what others may not have can't be chosen for them. */

import { useSignal } from '@preact/signals';
import type { Audience } from '../../../model/planned.js';
import type { WantedOf } from '../../../work/making/wanted.js';
import { MakeForm, ReadersChoice, Select } from './choice.js';
import { makeThis } from './load.js';

type Tables = WantedOf<'tabellen'>;
type Contents = Tables['inhoud'][number];

const CONTENTS: readonly (readonly [Contents, what: string, forOthers: boolean])[] = [
  ['fragmenten', 'Fragmenten: een rij per passage en code', true],
  ['citaten', 'Citaten: een rij per citaat, met al zijn codes', true],
  ['matrices', 'Matrices: hoeveel mensen elke code noemen, per perspectief en wijk', true],
  ['coderingen', 'Coderingen: een rij per respondent, een kolom per code', false],
  ['samen', 'Samen: welke codes in één adem genoemd worden', false],
  ['memos', 'Memo’s', false],
];

export function TablesForm() {
  const readers = useSignal<Audience>('openbaar');
  const chosen = useSignal<readonly Contents[]>(['matrices']);
  const form = useSignal<Tables['vorm']>('xlsx');
  const allowed = CONTENTS.filter(([, , forOthers]) => forOthers || readers.value === 'intern');
  const wanted = allowed.map(([contents]) => contents).filter((one) => chosen.value.includes(one));
  return (
    <MakeForm
      label="Tabellen maken"
      send={() => {
        if (wanted.length > 0)
          makeThis({ soort: 'tabellen', voor: readers.value, inhoud: wanted, vorm: form.value });
      }}
    >
      <ReadersChoice chosen={readers} />
      <fieldset class="vakjes">
        <legend>Wat erin komt</legend>
        {allowed.map(([contents, what]) => (
          <label key={contents}>
            <input
              type="checkbox"
              checked={chosen.value.includes(contents)}
              onChange={(event) => {
                const others = chosen.value.filter((one) => one !== contents);
                chosen.value = event.currentTarget.checked ? [...others, contents] : others;
              }}
            />{' '}
            {what}
          </label>
        ))}
      </fieldset>
      {readers.value === 'openbaar' && (
        <p class="stil">
          Een tabel met citaten geeft veel meer prijs dan een rapport. Vaak zijn de matrices genoeg.
        </p>
      )}
      <Select
        label="Vorm"
        chosen={form}
        options={[
          ['xlsx', 'werkmap van Excel'],
          ['csv', 'map met csv-bestanden'],
        ]}
      />
      {wanted.length === 0 && <p role="alert">Kies minstens één tabel.</p>}
      <p>
        <button type="submit" class="hoofd" disabled={wanted.length === 0}>
          Maak de tabellen
        </button>
      </p>
    </MakeForm>
  );
}
