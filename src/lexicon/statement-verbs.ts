import { KNOWN_FACTS } from './nouns.ts';
import { verbForms } from './spelling.ts';
import { wordsOf } from './words.ts';

/**
 * Verbs by which news reports what somebody said or wrote, with quotation marks or without, grouped by what may follow
 * them. Verbs of thought, wish and plan (“believes”, “wants”, “plans”) are not among them: nobody need have said what
 * they report. Nor are verbs of acts that are done with words or without: “refused to pay”, “ordered an inquiry”.
 */
const STATEMENT_VERBS = {
  /** “Lowe said the pier was safe.” */
  say: 'say/says/said/saying',
  /** “Lowe told the council that the pier was safe.” */
  tell: 'tell/tells/told/telling inform remind assure advise reassure',
  /** “Lowe argued that the pier was safe.” */
  argue: `
    add argue insist claim state note declare assert contend maintain explain stress/stresses/stressed/stressing
    emphasize emphasise allege conclude complain observe remark reply respond recall testify boast counter joke
    quip/quips/quipped/quipping proclaim reiterate repeat attest aver/avers/averred/averring lament quote opine
    affirm recount underline underscore clarify grumble sneer moan confide
  `,
  /** “Lowe admitted that the pier was unsafe.” */
  admit: `
    admit/admits/admitted/admitting acknowledge concede confess/confesses/confessed/confessing confirm deny agree
    dispute disclose reveal dismiss/dismisses/dismissed/dismissing
  `,
  /** “Lowe announced the closure of the pier.” */
  announce: `
    announce report mention describe cite outline
  `,
  /** “Lowe wrote that the pier was safe.” */
  write: `
    write/writes/wrote/written/writing tweet/tweets/tweeted/tweeting retweet post blog/blogs/blogged/blogging
    email text read/reads/reading
  `,
  /** “The report suggests that the pier is unsafe.” */
  suggest: `
    suggest imply indicate hint signaled/signalled/signaling/signalling
    show/shows/showed/shown/showing find/finds/found/finding point
  `,
  /** “Lowe predicted that the pier would be unsafe.” */
  predict: `
    speculate estimate predict forecast/forecasts/forecasting caution reckon propose recommend rule
  `,
  /** “Lowe promised to mend the pier.” */
  promise: 'promise pledge vow swear/swears/swore/sworn/swearing threaten',
  /** “Lowe asked whether the pier was safe.” */
  ask: `
    ask urge demand appeal plead/pleads/pleaded/pleading beg/begs/begged/begging instruct
    question inquire enquire call implore advocate
  `,
  /** “Lowe warned of floods.” */
  warn: 'warn',
  /** “Lowe accused the council of neglect.” */
  accuse: 'accuse criticize criticise condemn denounce slam/slams/slammed/slamming praise',
} as const;

/** A group of verbs that report statements. */
export type StatementVerb = keyof typeof STATEMENT_VERBS;

let groups: ReadonlyMap<string, StatementVerb> | undefined;

/**
 * The group of a verb form, in lower case; `undefined` for a word that reports no statements.
 *
 * The table is made where it is asked for the first time: most runs ask for no statements.
 */
export function statementVerbOf(word: string): StatementVerb | undefined {
  groups ??= groupForms();
  return groups.get(word);
}

function groupForms(): Map<string, StatementVerb> {
  const forms = new Map<string, StatementVerb>();
  for (const [group, list] of Object.entries(STATEMENT_VERBS) as [StatementVerb, string][])
    for (const form of wordsOf(list).flatMap(verbForms)) forms.set(form, group);
  return forms;
}

/** Verbs whose plain object is what is said: “announced a strike”, “denied the charges”. */
const CONTENT_OBJECTS = `
  announce deny promise pledge vow predict forecast/forecasts/forecasting propose recommend demand advocate urge suggest
  threaten estimate acknowledge emphasize emphasise stress/stresses/stressed/stressing reiterate cite mention lament question
`;

let withContents: ReadonlySet<string> | undefined;

/** Whether the plain object of a verb form, in lower case, is what is said. */
export function namesContent(word: string): boolean {
  withContents ??= new Set(wordsOf(CONTENT_OBJECTS).flatMap(verbForms));
  return withContents.has(word);
}

/** Things that show something as a report does: “official figures”; “a decision” does not. */
const EVIDENCE = `${KNOWN_FACTS} results tests evidence polling`;

let evidence: ReadonlySet<string> | undefined;

/** Whether a noun, in lower case, names what is known rather than who knows it. */
export function isEvidence(noun: string): boolean {
  evidence ??= new Set(wordsOf(EVIDENCE));
  return evidence.has(noun);
}
