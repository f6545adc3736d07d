import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import type { QuoteAnalysis } from '../../../src/quotes/analysis.ts';
import { findQuotations } from '../../../src/quotes/marks/marks.ts';
import { analyzeQuotes } from '../../../src/quotes/quotes.ts';

function contextOf(text: string): QuoteAnalysis {
  const doc = parseDoc(text);
  return analyzeQuotes(doc, findQuotations(doc));
}

const wordsOf = ({ tokens }: QuoteAnalysis, first: number, end: number) =>
  tokens.text.slice(tokens.starts[first]!, tokens.ends[end - 1]!);

describe('mentions', () => {
  /** The names in square brackets and the phrases in round ones, each with what qualifies it. */
  function marked(text: string): string[] {
    const analysis = contextOf(text);
    return analysis.mentions.map(({ kind, first, end, qualified }) => {
      const words = wordsOf(analysis, first, Math.max(end, qualified));
      return kind === 'name' ? `[${words}]` : kind === 'phrase' ? `(${words})` : words;
    });
  }

  test.each<[text: string, mentions: string[]]>([
    ['We saw Mara Lowe.', ['We', '[Mara Lowe]']],
    ['Mayor Dan Pell left.', ['[Mayor Dan Pell]']],
    ['Prime Minister Kier Starling left.', ['[Prime Minister Kier Starling]']],
    ['Kremlin spokesman Dmitry Pesk left.', ['[Kremlin spokesman Dmitry Pesk]']],
    ['Fire chief Dolores Amaya left.', ['[Fire chief Dolores Amaya]']],
    ['The council’s spokeswoman Mina Rao left.', ['[The council’s spokeswoman Mina Rao]']],
    ['The President left.', ['(The President)']],
    ['A shaken Lucia Ferrant left.', ['[Lucia Ferrant]']],
    ['The mayor of Harrow Falls left.', ['(The mayor of Harrow Falls)', '[Harrow Falls]']],
    ['A longtime adviser to Mara Lowe left.', ['(A longtime adviser to Mara Lowe)', '[Mara Lowe]']],
    ['Mara Lowe’s claim failed.', ['(Mara Lowe’s claim)']],
    ['Critics left.', ['(Critics)']],
    // Adjectives and other words at the head of a sentence name nobody.
    ['Certain officials left.', ['(Certain officials)']],
    ['Hidden cameras rolled.', []],
    ['Along with Lowe, they left.', ['[Lowe]', 'they']],
    ['Pre-tax profits rose.', []],
    ['Excitedly describing it, Lowe left.', ['it', '[Lowe]']],
    ['Italy planning to leave said so.', ['[Italy]']],
    ['Strong’s lawyer left.', ['(Strong’s lawyer)']],
    ['Cash, 61, left.', ['[Cash]']],
    ['Cash-strapped Lowe left.', ['[Lowe]']],
    ['Mid Harrow Council left.', ['[Mid Harrow Council]']],
    ['Keen insisted.', ['[Keen]']],
    ['Keen to go, Lowe left.', ['[Lowe]']],
    ['Plus Energy left.', ['[Plus Energy]']],
    ['Unlike Minds left.', ['[Unlike Minds]']],
    ['He’d left, and I’m Ada Lowe.', ['[Ada Lowe]']],
    ['One official left.', ['(One official)']],
    ['Another said so.', ['(Another)']],
    ['So many complained.', ['(many)']],
    ['Saint Brannoc’s School closed.', ['[Saint Brannoc’s School]']],
    ['The University of the West closed.', ['[The University of the West]']],
    ['The Hale County Coroner’s Office closed.', ['[The Hale County Coroner’s Office]']],
    ['The Committee to Protect Ferrymen left.', ['[The Committee to Protect Ferrymen]']],
    ['The Harrow Centre for Tide Control left.', ['[The Harrow Centre for Tide Control]']],
    // Names that begin with no noun of a body, and bodies with two fields.
    ['It met the Republic of Hale manager Ed Lowe.', ['It', '[the Republic of Hale manager Ed Lowe]']],
    ['Transport for Hale left.', ['[Transport for Hale]']],
    ['The Harrow Observatory for Old Tides left.', ['[The Harrow Observatory for Old Tides]']],
    ['The College for Rowing and Sailing left.', ['[The College for Rowing and Sailing]']],
    ['The Association of France and Spain left.', ['[The Association of France]', '[Spain]']],
    ['The Joint Group on Boats and Docks left.', ['[The Joint Group on Boats and Docks]']],
    ['It sank. Back came Caroline Till, and Lowe.', ['It', '[Caroline Till]', '[Lowe]']],
    ['The Echo and the Gazette both say so.', ['[The Echo]', '[the Gazette]']],
    ['It met Harrow police. Police chiefs left.', ['It', '[Harrow police]', '(Police chiefs)']],
    ['Dr. J. K. Hale of the U.S. Navy left.', ['[Dr. J. K. Hale]', '[the U.S. Navy]']],
    ['So said von Tess and Ludo van der Berg.', ['[von Tess]', '[Ludo van der Berg]']],
    ['It was Tom “the Crab” Hale.', ['It', '[Tom “the Crab” Hale]']],
    ['Giving evidence, Lowe left.', ['[Lowe]']],
    ['She shook her head.', ['She']],
    ['She met her head of policy.', ['She', '(her head of policy)', '(policy)']],
    ['It rained on Monday in March.', ['It']],
    // What qualifies a phrase.
    ['A person familiar with the matter said so.', ['(A person familiar with the matter)', '(the matter)']],
    ['A man close to the council said so.', ['(A man close to the council)', '(the council)']],
    ['The man at the old quay said so.', ['(The man at the old quay)', '(the old quay)']],
    ['The minister for women Rula Venn left.', ['(The minister for women)', '[women Rula Venn]']],
    [
      'A report by analysts Halden Digest came.',
      ['(A report by analysts Halden Digest)', '[analysts Halden Digest]'],
    ],
    // “Mr” begins a name of its own, but for a title, a role or an owner before it.
    ['In Harrow Mr Lowe left.', ['[Harrow]', '[Mr Lowe]']],
    ['In the interview Mr Lowe said so.', ['[Mr Lowe]']],
    ['The film Goodbye Mr Lowe sank.', ['[The film Goodbye Mr Lowe]']],
    ['Then Harrow Mayor Mr Lowe left.', ['[Harrow Mayor Mr Lowe]']],
    ['Then the mayor Mr Lowe left with Harrow’s Mr Pell.', ['[the mayor Mr Lowe]', '[Harrow’s Mr Pell]']],
    // A name behind an article may only tell which noun, in small letters before a verb of saying, is meant.
    ['Then the Harrow international said so.', ['(the Harrow international)']],
    ['Then the Harrow symposium has said so.', ['(the Harrow symposium)']],
    ['Then the Harrow itself said so.', ['[the Harrow]']],
    ['It sank, as men in the Harrow park said.', ['It', '(men in the Harrow park)', '(the Harrow park)']],
    // The object of a preposition closes with its noun.
    [
      'Police officers in the Harrow valley said so.',
      ['(Police officers in the Harrow valley)', '(the Harrow valley)'],
    ],
    ['Then police in Harrow state said so.', ['(police in Harrow state)', '[Harrow]']],
    [
      'Figures from the trade ministry show a rise.',
      ['(Figures from the trade ministry)', '(the trade ministry)', '(a rise)'],
    ],
    ['The deal with Harrow expires in May.', ['(The deal with Harrow)', '[Harrow]']],
    ['The makers of Harrow chips for boats said so.', ['(The makers of Harrow chips for boats)', '[Harrow]']],
    // What a phrase holds, and what it does not.
    ['The feature then lists them.', ['(The feature)', '(then lists)']],
    ['A member of Halden alerted police.', ['(A member of Halden)', '[Halden]', '(police)']],
    ['Later, island rights activists left.', ['(island rights activists)']],
    ['Later, leading tide table experts left.', ['(leading tide table experts)']],
    ['But tide experts have said so.', ['(tide experts)']],
    ['It sank, and he said harbour pilots warned us.', ['It', 'he', '(harbour pilots)']],
    ['But left officials said so.', ['(officials)']],
    ['On Monday night residents said so.', ['(residents)']],
    ['Before noon officials said so.', ['(officials)']],
    ['The council cut officials.', ['(The council)', '(officials)']],
    ['When Lowe left colleagues said so.', ['[Lowe]', '(colleagues)']],
    ['The Halden overnight said so.', ['[The Halden]']],
    ['The Society of Friends and Penhale left.', ['[The Society of Friends]', '[Penhale]']],
    ['Freedom for Hale is near.', ['[Freedom]', '[Hale]']],
    ['According to experts gulls starve, and so on.', ['(experts)']],
    ['But some helped officials said so.', ['(some helped officials)']],
    ['The former Harrow winger has said so.', ['(The former Harrow winger)']],
    ['The Harrow tide programme runners say so.', ['(The Harrow tide programme runners)']],
    ['The work and harbours minister left.', ['(The work and harbours minister)']],
    ['The boats and home repair firm left.', ['(The boats and home repair firm)']],
    ['It closed the pier and harbour chief Ed Lowe left.', ['It', '(the pier)', '[chief Ed Lowe]']],
    ['It closed the pier and angry guards left.', ['It', '(the pier)', '(guards)']],
    ['Halden skippers have said so.', ['(Halden skippers)']],
    ['Halden tide experts claim to know.', ['(Halden tide experts)']],
    ['Donor towns have promised it.', ['(Donor towns)', 'it']],
    ['Lowe makes claims.', ['[Lowe]']],
    ['Lowe afterwards said so.', ['[Lowe]']],
    ['The Halden itself said so.', ['[The Halden]']],
    ['The Lowe budget slashes state help.', ['[The Lowe]']],
    ['A law enforcement official left.', ['(A law enforcement official)']],
    ['The council feared officials.', ['(The council)', '(officials)']],
    ['The ministers want officials.', ['(The ministers)', '(officials)']],
    ['At the press conference police left.', ['(the press)', '(police)']],
    [
      'It was found by customs officials at a Norway airport.',
      ['It', '(customs officials at a Norway airport)', '[a Norway]'],
    ],
    [
      'Then the Halden-born researcher left with the Harrow Cup winner.',
      ['(the Halden-born researcher)', '(the Harrow Cup winner)'],
    ],
    // A name behind “according to” and what its bearer is.
    ['According to interim school head Ada Lowe, it sank.', ['[interim school head Ada Lowe]', 'it']],
    ['According to unofficial Halden figures, it sank.', ['(unofficial Halden figures)', 'it']],
    ['The officer on duty said so.', ['(The officer on duty)']],
    ['The head of the two big unions said so.', ['(The head of the two big unions)', '(the two big unions)']],
    [
      'The president and chief executive of the bank said so.',
      ['(The president and chief executive of the bank)', '(chief executive of the bank)', '(the bank)'],
    ],
    ['The clerks and chief executive said so.', ['(The clerks)', '(chief executive)']],
    [
      'The vice president of business development for the bank said so.',
      ['(The vice president of business development for the bank)', '(the bank)'],
    ],
    ['The 12 viewers and 3 new fans and 12345 fans said so.', ['(The 12 viewers)', '(3 new fans)', '(fans)']],
    ['For the two hours, and this week, Lowe left.', ['[Lowe]']],
    ['The polls closed as the surge surprised Lowe.', ['(The polls)', '(the surge)', '[Lowe]']],
    ['Enter Lowe. Flames rose. Lowe saw the flames.', ['[Lowe]', '[Lowe]', '(the flames)']],
    // Where a name begins and ends.
    ['Theresa May said so.', ['[Theresa May]']],
    ['Cheuk Hau-yip met the Lowe-led crew.', ['[Cheuk Hau-yip]', '(the Lowe-led crew)']],
    ['Mara King left. King said so, and the King left.', ['[Mara King]', '[King]', '(the King)']],
    ['August Brandt said so.', ['[August Brandt]']],
    ['We saw Lowe Monday.', ['We', '[Lowe]']],
    ['Fr. Lowe and St. Anne said so.', ['[Fr. Lowe]', '[St. Anne]']],
    ['We met Lowe. Pell said so.', ['We', '[Lowe]', '[Pell]']],
    ['One America Radio said so.', ['[One America Radio]']],
    ['Lowe & Pell said so.', ['[Lowe & Pell]']],
    ['Lowe/Pell said so.', ['[Lowe]', '[Pell]']],
    ['Lowe’s sister’s friend said so.', ['(Lowe’s sister’s friend)']],
    ['Halden press secretary Mina Rao said so.', ['[Halden press secretary Mina Rao]']],
    ['The Halden council said so.', ['[The Halden council]']],
    ['The Anglers’ Federation said so.', ['[The Anglers’ Federation]']],
    ['The drivers’ union said so.', ['(The drivers’ union)']],
    ['A Democrat said so.', ['(A Democrat)']],
    // A surname that is a common word is one after its bearer was named.
    ['Jonah Read wrote it. Read said so.', ['[Jonah Read]', 'it', '[Read]']],
    ['According to her, it fell.', ['her', 'it']],
    ['According to her friend, it fell.', ['(her friend)', 'it']],
    // What describes a noun, and nouns that look like verbs.
    ['One elderly diver left a very tired crew.', ['(One elderly diver)', '(a very tired crew)']],
    ['A slightly baffled female day-tripper said so.', ['(A slightly baffled female day-tripper)']],
    ['A former radio show host left.', ['(A former radio show host)']],
    ['A previous estimate was wrong.', ['(A previous estimate)']],
    ['The Halden-led operation said so.', ['(The Halden-led operation)']],
    ['A New Halden-based firm left.', ['(A New Halden-based firm)']],
    ['The Halden-based Harrow Boat Watch left.', ['[Harrow Boat Watch]']],
    ['A head of town planning, Ed Lowe, left.', ['(A head of town planning)', '[Ed Lowe]']],
    ['Harrow Chat user adalowe wrote so.', ['(Harrow Chat user)', '[adalowe]']],
    ['So wrote Chat user pell_boat.', ['(Chat user)', '[pell_boat]']],
    ['One Chat user joked so.', ['(One Chat user)']],
    ['A Chat user pell_boat said so.', ['(A Chat user)', '[pell_boat]']],
    ['The Harrow Chat user community said so.', ['(The Harrow Chat user)']],
    ['Harrow Chat user feedback suggests so.', ['(Harrow Chat user)']],
    ['The user base said so.', ['(The user)']],
    ['One Chat user thread says so.', ['(One Chat user)']],
    ['A rail user symposium said so.', ['(A rail user)']],
    [
      'A spokesman for the Harrow-based Pell Trust said so.',
      ['(A spokesman for the Harrow-based Pell Trust)', '[Pell Trust]'],
    ],
    ['Ed Lowe at the Halden-backed Pell Council left.', ['[Ed Lowe]', '[Pell Council]']],
    [
      'An aide at the Halden-backed Pell Council left.',
      ['(An aide at the Halden-backed Pell Council)', '[Pell Council]'],
    ],
    ['A group of women writing, Ada Venn left.', ['(A group of women)', '(women)', '[Ada Venn]']],
    ['An aide in tears pleading, Ada Venn left.', ['(An aide in tears)', '[Ada Venn]']],
    ['The head of the club fuming, Ada Venn left.', ['(The head of the club)', '(the club)', '[Ada Venn]']],
    [
      'He heard the mayor of Harrow singing, Ada Venn said.',
      ['He', '(the mayor of Harrow)', '[Harrow]', '[Ada Venn]'],
    ],
    ['He lost a trowel and angry neighbours said so.', ['He', '(a trowel)', '(angry neighbours)']],
    ['He lost a trowel and angry council workers said so.', ['He', '(a trowel)', '(angry council workers)']],
    ['Half those asked said so.', ['(Half those asked)']],
    ['Nearly half those questioned said so.', ['(half those questioned)']],
    ['Residents the council contacted said so.', ['(Residents)', '(the council)']],
    ['The lawyers the court questioned said so.', ['(The lawyers)', '(the court)']],
    ['The man questioned said so.', ['(The man)']],
    ['Lowe likes McDorran’s. McDorran’s said so.', ['[Lowe]', '[McDorran’s]', '[McDorran’s]']],
    ['Half of 2,000 people polled said so.', ['(Half of 2,000 people polled)', '(people polled)']],
    ['Almost a quarter said so.', ['(a quarter)']],
    // What only “according to” shows to be a source, and shares of people.
    ['According to exit polls, it fell.', ['(exit polls)', 'it']],
    ['It fell, according to complete but unofficial returns.', ['It', '(complete but unofficial returns)']],
    ['It fell, according to data released on Friday.', ['It', '(data)']],
    ['It fell, according to the Halden ratings system.', ['It', '(the Halden ratings system)']],
    ['It fell, according to studio estimates.', ['It', '(studio estimates)']],
    ['It fell, according to Halden reports.', ['It', '[Halden]', '(reports)']],
    ['It fell, according to the Harrow report.', ['It', '(the Harrow report)']],
    ['It fell, according to people familiar with it.', ['It', '(people familiar with it)', 'it']],
    ['It fell, according to figures compiled here.', ['It', '(figures)']],
    ['According to Halden boats sank.', ['[Halden]']],
    ['It fell, according to a newly released report.', ['It', '(a newly released report)']],
    ['Now 52 percent said so.', ['(52 percent)']],
    ['Then 52 percent left.', []],
    ['One in four of those asked said so.', ['(One in four of those asked)', '(those asked)']],
    ['A round-up said so.', ['(A round-up)']],
    ['The losses the firm made rose.', ['(The losses)', '(the firm)']],
  ])('%s', (text, mentions) => {
    expect(marked(text)).toEqual(mentions);
  });

  test.each<[text: string, mention: string, beside: string | null]>([
    ['Ines Okafor, the mayor, left.', 'Ines Okafor', 'the mayor'],
    ['The mayor, Ines Okafor, left.', 'The mayor', 'Ines Okafor'],
    ['Ines Okafor, 61, the mayor, left.', 'Ines Okafor', 'the mayor'],
    ['Ines Okafor (61), the mayor, left.', 'Ines Okafor', 'the mayor'],
    ['Ines Okafor met the mayor.', 'Ines Okafor', null],
    ['Okafor’s friend, the mayor, left.', 'Okafor’s friend', null],
    ['Ines Okafor, mayors of the bay and she left.', 'Ines Okafor', null],
    ['In a letter to parents, Halden School left.', 'parents', null],
    ['He left Halden, Ohio, the mayor said.', 'Ohio', null],
    ['He left Ohio, a host of the games, too.', 'Ohio', 'a host'],
  ])('%s: beside %s stands %s', (text, mention, beside) => {
    const analysis = contextOf(text);
    const found = analysis.mentions.find(({ first, end }) => wordsOf(analysis, first, end) === mention);
    const other = found && analysis.mentions[found.appositive];
    expect(other ? wordsOf(analysis, other.first, other.end) : null).toBe(beside);
  });
});
