/** How a cue is tied to the mention that speaks by it. */
export type Link =
  /** “…,” said Lowe */
  | 'inverted'
  /** Lowe later said */
  | 'subject'
  /** Lowe, who won the race, said */
  | 'parted'
  /** Lowe shook hands and said; Lowe walked off, saying */
  | 'shared'
  /** Lowe, who said */
  | 'relative'
  /** according to Lowe */
  | 'according'
  /** Lowe’s claim */
  | 'owner'
  /** was described by Lowe as */
  | 'agent'
  /** Lowe: “…” */
  | 'label';

/** Words that report speech, and the mention that speaks by them. */
export interface Cue {
  readonly first: number;
  /** Token after its last one. */
  readonly end: number;
  /** Index of the mention. */
  readonly mention: number;
  readonly link: Link;
}
