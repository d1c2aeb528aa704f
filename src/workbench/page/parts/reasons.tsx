/** Why something was refused, or can't be had. */

import type { ComponentChildren } from 'preact';
import type { Advice } from '../../../model/errors.js';
import { AdviceLine } from './advice.js';

interface ReasonsProps {
  readonly reasons: readonly Advice[];
  /** What can be done about it, below. */
  readonly children?: ComponentChildren;
}

export function Reasons({ reasons, children }: ReasonsProps) {
  if (reasons.length === 0) return null;
  return (
    <div role="alert" class="melding fout">
      {reasons.map((reason) => (
        <AdviceLine key={reason.text} {...reason} />
      ))}
      {children}
    </div>
  );
}
