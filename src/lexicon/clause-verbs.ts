import { IRREGULAR_PASTS } from './function-words.ts';
import { verbForms } from './spelling.ts';
import { wordsOf } from './words.ts';

/** Further past tenses that do not end in -ed; forms that are as often another word, “saw” aside, are left out: “set”, “left”. */
const FURTHER_PASTS = `
  bent bit bled blew bore bought bound bred burnt came clung crept dealt drank dug dwelt ate fed felt fled flung
  forbade forgave forgot found froze heard hid hung knelt laid lay leapt learnt lent lit misled mistook overcame
  overtook rang rode said sang sank sat sewed shone shot shrank slept slid sought spoke sprang spun strode struck
  stuck stung stank swam swept swore swung thought told tore understood undertook upheld wept withdrew withheld
  withstood woke wove wrote
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
  pasts ??= new Set(wordsOf(`${IRREGULAR_PASTS} ${FURTHER_PASTS}`));
  return pasts.has(word);
}

/** Whether a word, in lower case, is a form of a verb of thought or wish. */
export function isThought(word: string): boolean {
  thoughts ??= new Set(wordsOf(THOUGHTS).flatMap(verbForms));
  return thoughts.has(word);
}
