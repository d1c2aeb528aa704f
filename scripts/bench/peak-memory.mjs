// Runs a command line in this process and prints its exit code and peak memory in MB.
import { main } from '../../dist/cli/main.js';

const silent = { write() {} };
const code = await main(process.argv.slice(2), { stdout: silent, stderr: silent, cwd: process.cwd() });
console.log(JSON.stringify({ code, peak: Math.round(process.resourceUsage().maxRSS / 1_024) }));
