import { describe, expect, test } from 'vitest';
import { cueAt } from '../../../src/quotes/cues/cues.ts';
import { isSubject } from '../../../src/quotes/cues/subjects.ts';
import { analysisOf, wordsOf } from '../cases.ts';

describe('cues', () => {
  /** Every cue outside the quotation with the mention that speaks by it and their link. */
  function cuesOf(text: string): string[] {
    const analysis = analysisOf(text);
    const { tokens, mentions, windows } = analysis;
    const found: string[] = [];
    for (let i = 0; i < tokens.count; i++) {
      const cue = tokens.inside[i]! < 0 ? cueAt(analysis, i, windows[0]!) : null;
      if (!cue) continue;
      const { first, end } = mentions[cue.mention]!;
      found.push(`${wordsOf(analysis, cue.first, cue.end)}, ${wordsOf(analysis, first, end)}, ${cue.link}`);
    }
    return found;
  }

  test.each<[text: string, cues: string[]]>([
    ['“We left,” said Mara Lowe.', ['said, Mara Lowe, inverted']],
    ['“We left,” said Halden-born Lowe.', ['said, Lowe, inverted']],
    ['“We left,” said man-of-the-match Mara Lowe.', ['said, Mara Lowe, inverted']],
    ['“We left,” said later Mara Lowe.', ['said, Mara Lowe, inverted']],
    ['“We left,” Mara Lowe said.', ['said, Mara Lowe, subject']],
    ['“We left,” Mara Lowe later said.', ['said, Mara Lowe, subject']],
    ['Mara Lowe had said: “We left.”', ['said, Mara Lowe, subject']],
    ['Mara Lowe told Josip Varga: “We left.”', ['told, Mara Lowe, subject']],
    ['The mayor of Harrow Falls said: “We left.”', ['said, The mayor, subject']],
    ['Ines Okafor, the mayor, said: “We left.”', ['said, Ines Okafor, subject']],
    ['Bettina Lorch of Northgate Mutual said: “We left.”', ['said, Bettina Lorch, subject']],
    ['Two thirds of the people surveyed said: “We left.”', ['said, Two thirds, subject']],
    ['52 percent of the voters polled said: “We left.”', ['said, 52 percent, subject']],
    ['One in four of the women polled said: “We left.”', ['said, One in four, subject']],
    ['Mara Lowe shook hands and said: “We left.”', ['said, Mara Lowe, shared']],
    ['Mara Lowe walked off, saying: “We left.”', ['saying, Mara Lowe, shared']],
    ['He was the man who said: “We left.”', ['said, who, relative']],
    ['His warning was “we left”.', ['warning, His warning, owner']],
    // The agent of a participle is not the subject, nor is the object in an insertion.
    ['A diver hired by Halden Radio said: “We left.”', ['said, A diver, subject']],
    [
      'Mara Lowe, pictured leaving a service for sailors in Harrow, said: “We left.”',
      ['said, Mara Lowe, parted'],
    ],
    // A participle behind an object is its subject’s, but for what is written and for who is told of with “with”.
    ['Halden Rail closed the pier saying: “We left.”', ['saying, Halden Rail, shared']],
    ['Mara Lowe sued Halden Rail, saying: “We left.”', ['saying, Mara Lowe, shared']],
    ['Mara Lowe sent a letter saying: “We left.”', ['letter, a letter, owner', 'saying, a letter, subject']],
    ['The pier closed, with Mara Lowe saying: “We left.”', ['saying, Mara Lowe, subject']],
    ['Josip Varga fled as Mara Lowe chased him yelling: “We left.”', ['yelling, Mara Lowe, shared']],
    // An infinitive behind the place of a deed is the subject’s; one behind whom somebody calls on is not.
    ['Mara Lowe took to Twitter to say: “We left.”', ['say, Mara Lowe, shared']],
    ['Mara Lowe stood in Harrow to say: “We left.”', ['say, Mara Lowe, shared']],
    ['It led some viewers to say: “We left.”', ['say, some viewers, subject']],
    // Whoever a lawyer represents, or leads others, does not speak for them.
    ['A lawyer representing Mara Lowe and Josip Varga said: “We left.”', ['said, A lawyer, parted']],
    ['The experts led by Mara Lowe, from Halden, said: “We left.”', ['said, The experts, parted']],
    // What stands before a name with its role says where or on what somebody works.
    [
      '“We left,” said University of Halden mathematician and author Mara Lowe.',
      ['said, author Mara Lowe, inverted'],
    ],
    ['“We left,” says report lead author Mara Lowe.', ['says, report lead author Mara Lowe, inverted']],
    ['He is a warlord accused of “a crime”.', []],
    // Whoever is named before a passive verb does not speak, but for “was quoted”.
    ['The pier was described by Mara Lowe as “a plank”.', ['described, Mara Lowe, agent']],
    ['Mara Lowe was told: “We left.”', []],
    ['Mara Lowe has been called “a plank”.', []],
    ['Mara Lowe shrugged when asked: “Who left?”', []],
    ['The Harrow Echo quoted Mara Lowe as saying: “We left.”', ['saying, Mara Lowe, subject']],
    ['HARROW (AP) – Mara Lowe has said: “We left.”', ['said, Mara Lowe, subject']],
    ['Harrow (AP)Mara Lowe shook hands, saying: “We left.”', ['saying, Mara Lowe, shared']],
    // Nor is the label of a caption a subject.
    ['Wet: Mara Lowe shook hands, saying: “We left.”', ['saying, Mara Lowe, shared']],
    ['On Monday she met him. Said: “We left.”', []],
  ])('%s', (text, cues) => {
    expect(cuesOf(text)).toEqual(cues);
  });
});

test.each<[text: string, subjects: string[]]>([
  ['Mara Lowe met Josip Varga.', ['Mara Lowe']],
  ['On Monday Mara Lowe met Josip Varga.', ['Mara Lowe']],
  ['We left with Mara Lowe.', ['We']],
  ['After Mara Lowe came Josip Varga.', []],
  ['Lowe’s friend left.', ['Lowe’s friend']],
  ['It is the end, Mara Lowe said.', ['It', 'Mara Lowe']],
  ['It is the end, Mara Lowe repeatedly said.', ['It', 'Mara Lowe']],
  ['He told Mara Lowe was there.', ['He']],
])('the subjects of %s', (text, subjects) => {
  const analysis = analysisOf(text);
  const found = analysis.mentions.filter((_, n) => isSubject(analysis, n));
  expect(found.map(({ first, end }) => wordsOf(analysis, first, end))).toEqual(subjects);
});
