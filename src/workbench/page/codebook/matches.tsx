/** What the terms of a code find in the interviews: how often, and which words. */

import { counted, number } from '../../../language/numbers.js';
import { Loaded } from '../parts/loaded.js';
import { api, ask } from '../shell/api.js';
import { useAsked } from '../shell/asked.js';

export function Matches({ code }: { readonly code: string }) {
  const asked = useAsked(() => ask(api.codeboek.treffers.$get({ query: { code } })));
  return (
    <Loaded asked={asked.value}>
      {({ zoektermen }) => (
        <ul class="termen">
          {zoektermen.map(({ zoekterm, treffers, beurten, gevonden }) => (
            <li key={zoekterm}>
              <code>{zoekterm}</code>
              {treffers === 0 ? (
                <p class="stil">vindt niets</p>
              ) : (
                <p>
                  {counted(treffers, 'treffer', 'treffers')} in {counted(beurten, 'beurt', 'beurten')}:{' '}
                  {gevonden.map(({ tekst, aantal }, at) => (
                    <span key={tekst}>
                      {at > 0 && ', '}
                      <q>{tekst}</q>
                      {aantal > 1 && ` (${number(aantal)}×)`}
                    </span>
                  ))}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
