import {
  isCookieNote,
  isCredit,
  isDateLine,
  isInvitation,
  isLabel,
  isPointer,
  isRightsNotice,
} from '../lexicon/page-lines.ts';

/** A kind of line that belongs to the page, whatever stands round it. */
export interface LineRule {
  readonly name: string;
  readonly example: string;
  readonly find: (line: string) => boolean;
}

/** A longer line is part of the story, whatever it mentions. */
const LONGEST = 700;
const LONGEST_ENTRY = 60;

/** Patterns stand where they are used: few texts are pasted pages. */
export const LINE_RULES: readonly LineRule[] = [
  { name: 'label', example: 'Advertisement', find: isLabel },
  { name: 'entry of a menu that every page has', example: 'Privacy Policy', find: isMenuEntry },
  {
    name: 'way past something',
    example: 'Skip to navigation',
    find: (line) => line.length <= LONGEST_ENTRY && /^(?:skip (?:to|past)|back to) [\w ]{3,40}$/i.test(line),
  },
  {
    name: 'choice of cookies',
    example: 'Accept all cookies',
    find: (line) =>
      line.length <= LONGEST_ENTRY &&
      /^(?:(?:accept|reject|allow|decline)(?: all)?(?: cookies)?|manage (?:my )?(?:settings|preferences|cookies|options|choices))$/i.test(
        line,
      ),
  },
  {
    name: 'about the publisher',
    example: 'Contact the Herald',
    find: (line) =>
      line.length <= LONGEST_ENTRY &&
      /^(?:about|contact|advertise with|work for|do not (?:sell|share)) (?:us|the \p{Lu}[\p{L} ]{1,30}|(?:or |share |sell )?my .{4,30})$/iu.test(
        line,
      ),
  },
  {
    name: 'buttons in a row',
    example: 'Facebook Twitter WhatsApp SMS Email Print Copy article link Save',
    find: (line) =>
      line.length <= 120 &&
      /^(?:(?:share(?: on| this)?|facebook|twitter|x|bluesky|threads|whatsapp|sms|telegram|linkedin|pinterest|reddit|instagram|youtube|messenger|flipboard|e-?mail|print|copy(?: article)? link|save|comments?|\d+ (?:comments?|shares?)|follow(?: us)?|listen|gift article|tweet|pin)(?:[ ·•|,/()-]{1,4}|$)){2,}$/i.test(
        line,
      ),
  },
  { name: 'menu in a row', example: 'HOME  |  NEWS  |  SPORT  |  WEATHER', find: isMenuRow },
  { name: 'date', example: 'Updated 10:01 pm PST, Tuesday, November 19, 2019', find: isDateLine },
  {
    name: 'how long ago',
    example: '5 hrs ago',
    find: (line) =>
      line.length <= LONGEST_ENTRY &&
      /^(?:(?:published|updated|posted|last updated)\b:? ?)?(?:\d{1,2}|an?|one) ?(?:[smhd]|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?)(?: ago)?$/i.test(
        line,
      ),
  },
  {
    name: 'date of a change',
    example: 'By TILDA MARSH tmarsh@courier.example May 5, 2026 Updated 3 hrs ago 4 Comments',
    find: (line) => line.length <= 160 && /\b(?:updated|published|posted)\b.{0,30} ago\b/i.test(line),
  },
  { name: 'credit of a picture', example: 'Photo: Jo Reed, AP', find: isCredit },
  { name: 'who took a picture, and for whom', example: 'JO REED / COURIER', find: isNamedCredit },
  { name: 'pointer', example: 'Read more: Ferry late again', find: (line) => isPointer(line, 0) },
  { name: 'invitation', example: 'Sign up to our newsletter', find: isInvitation },
  { name: 'notice of rights', example: '© 2026 Harrow Herald', find: isRightsNotice },
  { name: 'note on cookies', example: 'We use cookies to give you the best experience.', find: isCookieNote },
  {
    name: 'terms of the page',
    example: 'By signing up you agree to our Terms of Service and Privacy Policy.',
    find: (line) =>
      line.length <= LONGEST &&
      /\b(?:privacy (?:policy|notice)|terms of (?:use|service)|terms (?:and|&) conditions|user agreement|recaptcha)\b/i.test(
        line,
      ),
  },
  {
    name: 'how to reach somebody',
    example: 'Contact Tilda Marsh at 555-0142 or on Twitter @tmarsh.',
    find: (line) =>
      line.length <= 160 && /^(?:contact|reach|e-?mail|follow) .{2,60}(?:@|\d{3}-\d{4}\b)/i.test(line),
  },
];

/** Whether a line by itself shows that it is the page's. */
export const isPageLine = (line: string) =>
  line.length <= LONGEST && LINE_RULES.some(({ find }) => find(line));

/** “JO REED / COURIER”: behind a caption. */
export function isNamedCredit(line: string): boolean {
  return (
    line.length <= LONGEST_ENTRY && /^\p{Lu}[\p{Lu} .'’-]{1,30} [/|] \p{Lu}[\p{Lu} .'’-]{1,30}$/u.test(line)
  );
}

let menu: ReadonlySet<string> | undefined;

/** What stands in the menus at the top and at the foot of most pages. */
function isMenuEntry(line: string): boolean {
  if (line.length > LONGEST_ENTRY) return false;
  menu ??= new Set(
    `privacy, privacy policy, privacy notice, privacy settings, your privacy choices, cookies, cookie policy, cookie settings,
    cookie preferences, cookie notice, terms, terms of use, terms of service, terms of sale, terms & conditions, terms and
    conditions, accessibility, accessibility help, accessibility statement, sitemap, site map, help, help centre, help center,
    faq, newsletters, email newsletters, print subscriptions, subscriptions, search jobs, jobs, careers, classifieds,
    obituaries, archive, archives, e-edition, e-paper, epaper, rss, rss feeds, podcasts, watch live, international edition,
    us edition, my account, account, log out, email address, your email address, enter your email address, reuse this content,
    more stories, next article, previous article, next story, previous story, listen to article, listen to this article, add
    to favorites, add to favourites, complaints & corrections, tip us off, modern slavery act, editorial guidelines, ad
    choices, adchoices, support us, show more, show less, close menu, open menu, toggle navigation, free daily newsletter`
      .split(',')
      .map((entry) => entry.trim().replace(/\s+/g, ' ')),
  );
  return menu.has(line.toLowerCase().replace(/[.!:›»→]$/, ''));
}

const FEWEST_ENTRIES = 4;
const LONGEST_OF_ROW = 30;

/** Short entries with the same separator between them, and no sentence. */
function isMenuRow(line: string): boolean {
  if (line.length > 300 || /[.!?]$/.test(line)) return false;
  return [' | ', ' • ', ' · ', ' / ', ' > ', ' › ', ' » '].some((separator) => {
    const entries = line.split(separator);
    return entries.length >= FEWEST_ENTRIES && entries.every(({ length }) => length <= LONGEST_OF_ROW);
  });
}
