import { verbForms } from '../../../lexicon/spelling.ts';
import { wordsOf } from '../../../lexicon/words.ts';

/**
 * Verbs by what they tell about a conversation: whoever “added” something has spoken before, “told” names the hearer.
 */
const VERBS = {
  say: 'say/says/said/saying',
  add: 'add continue go/goes/went/gone/going conclude reiterate stress/stresses/stressed/stressing insist',
  tell: 'tell/tells/told/telling',
  ask: 'ask wonder',
  write: 'write/writes/wrote/written/writing tweet/tweets/tweeted/tweeting post',
  call: 'call describe label/labels/labeled/labelled/labeling/labelling dub/dubs/dubbed/dubbing brand refer/refers/referred/referring',
  reply: 'reply answer respond agree admit/admits/admitted/admitting deny',
} as const;

/** What a verb tells about a conversation. */
export type VerbKind = keyof typeof VERBS | 'other';

let kinds: ReadonlyMap<string, VerbKind> | undefined;

function groupForms(): Map<string, VerbKind> {
  return new Map(
    Object.entries(VERBS).flatMap(([kind, verbs]) =>
      wordsOf(verbs).flatMap((verb) => verbForms(verb).map((form) => [form, kind as VerbKind] as const)),
    ),
  );
}

/** The kind of a verb, by one of its forms in lower case. */
export function kindOfVerb(form: string): VerbKind {
  kinds ??= groupForms();
  return kinds.get(form) ?? 'other';
}
