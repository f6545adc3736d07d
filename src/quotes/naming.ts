import { IS, VERB } from './classes.ts';
import { cueAt } from './clauses.ts';
import type { Context } from './features.ts';
import { GAP } from './reading.ts';

/**
 * Constructions that name a thing with words in quotation marks. Nobody says these words, so they are no quote,
 * whoever may be speaking in the sentence round them.
 */

/** “the word “creep””: what stands after these nouns is mentioned, not said. */
const MENTIONED = new Set(
  'word term name slogan hashtag codename acronym nickname title headline motto label surname username password'.split(
    ' ',
  ),
);
/** “nicknamed “the Heron””, “a report titled “Nine Lamps”” */
const NAMED = new Set('nicknamed christened titled entitled headlined codenamed subtitled'.split(' '));
/** “an operation called “Copper Lantern””: naming, unless somebody calls it so. */
const CALLED = new Set('called named dubbed labelled labeled'.split(' '));
/** “a sign reading “No Fishing”” */
const SIGNS = new Set(
  (
    'sign signs banner banners placard placards poster posters billboard billboards plaque plaques shirt shirts t-shirt t-shirts ' +
    'hat hats cap caps sticker stickers badge badges button buttons label labels notice noticeboard'
  ).split(' '),
);
const SOLD = new Set('sold marketed billed advertised branded packaged'.split(' '));
const WRITTEN = new Set(
  'written wrote painted sprayed scrawled daubed scratched carved chalked stencilled stenciled printed'.split(
    ' ',
  ),
);
const SURFACES = new Set(
  'wall walls door doors gate fence window board blackboard whiteboard side back front bridge pavement road trunk hull'.split(
    ' ',
  ),
);
const DEFINED = new Set('meaning definition'.split(' '));
const READING = new Set('read reads reading say says saying said bearing marked'.split(' '));
/** Works that have a title. */
const WORKS = new Set(
  (
    'film films movie movies song songs single album albums show series sitcom drama comedy book books novel novels memoir play plays ' +
    'musical opera ballet poem poems painting sculpture exhibition documentary programme program podcast episode chapter sermon ' +
    'hymn anthem ballad sequel thriller essay magazine newsletter symphony mural piece trilogy reel'
  ).split(' '),
);

/**
 * Whether the words of quotation `q` are a name, a title, a sign or a term.
 *
 * @param titleBefore Whether the quotation before it was a title: “The Last Stop” and his third “The Stop After.”
 */
export function isNaming(context: Context, q: number, titleBefore: boolean): boolean {
  const { reading, frames, quotations, mentions, at } = context;
  const frame = frames[q]!;
  const b = frame.before - 1;
  const inFrame = b >= frame.first && reading.inside[b]! < 0;
  const word = (i: number) =>
    i < 0 || i >= reading.count || reading.ends[i]! - reading.starts[i]! > 20
      ? ''
      : reading.text.slice(reading.starts[i]!, reading.ends[i]!).toLowerCase();
  const isTitle = isTitleCase(context, q);
  if (inFrame) {
    const last = word(b);
    const adjacent = (reading.gap[frame.before]! & ~(GAP.blank | GAP.mark | GAP.apostrophe)) === 0;
    if (adjacent && last === 'called' && word(b - 1) === 'so') return true;
    if (adjacent && MENTIONED.has(last) && !(reading.is[b]! & IS.possessive)) return true;
    if (adjacent && NAMED.has(last)) return true;
    // “known as “the Anvil””, “known locally as the “Anvil””
    const as = last === 'the' || last === 'a' ? b - 1 : b;
    if (adjacent && word(as) === 'as' && (word(as - 1) === 'known' || word(as - 2) === 'known')) return true;
    if (adjacent && (CALLED.has(last) || last === 'means')) {
      const cue = cueAt(reading, mentions, at, b, frame);
      const subject = cue && mentions[cue.mention]!;
      const person =
        subject &&
        (subject.kind !== 'phrase' || (reading.is[subject.head]! & (IS.person | IS.agent | IS.body)) !== 0);
      if (!person) return true;
    }
    // “among the “Forty to Watch””
    if (adjacent && isTitle && last === 'the' && word(b - 1) === 'among') return true;
    // “sold as “future-proof””
    if (adjacent && last === 'as' && SOLD.has(word(b - 1))) return true;
    // “the “Bell Book” that hangs in the tower”
    if (
      adjacent &&
      isTitle &&
      last === 'the' &&
      frame.after - frame.before > 1 &&
      /^(?:that|which)$/.test(word(frame.after))
    )
      return true;
    // “written “Free the Penguin” on the wall”
    if (adjacent && WRITTEN.has(last) && word(frame.after) === 'on' && SURFACES.has(word(frame.after + 2)))
      return true;
    for (let i = b; i > b - 5 && i >= frame.first; i--) {
      if (READING.has(word(b)) && SIGNS.has(word(i))) return true;
      if (isTitle && WORKS.has(word(i)) && (i === b || (i > b - 4 && reading.gap[frame.before]! & GAP.comma)))
        return true;
    }
  }
  // “a “vessel” within the meaning of the act”
  for (let i = frame.after; i < frame.after + 4 && i < frame.end; i++) if (DEFINED.has(word(i))) return true;
  if (!isTitle) return false;
  // “Night Route,” a play by Tom Reyes
  for (let i = frame.after; i < frame.after + 4 && i < frame.end; i++) {
    if (reading.is[frame.after]! & IS.determiner && WORKS.has(word(i))) return true;
    if (reading.is[i]! & (VERB | IS.pronoun)) break;
  }
  const previous = quotations[q - 1];
  return titleBefore && previous !== undefined && inFrame && frame.before - frames[q - 1]!.after < 4;
}

/** Whether every word of weight has a capital, as titles have in English: “The Stop After”. */
function isTitleCase({ reading, frames }: Context, q: number): boolean {
  const { before, after } = frames[q]!;
  if (after - before > 8 || after === before) return false;
  for (let i = before; i < after; i++) {
    const bits = reading.is[i]!;
    if (bits & (IS.capital | IS.number)) continue;
    if (i === before || !(bits & (IS.determiner | IS.preposition | IS.conjunction))) return false;
  }
  return true;
}
