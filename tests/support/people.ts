/** Fictional respondents. */

import type { Respondent } from '../../src/model/respondent.js';

export function person(
  id: string,
  perspective: string,
  wijk: string,
  attributes: Partial<Respondent> = {},
): Respondent {
  return {
    id,
    perspective,
    wijk,
    doubleRole: false,
    mayBeQuoted: true,
    mayBeRecorded: null,
    mayBeContacted: null,
    withdrawnOn: null,
    keepUntil: null,
    attributes: {},
    ...attributes,
  };
}
