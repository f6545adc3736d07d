/** Labels above a story that was pasted with the page round it. */
const LABEL =
  /^(?:skip to (?:main |the )?content|(?:accept|reject|allow)(?: all)?(?: cookies)?|manage (?:my )?(?:settings|preferences|cookies|options)|cookie (?:settings|policy|preferences)|menu|sign in|log in|subscribe(?: now)?|search)$/i;
const LONGEST_LABEL = 40;
const LONGEST_NOTE = 400;

/** “Skip to content”, “Accept all”. */
export const isPageLabel = (line: string) => line.length <= LONGEST_LABEL && LABEL.test(line);

/** “We use cookies to give you the best experience.” */
export const isCookieNote = (line: string) =>
  line.length <= LONGEST_NOTE &&
  /\bcookies?\b/i.test(line) &&
  /\b(?:we|our|us|you|your)\b/i.test(line) &&
  /\b(?:use|using|accept|consent|agree|policy|settings|preferences)\b/i.test(line);
