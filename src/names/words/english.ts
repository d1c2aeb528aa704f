/** English words of every day: people who speak half English say them, and they are the name of nobody. */

export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `
  usually clear obviously easy anyway awkward impressed with the and is was are were very much many more most some any every nobody
  my your his her our their this that these those here there what who why how when where which because but not yes no please thank thanks
  you we they it she he me him us them have has had do does did done will would can could should must may might go goes going gone went
  come comes coming came get gets got make makes made take takes took give gave say see saw know knew think thought want wanted
  need needed like liked good better best bad nice great small big old young new first last long short little other another same different
  people person man woman men women child children house home street neighbour neighbours neighbor neighborhood neighbourhood money budget
  time day week month year work job thing things way world life place every always never sometimes really actually maybe well just only
  about after again against all also at back before between by down even for from if in into of off on or out over so than then through to
  too under up until while without lessons learned words word council meeting together everything everybody everyone something someone
  `
    .trim()
    .split(/\s+/),
);
