import { verbForms } from '../../../lexicon/spelling.ts';
import { wordsOf } from '../../../lexicon/words.ts';

/** Verbs that are told apart; the others are too rare in the training articles to learn from. */
const COMMON = wordsOf(`
  say/says/said/saying call tell/tells/told/telling email add write/writes/wrote/written/writing
  tweet/tweets/tweeted/tweeting ask question find/finds/found/finding report show/shows/showed/shown/showing note state
  suggest claim argue respond announce describe pledge remark promise agree point post accuse criticize explain
  acknowledge cite declare mention rule praise warn insist urge read/reads/reading propose reveal vow
  admit/admits/admitted/admitting recall deny demand conclude predict maintain indicate dismiss/dismisses/dismissed/dismissing
  confirm allege complain
`);

let forms: ReadonlyMap<string, string> | undefined;

function groupForms(): Map<string, string> {
  return new Map(
    COMMON.flatMap((entry) => {
      const all = verbForms(entry);
      return all.map((form) => [form, all[0]!] as const);
    }),
  );
}

/** Each verb, by its base form, with an example. */
export const VERBS: Readonly<Record<string, string>> = {
  another: 'Lowe asserted [the pier was safe].',
  ...Object.fromEntries(
    COMMON.map((entry) => verbForms(entry)).map(([verb]) => [verb!, `They ${verb} [the pier was safe].`]),
  ),
};

/** The verb of a form, in lower case; `another` where it is not a common one. */
export function commonVerb(form: string): string {
  forms ??= groupForms();
  return forms.get(form) ?? 'another';
}
