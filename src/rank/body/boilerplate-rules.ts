import { isCookieNote } from '../../lexicon/page-lines.ts';

/**
 * One kind of line that comes from the page and not from the reporter. Rules see lower case. Their patterns stand where
 * they are used, so that they are compiled only for the few articles that need them.
 */
export interface BoilerplateRule {
  readonly name: string;
  readonly example: string;
  /** For a rule of openings, the first words it applies to; for the others, what the line must contain. */
  readonly words: string;
  /** Decides, given what follows the first word or the whole line. */
  readonly find: (text: string) => boolean;
}

/** Lines that give themselves away by how they open; what follows the first word decides. */
export const OPENING_RULES: readonly BoilerplateRule[] = [
  {
    name: 'greeting',
    example: 'Good morning, everybody.',
    words: 'good',
    find: (rest) => /^ (?:morning|afternoon|evening)\b[^.:“"]{0,40}\.?$/.test(rest),
  },
  {
    name: 'more to read',
    example: 'Read more: Ferry fares to rise again',
    words: 'read',
    find: (rest) => /^ more/.test(rest),
  },
  {
    name: 'a piece to read',
    example: 'Read our full story on the ferry',
    words: 'read',
    find: (rest) =>
      /^ (?:the|our|next|also)\b[^.]*\b(?:story|article|report|review|blog|column|here)/.test(rest),
  },
  {
    name: 'label of a pointer',
    example: 'WATCH: How the Lorne valley was saved',
    words: 'read watch listen see video photo photos picture pictures gallery related more also',
    find: (rest) => /^(?: (?:also|now|this|story|stories|articles?|video))?\s*(?::|\|)/.test(rest),
  },
  {
    name: 'more of it',
    example: 'More from Harrow',
    words: 'more',
    find: (rest) => /^ (?:on this story|from|stories)\b/.test(rest),
  },
  {
    name: 'see also',
    example: 'See also the map of the valley',
    words: 'see',
    find: (rest) => /^ (?:also|more|the original)\b/.test(rest),
  },
  {
    name: 'click',
    example: 'Click here for the full table.',
    words: 'click',
    find: (rest) => /^ (?:here|on|below|to)\b/.test(rest),
  },
  {
    name: 'scroll',
    example: 'Scroll down for video.',
    words: 'scroll',
    find: (rest) => /^ (?:down|below)\b/.test(rest),
  },
  {
    name: 'for more',
    example: 'For more information call the harbour office',
    words: 'for',
    find: (rest) => /^ more (?:information|stories|news|details|on)\b/.test(rest),
  },
  {
    name: 'visit',
    example: 'Visit our website',
    words: 'visit',
    find: (rest) => /^ (?:our|the) (?:website|page|site)\b/.test(rest),
  },
  {
    name: 'follow',
    example: 'Follow us on Twitter @harrownews',
    words: 'follow',
    find: (rest) => /^ (?:us|me|him|her|them|@|cnn|the bbc|\S+ on (?:twitter|facebook|instagram))/.test(rest),
  },
  {
    name: 'like us',
    example: 'Join us on Facebook',
    words: 'like join find',
    find: (rest) => /^ us on\b/.test(rest),
  },
  {
    name: 'sign up',
    example: 'Sign up for our morning letter',
    words: 'sign',
    find: (rest) => /^ up (?:for|to|here)\b/.test(rest),
  },
  {
    name: 'subscribe',
    example: 'Subscribe now',
    words: 'subscribe',
    find: (rest) => /^ (?:to|now|here)\b/.test(rest),
  },
  {
    name: 'share',
    example: 'Share your thoughts below',
    words: 'share',
    find: (rest) => /^ (?:this|your (?:thoughts|story|stories|views|comments))\b/.test(rest),
  },
  {
    name: 'have your say',
    example: 'Have you been affected by the floods?',
    words: 'have',
    find: (rest) => /^ (?:your say|you (?:been affected|got a story))\b/.test(rest),
  },
  {
    name: 'tell us',
    example: 'Tell us what you saw',
    words: 'tell',
    find: (rest) => /^ us (?:what|your|in)\b/.test(rest),
  },
  {
    name: 'what you think',
    example: 'What do you think of the plan?',
    words: 'what',
    find: (rest) => /^ do you think\b/.test(rest),
  },
  {
    name: 'send',
    example: 'Send us your pictures',
    words: 'send',
    find: (rest) => /^ (?:us )?your\b/.test(rest),
  },
  {
    name: 'e-mail',
    example: 'E-mail your tips to the desk',
    words: 'email e-mail',
    find: (rest) => /^ (?:us|to a friend|your)\b/.test(rest),
  },
  {
    name: 'source of an image',
    example: 'Image source, Harrow Pictures',
    words: 'image',
    find: (rest) => /^ (?:source|copyright|caption|credit)/.test(rest),
  },
  {
    name: 'label of an image',
    example: 'Photo: the mayor at the bridge',
    words: 'image photo photograph picture video caption credit source pictured',
    find: (rest) => /^\s*:/.test(rest),
  },
  {
    name: 'file photo',
    example: 'File photo: the bridge in 2012',
    words: 'file',
    find: (rest) => /^ (?:photo|picture)\s*:/.test(rest),
  },
  {
    name: 'Getty Images',
    example: 'Getty Images / Harrow',
    words: 'getty',
    find: (rest) => /^ images\s*(?:\/|$|\.$)/.test(rest),
  },
  {
    name: 'Press Association',
    example: 'Press Association',
    words: 'press',
    find: (rest) => /^ association\s*(?:\/|$|\.$)/.test(rest),
  },
  {
    name: 'agency alone',
    example: 'Reuters.',
    words: 'afp reuters',
    find: (rest) => /^\s*(?:\/|$|\.$)/.test(rest),
  },
  {
    name: 'further reporting',
    example: 'Additional reporting by Tilda Marsh',
    words: 'additional further',
    find: (rest) => /^ reporting by\b/.test(rest),
  },
  {
    name: 'reporting',
    example: 'Reporting by Tilda Marsh',
    words: 'reporting',
    find: (rest) => /^ by\b/.test(rest),
  },
  {
    name: 'edited by',
    example: 'Edited by Owen Pike',
    words: 'edited compiled written',
    find: (rest) => /^ by [^,]*$/.test(rest),
  },
  {
    name: 'editor’s note',
    example: 'Editor’s note: names were changed',
    words: 'editor',
    find: (rest) => /^['’]s note\b/.test(rest),
  },
  {
    name: 'date of the page',
    example: 'Updated: 3 May',
    words: 'published updated posted',
    find: (rest) => /^\s*:/.test(rest),
  },
  {
    name: 'last updated',
    example: 'Last updated: 3 May',
    words: 'last',
    find: (rest) => /^ (?:updated|modified)\s*:/.test(rest),
  },
  {
    name: 'history of the page',
    example: 'This story was first published in May',
    words: 'this',
    find: (rest) =>
      /^ (?:story|article|report|page) (?:has been|was (?:first|originally|last)|is being|will be) (?:updated|published|corrected|amended)/.test(
        rest,
      ),
  },
  {
    name: 'breaking story',
    example: 'This is a breaking news story',
    words: 'this',
    find: (rest) => /^ is a breaking (?:news )?story\b/.test(rest),
  },
  {
    name: 'story to go on',
    example: 'Story continued below',
    words: 'story article',
    find: (rest) => /^ continue[sd] (?:below|after)/.test(rest),
  },
  {
    name: 'the latest',
    example: 'The Latest on the floods at Harrow (all times local):',
    words: 'the',
    find: (rest) => /^ latest on [^.]*:$/.test(rest),
  },
  { name: 'copyright', example: 'Copyright Harrow Media', words: 'copyright', find: () => true },
  {
    name: 'copyright sign',
    example: '(c) 2031 Harrow Media',
    words: 'c',
    find: (rest) => /^\) ?\d/.test(rest),
  },
  {
    name: 'rights',
    example: 'All rights reserved',
    words: 'all',
    find: (rest) => /^ rights reserved/.test(rest),
  },
];

/** Lines that give themselves away by words that may stand anywhere in them. */
export const ANYWHERE_RULES: readonly BoilerplateRule[] = [
  {
    name: 'note on cookies',
    example: 'We use cookies to give you the best experience on our website.',
    words: 'cookie',
    find: isCookieNote,
  },
  {
    name: 'greeting behind the label of a speaker',
    example: 'MINISTER HALLORAN: Thank you, and good morning.',
    words: ': ',
    find: (text) =>
      /^[^:.“"]{1,60}: (?:good (?:morning|afternoon|evening)|hello|welcome|thank you|thanks)\b[^.“"]{0,40}\.?$/.test(
        text,
      ),
  },
  {
    name: 'contributor',
    example: 'The Harrow Wire contributed to this report.',
    words: 'to this',
    find: (line) => /contributed to this (?:report|story|article)/.test(line),
  },
  {
    name: 'rights of somebody',
    example: 'Harrow Media 2031, all rights reserved.',
    words: 'rights reserved',
    find: (line) => /all rights reserved/.test(line),
  },
  {
    name: 'not to be published',
    example: 'Pictures may not be reproduced.',
    words: 'may not be',
    find: (line) => /may not be (?:published|reproduced|redistributed)/.test(line),
  },
  {
    name: 'opinions',
    example: 'The opinions expressed in this commentary are solely hers.',
    words: 'expressed in this',
    find: (line) => /(?:opinions|views) expressed in this (?:commentary|article|column|piece)/.test(line),
  },
  {
    name: 'live blog of an agency',
    example: 'HARROW (Kestrel) — The Latest on the floods (all times local):',
    words: 'the latest on',
    find: (line) => line.endsWith(':') && /[-—–] ?the latest on /.test(line),
  },
  { name: 'shares', example: '9 shares share this story', words: 'share this story', find: () => true },
  { name: 'maker', example: 'Produced solely by Harrow.', words: 'produced solely by', find: () => true },
  {
    name: 'writer to follow',
    example: 'You can follow her on Twitter.',
    words: 'follow',
    find: (line) => /follow (?:us|him|her|me|them) on (?:twitter|facebook|instagram)/.test(line),
  },
  {
    name: 'address',
    example: 'Tips? Contact the desk at desk@harrow.example',
    words: '@',
    find: (line) => /(?:e-?mail|contact|write to)[^.]{0,60}@/.test(line),
  },
  { name: '©', example: '2031 © Harrow Media.', words: '©', find: () => true },
];
