import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';
import MarkdownIt from 'markdown-it';
import papaparse from 'papaparse';
import type { DigestOptions } from '../../src/digest/options.ts';
import { digest, digestArticle } from '../../src/digest.ts';
import { parseDoc } from '../../src/doc/doc.ts';
import { NutgrafError } from '../../src/errors.ts';
import { decode } from '../../src/input/encoding/decode.ts';
import { pruneAttributes } from '../../src/input/markup/html/attributes.ts';
import { parseBlocks } from '../../src/input/markup/html/blocks.ts';
import { parseHtml } from '../../src/input/markup/html/html.ts';
import { parseMarkdown } from '../../src/input/markup/markdown.ts';
import { type Format, REPORT_FORMATS } from '../../src/report/formats.ts';
import type { Digest, Span } from '../../src/types.ts';

/** What holds for every text. A law throws where it is broken, and says of what. */
export type Law<T> = (given: T) => void;
export type SlowLaw<T> = (given: T) => Promise<void>;

/** The plain digest of the text that the laws are shown one after another: to find it anew takes a third of their time. */
const digestOf = (() => {
  let known: { readonly text: string; readonly record: Digest } | undefined;
  return (text: string): Digest => {
    if (known?.text !== text) known = { text, record: digest(text) };
    return known.record;
  };
})();

