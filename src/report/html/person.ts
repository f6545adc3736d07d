import type { Entry, EntryQuote, EntryStatement } from '../../people/entry.ts';
import type { Person, PersonArticle } from '../../people/people.ts';
import { NOBODY } from '../content/facts.ts';
import { joinUtterances, renderUtterance, type Utterance } from '../content/utterances.ts';
import { renderPersonAmount } from '../people/amount.ts';
import { anchorQuote, anchorSpoken } from './anchors.ts';
import { renderDoubt } from './doubt.ts';
import { html, type Markup } from './markup.ts';

/** The address of the page of an article, where there is one. */
export type AddressOf = (entry: Entry) => string | undefined;

/** What the page of a person is called. */
export function titlePerson({ name }: Person): string {
  return name ?? NOBODY;
}

/** The role of a person, how much is quoted, and under which other names. */
export function renderPersonFacts(person: Person): Markup {
  const { role, names } = person;
  const others = names.slice(1);
  return html`<p class="facts">${role === null ? null : html`<span>${role}</span> `}<span>${renderPersonAmount(person)}</span>${others.length === 0 ? null : html` <span>also ${others.join(', ')}</span>`}</p>`;
}

/**
 * All that a person says, article by article.
 *
 * @param level Of the headings of articles.
 */
export function renderSpeechOf(person: Person, level: 2 | 3, addressOf: AddressOf): Markup {
  return html`${person.articles.map((article) => renderArticle(article, level, addressOf))}`;
}

function renderArticle(
  { entry, quotes, statements }: PersonArticle,
  level: 2 | 3,
  addressOf: AddressOf,
): Markup {
  const address = addressOf(entry);
  const title = address === undefined ? html`${entry.name}` : html`<a href="${address}">${entry.name}</a>`;
  const heading = level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`;
  return html`<section class="from">
${heading}
${entry.name === String(entry.id) ? null : html`<p class="facts"><bdi>${entry.id}</bdi></p>`}
<ul>
${joinUtterances(quotes).map((utterance) => renderItem(utterance, entry, address))}${statements.map((statement) => renderStated(statement, entry, address))}</ul>
</section>
`;
}

function renderItem(utterance: Utterance<EntryQuote>, { scope }: Entry, address: string | undefined): Markup {
  const [first] = utterance.parts as [EntryQuote];
  const words = html`${renderUtterance(utterance)}`;
  const number = utterance.paragraph === null ? 'passage' : `¶${utterance.paragraph}`;
  const link =
    address === undefined
      ? html` <span class="place">${number}</span>`
      : html` <a class="place" href="${address}#${anchorQuote(scope, first.index)}">${number}</a>`;
  // A few words say little without the sentence that they are taken from.
  const around =
    first.kind === 'partial' && first.around !== '' ? html`\n<p class="around">${first.around}</p>` : null;
  return html`<li>${utterance.isDoubtful ? renderDoubt(first, words) : words}${link}${around}</li>\n`;
}

/** A statement with a link to where its page marks it, or else lists it. */
function renderStated(statement: EntryStatement, { scope }: Entry, address: string | undefined): Markup {
  const link =
    address === undefined
      ? null
      : html` <a class="place" href="${address}#${anchorSpoken(scope, statement)}">passage</a>`;
  return html`<li class="stated">${renderDoubt(statement, html`${statement.text}`)}${link}</li>\n`;
}
