import { isInvitation, isLabel, isRightsNotice } from '../../../lexicon/page-lines.ts';

export interface MailRule {
  readonly name: string;
  /** A paragraph that goes. */
  readonly example: string;
  readonly find: (paragraph: string) => boolean;
}

/** A longer paragraph is part of the letter, whatever it mentions. */
const LONGEST = 500;

/** What mailing lists and programs for mail add to a letter. */
export const MAIL_RULES: readonly MailRule[] = [
  {
    name: 'view in browser',
    example: 'Trouble reading this? View this email in your browser (https://herald.example/v)',
    find: (text) => /\b(?:in (?:your|a|the) (?:web )?browser|(?:web|online) version)\b/i.test(text),
  },
  {
    name: 'why it came',
    example: 'You are receiving this email because you signed up at herald.example.',
    find: (text) =>
      /\byou(?:['’]re| are| have)? (?:receiv\w+|got|getting) this (?:e-?mail|message|newsletter)\b/i.test(
        text,
      ),
  },
  {
    name: 'leaving the list',
    example: 'Unsubscribe | Manage your preferences | Forward to a friend',
    find: (text) =>
      /\b(?:unsubscribe|opt out|(?:manage|update|change|email) (?:your |my )?(?:\w+ )?preferences|forward (?:this )?to a friend)\b/i.test(
        text,
      ),
  },
  {
    name: 'head of a letter that is passed on',
    example: 'From: Ida Noll\nSent: Monday, 2 March 2026 10:00\nTo: Jo Reed\nSubject: Mill',
    find: (text) => /^(?:\*?(?:from|date|sent|subject|to|cc)\s*:[^\n]*(?:\n|$)){2,}$/i.test(text),
  },
  {
    name: 'the program',
    example: 'Sent from my phone',
    find: (text) => /^(?:sent from my|get outlook for|sent (?:via|with)) .{1,40}$/i.test(text),
  },
  {
    name: 'an address alone',
    example: '<https://herald.example/ferry>',
    find: (text) => /^[<([]?(?:https?:\/\/|www\.|mailto:)\S+[>)\]]?$/.test(text),
  },
  {
    name: 'links to other stories',
    example:
      '- Why butter costs more <https://herald.example/a>\n- Is this the slowest ferry? <https://herald.example/b>',
    find: (text) =>
      text.split('\n').every((line) => /^[^<>.!]{1,150} <https?:\/\/[^<>\s]{1,500}>$/i.test(line)),
  },
  {
    name: 'a picture',
    example: '[image: The old mill]',
    find: (text) => /^\[(?:image|cid)[^\]]*\]$/i.test(text),
  },
  {
    name: 'no letters',
    example: '* * *',
    find: (text) => !/[\p{L}\p{N}]/u.test(text),
  },
  {
    name: 'confidential',
    example: 'This email and any attachments are confidential and intended solely for the addressee.',
    find: (text) =>
      /^this (?:e-?mail|message)\b.{0,80}\b(?:confidential|privileged|intended (?:solely|only))\b/i.test(
        text,
      ),
  },
  {
    name: 'label of a page',
    example: 'Advertisement',
    find: isLabel,
  },
  {
    name: 'invitation of a page',
    example: 'Follow us on Twitter',
    find: isInvitation,
  },
  {
    name: 'notice of rights',
    example: '© 2026 Harrow Herald, 1 Mill Lane, Harrow Falls',
    find: isRightsNotice,
  },
];

/** A paragraph of a message. */
export interface Paragraph {
  readonly text: string;
  /** Whether the markup of the message calls it a heading. */
  readonly isHeading: boolean;
}

/** Removes the paragraphs of a message that mailing lists and programs have added. */
export function removeMailFurniture(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.filter(({ text }) => text.length > LONGEST || !MAIL_RULES.some(({ find }) => find(text)));
}
