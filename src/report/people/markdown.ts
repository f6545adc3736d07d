import type { Person, PersonArticle } from '../../people/people.ts';
import { NOBODY } from '../content/facts.ts';
import { joinUtterances } from '../content/utterances.ts';
import { escapeMarkdown, renderBlockQuote, renderStatementList } from '../markdown.ts';
import { PAGES, type PeopleReporter } from '../reporter.ts';
import { renderPersonAmount } from './amount.ts';

/** Notes in Markdown (CommonMark), speaker by speaker: quotes as block quotes under the titles of their articles. */
export function markdownPeopleReporter(): PeopleReporter {
  return { ...PAGES, person: (person) => `${renderPerson(person).join('\n\n')}\n` };
}

function renderPerson(person: Person): string[] {
  const { name, role, articles } = person;
  const amount = renderPersonAmount(person);
  return [
    `## ${name === null ? NOBODY : escapeMarkdown(name)}`,
    role === null ? amount : `${escapeMarkdown(role)} · ${amount}`,
    ...articles.flatMap(renderArticle),
  ];
}

function renderArticle({ entry, quotes, statements }: PersonArticle): string[] {
  return [
    `### ${escapeMarkdown(entry.name)}`,
    ...(entry.name === String(entry.id) ? [] : [escapeMarkdown(String(entry.id))]),
    ...joinUtterances(quotes).map((utterance) => renderBlockQuote(utterance, true)),
    ...renderStatementList(statements),
  ];
}
