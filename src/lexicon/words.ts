/** Closed classes and the nouns of people, bodies and documents, as data. */

export const DETERMINERS =
  'the a an this that these those no some any each every both either neither another one two three four five six ' +
  'seven eight nine ten many most several few all other such dozens hundreds thousands my your his her its our their whose';

export const PREPOSITIONS =
  'of in on at by for with from to into onto about after before during over under against between through among ' +
  'amid around across behind beyond near off out up down per via toward towards upon within without despite than as ' +
  'like since until till regarding concerning including following besides';

export const CONJUNCTIONS =
  'and or but nor while when because if though although whereas whether so yet where why how what which that once unless';

export const AUXILIARIES =
  'is are was were be been being am has have had having do does did will would can could may might must shall should ' +
  "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot to";

/** Adverbs and times that stand between a speaker and the verb, or the verb and the quotation. */
export const ADVERBS =
  'also later then still just again already never ever once even only now not soon often always sometimes instead ' +
  'today yesterday tonight tomorrow earlier recently here there back too perhaps maybe further however meanwhile ' +
  'first last next well once twice rather quite very so thus therefore indeed else afterwards afterward more less';

export const DATES =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
  'september october november december jan feb mar apr jun jul aug sept sep oct nov dec';

/** Capitalised at the head of a sentence without being anybody's name. */
export const STARTERS =
  'asked speaking yes no well oh ok okay hello thank thanks please let look what why how who whom when where whatever ' +
  'nobody nothing everyone everybody everything someone somebody something anyone anybody anything there here ' +
  'yesterday today tonight tomorrow according despite during having being even still only both according not never ' +
  'maybe perhaps also meanwhile however moreover furthermore nevertheless then now once again although though ' +
  'because if unless until since while before after as at by for from in into of on over to under with without ' +
  'given considering regarding instead rather earlier later recently last next first second third finally ' +
  'photo video image photograph watch read more see update breaking exclusive editor note advertisement copyright ' +
  'hours days weeks months years minutes moments decades eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands ' +
  'good great sorry welcome dear sure right just too very such much few less least most';

