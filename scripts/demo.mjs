// npm run demo: installs when needed, builds, and runs the main job on the fictional demo project, most of whose interviews a fictional coder decided.
import { installIfNeeded, node } from './run.mjs';

installIfNeeded();
node('scripts/build.mjs');
for (const command of [
  ['import'],
  ['code'],
  ['review', 'import', 'data/demo/nakijken-anna.csv', '--codeur', 'Anna'],
  ['code'],
  ['compare', '--thema', 'BES'],
  ['report', '--internal'],
  ['report'],
]) {
  console.log(`\n> wijkstem ${command.join(' ')} --project data/demo`);
  node('dist/cli/bin.js', ...command, '--project', 'data/demo');
}
