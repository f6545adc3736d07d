import { readTags } from './tags.ts';

/** The attributes that Readability and nutgraf read to find the words of an article. */
const READ = new Set(
  `aria-hidden aria-modal class colspan content data-src datatable hidden href id itemprop name property rel role
  rowspan src style summary type`.split(/\s+/),
);

/** Characters of an attribute at most, its name included: a picture may be part of a page as its address. */
const LONGEST = 1000;

/**
 * Takes the attributes out of a page that do not tell where its article is, and those that are too long to tell it:
 * Readability and the tree it works on take far more than linear time for some, such as a `property` of blanks.
 */
export function pruneAttributes(html: string): string {
  const kept: string[] = [];
  let from = 0;
  let last = 0;
  let name = 0;
  let isRead = false;
  readTags(html, {
    onattribname: (start, end) => {
      name = start;
      isRead = READ.has(html.slice(start, end).toLowerCase());
    },
    onattribend: (_quote, end) => {
      if (!isRead || end - name > LONGEST) {
        // A slash before it would close the tag by itself if nothing stood behind it any more: “<a /b>”.
        const gap = gapBefore(html, name, last);
        kept.push(html.slice(from, gap), html.slice(gap, name).replaceAll('/', ' '));
        from = end;
      }
      last = end;
    },
  });
  kept.push(html.slice(from));
  return kept.join('');
}

/** Where the blanks and slashes start that stand before a place, at the earliest behind the last attribute. */
function gapBefore(html: string, place: number, last: number): number {
  let at = place;
  while (at > last && /[\s/]/.test(html.charAt(at - 1))) at--;
  return at;
}
