import { expect, test } from 'vitest';
import { CAPTION_RULES, endsCaption } from '../../../src/quotes/statements/clauses/captions.ts';
import { CLAUSE_RULES } from '../../../src/quotes/statements/clauses/clause-rules.ts';
import { OUTER_RULES, outerStart } from '../../../src/quotes/statements/clauses/outer-clauses.ts';
import { findReportingClauses } from '../../../src/quotes/statements/clauses/reporting-clauses.ts';
import { saidBy } from '../../../src/quotes/statements/clauses/silent-rule.ts';
import { SILENT_RULES } from '../../../src/quotes/statements/clauses/silent-rules.ts';
import { CLOSING_RULES } from '../../../src/quotes/statements/edges/closing-rules.ts';
import { EDGE_RULES } from '../../../src/quotes/statements/edges/edge-rules.ts';
import { findEnds, findStarts } from '../../../src/quotes/statements/edges/edges.ts';
import { GOING_ON_RULES } from '../../../src/quotes/statements/edges/going-on-rules.ts';
import { partsSubject } from '../../../src/quotes/statements/edges/insertions.ts';
import { mainClauseStart, outerVerb } from '../../../src/quotes/statements/edges/main-clause.ts';
import { ADDRESSEE_RULES, addresseeEnd } from '../../../src/quotes/statements/frames/addressees.ts';
import { CONTENT_SIGNS, findContentSign } from '../../../src/quotes/statements/frames/content-signs.ts';
import { findFrames } from '../../../src/quotes/statements/frames/frames.ts';
import { START_RULES } from '../../../src/quotes/statements/frames/start-rules.ts';
import { isSure, SURE_RULES } from '../../../src/quotes/statements/frames/sure-rules.ts';
import { TOPIC_RULES } from '../../../src/quotes/statements/frames/topics.ts';
import { findFrameOptions } from '../../../src/quotes/statements/options.ts';
import { GAP } from '../../../src/quotes/tokens/tokens.ts';
import { analysisOf, readExample, tokenAt } from '../cases.ts';
import { readMarked } from './examples.ts';

test.each(CLAUSE_RULES)('clause, $name: $example', ({ example, find }) => {
  const { analysis, bracketed, braced } = readExample(example);
  const { tokens, mentions } = analysis;
  const i = tokenAt(analysis, bracketed[0]!);
  const sentence = { first: 0, end: tokens.count, speeches: [] };
  const before =
    findReportingClauses(analysis)
      .flatMap(({ clauses }) => clauses)
      .find(({ first }) => first < i) ?? null;
  const clause = find({ mentioned: analysis, i, sentence, before });
  expect(clause && tokens.starts[mentions[clause.mention]!.first]).toBe(braced[0]);
});

test.each(OUTER_RULES)('outer clause, $name: $example', ({ example, find }) => {
  const { analysis, bracketed } = readExample(example);
  const clauses = findReportingClauses(analysis).flatMap((readings) => readings.clauses);
  const from = find({ mentioned: analysis, clauses, end: analysis.tokens.count });
  expect(from).toBe(tokenAt(analysis, bracketed[0]!));
});

test.each([
  'Lowe said the pier was safe according to the Harrow Echo.',
  'Lowe said the pier had failed, according to the Lorish benchmark.',
  'Lowe said the pier was safe and Pell said so.',
  'Lowe said the pier, Pell said, was safe.',
  'Lowe said the mayor of the town, not the court, was told.',
])('no outer clause: %s', (text) => {
  const { analysis } = readExample(text);
  const clauses = findReportingClauses(analysis).flatMap((readings) => readings.clauses);
  const { count } = analysis.tokens;
  expect(outerStart({ mentioned: analysis, clauses, end: count })).toBe(count);
});

/** The tokens before which the caption of a picture ends. */
function captionEnds(text: string): number[] {
  const { tokens } = analysisOf(text);
  return [...tokens.lower.keys()].filter((p) => p > 0 && endsCaption(tokens, p));
}

test.each(CAPTION_RULES)('end of a caption, $name: $example', ({ name, example }) => {
  const { tokens } = analysisOf(example.replace('|', ''));
  const p = tokens.starts.findIndex((start) => start >= example.indexOf('|'));
  expect(CAPTION_RULES.find(({ holds }) => holds(tokens, p))?.name).toBe(name);
  expect(captionEnds(example.replace('|', ''))).toEqual([p]);
});

