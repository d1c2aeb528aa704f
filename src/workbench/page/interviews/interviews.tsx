/** The interviews with how far each is: the way to the reading desk. */

import { useOpenNames } from './open-names.js';
import { InterviewTable } from './table.js';

export function Interviews() {
  const names = useOpenNames();
  return (
    <>
      <h1>Gesprekken</h1>
      <InterviewTable openNames={names.value} />
    </>
  );
}
