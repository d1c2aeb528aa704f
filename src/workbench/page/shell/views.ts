/** The views of the workbench, in the order of the work; each is loaded when it is opened first. */

import type { ComponentType } from 'preact';

export interface View {
  /** The first word of its address. */
  readonly path: string;
  readonly label: string;
  /** Whether it stands in the menu. */
  readonly isListed: boolean;
  /** The view in the menu that one is in meanwhile, by its path, of a view that does not stand there. */
  readonly within?: string;
  load(): Promise<ComponentType>;
}

export const VIEWS: readonly View[] = [
  {
    path: 'overzicht',
    label: 'Overzicht',
    isListed: true,
    load: async () => (await import('../overview/overview.js')).Overview,
  },
  {
    path: 'binnenbrengen',
    label: 'Binnenbrengen',
    isListed: true,
    load: async () => (await import('../bringing/bringing.js')).Bringing,
  },
  {
    path: 'namen',
    label: 'Namen',
    isListed: true,
    load: async () => (await import('../names/names.js')).Names,
  },
  {
    path: 'gesprekken',
    label: 'Gesprekken',
    isListed: true,
    load: async () => (await import('../interviews/interviews.js')).Interviews,
  },
  {
    path: 'gesprek',
    label: 'Gesprek',
    isListed: false,
    within: 'gesprekken',
    load: async () => (await import('../reading/reading.js')).Reading,
  },
  {
    path: 'blind',
    label: 'Blind coderen',
    isListed: false,
    within: 'gesprekken',
    load: async () => (await import('../reading/reading.js')).Reading,
  },
  {
    path: 'samen',
    label: 'Samen coderen',
    isListed: true,
    load: async () => (await import('../together/together.js')).Together,
  },
  {
    path: 'codeboek',
    label: 'Codeboek',
    isListed: true,
    load: async () => (await import('../codebook/codebook.js')).CodebookView,
  },
  {
    path: 'vergelijken',
    label: 'Vergelijken',
    isListed: true,
    load: async () => (await import('../compare/compare.js')).Compare,
  },
  {
    path: 'samenvatten',
    label: 'Samenvatten',
    isListed: true,
    load: async () => (await import('../summarising/summarising.js')).Summarising,
  },
  {
    path: 'zoeken',
    label: 'Zoeken',
    isListed: true,
    load: async () => (await import('../searching/searching.js')).Searching,
  },
  {
    path: 'memos',
    label: 'Memo’s',
    isListed: true,
    load: async () => (await import('../memos/memos.js')).Memos,
  },
  {
    path: 'geschiedenis',
    label: 'Geschiedenis',
    isListed: true,
    load: async () => (await import('../history/history.js')).History,
  },
  {
    path: 'rapport',
    label: 'Rapport',
    isListed: true,
    load: async () => (await import('../report/report.js')).Report,
  },
];

/** In the place of all of them as long as there is no project. */
export const BEGINNING: View = {
  path: 'beginnen',
  label: 'Beginnen',
  isListed: false,
  load: async () => (await import('../beginning/beginning.js')).Beginning,
};
