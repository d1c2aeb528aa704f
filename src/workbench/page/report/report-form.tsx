/** The report: for whom, in what form, and made or only gone over. */

import { useSignal } from '@preact/signals';
import type { Audience } from '../../../model/planned.js';
import type { WantedOf } from '../../../work/making/wanted.js';
import { MakeForm, ReadersChoice, Select } from './choice.js';
import { makeThis, useMakings } from './load.js';
import { LastOf } from './outcome.js';

type Report = WantedOf<'rapport'>;

export function ReportForm() {
  const { keuzes } = useMakings();
  const readers = useSignal<Audience>('openbaar');
  const state = useSignal<NonNullable<Report['staat']> | ''>('');
  const form = useSignal<Report['vorm']>('word');
  const charts = useSignal<Report['grafieken']>('native');
  const template = useSignal('');
  const make = (): void =>
    makeThis({
      soort: 'rapport',
      voor: readers.value,
      staat: state.value === '' ? null : state.value,
      vorm: form.value,
      grafieken: charts.value,
      sjabloon: ['word', 'pdf'].includes(form.value) && template.value !== '' ? template.value : null,
    });
  return (
    <section aria-labelledby="rapport-maken">
      <h2 id="rapport-maken">Het rapport</h2>
      <MakeForm label="Het rapport maken" send={make}>
        <ReadersChoice chosen={readers} />
        <div class="rij velden">
          <Select
            label="Staat"
            chosen={state}
            options={[
              ['', 'volgt uit wat er beslist is'],
              ['werkversie', 'werkversie, voor het team'],
              ['concept', 'concept'],
              ['definitief', 'definitief'],
            ]}
          />
          <Select
            label="Vorm"
            chosen={form}
            options={[
              ['word', 'Word'],
              ['pdf', 'PDF, met LibreOffice'],
              ['html', 'Webpagina'],
              ['md', 'Markdown'],
            ]}
          />
          {form.value === 'word' && (
            <Select
              label="Grafieken"
              chosen={charts}
              options={[
                ['native', 'te bewerken in Word'],
                ['picture', 'afbeeldingen, voor LibreOffice'],
              ]}
            />
          )}
          {['word', 'pdf'].includes(form.value) && keuzes.sjablonen.length > 0 && (
            <Select
              label="Huissjabloon"
              chosen={template}
              options={[['', 'geen'], ...keuzes.sjablonen.map((name) => [name, name] as const)]}
            />
          )}
        </div>
        <p class="rij">
          <button type="submit" class="hoofd">
            Maak het rapport
          </button>
          <button
            type="button"
            onClick={() =>
              makeThis({
                soort: 'nalopen',
                voor: readers.value,
                staat: state.value === '' ? null : state.value,
              })
            }
          >
            Loop eerst na
          </button>
        </p>
        <p class="stil">
          Het komt in de map <code>{keuzes.map}</code>. Wat u in een eerder rapport schreef, komt mee.
        </p>
      </MakeForm>
      <LastOf kinds={['rapport', 'nalopen']} />
    </section>
  );
}
