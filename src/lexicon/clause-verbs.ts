import { IRREGULAR_PASTS } from './function-words.ts';
import { verbForms } from './spelling.ts';
import { among, wordsOf } from './words.ts';

/**
 * Further past tenses that do not end in -ed; forms that are as often another word, “saw” aside, are left out: “set”.
 */
const FURTHER_PASTS = `
  bade bent bit bled blew bore bought bound bred burnt came clung crept dealt drank dug dwelt ate fed felt fled flung
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

/** “to meet mayor Lowe”: verbs whose object is somebody, in their base form. */
const DEALINGS = `
  join marry wed meet sign include emulate monitor replace succeed defeat hire oust sack appoint name arrest charge
  sue thank greet persuade convince invite ask tell see protect follow kill recruit accompany assist reunite divorce
  represent impress overtake lure poach
`;

/** Words that introduce a subordinate clause: “while Lowe said it was safe, the council closed it”. */
const SUBORDINATORS = 'although though while because since once unless as after before if when';

/** Those of them that as often introduce what is asked: “asked when she would go”. */
const ASKING = 'if when';

/** “she says it is safe as she opened it”: acts before the public, the occasion on which something is said. */
const PUBLIC_ACTS = `
  opened launched unveiled announced presented urged accused vowed visited revealed defended hailed praised criticised
`;

/** “but critics fear losing boats”: verbs, in the present, by which others claim or hold something. */
const HELD_BY_OTHERS = `
  say says claim claims argue argues believe believes fear fears insist insists warn warns think thinks
`;

/** “urged sailors to stay”: verbs whose object is whoever is spoken to or of, also without an article. */
const URGING = 'urge warn implore criticise criticize accuse praise condemn';

/** “called for”, “accepted that”, “made it clear that”: verbs that say something with the word behind them. */
const STANCES = [
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
];

/** “a lawyer representing Lowe said”: participles that tell whom somebody speaks or acts for. */
const ACTING_FOR = 'representing acting speaking working defending prosecuting';

/** “a group led by Lowe said”: participles that tell by whom somebody is led. */
const LED_BY = 'led backed supported';

/** “took to the stage to say”: verbs with a place behind them at which something is said. */
const GOING = 'took take takes taken taking turned went goes gone came returned wrote';

/** “said it was safe and thanked the mayor”: verbs of what speakers do besides, most often in words. */
const JOINED_ACTS = `
  apologise/apologised apologize/apologized back/backed blame/blamed congratulate/congratulated defend/defended
  dismiss/dismissed express/expressed hail/hailed order/ordered pledge/pledged praise/praised promise/promised
  recommend/recommended refuse/refused reject/rejected thank/thanked urge/urged warn/warned welcome/welcomed
`;

/** “attempts to help”, “the firm hopes to grow”, “next to nothing”: words that have “to” behind them. */
const BEFORE_TO = {
  nouns: `
    plan plans attempt attempts effort efforts bid bids decision decisions right rights way ways failure failures duty
    duties access link links damage threat threats order orders talk money power powers refusal reluctance desire
    ability chance chances time pledge pledges promise promises proposal proposals move moves offer offers approach
    commitment
  `,
  verbs: `
    hope hopes want wants like likes need needs ought continue continues seem seems tend tends fail fails try tries
    aim aims intend intends expect expects refuse refuses use uses
  `,
  adjectives: 'due able unable close next willing ready likely unlikely free safe set',
};

/** Past tenses without an ending of their own: “that upset the mayor”. */
const BARE_PASTS = 'beat upset hit hurt cost cut put quit set shut let left';

/** Whether a word is the past tense of an irregular verb. */
export const isIrregularPast = among(() => wordsOf(`${IRREGULAR_PASTS} ${FURTHER_PASTS}`));

/** Whether a word is a form of a verb of thought or wish. */
export const isThought = among(() => wordsOf(THOUGHTS).flatMap(verbForms));

/** Whether a word introduces a subordinate clause. */
export const isSubordinator = among(() => wordsOf(SUBORDINATORS));

/** Whether a word introduces a subordinate clause or, as often, what is asked. */
export const isAsking = among(() => wordsOf(ASKING));

/** Whether a past tense tells of an act before the public. */
export const isPublicAct = among(() => wordsOf(PUBLIC_ACTS));

/** Whether a verb tells in the present what others claim or hold. */
export const isHeldByOthers = among(() => wordsOf(HELD_BY_OTHERS));

/** Whether a word is a form of a verb whose object is whoever is spoken to or of. */
export const isUrging = among(() => wordsOf(URGING).flatMap(verbForms));

/** Whether a word is a form of a verb of what speakers do besides. */
export const isJoinedAct = among(() => wordsOf(JOINED_ACTS).flatMap(verbForms));

/** Whether a verb and what stands behind it together say something: “called for”. */
export const isStance = among(() => STANCES);

/** Whether a participle tells whom somebody speaks or acts for. */
export const isActingFor = among(() => wordsOf(ACTING_FOR));

/** Whether a participle tells, with “by” behind it, by whom somebody is led. */
export const isLedBy = among(() => wordsOf(LED_BY));

/** Whether a verb may have a place behind it at which something is said. */
export const isGoing = among(() => wordsOf(GOING));

/** Whether a word may be a past tense, but is as often another form or another word. */
export const isBarePast = among(() => wordsOf(BARE_PASTS));

/** “to meet mayor Lowe”: whether the object of a verb in its base form, in lower case, is somebody. */
export const isDealing = among(() => wordsOf(DEALINGS));

/** “attempts to help”: whether a word has an infinitive, or “to”, behind it. */
export const takesInfinitive = among(() => wordsOf(BEFORE_TO));
