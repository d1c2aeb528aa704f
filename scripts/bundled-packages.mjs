// Of which packages a bundle holds code.
const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/**
 * @param {readonly { readonly moduleIds?: readonly string[] }[]} output of the bundler
 * @returns {string[]} their folders
 */
export function packagesOf(output) {
  const ids = output.flatMap(({ moduleIds = [] }) => moduleIds);
  // Some modules are made by the bundler, with a mark before their path.
  return [...new Set(ids.flatMap((id) => PACKAGE.exec(id.replace(/^\0/, ''))?.[1] ?? []))].sort();
}
