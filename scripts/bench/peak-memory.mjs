// Runs a command line in this process and prints its exit code, its peak memory in MB, and its messages.
import { main } from '../../dist/cli/main.js';

let said = '';
const stderr = {
  write(text) {
    said += text;
  },
};
const code = await main(process.argv.slice(2), { stdout: { write() {} }, stderr, cwd: process.cwd() });
console.log(JSON.stringify({ code, peak: Math.round(process.resourceUsage().maxRSS / 1_024), said }));
