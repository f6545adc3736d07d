import type { WordGroups } from './words.ts';

/**
 * Words that report speech. A verb stands with its base form, from which its other forms follow by the rules of English
 * spelling, or with all its forms: “say/says/said/saying”.
 */

/** “…,” said Lowe; Lowe said: the speaker may follow the verb. */
export const SAY_VERBS: WordGroups = {
  'the verbs of news': `
    say/says/said/saying add/adds/added/adding write/writes/wrote/written/writing
    tweet/tweets/tweeted/tweeting retweet post/posts/posted/posting continue explain note state
    report/reports/reported/reporting reply declare respond conclude argue pledge insist
    admit/admits/admitted/admitting promise remark announce acknowledge suggest recall claim shout vow chant
    predict joke lament proclaim assert concede complain observe comment warn ask answer agree believe
  `,
  'claims, moods and voices': `
    allege boast confess confirm contend counter cry demand deny emphasise emphasize exclaim grumble hint
    imply indicate interject maintain mention mumble murmur muse mutter object opine protest
    quip/quips/quipped/quipping rant read/reads/reading reason reckon recount reflect reiterate rejoin
    relate remember repeat retort reveal roar scream scoff shoot/shoots/shot/shooting shriek sigh sneer
    snap/snaps/snapped/snapping speculate stress/stresses/stressed/stressing surmise
    swear/swears/swore/sworn/swearing sympathise tease testify think/thinks/thought/thinking thunder
    underline underscore urge utter venture volunteer wail whisper wonder yell bellow bark beam blurt bemoan
    boom burble chime chuckle croak crow caution chide cite enthuse fume gush growl groan holler howl intone
    laugh offer plead/pleads/pleaded/pled/pleading preach propose recite quote rail
    riff/riffs/riffed/riffing signal/signals/signaled/signalled/signaling/signalling specify smile snarl
    sob/sobs/sobbed/sobbing stammer stipulate submit/submits/submitted/submitting swoon text theorise
    theorize trumpet vent volley
  `,
  'offices and courts': `
    advise advocate affirm appeal apologise apologize attest aver/avers/averred/averring calculate clarify
    confide decry disclose dispute echo/echoes/echoed/echoing elaborate estimate expound foresee
  `,
  'talk and writing': `
    inquire enquire instruct interrupt/interrupts/interrupted/interrupting jest justify
    know/knows/knew/known/knowing hear/hears/heard/hearing feel/feels/felt/feeling find/finds/found/finding
    fret/frets/fretted/fretting gripe moan outline pen/pens/penned/penning prophesy publish question rejoice
    rebut/rebuts/rebutted/rebutting recommend require request rule/rules/ruled/ruling scrawl scribble
    speak/speaks/spoke/spoken/speaking sing/sings/sang/sung/singing stutter sniff spit/spits/spat/spitting
    summarise summarize talk tout vouch vocalise
  `,
  'plain verbs that report beside a quotation': `
    point/points/pointed/pointing go/goes/went put/puts/putting hold/holds/held/holding
    see/sees/saw/seen/seeing mean/means/meant/meaning raise/raises/raised/raising issue
    express/expresses/expressed/expressing
  `,
  'wishes and views': `
    voice show/shows/showed/shown/showing want hope expect fear doubt decide learn worry intend
    plan/plans/planned/planning consider
  `,
  'the net, and sudden remarks': `
    blog/blogs/blogged/blogging email message fire hit/hits/hitting jump lash interview counsel
  `,
  'further voices and acts': `
    drawl deadpan/deadpans/deadpanned/deadpanning rasp whine hiss came/came caption refuse decline mandate
    discuss/discusses/discussed/discussing identify involve
  `,
};

/** Lowe told Varga: the noun after the verb is who was told, not who speaks. */
export const TELL_VERBS: WordGroups = {
  'telling, urging and asking': `
    tell/tells/told/telling assure inform remind notify advise brief urge lecture order instruct convince
    persuade warn ask beg/begs/begged/begging implore
  `,
  'greeting and questioning': `
    thank challenge congratulate reassure quiz/quizzes/quizzed/quizzing greet welcome
    address/addresses/addressed/addressing invite
  `,
  'by which means': 'text message email phone teach/teaches/taught/teaching show/shows/showed/shown/showing',
};

