import type { Person, PersonArticle } from '../../people/people.ts';
import { NOBODY, renderCount } from '../facts.ts';
import { type Inks, renderUtteranceLines, wrapHeading } from '../lines.ts';
import { plain } from '../pieces.ts';
import { PAGES, type PeopleReporter, type ReportOptions } from '../reporter.ts';
import { inksOf } from '../text.ts';
import { joinUtterances } from '../utterances.ts';

/** The page for the terminal, speaker by speaker: each with role and quotes under the titles of their articles. */
export function textPeopleReporter({ width, color }: ReportOptions): PeopleReporter {
  const inks = inksOf(color);
  return {
    ...PAGES,
    person: (person) => {
      const articles = person.articles.map((article) => renderArticle(article, width, inks).join('\n'));
      return `${renderHeading(person, width, inks).join('\n')}\n${articles.join('\n\n')}\n`;
    },
  };
}

function renderHeading({ name, role, quotes, articles }: Person, width: number, inks: Inks): string[] {
  const amount = `${renderCount(quotes, 'quote')} in ${renderCount(articles.length, 'article')}`;
  const heading = [
    { text: name ?? NOBODY, paint: inks.strong },
    { text: role ? `, ${role}` : '', paint: plain },
    { text: ` · ${amount}`, paint: inks.faint },
  ];
  return wrapHeading(heading, width, '');
}

function renderArticle({ entry, quotes }: PersonArticle, width: number, inks: Inks): string[] {
  const source = entry.name === String(entry.id) ? '' : ` · ${entry.id}`;
  const heading = [
    { text: entry.name, paint: plain },
    { text: source, paint: inks.faint },
  ];
  const place = { width, indent: '    ', showsDoubt: true, inks };
  return [
    ...wrapHeading(heading, width, '  '),
    ...joinUtterances(quotes).flatMap((utterance) => renderUtteranceLines(utterance, place)),
  ];
}
