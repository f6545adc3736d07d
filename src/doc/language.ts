import type { Words } from '../types.ts';

/**
 * Frequent function words of English that no neighbour language writes alike. Left out for that: “is”, “was”, “had”,
 * “we”, “been” (Dutch), “in” (Dutch, German, Italian), “he”, “has” (Spanish), “as”, “a” (Portuguese), “or” (French).
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and to that for it with his by from this they which but you were your their there would what she who when ' +
    'about said if than them at are have not on after could into some these its our how because'
  ).split(' '),
);

/**
 * The share of these words from which on a text counts as English. Measured on 3,565 articles of the BBC, CNN and US
 * papers: 0.07 at least, 0.27 in the median one; on paragraphs in German, French, Spanish, Dutch, Italian, Swedish and
 * Portuguese: 0.01 at most.
 */
const ENGLISH_SHARE = 0.07;

/** From this share on no other language is looked for: Norwegian has “at”, “for” and “her” as often as this at most. */
const PLAINLY_ENGLISH = 0.2;

/** The first words are enough; more would cost time and change nothing. */
const MOST_WORDS = 300;

/**
 * The text's language: `en` where English function words are about as frequent as English has them, the code (ISO 639-1)
 * of one of `LANGUAGES` where those of that one are, else `und`.
 */
export function findLanguage(words: Words): string {
  const areFunctionWords = words.vocabulary.factsBy(isFunctionWord);
  const count = Math.min(words.count, MOST_WORDS);
  let found = 0;
  for (let i = 0; i < count; i++) if (areFunctionWords.of(words.entries[i]!)) found++;
  if (found > count * PLAINLY_ENGLISH) return 'en';
  const other = findOtherLanguage(words, count);
  if (other.isSure && other.found > found) return other.code;
  return count > 0 && found / count >= ENGLISH_SHARE ? 'en' : 'und';
}

function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase());
}

/** The languages that are told beside English, by their codes. */
export const LANGUAGES = {
  de: 'German',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  nl: 'Dutch',
  no: 'Norwegian',
  pt: 'Portuguese',
  ru: 'Russian',
  sv: 'Swedish',
  uk: 'Ukrainian',
} as const;

export type Language = keyof typeof LANGUAGES;

export const isKnownLanguage = (language: string): language is Language => Object.hasOwn(LANGUAGES, language);

/** Frequent words of each language that tell it from its neighbours. */
const WORDS_OF: Readonly<Record<Language, string>> = {
  de: 'der die das und ist nicht mit den von zu auf für dem des sich ein eine einen auch wird wurde im am nach bei sagte haben hat wie aus als',
  es: 'el los las y del una por con para se su al lo más pero sus fue como está han que en también desde cuando según dijo',
  fr: 'le les des et est du une dans qui pour pas sur au par avec ce il sont ont été cette aux ses mais selon déclaré plus que',
  it: 'il di che è per del della un una non sono con gli alla nel dei si anche da più ha le i delle stato ma dopo secondo detto',
  nl: 'het een van en dat niet zijn op te voor met aan er door ook naar bij hij heeft maar om wordt nog uit werd volgens zegt',
  no: 'og at for den de en et ikke det av på som til er har jeg etter ble også fra blir være om han seg mot var ved hva nå sier skal',
  pt: 'o os uma não do da dos das em no na com para que foi mais pelo ao são está também como pela mas às disse segundo',
  ru: 'и в не на что он с по это как а к из у за от но его было для его был после также сказал которые',
  sv: 'och att det inte är på som för med av den har till ett jag om från efter också var blev han sig vid hade nu säger ska',
  uk: 'і в не на що з до це як та у від за його був для після також але й які під ще буде його сказав',
};

/** The same for languages beside which one of the former might be taken for another: Danish is not Norwegian. */
const WORDS_OF_OTHERS: readonly string[] = [
  'og at for den de en et ikke det af på som til er har jeg efter blev også fra bliver være hvad nu siger skal meget mig hun',
  'el els les amb però és del per una al dels més i va que també aquest com seva han va',
  'și în din care este pentru cu nu pe sau au mai fost prin la că a fi dar după',
  'o os unha non do da dos das en no na con para que foi máis polo ao son está tamén como pola mais',
  'die het een van en dat nie is op te vir met aan daar deur ook na by hy sy maar om word nog uit',
  'и в не на че той с по това как а к из у за от но е да се са беше след също каза които',
  'и у не на што ён з па гэта як а да з у за ад але яго было для быў пасля таксама сказаў',
  'и у је да се на за од са као који није али што су би после такође рекао из',
];

/** The share of a language's words from which on a text counts as that: half of what its articles have. */
const OTHER_SHARE = 0.12;
/** How many there must be, and how many for one of the next language. */
const FEWEST = 5;
const LEAD = 1.1;

interface Lists {
  readonly codes: readonly (Language | 'und')[];
  /** For each word the places of the languages that have it. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

let lists: Lists | undefined;

/** Made for the first text that is not English. */
function readLists(): Lists {
  const places = new Map<string, number[]>();
  const own = Object.entries(WORDS_OF) as [Language, string][];
  [...own.map(([, words]) => words), ...WORDS_OF_OTHERS].forEach((words, place) => {
    for (const word of new Set(words.split(' '))) places.set(word, [...(places.get(word) ?? []), place]);
  });
  return { codes: [...own.map(([code]) => code), ...WORDS_OF_OTHERS.map(() => 'und' as const)], places };
}

interface OtherLanguage {
  readonly code: Language | 'und';
  /** How many of its words there are. */
  readonly found: number;
  readonly isSure: boolean;
}

function findOtherLanguage({ entries, vocabulary }: Words, count: number): OtherLanguage {
  lists ??= readLists();
  const { codes, places } = lists;
  const found = new Uint32Array(codes.length);
  for (let i = 0; i < count; i++)
    for (const place of places.get(vocabulary.words[entries[i]!]!.toLowerCase()) ?? []) found[place]!++;
  const most = Math.max(...found);
  const best = found.indexOf(most);
  const second = Math.max(...found.filter((_, place) => place !== best));
  const isSure = most >= FEWEST && most >= count * OTHER_SHARE && most >= second * LEAD;
  return { code: codes[best]!, found: most, isSure };
}
