import type { Person } from '../../people/people.ts';
import { renderCount } from '../content/facts.ts';

/** How much a person says: `227 quotes in 80 articles`, `3 quotes, 2 statements in 1 article`. */
export function renderPersonAmount({ quotes, statements, articles }: Person): string {
  const said = [
    ...(quotes > 0 || statements === 0 ? [renderCount(quotes, 'quote')] : []),
    ...(statements > 0 ? [renderCount(statements, 'statement')] : []),
  ];
  return `${said.join(', ')} in ${renderCount(articles.length, 'article')}`;
}