test.each([
  'Lowe said the ‘wholly unsafe’ Harrow Pier was shut.',
  'Lowe said they had ‘wholly mended’ Harrow Pier.',
  'Lowe said it was ‘sad’ Pell had left.',
  'Lowe said she saw ‘The Old Pier’ The Harrow Echo had praised.',
  'Lowe said the pier (now closed) Pell had built was old.',
  'Lowe said the pier was ‘a shame’, Pell said.',
])('no caption ends in: %s', (text) => {
  expect(captionEnds(text)).toEqual([]);
});

test.each(START_RULES)('start, $name: $example', ({ name, example }) => {
  const { marked, places } = readMarked(example);
  const found = places.flatMap(({ frame }) => (frame.start === marked.first ? [frame.rule] : []));
  expect(found).toEqual([name]);
});

test.each([
  ['behind an outlet', 'Lowe told the Harrow News website [the pier was safe].', 'object'],
  ['behind an object and a day', 'Lowe told the council earlier this week [the pier was safe].', 'object'],
  ['behind an object and an occasion', 'Lowe told Pell in a letter [she was safe].', 'object'],
  ['behind an occasion', 'Lowe said in a statement [the pier was safe].', 'day'],
  ['behind an occasion and a day', 'Lowe said in a letter on Monday [the pier was safe].', 'day'],
  ['behind the place of a trial', 'Lowe said outside court [the pier was safe].', 'day'],
  ['behind an adverb', 'Lowe said repeatedly that [the pier was safe].', 'that'],
  ['behind more words for whoever is told', 'Lowe told Harrow sailors that [boats were safe].', 'that'],
  ['behind a programme', 'Lowe told the Harrow Today programme that [the pier was safe].', 'that'],
  ['behind a day and “that”', 'Lowe told the court today that [the pier was safe].', 'that'],
])('start, %s: %s', (_, example, name) => {
  const { marked, places } = readMarked(example);
  expect(places.filter(({ frame }) => frame.start === marked.first).map(({ frame }) => frame.rule)).toContain(
    name,
  );
});

test.each(ADDRESSEE_RULES)('addressee, $name: $example', ({ name, example }) => {
  const { marked, places } = readMarked(example);
  const place = places[0]!;
  const rule = ADDRESSEE_RULES.find(({ find }) => find(place) !== undefined)!;
  expect(rule.name).toBe(name);
  expect(rule.find(place)).toBe(name === 'what is told' ? -1 : marked.first);
});

test.each([
  [
    'a programme with a long name',
    'Lowe told Radio Dunmore’s Match of the Day programme [the pier was safe].',
  ],
  ['a programme with its kind in front', 'Lowe told the radio programme Harrow Today [she left].'],
  ['a name before a name with a title', 'Lowe told the Sunday Echo [Mr Pell was safe].'],
  ['a noun before a name', 'Lowe told the court [Pell asked for a boat].'],
  ['her, with a noun', 'Lowe told her driver [she left].'],
  ['a day', 'Lowe told the council on Monday [there was rain].'],
  ['to do something, with a place', 'Lowe told staff at the pier [to leave].'],
  ['to do something, with a town', 'Lowe told the mayor of Harrow [to resign].'],
  ['to do something, with another', 'Lowe told Anna Pell and Ed Strand [to stay].'],
  ['to do something, in two words', 'Lowe told government departments [to close].'],
  ['to do something', 'Lowe told harbour masters [not to open the pier].'],
  ['that others want to do something', 'Lowe told the council [the mayor wanted to go].'],
  ['that day', 'Lowe told police earlier that day [her boat had sunk].'],
])('behind whoever is told, %s: %s', (_, example) => {
  const { marked, places } = readMarked(example);
  expect(places.map(({ frame }) => frame.start)).toContain(marked.first);
  expect(addresseeEnd(places[0]!)).toBe(marked.first);
});

