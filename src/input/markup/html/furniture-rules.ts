import {
  isAuthorNote,
  isCredit,
  isDateLine,
  isInvitation,
  isLabel,
  isPointer,
  isRightsNotice,
} from '../../../lexicon/page-lines.ts';
import type { Block } from './blocks.ts';
import { normalizeTitle } from './title.ts';

/** A block of a page, and where it stands. */
export interface BlockPlace extends Block {
  readonly title: string | null;
  /** The words of the last block before it that is no prose, no item and no link; empty where prose stands between. */
  readonly heading: string;
  /** Whether it stands before the first prose of the story. */
  readonly isBefore: boolean;
  /** Whether it stands behind the last prose of the story. */
  readonly isBehind: boolean;
  /** Whether it is the last prose, the block before that, or behind. */
  readonly isAtEnd: boolean;
}

export interface FurnitureRule {
  readonly name: string;
  /** A page called “Mill burns”: what is between square brackets goes, “…” is prose of the story. */
  readonly example: string;
  readonly find: (place: BlockPlace) => boolean;
}

const countWords = (text: string) => text.split(/\s+/).length;
/** Which share of a block stands in links. */
const shareLinked = ({ text, linked }: Block) => linked / text.replace(/\s+/g, '').length;
const STOP = /[.!?:…。]["”’)]?$/;

/** “More stories”, “Popular this week”. */
const OTHER_STORIES =
  /^(?:more|related|recommended|recent|popular|trending|latest|top|most read|what to read)\b.{0,40}$/i;

/** Which blocks belong to the page and not to its story. Cells are spared: a table is read as it stands. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  {
    name: 'label',
    example: '[<p>Advertisement</p>]…[<p>Image 1 of 9</p>]…',
    find: ({ text, role }) => role !== 'cell' && isLabel(text),
  },
  {
    name: 'date',
    example: '[<p>Updated 10:01 pm PST, Tuesday, November 19, 2019</p>]…',
    find: ({ text, role }) => role === 'paragraph' && isDateLine(text),
  },
  {
    name: 'credit of a picture',
    example: '…[<p>Photo: Jo Reed, Harrow Herald</p>]…[<p>The mill in better days. (Credit: Jo Reed)</p>]',
    find: ({ text, role }) => role !== 'cell' && isCredit(text),
  },
  {
    name: 'address of the page',
    example: '[<p>https://herald.example/mill-burns</p>]…',
    find: ({ text, isBefore }) => isBefore && /^https?:\/\/\S+$/.test(text),
  },
  {
    name: 'title again',
    example: '[<div>Mill Burns</div>]…',
    find: ({ text, title, role }) =>
      role !== 'cell' && title !== null && normalizeTitle(text) === normalizeTitle(title),
  },
  {
    name: 'a link and nothing else',
    example: '…[<p><a href="b">Ferry to Lowmoor late again</a></p>]…',
    find: (place) => {
      if (place.role !== 'item' && place.role !== 'paragraph') return false;
      return shareLinked(place) >= 0.95 && countWords(place.text) >= 5 && !/\.["”’)]?$/.test(place.text);
    },
  },
  {
    name: 'links behind the story',
    example: '…[<ul><li>Why the <a href="b">ferry is late</a></li></ul>]',
    find: (place) => {
      const isOpenItem = place.role === 'item' && !STOP.test(place.text);
      return place.role !== 'cell' && place.isBehind && shareLinked(place) >= (isOpenItem ? 0.2 : 0.5);
    },
  },
  {
    name: 'heading of other stories',
    example: '…[<h3>More stories</h3>]',
    find: ({ isBehind, role, text }) => isBehind && role !== 'cell' && OTHER_STORIES.test(text),
  },
  {
    name: 'other stories',
    example: '…[<p>More on this</p>][<ul><li>Why <a href="b">ferries</a> are late</li></ul>]…',
    find: ({ heading, role, linked }) =>
      (role === 'item' || role === 'heading') && linked > 0 && OTHER_STORIES.test(heading),
  },
  {
    name: 'pointer to another story',
    example: '…[<p>Read more: Ferry late again</p>]…',
    find: (place) => place.role !== 'cell' && isPointer(place.text, shareLinked(place)),
  },
  {
    name: 'invitation',
    example: '…[<p>Sign up to our newsletter and never miss a fire.</p>]',
    find: ({ text }) => isInvitation(text),
  },
  {
    name: 'notice of rights',
    example: '…[<p>Copyright 2019 Harrow Herald. All rights reserved.</p>]',
    find: ({ text }) => isRightsNotice(text),
  },
  {
    name: 'who wrote it',
    example: '…[<p>Jo Reed is a reporter for the Herald. She lives in Harrow with two cats and a dog.</p>]',
    find: ({ isAtEnd, text }) => isAtEnd && isAuthorNote(text),
  },
  {
    name: 'a few words before the story',
    example: '[<p>Staff reports</p>]…<p>Staff reports</p>…',
    find: ({ isBefore, role, text }) =>
      isBefore && role === 'paragraph' && countWords(text) <= 8 && !/[.!?:…。\d]/.test(text),
  },
  {
    name: 'path through the site',
    example: '[<p>News » Harrow » Fires</p>]…',
    find: ({ text, isBefore }) => isBefore && /^[^.»›>]{1,60}(?: [»›>] [^.»›>]{1,60}){1,6}/.test(text),
  },
];
