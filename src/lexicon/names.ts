import type { WordGroups } from './words.ts';

/** Given names whose bearer is nearly always a man: the grounds for “he”. */
export const MEN = `
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony
  mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan
  jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank
  alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle
  walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse
  dylan bryan joe bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell
  louis philip bobby johnny bradley tony tim tom tommy bill billy bob jim jimmy mike dave dan danny steve
  chris greg matt nick ben ted ed eddie sam max alex fred ron don ken rick ray phil pete andy charlie harry
  simon martin neil ian graham colin nigel trevor stuart gordon duncan hugh alastair alistair gavin craig
  derek barry leo luke oliver oscar liam owen rhys gareth ivan igor boris vladimir sergei dmitry mikhail
  pavel viktor oleg yuri alexei pierre jean jacques francois michel emmanuel antonio carlos luis jorge pedro
  miguel diego pablo javier fernando rafael manuel mario luigi giovanni marco paolo hans klaus stefan jurgen
  wolfgang lars sven erik jan piet muhammad mohammed mohamed ahmed ali hassan hussein omar ibrahim yusuf
  khalid abdul mustafa mahmoud tariq imran rashid raj rahul sanjay amit vijay ravi arjun hiroshi kenji
  takeshi barack bernie jeb newt mitt rand rudy joel josh jake brad chad clint dean doug drew dwight earl
  elliot ernest felix floyd francis garrett geoff geoffrey glenn grant hank herbert howard isaac jay jared
  jerome joaquin kurt lance leon leonard lloyd lou malcolm marcus marvin maurice melvin mitch mitchell
  morris nathaniel neal norman otto perry preston quentin reginald rex rodney roland ross rupert seth shane
  sidney spencer stan stanley sterling terence theodore todd travis troy vernon victor virgil wade warren
  wesley winston zach kofi kwame emeka chidi tunde dmitri emil anders bjorn henrik mikael nils olaf per
  torsten milan tomas petr jiri pawel piotr andrzej jakub bogdan mircea stelios nikos giorgos kostas mateo
  santiago joao paulo tiago milo buck simeon jago cornelius tarquin barnaby rufus jasper percy cecil
  clarence ambrose silas gideon caleb levi thaddeus cyril basil horace hugo lionel clive reg vic archie
  alfie freddie ollie gus chuck rocco gino arvid corin osric orson lucian ephraim abel will ewan euan angus
  hamish callum lachlan fergus rory declan conor cormac desmond niall brendan kieran bram jonas idris walt
  wally emrys dafydd gwyn huw ivor alun dai bertil mikko jari timo antti juha kari axel gustav rasmus soren
  mads jens jorn lothar dieter uwe horst gunther heinz rolf ernst moritz lukas florian matthias tobias
  markus andreas bernd gerhard owain tomos milos radek zoltan laszlo istvan gabor ferenc vasile radu
  cristian adrian dumitru gheorghe arkady yevgeny maxim konstantin leonid anatoly valery vitaly nikolai
  andrei alexey sergey roman denis ruslan farid karim samir nabil walid youssef bilal hamza zaid faisal
  salman nasser jamal kamal rafiq anwar iqbal javed nadeem vikram suresh ramesh mahesh ganesh robbie evan
  kenny lenny davey jonny jimi luca emilio gerry mickey ricky vinny ozzy kumar ashok deepak anil sunil
  naveen kiran rohan nikhil wei jun hao ming chen jin hiro daisuke satoshi yusuke kazuo kwasi yaw tendai
  thabo sipho mandla oluwaseun babajide ikenna uche obinna chukwuma arturo ricardo roberto sergio enrique
  eduardo alejandro andres hector julio cesar ramon raul gustavo ignacio salvador domingo lorenzo vincenzo
  giuseppe matteo alessandro fabio massimo stefano enzo bruno xavier thierry olivier guillaume laurent
  philippe alain gilles yves didier pascal
`;