test.each([
  'Lowe told the jury attempts to help the man failed.',
  'Lowe told reporters the right to protest must be kept.',
  'Lowe told MPs failure to act would cost lives.',
  'Lowe told the court threats to kill her son were made by Pell.',
  'Lowe told the panel access to clean water was poor.',
  'Lowe told the BBC the firm hopes to grow.',
  'Lowe told the Echo the decision to close the pier was wrong.',
  'Lowe told sailors from Harrow to crime were strong.',
])('no addressee before an infinitive: %s', (text) => {
  const { analysis } = readExample(text);
  const { sentence, clauses } = findReportingClauses(analysis)[0]!;
  const rule = ADDRESSEE_RULES.find(({ name }) => name === 'noun phrase before an infinitive')!;
  expect(rule.find({ analysis, sentence, clause: clauses[0]! })).toBeUndefined();
});

test.each([
  'Lowe said [in a statement the pier was safe].',
  'Lowe said [repeatedly that the pier was safe].',
  'Lowe said [yesterday: “The pier is safe.”].',
  'Lowe said [outside court there was no pier].',
])('nothing starts right behind the verb: %s', (example) => {
  const { marked } = readMarked(example);
  const text = example.replace(/[[\]]/g, '');
  const places = [...findFrameOptions(analysisOf(text))].flatMap((options) => options.places);
  expect(places.map(({ frame }) => frame.start)).not.toContain(marked.first);
});

test.each(['Lowe said [Monday was a holiday].', 'Lowe said [in a letter boats were lost].'])(
  'it may start right behind the verb: %s',
  (example) => {
    const { marked, places } = readMarked(example);
    expect(places.map(({ frame }) => frame.start)).toContain(marked.first);
  },
);

test.each([
  ['Lowe asked the council for a boat [the town needed].'],
  ['Lowe warned that divers [the town needed] were late.'],
  ['Lowe told divers mending boats [the pier was safe].'],
])('no subject of another clause begins there: %s', (example) => {
  const { analysis } = readExample(example);
  const marked = tokenAt(analysis, example.indexOf('['));
  const starts = [...findFrameOptions(analysis)].flatMap(({ places }) =>
    places.map(({ frame }) => frame.start),
  );
  expect(starts).not.toContain(marked);
});

test.each(['Lowe tells the story of pirates.', 'Lowe told the story of two men who left.'])(
  'nobody is told a story: %s',
  (example) => {
    const { analysis } = readExample(example);
    const rules = [...findFrameOptions(analysis)].flatMap(({ places }) =>
      places.map(({ frame }) => frame.rule),
    );
    expect(rules).not.toContain('object');
    expect(rules).not.toContain('object and preposition');
  },
);

test.each(EDGE_RULES)('edge, $name: $example', ({ name, example }) => {
  const { marked, places } = readMarked(example);
  const { tokens } = places[0]!.analysis;
  expect(EDGE_RULES.find(({ holds }) => holds(tokens, marked.end))?.name).toBe(name);
});

test.each(['Lowe called [the pier ‘unsafe’] and left.', 'Lowe said [the pier was ‘unsafe’] but left.'])(
  'edge, conjunction behind a single quotation mark: %s',
  (example) => {
    const { marked, places } = readMarked(example);
    expect(findEnds(places[0]!)).toContain(marked.end);
  },
);

test.each(SURE_RULES)('surely said, $name: $example', ({ name, example }) => {
  const { places } = readMarked(example);
  const sure = places.flatMap((place) => SURE_RULES.filter(({ holds }) => holds(place)));
  expect(sure.map((rule) => rule.name)).toEqual([name]);
});

test.each([
  'Asked about the pier, “we left,” Lowe said.',
  '“We left. It was cold,” Lowe said.',
  'Lowe claimed: “the pier was safe,” Pell said.',
  'Lowe criticised the fact that “boats” were lost.',
  'Lowe said that “the pier was safe”.',
  'Lowe, who asked her, said it.',
])('not surely said: %s', (text) => {
  const places = [...findFrameOptions(readExample(text).analysis)].flatMap((options) => options.places);
  expect(places.filter(isSure)).toEqual([]);
});

