/** The project: whose evaluation this is, which wijken and perspectives it compares, and where its files are. */

import type { Method } from './coding.js';

export interface Wijk {
  readonly id: string;
  readonly label: string;
  /** As it stands in a sentence, when that differs: "het Zeeheldenkwartier". */
  readonly inText?: string | undefined;
}

export interface Perspective {
  readonly id: string;
  /** Plural, as in a table head: "Bewoners die het geld verdeelden". */
  readonly label: string;
  /** One word for narrow columns: "verdelers". */
  readonly short: string;
  /** One of them, as below a quote: "bewoner die het geld verdeelde". */
  readonly singular: string;
  /** Plural, as in a sentence: "medewerkers van de gemeente". */
  readonly inText: string;
}

/** By what a question is answered; most are by what people say of the topics that belong to it. */
export const QUESTION_KINDS = ['onderwerpen', 'vergelijking', 'wensen'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface ResearchQuestion {
  readonly id: string;
  readonly text: string;
  /** Absent when project.yaml leaves it to the words of the question. */
  readonly kind?: QuestionKind;
}

/** What a fragment is: the sentences that carry a code, or the whole turn. */
export const UNITS = ['zinnen', 'beurt'] as const;
export type Unit = (typeof UNITS)[number];

/** How codings are proposed. */
export const MODEL_PROTOCOLS = ['ollama', 'openai'] as const;
export type ModelProtocol = (typeof MODEL_PROTOCOLS)[number];

/** A language model on this computer that may be asked. */
export interface LanguageModel {
  /** Of this computer, as it was written: http://127.0.0.1:11434. */
  readonly address: string;
  readonly model: string;
  readonly protocol: ModelProtocol;
}

export interface SuggestionSettings {
  /** By the terms alone, or also by likeness to the codebook and to what people coded. */
  readonly method: Method;
  /** Whether likeness learns from what people coded. */
  readonly learns: boolean;
}

/** Chapters of the report that come under one heading, as its appendices. */
export const APPENDIX_IDS = [
  'codeboek',
  'respondenten',
  'matrices',
  'topiclijst',
  'coreq',
  'verantwoording',
  'citaten',
] as const;

/** The chapters of the report, in the order in which they stand when project.yaml says nothing. */
export const CHAPTER_IDS = [
  'samenvatting',
  'inleiding',
  'aanpak',
  'wijken',
  'themas',
  'vergelijking',
  'conclusies',
  ...APPENDIX_IDS,
] as const;
/** Chapters that a report has only when project.yaml names them. */
export const EXTRA_CHAPTER_IDS = ['reactie-opdrachtgever', 'reactie-begeleidingscommissie'] as const;

export type ChapterId = (typeof CHAPTER_IDS)[number] | (typeof EXTRA_CHAPTER_IDS)[number];

/** When a code sets a group apart, and how many oordelen a group needs before they are compared. */
export interface ComparisonSettings {
  /** At least so many people of the group mention it. */
  readonly people: number;
  /** At least so many per cent of the group mention it. */
  readonly percent: number;
  /** The group's percentage lies at least so many points above that of the rest. */
  readonly pointsAbove: number;
  /** How many people of both groups must give an oordeel. */
  readonly minJudged: number;
  /** What a perspective speaks of by its role, as ids of themes and codes; without it the names tell. */
  readonly ownTopics?: Readonly<Record<string, readonly string[]>>;
}

export interface Project {
  readonly name: string;
  readonly client: string;
  readonly author: string;
  /** The date that the report carries, ISO 8601 (yyyy-mm-dd). */
  readonly reportDate: string;
  readonly wijken: readonly Wijk[];
  readonly perspectives: readonly Perspective[];
  readonly questions: readonly ResearchQuestion[];
  /** What else is known of respondents, by the columns of respondents.csv: "leeftijd". Nothing for others tells it. */
  readonly attributes: readonly string[];
  /** Speaker labels that belong to the researchers, in any file. */
  readonly interviewers: readonly string[];
  readonly paths: ProjectPaths;
  /** What the program proposes as a fragment. */
  readonly unit: Unit;
  readonly suggestions: SuggestionSettings;
  /** Null when the project names none: then answers that one gave before don't count either. */
  readonly languageModel: LanguageModel | null;
  /** How many reserve copies of the database stay, and for how many days. */
  readonly keepBackups: { readonly count: number; readonly days: number };
  readonly quotesPerCode: number;
  /** A theme gets at most so many quotes, over all of its codes. */
  readonly quotesPerTheme: number;
  /** Why the evaluation was asked for, a paragraph each; empty when project.yaml does not say it. */
  readonly reason: readonly string[];
  /** What the cover calls this version: "Concept 1"; empty for none. */
  readonly version: string;
  /** What the colophon says besides what the project knows, a line each. */
  readonly colophon: readonly string[];
  /** The picture of who made the report, as a path like those of `paths`; null for none. */
  readonly logo: string | null;
  readonly chapters: readonly ChapterId[];
  readonly comparing: ComparisonSettings;
  readonly privacy: PrivacyRules;
  /** Whether the file of the key asks for a passphrase. */
  readonly keyIsSealed: boolean;
}

/** How much of small groups is shown in what is written for others. */
export interface PrivacyRules {
  /** A group of fewer interviewed people than this is not told apart. */
  readonly threshold: number;
  /** The same for the appendices of a public report, which hold more detail; never less than `threshold`. */
  readonly appendixThreshold: number;
  /** Perspectives that stand together when one of them is too small; a perspective belongs to at most one. */
  readonly coarseGroups: readonly CoarseGroup[];
  /** Whether what is public tells wijken apart in its counts and below its quotes. */
  readonly showsWijken: boolean;
  /** Perspectives whose people a wijk would name: the only procesbegeleider of Moerwijk. */
  readonly neverWithWijk: readonly string[];
}

export interface CoarseGroup {
  readonly id: string;
  /** Plural: "professionals". */
  readonly label: string;
  /** One of them, as below a quote: "professional". */
  readonly singular: string;
  readonly perspectives: readonly string[];
}

/** Paths as written in project.yaml, relative to its folder. */
export interface ProjectPaths {
  readonly interviews: string;
  readonly respondents: string;
  readonly codebook: string;
  readonly database: string;
  readonly reports: string;
  /** These four need not be there. */
  readonly wijkFacts: string;
  readonly coreq: string;
  readonly quotes: string;
  readonly guide: string;
  /** The folder of reserve copies of the database. */
  readonly backups: string;
  /** Names that the project knows; need not be there. */
  readonly knownNames: string;
  /** Which pseudonym stands for whom: made by the first import that replaces a name. */
  readonly key: string;
}
