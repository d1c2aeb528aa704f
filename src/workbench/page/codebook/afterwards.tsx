/** After a change: putting it back, and letting codings be proposed by the codebook as it is now. */

import { useSignal } from '@preact/signals';
import { counted } from '../../../language/numbers.js';
import { api, ask } from '../shell/api.js';
import { attempt, useAsked } from '../shell/asked.js';
import { changes } from '../shell/live.js';
import { notice } from '../shell/notices.js';
import { focusOn, made, putBack, TITLE, tree } from './state.js';

export function PutBack() {
  const [last] = made.value;
  // What somebody changed since is not put back along with it.
  if (last === undefined || last.does.nu !== tree.value?.versie) return null;
  return (
    <div class="melding rij" role="status">
      <p>Doorgevoerd: {last.title}.</p>
      <button
        type="button"
        onClick={() =>
          void attempt(async () => {
            await putBack();
            notice({ text: 'Teruggezet.' });
            focusOn.value = TITLE;
          })
        }
      >
        Zet terug
      </button>
    </div>
  );
}

export function ProposeAgain() {
  const asked = useAsked(() => ask(api.project.$get()));
  const isBusy = useSignal(false);
  const now = asked.value;
  if (now.state !== 'er' || now.value.open?.gecodeerd !== 'met een eerder codeboek') return null;
  const propose = async (): Promise<void> => {
    isBusy.value = true;
    await attempt(async () => {
      const { voorstellen } = await ask(api.coderen.$post({ json: {} }));
      const { nieuw, vervallen, gebleven } = voorstellen;
      notice({
        text: `Opnieuw voorgesteld: ${counted(nieuw, 'nieuw voorstel', 'nieuwe voorstellen')}, ${vervallen} vervallen, ${gebleven} gebleven.`,
      });
      changes.value += 1;
      focusOn.value = TITLE;
    });
    isBusy.value = false;
  };
  return (
    <div class="melding let-op rij">
      <p>De voorstellen zijn nog die van een eerder codeboek.</p>
      <button type="button" disabled={isBusy.value} onClick={() => void propose()}>
        {isBusy.value ? 'Bezig …' : 'Laat opnieuw voorstellen'}
      </button>
    </div>
  );
}
