/** Sitting at the desk of the small coded project: its first interview, and the turn in which all is said. */

import type { DeskAct } from '../../src/work/desk/act.js';
import { actAtDesk } from '../../src/work/desk/decide.js';
import type { DeskCoding, DeskTurn } from '../../src/work/desk/interview.js';
import { listInterviews } from '../../src/work/desk/interviews.js';
import { openInterview } from '../../src/work/desk/open-interview.js';
import { redoAtDesk } from '../../src/work/desk/redo.js';
import { undoAtDesk } from '../../src/work/desk/undo.js';
import { openCodes } from '../../src/work/project/project-folder.js';
import { opened } from './opened.js';

const FILE = 'R01.txt';

export async function desk(folder: string, coder = 'Aya', isBlind = false) {
  const here = opened(folder);
  const codebook = openCodes(here);
  const sitting = { coder, isBlind };
  const turn = async (): Promise<DeskTurn> => {
    const { turns } = await openInterview(here, codebook, FILE, sitting);
    const found = turns.find(({ number }) => number === 2);
    if (found === undefined) throw new Error('no turn 2');
    return found;
  };
  const coding = async (code: string): Promise<DeskCoding> => {
    const found = (await turn()).codings.find((one) => one.code === code);
    if (found === undefined) throw new Error(`no ${code}`);
    return found;
  };
  return {
    turn,
    coding,
    act: (act: DeskAct) => actAtDesk(here, codebook, FILE, act, sitting),
    about: async (code: string) => {
      const { id, version } = await coding(code);
      return { id, versie: version };
    },
    undo: () => undoAtDesk(here, coder),
    redo: () => redoAtDesk(here, coder),
    list: () => listInterviews(here, codebook),
  };
}
