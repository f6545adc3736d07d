import { verbForms } from './spelling.ts';
import { wordsOf } from './words.ts';

/** Past tenses that do not end in -ed; forms that are as often another word, “saw” aside, are left out: “set”, “left”. */
const IRREGULAR_PASTS = `
  became began bent bit bled blew bore bought bound bred broke brought built burnt came caught chose clung crept dealt
  drank drew drove dug dwelt ate fed fell felt fled flew flung forbade forgave forgot fought found froze gave got grew
  heard held hid hung kept knelt knew laid lay leapt learnt led lent lit lost made meant met misled mistook overcame
  overtook paid ran rang rode rose said sang sank sat saw sent sewed shone shook shot shrank slept slid sold sought spent
  spoke sprang spun stood stole strode struck stuck stung stank swam swept swore swung taught threw thought told took tore
  understood undertook upheld wept went withdrew withheld withstood woke won wore wove wrote
`;

/** “Lowe said it was safe, but others fear that it is not”: verbs of thought and wish, whose subject says nothing. */
const THOUGHTS = `
  believe expect fear hope want worry doubt suspect feel/feels/felt/feeling think/thinks/thought/thinking
  know/knows/knew/knowing
`;

let pasts: ReadonlySet<string> | undefined;
let thoughts: ReadonlySet<string> | undefined;

/** Whether a word, in lower case, is the past tense of an irregular verb. Made where it is asked for, as all tables of statements. */
export function isIrregularPast(word: string): boolean {
  pasts ??= new Set(wordsOf(IRREGULAR_PASTS));
  return pasts.has(word);
}

/** Whether a word, in lower case, is a form of a verb of thought or wish. */
export function isThought(word: string): boolean {
  thoughts ??= new Set(wordsOf(THOUGHTS).flatMap(verbForms));
  return thoughts.has(word);
}