test.each([
  '[The pier is shut], the trade and ferry secretary has said.',
  '[The pier is shut], a report on the ports of Harrow said.',
  '[The pier was shut by the council], a report on the ferry published this month said.',
  '[The pier is shut, the mayor is ill], Lowe said.',
  '[The pier is shut, “the dock” too,] Lowe said.',
])('what is said ends before the whole subject: %s', (example) => {
  const { marked, places } = readMarked(example);
  expect(places.find(({ frame }) => frame.name === 'before')?.frame.end).toBe(marked.end);
});

test.each([
  'Out of use: [The pier is shut], Lowe said.',
  '[The ferry left at 10:30], Lowe said.',
  '[The truth is: The pier is shut], Lowe said.',
  '[There was one problem: gulls], Lowe said.',
  'Under the hammer: [The pier is old], Lowe said.',
  '[Three things matter: Money, luck and skill], Lowe said.',
  '[That leaves one choice: Pell must go], Lowe said.',
  '[We know this: The pier is lost], Lowe said.',
  '[I told her: The pier is lost], Lowe said.',
  '[The choice remains: Mend the pier or sell it], Lowe said.',
  '[Pell made promises: The pier is lost], Lowe said.',
  '[Boats need care: The pier is lost], Lowe said.',
])('the furthest start in %s', (example) => {
  const { marked, places } = readMarked(example);
  const place = places.find(({ frame }) => frame.name === 'before')!;
  expect(findStarts(place).at(-1)).toBe(marked.first);
});

/** The rules that say that a statement ends at the latest where the bracket closes. */
function closing(example: string): string[] {
  const { marked, places } = readMarked(example);
  const place = places.find(({ frame }) => frame.name === 'after')!;
  return CLOSING_RULES.filter(({ holds }) => holds(place, marked.end)).map(({ name }) => name);
}

test.each(CLOSING_RULES)('closes, $name: $example', ({ name, example }) => {
  expect(closing(example)).toEqual([name]);
  const { marked, places } = readMarked(example);
  expect(findEnds(places[0]!).at(-1)).toBe(marked.end);
});

test.each([
  'Lowe said [it was hard to predict floods] and warned that more would come.',
  'The report states that [boats leak] and states that piers rot.',
  'The mayor said [the pier was shut] and said “dire” storms had hit it.',
  'Lowe said [the pier was shut] and urged sailors to stay away.',
  'Lowe said [the pier was shut] and has also called for an inquiry.',
  'Lowe said [the pier was shut] but accepted that it was old.',
  'Lowe said [the pier was shut] and made it clear that it was old.',
])('closes before a second verb of saying: %s', (example) => {
  expect(closing(example)).toEqual(['second verb of saying']);
});

test.each([
  'Divers say [the pier is safe] as they opened it.',
  'Mara Lowe says [the pier is safe] as she opened it.',
  'She says [the pier is safe] as she opened it.',
  'Mara Lowe says [the pier is safe] as she accused Pell of neglect.',
])('closes before an occasion: %s', (example) => {
  expect(closing(example)).toEqual(['occasion of what is said now']);
});

test.each([
  'Pell, who divers say [robbed it], has left.',
  'Pell, who divers say [robbed the bank], was held.',
])('closes before the verb of whoever is told of: %s', (example) => {
  expect(closing(example)).toEqual(['verb behind a relative clause of saying']);
});

test.each([
  'Lowe said [the pier would hold] but rejected the plan.',
  'Lowe says [there was a leak] and has defended Pell.',
  'Lowe said [the fall of 1.4% was small] and thanked the mayor.',
  'Lowe said [the pier in Harrow was old] and thanked the mayor.',
  'Lowe said [it was her fault] and apologised.',
])('closes before an act of the speaker: %s', (example) => {
  expect(closing(example)).toEqual(['act of the speaker besides']);
});

test.each([
  'Lowe asked [Pell to stay] but he had left.',
  'Lowe warned of [floods] and is now at sea.',
  'Lowe called for [a new pier] and Pell may well build it.',
])('closes before a clause behind a phrase: %s', (example) => {
  expect(closing(example)).toEqual(['clause behind a phrase']);
});

test.each(['Lowe said [the pier was shut] while the divers say it is safe.'])(
  'closes before a saying of others: %s',
  (example) => {
    expect(closing(example)).toEqual(['saying of somebody else']);
  },
);

