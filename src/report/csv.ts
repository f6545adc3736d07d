import { stringify } from 'csv-stringify/sync';
import type { Reporter } from './reporter.ts';
import { renderLine } from './visible.ts';

const COLUMNS = ['source', 'speaker', 'role', 'kind', 'quote', 'sentence', 'start', 'end'];

/**
 * One line per quote, for spreadsheets: where it came from, who said it, and where it stands. `sentence`, `start` and `end`
 * are those of the JSON record. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function csvReporter(): Reporter {
  return {
    opening: stringify([COLUMNS]),
    between: '',
    closing: '',
    article: ({ digest: { id, quotes = [], speakers = [] } }) => {
      const roles = new Map(speakers.map(({ name, role }) => [name, role]));
      const records = quotes.map((quote) => [
        renderLine(String(id)),
        renderLine(quote.speaker ?? ''),
        renderLine(roles.get(quote.speaker ?? '') ?? ''),
        quote.kind,
        renderLine(quote.text),
        quote.sentence,
        quote.start,
        quote.end,
      ]);
      return stringify(records, { escape_formulas: true });
    },
  };
}