/** Lowe called it “…”, described it as “…”: the words come after an object. */
export const CALL_VERBS: WordGroups = {
  naming: `
    call describe dismiss/dismisses/dismissed/dismissing label/labels/labeled/labelled/labeling/labelling
    brand dub/dubs/dubbed/dubbing
  `,
  'blame and praise': `
    denounce condemn characterise characterize portray slam/slams/slammed/slamming blast criticise criticize
    praise hail accuse refer/refers/referred/referring regard decry deride attack blame mock ridicule
    lambast lambaste
  `,
  picturing: `
    depict cast/casts/casting deem term style paint view compare defend liken christen nickname name reject
  `,
  'further praise and blame': `
    applaud laud commend bash/bashes/bashed/bashing credit/credits/credited/crediting
    rip/rips/ripped/ripping rebuke scold chastise chide castigate berate trash/trashes/trashed/trashing
    tag/tags/tagged/tagging tout brandish
  `,
  'claims and wishes': 'charge warn boast support oppose use want demand promise seek/seeks/sought/seeking',
  'further views': `
    rate hint welcome refute pan/pans/panned/panning mourn suggest insult taunt denigrate belittle disparage
    back cite rail object vow urge assail bemoan lament admire love hate fear pronounce judge cheer
  `,
};

/** Nouns that report: “in a statement”, “his claim that”, “a warning”. */
export const CUE_NOUNS: WordGroups = {
  'claims and remarks': `
    claim claims statement statements reaction reactions warning warnings comment comments remark remarks
    assertion assertions suggestion suggestions argument arguments accusation accusations allegation allegations
  `,
  'promises and announcements': `
    promise promises pledge pledges vow description declaration announcement denial admission insistence
    contention
  `,
  messages: 'tweet tweets message messages post posts letter letters email emails memo speech',
  wording: 'words phrase quote quotes quotation answer reply response',
  'questions, demands and judgments': `
    question questions criticism complaint complaints call calls demand demands plea slogan chant chants
    proposal praise apology characterization verdict ruling belief view opinion interview testimony caption
    refrain motto mantra lyrics
  `,
};

/** Reporting verbs that are nouns too, whose plural is the form of the third person: “her claims”, “the attack”. */
export const NOUN_VERBS = `
  address advocate answer appeal attack back bark beam blame blast blog boast brand call caption cast
  challenge chant charge cheer claim comment cost counsel credit cry demand dispute doubt echo email
  estimate fear fire fret hail hate hint hit hope insult interview issue joke judge label lament laugh
  lecture love mandate message mock moan name note object offer order outline paint pan permit phone plan
  plea pledge point post praise promise protest question quiz quote rail raise rant rate reason regard
  remark reply report request retort rip roar rule shoot show shout sigh signal sneer speculate stage state
  stress style suspect swear support tag talk tease term text tout trash tweet vent view voice volley vow
  want welcome whisper wonder worry yell
`;

/** Forms that report in nearly every article. */
export const EVERYDAY_FORMS = 'said says told added asked';

/** Forms after a name that closes a line of speech: “The gates were open, Piet Roossen said.” */
export const FORMS_AFTER_NAME = `${EVERYDAY_FORMS} adds explained`;

/** Forms that stand before the name as well: “The gates were open, said Piet Roossen.” */
export const FORMS_BEFORE_NAME = 'said says added adds';

/** Forms that tell of a sentence that it reports speech, whoever speaks. */
export const FORMS_OF_REPORTS = `${FORMS_AFTER_NAME} tells adding asks insisted wrote tweeted`;

/** Forms that give the speaker of what stands before them: “‘Where is she?’ Mr Hale asked.” */
export const FORMS_AFTER_SPEECH = `${EVERYDAY_FORMS}
  asks replied cried shouted exclaimed wondered whispered yelled answered demanded tweeted wrote called
  inquired screamed muttered murmured snapped joked laughed quipped thought recalled repeated insisted
  continued began interrupted
`;

/** Forms by which a sign gives its words: “a banner reading “No Fishing””. */
export const SIGN_FORMS = 'read reads reading say says saying said bearing marked';

/** Forms whose object says what follows: “heard Lowe saying”, “quoted her as saying”. */
export const FORMS_OF_HEARING = `
  hear hears heard hearing overheard report reports reported reporting record records recorded recording
  quote quotes quoted quoting cite cites cited citing remember remembers remembered remembering recall recalls recalled
  capture captures captured capturing catch catches caught catching film films filmed filming show shows showed showing shown
`;

/** Forms that give the words of such an object: “blamed Lowe for saying”. */
export const FORMS_OF_OBJECTS = `
  saying claiming telling suggesting calling describing writing tweeting insisting declaring
`;

/** Forms by which somebody names or blames another in words of their own: “called him “a liar””. */
export const FORMS_OF_NAMING = `
  call calls called describe describes described dub dubs dubbed brand brands branded
  label labels labeled labelled denounce denounces denounced
  dismiss dismisses dismissed refer refers referred accuse accuses accused
`;

/** Forms beside which stand the very words of their subject: “told him “no””, “complained of a “mess””. */
export const FORMS_OF_UTTERING = `
  said says told tells shouted yelled screamed complained complains
  replied replies wrote writes tweeted texted asked asks
`;