/** Given names whose bearer is nearly always a woman: the grounds for “she”. */
export const WOMEN = `
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra
  ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura
  cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine
  debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly
  lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara
  madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn
  danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori kate katie
  kathy sue jane jenny jill anne annie beth betsy bonnie carla carly carrie cathy cindy claire clare connie
  daisy debbie dolores donatella edith eileen elaine eleanor elena ella ellen erica erin esther eva faith
  fiona florence gail gillian gina hazel heidi hillary holly ingrid irene iris isabel ivy jackie jasmine jo
  joanna joanne josephine joy juanita karin katrina kay kim kristen kristin leah leslie lillian liz lois
  loretta louise lucia lucy lydia lynn mandy marcia marian marianne marina marjorie maureen maxine meg
  melanie melania mercedes mia mildred mindy miriam molly monica nadia naomi natasha nina nora norma olga
  paula penny phyllis priya rita roberta robin rosa rose rosemary roxanne sally sheila shelly sherry silvia
  sonia sophie stacy stella sylvia tamara tammy tanya tara tina tracy ursula valerie vanessa vera veronica
  vivian wanda wendy yolanda yvonne zoe nicola priti ines amina fatima aisha leila layla mariam zainab
  yasmin noor ayesha sana lakshmi anjali sunita deepa meera mei ling yuki keiko akiko sakura svetlana
  tatiana irina ekaterina ludmila oksana anastasia galina astrid freya sigrid greta annika helga ilse katja
  monika renate sabine ute heike chiara francesca giulia alessandra valentina beatriz carmen pilar lupe
  guadalupe consuelo ana inês ngozi chioma adaeze amara nkechi abena akua siobhan niamh aoife ciara saoirse
  bronwyn eleri agnes agnieszka zofia katarzyna magda hana marta petra ivana jana lenka celestine prudence
  posy polly hester ottilie rhona zuleya mirela yusra celeste constance patience mercy verity felicity honor
  blessing bettina noreen marjory dot dottie peggy trudy hattie lottie millie tilly nellie winnie mavis
  beryl enid olive pearl delia adela gwen nerys carys rhian sian mair elin liv maren sunniva tove randi
  berit gunhild marit aslaug moira morag catriona isla eilidh ailsa shona mhairi orla grainne sinead maeve
  deirdre roisin una etta edda fenella ulla samira hedvig harriet bryony rosalind imogen cordelia beatrice
  cecily matilda winifred gwendolyn muriel hilary hilda gertrude bertha elsie doreen maisie poppy lily
  violet primrose hyacinth camille celine delphine elodie genevieve isabelle juliette margaux mathilde odile
  simone sylvie yvette agathe colette esperanza ximena rocio soledad catalina gabriela mariana daniela
  paulina fernanda camila luciana snezana dragana milica vesna zdenka bozena halina ewa grazyna malgorzata
  aleksandra yulia olesya larisa lyudmila nadezhda zinaida parvati kavita rekha usha shanti indira geeta
  asha nisha pooja divya shreya meena rukmini nasreen farah shirin maryam zahra khadija safiya rania dalia
  hala nour salma thandiwe nomsa lindiwe zodwa ayanda wanjiru njeri achieng abimbola folake yetunde
  funmilayo ifeoma hanako yoko michiko naoko xiu ying lan hua minh linh thuy nell dora lena mina alma bea
  cora ada edna ethel maud mabel minna signe solveig ragnhild ylva huma kellyanne
`;

/** End in -a and are no woman’s names, or not hers alone; the ending is weak grounds for “she”. */
export const NOT_WOMEN = `
  joshua luca ezra noah sasha misha ilya nikita mustafa elisha bela dana andrea kofi jona jonah micah yehuda
  akira keita ola garcia barra costa silva nicola elia tuaa aga attila akiva
`;

/** Particles with which a name may begin: “said von Tessenow”. */
export const FIRST_PARTICLES = 'von van de du di da dos del della al el bin ibn abu';

/** Small words inside a name: “Ludo van der Berg”. */
export const PARTICLES = `${FIRST_PARTICLES}
  la le des das dello delle dei degli der den het ten ter bint ben y e zu zum zur te af av st ap mac ould lo san santa
`;

/** Names that end as participles do: “Harding said”. */
export const NAMES_IN_ING = `
  beijing boeing bowling cushing darling fielding fleming golding harding hawking keating kipling manning nanjing
  reading rowling schilling spalding sterling
`;

