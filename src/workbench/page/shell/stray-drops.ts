/** Files that are dropped where no view takes them: the browser would leave the page to show one. */

import { notice } from './notices.js';

export function catchStrayDrops(): void {
  const isTaken = (event: DragEvent): boolean =>
    event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true;
  addEventListener('dragover', (event) => {
    if (isTaken(event)) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none';
  });
  addEventListener('drop', (event) => {
    if (isTaken(event)) return;
    event.preventDefault();
    notice({ text: 'Transcripten neerzetten gaat hier:', next: { how: 'Ga naar', command: 'import' } });
  });
}