/** Nouns of people: a phrase with one of these at its head may speak. */
export const PERSON_NOUNS =
  'spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople official officials officer officers man woman men women boy girl ' +
  'people person president vice-president vicepresident minister ministers secretary chancellor governor governors senator senators congressman ' +
  'congresswoman representative representatives mayor mayors councillor councilman councilwoman commissioner commissioners judge judges ' +
  'justice justices lawyer lawyers attorney attorneys solicitor barrister prosecutor prosecutors detective detectives ' +
  'inspector constable sheriff sergeant lieutenant captain colonel general major commander chief chiefs boss bosses ' +
  'director directors manager managers head leader leaders chairman chairwoman chairperson chair founder co-founder cofounder owner ' +
  'executive executives ceo cfo coo analyst analysts economist economists strategist strategists expert experts ' +
  'scholar scholars professor professors lecturer lecturers teacher teachers student students pupil pupils scientist scientists ' +
  'researcher researchers author authors writer writers reporter reporters journalist journalists columnist columnists editor editors ' +
  'correspondent correspondents anchor host presenter broadcaster critic critics reviewer commentator commentators blogger pundit pundits ' +
  'activist activists campaigner campaigners protester protesters protestor protestors demonstrator demonstrators organizer organizers organiser ' +
  'organisers supporter supporters opponent opponents advocate advocates voter voters candidate candidates nominee ' +
  'frontrunner front-runner contender rival rivals adviser advisers advisor advisors aide aides assistant staffer staffers ' +
  'consultant consultants lobbyist lobbyists donor donors pollster pollsters operative operatives ally allies ' +
  'insider insiders source sources witness witnesses victim victims survivor survivors neighbour neighbours neighbor neighbors ' +
  'resident residents local locals villager villagers friend friends colleague colleagues partner partners wife husband ' +
  'mother father mom dad mum parent parents son daughter brother sister uncle aunt cousin niece nephew grandmother grandfather ' +
  'widow widower girlfriend boyfriend fiancee couple family families relative relatives doctor doctors nurse nurses ' +
  'surgeon physician psychologist psychiatrist therapist actor actors actress actresses singer singers musician rapper star comedian ' +
  'artist artists director producer producers filmmaker screenwriter playwright composer designer model player players ' +
  'coach striker midfielder defender goalkeeper keeper skipper manager referee umpire captain winger champion ' +
  'athlete runner driver drivers pilot pilots sailor soldier soldiers veteran veterans farmer farmers fisherman worker workers employee employees ' +
  'employer employers businessman businesswoman businessmen entrepreneur investor investors trader traders banker bankers billionaire mogul tycoon ' +
  'customer customers consumer consumers client clients passenger passengers tourist tourists visitor visitors guest guests ' +
  'fan fans user users viewer viewers reader readers caller tenant tenants landlord bishop archbishop pastor priest pope rabbi imam reverend cardinal ' +
  'king queen prince princess duke duchess lord lady ambassador diplomat diplomats envoy lawmaker lawmakers legislator legislators ' +
  'politician politicians republican republicans democrat democrats conservative conservatives liberal liberals mp mps peer ' +
  'premier speaker whip treasurer trustee regulator regulators watchdog auditor inspector investigator investigators historian historians ' +
  'biologist physicist chemist engineer engineers architect curator librarian chef baker cook waiter waitress shopkeeper ' +
  'heckler moderator interviewer panelist delegate delegates member members others another some many most several both ' +
  'teenager youngster child children kid kids guy guys gentleman folks individual individuals observers observer ' +
  'firefighter firefighters paramedic medic cop cops policeman policewoman detective deputy deputies ranger magistrate coroner ' +
  'defendant plaintiff suspect prisoner inmate refugee refugees migrant migrants immigrant immigrants ' +
  'philanthropist activist secretary-general clerk principal headteacher headmaster dean rector provost chaplain ' +
  'ex-wife ex-husband stepfather stepmother grandson granddaughter guitarist drummer bassist frontman novelist poet ' +
  'photographer spokesmen accountant broker developer developers contractor programmer technician ' +
  'master verger vet vets guard guards forward prop fly-half barman landlady shepherd volunteer volunteers warden wardens keeper forecaster forecasters ' +
  'shopkeeper stallholder shareholder shareholders householder sexton beekeeper bellringer chronicler surveyor surveyors mason carpenter plumber electrician ' +
  'jeweller tailor brewer miner miners nun monk abbot deacon curate choirmaster conductor stoker mate ' +
  'vicar vicars clergyman clergywoman piper footballer cricketer batsman bowler golfer boxer jockey sprinter swimmer cyclist film-maker songwriter vocalist entertainer comic academic academics backbencher parliamentarian ' +
  'gamer gamers shopper shoppers motorist cyclist hiker surfer diver divers climber skier crew';

/** Nouns of bodies. */
export const BODY_NOUNS =
  'police company firm council government party campaign administration ministry department agency office committee commission ' +
  'court tribunal board bureau union association federation organisation organization group charity trust foundation institute ' +
  'institution university college school hospital church bank club team league network station channel paper newspaper ' +
  'magazine journal tabloid daily publication website site outlet outlets media press publisher broadcaster airline operator retailer ' +
  'manufacturer maker supplier chain store restaurant brand corporation conglomerate startup start-up lab laboratory think-tank tank ' +
  'authority authorities service services force forces army navy military embassy consulate parliament congress senate house assembly ' +
  'cabinet coalition opposition majority minority lobby movement militia gang crowd audience jury panel inquiry watchdog body ' +
  'regulator chamber chambers provider developer company companies firms banks unions schools groups charities councils newspapers papers ' +
  'studio label band orchestra theatre theater museum gallery festival exchange fund insurer carrier utility ' +
  'kremlin pentagon treasury vatican downing palace ombudsman society league guild academy alliance';

