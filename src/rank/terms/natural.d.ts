/**
 * The files of `natural` and `stopwords-iso` that make terms. The index of `natural` has side effects: never load it.
 */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  /** The stemmer and its steps; each takes a word in lower case and returns what is left of it. */
  type Step = 'step1a' | 'step1b' | 'step1c' | 'step2' | 'step3' | 'step4' | 'step5a' | 'step5b';
  const stemmer: Readonly<Record<'stem' | Step, (word: string) => string>>;
  export default stemmer;
}

declare module 'natural/lib/natural/util/stopwords.js' {
  const list: { readonly words: readonly string[] };
  export default list;
}

declare module 'natural/lib/natural/util/stopwords_*.js' {
  const list: { readonly words: readonly string[] };
  export default list;
}

declare module 'natural/lib/natural/stemmers/porter_stemmer_*.js' {
  const stemmer: { readonly stem: (word: string) => string };
  export default stemmer;
}

declare module 'stopwords-iso' {
  const lists: { readonly de: readonly string[] };
  export default lists;
}
