import { isLonger } from '../doc/characters.ts';

/** Openings that tell a line which the page wrote and not the reporter, by what they are. */
const OPENINGS: Readonly<Record<string, readonly string[]>> = {
  'pointers to other pages': [
    'read more',
    'read (?:the|our|more|next|also)\\b[^.]*\\b(?:story|article|report|review|blog|column|here)',
    '(?:read|watch|listen|see|video|photos?|pictures?|gallery|related|more|also)(?: (?:also|now|this|story|stories|articles?|video))?\\s*(?::|\\|)',
    'more (?:on this story|from|stories)\\b',
    'see (?:also|more|the original)\\b',
    'click (?:here|on|below|to)\\b',
    'scroll (?:down|below)\\b',
    'for more (?:information|stories|news|details|on)\\b',
    'visit (?:our|the) (?:website|page|site)\\b',
  ],
  'calls to follow, subscribe or answer': [
    'follow (?:us|me|him|her|them|@|cnn|the bbc|\\S+ on (?:twitter|facebook|instagram))',
    '(?:like|join|find) us on\\b',
    'sign up (?:for|to|here)\\b',
    'subscribe (?:to|now|here)\\b',
    'share (?:this|your (?:thoughts|story|stories|views|comments))\\b',
    'have your say\\b',
    'have you (?:been affected|got a story)\\b',
    'tell us (?:what|your|in)\\b',
    'what do you think\\b',
    'send (?:us )?your\\b',
    'e-?mail (?:us|to a friend|your)\\b',
  ],
  'captions and picture credits': [
    'image (?:source|copyright|caption|credit)',
    '(?:image|photo|photograph|picture|video|caption|credit|source|pictured|file (?:photo|picture))\\s*:',
    '(?:getty images|press association|afp|reuters)\\s*(?:/|$|\\.$)',
  ],
  'bylines, notes and dates of the page': [
    '(?:additional |further )?reporting by\\b',
    '(?:edited|compiled|written) by [^,]*$',
    "editor['’]s note\\b",
    '(?:published|updated|last updated|last modified|posted)\\s*:',
    'this (?:story|article|report|page) (?:has been|was (?:first|originally|last)|is being|will be) (?:updated|published|corrected|amended)',
    'this is a breaking (?:news )?story\\b',
  ],
  'agencies and rights': ['(?:copyright|©|\\(c\\) ?\\d)', 'all rights reserved'],
};

/** Wherever they stand, these tell the same. */
const ANYWHERE: readonly string[] = [
  'contributed to this (?:report|story|article)',
  'all rights reserved',
  'may not be (?:published|reproduced|redistributed)',
  '(?:opinions|views) expressed in this (?:commentary|article|column|piece)',
  'follow (?:us|him|her|me|them) on (?:twitter|facebook|instagram)',
  '(?:e-?mail|contact|write to)[^.]{0,60}@',
  '©',
];

const either = (patterns: readonly string[]) => patterns.join('|');
const BOILERPLATE = new RegExp(
  `^["'“‘(\\[*•–—-]*\\s*(?:${either(Object.values(OPENINGS).flat())})|${either(ANYWHERE)}`,
  'i',
);

/** Longer sentences are the reporter's, whatever they open with. */
const LONGEST = 400;

/** Whether a sentence is the page's and not the story's: a pointer, a call to follow, a caption, a credit. */
export function isBoilerplate(sentence: string): boolean {
  return !isLonger(sentence, 0, sentence.length, LONGEST) && BOILERPLATE.test(sentence);
}
