/** What draws pictures is made for each kind of computer apart, and may be missing on one. */

import { UserError } from '../../model/errors.js';

/**
 * @param load imports the module that draws
 * @param canvas imports the library that it draws with: by itself, since Node 20 reports a second failure that nobody can
 *   catch when it fails within a module
 * @throws UserError when the library can't be loaded on this computer
 */
export async function drawing<Module>(
  load: () => Promise<Module>,
  canvas: () => Promise<unknown> = () => import('@napi-rs/canvas'),
): Promise<Module> {
  await canvas().catch(() => {
    throw new UserError(
      'Deze computer kan geen figuren als plaatje tekenen: het onderdeel dat dat doet (@napi-rs/canvas) ontbreekt of start niet. ' +
        'Al het andere werkt, en het rapport als webpagina heeft zijn figuren wel.',
      { how: 'Maak het met', command: 'report', options: ['--format', 'html'] },
    );
  });
  return load();
}
