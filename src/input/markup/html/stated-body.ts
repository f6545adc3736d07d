/** The type of a script that holds data for search engines. */
const DATA = 'application/ld+json';

/** Of what the page states as its article, less than this share was found otherwise. */
const LEAST_FOUND = 0.5;
const SHORTEST = 500;

/**
 * The paragraphs of the article that a page states in its data for search engines, where most of it was found nowhere
 * else: pages that scripts fill have it there alone.
 *
 * @param found How many characters of prose were found.
 */
export function findStatedBody(html: string, found: number): string[] | null {
  if (!html.includes('articleBody')) return null;
  for (let at = html.indexOf(DATA); at >= 0; at = html.indexOf(DATA, at)) {
    const start = html.indexOf('>', at) + 1;
    const end = html.indexOf('</script', start);
    if (start === 0 || end < 0) return null;
    at = end;
    const body = parseBody(html.slice(start, end));
    if (body === undefined || body.length < SHORTEST || found >= LEAST_FOUND * body.length) continue;
    const lines = body.split('\n').map((line) => line.trim());
    return lines.filter((line) => line !== '');
  }
  return null;
}

function parseBody(json: string): string | undefined {
  let body: string | undefined;
  if (!json.includes('"articleBody"')) return undefined;
  try {
    JSON.parse(json, (key, value) => {
      if (key === 'articleBody' && typeof value === 'string') body ??= value;
    });
  } catch {
    // What a page writes there is its own affair.
  }
  return body;
}
