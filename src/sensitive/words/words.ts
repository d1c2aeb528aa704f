/** The words that make a sentence sensitive, by kind, and what only looks like it in any kind. */

import type { SensitiveKind } from '../../model/sensitive.js';
import { BODY } from './body.js';
import { CARE } from './care.js';
import { CRIME } from './crime.js';
import { DEBTS } from './debts.js';
import { FAITH } from './faith.js';
import { MIND } from './mind.js';
import { ORIGIN } from './origin.js';
import { POLITICS } from './politics.js';
import { SEXUALITY } from './sexuality.js';
import { type SensitiveWords, together } from './shape.js';

/** For whom a plan is, what an evening is about, what only looks like something: nobody in particular. */
const NOBODY: SensitiveWords = {
  terms: [],
  lookalikes: [
    'voor/aan @groep met/in/zonder een/de/hun/weinig/lage/hoge/veel/beperkte *, voor/aan @groep met/in/zonder *',
    'voorlichting/workshop/workshops/cursus/cursussen/spreekuur/themabijeenkomst/themamiddag/thema-avond/informatieavond/film/toneelstuk/boek/lezing/filmavond/project/beleid over/rond/rondom/tegen …*',
    'het woord/woordje/thema/onderwerp *',
  ],
};

export const SENSITIVE_WORDS: Readonly<Record<SensitiveKind, SensitiveWords>> = {
  gezondheid: together(BODY, MIND, CARE, NOBODY),
  geloof: together(FAITH, NOBODY),
  afkomst: together(ORIGIN, NOBODY),
  seksualiteit: together(SEXUALITY, NOBODY),
  politiek: together(POLITICS, NOBODY),
  schulden: together(DEBTS, NOBODY),
  strafbaar: together(CRIME, NOBODY),
};
