import { parseBlocks } from './blocks.ts';

/** What a page calls its story, in the places where pages do; `null` where one is missing. */
export interface TitleSources {
  /** The first visible `h1`. */
  readonly heading: string | null;
  /** What it gives to others: `og:title`, or what stands in its data for search engines. */
  readonly shared: readonly (string | null)[];
  /** The title of the window. */
  readonly window: string | null;
  /** The name of the site, `og:site_name`. */
  readonly site: string | null;
}

/** Words that the heading shares with another title, of the shorter of the two, from which on both name one story. */
const AGREEMENT = 0.6;

/**
 * The headline of a page: its heading where another title agrees with it, so that it is not the name of a blog; else the
 * first of the other titles, without the name of the site.
 */
export function chooseTitle({ heading, shared, window, site }: TitleSources): string | null {
  const stated = [...shared, window].flatMap((title) => (title?.trim() ? [decode(title.trim())] : []));
  if (heading !== null && (stated.length === 0 || stated.some((title) => agree(heading, title, site))))
    return heading;
  return stated[0] === undefined ? null : withoutSite(stated[0], site);
}

/** “Salt &amp;amp; pepper”: a few pages encode their titles twice. */
function decode(title: string): string {
  return /&#?\w{2,8};/.test(title)
    ? (parseBlocks(title.replaceAll('<', '&lt;')).blocks[0]?.text ?? title)
    : title;
}

function agree(heading: string, title: string, site: string | null): boolean {
  if (site !== null && normalizeTitle(heading) === normalizeTitle(site)) return false;
  const own = wordsOf(heading);
  const others = wordsOf(withoutSite(title, site));
  const common = [...own].filter((word) => others.has(word)).length;
  return common > 0 && common >= AGREEMENT * Math.min(own.size, others.size);
}

const wordsOf = (title: string) => new Set(normalizeTitle(title).split(' '));
/** The words of a title, in lower case and without marks: what two spellings of it share. */
export const normalizeTitle = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** “Bridge shut | Harrow Herald”: what stands between a headline and the name of its site. */
const BEFORE_SITE = / [|–—·»-] /g;

/** Words of a site's name, and of the headline before it, where the page does not say what the site is called. */
const MOST_OF_SITE = 4;
const FEWEST_OF_HEADLINE = 4;

function withoutSite(title: string, site: string | null): string {
  const last = [...title.matchAll(BEFORE_SITE)].at(-1);
  if (!last) return title;
  const headline = title.slice(0, last.index).trim();
  const name = title.slice(last.index + last[0].length).trim();
  if (site !== null && normalizeTitle(name) === normalizeTitle(site)) return headline;
  const isName = /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= MOST_OF_SITE;
  return isName && headline.split(/\s+/).length >= FEWEST_OF_HEADLINE ? headline : title;
}
