import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../../src/doc/doc.ts';
import { findQuotes } from '../../../../src/quotes/quotes.ts';

const speakers = (text: string) => findQuotes(parseDoc(text)).quotes.map(({ speaker }) => speaker);
const confidenceOf = (text: string) => findQuotes(parseDoc(text)).quotes.at(-1)!.confidence;

describe('whom a pronoun names', () => {
  test.each<[name: string, text: string, expected: (string | null)[]]>([
    [
      'no day, though it is the nearest name',
      'Josip Varga went to the harbour office the day after Boxing Day. “I was soaked,” he said.',
      ['Josip Varga'],
    ],
    [
      'whom the subject before it names, not whom that is likened to',
      'Josip Varga loves the old songs. He has been called the Martin Ruud of the bay which, he said, “is a coat I wear with pride”.',
      ['Josip Varga'],
    ],
    [
      'no general of a general election',
      'Josip Varga spoke of hope. Looking ahead to the coming general election, he promised “a bridge in every bay”.',
      ['Josip Varga'],
    ],
    [
      'not whom a relative pronoun before it names',
      'Josip Varga spoke of hope. He would not vote for Tom Hale, who he says has led “the dullest of councils”.',
      ['Josip Varga'],
    ],
    [
      'no body that has been called local',
      'Mara Lowe asked her local Ferry Group. The Ferry Group said the case was “poor”. She called it “a shame”.',
      ['Ferry Group', 'Mara Lowe'],
    ],
    [
      'no doctrine, though it has been hers',
      'Mara Lowe reads. Harrow Minimalism was her idea as a girl. “It is plain,” she said.',
      ['Mara Lowe'],
    ],
    [
      'no suburb',
      'Tom Hale fights in the suburb of West Perriam, which loves his gym. “I hit first,” he said.',
      ['Tom Hale'],
    ],
    [
      'the piper, whose gender her clause tells',
      'Driver Dai Pell played on. The piper, who would not give her name, packed up. “I was cold,” she said.',
      ['piper'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('whom a description names', () => {
  test.each<[name: string, text: string, expected: (string | null)[]]>([
    [
      'the vicar is the one with the title Rev.',
      'The Rev. Mara Lowe found the note in the font. “It was damp,” the vicar said.',
      ['Mara Lowe'],
    ],
    [
      'any word of a role',
      'Council chief executive Mara Lowe lost her board. “It went north,” the council chief said.',
      ['Mara Lowe'],
    ],
    [
      'a veteran nobody has called so before',
      'Josip Varga built his first game in a shed. The veteran game maker says he has one worry. “I own no tie,” he said.',
      ['Josip Varga'],
    ],
    [
      'a phrase that says more, where no name does',
      'A senior forecaster saw it coming. “It was on the radio twice,” the forecaster said.',
      ['senior forecaster'],
    ],
    [
      'a body that its role calls so',
      'Bus drivers walked out over what their union calls a bad timetable.\n\nThe operator, Swiftwater, insisted that most services were running. “Check before you travel,” it said.',
      ['Swiftwater'],
    ],
    [
      'a surname that is a common word too',
      'Singer Jonah Read wrote the song. Read said it was “a slow boat of a tune”.',
      ['Jonah Read'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('whom the words that name a speaker mean', () => {
  test.each<[text: string, ...expected: (string | null)[]]>([
    // Pronouns: the subject who is carried on, the only one that fits, the one who spoke, the one named next.
    ['Josip Varga spoke first. He met Tom Hale. “We left,” he said.', 'Josip Varga'],
    ['Mara Lowe won. She met Ines Pell. “We left,” she said.', 'Mara Lowe'],
    ['Josip Varga met Mara Lowe. Lowe won. “We left,” she said.', 'Mara Lowe'],
    ['Josip Varga won. The Tories, he said, “would lose”.', 'Josip Varga'],
    ['“We left,” he said. Josip Varga went home.', 'Josip Varga'],
    ['FIFA met Josip. “We left,” he said.', 'Josip'],
    ['A woman stood there. “We left,” she said.', 'woman'],
    ['A man met a woman. “We left,” she said. “We stayed,” he said.', 'woman', 'man'],
    ['A runner, who would not give her name, stood there. “We left,” she said.', 'runner'],
    [
      `“We left,” said Josip Varga.\n\n${'It was dark. '.repeat(8)}\n\n“We stayed,” he said.`,
      'Josip Varga',
      'Josip Varga',
    ],
    // Nobody where two would do, and where nobody is a person.
    ['Mara Lowe and Ines Pell won. “We left,” she said.', null],
    ['Harbour Day came. “We left,” he said.', null],
    ['“We left,” he said. Later they saw Josip Varga.', null],
    // Several, and bodies.
    ['The council met. “We left,” they said.', 'council'],
    ['Hugh and Bryony Dancer waited. “We left,” they said.', 'Hugh and Bryony Dancer'],
    // Surnames in a list are told in full.
    ['Mara Lowe met Josip Varga. “We left,” Lowe and Mr Varga said.', 'Mara Lowe and Josip Varga'],
    ['Hugh Dancer met Bryony Dancer. “We left,” Hugh and Bryony said.', 'Hugh and Bryony'],
    ['Swimming Club met Josip Varga. “We left,” it said.', 'Swimming Club'],
    ['The report came to Josip Varga. “We left,” it said.', 'report'],
    ['A lecturer and his wife left. The couple, who have three children, deny “a plank”.', 'couple'],
    ['A couple left. “It rained,” he said.', null],
    // Descriptions.
    ['Mara Lowe met her coach. “We left,” the coach said.', 'her coach'],
    [
      'Council chief executive Mara Lowe met chief reporter Ines Pell. “We left,” the council chief said.',
      'Mara Lowe',
    ],
    ['Labour spokesman Josip Varga met Tom Hale. “We left,” the Green spokesman said.', 'Green spokesman'],
    ['Harrow Council closed the pier. “We left,” the council said.', 'Harrow Council'],
    ['On Monday Swiftwater closed the pier. “We left,” the firm said.', 'Swiftwater'],
    ['Ines Okafor is the mayor. “We left,” the mayor said.', 'Ines Okafor'],
    ['The mayor saw Tom Hale. “We left,” the mayor said. The mayor is Ines Okafor.', 'mayor'],
    ['Surfer saves dog\n\nDai Pell, a surfer, saved a dog. “I swam,” the surfer said.', 'Dai Pell'],
    ['The Cave Wardens’ Union met. “We left,” the CWU said.', 'Cave Wardens’ Union'],
    ['One official said: “We left.” Another said: “No.”', 'One official', 'Another'],
    [
      'A spokesman said: “We left.” “It rained,” the police spokesman said.',
      'police spokesman',
      'police spokesman',
    ],
    ['An owner said: “We left.” “It rained,” the previous owner said.', 'owner', 'owner'],
    ['Labour’s campaign began. “We left,” the party said.', 'Labour'],
    // A body whose name follows the lead that keeps it back.
    [
      'It is over, “at last”, a watchdog has said.\n\nThe Harrow Ferries Board said so today.',
      'Harrow Ferries Board',
    ],
    [
      'It is over, “at last”, a backbencher has said.\n\nInes Okafor was in the bar. “It rained,” the backbencher said.',
      'Ines Okafor',
      'Ines Okafor',
    ],
    ['A backbencher has left after admitting “a lapse”.\n\nInes Okafor was in the bar.', 'Ines Okafor'],
    ['A mother of two has left after admitting “a lapse”.\n\nDavid Okafor was in the bar.', 'mother'],
    // Who leads her colleagues speaks for them.
    [
      'Dr Mara Lowe, a diver from Halden, and her team called it “a plank”. “It rained,” they said.',
      'Mara Lowe',
      'Mara Lowe',
    ],
    // Her husband is her manager, too.
    ['She was called “a plank” by her husband and manager Tom Hale.', 'Tom Hale'],
    // A list speaks as one.
    ['Mara Lowe, Ines Pell and Josip Varga said they “left”.', 'Mara Lowe, Ines Pell and Josip Varga'],
    ['Both Labour and the Tories said they “left”.', 'Labour and the Tories'],
    ['Analysts and harbour officials said they “left”.', 'Analysts and harbour officials'],
    ['Speaking to the Harrow Echo, Mara Lowe and Ines Pell said they “left”.', 'Mara Lowe and Ines Pell'],
    ['Ines Okafor met Mara Lowe and Josip Varga said he “left”.', 'Josip Varga'],
    ['The Harrow Echo and the Halden Post had both said they “left”.', 'Harrow Echo and the Halden Post'],
    // Nobody has two offices.
    [
      'Foreign Secretary Tom Hale met Home Secretary Mara Lowe. “We left,” the foreign secretary said.',
      'Tom Hale',
    ],
    ['Education Secretary Mara Lowe met her aunt. “We left,” the minister said.', 'Mara Lowe'],
    ['Prime Minister Mara Lowe left. “We left,” the premier said.', 'Mara Lowe'],
    ['Defence Secretary Ed Lowe left. “We left,” the defense secretary said.', 'Ed Lowe'],
    ['Former shadow chancellor Ed Lowe is the chancellor now. “We left,” the chancellor said.', 'Ed Lowe'],
    // People seldom name themselves.
    ['Tom Hale dives. He met Mara Lowe. “I shall miss Mara Lowe,” the diver said.', 'Tom Hale'],
    // Whoever opens the next sentence may be the prosecutor.
    ['A man was jailed for shouting “we left”.\n\nTom Hale, prosecuting, slept.', 'man'],
    // Reports and lawsuits speak for themselves.
    ['Mara Lowe sued Halden Rail. “We fell,” the lawsuit said.', 'lawsuit'],
    ['Halden Rail closed the pier. Research by divers called it “a plank”.', 'Research by divers'],
    ['A manager of Tom Hale, Josip Varga, has died, “at home”, his family said.', 'his family'],
    // The agency that sends a story is not the firm that it tells of.
    ['(HNN) Mara Lowe runs a shop. The firm says it is “full”.', 'firm'],
    // What is written speaks for its author.
    ['“We left,” said a statement from the mayor, Ines Okafor.', 'Ines Okafor'],
    ['A letter by Ines Okafor said “we left”.', 'Ines Okafor'],
    [
      'A statement from Norland’s ferry court said “we left”. “It rained,” the statement said.',
      'Norland’s ferry court',
      'Norland’s ferry court',
    ],
    ['Quillbrook Rovers lost. Their statement said: “We left.”', 'Quillbrook Rovers'],
    ['Mara Lowe was there. Her statement said: “We left.”', 'Mara Lowe'],
    // A surname that two bear: the title tells, else the latest.
    [
      'Tom Hale met Ada Hale. “We left,” Hale said. “I slept,” Mr Hale said. “I woke,” Mrs Hale said.',
      'Ada Hale',
      'Tom Hale',
      'Ada Hale',
    ],
  ])('%s', (text, ...expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

test('a name is surer than a pronoun, and that than one which two may be meant by', () => {
  const named = confidenceOf('Mara Lowe waited. “We left in May,” Mara Lowe said.');
  const alone = confidenceOf('Mara Lowe waited. “We left in May,” she said.');
  const contested = confidenceOf('Mara Lowe met Ines Pell. “We left in May,” she said.');
  expect(named).toBeGreaterThanOrEqual(alone);
  expect(alone).toBeGreaterThan(contested);
});
