/** The page: puts the shell on the screen, and listens to the server. */

import { render } from 'preact';
import './style/tokens.css';
import './style/base.css';
import './style/parts.css';
import { keepFocus } from './shell/kept-focus.js';
import { listen } from './shell/live.js';
import { Shell } from './shell/shell.js';
import { catchStrayDrops } from './shell/stray-drops.js';

const root = document.getElementById('pagina');
if (root !== null) render(<Shell />, root);
catchStrayDrops();
keepFocus();
listen();
