/** In the panel: whether the words in the hand may be quoted, and saying so. */

import { quote, quotingInHand } from './quoting.js';

export function QuotingSection() {
  const now = quotingInHand.value;
  if (now === null) return null;
  const { own, never, sensitive, isAgainst } = now;
  const kinds = [...new Set(sensitive.flatMap((one) => one.kinds))];
  const isHeld = sensitive.some(({ isReleased }) => !isReleased);
  return (
    <section aria-labelledby="citeren-titel">
      <h3 id="citeren-titel">Citeren</h3>
      {isAgainst && <p class="stil">Deze spreker gaf geen toestemming om te citeren.</p>}
      {kinds.length > 0 && (
        <p class={isHeld ? 'melding let-op' : 'stil'}>
          Gevoelig: {kinds.join(', ')}. {isHeld ? 'Wordt niet geciteerd.' : 'Vrijgegeven om te citeren.'}
        </p>
      )}
      {never.map(({ coder, start, end }) => (
        <p key={`${coder} ${start} ${end}`} class="melding let-op">
          Een deel van deze woorden wordt nooit geciteerd ({coder}).
        </p>
      ))}
      <div class="rij">
        <button type="button" aria-pressed={own === 'graag'} onClick={() => void quote('graag')}>
          Geschikt <kbd>q</kbd>
        </button>
        <button type="button" aria-pressed={own === 'nooit'} onClick={() => void quote('nooit')}>
          Nooit <kbd>x</kbd>
        </button>
        <button type="button" aria-pressed={own === 'mag'} onClick={() => void quote('mag')}>
          Geef vrij <kbd>f</kbd>
        </button>
      </div>
    </section>
  );
}
