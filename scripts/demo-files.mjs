// Which files belong to the demo: a demo that was run leaves its database, its key, its reports and reserve copies behind, with what people decided there.
const LEFT_BEHIND = /\.db(-shm|-wal)?$|[\\/](?:reservekopieen|reports)$|[\\/]sleutel\.json$/;

/** @param {string} path */
export function isDemo(path) {
  return !LEFT_BEHIND.test(path);
}
