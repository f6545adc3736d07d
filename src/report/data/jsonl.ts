import type { Reporter } from '../reporter.ts';
import { renderJson } from './json-text.ts';

/** One line per article: the record, or for a line that gave none `{"id", "error": {"code", "message"}}`. */
export function jsonlReporter(): Reporter {
  return {
    opening: '',
    between: '',
    closing: '',
    article: ({ digest }) => `${renderJson(digest)}\n`,
    failure: (id, { code, message }) => `${renderJson({ id, error: { code, message } })}\n`,
  };
}
