/** Where there is no project yet: choosing one that is there, or beginning a new one. */

import { useEffect } from 'preact/hooks';
import './beginning.css';
import { FolderList } from './folder-list.js';
import { NewProject } from './new-project.js';
import { showRoots } from './state.js';

export function Beginning() {
  useEffect(() => {
    void showRoots();
  }, []);
  return (
    <>
      <h1>Beginnen</h1>
      <p>Hier is nog geen project. Open er een dat u al hebt, of begin een nieuw.</p>
      <div class="beginnen">
        <FolderList />
        <NewProject />
      </div>
    </>
  );
}
