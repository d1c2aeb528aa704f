// npm run learn: builds, and learns from the marked turns in data/names and tests/names/gold what names are.
import { installIfNeeded, node } from './run.mjs';

installIfNeeded();
node('scripts/build.mjs');
node('scripts/learn/learn.mjs');
