import type { Person, PersonArticle } from '../../people/people.ts';
import { NOBODY, renderCount } from '../facts.ts';
import { escapeMarkdown, renderBlockQuote } from '../markdown.ts';
import { PAGES, type PeopleReporter } from '../reporter.ts';
import { joinUtterances } from '../utterances.ts';

/** Notes in Markdown (CommonMark), speaker by speaker: quotes as block quotes under the titles of their articles. */
export function markdownPeopleReporter(): PeopleReporter {
  return { ...PAGES, person: (person) => `${renderPerson(person).join('\n\n')}\n` };
}

function renderPerson({ name, role, quotes, articles }: Person): string[] {
  const amount = `${renderCount(quotes, 'quote')} in ${renderCount(articles.length, 'article')}`;
  return [
    `## ${name === null ? NOBODY : escapeMarkdown(name)}`,
    role === null ? amount : `${escapeMarkdown(role)} · ${amount}`,
    ...articles.flatMap(renderArticle),
  ];
}

function renderArticle({ entry, quotes }: PersonArticle): string[] {
  return [
    `### ${escapeMarkdown(entry.name)}`,
    ...(entry.name === String(entry.id) ? [] : [escapeMarkdown(String(entry.id))]),
    ...joinUtterances(quotes).map((utterance) => renderBlockQuote(utterance, true)),
  ];
}
