/** A stretch between quotation marks, whoever said it, if anybody did. Offsets count UTF-16 units of the text. */
export interface Quotation {
  /** The words inside the marks, without the blanks and the stops at their two ends. */
  readonly start: number;
  readonly end: number;
  /** Offset of the opening mark; of the first word where the mark stands in an earlier paragraph. */
  readonly opening: number;
  /** Offset after the closing mark; end of the words where none closes it. */
  readonly closing: number;
  /** Whether its marks are single ones. */
  readonly single: boolean;
  /** Whether it continues the quotation before: that one was left open, and this one opens again. */
  readonly continues: boolean;
}
