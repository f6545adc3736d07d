/**
 * Words that report speech, as data. A verb stands with its base form; its other forms follow the rules of
 * English spelling unless they are written out.
 */

/** How a verb reports: its frame decides where its speaker stands. */
export const FRAME = Object.freeze({
  /** “…,” said Lowe / Lowe said. The speaker may follow the verb. */
  say: 1,
  /** Lowe told Varga: the noun after it is who was told, not who speaks. */
  tell: 2,
  /** Lowe called it “…”, described it as “…”: the words come after an object. */
  call: 4,
});

const SAY =
  'say/says/said/saying add/adds/added/adding write/writes/wrote/written/writing tweet/tweets/tweeted/tweeting ' +
  'retweet post/posts/posted/posting continue explain note state report/reports/reported/reporting reply declare respond conclude argue ' +
  'pledge insist admit/admits/admitted/admitting promise remark announce acknowledge suggest recall claim shout ' +
  'vow chant predict joke lament proclaim assert concede complain observe comment warn ask answer agree believe ' +
  'allege boast confess confirm contend counter cry demand deny emphasise emphasize exclaim ' +
  'grumble hint imply indicate interject maintain mention mumble murmur muse mutter object opine ' +
  'protest quip/quips/quipped/quipping rant read/reads/reading reason reckon recount reflect reiterate rejoin relate remember ' +
  'repeat retort reveal roar scream scoff shoot/shoots/shot/shooting shriek sigh sneer snap/snaps/snapped/snapping ' +
  'speculate stress/stresses/stressed/stressing surmise swear/swears/swore/sworn/swearing sympathise tease testify think/thinks/thought/thinking thunder underline underscore ' +
  'urge utter venture volunteer wail whisper wonder yell bellow bark beam blurt bemoan boom burble ' +
  'chime chuckle croak crow caution chide cite enthuse fume gush growl groan holler howl intone laugh ' +
  'offer opined plead/pleads/pleaded/pled/pleading preach propose recite quote rail riff/riffs/riffed/riffing ' +
  'signal/signals/signaled/signalled/signaling/signalling specify smile snarl sob/sobs/sobbed/sobbing stammer ' +
  'stipulate submit/submits/submitted/submitting swoon text theorise theorize trumpet vent volley ' +
  'advise advocate affirm appeal apologise apologize attest aver/avers/averred/averring calculate ' +
  'clarify confide decry disclose dispute echo/echoes/echoed/echoing elaborate estimate expound foresee ' +
  'inquire enquire instruct interrupt/interrupts/interrupted/interrupting jest justify know/knows/knew/known/knowing ' +
  'hear/hears/heard/hearing feel/feels/felt/feeling find/finds/found/finding fret/frets/fretted/fretting ' +
  'gripe moan outline pen/pens/penned/penning prophesy publish question rejoice rebut/rebuts/rebutted/rebutting ' +
  'recommend require request rule/rules/ruled/ruling scrawl scribble speak/speaks/spoke/spoken/speaking sing/sings/sang/sung/singing ' +
  'stutter sniff spit/spits/spat/spitting summarise summarize talk tout vouch vocalise stipulate ' +
  'point/points/pointed/pointing go/goes/went put/puts/putting hold/holds/held/holding see/sees/saw/seen/seeing ' +
  'mean/means/meant/meaning raise/raises/raised/raising issue express/expresses/expressed/expressing ' +
  'voice show/shows/showed/shown/showing want hope expect fear doubt decide learn worry intend ' +
  'plan/plans/planned/planning consider blog/blogs/blogged/blogging email e-mail text message fire hit/hits/hitting ' +
  'jump lash interview counsel drawl deadpan/deadpans/deadpanned/deadpanning rasp whine hiss ' +
  'came/came caption refuse decline call-out mandate discuss/discusses/discussed/discussing identify involve';

const TELL =
  'tell/tells/told/telling assure inform remind notify advise brief urge lecture order instruct convince persuade ' +
  'warn ask beg/begs/begged/begging implore thank challenge congratulate reassure quiz/quizzes/quizzed/quizzing ' +
  'greet welcome address/addresses/addressed/addressing invite text message email phone teach/teaches/taught/teaching show/shows/showed/shown/showing';

