/** Verbs that are told apart, by the letters with which all their forms begin; the longest that fits is meant. */
const STEMS = {
  say: /^sa(?:y|id)/,
  tell: /^t(?:ell|old)/,
  add: /^add/,
  note: /^not/,
  suggest: /^suggest/,
  ask: /^ask/,
  report: /^report/,
  announce: /^announc/,
  write: /^wr(?:it|ote)/,
  argue: /^argu/,
  acknowledge: /^acknowledg/,
  show: /^show/,
  find: /^f(?:ind|ound)/,
  call: /^call/,
  promise: /^promis/,
  vow: /^vow/,
  warn: /^warn/,
  describe: /^describ/,
  urge: /^urg/,
  predict: /^predict/,
  claim: /^claim/,
  insist: /^insist/,
  deny: /^den[yi]/,
  mention: /^mention/,
  explain: /^explain/,
  point: /^point/,
  recall: /^recall/,
  reveal: /^reveal/,
  offer: /^offer/,
  cite: /^cit/,
  discuss: /^discuss/,
  praise: /^prais/,
  criticize: /^critici/,
  dismiss: /^dismiss/,
  read: /^read/,
  respond: /^respond/,
  agree: /^agre/,
} as const;

export type CommonVerb = keyof typeof STEMS | 'another';

/** Each verb with an example. */
export const VERBS: Readonly<Record<CommonVerb, string>> = {
  another: 'Lowe asserted [the pier was safe].',
  ...(Object.fromEntries(
    Object.keys(STEMS).map((verb) => [verb, `They ${verb} [the pier was safe].`]),
  ) as Record<keyof typeof STEMS, string>),
};

/** The verb of a form, in lower case, if it is a common one. */
export function commonVerb(form: string): CommonVerb {
  for (const [verb, stem] of Object.entries(STEMS)) if (stem.test(form)) return verb as CommonVerb;
  return 'another';
}