test.each([
  'Lowe said [yes] and no.',
  'Lowe said [Pell left the pier] and thanked the mayor.',
  'Lowe said [the pier is shut] and wants to leave.',
  'Lowe said [the suspect was wearing a mask] and ordered staff to leave.',
  'Lowe said [her neighbours were kind] and welcomed her with cake.',
  'Lowe said [her husband was depressed] and blamed himself.',
  'Lowe said [the pilot was calm] and apologised for the delay.',
  'Lowe said [the driver of the car was calm] and thanked the mayor.',
  'Lowe said [it was Pell who was late] and blamed the train.',
  'Lowe said [managers were aware of the leak] and dismissed warnings.',
  'Lowe said [he was afraid] and apologised at once.',
  'Lowe said [the letters were cruel] and blamed her for the crash.',
  'Lowe said [the boats were lost] and wants a new pier.',
  'Lowe said [the striker was unhappy] and wants to leave the club.',
  'Lowe said [they heard rumours] and claims that the dam leaked.',
  'Lowe denied [rumours] and reports he was leaving.',
  'Lowe said [the pier was safe] as she unveiled it.',
  'Lowe said [the crowd cheered] as she announced her wedding.',
  'Lowe said [the gunman was calm] as he accused the clerk.',
  'Lowe said [the pier has changed hands] and claims to be safe.',
  'Lowe said [the plans were old] and claims were false.',
  'Lowe said [Pell was held] and blamed by the mayor.',
  'Lowe said [Pell had left the pier] and thanked the mayor.',
  'Lowe admitted [hiding the keys] and stealing the bell was wrong.',
  'Lowe asked [Pell to see a pier] and a harbour in May.',
  'Lowe said [Pell looked up] and said she was cold.',
  'Lowe says [Pell warns of floods] and says “dire” storms come.',
  'Lowe said [the pier was shut] and accepted money.',
  'Lowe said [the pier was shut] and her claim that it leaked was true.',
  'Divers said [the boats were lost] and are there now.',
  'Lowe said [a boat was found] and are now at sea.',
  'Divers said [a boat was found] and is now at sea.',
  'She said [a boat was found] and are now at sea.',
  'Divers said [a boat may have sunk] and are now at sea.',
  'Lowe said [the pier was old] and is believed to be unsafe.',
  'Lowe said [the pier was old] and she thought it unsafe.',
  'Lowe said [they were old] and worry that it shows.',
  'Lowe said [Pell told her it was safe] and claimed that he left.',
  'Lowe said [the pier had shut] and showed that it leaked.',
  'Lowe says [the pier is old] and warned that it leaked.',
  'Lowe said [the pier was safe] and if Pell said so, it was.',
  'Lowe said [the pier was shut], raising the road by a foot.',
  'Lowe said [the pier was safe], is old.',
  'Lowe said [the pier was safe] as she opened it.',
  'Lowe says [the pier is safe] as she thought it mended.',
  'Lowe says [the pier is safe] as it was mended.',
  'Lowe says [she will leave] as she lost her job.',
  'Mara Lowe says [the pier is safe] as he opened it.',
  'Mara Lowe says [the pier is lost] as they opened it.',
  'He says [the pier is safe] as she opened it.',
  'The council says [the pier is safe] as she opened it.',
  'Lowe said [the company had met] and accepted that it was at fault.',
  'Lowe said [the firm had already paid] and accepted that it was at fault.',
  'Lowe said [the firm had paid] and made it clear that it was sorry.',
  'Lowe, who said [trained divers], were ill.',
  'Lowe said [boats were “unsafe”] in the town.',
  'Lowe said [boats were “useful”] in getting the message out.',
])('does not close: %s', (example) => {
  expect(closing(example)).toEqual([]);
});

test.each([
  'According to the Harrow Echo, Lowe told the council that the pier was old.',
  'For instance, said Lowe, the pier is old.',
  'In fact, Lowe said, the pier is old.',
])('nothing is said before the clause: %s', (example) => {
  const places = [...findFrameOptions(readExample(example).analysis)].flatMap((options) => options.places);
  expect(places.filter(({ frame }) => frame.name !== 'after')).toEqual([]);
});

