// npm run learn: builds, learns from the marked turns in data/names and tests/names/gold what names are, and from the
// coded interviews of the demo how likely a code is.
// npm run learn -- --ablate: prints instead what each rule for persons finds in them that nothing else finds.
import { installIfNeeded, node } from './run.mjs';

installIfNeeded();
node('scripts/build.mjs');
if (process.argv.includes('--ablate')) node('scripts/learn/ablate.mjs');
else for (const script of ['learn', 'ranking']) node(`scripts/learn/${script}.mjs`);