/** Words that a hyphen ties to a name and that are no part of it: “Pell-era rules”. */
export const AFTER_HYPHENS = `
  allied area backed bank based born bound brand bred class era elect esque free friendly funded held inspired
  led level like linked made old only owned run size style themed turned type wide year
`;

/** Given names that are nouns of people too: “Guy Mansell”. */
export const GIVEN_NAMES_AND_NOUNS = 'guy dean';

/** Second halves of Chinese and Korean given names that are words besides: “Park Soo-young”. */
export const SECOND_HALVES = 'jin sung young ming ling mei wei on to ying bin man hung kit yin';

/** Letters behind a name: “Guy Pell QC”. */
export const LETTERS_AFTER_NAMES = 'qc kc mbe obe cbe frs phd md';

/** Owners that are nobody in particular, and so belong to the name behind them: “the People’s Daily”. */
export const OWNERS_OF_ALL = 'people women men children';

/** Owners who would be somebody by themselves, each with the words before which they are a part of a name. */
export const NAMES_WITH_OWNERS: WordGroups = {
  victoria: 'secret',
  moody: 'investors',
  reader: 'digest',
  harper: 'bazaar magazine',
  investor: 'business',
  lloyd: 'list',
  jane: 'defence intelligence',
  farmer: 'weekly',
  destiny: 'child',
  woman: 'hour own',
  dick: 'sporting',
  domino: 'pizza',
  king: 'college',
  queen: 'university',
  mother: 'day',
};

/** Initials of bodies that are spoken as a word, and are written like one: “Nasa”. */
export const SPOKEN_INITIALS =
  'nasa nato fifa uefa unicef unesco opec ukip defra ofcom ofsted ofgem acas esa';

/** Given names of women and men alike that other lists give to one of them alone. */
export const EITHER = 'ash ariel pat val lindsay toni robbie';

/** What lists of given names hold and a text hardly ever means as one; places aside. */
export const NO_GIVEN_NAMES: WordGroups = {
  'verbs and adverbs': 'said has will don drew just may harm hope kick link chase flip trace bear till',
  'time and weather': 'age summer winter autumn spring eve dawn sun moon storm snow sky star',
  'money and trades': `
    cash bill loan job ad mark grant levy fares charity mason cook baker tanner porter sawyer tailor
    hunter fisher smith
  `,
  'land and water': `
    river lake forest ocean sea bay haven harbor harbour field park rivers hill street house church union
    city north south east west clay stone
  `,
  'colours and stuffs': `
    blue grey black white green red brown golden silver crystal diamond pearl sugar honey
  `,
  adjectives: `
    rich tiny lucky constant precious rosy rocky indie sterling earnest old new young little junior
    christian french dutch german roman english british
  `,
  'virtues and other abstract words': `
    chance honour honor justice peace liberty journey promise clarity joy honesty patience blessing
    destiny miracle mercy faith harmony melody heaven eden trinity
  `,
  things: `
    line floor page lane art miles jet chip dot kit jazz hub echo dash leaf nail spike flick ray rock rose
    van blaze rein ton
  `,
  people: `
    boy guy peer ally foster ward buddy ace maverick duke earl prince princess king queen baron judge
    major royal marine
  `,
  animals: 'cat tiger fox buck',
  'small words of other languages': 'al les der ive neo',
  'days, months and feasts': `
    sunday monday tuesday wednesday thursday friday saturday june august september october november
    december easter noel
  `,
  firms: 'apple ford mercedes mart rover isis',
  'places in no list of places': `
    york jersey jordan carolina savannah cheyenne chelsea memphis camden trenton kingston francisco
    lourdes valencia rio holland albany odessa sofia roma aston charlton clare
  `,
  'names that are surnames far more often': `
    clinton blair howard campbell kennedy davis sullivan jackson lincoln morgan lewis murray wilson murphy
    bellamy miller clark parker dawson cooper anderson cohen harris palmer turner gibson carter reagan
    hayes fletcher carson taylor hendrix presley walker trump bush johnson jones cruz
  `,
};

/** Short forms of names that no initials tell, and what they stand for. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  fed: 'federal reserve',
  'lib dems': 'liberal democrats',
};
