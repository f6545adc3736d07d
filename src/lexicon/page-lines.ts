/**
 * Lines that mean the same on every page, whatever stands round them. Patterns are made when they are first asked for: most
 * runs read no page.
 */

/** What pages print beside a story; the whole line, in any case. */
const labels = lazily(() => [
  /^advert(?:isement|ising)?s?$/i,
  /^(?:story continues below|continue reading|article continues).{0,40}$/i,
  /^(?:sign in|log in|sign up|subscribe(?: now)?|register|learn more|read more|see more|show more|view all|load more)$/i,
  /^(?:menu|search|home|close|caption|skip to (?:main )?content|text size|order reprints|loading\b.{0,20})$/i,
  /^(?:share(?: this)?(?: story| article)?|print(?: article| page)?|e-?mail|save|copy link|tweet|pin|follow(?: us)?)$/i,
  /^(?:highlights|latest(?: news)?|popular|trending|breaking news|most (?:read|popular)|top stories|story highlights)$/i,
  /^(?:related(?: coverage| stories| articles| topics| content)?|recommended|more from.{0,40}|tags:?)$/i,
  /^(?:you (?:may|might) also like:?|something to consider|like this story\?.{0,40})$/i,
  /^(?:comments?|\d+ comments?|(?:post|leave a|add a) comments?.{0,5}|about the author)$/i,
  /^(?:review|opinion|analysis|live|video|exclusive|this slideshow requires javascript\.?)$/i,
  /^(?:image|photo|picture|slide)? ?\d+ ?(?:of|\/) ?(?:\/ ?)?\d+$/i,
  /^(?:\d+ ?(?:min(?:ute)?s?)[ -]read|(?:reading|read) time\b.{0,20}|tempo de leitura\b.{0,20})$/i,
  /^(?:(?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|instagram|e-?mail|print|share|tweet|pin)(?:[\s·|,/]+|$))+$/i,
  // The number of a picture, or of comments.
  /^\d{1,2}$/,
]);
const LONGEST_LABEL = 60;

/** “Advert”, “Image 1 of 9”, “Sign In”. */
export const isLabel = (text: string) => text.length <= LONGEST_LABEL && matchesAny(labels(), text);

/** What lines of dates and times are made of. */
const DATE_WORDS = [
  '(?:first |last |originally )?(?:published|updated|posted|modified|created)(?: on| at)?',
  'at|on|original|date',
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?',
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?',
  '\\d{1,2}(?:st|nd|rd|th)?|\\d{4}',
  '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?|[ap]\\.?m\\.?',
  '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}',
  '(?:[A-Z]{2,4})',
  '\\d+ (?:minutes?|hours?|days?) ago',
];
const dateLine = lazily(() => [
  new RegExp(`^(?:(?:${DATE_WORDS.join('|')})(?:[\\s,:|/()·•—–-]+|$))+$`, 'iu'),
]);
const LONGEST_DATE = 90;

/** “Updated 10:01 pm PST, Tuesday, November 19, 2019”: with a year, or said to be published, so no heading of a diary. */
export const isDateLine = (text: string) =>
  text.length <= LONGEST_DATE && /\d{4}|^(?:pub|upd|pos).*\d/i.test(text) && matchesAny(dateLine(), text);

const AGENCY =
  '(?:getty(?: images)?|reuters|afp|epa|shutterstock|istock|associated press|ap(?: photo)?|bloomberg|alamy|pa(?: images)?|nasa)';