test.each([
  'The pier is safe, Lowe said, adding that it was old.',
  'Boats sink, Lowe said, adding that piers rot.',
  'The pier is safe, Lowe said, citing the council.',
  'The pier is safe, Lowe said, speaking to sailors in Harrow.',
  'The pier is safe, Lowe said, but warned that it was old.',
  'The pier was shut, Lowe said, and added that it was old.',
])('nothing that is said goes on behind the clause: %s', (example) => {
  const { analysis } = readExample(example);
  const { sentence, clauses } = findReportingClauses(analysis)[0]!;
  const place = { analysis, clause: clauses[0]!, sentence };
  const frames = findFrames(place);
  expect(frames.map(({ name }) => name)).not.toContain('around');
  expect(frames.map((frame) => frame.start)).not.toContain(clauses[0]!.end);
});

test.each([
  'The pier, Lowe said, speaking to sailors in Harrow, is shut.',
  'The pier, Lowe said, citing the council, is shut.',
  'The boat Pell won, Lowe said, quoting a report, will sink.',
  'If it rains, Lowe said, warning signs will be put up.',
  'The pier is shut, Lowe said, warning signs will be put up.',
  'In Harrow where it was wet, Lowe said, adding the pier.',
  'The pier, Lowe said, adding that it leaked, is shut.',
])('what is said may go on behind the clause: %s', (example) => {
  const { analysis } = readExample(example);
  const { sentence, clauses } = findReportingClauses(analysis)[0]!;
  const place = { analysis, clause: clauses[0]!, sentence };
  expect(findFrames(place).map(({ name }) => name)).toContain('around');
});

test.each([
  ['While Lowe said [the pier was safe], the council closed it.', true],
  ['After Lowe said [the pier, the bridge and the road were old], they were mended.', true],
  ['When Lowe said [the boat, which leaked, would sail], she laughed.', true],
  ['But while Lowe said [the pier was safe], the council closed it.', true],
  ['While Pell and the mayor said [the pier was safe], the council closed it.', true],
  ['While she was ill and Lowe said [the pier was safe], the council closed it.', false],
  ['Lowe said [the pier was safe], the council closed it.', false],
  ['While she left, Lowe said [the pier was safe], the bridge was not.', false],
])('the main clause of “%s” is still to come: %s', (example, comes) => {
  const { marked, places } = readMarked(example);
  const place = places.find(({ frame }) => frame.name === 'after')!;
  expect(mainClauseStart(place, place.sentence.end)).toBe(comes ? marked.end : -1);
  expect(findEnds(place).at(-1)).toBe(comes ? marked.end : place.sentence.end);
});

test.each([
  ['A man who claimed [to be a sailor] has left the pier.', true],
  ['A woman claiming [to be his wife] posted a picture of it.', true],
  ['Two men who admitted [hiding the keys in Harrow] were jailed.', true],
  ['A man who claimed [to know she was ill left the pier].', false],
  ['Lowe claimed [to be a sailor in Harrow].', false],
])('the verb of whoever speaks in “%s” is still to come: %s', (example, comes) => {
  const { marked, places } = readMarked(example);
  const place = places.find(({ frame }) => frame.name === 'after')!;
  expect(outerVerb(place, place.sentence.end)).toBe(comes ? marked.end : -1);
  expect(findEnds(place).at(-1)).toBe(comes ? marked.end : place.sentence.end);
});

/** The rules that say that a statement goes on at the bar in an example. */
function goingOn(example: string): string[] {
  const { places } = readMarked(example.replace('|', ''));
  const place = places.find(({ frame }) => frame.name === 'after')!;
  // The bracket before the bar is not in the text.
  const bar = example.indexOf('|') - 1;
  const p = place.analysis.tokens.starts.findIndex((start) => start >= bar);
  return GOING_ON_RULES.filter(({ holds }) => holds(place, p)).map(({ name }) => name);
}

test.each(GOING_ON_RULES)('goes on, $name: $example', ({ name, example }) => {
  expect(goingOn(example)).toEqual([name]);
});

