import { isLonger } from '../../doc/characters.ts';

/** A pattern of lower-case text, compiled when it is first asked for: most articles ask for none. */
type Pattern = { readonly source: string; compiled?: RegExp };

/**
 * Openings of lines that the page wrote and not the reporter, by what they are: first words, and what must follow one
 * of them.
 */
const OPENINGS: Readonly<Record<string, readonly (readonly [words: string, rest: string])[]>> = {
  'pointers to other pages': [
    ['read', ' more'],
    ['read', ' (?:the|our|next|also)\\b[^.]*\\b(?:story|article|report|review|blog|column|here)'],
    [
      'read watch listen see video photo photos picture pictures gallery related more also',
      '(?: (?:also|now|this|story|stories|articles?|video))?\\s*(?::|\\|)',
    ],
    ['more', ' (?:on this story|from|stories)\\b'],
    ['see', ' (?:also|more|the original)\\b'],
    ['click', ' (?:here|on|below|to)\\b'],
    ['scroll', ' (?:down|below)\\b'],
    ['for', ' more (?:information|stories|news|details|on)\\b'],
    ['visit', ' (?:our|the) (?:website|page|site)\\b'],
  ],
  'calls to follow, subscribe or answer': [
    ['follow', ' (?:us|me|him|her|them|@|cnn|the bbc|\\S+ on (?:twitter|facebook|instagram))'],
    ['like join find', ' us on\\b'],
    ['sign', ' up (?:for|to|here)\\b'],
    ['subscribe', ' (?:to|now|here)\\b'],
    ['share', ' (?:this|your (?:thoughts|story|stories|views|comments))\\b'],
    ['have', ' (?:your say|you (?:been affected|got a story))\\b'],
    ['tell', ' us (?:what|your|in)\\b'],
    ['what', ' do you think\\b'],
    ['send', ' (?:us )?your\\b'],
    ['email e-mail', ' (?:us|to a friend|your)\\b'],
  ],
  'captions and picture credits': [
    ['image', ' (?:source|copyright|caption|credit)'],
    ['image photo photograph picture video caption credit source pictured', '\\s*:'],
    ['file', ' (?:photo|picture)\\s*:'],
    ['getty', ' images\\s*(?:/|$|\\.$)'],
    ['press', ' association\\s*(?:/|$|\\.$)'],
    ['afp reuters', '\\s*(?:/|$|\\.$)'],
  ],
  'bylines, notes and dates of the page': [
    ['additional further', ' reporting by\\b'],
    ['reporting', ' by\\b'],
    ['edited compiled written', ' by [^,]*$'],
    ['editor', "['’]s note\\b"],
    ['published updated posted', '\\s*:'],
    ['last', ' (?:updated|modified)\\s*:'],
    [
      'this',
      ' (?:story|article|report|page) (?:has been|was (?:first|originally|last)|is being|will be) (?:updated|published|corrected|amended)',
    ],
    ['this', ' is a breaking (?:news )?story\\b'],
  ],
  'agencies and rights': [
    ['copyright', ''],
    ['c', '\\) ?\\d'],
    ['all', ' rights reserved'],
  ],
};

/** Wherever they stand, these tell the same: words to look for, and the pattern that has the last say. */
const ANYWHERE: readonly (readonly [words: string, pattern: Pattern])[] = [
  ['to this', { source: 'contributed to this (?:report|story|article)' }],
  ['rights reserved', { source: 'all rights reserved' }],
  ['may not be', { source: 'may not be (?:published|reproduced|redistributed)' }],
  [
    'expressed in this',
    { source: '(?:opinions|views) expressed in this (?:commentary|article|column|piece)' },
  ],
  ['follow', { source: 'follow (?:us|him|her|me|them) on (?:twitter|facebook|instagram)' }],
  ['@', { source: '(?:e-?mail|contact|write to)[^.]{0,60}@' }],
  ['©', { source: '©' }],
];

const BY_FIRST_WORD = new Map<string, Pattern[]>();
for (const [words, rest] of Object.values(OPENINGS).flat()) {
  const pattern: Pattern = { source: `^${rest}` };
  for (const word of words.split(' ')) {
    const known = BY_FIRST_WORD.get(word);
    if (known) known.push(pattern);
    else BY_FIRST_WORD.set(word, [pattern]);
  }
}

/** The sources of all patterns, compiled or not yet. */
export function boilerplateSources(): string[] {
  const patterns = [...BY_FIRST_WORD.values()].flat().concat(ANYWHERE.map(([, pattern]) => pattern));
  return [...new Set(patterns.map(({ source }) => source))];
}

const FIRST_WORD = /^["'“‘([*•–—-]*\s*([a-z-]+)/;

/** Longer sentences are the reporter's, whatever they open with. */
const LONGEST = 400;

/** Whether a sentence is the page's and not the story's: a pointer, a call to follow, a caption, a credit. */
export function isBoilerplate(sentence: string): boolean {
  if (isLonger(sentence, 0, sentence.length, LONGEST)) return false;
  const text = sentence.toLowerCase();
  const [opening = '', word = ''] = FIRST_WORD.exec(text) ?? [];
  const patterns = BY_FIRST_WORD.get(word);
  if (patterns) {
    const rest = text.slice(opening.length);
    if (patterns.some((pattern) => matches(pattern, rest))) return true;
  }
  return ANYWHERE.some(([words, pattern]) => text.includes(words) && matches(pattern, text));
}

function matches(pattern: Pattern, text: string): boolean {
  pattern.compiled ??= new RegExp(pattern.source);
  return pattern.compiled.test(text);
}
