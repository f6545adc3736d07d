import { IRREGULAR_PASTS } from './function-words.ts';
import { verbForms } from './spelling.ts';
import { wordsOf } from './words.ts';

/**
 * Further past tenses that do not end in -ed; forms that are as often another word, “saw” aside, are left out: “set”.
 */
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

/** Words that introduce a subordinate clause: “while Lowe said it was safe, the council closed it”. */
const SUBORDINATORS = 'although though while because since once unless as after before if when';

/** Those of them that as often introduce what is asked: “asked when she would go”. */
const ASKING = 'if when';

/** “she says it is safe as she opened it”: acts before the public, the occasion on which something is said. */
const PUBLIC_ACTS = 'opened launched unveiled announced presented urged';

/** “but critics fear losing boats”: verbs, in the present, by which others claim or hold something. */
const HELD_BY_OTHERS = `
  say says claim claims argue argues believe believes fear fears insist insists warn warns think thinks
`;

/** “urged sailors to stay”: verbs whose object is whoever is spoken to or of, also without an article. */
const URGING = 'urge warn implore criticise criticize accuse praise condemn';

/** “called for”, “accepted that”, “made it clear that”: verbs that say something with the word behind them. */
const STANCES: ReadonlySet<string> = new Set([
  'calls for',
  'calls on',
  'called for',
  'called on',
  'accepts that',
  'accepted that',
  'makes clear',
  'makes it clear',
  'made clear',
  'made it clear',
]);

/** Past tenses without an ending of their own: “that upset the mayor”. */
const BARE_PASTS = 'upset hit hurt cost cut put set shut let left';

let pasts: ReadonlySet<string> | undefined;
let thoughts: ReadonlySet<string> | undefined;
let subordinators: ReadonlySet<string> | undefined;
let asking: ReadonlySet<string> | undefined;
let publicActs: ReadonlySet<string> | undefined;
let heldByOthers: ReadonlySet<string> | undefined;
let urging: ReadonlySet<string> | undefined;
let barePasts: ReadonlySet<string> | undefined;

/**
 * Whether a word, in lower case, is the past tense of an irregular verb. Made where it is asked for, as all tables of
 * statements.
 */
export function isIrregularPast(word: string): boolean {
  pasts ??= new Set(wordsOf(`${IRREGULAR_PASTS} ${FURTHER_PASTS}`));
  return pasts.has(word);
}

/** Whether a word, in lower case, is a form of a verb of thought or wish. */
export function isThought(word: string): boolean {
  thoughts ??= new Set(wordsOf(THOUGHTS).flatMap(verbForms));
  return thoughts.has(word);
}

/** Whether a word, in lower case, introduces a subordinate clause. */
export function isSubordinator(word: string): boolean {
  subordinators ??= new Set(wordsOf(SUBORDINATORS));
  return subordinators.has(word);
}

/** Whether a word, in lower case, introduces a clause or what is asked. */
export function isAsking(word: string): boolean {
  asking ??= new Set(wordsOf(ASKING));
  return asking.has(word);
}

/** Whether a past tense, in lower case, tells of an act before the public. */
export function isPublicAct(verb: string): boolean {
  publicActs ??= new Set(wordsOf(PUBLIC_ACTS));
  return publicActs.has(verb);
}

/** Whether a word, in lower case, tells in the present what others claim or hold. */
export function isHeldByOthers(verb: string): boolean {
  heldByOthers ??= new Set(wordsOf(HELD_BY_OTHERS));
  return heldByOthers.has(verb);
}

/** Whether a word, in lower case, is a form of a verb whose object is whoever is spoken to or of. */
export function isUrging(verb: string): boolean {
  urging ??= new Set(wordsOf(URGING).flatMap(verbForms));
  return urging.has(verb);
}

/** Whether a verb and what stands behind it, in lower case, together say something: “called” and “for”. */
export function isStanceVerb(verb: string, behind: string): boolean {
  return STANCES.has(`${verb} ${behind}`);
}

/** Whether a word, in lower case, may be a past tense, but is as often another form or another word. */
export function isBarePast(word: string): boolean {
  barePasts ??= new Set(wordsOf(BARE_PASTS));
  return barePasts.has(word);
}