/** A character that shows something on the page, or is half of one that does. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/u;

export const TEXT_LAWS: Readonly<Record<string, Law<string>>> = {
  'the sentences hold every visible character of a paragraph once'(text) {
    const { paragraphs, sentences, words } = parseDoc(text);
    let at = 0;
    let word = 0;
    let next = 0;
    for (const [p, paragraph] of paragraphs.entries()) {
      assertBlank(text, at, paragraph.start, 'between paragraphs');
      assert(paragraph.start < paragraph.end, 'a paragraph of nothing');
      assert.equal(paragraph.firstSentence, next);
      at = paragraph.start;
      for (; next < paragraph.endSentence; next++) {
        const sentence = sentences[next]!;
        assert.equal(sentence.paragraph, p);
        assert(sentence.start >= at && sentence.start < sentence.end, 'sentences overlap or are empty');
        assertBlank(text, at, sentence.start, 'between sentences');
        assert.match(text[sentence.start]! + text[sentence.end - 1]!, /^\S\S$/, 'blanks around a sentence');
        assert(sentence.firstWord >= word && sentence.endWord >= sentence.firstWord);
        for (word = sentence.firstWord; word < sentence.endWord; word++) {
          assert(
            words.starts[word]! >= sentence.start && words.ends[word]! <= sentence.end,
            'a word outside',
          );
        }
        at = sentence.end;
      }
      assert(at <= paragraph.end, 'a sentence beyond its paragraph');
      assertBlank(text, at, paragraph.end, 'after the last sentence');
      at = paragraph.end;
    }
    assertBlank(text, at, text.length, 'after the last paragraph');
    assert.equal(next, sentences.length);
  },

  'spans are ordered, inside the text, and slice to their text'(text) {
    const record = digest(text, { explain: true });
    assertOrdered(record.sentences, text);
    assertOrdered(record.quotes!, text);
    const excerpts = [
      ...record.summary!,
      ...record.quotes!,
      ...record.quotes!.flatMap(({ cue, mention }) => [cue, mention]),
    ];
    for (const excerpt of excerpts) {
      if (excerpt) assert.equal(excerpt.text, text.slice(excerpt.start, excerpt.end));
    }
    const { statements, speakers } = digest(text, { only: ['statements'] });
    let first = 0;
    for (const { start, end, text: words, sentence, cue, mention } of statements!) {
      assert(first <= start && start < end && end <= text.length, 'statements out of order or empty');
      first = start;
      assert.equal(words, text.slice(start, end));
      for (const excerpt of [cue, mention])
        if (excerpt) assert.equal(excerpt.text, text.slice(excerpt.start, excerpt.end));
      const { start: from, end: to } = record.sentences[sentence]!;
      assert(from <= start && start < to, 'a statement outside its sentence');
    }
    for (const { name, statements: own } of speakers!)
      for (const s of own!) assert.equal(statements![s]!.speaker, name);
    for (const { sentence, start } of record.quotes!) {
      const { start: from, end } = record.sentences[sentence]!;
      assert(from <= start && start < end, 'a quote outside its sentence');
    }
  },

  'ranks are a permutation by falling score, and the summary is made of sentences'(text) {
    const { sentences, summary } = digestOf(text);
    const byRank = sentences.toSorted((a, b) => a.rank - b.rank);
    byRank.forEach(({ rank, score }, i) => {
      assert.equal(rank, i + 1);
      assert(score >= 0 && score <= (byRank[i - 1]?.score ?? 1), 'scores rise with ranks');
    });
    assert(
      summary!.length <= 3 && new Set(summary!.map(({ sentence }) => sentence)).size === summary!.length,
    );
    for (const { sentence, start, end, score, rank } of summary!) {
      assert.deepEqual({ start, end, score, rank }, sentences[sentence]);
    }
    if (/\p{L}{3}/u.test(text)) assert(sentences.length > 0, 'no sentence in a text with words');
  },

  'a longer summary holds the shorter ones'(text) {
    const chosen = (options: DigestOptions) =>
      digest(text, { ...options, only: ['summary'] }).summary!.map(({ sentence }) => sentence);
    const all = chosen({ percent: 100 });
    for (const count of [1, 2, 3, 5]) {
      assert.deepEqual(chosen({ sentences: count }), all.slice(0, count));
    }
  },

  'each part of an explanation adds up to the score'(text) {
    for (const { score, explain } of digest(text, { explain: true, only: ['summary'] }).summary!) {
      const sum = Object.values(explain!.parts).reduce((a, b) => a + b, 0);
      assert(Math.abs(sum - score) < 1e-3, `${sum} is not ${score}`);
    }
  },

  'speakers and quotes agree'(text) {
    const { quotes, speakers } = digestOf(text);
    const seen = new Set<string>();
    for (const { name, quotes: own } of speakers!) {
      assert(!seen.has(name), `${name} twice`);
      seen.add(name);
      assert(own.length > 0);
      for (const q of own) assert.equal(quotes![q]!.speaker, name);
    }
    const attributed = quotes!.flatMap(({ speaker }, q) => (speaker === null ? [] : [q]));
    assert.deepEqual(
      speakers!.flatMap(({ quotes: own }) => own).sort((a, b) => a - b),
      attributed,
    );
    quotes!.forEach(({ utterance, confidence }, q) => {
      assert(utterance <= (quotes![q - 1]?.utterance ?? -1) + 1, 'utterances are not counted one by one');
      assert(confidence >= 0 && confidence <= 1);
    });
  },

  'the same text gives the same digest'(text) {
    assert.deepEqual(digest(text, { explain: true }), digest(` ${text}`.slice(1), { explain: true }));
  },

  'sections asked for alone are the same as together'(text) {
    const { summary, quotes, speakers, keywords } = digestOf(text);
    assert.deepEqual(digest(text, { only: ['summary'] }).summary, summary);
    const alone = digest(text, { only: ['quotes'] });
    assert.deepEqual([alone.quotes, alone.speakers], [quotes, speakers]);
    assert.deepEqual(digest(text, { only: ['keywords'] }).keywords, keywords);
  },

  'a blank line at the end changes nothing'(text) {
    const known = digestOf(text);
    const { counts, ...rest } = digest(`${text}\n\n`);
    assert.deepEqual({ ...rest, counts: { ...counts, characters: text.length } }, known);
  },

  'CRLF for LF moves offsets and nothing else'(given) {
    const text = given.replaceAll('\r', '');
    const shifts = new Uint32Array(text.length + 1);
    for (let i = 0; i < text.length; i++) shifts[i + 1] = shifts[i]! + (text[i] === '\n' ? 1 : 0);
    const expected = moveOffsets(digestOf(text), (offset) => offset + shifts[offset]!);
    const { counts, ...rest } = digest(text.replaceAll('\n', '\r\n'));
    assert.deepEqual(
      moveOffsets({ ...rest, counts: { ...counts, characters: text.length } }, (offset) => offset),
      expected,
    );
  },
};

/** Laws that take a parser of pages, and so many times as long as the others. */
export const SLOW_TEXT_LAWS: Readonly<Record<string, SlowLaw<string>>> = {
  async 'each report is read by a parser that is not ours'(text) {
    const digested = digestArticle(text, { id: 'a.txt', explain: true });
    for (const [format, isRight] of Object.entries(PARSERS)) {
      const { opening, article, closing } = await REPORT_FORMATS[format as Format].load({
        several: false,
        width: 80,
        color: false,
      });
      isRight(opening + article(digested) + closing, digested.digest);
    }
  },

  async 'prose is read out of it as Markdown and as HTML'(text) {
    for (const { text: prose } of [parseMarkdown(text), parseHtml(text)]) {
      assert.equal(prose, prose.trim());
      digest(prose);
    }
  },

  async 'what is cut out of the tags of a page changes none of its words'(text) {
    assert.deepEqual(parseBlocks(pruneAttributes(text)), parseBlocks(text));
  },
};

