// Of which parts a package consists, and under which licences: as a list to read, and as a CycloneDX bill of materials.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE = /^(?:licen[cs]e|notice|ofl)(?:[.-].*)?$/i;

/** @typedef {{ readonly name: string, readonly version: string, readonly licence: string, readonly texts: readonly string[] }} Component */

/**
 * @param {string} folder of an npm package
 * @returns {Component}
 */
export function componentIn(folder) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return { name, version, licence: license ?? licenses?.[0]?.type ?? 'unknown', texts };
}

/** @param {readonly Component[]} components */
export function licencesAsText(components) {
  return components
    .map(({ name, version, licence, texts }) => [`${name} ${version} (${licence})`, ...texts].join('\n\n'))
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}

/**
 * CycloneDX 1.5, https://cyclonedx.org/docs/1.5/json/.
 *
 * @param {{ readonly name: string, readonly version: string }} about
 * @param {readonly Component[]} components
 */
export function billOfMaterials({ name, version }, components) {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': name, name, version } },
    components: components.map((one) => {
      const purl = `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`;
      const licence = /^[A-Za-z0-9.+-]+$/.test(one.licence)
        ? { license: { id: one.licence } }
        : { expression: one.licence };
      return {
        type: 'library',
        'bom-ref': purl,
        name: one.name,
        version: one.version,
        purl,
        licenses: [licence],
      };
    }),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** @param {string} path */
export function checksum(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
