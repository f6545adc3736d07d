import { isCookieNote } from '../../lexicon/page-lines.ts';
import type { BoilerplateRule } from './boilerplate-rule.ts';

/** A name, perhaps an office, and a time. */
const LONGEST_LABEL = 80;

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
      /: (?:good (?:morning|afternoon|evening)|hello|welcome|thank you|thanks)\b/.test(text) &&
      /^(?:[[(]?[\d:]{4,8}[\])]? )?[^:.“"]{1,60}: (?:good (?:morning|afternoon|evening)|hello|welcome|thank you|thanks)\b[^.“"]{0,40}\.?$/.test(
        text,
      ),
  },
  {
    name: 'label of a speaker on a line of its own',
    example: 'Tilda Marsh (00:12):',
    words: ':',
    find: (text) => text.length <= LONGEST_LABEL && /^[^.“"]+ [[(]?\d{1,2}(?::\d\d){1,2}[)\]]?:?$/.test(text),
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