export const BYTE_LAWS: Readonly<Record<string, SlowLaw<Buffer>>> = {
  async 'bytes are decoded, or named as what they are'(bytes) {
    try {
      const { text, note } = await decode(bytes, 'auto');
      if (note === undefined && !(bytes[0]! >= 0xfe)) {
        const mark = bytes.subarray(0, 3).equals(Buffer.from('\ufeff')) ? 3 : 0;
        assert(Buffer.from(text).equals(bytes.subarray(mark)), 'read as UTF-8 and not the same');
      }
      digest(text);
    } catch (error) {
      assert(error instanceof NutgrafError && error.code === 'binary', String(error));
    }
  },
};

/** For each format, whether an independent parser finds in it what was put in. */
const PARSERS: Partial<Record<Format, (report: string, record: Digest) => void>> = {
  json: (report, record) => assert.deepEqual(JSON.parse(report), JSON.parse(JSON.stringify(record))),
  jsonl(report, record) {
    assert(/^[^\n]*\n$/.test(report), 'more than a line');
    assert.deepEqual(JSON.parse(report), JSON.parse(JSON.stringify(record)));
  },
  csv(report, record) {
    const { data, errors } = papaparse.parse<Record<string, string>>(report, {
      header: true,
      skipEmptyLines: true,
    });
    assert.deepEqual(
      errors.filter(({ code }) => code !== 'UndetectableDelimiter'),
      [],
    );
    assert.equal(data.length, record.quotes!.length);
  },
  html(report) {
    const { document } = parseHTML(report);
    assert.equal(document.querySelectorAll('html').length, 1);
    const scripts = [...document.querySelectorAll('script')].filter(({ textContent }) => !textContent);
    assert.deepEqual(scripts, [], 'a script that is not of the page');
  },
  markdown(report, record) {
    const tokens = new MarkdownIt({ html: true }).parse(report.replace(/^---\n[\s\S]*?\n---\n/, ''), {});
    const inner = tokens.flatMap(({ children }) => children ?? []);
    const acts = [...tokens, ...inner].filter(({ type }) => /^(html_|image|link_open)/.test(type));
    assert.deepEqual(
      acts.map(({ content }) => content),
      [],
      'the words of an article act',
    );
    assert(record.summary!.length === 0 || tokens.length > 0);
  },
};

function assertBlank(text: string, start: number, end: number, where: string): void {
  assert(!VISIBLE.test(text.slice(start, end)), `${where}: ${JSON.stringify(text.slice(start, end))}`);
}

function assertOrdered(spans: readonly Span[], text: string): void {
  let at = 0;
  for (const { start, end } of spans) {
    assert(start >= at && end > start && end <= text.length, `${start}–${end} after ${at}`);
    at = end;
  }
}

/** A record with each offset moved, and line ends in its texts as LF. */
function moveOffsets<T>(value: T, move: (offset: number) => number): T {
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n') as T;
  if (Array.isArray(value)) return value.map((item) => moveOffsets(item, move)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'start' || key === 'end' ? move(item as number) : moveOffsets(item, move),
    ]),
  ) as T;
}
