import type { Reporter, ReportOptions } from '../reporter.ts';
import { renderJson } from './json-text.ts';

/** The record: one object for one article, an array for several. */
export function jsonReporter({ several }: Pick<ReportOptions, 'several'>): Reporter {
  const render = (value: unknown) => {
    const json = renderJson(value, 2);
    return several ? json.replaceAll(/^/gm, '  ') : `${json}\n`;
  };
  return {
    opening: several ? '[\n' : '',
    between: ',\n',
    closing: several ? '\n]\n' : '',
    article: ({ digest }) => render(digest),
    failure: (id, { code, message }) => render({ id, error: { code, message } }),
  };
}