/** Last words of the names of firms and clubs. */
export const BODY_NAMES =
  'rail motors automotive airlines airways holdings industries mutual partners media foods energy systems technologies pharmaceuticals ' +
  'bancorp capital ltd inc corp plc llc co labs games studios brewery water lines rovers united city athletic albion rangers wanderers ' +
  'sons daughters brothers bros stores records entertainment telecom communications petroleum oil gas electric steel logistics ' +
  'freight express post times telegraph herald chronicle tribune gazette echo mercury guardian observer mirror mail news press';

/** Nouns of things that can be read or heard and so speak. */
export const DOCUMENT_NOUNS =
  'statement report reports letter letters email e-mail emails memo memorandum document documents filing filings complaint lawsuit suit ' +
  'indictment affidavit ruling verdict judgment opinion order decision law bill act constitution amendment resolution ' +
  'petition manifesto platform website page post posts blog tweet tweets message messages note notes text texts sign signs ' +
  'banner banners placard poster posters billboard leaflet flyer brochure pamphlet headline headlines caption article articles story stories ' +
  'editorial column review study survey poll paper book memoir autobiography biography novel chapter passage transcript ' +
  'script speech advert advertisement ad ads commercial video videos clip trailer announcement release bulletin notice guidance ' +
  'guidelines rules rule policy contract agreement deal treaty label motto slogan inscription plaque invitation card ticket ' +
  'questionnaire form manual guide playbook handbook dictionary bible scripture proverb song lyrics cable dossier ' +
  'spot narrator voiceover headline subject line chant chants voice caller posting recording t-shirt shirt';

/** Words that stand before a name as its title; with a stop where they are abbreviated. */
export const TITLES =
  'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend fr father sister brother rabbi imam ' +
  'sen senator rep representative gov governor lt col gen general sgt sergeant capt captain cmdr commander adm admiral maj major cpl pvt ' +
  'president vice prime minister chancellor secretary speaker judge justice attorney mayor ambassador sheriff officer ' +
  'detective inspector superintendent constable pc det chief king queen prince princess duke duchess pope cardinal bishop ' +
  'archbishop hon messrs coach chairman chairwoman congressman congresswoman councillor cllr councilman councilwoman former ' +
  'gop democratic republican';

/** Small words inside a name. */
export const PARTICLES =
  'de la le du des del della di da das dos van von der den het ten ter bin bint ibn al el abu ben y e zu zum af av st ap mac ' +
  'ould lo san santa';

/** Words between determiner and head that are no verbs. */
export const MODIFIERS =
  'campaign senior former deputy chief acting foreign political national local communications press policy finance security vice ' +
  'top longtime long-time veteran assistant associate executive managing general special prime state federal regional city ' +
  'county district party union company government police medical legal news sports business technology science health ' +
  'education defence defense interior home shadow junior leading prominent fellow ex then current outgoing incoming late ' +
  'young old female male british american french german russian chinese conservative liberal republican democratic labour ' +
  'independent retired anonymous unnamed unidentified nonpartisan bipartisan television tv radio film movie music pop rock ' +
  'football baseball basketball cricket rugby tennis club team field first second third presidential vice-presidential ' +
  'congressional senate house gubernatorial mayoral own new other real estate public private human rights civil ' +
  'research trade market marketing media online digital development';

