// npm run demo: installs when needed, builds, and runs the main job on the fictional demo project, most of whose interviews a fictional coder decided,
// who then summarised what people say: of themes, codes, wijken and the questions of the evaluation.
import { installIfNeeded, node } from './run.mjs';

installIfNeeded();
node('scripts/build.mjs');
for (const command of [
  ['import'],
  ['code'],
  ['review', 'import', 'data/demo/nakijken-anna.csv', '--codeur', 'Anna'],
  ['code'],
  ...['themas', 'codes', 'wijken', 'vragen'].map((columns) => [
    ...['summaries', 'import', `data/demo/samenvattingen-${columns}.csv`],
    ...['--codeur', 'Anna'],
  ]),
  ['compare', '--thema', 'BES'],
  ['report', '--internal'],
  ['report'],
]) {
  console.log(`\n> wijkstem ${command.join(' ')} --project data/demo`);
  node('dist/program/wijkstem.js', ...command, '--project', 'data/demo');
}
