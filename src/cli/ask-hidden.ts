/** Asking for a passphrase on the terminal: what is typed is not shown. */

import { UserError } from '../model/errors.js';

const ENTER = /[\r\n]/;
const STOP = '\u0003';
const END = '\u0004';
const BACKSPACE = ['\b', '\u007f'];

/** @throws UserError when the person stops with Ctrl-C. */
export function askHidden(question: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.resume();
  stdin.setEncoding('utf8');
  return new Promise((resolve, reject) => {
    let typed = '';
    function done(): void {
      stdin.off('data', take);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
    }
    function take(chunk: string): void {
      for (const sign of chunk) {
        if (ENTER.test(sign) || sign === END) {
          done();
          resolve(typed);
          return;
        }
        if (sign === STOP) {
          done();
          reject(new UserError('Gestopt. Er is niets veranderd.'));
          return;
        }
        typed = BACKSPACE.includes(sign) ? [...typed].slice(0, -1).join('') : typed + sign;
      }
    }
    stdin.on('data', take);
  });
}
