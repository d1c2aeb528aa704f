// npm run learn: builds, and learns from the marked turns in data/names and tests/names/gold what names are.
// npm run learn -- --ablate: prints instead what each rule for persons finds in them that nothing else finds.
import { installIfNeeded, node } from './run.mjs';

installIfNeeded();
node('scripts/build.mjs');
node(process.argv.includes('--ablate') ? 'scripts/learn/ablate.mjs' : 'scripts/learn/learn.mjs');
