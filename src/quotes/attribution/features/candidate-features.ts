import { bucket, feature } from '../../model/features.ts';
import { IS } from '../../tokens/classes.ts';
import { lowerAt } from '../../tokens/tokens.ts';
import type { Introduction } from '../candidates/introduction.ts';
import type { Overtaking } from '../candidates/overtaking.ts';
import type { PlacedMention } from '../candidates/placed-mention.ts';
import type { Tie } from '../candidates/tie.ts';
import { findMood } from './mood.ts';
import { findBetween, findTail } from './neighbours.ts';
import { kindOfVerb } from './verb-kinds.ts';

/** Who has spoken before a quotation. */
export interface History {
  /** The mention that names the speaker of the quotation before it, -1 where nobody has spoken or nobody knows who. */
  readonly previous: number;
  /** The entities that have spoken. */
  readonly speakers: ReadonlySet<number>;
}

/** A mention that may name the speaker of a quotation, with what its features are read from. */
export interface CandidateContext extends PlacedMention {
  readonly tie: Tie;
  /** How many candidates on its side are nearer to the quotation. */
  readonly order: number;
  readonly overtaking: Overtaking;
  readonly introduction: Introduction | null;
  readonly history: History;
}

/** What is asked of a mention beside a quotation. In the examples, brackets enclose the mention. */
export const CANDIDATE_FEATURES = [
  feature({
    name: 'side',
    question: 'Where does the mention stand?',
    values: {
      none: '“We left.”',
      after: '“We left,” [Lowe] said.',
      before: '[Lowe] said: “We left.”',
      earlier: '[Lowe] fell. “We left.”',
      later: '“We left.” [Lowe] fell.',
      'paragraph before': '[Lowe] fell.\n\n“We left.”',
      'paragraph after': '“We left.”\n\n[Lowe] fell.',
      far: '“It is old,” [Lowe] said. It fell. It fell. It fell. It fell. It fell. It fell. “We left.”',
    },
    find: ({ side }: CandidateContext) => side,
  }),
  feature({
    name: 'link',
    question: 'How is it tied to its cue?',
    values: {
      none: '[Lowe] fell. “We left.”',
      inverted: '“We left,” said [Lowe].',
      subject: '“We left,” [Lowe] later said.',
      parted: '[Lowe], old and tired, said: “We left.”',
      shared: '[Lowe] walked off, saying: “We left.”',
      relative: 'Lowe spoke to a man [who] said: “We left.”',
      according: 'The pier is “old”, according to [Lowe].',
      owner: '[Lowe’s claim] that “we left” was false.',
      agent: 'The pier was described by [Lowe] as “old”.',
      label: '[Lowe]: “We left.”',
    },
    find: ({ tie }: CandidateContext) => tie.link,
  }),
  feature({
    name: 'rank',
    question: 'How many cues are nearer to the quotation than its own?',
    values: {
      none: '“We left,” [Lowe] said.',
      one: '[Lowe] said that Varga claimed “we left”.',
      more: '[Lowe] said that Varga claimed that Birch insisted “we left”.',
    },
    find: ({ tie: { nearer } }: CandidateContext) => bucket(nearer, RANKS, 'more'),
  }),
  feature({
    name: 'near',
    question: 'How many words part the quotation from the nearer of mention and cue?',
    values: {
      none: '“We left,” [Lowe] said.',
      '1-2': '“We left,” a tired [Lowe] said.',
      '3-6': '[Lowe] said that the pier is “old”.',
      '7-15': '[Lowe] said that the pier and all that hung on it were “old”.',
      '16+': '[Lowe] fell. “We left.”',
    },
    find: ({ quotation: { window }, mention, side, tie: { cue } }: CandidateContext) => {
      if (side === 'after')
        return bucket((cue ? Math.min(cue.first, mention.first) : mention.first) - window.after, NEAR, '16+');
      if (side === 'before') return bucket(window.before - endWithCue({ mention, cue }), NEAR, '16+');
      return '16+';
    },
  }),
  feature({
    name: 'order',
    question: 'How many other candidates on its side are nearer?',
    values: {
      none: '“We left,” [Lowe] said.',
      one: '“We left,” Varga told [Lowe].',
      two: '[Lowe] fell. Varga fell. Birch fell. “We left.”',
      more: '[Lowe] fell. Varga fell. Birch fell. Hale fell. “We left.”',
    },
    find: ({ order }: CandidateContext) => bucket(order, ORDERS, 'more'),
  }),
  feature({
    name: 'past',
    question: 'Did it name the speaker of the quotation before?',
    values: {
      none: '“We left,” [Lowe] said.',
      'same mention': '“It is old,” [Lowe] said. “We left.”',
      'same person': '[Lowe] fell. “It is old,” Lowe said. “We left.”',
      other: '[Varga] fell. “It is old,” Lowe said. “We left.”',
    },
    find: ({ quotation: { analysis }, m, history: { previous } }: CandidateContext) => {
      if (previous < 0) return 'none';
      if (m === previous) return 'same mention';
      const referent = analysis.discourse.of[m]!;
      return referent >= 0 && referent === analysis.discourse.of[previous] ? 'same person' : 'other';
    },
  }),
  feature({
    name: 'overtaken',
    question: 'Does somebody else stand nearer to the quotation who speaks, or is the subject of a clause?',
    values: {
      nobody: '[Lowe] said: “We left.”',
      subject: '[Lowe] fell. Varga slept. “We left.”',
      speaker: '[Lowe] fell. Varga said so. “We left.”',
    },
    find: ({ overtaking }: CandidateContext) => overtaking,
  }),
  feature({
    name: 'introduced',
    question: 'Who speaks in the sentence before a quotation that opens its own, or is its subject?',
    values: {
      nobody: '[Lowe] said: “We left.”',
      speaker: '[Lowe] said that it fell. “We left.”',
      'other speaker': '[Lowe] slept. Varga said that it fell. “We left.”',
      subject: '[Lowe] was glad. “We left.”',
      'other subject': '[Lowe] slept. Varga was glad. “We left.”',
    },
    find: findIntroduced,
  }),
  feature({
    name: 'spoke',
    question: 'Has it spoken before?',
    values: {
      no: '“We left,” [Lowe] said.',
      yes: '“It is old,” Lowe said. “We left,” [Lowe] said.',
    },
    find: ({ quotation: { analysis }, m, history }: CandidateContext) =>
      history.speakers.has(analysis.discourse.of[m]!) ? 'yes' : 'no',
  }),
  feature({
    name: 'inside',
    question: 'Do the words of the quotation name it? People seldom name themselves.',
    values: {
      no: '“We left,” [Lowe] said.',
      yes: '[Lowe] fell. “Lowe left,” Varga said.',
    },
    find: ({ quotation: { analysis, firstInside, endInside }, m }: CandidateContext) => {
      const { of } = analysis.entities;
      const referent = analysis.discourse.of[m]!;
      if (referent < 0) return 'no';
      for (let n = firstInside; n < endInside; n++) if (of[n] === referent) return 'yes';
      return 'no';
    },
  }),
  feature({
    name: 'distance',
    question: 'How many sentences is it away?',
    values: {
      none: '“We left,” [Lowe] said.',
      one: '[Lowe] fell. “We left.”',
      two: '[Lowe] fell. It fell. “We left.”',
      three: '[Lowe] fell. It fell. It fell. “We left.”',
      more: '[Lowe] fell. It fell. It fell. It fell. “We left.”',
    },
    find: ({ quotation: { analysis, window }, mention }: CandidateContext) => {
      const { sentence, count } = analysis.tokens;
      const here = sentence[Math.min(window.before, count - 1)]!;
      return bucket(Math.abs(sentence[mention.first]! - here), DISTANCES, 'more');
    },
  }),
  feature({
    name: 'frame',
    question: 'What does its cue govern: the words said, the person told, or what something is called?',
    values: {
      none: '[Lowe] fell. “We left.”',
      say: '“We left,” [Lowe] said.',
      tell: '“We left,” [Lowe] told the court.',
      call: '[Lowe] described the pier as “old”.',
      mixed: '[Lowe] warned: “We left.”',
    },
    find: ({ quotation: { analysis }, tie: { cue } }: CandidateContext) => {
      switch (cue ? analysis.tokens.is[cue.first]! & (IS.say | IS.tell | IS.call) : 0) {
        case 0:
          return 'none';
        case IS.say:
          return 'say';
        case IS.tell:
          return 'tell';
        case IS.call:
          return 'call';
        default:
          return 'mixed';
      }
    },
  }),
  feature({
    name: 'verb',
    question: 'What does the verb of its cue tell of the talk?',
    values: {
      none: '[Lowe] fell. “We left.”',
      say: '“We left,” [Lowe] said.',
      add: '“We left,” [Lowe] added.',
      tell: '“We left,” [Lowe] told the court.',
      ask: '“We left?” [Lowe] asked.',
      write: '“We left,” [Lowe] wrote.',
      call: '[Lowe] described the pier as “old”.',
      reply: '“We left,” [Lowe] replied.',
      other: '“We left,” [Lowe] shouted.',
    },
    find: ({ quotation: { analysis }, tie: { cue } }: CandidateContext) =>
      cue ? kindOfVerb(lowerAt(analysis.tokens, cue.first)) : 'none',
  }),
  feature({
    name: 'mood',
    question: 'Does its cue deny that words were said, or tell of what may be?',
    values: {
      plain: '“We left,” [Lowe] said.',
      denied: '[Lowe] did not say “we left”.',
      possible: '[Lowe] will say “we left”.',
    },
    find: ({ quotation: { analysis }, tie: { cue } }: CandidateContext) =>
      cue ? findMood(analysis.tokens, cue.first) : 'plain',
  }),
  feature({
    name: 'between',
    question: 'Does a cue with another subject, or another quotation, stand between it and the quotation?',
    values: {
      nothing: '“We left,” [Lowe] said.',
      rival: '[Lowe] fell, and the river said: “We left.”',
      person: '[Lowe] fell, and Varga said: “We left.”',
      quotation: '[Lowe] fell. “It is old.” “We left.”',
      'quotation and rival': '[Lowe] fell. “It is old.” The river said: “We left.”',
      'quotation and person': '[Lowe] fell. “It is old.” Varga said: “We left.”',
    },
    find: findBetween,
  }),
  feature({
    name: 'tail',
    question:
      'What follows the speaker and the cue after a quotation? Words of their own belong to other speech.',
    values: {
      none: '[Lowe] said: “We left.”',
      end: '“We left,” [Lowe] said.',
      quotation: '^“We left,” [Lowe] said “so”.',
      that: '“We left,” [Lowe] said that it fell.',
      subject: '“We left,” [Lowe] said he was old.',
      object: '“We left,” [Lowe] told the court.',
      other: '“We left,” [Lowe] said later.',
    },
    find: ({ quotation, mention, side, tie: { cue } }: CandidateContext) =>
      side === 'after' && cue ? findTail(quotation, endWithCue({ mention, cue })) : 'none',
  }),
] as const;

const RANKS = [
  [0, 'none'],
  [1, 'one'],
] as const;
const NEAR = [
  [0, 'none'],
  [2, '1-2'],
  [6, '3-6'],
  [15, '7-15'],
] as const;
const ORDERS = [
  [0, 'none'],
  [1, 'one'],
  [2, 'two'],
] as const;
const DISTANCES = [
  [0, 'none'],
  [1, 'one'],
  [2, 'two'],
  [3, 'three'],
] as const;

/** Index of the word after a mention and its cue, whichever ends later. */
function endWithCue({ mention, cue }: Pick<PlacedMention, 'mention'> & Pick<Tie, 'cue'>): number {
  return cue ? Math.max(cue.end, mention.end) : mention.end;
}

function findIntroduced({ quotation: { analysis }, m, introduction }: CandidateContext) {
  if (!introduction) return 'nobody';
  const { of } = analysis.discourse;
  const { m: by, part } = introduction;
  const isSame = m === by || (of[m]! >= 0 && of[m] === of[by]);
  return isSame ? part : (`other ${part}` as const);
}
