import type { EntryQuote, EntryStatement } from '../../people/entry.ts';
import type { Person, PersonArticle } from '../../people/people.ts';
import type { Quote, Statement } from '../../types.ts';
import { renderJson } from '../data/json-text.ts';
import type { PeopleReporter } from '../reporter.ts';

/** An array of speakers. */
export function jsonPeopleReporter(): PeopleReporter {
  return {
    opening: '[\n',
    between: ',\n',
    closing: '\n]\n',
    person: (person) => renderJson(describePerson(person), 2).replaceAll(/^/gm, '  '),
  };
}

/** One line per speaker. */
export function jsonlPeopleReporter(): PeopleReporter {
  return {
    opening: '',
    between: '',
    closing: '',
    person: (person) => `${renderJson(describePerson(person))}\n`,
  };
}

/** A speaker as the JSON formats print it, its fields in this order. */
function describePerson({ name, names, kind, role, quotes, statements, articles }: Person) {
  return {
    version: 1,
    speaker: name,
    names,
    kind,
    role,
    counts: {
      quotes,
      ...(articles.some(({ entry }) => entry.statements) && { statements }),
      articles: articles.length,
    },
    articles: articles.map(describeArticle),
  };
}

function describeArticle({ entry, role, quotes, statements }: PersonArticle) {
  return {
    id: entry.id,
    title: entry.name,
    role,
    quotes: quotes.map(describeQuote),
    ...(entry.statements && { statements: statements.map(describeStatement) }),
  };
}

function describeStatement(statement: EntryStatement): Statement & { readonly around: string } {
  const { index: _index, isNested: _isNested, ...known } = statement;
  return known;
}

/** The quote as the record of its article has it, with its sentence as text. */
function describeQuote(quote: EntryQuote): Quote & { readonly around: string } {
  const { index: _index, paragraph: _paragraph, isInterrupted: _isInterrupted, ...known } = quote;
  return known;
}
