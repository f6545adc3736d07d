import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import type { Gender } from '../../../src/quotes/entities/genders.ts';
import { findQuotations } from '../../../src/quotes/marks/marks.ts';
import { analyzeQuotes } from '../../../src/quotes/quotes.ts';

function peopleOf(text: string) {
  const doc = parseDoc(text);
  return analyzeQuotes(doc, findQuotations(doc)).entities.list.map(({ name, role, ...entity }) => ({
    ...entity,
    name: text.slice(name.start, name.end),
    role: role && text.slice(role.start, role.end),
  }));
}

describe('names', () => {
  // Each with how often it is named.
  test.each<[text: string, names: Record<string, number>]>([
    ['Ines Okafor left. Okafor slept, and Ines woke.', { 'Ines Okafor': 3 }],
    ['Okafor’s claim failed. Ines Okafor left.', { 'Ines Okafor': 1 }],
    ['Donald J. Reyes left. Donald Reyes slept.', { 'Donald J. Reyes': 2 }],
    ['Donald Reyes left. Donald J. Reyes slept.', { 'Donald J. Reyes': 2 }],
    ['Donald Reyes left. Hugh Reyes slept.', { 'Donald Reyes': 1, 'Hugh Reyes': 1 }],
    ['Pieter van der Berg left. Van der Berg slept.', { 'Pieter van der Berg': 2 }],
    ['Tom Hale Jr. left. Hale slept.', { 'Tom Hale Jr.': 2 }],
    ['The U.N. said so. They met the U.N. there.', { 'U.N.': 2 }],
    ['Ms Strand left. Lord Pembury-Gant stayed.', { 'Ms Strand': 1, 'Lord Pembury-Gant': 1 }],
    ['Chairman Lord Pembury left. Lord Pembury slept.', { 'Lord Pembury': 2 }],
    // An auxiliary with a capital behind a given name is a surname.
    ['It rained. “We won,” said Ed Can. Can left.', { 'Ed Can': 1 }],
    // A pair, a phrase behind the noun of a body, and what a hyphen joins are one name.
    ['The England and Wales Rowing Board left.', { 'England and Wales Rowing Board': 1 }],
    ['The charity Rest by Night left.', { 'Rest by Night': 1 }],
    ['The charity Shelter in Oltrana left.', { Shelter: 1, Oltrana: 1 }],
    ['They read the charity Venn 2015 report.', { Venn: 1 }],
    ['Boris Johnson and Johnson left.', { 'Boris Johnson': 2 }],
    ['Robert Marks and Spencer Venn left.', { 'Robert Marks': 1, 'Spencer Venn': 1 }],
    ['Devon and Cornwall met. Cornwall left.', { Devon: 1, Cornwall: 2 }],
    ['The Rowing Club of England and Wales left.', { 'Rowing Club of England and Wales': 1 }],
    ['The campaign group Women in Sailing left.', { 'Women in Sailing': 1 }],
    ['The group Boats for Hale left.', { 'Boats for Hale': 1 }],
    ['The group Ferries 2000 left.', { 'Ferries 2000': 1 }],
    ['The group Row It Out left.', { 'Row It Out': 1 }],
    ['The group Halden in Norway left.', { Halden: 1, Norway: 1 }],
    ['Lara Carpenter-Venn left.', { 'Lara Carpenter-Venn': 1 }],
    // An office, a party, a calling and a people are no part of a name.
    ['President Oltrana left. Mr Oltrana slept.', { Oltrana: 2 }],
    ['Deputy Prime Minister Mr Prewitt left.', { 'Mr Prewitt': 1 }],
    ['The Inspector General left.', { 'Inspector General': 1 }],
    ['Tory Dominic Hale left, but Lib Dem Norman Venn slept.', { 'Dominic Hale': 1, 'Norman Venn': 1 }],
    ['Auctioneers Robert Hale and Mara Venn left.', { 'Robert Hale': 1, 'Mara Venn': 1 }],
    ['Lindsay Venn left. Venn ran. But American Venn slept.', { 'Lindsay Venn': 3 }],
    ['German Venn and Ana Venn left. German Venn slept.', { 'German Venn': 2, 'Ana Venn': 1 }],
    ['Max Power left. Scottish Power slept.', { 'Max Power': 1, 'Scottish Power': 1 }],
    ['Max Venn left. Venn read the Irish Venn.', { 'Max Venn': 2, 'Irish Venn': 1 }],
    ['Detective Superintendent Venn left.', { 'Detective Superintendent Venn': 1 }],
    ['They stayed in the President Oltrana.', { 'President Oltrana': 1 }],
    ['President-Elect Ada Venn left.', { 'Elect Ada Venn': 1 }],
    ['The Halden Star-Telegraph left.', { 'Halden Star-Telegraph': 1 }],
    ['They know that Mar Venn left. Venn slept.', { 'Mar Venn': 2 }],
    ['Mara Lowe-Pell and Lowe-Pell left.', { 'Mara Lowe-Pell': 2 }],
    // Swapped letters, or one for two, are a wrong spelling of a surname that is told in full.
    ['Avi Liebenau left. Leibenau slept.', { 'Avi Liebenau': 2 }],
    ['Liz Tyndall left. Liz Tyndal slept.', { 'Liz Tyndall': 2 }],
    ['Avi Liebenau left. Liebnitz slept.', { 'Avi Liebenau': 1, Liebnitz: 1 }],
    ['Simin Qiu left. Qui slept.', { 'Simin Qiu': 1, Qui: 1 }],
    // A bare surname is who bore it last, or whom the title fits.
    ['Ada Hale met Tom Hale. Hale slept.', { 'Ada Hale': 1, 'Tom Hale': 2 }],
    ['Tom Hale and Ada Hale left. Mr Hale slept.', { 'Tom Hale': 2, 'Ada Hale': 1 }],
    ['Tom Hale and Ada Hale left. Mrs Hale slept.', { 'Tom Hale': 1, 'Ada Hale': 2 }],
    // One who has been called by it before goes on being called so, whomever his father brings in.
    [
      'Tom Hale rowed. Hale won, and Hale wept. His father, Ed Hale, sang. Hale slept.',
      { 'Tom Hale': 4, 'Ed Hale': 1 },
    ],
    ['Tom Hale left. “My father, Ed Hale, built it,” he said. Hale slept.', { 'Tom Hale': 2, 'Ed Hale': 1 }],
    // A given name alone says nothing of whom the surname calls.
    ['Ada Hale left. Ada ran. Ada met Ed Hale. Hale slept.', { 'Ada Hale': 3, 'Ed Hale': 2 }],
    // Nobody calls a child Mr, and an age tells two apart.
    ['Ed Hale and Tom Hale, 9, left. Mr Hale slept.', { 'Ed Hale': 2, 'Tom Hale': 1 }],
    ['Ed Hale, 40, met Tom Hale, 61. Hale, 40, slept.', { 'Ed Hale': 2, 'Tom Hale': 1 }],
    // A name in ’s stays one if nothing is called by it without the ’s.
    ['Lowe likes McDorran’s boats. McDorran’s said so.', { Lowe: 1, 'McDorran’s': 1 }],
    ['Ada Venn left. Later Venn’s said so. Venn slept.', { 'Ada Venn': 3 }],
    ['Ada Venn owns Venn’s, a bar. Venn’s said so.', { 'Ada Venn': 3 }],
    ['Venn’s said so. Venn slept.', { Venn: 2 }],
    ['Labour’s said it will vote.', { Labour: 1 }],
    ['The BBC’s said it will appeal.', { BBC: 1 }],
    ['Halden Council’s said it will appeal.', { 'Halden Council': 1 }],
    // An article that says Mr and Mrs of one surname has two of them.
    ['Chris Hale left. Mr Hale slept, and Mrs Hale woke.', { 'Chris Hale': 2, 'Mrs Hale': 1 }],
    ['Chris Hale left. Mrs Hale slept.', { 'Chris Hale': 2 }],
    // Letters stand for no person, and other words of the same letters are no wrong spelling.
    ['Elric Umber met ministers. The EU left.', { 'Elric Umber': 1, EU: 1 }],
    ['Ivo Sloan ran. The Salon closed.', { 'Ivo Sloan': 1, Salon: 1 }],
    // A people before a full name is no part of it.
    ['Slovak Peter Fenk left. Fenk slept.', { 'Peter Fenk': 2 }],
    ['Welsh Iris Choir left. The choir slept.', { 'Welsh Iris Choir': 1 }],
    ['They know that Dutch Ildo Fenk left. Fenk slept.', { 'Ildo Fenk': 2 }],
    ['Christian Pell left.', { 'Christian Pell': 1 }],
    ['The Spanish Ada Fund met.', { 'Spanish Ada Fund': 1 }],
    // A stop is missing.
    ['We met Tom Hale The week was long.', { 'Tom Hale': 1 }],
    // Bodies, and the letters that stand for them.
    ['The Cave Wardens’ Union (CWU) met. The CWU left.', { 'Cave Wardens’ Union': 3 }],
    ['The Harbours and Ferries Authority (HFA) met. The HFA left.', { 'Harbours and Ferries Authority': 3 }],
    ['Harbours and Ferries Authority (HFA) said so. The HFA left.', { 'Harbours and Ferries Authority': 3 }],
    ['The College of General Pilots (CGP) met. The CGP left.', { 'College of General Pilots': 3 }],
    ['The Ministry of Boats met. The MoB left.', { 'Ministry of Boats': 2 }],
    ['Boat Union ministers met. The BU left.', { 'Boat Union': 1 }],
    ['A Department of Boat Affairs boat sank. The BA left.', { 'Department of Boat Affairs': 2 }],
    ['“It sank,” said Harrow police Chief Dan Pell.', { 'Dan Pell': 1 }],
    // The noun before its “of” stands for a body, and a common short form for a long one.
    [
      'Pell Halden Bank rose. The Bank of Boats met. The Bank left.',
      { 'Bank of Boats': 2, 'Pell Halden Bank': 1 },
    ],
    ['The Fed met. The Federal Reserve left.', { 'Federal Reserve': 2 }],
    ['The All Boatmen Congress met.', { 'All Boatmen Congress': 1 }],
    ['The charity Action on Sails and Harbours (Ash) met.', { 'Action on Sails and Harbours': 2 }],
    ['The Harrow Rowing Federation (Veslo) met. Veslo left.', { 'Harrow Rowing Federation': 3 }],
    ['The Harrow Rowing Federation (Norway) met.', { 'Harrow Rowing Federation': 1, Norway: 1 }],
    ['Pembury left. Lord Pembury slept. Mr Strand and Strand stayed.', { 'Lord Pembury': 2, 'Mr Strand': 2 }],
    // Names with numbers, of web sites, and with a noun of people in front.
    ['9News said so. 4Cast left.', { '9News': 1, '4Cast': 1 }],
    ['“It sank,” said Quillo 5000, who left. Quillo slept.', { 'Quillo 5000': 2 }],
    ['Halden.com said so. Halden.co.uk left.', { 'Halden.com': 1, 'Halden.co.uk': 1 }],
    [
      'It sank. Mothers Against Flooding met Twin Harbours.',
      { 'Mothers Against Flooding': 1, 'Twin Harbours': 1 },
    ],
    ['The Institutes of Knots met.', { 'Institutes of Knots': 1 }],
    ['The Centers for Knot Control and Prevention met.', { 'Centers for Knot Control and Prevention': 1 }],
    // What is called for somebody is not he, and no adverb is a given name.
    ['Tom Hale left Chez Hale. Hale slept.', { 'Tom Hale': 2, 'Chez Hale': 1 }],
    ['Afterwards Hale left. Eventually Hale slept.', { Hale: 2 }],
    ['Hale has Tweeted so. Part of it sank. Nineteen percent left.', { Hale: 1 }],
    ['We met Mrs Hale Doctors saw so.', { 'Mrs Hale': 1, Doctors: 1 }],
    // The country before a body does not count, nor does what tells its sort.
    ['The US Boats and Ferries Commission met. The BFC left.', { 'US Boats and Ferries Commission': 2 }],
    [
      'The Securities and Exchange Commission met. The SEC left.',
      { 'Securities and Exchange Commission': 2 },
    ],
    ['Al Halva said so. Al Halva News left. Halva slept.', { 'Al Halva News': 3 }],
    ['New York met New York News.', { 'New York': 1, 'New York News': 1 }],
    // What is called for a body is not that body.
    ['Nasa met the NASA Rocket Laboratory.', { Nasa: 1, 'NASA Rocket Laboratory': 1 }],
    ['The HRB met the HRB Academy.', { HRB: 1, 'HRB Academy': 1 }],
    ['The HRB Group met. The HRB left.', { 'HRB Group': 2 }],
    ['Quillo said so. Quillo Phones are phones.', { Quillo: 1, 'Quillo Phones': 1 }],
    ['Quillo said so. Quillo Phones left.', { 'Quillo Phones': 2 }],
    ['Finch & Daughters closed.', { 'Finch & Daughters': 1 }],
    ['HRC to close pier. The Harrow Rail Company (HRC) said so.', { 'Harrow Rail Company': 3 }],
    ['General Motors met General Pell.', { 'General Motors': 1, 'General Pell': 1 }],
    // One person by two names.
    ['Fishboy, real name Ned Alden, left. Alden slept.', { Fishboy: 3, 'Ned Alden': 0 }],
    ['DJ Ned Alden – aka Fishboy Thin – left. Fishboy Thin slept.', { 'Ned Alden': 3, 'Fishboy Thin': 0 }],
    ['Fishboy met Ned Alden. Alden slept.', { Fishboy: 1, 'Ned Alden': 2 }],
    // A name is given in full before it is cut short.
    ['Quillo fell. Quillo rose. The Quillo Watch sold well.', { Quillo: 2, 'Quillo Watch': 1 }],
    ['The Quillo Watch sold well. Quillo rose.', { 'Quillo Watch': 2 }],
    ['Quillo fell. Quillo TV rose. Quillo slept.', { Quillo: 2, 'Quillo TV': 1 }],
    // An owner that belongs to the name.
    ['China’s People’s Herald met Pell’s Council.', { 'People’s Herald': 1, Council: 1, China: 0, Pell: 0 }],
    [
      'The Women’s Rowing Union left. Children’s Minister Mara Lowe stayed.',
      {
        'Women’s Rowing Union': 1,
        'Mara Lowe': 1,
      },
    ],
    ['Maudie’s Larder opened. Maudie’s Larder closed.', { 'Maudie’s Larder': 2 }],
    ['Maudie left Maudie’s Larder. Maudie’s Larder closed.', { Larder: 2, Maudie: 1 }],
    ['The Harrow Times Leader met the Harrow Leader.', { 'Harrow Times Leader': 1 }],
    ['Norway’s state TV said so.', { Norway: 0 }],
    // Papers with a day, ministries with three fields.
    ['The Sunday Gazette met on Sunday.', { 'Sunday Gazette': 1 }],
    ['The US Boats and Ferries Commission met.', { 'US Boats and Ferries Commission': 1 }],
    ['The Mail on Sunday met Pell on Sunday.', { 'Mail on Sunday': 1, Pell: 1 }],
    ['The Department for Boats, Ferries and Docks met.', { 'Department for Boats, Ferries and Docks': 1 }],
  ])('%s', (text, names) => {
    expect(Object.fromEntries(peopleOf(text).map(({ name, mentions }) => [name, mentions]))).toEqual(names);
  });

  test('what is a body', () => {
    const bodies = (text: string) => peopleOf(text).map(({ body }) => body);
    expect(bodies('Finch & Daughters closed. Harrow Council met. Tom Hale left.')).toEqual([
      true,
      true,
      false,
    ]);
    expect(bodies('The operator, Swiftwater, left.')).toEqual([true]);
  });
});

