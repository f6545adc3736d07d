import type { Entry } from '../../people/entry.ts';
import { joinPeople } from '../../people/people.ts';
import type { FiledEntry, SitePage } from '../reporter.ts';
import { namePages, renderAddress } from './addresses.ts';
import { makeDocument } from './document.ts';
import { html } from './markup.ts';
import { renderOverview } from './overview.ts';
import { renderPersonFacts, renderSpeechOf, titlePerson } from './person.ts';

/** Quotes, and statements, from which a speaker has a page; so has who is quoted in several articles. */
const MANY_QUOTES = 5;

/**
 * The pages over the articles of a folder: one that lists them, and one for each of those who are quoted much.
 *
 * @param name The path of the first.
 * @param isInput Whether there is an input at a path.
 */
export async function* renderSite(
  entries: readonly FiledEntry[],
  name: string,
  isInput: (path: string) => boolean,
): AsyncGenerator<SitePage> {
  const people = joinPeople(entries).filter(({ kind }) => kind !== 'description');
  const much = people.filter(
    ({ quotes, statements, articles }) => quotes + statements >= MANY_QUOTES || articles.length > 1,
  );
  const pages = namePages(much, [name, ...entries.map(({ path }) => path)], isInput);
  yield { path: name, content: await renderOverview(entries, { people, pages }) };
  const paths = new Map<Entry, string>(entries.map((entry) => [entry, entry.path]));
  const { opening, closing } = await makeDocument('');
  for (const [person, path] of pages) {
    const addressOf = (entry: Entry) => `../${renderAddress(paths.get(entry)!).slice(2)}`;
    const page = html`${opening(titlePerson(person))}<div class="page">
<header class="masthead">
<p class="up"><a href="../${name}">All articles</a></p>
<h1>${titlePerson(person)}</h1>
${renderPersonFacts(person)}
</header>
<main class="person">
${renderSpeechOf(person, 2, addressOf)}</main>
<footer>Made by nutgraf. Every quote is given word for word.</footer>
</div>
${closing}`;
    yield { path, content: page.html };
  }
}
