import { isEvidence, statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { setOf } from '../../../lexicon/words.ts';
import { IS, NOUN } from '../../tokens/classes.ts';
import { isPluralNoun } from '../../tokens/number.ts';
import { sentenceEnds } from '../../tokens/sentence-bounds.ts';
import { GAP, isAuxiliary, joined, lowerAt, type Tokens, wordAt } from '../../tokens/tokens.ts';
import { isPastBehindNoun } from './finite-verbs.ts';
import { LOOKALIKE_RULES } from './lookalike-rules.ts';
import type { SaidBy, SilentRule } from './silent-rule.ts';
import { UNSAID_RULES } from './unsaid-rules.ts';

/** Things in which something is to be seen. */
const PICTURES = setOf(`
  video videos footage photo photos photograph photographs picture pictures image images clip film grab cctv snaps map
  advertisement advert ad poster replays
`);
/** What follows where somebody or something shows a fact: “shows that”. */
const TELLS = /^(?:that|how|why|what|whether|where)$/;

/** Verbs that report an act, or what somebody else says. */
const SILENT_ACTS: readonly SilentRule[] = [
  {
    name: '“that said”',
    example: '{That} [said], the pier was safe.',
    holds: ({ tokens, mention }) => wordAt(tokens, mention.head) === 'That',
  },
  {
    name: 'the writer, the reader or anybody',
    example: '{I} often [say] the pier is safe.',
    holds: ({ tokens, mention: { kind, head } }) =>
      kind === 'pronoun' && /^(?:i|you|one)$/.test(lowerAt(tokens, head)),
  },
  {
    name: 'where evidence comes from',
    example: 'Results from {the ministry} [show] the pier is safe.',
    holds: (said) => {
      const { first, kind } = said.mention;
      return shows(said) && kind !== 'pronoun' && first > 1 && isEvidence(lowerAt(said.tokens, first - 2));
    },
  },
  {
    name: 'who shows by acts',
    example: '{Mara Lowe} [showed] that the pier was safe.',
    holds: ({ mention, word }) => mention.kind === 'name' && word.startsWith('show'),
  },
  {
    name: 'thing that is no evidence',
    example: '{The highs} [suggest] that the pier is safe.',
    holds: (said) => {
      const { kind, head } = said.mention;
      const isNoun = (said.tokens.is[head]! & NOUN) !== 0 || isEvidence(lowerAt(said.tokens, head));
      return shows(said) && kind === 'phrase' && !isNoun;
    },
  },
  {
    name: 'picture that shows things',
    example: '{The video} [reveals] gulls on the pier.',
    holds: ({ tokens, mention: { kind, head }, i }) =>
      kind === 'phrase' &&
      PICTURES.has(lowerAt(tokens, head)) &&
      (showsThings(tokens, i) || revealsThings(tokens, i)),
  },
  {
    name: '“he” or “she” who shows things',
    example: 'When {she} [showed] us round, it rained.',
    holds: ({ tokens, mention: { kind, head, end }, i }) =>
      kind === 'pronoun' && i <= end + 2 && /^s?he$/.test(lowerAt(tokens, head)) && showsThings(tokens, i),
  },
  {
    name: 'who shows people things',
    example: '{The children} [showed] only minor symptoms.',
    holds: ({ tokens, mention: { kind, head }, i }) =>
      kind === 'phrase' && (tokens.is[head]! & (IS.person | IS.agent)) !== 0 && showsThings(tokens, i),
  },
  {
    name: 'sign that is shown',
    example: '{The council} [shows] no sign of haste.',
    holds: ({ tokens, i, word, next }) =>
      word.startsWith('show') && (/^signs?$/.test(next) || /^signs?$/.test(lowerAt(tokens, i + 2))),
  },
  {
    name: 'what follows from evidence',
    example: '{The data} fell by 1%, [suggesting] the pier is old.',
    holds: (said) => {
      const { tokens, mention, i } = said;
      const isParticiple = lowerAt(tokens, i).endsWith('ing') && (tokens.gap[i]! & GAP.comma) !== 0;
      return isParticiple && shows(said) && isEvidence(lowerAt(tokens, mention.head));
    },
  },
  {
    name: 'subject of another number',
    example: 'Fear among {voters} [suggests] Lowe won.',
    holds: (said) => {
      const { tokens, mention, i } = said;
      const isThird = /[^s]s$/.test(lowerAt(tokens, i));
      return (
        shows(said) && isThird && mention.kind === 'phrase' && isPluralNoun(lowerAt(tokens, mention.head))
      );
    },
  },
  {
    name: 'thing that boasts',
    example: '{The old barn} [boasts] four rooms.',
    holds: ({ tokens, mention: { kind, head }, word }) =>
      /^boast(?:s|ed)$/.test(word) &&
      kind === 'phrase' &&
      !(tokens.is[head]! & (IS.person | IS.agent | IS.body | IS.document)),
  },
  {
    name: 'picture that is posted',
    example: '{Lowe} [posted] a photo of gulls.',
    holds: ({ tokens, i, word }) => {
      if (!/^(?:re)?(?:post|tweet)/.test(word)) return false;
      // “tweeted that pictures of the pier were fake”
      for (let n = i + 1; n <= i + 3 && joined(tokens, n) && !TELLS.test(lowerAt(tokens, n)); n++)
        if (PICTURES.has(lowerAt(tokens, n))) return true;
      return false;
    },
  },
  {
    name: 'appeal against a judgment',
    example: '{Lowe} [appealed] her ban and lost.',
    holds: ({ word, next }) => word.startsWith('appeal') && /^(?:the|his|her|its|their)$/.test(next),
  },
  {
    name: 'plea',
    example: '{Lowe} [pleaded] no contest to theft.',
    holds: ({ tokens, i, word, next }) =>
      /^ple(?:a?d|ad\p{L}+)$/u.test(word) &&
      /^(?:guilty|innocent|innocence|contest)$/.test(
        lowerAt(tokens, /^(?:not|no)$/.test(next) ? i + 2 : i + 1),
      ),
  },
  {
    name: 'offer of marriage',
    example: '{Lowe} [proposed] to her friend on the pier.',
    holds: ({ tokens, i, word, next }) =>
      /^propos(?:ed|es|ing)$/.test(word) &&
      next === 'to' &&
      // “proposed to the council that”
      (/^(?:his|her|him)$/.test(lowerAt(tokens, i + 2)) ||
        (tokens.is[i + 2]! & (IS.capital | IS.determiner)) === IS.capital) &&
      lowerAt(tokens, i + 3) !== 'that',
  },
  {
    name: '“says it all”',
    example: '{The old pier} [says] it all.',
    holds: ({ tokens, i, word, next }) =>
      /^(?:says?|said)$/.test(word) && next === 'it' && lowerAt(tokens, i + 2) === 'all',
  },
  {
    name: 'words that are not told',
    example: 'She believed nothing {the mayor} [said] about the pier.',
    holds: ({ tokens, mention: { first }, word }) =>
      statementVerbOf(word) === 'say' &&
      tokens.gap[first] === GAP.blank &&
      /^(?:anything|everything|nothing|something|things)$/.test(lowerAt(tokens, first - 1)),
  },
];

export const SILENT_RULES: readonly SilentRule[] = [...SILENT_ACTS, ...LOOKALIKE_RULES, ...UNSAID_RULES];

/** Whether a verb of saying reports nothing that its subject says. */
export function isSilent(said: SaidBy): boolean {
  return SILENT_RULES.some(({ holds }) => holds(said));
}

/** Whether the verb is one of showing, by which things speak as well as people: “suggests”, “shows”, “found”. */
function shows({ tokens, i }: SaidBy): boolean {
  return statementVerbOf(lowerAt(tokens, i)) === 'suggest';
}

/** “shows gulls”, but not “shows that gulls” */
function showsThings(tokens: Tokens, i: number): boolean {
  return lowerAt(tokens, i).startsWith('show') && !TELLS.test(lowerAt(tokens, i + 1));
}

/** Tokens of what pictures reveal in which a verb is sought. */
const MOST_REVEALED = 12;

/** “reveals a crack”, but not “reveals that”, “reveals the pier is old”, “reveals Pell hit the man” */
function revealsThings(tokens: Tokens, i: number): boolean {
  if (!lowerAt(tokens, i).startsWith('reveal') || TELLS.test(lowerAt(tokens, i + 1))) return false;
  for (let n = i + 1; n <= i + MOST_REVEALED && !sentenceEnds(tokens, n); n++)
    if (isAuxiliary(tokens, n) || tokens.is[n]! & IS.pronoun || isPastBehindNoun(tokens, n)) return false;
  return true;
}
