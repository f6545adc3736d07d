import { stringify } from 'csv-stringify/sync';
import type { Reporter } from './reporter.ts';
import { renderLine } from './visible.ts';

const COLUMNS = ['source', 'speaker', 'role', 'kind', 'quote', 'sentence', 'start', 'end'];

/**
 * One line per quote and per statement, in text order, for spreadsheets: where it came from, who said it, and where it
 * stands. `sentence`, `start` and `end` are those of the JSON record; the `kind` of a statement is `statement`. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function csvReporter(): Reporter {
  return {
    opening: stringify([COLUMNS]),
    between: '',
    closing: '',
    article: ({ digest: { id, quotes = [], statements = [], speakers = [] } }) => {
      const roles = new Map(speakers.map(({ name, role }) => [name, role]));
      const spoken = [...quotes, ...statements.map((statement) => ({ ...statement, kind: 'statement' }))];
      const records = spoken
        .sort((a, b) => a.start - b.start)
        .map(({ speaker, kind, text, sentence, start, end }) => [
          renderLine(String(id)),
          renderLine(speaker ?? ''),
          renderLine(roles.get(speaker ?? '') ?? ''),
          kind,
          renderLine(text),
          sentence,
          start,
          end,
        ]);
      return stringify(records, { escape_formulas: true });
    },
  };
}
