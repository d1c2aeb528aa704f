/** What documents hold besides the interview: the same warning, whatever program wrote the document. */

export const LEFT_OUT = {
  hidden: 'verborgen tekst in het document is niet ingelezen',
  changes: 'het document bevat bijgehouden wijzigingen; verwijderde tekst is niet ingelezen',
  notes: 'voet- en eindnoten zijn niet ingelezen',
  comments: 'opmerkingen in de kantlijn zijn niet ingelezen',
  margins: 'tekst in de kop- of voettekst is niet ingelezen',
} as const;
