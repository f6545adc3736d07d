import { placesOf, type ValuesOf } from '../../model/features.ts';
import { CANDIDATE_FEATURES } from './candidate-features.ts';
import { MENTION_FEATURES } from './mention-features.ts';
import { QUOTATION_FEATURES } from './quotation-features.ts';

/** Every feature of a candidate. Weights are learned for this order of features and values. */
export const SPEAKER_FEATURES = [...QUOTATION_FEATURES, ...MENTION_FEATURES, ...CANDIDATE_FEATURES] as const;

/** The value of each feature of a candidate. */
export type SpeakerValues = ValuesOf<typeof SPEAKER_FEATURES>;

/** Where the value of each feature stands in the list of a candidate’s values. */
export const SPEAKER_PLACES = placesOf(SPEAKER_FEATURES);

/** Which features the model that chooses speakers looks at together. */
export const SPEAKER_TEMPLATES: readonly (readonly (keyof SpeakerValues)[])[] = [
  ['side', 'link', 'kind'],
  ['side', 'kind', 'order'],
  ['side', 'order', 'own'],
  ['side', 'link', 'own', 'opens'],
  ['side', 'link', 'lead', 'near'],
  ['past', 'since', 'own'],
  ['past', 'since', 'opens', 'stop'],
  ['past', 'side', 'kind'],
  ['side', 'distance', 'link'],
  ['side', 'known', 'spoke'],
  ['inside', 'side', 'link'],
  ['inside', 'kind'],
  ['mood', 'side', 'link'],
  ['mood', 'own', 'opens'],
  ['side', 'being', 'link'],
  ['being', 'own', 'opens'],
  ['being', 'side', 'order'],
  ['place', 'kind', 'side'],
  ['side', 'size', 'own'],
  ['side', 'opens', 'since', 'own'],
  ['side', 'kind', 'between'],
  ['between', 'rank', 'link'],
  ['between', 'opens', 'since', 'past'],
  ['tail', 'link', 'own'],
  ['side', 'link', 'before'],
  ['side', 'link', 'behind'],
  ['side', 'link', 'subject'],
  ['side', 'link', 'verb'],
  ['before', 'behind', 'side'],
  ['behind', 'link', 'near'],
  ['before', 'side', 'order'],
  ['entity', 'speaks', 'past'],
  ['verb', 'past', 'side'],
  ['before', 'own', 'side'],
  ['behind', 'own', 'side'],
  ['tail', 'link', 'near', 'stop'],
  ['link', 'frame', 'side', 'near'],
  ['side', 'link', 'rank', 'near'],
  ['side', 'link', 'between'],
  ['overtaken', 'past', 'since'],
  ['overtaken', 'side', 'link'],
  ['overtaken', 'opens', 'past'],
  ['overtaken', 'own', 'side'],
  ['introduced', 'past', 'own'],
  ['introduced', 'side', 'link'],
];
