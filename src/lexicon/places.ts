import type { WordGroups } from './words.ts';

/** Words of the names of places: no place speaks, though its government may. In lower case, parts of longer names included. */
export const PLACES: WordGroups = {
  countries: `
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
    bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei
    bulgaria burma burundi cambodia cameroon canada chile china colombia congo croatia cuba cyprus czechia
    denmark djibouti ecuador egypt england eritrea estonia ethiopia fiji finland france gabon gambia germany
    ghana greece greenland grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran
    iraq ireland israel italy jamaica japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon
    lesotho liberia libya lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta
    mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal
    netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland
    portugal qatar romania russia rwanda samoa scotland senegal serbia singapore slovakia slovenia somalia
    spain sudan swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga
    tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen yugoslavia
    zambia zimbabwe ulster
  `,
  continents: 'africa america antarctica asia europe',
  'states of America': `
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming
  `,
  'cities and counties': `
    aberdeen aleppo amsterdam ankara athens atlanta auckland baghdad baltimore bangkok barcelona baton beijing
    beirut belfast berlin bethlehem birmingham bogota bombay boston bradford brasilia brighton brisbane bristol
    brooklyn brussels bucharest budapest cairo calgary cambridge canberra caracas cardiff charleston cheshire
    chicago cincinnati cleveland cologne copenhagen cornwall coventry cumbria dallas damascus davos delhi denver
    derby derbyshire detroit devon dhaka doha dorset dresden dubai dublin dundee durban edinburgh essex fallujah
    ferguson frankfurt gaza geneva glasgow hague hamburg hampshire hanoi harlem havana helsinki hertfordshire
    hollywood houston hull islamabad istanbul jakarta jerusalem johannesburg kabul kampala karachi kathmandu
    kent kiev kinshasa lagos lancashire leeds leicester lima lisbon liverpool london lyon madrid manchester
    manhattan marseille melbourne miami milan milwaukee minneapolis mogadishu montreal moscow mosul mumbai
    munich nairobi nashville newcastle norfolk northumberland norwich nottingham orlando oslo ottawa oxford
    paris perth philadelphia phoenix pittsburgh plymouth portland prague pretoria pyongyang raqqa riyadh rome
    rotterdam sacramento seattle seoul shanghai sheffield somerset southampton staffordshire stockholm
    strasbourg suffolk surrey sussex sydney tampa tehran tokyo toronto tripoli tunis turin vancouver vienna
    warsaw washington wellington westminster yorkshire zurich
  `,
};

/** Words that make a longer name a place's: “Halden Street”, “Lake Morrow”. */
export const PLACE_NOUNS: WordGroups = {
  streets: 'street road avenue boulevard square bridge',
  water: 'lake river creek canal coast beach bay island islands harbour harbor port',
  land: 'valley mountain mountains hill hills heights peninsula desert forest park',
  'what is governed': 'county city town village district province region',
  'what is visited': 'stadium airport station',
};

/** Words beside which these make a place’s name: “New Zealand”, “Saudi Arabia”, “the Republic of Ireland”. */
export const WORDS_OF_PLACES = `
  new north south east west northern united states kingdom york jersey hampshire mexico carolina dakota orleans
  zealand san los las angeles vegas francisco diego hong kong saudi arabia sri lanka republic city of the
`;

/** “the Republicans”, “Labour”: parties, chambers, and what else is many and is named as one. */
export const PARTIES = `
  republicans republican democrats democrat tory tories conservatives conservative labour greens green lib dems liberals
  liberal socialists socialist communists communist nazis nazi americans britons muslims christians jews catholics
  sunnis shias senate congress parliament commons house taliban isis nato gop
`;

/** What belongs to a place, a people or a faith, and whoever comes from it: “French officials”, “a Texan”. */
export const DEMONYMS: WordGroups = {
  peoples: `
    afghan african albanian algerian american arab argentine asian australian austrian bangladeshi belgian
    bosnian brazilian british bulgarian burmese cambodian canadian chilean chinese colombian croatian cuban
    czech danish dutch egyptian english estonian ethiopian european filipino finnish french georgian german
    ghanaian greek haitian hungarian icelandic indian indonesian iranian iraqi irish israeli italian jamaican
    japanese jordanian kashmiri kenyan korean kurdish kuwaiti latvian lebanese libyan lithuanian malaysian
    mexican moroccan nepalese nigerian norwegian pakistani palestinian peruvian polish portuguese romanian
    russian saudi scottish serbian singaporean slovak somali spanish sudanese swedish swiss syrian taiwanese
    thai tibetan tunisian turkish ugandan ukrainian venezuelan vietnamese welsh yemeni zimbabwean
  `,
  'people of a town or a state': 'texan californian londoner parisian',
  'quarters of the world': 'western eastern northern southern',
  'faiths and origins': `
    islamic muslim christian jewish catholic protestant sunni shia shiite hindu buddhist latino hispanic
  `,
};

/** Words of the names of whoever publishes. */
export const PUBLICATION_WORDS: WordGroups = {
  'last words of papers': `
    times post herald tribune gazette journal guardian observer telegraph chronicle mirror bulletin courier
    examiner dispatch sentinel echo argus independent news press magazine weekly daily
  `,
  agencies: 'reuters bloomberg afp ap',
  broadcasters: 'cnn bbc nbc cbs abc msnbc pbs npr itv sky',
  'sites and networks': `
    politico buzzfeed mailonline twitter facebook instagram youtube wikipedia reddit
  `,
};

/** Papers that are called by a noun of a person: “The Economist”. */
export const PAPERS_LIKE_PEOPLE = 'economist observer guardian spectator statesman lawyer grocer bookseller';

/** What stands before a name and credits a picture: “Getty Joe Arland”. */
export const CREDITS: WordGroups = {
  'picture agencies': 'getty reuters ap afp pa epa rex',
  'words of captions': 'photo photos image images picture caption video watch',
};

/** Nouns for a person by where he or she comes from: “the Welshman”, “the Texan”. */
export const PEOPLE_OF_PLACES = `
  american briton scot scotsman welshman irishman irishwoman englishman englishwoman frenchman
  frenchwoman dutchman dutchwoman german italian spaniard swede dane norwegian finn belgian swiss
  austrian russian pole portuguese greek turk australian canadian argentine brazilian kenyan ethiopian
  moroccan croat serb czech londoner yorkshireman texan californian kiwi
`;

/** Nouns for a member of a party: “a senior Tory”. */
export const PARTY_MEMBERS = 'tory republican';

/** First words of what stands before the full name of a member of a party or a creed: “Tory Ada Lowe”. */
export const PARTISANS = 'tory tories lib democrat democrats republicans ukip nazi';
