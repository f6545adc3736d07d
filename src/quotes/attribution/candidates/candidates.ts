import type { QuoteAnalysis } from '../../analysis.ts';
import type { Cue } from '../../cues/cue.ts';
import { FeatureValues, findValues } from '../../model/features.ts';
import { CANDIDATE_FEATURES, type History } from '../features/candidate-features.ts';
import { MENTION_FEATURES } from '../features/mention-features.ts';
import { QUOTATION_FEATURES } from '../features/quotation-features.ts';
import { SPEAKER_PLACES, type SpeakerValues } from '../features/speaker-features.ts';
import { findIntroduction } from './introduction.ts';
import type { MentionFacts } from './mention-facts.ts';
import { findNearbyMentions } from './nearby-mentions.ts';
import { findOvertaking } from './overtaking.ts';
import { isBeside } from './placed-mention.ts';
import { findQuotationContext } from './quotation-context.ts';
import { isRelay } from './relay.ts';
import { findTie } from './ties.ts';

/** One possible speaker of a quotation: a mention that may name the speaker, or nobody. */
export interface Candidate {
  /** Index of the mention, -1 for nobody. */
  readonly mention: number;
  /** The cue that ties it to the quotation, if one does. */
  readonly cue: Cue | null;
  readonly features: FeatureValues<SpeakerValues>;
}

/** Finds who may have said quotation `q`, nobody first. */
export function findCandidates(
  analysis: QuoteAnalysis,
  q: number,
  history: History,
  facts: MentionFacts,
): Candidate[] {
  const quotation = findQuotationContext(analysis, q);
  const shared: readonly string[] = findValues(QUOTATION_FEATURES, quotation);
  const candidates: Candidate[] = [makeNobody(shared, history)];
  const nearby = findNearbyMentions(quotation, history.previous);
  const overtaking = findOvertaking(analysis, nearby, facts);
  const introduction = findIntroduction(quotation, facts);
  for (const [i, { m, side, order }] of nearby.entries()) {
    if (isRelay(quotation, m)) continue;
    const mention = analysis.mentions[m]!;
    const tie = isBeside(side) ? findTie({ quotation, m, mention, side }) : facts.tie(m);
    const context = {
      quotation,
      m,
      mention,
      side,
      tie,
      order,
      overtaking: overtaking[i]!,
      introduction,
      history,
    };
    const values = shared.concat(facts.values(m), findValues(CANDIDATE_FEATURES, context));
    candidates.push({ mention: m, cue: tie.cue, features: new FeatureValues(SPEAKER_PLACES, values) });
  }
  return candidates;
}

/** What nobody looks like as a candidate: the first value of each feature. */
const NOBODY = [...MENTION_FEATURES, ...CANDIDATE_FEATURES].map(({ values }) => Object.keys(values)[0]!);
const PAST = MENTION_FEATURES.length + CANDIDATE_FEATURES.findIndex(({ name }) => name === 'past');

/** Nobody as a candidate: it stands nowhere, is tied to nothing, and is never the one who spoke before. */
function makeNobody(shared: readonly string[], { previous }: History): Candidate {
  const own = previous < 0 ? NOBODY : NOBODY.with(PAST, 'other');
  return { mention: -1, cue: null, features: new FeatureValues(SPEAKER_PLACES, [...shared, ...own]) };
}
