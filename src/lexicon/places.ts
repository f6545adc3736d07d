/** Names of places, and words of what comes from them: a speaker is none of these. In lower case, word by word. */

/** “in Norway”, “Germany said”: countries, continents, and the words of their names. */
export const COUNTRIES = `
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas
  bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil
  britain brunei bulgaria burma burundi cambodia cameroon canada chile china colombia congo croatia
  cuba cyprus czechia denmark djibouti ecuador egypt england eritrea estonia ethiopia europe fiji
  finland france gabon gambia germany ghana greece greenland grenada guatemala guinea guyana haiti
  honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan
  kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania luxembourg
  macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova
  monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger
  nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar
  romania russia rwanda samoa scotland senegal serbia singapore slovakia slovenia somalia spain
  sudan swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo tonga
  tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen
  yugoslavia zambia zimbabwe africa asia antarctica america ulster
`;

export const US_STATES = `
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho
  illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
  mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas
  utah vermont wisconsin wyoming
`;

/** Cities, and counties of England. */
export const CITIES = `
  aberdeen amsterdam ankara athens atlanta auckland baghdad baltimore bangkok barcelona beijing
  beirut belfast berlin birmingham bogota bombay boston bradford brighton brisbane bristol brooklyn
  brussels bucharest budapest cairo calgary cambridge canberra cardiff chicago cincinnati cleveland
  cologne copenhagen coventry damascus delhi denver derby detroit dhaka doha dresden dubai dublin
  dundee edinburgh essex fallujah ferguson frankfurt geneva glasgow gaza hamburg hampshire hanoi
  harlem havana helsinki hertfordshire hollywood houston hull islamabad istanbul jakarta jerusalem
  johannesburg kabul karachi kathmandu kent kiev lagos lancashire leeds leicester lima lisbon
  liverpool london lyon madrid manchester manhattan marseille melbourne miami milan milwaukee
  minneapolis mogadishu montreal moscow mosul mumbai munich nairobi nashville newcastle norfolk
  norwich nottingham oslo ottawa oxford paris perth philadelphia phoenix pittsburgh plymouth
  portland prague pyongyang rome rotterdam seattle seoul shanghai sheffield southampton stockholm
  surrey sussex sydney tehran tokyo toronto tripoli tunis turin vancouver vienna warsaw washington
  wellington westminster yorkshire zurich suffolk cornwall devon dorset somerset cumbria
  northumberland derbyshire staffordshire cheshire tampa orlando dallas sacramento charleston baton
  aleppo raqqa brasilia caracas riyadh kinshasa kampala pretoria durban strasbourg hague davos
  bethlehem
`;

/** Words beside which these make a place’s name: “New Zealand”, “Saudi Arabia”, “the Republic of Ireland”. */
export const WORDS_OF_PLACES = `
  new north south east west northern united states kingdom york jersey hampshire mexico carolina dakota orleans
  zealand san los las angeles vegas francisco diego hong kong saudi arabia sri lanka republic city of the
`;

/** “Halden Street”, “Lake Morrow”: last words of the names of places. */
export const PLACE_NOUNS = `
  street road avenue square bridge park stadium airport station island islands river lake beach
  county city town village valley mountain mountains coast bay province district region peninsula
  desert forest canal harbour harbor port creek hills heights boulevard
`;

/** “French officials”, “a Texan”: what belongs to a place, a people or a faith. */
export const DEMONYMS = `
  afghan african albanian algerian american arab argentine asian australian austrian bangladeshi
  belgian bosnian brazilian british bulgarian burmese cambodian canadian chilean chinese colombian
  croatian cuban czech danish dutch egyptian english estonian ethiopian european filipino finnish
  french georgian german ghanaian greek haitian hungarian icelandic indian indonesian iranian iraqi
  irish israeli italian jamaican japanese jordanian kashmiri kenyan korean kurdish kuwaiti latvian
  lebanese libyan lithuanian malaysian mexican moroccan nepalese nigerian norwegian pakistani
  palestinian peruvian polish portuguese romanian russian saudi scottish serbian singaporean slovak
  somali spanish sudanese swedish swiss syrian taiwanese thai tibetan tunisian turkish ugandan
  ukrainian venezuelan vietnamese welsh yemeni zimbabwean western eastern northern southern texan
  californian londoner parisian islamic muslim christian jewish catholic protestant sunni shia
  shiite hindu buddhist latino hispanic
`;

/** “the Republicans”, “Labour”: parties, chambers, and what else is many and is named as one. */
export const PARTIES = `
  republicans republican democrats democrat tory tories conservatives conservative labour lib dems liberals liberal
  socialists socialist communists communist nazis nazi americans britons muslims christians jews catholics sunnis
  shias senate congress parliament commons house taliban isis nato gop
`;

/** Last words of the names of papers, agencies, broadcasters and networks. */
export const PUBLICATION_NOUNS = `
  times post herald tribune gazette journal guardian observer telegraph chronicle mirror bulletin
  courier examiner dispatch sentinel echo argus independent news press magazine weekly daily reuters
  bloomberg politico buzzfeed cnn bbc nbc cbs abc msnbc pbs npr itv sky afp ap twitter facebook
  instagram youtube wikipedia reddit mailonline
`;