test.each([
  ['Lowe said [they put Pell, who was ill|, into a cab].', ['relative clause before the rest of its clause']],
  ['Lowe said [it cost a million – half in fees| – in one year].', ['insertion between dashes']],
  ['Lowe said [it was shut| – built in 1900 – because it leaked].', ['insertion between dashes']],
  ['Lowe said [it was shut| – built in 1900 – and that it leaked].', ['insertion between dashes']],
  ['Lowe said [it was shut| – built in 1900 – and left].', []],
  ['Lowe said [it was Pell| – once mayor – who left].', []],
  ['Lowe described [how|, armed with a rope, she had left].', ['conjunction before an insertion']],
  ['Lowe said [it leaked|, and that it was shut].', ['second clause with “that”']],
  ['Lowe said [it leaked|, but that was no news].', []],
  ['Lowe said [it leaked| and that night they shut it].', []],
  ['Lowe said [it leaked| and that upset the mayor].', []],
  ['Lowe said [it leaked| and that ruined a feast].', []],
  ['Lowe said [it leaked| and that means a new pier].', []],
  ['Lowe said [it leaked| and that trained divers mend it].', ['second clause with “that”']],
  ['Lowe said [it leaked| and that boats sink].', ['second clause with “that”']],
  ['Lowe said [it was old but would not say how|, and left the room].', []],
  ['Lowe said [although it rained|, she left].', ['clause or phrase in front']],
  ['Lowe said that [in July 1900|, the pier fell].', ['clause or phrase in front']],
  ['Lowe said [during a storm it fell|, the only one].', []],
  ['Lowe asked [if it was shut|, the mayor told her].', []],
  ['Lowe said [although it rained|, which was bad, she left].', []],
  ['Lowe said [they saw Pell|, who was ill, in a statement on Monday].', []],
  ['Lowe said [they saw Pell|, who was ill, and left].', []],
  ['Lowe said [it cost a million| – half of it in fees].', []],
  ['Lowe said that [it leaked|, that was clear].', []],
  ['Lowe said [it cost a million| – and 3 boats].', ['measure, reason or case behind a dash']],
  ['Lowe said [it had shut| – a move that surprised Harrow].', []],
  ['Lowe said [it had shut| – and left].', []],
  ['Pell, who said [it had shut|, has left].', []],
  ['Lowe said that [it leaked| and left].', []],
  ['Lowe denied [hiding the keys| and saying so].', []],
])('goes on at the bar or not: %s', (example, rules) => {
  expect(goingOn(example)).toEqual(rules);
});

test.each(CONTENT_SIGNS)('sign of content, $name: $example', ({ name, example }) => {
  const { analysis, bracketed } = readExample(example);
  const { sentence, clauses } = findReportingClauses(analysis)[0]!;
  const clause = clauses[0]!;
  const place = { analysis, clause, sentence };
  const signs = CONTENT_SIGNS.filter(({ find }) => find(place, tokenAt(analysis, bracketed[0]!), clause.end));
  expect(signs[0]?.name).toBe(name);
  expect(findContentSign(place, clause.end)).toBe(name);
});

test.each([
  'Lowe claimed a draw in Harrow.',
  'Lowe is recalling two thousand boats.',
  'Lowe mends boats and claims the best prizes.',
  'Lowe agreed to be mayor.',
  'Lowe described a chart that was old.',
  'Lowe wrote a song when she was young.',
  'Lowe claimed the Harrow crown.',
  'Lowe criticised the mayor: “He left early.”',
  'Lowe wrote the song and they sold it.',
  'Lowe added the last goal as it rained.',
  'Lowe reported more boats than expected.',
])('no content: %s', (text) => {
  const { analysis } = readExample(text);
  const { sentence, clauses } = findReportingClauses(analysis)[0]!;
  expect(findContentSign({ analysis, clause: clauses[0]!, sentence }, clauses[0]!.end)).toBeNull();
});

test.each(TOPIC_RULES)('topic, $name: $example', ({ name, example }) => {
  const analysis = analysisOf(example.replace(/[[\]]/g, ''));
  const { tokens } = analysis;
  const start = tokens.starts.findIndex((offset) => offset >= example.indexOf('['));
  const { sentence, clauses } = findReportingClauses(analysis)[0]!;
  const place = { analysis, clause: clauses[0]!, sentence };
  expect(TOPIC_RULES.filter(({ find }) => find(place, start)).map((rule) => rule.name)).toEqual([name]);
  expect(findFrames(place).filter((frame) => frame.start === start)).toEqual([]);
});

