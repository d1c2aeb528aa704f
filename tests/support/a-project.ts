/** A project with nothing filled in but what a test is about. */

import { CHAPTER_IDS, type Perspective, type Project } from '../../src/model/project.js';

export function aProject(settings: Partial<Project> = {}): Project {
  return {
    name: 'Proef',
    client: 'Gemeente Proefstad',
    author: 'Bureau Proef',
    reportDate: '2026-11-20',
    wijken: [{ id: 'noord', label: 'Noord' }],
    perspectives: [aPerspective('verdeler', 'verdelers')],
    questions: [],
    attributes: [],
    interviewers: [],
    paths: {
      interviews: 'interviews',
      respondents: 'respondents.csv',
      codebook: 'codeboek.yaml',
      database: 'wijkstem.db',
      reports: 'rapporten',
      wijkFacts: 'wijken.csv',
      coreq: 'coreq.csv',
      quotes: 'quotes.csv',
      guide: 'topiclijst.md',
      backups: 'reservekopieen',
      knownNames: 'known-names.csv',
      key: 'sleutel.json',
    },
    unit: 'zinnen',
    suggestions: { method: 'gelijkenis', learns: true },
    languageModel: null,
    keepBackups: { count: 20, days: 90 },
    quotesPerCode: 2,
    quotesPerTheme: 4,
    reason: [],
    version: '',
    colophon: [],
    logo: null,
    chapters: CHAPTER_IDS,
    comparing: { people: 3, percent: 50, pointsAbove: 40, minJudged: 3 },
    privacy: { threshold: 3, appendixThreshold: 5, coarseGroups: [], showsWijken: true, neverWithWijk: [] },
    keyIsSealed: true,
    ...settings,
  };
}

export function aPerspective(id: string, plural: string): Perspective {
  return { id, label: plural, short: plural, singular: id, inText: plural };
}
