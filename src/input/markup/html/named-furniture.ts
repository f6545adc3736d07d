import type { PageDocument, PageElement } from './document.ts';

/** Elements that a word in their class, id or itemprop tells to be no part of the story. */
export interface NameRule {
  readonly name: string;
  /** Markup of a page; what is between square brackets goes. */
  readonly example: string;
  /** The words, in lower case; one of them is enough. */
  readonly words: readonly string[];
  /** A longer element is more than its name says, such as the page itself when it is told that a banner shows. */
  readonly longest: number;
}

/** Most characters of a caption with its credit, or of a card. */
const SMALL = 600;
/** Most characters of a notice. */
const LARGE = 3000;

export const NAME_RULES: readonly NameRule[] = [
  {
    name: 'captions and credits of pictures',
    example:
      '<p>It burned.</p><div class="img"><img>[<span class="photo-caption">The mill. Jo Reed</span>]</div>',
    words: [
      'caption',
      'captions',
      'figcaption',
      'credit',
      'credits',
      'photocredit',
      'copyright-holder',
      'credit-text',
    ],
    longest: SMALL,
  },
  {
    name: 'cookies and consent',
    example: '[<div id="cookie-notice">We use cookies.</div>]<p>It burned.</p>',
    words: ['cookie', 'cookies', 'consent', 'gdpr', 'ccpa', 'onetrust'],
    longest: LARGE,
  },
  {
    name: 'disclosures',
    example: '[<p class="affiliate_disclosure">We may earn a commission.</p>]<p>It burned.</p>',
    words: ['disclaimer', 'disclosure'],
    longest: LARGE,
  },
  {
    name: 'cards that open over the text',
    example: '<p>Gov. Ida Noll[<span class="hover-card">Ida Ann Noll: more on her</span>] burned it.</p>',
    words: ['hovercard', 'hover-card', 'rollover-block', 'popover', 'tooltip', 'popup'],
    longest: SMALL,
  },
  {
    name: 'sign-up boxes and payment walls',
    example: '<p>It burned.</p>[<div class="newsletter-box">Get our news by mail.</div>]',
    words: ['newsletter', 'newsletters', 'signup', 'paywall'],
    longest: SMALL,
  },
];

const RULE_OF = new Map(NAME_RULES.flatMap((rule) => rule.words.map((word) => [word, rule] as const)));
const ATTRIBUTES = ['class', 'id', 'itemprop'];
/** Longer values are not names; the first of them tell enough. */
const LONGEST_VALUE = 200;
/** What holds the page or its story, whatever it is called. */
const HOLDERS = new Set(['HTML', 'HEAD', 'BODY', 'MAIN', 'ARTICLE']);

/** Removes the elements of a page that its author has named as something other than the story. */
export function removeNamedFurniture(document: PageDocument): void {
  for (const element of [...document.querySelectorAll('[class],[id],[itemprop]')]) {
    if (HOLDERS.has(element.tagName)) continue;
    const rule = findNameRule(element);
    if (rule && (element.textContent?.trim().length ?? 0) <= rule.longest) element.remove();
  }
}

function findNameRule(element: PageElement): NameRule | undefined {
  for (const attribute of ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (!value) continue;
    for (const word of wordsOfName(value.slice(0, LONGEST_VALUE))) {
      const rule = RULE_OF.get(word);
      if (rule) return rule;
    }
  }
  return undefined;
}

/** The words of “wp-caption imageCredit”, and each with its neighbour. */
function wordsOfName(value: string): string[] {
  return value.split(/\s+/).flatMap((name) => {
    const words = name
      .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
      .toLowerCase()
      .split(/[-_]+/);
    return [...words, ...words.slice(1).map((word, i) => `${words[i]}-${word}`)];
  });
}
