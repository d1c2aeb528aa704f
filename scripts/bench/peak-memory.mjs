// Runs a command line in this process and prints its exit code, peak memory in MB, processor time in ms, and messages.
import { main } from '../../dist/cli/main.js';

let said = '';
const stderr = {
  write(text) {
    said += text;
  },
};
// Where names are found, the key is locked.
const passphrase = 'wachtwoord van de meting';
const io = { stdout: { write() {} }, stderr, cwd: process.cwd(), passphrase };
const code = await main(process.argv.slice(2), io);
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const busy = Math.round((userCPUTime + systemCPUTime) / 1_000);
console.log(JSON.stringify({ code, peak: Math.round(maxRSS / 1_024), busy, said }));
