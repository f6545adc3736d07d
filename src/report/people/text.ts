import type { Person, PersonArticle } from '../../people/people.ts';
import { NOBODY } from '../content/facts.ts';
import { joinUtterances } from '../content/utterances.ts';
import { PAGES, type PeopleReporter, type ReportOptions } from '../reporter.ts';
import { type Inks, renderStatementLines, renderUtteranceLines, wrapHeading } from '../terminal/lines.ts';
import { plain } from '../terminal/pieces.ts';
import { inksOf } from '../terminal/text.ts';
import { renderPersonAmount } from './amount.ts';

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

function renderHeading(person: Person, width: number, inks: Inks): string[] {
  const { name, role } = person;
  const heading = [
    { text: name ?? NOBODY, paint: inks.strong },
    { text: role ? `, ${role}` : '', paint: inks.faint },
    { text: ` · ${renderPersonAmount(person)}`, paint: inks.faint },
  ];
  return wrapHeading(heading, width, '');
}

function renderArticle({ entry, quotes, statements }: PersonArticle, width: number, inks: Inks): string[] {
  const source = entry.name === String(entry.id) ? '' : ` · ${entry.id}`;
  const heading = [
    { text: entry.name, paint: plain },
    { text: source, paint: inks.faint },
  ];
  const place = { width, indent: '    ', showsDoubt: true, inks };
  return [
    ...wrapHeading(heading, width, '  '),
    ...joinUtterances(quotes).flatMap((utterance) => renderUtteranceLines(utterance, place)),
    ...statements.flatMap((statement) => renderStatementLines(statement, place)),
  ];
}
