import type { Reporter } from './reporter.ts';

/** A line an article: the record, or for a line that gave none `{"id", "error": {"code", "message"}}`. */
export function jsonlReporter(): Reporter {
  return {
    opening: '',
    between: '',
    closing: '',
    article: (digest) => `${JSON.stringify(digest)}\n`,
    failure: (id, { code, message }) => `${JSON.stringify({ id, error: { code, message } })}\n`,
  };
}
