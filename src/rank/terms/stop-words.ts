import natural from 'natural/lib/natural/util/stopwords.js';
import { ADDRESS } from '../../lexicon/titles.ts';
import { wordsOf } from '../../lexicon/words.ts';

/** What natural's English list lacks, by the reason it carries no topic. */
const MORE: Readonly<Record<string, string>> = {
  negation: 'not no nor none nothing nobody neither without',
  auxiliaries: 'will shall may ought cannot could done having let lets',
  // What is left of “won’t”, “can’t”, “shan’t”, “ain’t” and “o’clock” without their ending.
  contractions: 'wo ca sha ai',
  verbs:
    'say says saying told tell tells go goes going gone went getting gets made makes making took taken takes taking coming comes put puts seen know knows want wants think thinks',
  degree:
    'just even ever always often rather quite almost already yet really perhaps however though although enough less least',
  pronouns:
    'us mine hers herself someone somebody something anyone anybody anything everyone everybody everything whose whoever whatever',
  place:
    'off down around across along away back behind beside besides near onto toward towards upon within among amid against till per via',
  quantity: 'one two several every either lot lots bit else',
  connectives: 'therefore thus hence meanwhile instead unless whether once soon later ago',
  address: ADDRESS,
};

/** English words that carry no topic, lower-cased and without apostrophes. */
export const STOP_WORDS: ReadonlySet<string> = new Set([...natural.words, ...wordsOf(MORE)]);