/** Given names whose bearer is nearly always a man or a woman: the grounds for he and she. */
export const MEN =
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul ' +
  'andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry ' +
  'justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan ' +
  'douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence ' +
  'jesse dylan bryan joe bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby ' +
  'johnny bradley tony tim tom tommy bill billy bob jim jimmy mike dave dan danny steve chris greg matt nick ben ted ed eddie sam max ' +
  'alex fred ron don ken rick ray phil pete andy charlie harry simon martin neil ian graham colin nigel trevor stuart gordon duncan ' +
  'hugh alastair alistair gavin craig derek barry leo luke oliver oscar liam owen rhys gareth ivan igor boris vladimir sergei dmitry ' +
  'mikhail pavel viktor oleg yuri alexei pierre jean jacques francois michel emmanuel antonio carlos luis jorge pedro miguel diego ' +
  'pablo javier fernando rafael manuel mario luigi giovanni marco paolo hans klaus stefan jurgen wolfgang lars sven erik jan piet ' +
  'muhammad mohammed mohamed ahmed ali hassan hussein omar ibrahim yusuf khalid abdul mustafa mahmoud tariq imran rashid ' +
  'raj rahul sanjay amit vijay ravi arjun hiroshi kenji takeshi barack bernie marco jeb newt mitt rand rudy joel josh jake brad chad ' +
  'clint dean doug drew dwight earl elliot ernest felix floyd francis garrett geoff geoffrey glenn grant hank herbert howard isaac ' +
  'jay jared jerome joaquin kurt lance leon leonard lloyd lou malcolm marcus marvin maurice melvin mitch mitchell morris nathaniel ' +
  'neal norman otto perry preston quentin reginald rex rodney roland ross rupert seth shane sidney spencer stan stanley sterling ' +
  'ted terence theodore todd travis troy vernon victor virgil wade warren wesley winston zach kofi kwame emeka chidi tunde dmitri ' +
  'emil anders bjorn henrik mikael nils olaf per torsten milan tomas petr jiri pawel piotr andrzej jakub bogdan mircea stelios ' +
  'nikos giorgos kostas mateo santiago joao paulo tiago ' +
  'milo buck simeon jago cornelius tarquin barnaby rufus jasper percy cecil clarence ambrose silas gideon caleb levi thaddeus cyril basil ' +
  'horace hugo lionel clive reg vic archie alfie freddie ollie gus chuck rocco gino arvid corin osric orson lucian ephraim abel ' +
  'will ewan euan angus hamish callum lachlan fergus rory declan conor cormac desmond niall brendan kieran bram piet jonas idris walt wally ' +
  'emrys dafydd gwyn lloyd huw ivor alun dai bertil emil mikko jari timo antti juha kari axel gustav rasmus soren mads jens jorn ' +
  'lothar dieter uwe horst gunther heinz rolf ernst felix moritz lukas florian matthias tobias markus andreas bernd gerhard ' +
  'owain tomos milos radek zoltan laszlo istvan gabor ferenc stefan vasile radu cristian adrian dumitru gheorghe arkady yevgeny ' +
  'maxim konstantin leonid anatoly valery vitaly nikolai andrei alexey sergey roman denis ruslan farid karim samir nabil walid ' +
  'youssef bilal hamza zaid faisal salman nasser jamal kamal rafiq anwar iqbal javed nadeem vikram suresh ramesh mahesh ganesh ' +
  'robbie evan kenny lenny davey jonny danny jimi luca emilio gerry larry mickey ricky vinny ozzy ' +
  'kumar ashok deepak anil sunil naveen kiran rohan nikhil wei jun hao ming chen jin hiro daisuke satoshi yusuke kazuo kwasi yaw ' +
  'tendai thabo sipho mandla oluwaseun babajide ikenna uche obinna chukwuma arturo ricardo roberto sergio enrique eduardo alejandro ' +
  'andres hector julio cesar ramon raul oscar emilio gustavo ignacio salvador domingo lorenzo vincenzo giuseppe matteo luca ' +
  'alessandro fabio massimo stefano enzo bruno xavier thierry olivier guillaume laurent philippe alain gilles yves didier pascal';

/** Ends in -a and is no woman’s name all the same; the ending is weak grounds for “she”. */
export const MEN_IN_A =
  'joshua luca ezra noah sasha misha ilya nikita mustafa elisha bela dana andrea kofi jona jonah micah yehuda akira keita ola garcia barra costa silva nicola elia tuaa aga attila akiva';

