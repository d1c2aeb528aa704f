/** The rules for persons in the order in which they are asked: the first that says anything of a word decides. */

import { initials, partOfStreet, spelledOut } from './any-person.js';
import * as capital from './capital-person.js';
import * as foreign from './foreign-person.js';
import type { Rule } from './rule.js';
import * as small from './small-person.js';

/** How a word is written, the turn that it stands in, and its language. */
export type Writing = 'any' | 'capital' | 'small' | 'uncased' | 'foreign';

export type PersonRules = Readonly<Record<Writing, Readonly<Record<string, Rule>>>>;

export const PERSON_RULES: PersonRules = {
  /** Asked first, however a word is written. */
  any: {
    'part of a street': partOfStreet,
    initials,
    'spelled out': spelledOut,
  },
  /** With a capital, in a turn that has capitals. */
  capital: {
    abbreviation: capital.abbreviation,
    'particle of a surname': capital.particleOfSurname,
    'behind a title': capital.behindTitle,
    'called so': capital.calledSo,
    'function word that acts': capital.functionWordThatActs,
    'function word with a capital': capital.functionWordWithCapital,
    'surname that opens': capital.surnameThatOpens,
    'surname within': capital.surnameWithin,
    'heard before': capital.heardBefore,
    'behind an old particle': capital.behindOldParticle,
    'name where a place stands': capital.nameWhereAPlaceStands,
    'listed name': capital.listedName,
    'word-name behind a cue': capital.wordNameBehindCue,
    'word-name within': capital.wordNameWithin,
    'name or word': capital.nameOrWord,
    'function word': capital.functionWord,
    'strange word': capital.strangeWord,
    'proper noun': capital.properNoun,
    'plain word': capital.plainWord,
  },
  /** Without a capital, in a turn that has capitals. */
  small: {
    'function word': small.functionWordInSmall,
    verb: small.verbInSmall,
    'clipped word': small.clippedWord,
    'sure name': small.sureName,
    'behind a capital Van': small.behindCapitalVan,
    'strange word': small.strangeWordInSmall,
    'word-name behind a cue': small.wordNameBehindCue,
  },
  /** In a turn that has no capitals. */
  uncased: {
    'particle of a sure name': small.particleOfSureName,
    'given name behind "heet"': small.givenNameBehindCalled,
    'called so': small.calledSo,
    'behind "van der"': small.behindVanDer,
    'behind spoken initials': small.behindSpokenInitials,
    'function word': small.functionWordUncased,
    verb: small.verbUncased,
    'behind a particle': small.behindParticle,
    'sure name': small.sureName,
    'strange word': small.strangeWordUncased,
    'proper noun': small.properNoun,
    'plain word': small.plainWord,
    'word-name behind "heet"': small.wordNameBehindCalled,
    'word-name behind a title': small.wordNameBehindTitle,
    'given name': small.givenName,
    'word-name behind a role': small.wordNameBehindRole,
    'surname joined': small.surnameJoined,
    'name by its surroundings': small.nameBySurroundings,
  },
  /** In talk that is not Dutch; no other rule is asked there. */
  foreign: {
    'in small letters': foreign.inSmall,
    abbreviation: foreign.abbreviation,
    place: foreign.place,
    'behind a cue': foreign.behindCue,
    'heard before': foreign.heardBefore,
    'given name or word': foreign.givenNameOrWord,
    'given name': foreign.givenName,
    'listed name': foreign.listedName,
    'strange word': foreign.strangeWord,
  },
};