test('a given name of men and women is a person’s', () => {
  const kinds = (text: string) => peopleOf(text).map(({ kind }) => kind);
  expect(kinds('We met Jamie Orrell. We met Sash Orrell.')).toEqual(['person', 'unknown']);
});

describe('roles', () => {
  test.each<[text: string, name: string, role: string | null]>([
    ['Mayor Ines Okafor left.', 'Ines Okafor', 'Mayor'],
    ['Trade and Ferries Secretary Ines Okafor left.', 'Ines Okafor', 'Trade and Ferries Secretary'],
    ['Trade and Ferries spokesman Dan Pell left.', 'Dan Pell', 'Trade and Ferries spokesman'],
    ['Sergeant 1st Class Dan Pell left.', 'Dan Pell', 'Sergeant 1st Class'],
    ['The mayor, Ines Okafor, left.', 'Ines Okafor', 'mayor'],
    ['Ines Okafor, mayor of Harrow Falls, left.', 'Ines Okafor', 'mayor of Harrow Falls'],
    ['Mara Lowe, 61, a baker, left.', 'Mara Lowe', 'baker'],
    ['Harrow Falls chief executive Mara Lowe left.', 'Mara Lowe', 'Harrow Falls chief executive'],
    ['Petra Holm is the project’s geologist.', 'Petra Holm', 'project’s geologist'],
    [
      'Professor Eilidh Roe, a peat scientist at Dunmarrow, left.',
      'Eilidh Roe',
      'peat scientist at Dunmarrow',
    ],
    ['Sen. Dora Pell left.', 'Dora Pell', 'Sen.'],
    ['Halden will host Dora Pell.', 'Dora Pell', null],
    ['Asked if he was a good player, Dora Pell left.', 'Dora Pell', null],
    ['The operator, Swiftwater, left.', 'Swiftwater', 'operator'],
    // What follows reaches over a title in quotation marks, and up to a second role.
    [
      'Dan Pell, author of “The Salt Road,” a history of the bay, left.',
      'Dan Pell',
      'author of “The Salt Road,”',
    ],
    [
      'Dan Pell, founder of the “Looking for Halden” project, left.',
      'Dan Pell',
      'founder of the “Looking for Halden” project',
    ],
    ['Dan Pell, a boat expert and the author of a history, left.', 'Dan Pell', 'boat expert'],
    [
      'Dan Pell, an editor for the Echo and the Mercury, left.',
      'Dan Pell',
      'editor for the Echo and the Mercury',
    ],
    [
      'Dan Pell, Action for Harrow’s executive director, left.',
      'Dan Pell',
      'Action for Harrow’s executive director',
    ],
    ['Ines Okafor, who is now chairwoman of the bank, left.', 'Ines Okafor', 'chairwoman of the bank'],
    ['Dan Pell, 35, an author and father-of-two, left.', 'Dan Pell', 'author and father-of-two'],
    [
      'Dan Pell, a senior research fellow at the museum, left.',
      'Dan Pell',
      'senior research fellow at the museum',
    ],
    ['They met One Harrow’s Ines Okafor.', 'Ines Okafor', 'One Harrow’s'],
    ['Retired Air Force Lt. Col. Dan Pell, a boat analyst, left.', 'Dan Pell', 'boat analyst'],
    // How often is part of a role; how somebody feels is none.
    ['Four-time champion Ada Venn left.', 'Ada Venn', 'Four-time champion'],
    ['Ada Venn, a two-time Harrow champion, left.', 'Ada Venn', 'two-time Harrow champion'],
    ['“It rained,” said sister-in-law Ada Venn. “We left.”', 'Ada Venn', 'sister-in-law'],
    ['Frustrated Ada Venn left.', 'Ada Venn', null],
    ['One wept. Another, Ada Venn, left.', 'Ada Venn', null],
    // An age is no part of a role.
    ['Dan Pell, a 25-year-old doctor from Halden, left.', 'Dan Pell', 'doctor from Halden'],
    // Two have one role.
    ['Harrow reporters Dan Pell and Ines Okafor left.', 'Dan Pell', 'Harrow reporters'],
    ['Harrow reporters Dan Pell and Ines Okafor left.', 'Ines Okafor', 'Harrow reporters'],
    ['Harrow reporter Dan Pell and Ines Okafor left.', 'Ines Okafor', null],
    ['The reporters Dan Pell met left.', 'Dan Pell', null],
    // What an office is for stands before the name.
    ['The spokeswoman for women Ines Okafor left.', 'Ines Okafor', 'spokeswoman for women'],
    // A clause that tells who she is, but not what she said or where she is.
    ['Ines Okafor, who lives nearby, left.', 'Ines Okafor', 'who lives nearby'],
    ['Dr Mara Lowe, who leads the trust, left.', 'Mara Lowe', 'who leads the trust'],
    ['Ines Okafor, who lives nearby, left. Mayor Ines Okafor slept.', 'Ines Okafor', 'Mayor'],
    ['Ines Okafor, who said so, left. Okafor, who won on Monday, slept.', 'Ines Okafor', null],
    ['Ines Okafor, who is in Halden, left.', 'Ines Okafor', null],
    // A noun that no list knows.
    ['Ines Okafor, a keen falconer from the bay, left.', 'Ines Okafor', 'keen falconer from the bay'],
    ['Harrow winemaker Ines Okafor left.', 'Ines Okafor', 'Harrow winemaker'],
    ['Lowe and her protegee Ines Okafor left.', 'Ines Okafor', 'protegee'],
    ['Lowe’s daughter-in-law Ines Okafor left.', 'Ines Okafor', 'Lowe’s daughter-in-law'],
    ['Ines Okafor, pulled aside by Rep. Pell, left.', 'Ines Okafor', null],
    ['A number Ines Okafor gave was wrong.', 'Ines Okafor', null],
    ['Trooper Guy Pell left.', 'Guy Pell', 'Trooper'],
    ['Defending, Ines Okafor left.', 'Ines Okafor', 'Defending'],
    ['Professor Ines Okafor, of Halden University, left.', 'Ines Okafor', 'of Halden University'],
    ['Mayor Ines Okafor, of Halden University, left.', 'Ines Okafor', 'Mayor'],
    ['Ines Okafor, of Halden, left.', 'Ines Okafor', null],
    ['The Harrow Party’s Mara Strand left.', 'Mara Strand', 'Harrow Party’s'],
    // A noun in -er behind “one” is a role where the name is closed, and what is told is not about a thing.
    ['“It is cold,” said one diner, Ines Okafor.', 'Ines Okafor', 'diner'],
    ['Another factor, Dan Pell, 61, said, was rain.', 'Dan Pell', null],
    ['One blunder, Dan Pell said, cost the game.', 'Dan Pell', null],
    ['He drank another beer, Dan Pell, 61, said.', 'Dan Pell', null],
    // What leads to the name, a verb and the time are no part of a role.
    ['A young clerk named Ada Venn left.', 'Ada Venn', 'young clerk'],
    ['A chef known as Ada Venn left.', 'Ada Venn', 'chef'],
    ['A so-called expert named Ada Venn left.', 'Ada Venn', 'so-called expert'],
    ['They met a clerk named Ada Venn there.', 'Ada Venn', 'clerk'],
    ['Another clerk named Ada Venn left.', 'Ada Venn', 'clerk'],
    ['They met a company called Halden Rail to talk.', 'Halden Rail', 'company'],
    ['In October Labour chairman Ed Lowe left.', 'Ed Lowe', 'Labour chairman'],
    ['At the time mayor Ed Lowe slept.', 'Ed Lowe', 'mayor'],
    ['The teacher dubbed Ada Venn a genius.', 'Ada Venn', null],
    ['Halden spoke to land agent Ed Lowe.', 'Ed Lowe', 'land agent'],
    ['Halden spoke to sign language teacher Ed Lowe.', 'Ed Lowe', 'sign language teacher'],
    ['Then fell runner Ed Lowe left.', 'Ed Lowe', 'fell runner'],
    ['Then self made millionaire Ed Lowe left.', 'Ed Lowe', 'self made millionaire'],
    ['The time trial champion Ed Lowe left.', 'Ed Lowe', 'time trial champion'],
    ['On Friday Night Lights star Ed Lowe left.', 'Ed Lowe', 'Friday Night Lights star'],
    ['For Friday Club chairman Ed Lowe this is new.', 'Ed Lowe', 'Friday Club chairman'],
    ['According to Ed Lowe, a driver that lives in Halden, it rained.', 'Ed Lowe', 'driver'],
    ['According to Ed Lowe, a pilot when he was young, it rained.', 'Ed Lowe', 'pilot'],
    ['Halden hopes to sign Harrow striker Ed Lowe.', 'Ed Lowe', 'Harrow striker'],
    ['The club hope that they eye captain Ed Lowe.', 'Ed Lowe', 'captain'],
    ['The club are suing striker Ed Lowe.', 'Ed Lowe', 'striker'],
    ['Last night trade minister Ed Lowe left.', 'Ed Lowe', 'trade minister'],
    ['He left the moment mayor Ed Lowe came.', 'Ed Lowe', 'mayor'],
    ['On Monday Labour chairman Ed Lowe left.', 'Ed Lowe', 'Labour chairman'],
    ['The Sheffield Wednesday manager Ed Lowe left.', 'Ed Lowe', 'Sheffield Wednesday manager'],
    [
      '“We left,” said England and Wales Rowing Board director Ed Lowe.',
      'Ed Lowe',
      'England and Wales Rowing Board director',
    ],
    // A distance, the number of a name, a paper’s day and a noun that may be a verb are part of a role.
    ['Then Olympic 800m champion Ed Lowe left.', 'Ed Lowe', 'Olympic 800m champion'],
    ['Then Halden 10,000 metres champion Ed Lowe left.', 'Ed Lowe', 'Halden 10,000 metres champion'],
    ['Then Harrow FM 98 host Ed Lowe left.', 'Ed Lowe', 'Harrow FM 98 host'],
    ['Then the £10m striker Ed Lowe left.', 'Ed Lowe', 'striker'],
    ['In May 2004 mayor Ed Lowe left.', 'Ed Lowe', 'mayor'],
    ['A book by Sunday Echo editor Ed Lowe sank.', 'Ed Lowe', 'Sunday Echo editor'],
    ['He met Today co-host Ed Lowe.', 'Ed Lowe', 'Today co-host'],
    ['Today mayor Ed Lowe left.', 'Ed Lowe', 'mayor'],
    ['It is for First Minister Ed Lowe to say.', 'Ed Lowe', 'First Minister'],
    ['Then talent show host Ed Lowe left.', 'Ed Lowe', 'talent show host'],
    ['Then talent show host and Halden MEP Ed Lowe left.', 'Ed Lowe', 'talent show host and Halden MEP'],
    ['The letters show mayor Ed Lowe was late.', 'Ed Lowe', 'mayor'],
    ['That is the question former mayor Ed Lowe asked.', 'Ed Lowe', 'former mayor'],
    ['The deputy planning director Ed Lowe left.', 'Ed Lowe', 'deputy planning director'],
    ['The Harrow foreign affairs spokesman Sir Ed Lowe left.', 'Ed Lowe', 'Harrow foreign affairs spokesman'],
    ['We met other people. Mr Lowe left with Ed Lowe.', 'Ed Lowe', null],
    // A word that looks like a verb may belong to the noun of a role behind a name.
    ['Ed Lowe, head of a policy think tank, left.', 'Ed Lowe', 'head of a policy think tank'],
    ['Ed Lowe, director for Danish publishing, left.', 'Ed Lowe', 'director for Danish publishing'],
    // What describes a body, or somebody named after it, is no role of its own.
    ['They read the official Halden News Agency.', 'Halden News Agency', null],
    ['The former Halden stalwart Alan Hale left.', 'Halden', null],
    ['Former Halden striker Ed Lowe left.', 'Ed Lowe', 'Former Halden striker'],
    // The stop of an abbreviation, or within a name, does not end it.
    ['“We left,” Halden.com manager Ed Lowe said.', 'Ed Lowe', 'Halden.com manager'],
    ['Ed Lowe, deacon at St. Brannoc Church, left.', 'Ed Lowe', 'deacon at St. Brannoc Church'],
    // A clause behind what opens the sentence tells nothing of whom it names.
    ['According to Halden Rail, a third of all drivers will leave.', 'Halden Rail', null],
    ['According to Ed Lowe, a driver at Halden Rail, many will leave.', 'Ed Lowe', 'driver at Halden Rail'],
    // A courtesy is no role; the first one is kept.
    ['Ms Ines Okafor left.', 'Ines Okafor', null],
    ['Dr Mara Lowe left.', 'Mara Lowe', null],
    ['Mayor Ines Okafor left. Ines Okafor, a baker, slept.', 'Ines Okafor', 'Mayor'],
  ])('%s', (text, name, role) => {
    expect(peopleOf(text).find((entity) => entity.name === name)!.role).toBe(role);
  });

  test('the words that may call somebody later', () => {
    const [entity] = peopleOf('Mayor Ines Okafor left. Ines Okafor, a baker from the old quay, slept.');
    expect([...entity!.roleWords]).toEqual(['mayor', 'baker', 'old', 'quay']);
    expect(entity!.roleNoun).toBe('mayor');
  });
});

