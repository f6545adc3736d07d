import { slotsOf } from './model.ts';

/**
 * What is known of one candidate for one quotation: a value for each dimension, which the templates of the model
 * combine. Every value is a small integer that `DIMENSIONS` names.
 */
export const DIMENSIONS = {
  side: ['none', 'after', 'before', 'earlier', 'later', 'paragraph before', 'paragraph after', 'far'],
  link: [
    'none',
    'inverted',
    'subject',
    'parted',
    'shared',
    'relative',
    'according',
    'owner',
    'agent',
    'label',
  ],
  rank: ['0', '1', '2+'],
  near: ['0', '1-2', '3-6', '7-15', '16+'],
  kind: ['name', 'person', 'body', 'document', 'noun', 'he', 'they', 'it', 'who', 'other'],
  place: ['plain', 'owner', 'governed', 'told', 'first'],
  order: ['0', '1', '2', '3+'],
  past: ['none', 'same mention', 'same person', 'other'],
  own: ['none', 'after', 'before', 'both', 'according'],
  opens: ['paragraph', 'sentence', 'inside'],
  since: ['first', 'same sentence', 'same paragraph', 'next paragraph', 'far'],
  stop: ['none', 'comma', 'stop', 'question'],
  lead: ['none', 'comma', 'colon', 'that', 'dash'],
  /** What speaks for its being a person: a role or a gender, two words; or against it. */
  being: ['none', 'person', 'body', 'full name', 'word', 'place', 'doubtful', 'thing'],
  known: ['once', 'some', 'often'],
  spoke: ['no', 'yes'],
  distance: ['0', '1', '2', '3', '4+'],
  frame: ['none', 'say', 'tell', 'call', 'mixed'],
  size: ['1', '2-3', '4-8', '9+'],
  /** What stands between it and the quotation: a cue with another subject, which may be a person; another quotation. */
  between: ['nothing', 'rival', 'person', 'quotation', 'quotation and rival', 'quotation and person'],
  /** What follows the speaker and the cue after a quotation: words of their own tie them to another speech. */
  tail: ['none', 'end', 'quotation', 'that', 'subject', 'object', 'other'],
} as const;

/** What the model looks at together. */
export const TEMPLATES: readonly (readonly Dimension[])[] = [
  ['side', 'link', 'rank', 'near'],
  ['side', 'link', 'kind'],
  ['side', 'kind', 'order'],
  ['side', 'place', 'link'],
  ['side', 'order', 'own'],
  ['side', 'link', 'own', 'opens'],
  ['side', 'link', 'rank', 'stop'],
  ['side', 'link', 'lead', 'near'],
  ['past', 'since', 'own'],
  ['past', 'since', 'opens', 'stop'],
  ['past', 'side', 'kind'],
  ['past', 'side', 'link', 'own'],
  ['link', 'frame', 'side', 'near'],
  ['link', 'frame', 'size', 'side'],
  ['side', 'distance', 'link'],
  ['side', 'known', 'spoke'],
  ['side', 'being', 'link'],
  ['being', 'own', 'opens'],
  ['being', 'side', 'order'],
  ['place', 'kind', 'side'],
  ['side', 'size', 'own'],
  ['side', 'opens', 'since', 'own'],
  ['side', 'link', 'between'],
  ['side', 'kind', 'between'],
  ['between', 'rank', 'link'],
  ['between', 'opens', 'since', 'past'],
  ['between', 'side', 'link', 'near'],
  ['tail', 'link', 'own'],
  ['tail', 'link', 'near', 'stop'],
];

export type Dimension = keyof typeof DIMENSIONS;

/** Where each dimension stands in the facts. */
export const SLOT = slotsOf<Dimension>(DIMENSIONS);

/** Index of the first limit that the value does not pass. */
export function bucket(value: number, limits: readonly number[]): number {
  let b = 0;
  while (b < limits.length && value > limits[b]!) b++;
  return b;
}
