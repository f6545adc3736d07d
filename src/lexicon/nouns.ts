import type { WordGroups } from './words.ts';

/** Nouns of people: a phrase with one of these at its head may speak. */
export const PERSON_NOUNS: WordGroups = {
  'who speaks for others': `
    spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople official officials officer
    officers agent
  `,
  'whoever it is': 'man woman men women boy girl people person',
  offices: `
    president vicepresident minister ministers secretary chancellor governor governors senator senators
    congressman congresswoman representative representatives mayor mayors councillor councilman councilwoman
    commissioner commissioners
  `,
  'courts and police': `
    judge judges justice justices lawyer lawyers attorney attorneys solicitor barrister prosecutor
    prosecutors detective detectives inspector constable sheriff sergeant lieutenant
  `,
  ranks: 'captain colonel general major commander',
  'who leads': `
    chief chiefs boss bosses director directors manager managers head leader leaders chairman chairwoman
    chairperson chair founder cofounder owner executive executives ceo cfo coo
  `,
  'who has studied it': `
    analyst analysts economist economists strategist strategists expert experts scholar scholars professor
    professors lecturer lecturers teacher teachers student students pupil pupils scientist scientists
    researcher researchers
  `,
  'writers and broadcasters': `
    author authors writer writers reporter reporters journalist journalists columnist columnists editor
    editors correspondent correspondents anchor host presenter broadcaster critic critics reviewer
    commentator commentators commenter commenters blogger pundit pundits
  `,
  'who takes sides': `
    activist activists campaigner campaigners protester protesters protestor protestors demonstrator
    demonstrators organizer organizers organiser organisers supporter supporters opponent opponents advocate
    advocates voter voters candidate candidates nominee frontrunner contender rival rivals
  `,
  'who works for them': `
    adviser advisers advisor advisors aide aides assistant staffer staffers consultant consultants lobbyist
    lobbyists donor donors pollster pollsters operative operatives ally allies
  `,
  'who was there or knows': `
    insider insiders source sources witness witnesses victim victims survivor survivors confidant confidante
    confidants
  `,
  'who lives nearby': `
    neighbour neighbours neighbor neighbors resident residents locals villager villagers
  `,
  'friends and family': `
    friend friends colleague colleagues partner partners wife husband mother father mom dad mum parent
    parents son daughter brother sister uncle aunt cousin niece nephew grandmother grandfather widow widower
    girlfriend boyfriend fiancee couple family families relative relatives sisters brothers sons daughters
    mothers fathers wives husbands twin twins
  `,
  medicine: 'doctor doctors nurse nurses surgeon physician psychologist psychiatrist therapist',
  'the arts': `
    actor actors actress actresses singer singers musician rapper star comedian artist artists producer
    producers filmmaker screenwriter playwright composer designer model
  `,
  sport: `
    player players coach striker midfielder defender goalkeeper keeper skipper referee umpire winger
    champion athlete runner hurdler skater wrestler
  `,
  'people of a country': 'briton swede spaniard croat serb kiwi aussie',
  'trades and work': `
    driver drivers pilot pilots sailor soldier soldiers veteran veterans farmer farmers fisherman worker
    workers employee employees employer employers businessman businesswoman businessmen entrepreneur
    investor investors trader traders banker bankers billionaire mogul tycoon
  `,
  'customers and the public': `
    customer customers consumer consumers client clients passenger passengers tourist tourists visitor
    visitors guest guests fan fans user users viewer viewers reader readers caller tenant tenants landlord
  `,
  'the church': 'bishop archbishop pastor priest pope rabbi imam reverend cardinal',
  'titles of nobles': 'king queen prince princess duke duchess lord lady',
  politics: `
    ambassador diplomat diplomats envoy lawmaker lawmakers legislator legislators politician politicians
    mep meps msp msps republican republicans democrat democrats conservative conservatives liberal liberals mp mps peer
    premier speaker whip treasurer
  `,
  'who oversees': 'trustee regulators auditor investigator investigators',
  'sciences and crafts': `
    historian historians biologist physicist chemist engineer engineers architect curator librarian chef
    baker cook waiter waitress shopkeeper
  `,
  'who is heard at an event': 'heckler moderator interviewer panelist delegate delegates member members',
  'pronouns that stand for people': 'others another some many most several both',
  'by age, and in common speech': `
    teenager youngster child children kid kids guy guys gentleman folks individual individuals observers
    observer
  `,
  'who comes to help, and the law': `
    firefighter firefighters paramedic medic cop cops policeman policewoman deputy deputies ranger
    magistrate coroner defendant plaintiff suspect
  `,
  'who is held or has fled': 'prisoner inmate refugee refugees migrant migrants immigrant immigrants',
  'further offices and schools': `
    philanthropist clerk principal headteacher headmaster dean rector provost chaplain administrator
    administrators
  `,
  'further family':
    'stepfather stepmother stepson stepdaughter newlywed newlyweds grandson granddaughter gran granny grandma grandpa grandad nan',
  'further arts': 'guitarist drummer bassist frontman novelist poet photographer',
  'further trades': 'accountant broker developer developers contractor programmer technician master',
  'parish and town': `
    verger vet vets guard guards forward prop barman landlady shepherd volunteer volunteers warden wardens
    forecaster forecasters stallholder shareholder shareholders householder sexton beekeeper bellringer
    chronicler surveyor surveyors mason carpenter plumber electrician jeweller tailor brewer miner miners
    nun monk abbot deacon curate choirmaster conductor stoker mate vicar vicars clergyman clergywoman piper
  `,
  'who makes and performs': `
    dj legend creator creators promoter choreographer dancer ballerina contributor contributors biographer vlogger
    youtuber bandmate castmate costar interpreter translator
  `,
  'who plays and races': `
    hooker flanker fullback quarterback pitcher catcher rider riders racer olympian paralympian teammate teammates
    trainer trainers physio challenger incumbent predecessor successor
  `,
  'who learned a trade': `
    astronomer builder builders mechanic mechanics astronaut bartender barista butcher gardener midwife
    midwives hairdresser beautician pediatrician paediatrician counsellor counselor inventor hacker hackers
    dealer dealers collector auctioneer breeder financier explorer
  `,
  'of the law and the force': `
    juror jurors trooper corporal negotiator negotiators councilor frontbencher convict murderer killer
    burglar whistleblower informant mastermind shooter
  `,
  'by faith, age and way of life': `
    ayatollah cleric clerics preacher schoolboy schoolgirl toddler pensioner pensioners retiree graduate
    graduates alumnus roommate flatmate classmate classmates schoolmate socialite heiress homeowner homeowners
    millionaire commuter commuters bystander bystanders passerby onlooker onlookers traveller travellers
    traveler travelers adventurer
  `,
  'who stands for or against': `
    enthusiast enthusiasts detractor detractors backer backers follower followers rebel rebels dissident
    dissidents defector defectors
  `,
  'further sport, film and study': `
    footballer cricketer batsman bowler golfer boxer jockey sprinter swimmer cyclist songwriter vocalist
    entertainer comic academic academics backbencher parliamentarian gamer gamers shopper shoppers motorist
    hiker surfer diver divers climber skier crew wicketkeeper playmaker gymnast gymnasts rower rowers
    snowboarder mountaineer mountaineers debutant caddie
  `,
  'who sings, paints and thinks': `
    crooner soprano supermodel starlet diva maestro sculptor painter painters animator illustrator
    philosopher theologian newsreader influencer magician
  `,
  'who serves and looks after others': `
    barber grocer barmaid publican restaurateur hotelier cleaner cleaners janitor caretaker zookeeper
    undertaker bouncer bodyguard bodyguards lifeguard coastguard rescuer rescuers stewardess cabbie trucker
    truckers landscaper decorator missionary missionaries mediator mediators fundraiser fundraisers
    superintendent headmistress trainee trainees apprentice apprentices undergraduate undergraduates
    dietitian oceanographer cosmonaut actuary magnate aristocrat
  `,
  'who has won or holds something': 'winner winners finalist finalists medallist medallists holder holders',
  'who is known for one thing': `
    pedestrian pedestrians eyewitness eyewitnesses biker bikers claimant claimants fugitive
    fiance godmother godfather pal pals housemate housemates newcomer newcomers guru supremo
  `,
};

