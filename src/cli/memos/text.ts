/** A memo as text for the terminal. */

import type { Memo } from '../../model/memo.js';
import { dayOf } from '../../work/memos/sheet.js';

/** A line that says what it is about, the passage if it has one, and the memo itself. */
export function memoAsText(memo: Memo): string {
  const { passage, body } = memo;
  return [
    [memo.id, dayOf(memo) || '–', memo.coder, aboutOf(memo)].join('  '),
    ...(passage === null ? [] : [`  „${passage.text}”`]),
    ...body.split('\n').map((line) => `  ${line}`),
    '',
  ].join('\n');
}

function aboutOf({ kind, code, respondent, passage }: Memo): string {
  if (kind === 'project') return 'het project';
  if (kind === 'code') return `code ${code}`;
  if (kind === 'respondent') return `respondent ${respondent}`;
  const changed = passage?.attention ? `, tekst ${passage.attention}` : '';
  const place = `${respondent ?? passage?.file}, beurt ${passage?.turn}${changed}`;
  return `${kind === 'beslissing' ? 'beslissing' : 'passage'} van ${place}${code === null ? '' : `  ${code}`}`;
}