describe('genders', () => {
  // By title or role, by given name, by what stands beside it or follows.
  test.each<[text: string, gender: Gender]>([
    ['Ms Strand left.', 'female'],
    ['Lord Strand left.', 'male'],
    ['King Strand left.', 'male'],
    ['Strand left.', null],
    ['Tom Strand left.', 'male'],
    ['Ines Strand left.', 'female'],
    ['Ash Kinnard left.', null],
    ['Ash Kinnard, the first woman to sail, left.', 'female'],
    ['Ash Kinnard brought her own chair.', 'female'],
    ['Ash Kinnard brought his own chair.', 'male'],
    ['Ash Kinnard hurt himself.', 'male'],
    ['Ash Kinnard, who would not give her name, left.', 'female'],
    ['Ash Kinnard left. He slept.', 'male'],
    ['Ash Kinnard left. She slept.', 'female'],
    // Another may be meant.
    ['Ash Kinnard left, and her dog slept.', null],
    ['The dog of Ash Kinnard left. He slept.', null],
    ['Ash Kinnard left. They slept.', null],
    ['Ash Kinnard met the man whom the old dog at the far end of the quay had bitten in her sleep.', null],
  ])('%s', (text, gender) => {
    expect(peopleOf(text)[0]!.gender).toBe(gender);
  });

  test('the ending of a given name suggests a woman where nothing else tells', () => {
    const lean = (text: string) => peopleOf(text)[0]!.lean;
    expect([
      lean('Ulla Brandt left.'),
      lean('Una left.'),
      lean('Andrea Brandt left.'),
      lean('Olle Brandt left.'),
      lean('Ia Brandt left.'),
    ]).toEqual(['female', null, null, null, null]);
  });
});