/** Nouns of bodies: “the council”, “Halden Rail company”. */
export const BODY_NOUNS: WordGroups = {
  'the state and its parts, firms and clubs': `
    police company firm council government party campaign administration ministry department agency office
    committee commission court tribunal board bureau union association federation organisation organization
    group charity trust foundation institute institutes institution university college school hospital church bank club
    team league network station channel
  `,
  'the press': `
    paper newspaper magazine journal tabloid daily publication website site outlet outlets media press
    publisher broadcaster affiliate
  `,
  trade: `
    airline operator retailer manufacturer maker supplier chain store restaurant brand corporation
    conglomerate startup lab laboratory tank lender carmaker
  `,
  'the state: services and chambers': `
    authority authorities service services force forces army navy military embassy consulate parliament
    congress senate house assembly cabinet coalition opposition majority minority lobby movement militia
    gang
  `,
  gatherings: 'crowd audience jury panel inquiry watchdog body forum',
  'overseers, and several at once': `
    regulator chamber chambers provider developer companies firms banks unions schools groups charities
    councils newspapers papers
  `,
  'the arts and finance': `
    studio label band orchestra theatre theater museum observatory gallery aquarium zoo festival exchange fund insurer
    carrier utility
  `,
  'seats of governments, for those who sit there': 'kremlin pentagon treasury vatican downing',
  'further bodies': 'palace ombudsman society guild academy alliance',
};