const CALL =
  'call describe dismiss/dismisses/dismissed/dismissing label/labels/labeled/labelled/labeling/labelling brand dub/dubs/dubbed/dubbing ' +
  'denounce condemn characterise characterize portray slam/slams/slammed/slamming blast criticise criticize ' +
  'praise hail accuse refer/refers/referred/referring regard decry deride attack blame mock ridicule ' +
  'lambast lambaste depict cast/casts/casting deem term style paint view compare defend liken term christen ' +
  'nickname name reject applaud laud commend bash/bashes/bashed/bashing credit/credits/credited/crediting ' +
  'rip/rips/ripped/ripping rebuke scold chastise chide castigate berate trash/trashes/trashed/trashing ' +
  'tag/tags/tagged/tagging tout brandish charge warn boast support oppose use want demand promise seek/seeks/sought/seeking ' +
  'rate hint welcome refute pan/pans/panned/panning mourn suggest insult taunt denigrate belittle disparage back cite ' +
  'rail object vow urge assail bemoan lament admire love hate fear pronounce judge cheer';

/** Nouns that report: “in a statement”, “his claim that”, “a warning”. */
export const CUE_NOUNS =
  'claim claims statement statements warning warnings comment comments remark remarks assertion assertions ' +
  'suggestion suggestions argument arguments accusation accusations allegation allegations promise promises pledge pledges ' +
  'vow description declaration announcement denial admission insistence contention tweet tweets message messages ' +
  'post posts letter letters email emails memo speech words phrase quote quotes quotation answer reply response ' +
  'question questions criticism complaint complaints call calls demand demands plea slogan chant chants ' +
  'proposal praise apology characterization verdict ruling belief view opinion interview testimony caption refrain motto mantra lyrics';

/** Reporting verbs that are nouns too, whose plural is the form of the third person: “her claims”, “in states”, “the attack”. */
export const NOUN_VERBS =
  'address advocate answer appeal attack back bark beam blame blast blog boast brand call caption cast challenge chant charge cheer claim comment ' +
  'cost counsel credit cry demand dispute doubt echo email estimate fear fire fret hail hate hint hit hope insult interview issue ' +
  'joke judge label lament laugh lecture love mandate message mock moan name note object offer order outline paint pan permit phone plan plea ' +
  'pledge point post praise promise protest question quiz quote rail raise rant rate reason regard remark reply report request retort rip ' +
  'roar rule shoot show shout sigh signal sneer speculate stage state stress style suspect swear support tag talk tease term text tout trash ' +
  'tweet vent view voice volley vow want welcome whisper wonder worry yell';

/** A regular noun in the plural. */
export function pluralOf(noun: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function formsOf(entry: string): string[] {
  if (entry.includes('/')) return entry.split('/');
  if (/(?:s|sh|ch|x|z)$/.test(entry)) return [entry, `${entry}es`, `${entry}ed`, `${entry}ing`];
  if (/[^aeiou]y$/.test(entry)) {
    const stem = entry.slice(0, -1);
    return [entry, `${stem}ies`, `${stem}ied`, `${entry}ing`];
  }
  if (/[^e]e$/.test(entry)) return [entry, `${entry}s`, `${entry}d`, `${entry.slice(0, -1)}ing`];
  if (/ee$/.test(entry)) return [entry, `${entry}s`, `${entry}d`, `${entry}ing`];
  return [entry, `${entry}s`, `${entry}ed`, `${entry}ing`];
}

/** Every form of every reporting verb with the frames it takes. */
export function reportingVerbs(): Map<string, number> {
  const verbs = new Map<string, number>();
  for (const [window, list] of [
    [FRAME.say, SAY],
    [FRAME.tell, TELL],
    [FRAME.call, CALL],
  ] as const) {
    for (const entry of list.split(' ')) {
      for (const form of formsOf(entry)) verbs.set(form, (verbs.get(form) ?? 0) | window);
    }
  }
  return verbs;
}
