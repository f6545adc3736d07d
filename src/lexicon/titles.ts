/** Forms of address that stand before nearly any name and tell nothing of whom they name. */
export const ADDRESS = 'mr mrs ms miss dr sir';

/** Honours that stand before a name as an address does: “Dame Ada Venn”. */
export const HONOURS = 'dame lord lady';

/** Titles that are no role: “Mr Pell” is not called “the Mr”. */
export const COURTESY_TITLES = `${ADDRESS} ${HONOURS} mx messrs`;

/** Titles that give way to a fuller role: “Professor Eilidh Roe, a peat scientist at Dunmarrow”. */
export const TEACHING_TITLES = 'prof professor';

/** Ranks of forces and police as they are shortened before a name. */
export const SHORT_RANKS = 'gen maj col capt lt sgt cpl pvt cmdr adm det insp supt';

/** Titles that news gives most: of states, courts, police, churches and kings. */
export const LEADING_TITLES = `
  sen senator rep gov governor general sergeant captain president vice prime minister chancellor secretary
  judge justice mayor officer detective inspector chief king queen prince princess pope bishop archbishop
  coach congressman congresswoman former vp agent
`;

/** Further titles of nobles, churches, ranks, towns and parties. */
export const OTHER_TITLES = `
  baroness baron rev reverend fr father sister brother rabbi imam representative commander admiral major
  speaker attorney ambassador sheriff superintendent constable pc duke duchess cardinal hon chairman
  chairwoman councillor cllr councilman councilwoman gop democratic republican pte brig commodore
`;

/** Words that stand before a name as its title: “Prime Minister Ines Okafor”. */
export const TITLES = [COURTESY_TITLES, TEACHING_TITLES, SHORT_RANKS, LEADING_TITLES, OTHER_TITLES].join(' ');

/** Last words of offices that are written with capitals, and are hardly ever a surname: “the Planning Minister”. */
export const OFFICES = `
  minister secretary president chairman chairwoman spokesman spokeswoman spokesperson director leader mayor
  governor commissioner editor correspondent analyst ambassador chancellor senator councillor manager
  economist strategist adviser advisor mp mep msp inspector superintendent prosecutor treasurer premier executive
  officer
`;

/** What an office is for, between it and the name: “Secretary of State John Carrow”. */
export const FIELDS_OF_OFFICE = `
  police state staff defense defence education finance justice health homeland energy operations
  communications news sport sports security trade labor labour commerce transportation agriculture war
  parliament congress
`;

/** The first of two fields of one office: “Trade and Industry Secretary”. */
export const FIRST_FIELDS = `
  trade work culture education health transport environment food farming sport media arts business skills crime
  justice home women equality equalities children schools families law energy climate rural housing planning
  pensions science technology innovation community communities industry tourism defence defense security finance
  agriculture fisheries veterans economic foreign legal
`;

/** Titles that are a name with the place behind them: “the Duke of Wessex”. */
export const NOBLES = 'duke duchess prince princess earl countess king queen lord lady baron baroness';

/** First words of the names of places, before which stands no role: “San Antonio”. */
export const FIRST_WORDS_OF_PLACES = 'new san santa los las st saint fort mount lake port el la le';

/** Endings of words for what somebody does or where he comes from: “Passerby”, “Paediatrician”, “Swedish”. */
export const ROLE_ENDINGS = `
  er or ist ian ant ess man woman by yst ee ees ete ege eur ic ive ish ese ean al ed ing est ion ment
`;

/** Nouns of roles that no other list holds, as they stand before a full name in capitals: “Groom Jeff Minter”. */
export const ROLES_IN_CAPITALS =
  'supervisor trustee groom bride bridegroom wing lock prop centre marine superintendent clerk selectman alderman assemblyman assemblywoman publisher headteacher headmaster headmistress custodian deputy principal';

/** What stands before a name and is no part of it, though it is written with a capital: offices, callings and peoples. */
export const ROLES_BEFORE_NAMES = [
  ADDRESS,
  HONOURS,
  TEACHING_TITLES,
  LEADING_TITLES,
  'gen col capt sgt insp supt colonel lieutenant director manager elect spokesman spokeswoman',
  `
    mp mps mep meps msp msps actor actress singer rapper guitarist comedian author novelist writer journalist
    photographer historian lawyer attorney prosecutor councillor analyst economist striker midfielder winger
    defender goalkeeper keeper skipper sprinter referee flanker hooker veteran teenager fellow senior deputy
    assistant boss chairman chairwoman supervisor wing groom bride nurse chef student briton frenchman frenchwoman englishman englishwoman scotsman
    welshman irishman dutchman spaniard swede dane pole turk
  `,
].join(' ');

/** Offices that have one holder, who seldom has another. */
export const SOLE_OFFICES = `
  minister secretary chancellor president premier governor mayor
`;

/** Words that tell one office from another of the same noun: the Home Secretary is not the Foreign Secretary. */
export const WORDS_OF_OFFICES = `
  prime first home foreign education health defence defense transport trade treasury interior justice finance culture
  environment agriculture energy labour labor chief general press private shadow lord deputy vice
`;
