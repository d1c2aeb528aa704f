declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
  const stemmer: { suffixeRemoved: boolean; stem(word: string): string };
  export = stemmer;
}

declare module 'natural/lib/natural/util/stopwords_nl.js' {
  export const words: readonly string[];
}
