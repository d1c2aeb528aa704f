/** The room that finds what is not quoted until a person says so. */

export { RECOGNISER_VERSION, sensitiveFinder } from './recognise.js';
