import type { PeopleReporter } from '../reporter.ts';
import { makeDocument } from './document.ts';
import { html } from './markup.ts';
import { renderPersonFacts, renderSpeechOf, titlePerson } from './person.ts';

/** One document with all speakers, each with the quotes under the titles of their articles. */
export async function htmlPeopleReporter(): Promise<PeopleReporter> {
  const { opening, closing } = await makeDocument('');
  return {
    opening: html`${opening('Speakers')}<main class="page">
<header class="masthead">
<h1>Speakers</h1>
</header>
`.html,
    between: '\n',
    closing: html`<footer>Made by nutgraf. Every quote is given word for word.</footer>
</main>
${closing}`.html,
    person: (person) =>
      html`<section class="speaker">
<h2>${titlePerson(person)}</h2>
${renderPersonFacts(person)}
${renderSpeechOf(person, 3, () => undefined)}</section>
`.html,
  };
}