test.each([
  'Economists predict between two and four strikes.',
  'Lowe pleaded with the council to wait.',
  'Lowe denied the claim that she left.',
  'Lowe denied a friend had left.',
  'Lowe said to mend the pier would take years.',
  'Lowe dismissed Pell as a fool.',
  'Lowe questioned the keepers of the pier.',
  'Lowe called her plan to leave a joke.',
  'Lowe claimed benefits were lost.',
  'Lowe denied the request was late.',
  'Lowe appealed to sailors to stay.',
  'Lowe added two boats had left.',
  'Lowe added 12 people died in the fire.',
  'Lowe claimed three officers beat her son.',
  'Lowe claimed £3m went on cars.',
  'Lowe claimed nine out of ten shops closed.',
  'Lowe claimed two men and a woman were in the car.',
  'Lowe dismissed the charges as nonsense.',
  'Lowe dismissed the lawsuit against her as a stunt.',
  'Lowe denied the request came from her office.',
  'Lowe denied the appeal for funds was a scam.',
  'Lowe claimed the goal came from a handball.',
  'Lowe conceded the goal came from a handball.',
  'Lowe wrote the letter came from Pell.',
  'Lowe maintained the website crashed.',
  'Lowe acknowledged the workers in the mine were at risk.',
  'Lowe recalled Pell from Harrow was a good friend.',
  'Lowe recalled Pell as a kind man.',
  'Lowe called the mayor to say she had won.',
  'Lowe called police to say the pier was on fire.',
  'Lowe called it out of order.',
  'Lowe appealed to drivers that they slow down.',
])('no topic: %s', (text) => {
  const { analysis } = readExample(text);
  const { sentence, clauses } = findReportingClauses(analysis)[0]!;
  const place = { analysis, clause: clauses[0]!, sentence };
  expect(TOPIC_RULES.filter(({ find }) => find(place, place.clause.end))).toEqual([]);
});

test.each(SILENT_RULES)('silent, $name: $example', ({ name, example }) => {
  const { analysis, bracketed, braced } = readExample(example);
  const { tokens, mentions, at } = analysis;
  const mention = mentions[at[tokenAt(analysis, braced[0]!)]!]!;
  const said = saidBy(tokens, mention, tokenAt(analysis, bracketed[0]!));
  expect(SILENT_RULES.filter(({ holds }) => holds(said)).map((rule) => rule.name)).toEqual([name]);
  const cues = findReportingClauses(analysis).flatMap(({ clauses }) => clauses.map(({ first }) => first));
  expect(cues).not.toContain(said.i);
});

test('nobody says what is asked of somebody', () => {
  const { analysis } = readExample('She was asked by Lowe about the pier.');
  expect(findReportingClauses(analysis)).toEqual([]);
});

test('no two rules of a list share a name', () => {
  for (const rules of [
    CAPTION_RULES,
    CLAUSE_RULES,
    SILENT_RULES,
    OUTER_RULES,
    START_RULES,
    TOPIC_RULES,
    EDGE_RULES,
    CLOSING_RULES,
    GOING_ON_RULES,
    CONTENT_SIGNS,
    ADDRESSEE_RULES,
  ])
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

test.each([
  ['Lowe said the pier, built in 1900, was safe.', true],
  ['Lowe said the pier – the old one – had held.', true],
  ['Lowe hoped the pier (in Harrow) would hold.', true],
  ['Lowe said it sank because the pier, which leaked, was old.', true],
  ['Lowe said the pier was safe, built as it was.', false],
  ['Lowe said the pier held, and left.', false],
  ['Lowe announced a pier, a bridge and a weir.', false],
])('the first insertion of “%s” parts a subject from its verb: %s', (text, parts) => {
  const { tokens } = readExample(text).analysis;
  const p = tokens.gap.findIndex(
    (gap, i) => i > 0 && i < tokens.count && (gap & (GAP.comma | GAP.dash | GAP.open)) !== 0,
  );
  expect(partsSubject(tokens, 2, p, tokens.count)).toBe(parts);
});