/** Nouns of what is known, which shows something as a report does: “official figures”. */
export const KNOWN_FACTS = 'figures statistics data research findings records analysis';

/** Nouns of things that can be read or heard and so speak: “the report said”. */
export const DOCUMENT_NOUNS: WordGroups = {
  'letters, reports and filings': `
    statement report reports letter letters email emails memo memorandum document documents filing filings
    complaint lawsuit suit
  `,
  'courts and law': `
    indictment affidavit ruling verdict judgment opinion order decision law bill act constitution amendment
    resolution
  `,
  'politics and the net': `
    petition manifesto platform website page post posts blog tweet tweets message messages note notes text
    texts
  `,
  signs: 'sign signs banner banners placard poster posters billboard leaflet flyer brochure pamphlet',
  'the press and books': `
    headline headlines caption article articles story stories editorial column review study studies
    survey surveys poll polls paper book memoir autobiography biography novel chapter passage
  `,
  'what is known': KNOWN_FACTS,
  'speech and film': `
    transcript script speech advert advertisement ad ads commercial video videos clip trailer
  `,
  'announcements and rules': `
    announcement release bulletin notice guidance guidelines rules rule policy contract agreement
  `,
  agreements: 'deal treaty',
  'words on things': 'label motto slogan inscription plaque invitation card ticket questionnaire',
  'handbooks, and what is sung or shown': `
    form manual guide playbook handbook dictionary bible scripture proverb song lyrics cable dossier spot
    narrator voiceover subject line chant chants voice caller posting recording shirt
  `,
};

/** Works that have a title: “her second film, “The Salt Road””. */
export const WORKS = `
  film films movie song songs single album show series sitcom drama comedy book novel memoir play musical
  opera ballet poem painting sculpture exhibition documentary programme program podcast episode hymn anthem
  ballad sequel thriller essay magazine newsletter
`;

/** Words between determiner and head that are no verbs: “a senior government adviser”. */
export const MODIFIERS: WordGroups = {
  'rank, field and place of a post': `
    campaign senior former deputy chief acting foreign political national local communications press policy
    finance security vice top longtime veteran assistant associate executive managing general special prime
    state federal regional city county district party union company government police medical legal news
    sports business technology science health education defence defense interior home shadow junior leading
    prominent fellow ex then current outgoing incoming late
  `,
  'age, origin and party': `
    young old female male british american french german russian chinese conservative liberal republican
    democratic labour independent
  `,
  standing: 'retired anonymous unnamed unidentified nonpartisan bipartisan',
  'broadcasting, arts and sport': `
    television tv radio film movie music pop rock football baseball basketball cricket rugby tennis club
    team
  `,
  'orders and offices': `
    field first second third presidential congressional senate house gubernatorial mayoral
  `,
  'plain adjectives and fields of work': `
    own new other real estate public private human rights civil research trade market marketing media online
    digital development
  `,
  'adjectives that open a sentence: “Certain officials said so”': `
    certain various previous subsequent recent western eastern northern southern hidden initial successful
    legitimate conventional forensic inanimate wearable incredible strict fierce heavy massive huge
    extensive additional similar critical nuclear economic financial illegal domestic
  `,
};

/** Nouns of men. */
export const MALE_NOUNS = `
  man boy spokesman chairman businessman congressman councilman policeman fisherman husband father dad son
  brother uncle nephew grandfather king prince duke lord pope priest widower boyfriend actor mr sir fr
  gentleman guy frontman headmaster
`;

/** Nouns of women. */
export const FEMALE_NOUNS = `
  woman girl spokeswoman chairwoman businesswoman congresswoman councilwoman policewoman wife mother mom mum
  daughter sister aunt niece grandmother queen princess duchess lady baroness dame widow girlfriend actress
  mrs ms miss waitress fiancee
`;

/** “Harrow Chat user data suggest”: nouns that “user” stands before, which are no names of users. */
export const OF_USERS = `
  account activity agreement association base behavior behaviour collective comment community content
  cooperative council data engagement experience feedback forum group growth guide input interface manual
  network panel poll post profile rating report research review study support survey thread traffic
`;

/** “the director of town planning”, “an engineering group”: nouns in -ing for fields of work. */
export const FIELDS_IN_ING = `
  accounting advertising banking boxing branding brewing broadcasting casting clothing consulting counseling cycling
  engineering gaming housing learning manufacturing marketing messaging mining nursing painting parenting planning
  publishing racing reporting sailing shipping sporting swimming teaching training writing
`;
