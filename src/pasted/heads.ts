/** A kind of line behind which comes something other than the story. */
export interface HeadRule {
  readonly name: string;
  readonly example: string;
  readonly find: (line: string) => boolean;
}

/** Heads of lists of other stories. Rules see lower case, and no colon or ellipsis at the end. */
export const HEADS_OF_OTHERS: readonly HeadRule[] = [
  {
    name: 'more',
    example: 'More on this story',
    find: (line) => /^(?:(?:read|see|watch|explore) )?(?:more|also|next)\b.{0,40}$/.test(line),
  },
  {
    name: 'related',
    example: 'Related to this story',
    find: (line) => /^(?:related|recommended|similar)\b.{0,40}$/.test(line),
  },
  {
    name: 'most read',
    example: 'Most viewed in business',
    find: (line) => /^most (?:read|viewed|popular|shared|commented|watched)\b.{0,20}$/.test(line),
  },
  {
    name: 'popular',
    example: 'Trending now',
    find: (line) =>
      /^(?:popular|trending|must (?:see|read|watch)|up next|editor['’]?s['’]? picks?)\b.{0,20}$/.test(line),
  },
  {
    name: 'stories of a kind',
    example: 'Top stories',
    find: (line) =>
      /^(?:top|latest|recent|other|our) (?:stories|news|articles|posts|headlines|videos|picks)\b.{0,20}$/.test(
        line,
      ),
  },
  {
    name: 'readers',
    example: 'People are also reading',
    find: (line) =>
      /^(?:people|others|readers) (?:are|also) (?:also )?(?:reading|read|liked|viewed)\b.{0,10}$/.test(line),
  },
  {
    name: 'you may like',
    example: 'You might also like',
    find: (line) => /^(?:you (?:may|might|['’]ll)|what to read|don['’]t miss)\b.{0,30}$/.test(line),
  },
  {
    name: 'from elsewhere',
    example: 'Around the web',
    find: (line) =>
      /^(?:(?:from )?(?:around |elsewhere on )?the web|elsewhere on .{1,30}|in other news)$/.test(line),
  },
  {
    name: 'paid for',
    example: 'Sponsored content',
    find: (line) => /^(?:sponsored|promoted|paid) (?:content|stories|links|posts)\b.{0,20}$/.test(line),
  },
  {
    name: 'topics',
    example: 'Tags',
    find: (line) =>
      /^(?:(?:article |story |related )?(?:tags|topics)|(?:tags|topics) in this (?:story|article))$/.test(
        line,
      ),
  },
  {
    name: 'newsletter',
    example: 'Be the first to know',
    find: (line) =>
      /^(?:be the first to know|get the latest|stay (?:informed|connected|up to date))\b.{0,30}$/.test(line),
  },
  {
    name: 'writer of the story',
    example: 'About the author',
    find: (line) => /^about the (?:author|writer|reporter)s?$/.test(line),
  },
  {
    name: 'parts of the site',
    example: 'Sites & Partners',
    find: (line) => /^(?:sites (?:&|and) partners|quick links|follow us|company|legal)$/.test(line),
  },
];

/** Heads of what readers write: behind one, nothing is the story's any more. */
export const HEADS_OF_COMMENTS: readonly HeadRule[] = [
  {
    name: 'comments',
    example: 'Comments (142)',
    find: (line) =>
      /^(?:(?:reader |all |top )?comments?(?: ?\(\d{1,6}\)| \d{1,6})?|\d{1,6} (?:comments?|responses))$/.test(
        line,
      ),
  },
  {
    name: 'call for comments',
    example: 'Join the conversation',
    find: (line) =>
      /^(?:view|show|read|join|post|leave|add)\b.{0,12} (?:comments?|conversation|discussion|reply)$/.test(
        line,
      ),
  },
];

const LONGEST_HEAD = 60;

function isHead(rules: readonly HeadRule[], text: string): boolean {
  if (text.length > LONGEST_HEAD) return false;
  const line = text.toLowerCase().replace(/[:.…]{1,3}$/, '');
  return rules.some(({ find }) => find(line));
}

/** “Most read”, “More from the Herald”. */
export const isHeadOfOthers = (text: string) => isHead(HEADS_OF_OTHERS, text);

/** “Comments (142)”. */
export const isHeadOfComments = (text: string) => isHead(HEADS_OF_COMMENTS, text);