const credits = lazily(() => [
  // “Photo: Jo Reed, AP”, “Image © Herald”.
  /^[([]?(?:photos?|photographs?|photography|images?|pictures?|pic|credits?|video|illustration|source|file photo)(?: (?:by|credit|courtesy(?: of)?|copyright))?\s?[:©]/i,
  /^(?:photo(?:s|graphs?)?|images?|pictures?|illustration) (?:by|credit|copyright|courtesy)\b/i,
  // “Jo Reed | Bloomberg | Getty Images”.
  new RegExp(`^[^.!?]{0,80}\\b${AGENCY}\\)?$`, 'iu'),
  // “The mill in better days. (Credit: Jo Reed)”.
  /\((?:(?:photo|image|picture|file)? ?(?:credit|by|courtesy|©|photo|image)\b|©)[^()]{0,80}\)\.?$/i,
]);
const LONGEST_CREDIT = 300;

/** “Photo: Jo Reed, AP”, “Jo Reed | Getty Images”, “The mill in better days. (Credit: Jo Reed)”. */
export const isCredit = (text: string) => text.length <= LONGEST_CREDIT && matchesAny(credits(), text);

const pointers = lazily(() => [
  /^[[(]?(?:related|see|read|also|more|watch|listen|recommended|don['’]t miss|further reading|in pictures|click)\b[^.:]{0,40}:/i,
  /^(?:also on|read (?:more|also|next)|see also|more on|you (?:may|might) also)\b/i,
]);
const LONGEST_POINTER = 150;
/** The longest one of which a part is a link. */
const LONGEST_LINKED_POINTER = 250;

/** “Read more: Ferry late again”; `linked` is which share of it stands in links. */
export function isPointer(text: string, linked: number): boolean {
  const longest = linked > 0.3 ? LONGEST_LINKED_POINTER : LONGEST_POINTER;
  return text.length < longest && matchesAny(pointers(), text);
}

/** What the reader is asked to do … */
const request = lazily(() => [
  new RegExp(
    `^(?:please |now |click (?:here )?to )?(?:${[
      "sign up|subscribe|log ?in|never miss|don['’]t miss|click here|tell us|first-time",
      'follow|download|listen|submit|donate|write to|get',
      'join|like (?:this|us)|share (?:this|your|on)|send us',
      'contact (?:us|the (?:author|reporter)|\\S+ (?:at|on))|support (?:us|our)|register (?:now|here|for|to)',
      'reach (?:us|out|him|her|the (?:author|reporter))|want (?:more|to)|we want to hear',
      'for (?:the latest|more)|if you (?:enjoyed|liked)|to (?:view|read) the full',
    ].join('|')})\\b`,
    'iu',
  ),
]);
/** … and with what of the page. */
const service = lazily(() => [
  /\b(?:newsletters?|e-?mails?|inbox|subscri\w+|apps?|facebook|twitter|instagram|youtube|whatsapp|channel|sign(?:ing)? up|podcasts?|alerts?|comments?|this (?:story|article|form)|like this|letterbox|click here|join|what you think)\b/i,
]);
const LONGEST_INVITATION = 300;

/** “Sign up to our newsletter”, “Follow the Herald on Twitter”. */
export const isInvitation = (text: string) =>
  text.length < LONGEST_INVITATION && matchesAny(request(), text) && matchesAny(service(), text);

const rights = lazily(() => [
  /^(?:copyright|©|\(c\)|ⓒ|all rights reserved)/i,
  /\b(?:all rights reserved|subject to copyright|copyrighted property|is not responsible for the)\b/i,
  /\b(?:may|must) (?:not )?be (?:published|reproduced|republished|broadcast|rewritten|obtained before)\b/i,
]);
const LONGEST_RIGHTS = 400;

/** “Copyright 2019 Harrow Herald. All rights reserved.” */
export const isRightsNotice = (text: string) => text.length < LONGEST_RIGHTS && matchesAny(rights(), text);

const authors = lazily(() => [
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:is|was|covers|writes|joined|has) .{0,80}\b(?:writer|reporter|editor|journalist|columnist|correspondent|contributor|blogger|curator|covers|podcast)\b/u,
  /^(?:\p{Lu}[\p{L} ]{1,40} )?(?:writers?|reporters?|correspondents?|staff)\b.{0,250}\bcontributed to this (?:report|story|article)\.?$/iu,
  /^\(?(?:additional )?(?:reporting|writing|editing) by\b.{0,300}$/i,
]);
const LONGEST_AUTHOR_NOTE = 400;

/** “Jo Reed is a reporter for the Herald.”, “Reporting by Jo Reed; editing by Hugh Hale”. */
export const isAuthorNote = (text: string) =>
  text.length < LONGEST_AUTHOR_NOTE && matchesAny(authors(), text);

const LONGEST_NOTE = 400;

/** “We use cookies to give you the best experience.” */
export const isCookieNote = (text: string) =>
  text.length <= LONGEST_NOTE &&
  /\bcookies?\b/i.test(text) &&
  /\b(?:we|our|us|you|your)\b/i.test(text) &&
  /\b(?:use|using|accept|consent|agree|policy|settings|preferences)\b/i.test(text);

const matchesAny = (patterns: readonly RegExp[], text: string) =>
  patterns.some((pattern) => pattern.test(text));

/** Patterns that are made at their first use. */
function lazily(make: () => readonly RegExp[]): () => readonly RegExp[] {
  let made: readonly RegExp[] | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
