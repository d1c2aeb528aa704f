/** The files that were not taken in, each with its one line. */

import { leftOut } from './state.js';

export function LeftOut() {
  const refused = leftOut.value.filter(({ uitkomst }) => uitkomst === 'geweigerd');
  const there = leftOut.value.filter(({ uitkomst }) => uitkomst === 'was er al');
  return (
    <section
      class={refused.length > 0 ? 'melding fout' : 'melding'}
      aria-label="Niet toegevoegd"
      role="status"
    >
      <ul class="regels">
        {refused.map(({ naam, reden }, index) => (
          <li key={index}>
            <strong>{naam}</strong>: {reden}
          </li>
        ))}
        {there.map(({ naam, bestand }, index) => (
          <li key={index}>
            <strong>{naam}</strong> was er al{bestand === naam ? '' : `, als ${bestand}`}.
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="sluit"
        aria-label="Sluit deze lijst"
        onClick={() => {
          leftOut.value = [];
        }}
      >
        ×
      </button>
    </section>
  );
}
