/**
 * One kind of line that comes from the page and not from the reporter. Rules see lower case. Their patterns stand where
 * they are used, so that they are compiled only for the few articles that need them.
 */
export interface BoilerplateRule {
  readonly name: string;
  readonly example: string;
  /** For a rule of openings, the first words it applies to; for the others, what the line must contain. */
  readonly words: string;
  /** Decides, given what follows the first word or the whole line. */
  readonly find: (text: string) => boolean;
}
