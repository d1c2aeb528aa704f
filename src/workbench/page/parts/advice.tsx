/** A reason in words; the command that helps becomes a way to the view that does it, where there is one. */

import type { Advice } from '../../../model/errors.js';
import { addressOf } from '../shell/place.js';

/** The view that does what a command does. */
const VIEW_OF: Readonly<Record<string, readonly [path: string, label: string]>> = {
  import: ['binnenbrengen', 'Binnenbrengen'],
  names: ['namen', 'Namen'],
  'names export': ['namen', 'Namen'],
  code: ['gesprekken', 'Gesprekken'],
  'review export': ['gesprekken', 'Gesprekken'],
  fragments: ['gesprekken', 'Gesprekken'],
  compare: ['vergelijken', 'Vergelijken'],
  'summaries export': ['samenvatten', 'Samenvatten'],
  report: ['rapport', 'Rapport'],
  history: ['geschiedenis', 'Geschiedenis'],
  'codebook check': ['codeboek', 'Codeboek'],
  memo: ['memos', 'Memo’s'],
  'memo list': ['memos', 'Memo’s'],
};

export function AdviceLine({ text, next }: Advice) {
  if (next === undefined) return <p>{text}</p>;
  const view = VIEW_OF[next.command];
  return (
    <p>
      {text}{' '}
      {view === undefined ? (
        <>
          {next.how}
          {next.runsOn ? '' : ':'}{' '}
          <code>{['wijkstem', next.command, ...(next.options ?? [])].join(' ')}</code>
          {next.after}
        </>
      ) : (
        <a href={addressOf(view[0])}>{view[1]}</a>
      )}
    </p>
  );
}