export const WOMEN =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily ' +
  'donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna ' +
  'brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie ' +
  'olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria ' +
  'teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle ' +
  'beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori kate katie kathy sue jane jenny jill anne annie ' +
  'beth betsy bonnie carla carly carrie cathy cindy claire clare connie daisy debbie dolores donatella edith eileen elaine eleanor elena ' +
  'ella ellen erica erin esther eva faith fiona florence gail gillian gina hazel heidi hillary holly ingrid irene iris isabel ivy ' +
  'jackie jasmine jo joanna joanne josephine joy juanita karin katrina kay kim kristen kristin leah leslie lillian liz lois loretta louise ' +
  'lucia lucy lydia lynn mandy marcia marian marianne marina marjorie maureen maxine meg melanie melania mercedes mia mildred mindy miriam ' +
  'molly monica nadia naomi natasha nina nora norma olga paula penny phyllis priya rita roberta robin rosa rose rosemary roxanne ' +
  'sally sheila shelly sherry silvia sonia sophie stacy stella sylvia tamara tammy tanya tara tina tracy ursula valerie vanessa vera ' +
  'veronica vivian wanda wendy yolanda yvonne zoe angela nicola theresa priti ines amina fatima aisha leila layla mariam zainab ' +
  'yasmin noor ayesha sana lakshmi anjali sunita deepa meera mei ling yuki keiko akiko sakura svetlana tatiana irina ekaterina ' +
  'ludmila oksana anastasia galina astrid freya sigrid greta annika helga ilse katja monika renate sabine ute heike chiara francesca ' +
  'giulia alessandra valentina beatriz carmen pilar lupe guadalupe consuelo ana inês ngozi chioma adaeze amara nkechi abena akua ' +
  'siobhan niamh aoife ciara saoirse bronwyn megan eleri agnes agnieszka zofia katarzyna magda hana marta petra ivana jana lenka ' +
  'celestine prudence posy polly hester ottilie rhona zuleya mirela yusra adaeze celeste constance patience mercy verity felicity honor ' +
  'blessing bettina noreen marjory dot dottie peggy trudy hattie lottie millie tilly nellie winnie mavis beryl enid olive pearl ' +
  'delia adela gwen nerys carys rhian sian mair megan elin freya ingrid liv maren sunniva tove randi berit gunhild marit aslaug ' +
  'moira morag catriona fiona isla eilidh ailsa shona mhairi orla grainne sinead maeve deirdre roisin una etta edda petra lucia ' +
  'fenella ulla samira hedvig harriet dolores bryony rosalind imogen cordelia beatrice cecily matilda winifred gwendolyn muriel ' +
  'hilary hilda gertrude bertha elsie doreen noreen maisie poppy daisy lily violet primrose heather hyacinth camille celine ' +
  'delphine elodie genevieve isabelle juliette margaux mathilde odile simone sylvie yvette agathe colette esperanza ximena ' +
  'rocio soledad dolores catalina gabriela mariana daniela paulina fernanda camila luciana ludmila snezana dragana milica vesna ' +
  'zdenka bozena halina ewa grazyna malgorzata joanna aleksandra yulia olesya larisa lyudmila nadezhda tamara zinaida ' +
  'parvati kavita rekha usha shanti indira geeta asha nisha pooja divya shreya meena rukmini nasreen farah shirin maryam ' +
  'zahra khadija safiya rania dalia hala nour salma thandiwe nomsa lindiwe zodwa ayanda wanjiru njeri achieng abimbola ' +
  'folake yetunde funmilayo ngozi ifeoma hanako yoko michiko naoko xiu ying lan hua minh linh thuy nell dora lena mina alma bea cora ada edna ethel maud mabel minna signe solveig ragnhild ylva huma kellyanne loretta';

/** Nouns of men and of women. */
export const MALE_NOUNS =
  'man boy spokesman chairman businessman congressman councilman policeman fisherman husband father dad son brother uncle nephew ' +
  'grandfather king prince duke lord pope priest widower boyfriend actor mr sir fr gentleman guy frontman headmaster';
export const FEMALE_NOUNS =
  'woman girl spokeswoman chairwoman businesswoman congresswoman councilwoman policewoman wife mother mom mum daughter sister aunt niece ' +
  'grandmother queen princess duchess lady baroness dame widow girlfriend actress mrs ms miss waitress fiancee';
