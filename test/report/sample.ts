import type { Digest, Quote, ScoredSentence, Speaker } from '../../src/types.ts';

/** An article and the digest that is right for it, both written by hand, for the reports to word. */
export const text = `Island ferry to stop for the winter as cracks are found in its hull

The last car ferry to Skerra will stop running on Sunday after inspectors found cracks in its hull, leaving 640 islanders without a way to bring in fuel, feed or furniture until April.

The Maren Isbel, built in 1978, was taken out of the water at Tolmouth on Tuesday. Surveyors counted eleven cracks, the longest of them 40 centimetres.

“We cannot send her out in a January swell and hope,” said Ingrid Falk, chief executive of Norrow Lines. “Nobody on my staff would sign that paper, and I would not ask them to.”

Passengers will be carried by a chartered catamaran, which takes no vehicles. Norrow Lines said freight would be flown in “where weather and weight allow”.

A winter without lorries

On Skerra, where the one shop had eleven days of flour left on Wednesday, the news was met with disbelief. Tam Odhran, who keeps 90 cattle above the harbour, said he had been told of the closure by text message.

“I have hay until the third week of January,” he said. “After that I am selling animals, or I am burying them.

“They knew about this hull in the spring. They painted over it and they sold us tickets.”

The company denies that. Falk called the claim “flatly untrue” and said the spring survey had found no fault below the waterline.

The transport minister, Josune Prather, told the assembly that a military landing craft could be sent with feed “within days, not weeks”. She declined to say who would pay for it.

A new ferry, ordered in 2021, is two years late. The yard in Gellick that is building it went into administration in August, and the hull stands on the slip without engines.

“It is a very expensive garden shed,” one councillor said.

Island councillors meet on Friday to ask for a subsidy for air freight, which costs nine times as much as the ferry. “Nine times,” read a banner on the pier, “and it still can’t carry a cow.”
`;

/** The sentences as they begin, each with its score and rank. */
const sentenceTable: readonly (readonly [opening: string, score: number, rank: number])[] = [
  ['Island ferry to stop', 0.02, 23],
  ['The last car ferry to Skerra', 0.94, 1],
  ['The Maren Isbel,', 0.55, 5],
  ['Surveyors counted', 0.41, 9],
  ['“We cannot send her', 0.47, 7],
  ['“Nobody on my staff', 0.21, 17],
  ['Passengers will be', 0.52, 6],
  ['Norrow Lines said', 0.58, 4],
  ['A winter without', 0.01, 24],
  ['On Skerra, where', 0.43, 8],
  ['Tam Odhran, who', 0.36, 11],
  ['“I have hay', 0.27, 14],
  ['“After that I am', 0.24, 15],
  ['“They knew about', 0.33, 12],
  ['They painted over', 0.19, 18],
  ['The company denies', 0.15, 20],
  ['Falk called the claim', 0.62, 3],
  ['The transport minister', 0.38, 10],
  ['She declined to say', 0.16, 19],
  ['A new ferry, ordered', 0.23, 16],
  ['The yard in Gellick', 0.31, 13],
  ['“It is a very', 0.12, 22],
  ['Island councillors meet', 0.67, 2],
  ['“Nine times,” read', 0.14, 21],
];

const starts: number[] = [];
for (const [opening] of sentenceTable) starts.push(text.indexOf(opening, starts.at(-1) ?? 0));

const sentences: ScoredSentence[] = sentenceTable.map(([, score, rank], i) => {
  const start = starts[i]!;
  return { start, end: start + text.slice(start, starts[i + 1]).trimEnd().length, score, rank };
});

const excerpt = (words: string, from: number) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, text: words };
};

type QuoteRow = readonly [
  words: string,
  kind: Quote['kind'],
  sentence: number,
  cue: string | null,
  mention: string | null,
  speaker: string | null,
  utterance: number,
];

const quoteTable: readonly QuoteRow[] = [
  [
    'We cannot send her out in a January swell and hope,',
    'direct',
    4,
    'said',
    'Ingrid Falk',
    'Ingrid Falk',
    0,
  ],
  [
    'Nobody on my staff would sign that paper, and I would not ask them to.',
    'direct',
    5,
    null,
    null,
    'Ingrid Falk',
    0,
  ],
  ['where weather and weight allow', 'partial', 7, 'said', 'Norrow Lines', 'Norrow Lines', 1],
  ['I have hay until the third week of January,', 'direct', 11, 'said', 'he', 'Tam Odhran', 2],
  ['After that I am selling animals, or I am burying them.', 'direct', 12, null, null, 'Tam Odhran', 2],
  [
    'They knew about this hull in the spring. They painted over it and they sold us tickets.',
    'direct',
    13,
    null,
    null,
    'Tam Odhran',
    2,
  ],
  ['flatly untrue', 'partial', 16, 'called', 'Falk', 'Ingrid Falk', 3],
  ['within days, not weeks', 'partial', 17, 'told', 'Josune Prather', 'Josune Prather', 4],
  ['It is a very expensive garden shed,', 'direct', 21, 'said', 'one councillor', null, 5],
  ['Nine times,', 'direct', 23, 'read', 'a banner', null, 6],
  ['and it still can’t carry a cow.', 'direct', 23, null, null, null, 6],
];

const quotes: Quote[] = quoteTable.map(([words, kind, sentence, cue, mention, speaker, utterance]) => {
  const span = sentences[sentence]!;
  // A mention may be a short word such as “he”, so it is sought as a whole word.
  const within = (part: string) => {
    const at = new RegExp(`(?<![\\p{L}])${part}(?![\\p{L}])`, 'u').exec(text.slice(span.start, span.end))!;
    return { start: span.start + at.index, end: span.start + at.index + part.length, text: part };
  };
  return {
    ...excerpt(words, span.start),
    kind,
    sentence,
    cue: cue === null ? null : within(cue),
    mention: mention === null ? null : within(mention),
    speaker,
    confidence: speaker === null ? 0.3 : 0.95,
    utterance,
  };
});

const speakers: Speaker[] = [
  { name: 'Ingrid Falk', role: 'chief executive of Norrow Lines', quotes: [0, 1, 6] },
  { name: 'Norrow Lines', role: null, quotes: [2] },
  { name: 'Tam Odhran', role: null, quotes: [3, 4, 5] },
  { name: 'Josune Prather', role: 'transport minister', quotes: [7] },
];

export const digest: Digest = {
  version: 1,
  id: 'articles/skerra-ferry.txt',
  title: text.slice(0, text.indexOf('\n')),
  language: 'en',
  counts: { characters: text.length, words: 361, sentences: sentences.length, paragraphs: 15 },
  sentences,
  summary: [1, 22, 16].map((sentence) => {
    const { start, end, score, rank } = sentences[sentence]!;
    return { rank, sentence, start, end, score, text: text.slice(start, end) };
  }),
  quotes,
  speakers,
  keywords: [
    { term: 'Norrow Lines', score: 1 },
    { term: 'ferry', score: 0.93 },
    { term: 'Skerra', score: 0.71 },
    { term: 'hull', score: 0.66 },
    { term: 'air freight', score: 0.42 },
    { term: 'spring survey', score: 0.31 },
  ],
};
