import { describe, expect, test } from 'vitest';
import { readCase, sentencesOf } from './cases.ts';

/** Each text has `|` where its sentences part. */
const CASES: Record<string, string[]> = {
  'plain stops': [
    'The ferry left at noon.| It came back at six.',
    'Who rang the bell?| Nobody knows.',
    'Fire!| Everyone ran.',
    'Stop!!| Who is there??| You?!| Yes!?| No.',
    'It cost $4.50 a day.| It costs £12.75 now.',
    'Only a line without a stop',
  ],
  'titles, initials and names': [
    'Mr. Hale met Mrs. Birch and Dr. Reed.| Prof. Lund was late.',
    'Gen. Hale, Col. Birch, Lt. Cmdr. Reed and Sgt. Lund saluted.| Rep. Hale, Sen. Birch and Gov. Reed did not.',
    'It was painted by Anna E. Birch.| J. R. R. Hale bought it from J.R. Reed.',
    'The mayor, Hugh Hale Jr., was there.| So was Tom Reed Sr.| They left early.',
    "That is Hugh Hale Jr.’s boat.| That is Tom Reed Sr.'s van.",
    'They walked from St. Anne’s Church to Mill St. and up Mt. Harrow.| She lives on Mill St.| The shop is shut.',
    'It is a good plan, said Anna and I.| Was Hugh I. Hale there?',
    'ADM. HALE QUITS AS SEN. BIRCH WINS',
    'It is run by the SEC.| The company denied it.',
    'She has a Ph.D. in law.| He has an M.D. degree.',
  ],
  'companies, countries and addresses': [
    'They sold it to Hale, Birch & Co. at noon.| They bought it from Hale & Co.| It was cheap.',
    'Acme Inc. Chairman Hugh Hale and Bell Corp. said so.| He joined Acme Ltd.| She joined Bell Inc.| “Why not?”',
    'I drove across the U.S. last year.| I live in the U.S.| How about you?',
    'She works for the U.S. Treasury in Washington, D.C., and for the U.N. Children’s Fund.',
    'He grew up in Dover, Del.| Harrow was far.| Former Va. Treasurer Anna Birch of Salem, Va., agreed.',
    'Write to No. 7, Apt. 4, Mill Rd. in Harrow.',
  ],
  'times and dates': [
    'At 5 a.m. Mr. Hale got up.| He left the house at 6 p.m.| Mrs. Hale stayed.',
    'It opens at 8 a.m. Monday and closes at 9 p.m. EST.| Buses stop at 10 p.m.| Nobody minds.',
    'On Sept. 4 and Jan. 12 it rained.| It snowed in Dec.| Nobody drove.',
    'It fell in 480 B.C.| Nobody rebuilt it until A.D. 90 or so.',
  ],
  'figures and parts of books': [
    'Turn to p. 55 of Vol. 2, No. 7, and see Fig. B and Art. IV.| It is all there.',
    'Did he agree?| He said no.| They left.',
    'See Sec. 4.2.1 and version 2.10.3 of the code.| It works.',
    'It lies at N°. 1026.| Nobody goes there.',
    'The rate was .05.| The other was 1,250.75.',
  ],
  'addresses on the web': [
    'Write to anna.birch@harrow.example.| She answers.',
    'See https://www.harrow.example/a.b/new_site.html.| It is new.',
    'He left Booking.Com for www.Harrow.Example last year.',
  ],
  'points of ellipsis': [
    'I never said that...| She left the room.',
    'I never said that....| She left the room.',
    'I was not ... well, what I mean...see . . . what I say, the thing is . . . I did not mean it.',
    'He goes on: “the laws will seem less harsh. . . .”',
    '“Hale [...] used the same stairs [...]” (Birch 55).',
    'The rest is left off . . . .| Next comes a dot.',
    'The habit was that of joining words.| . . . The practice stopped. . . .',
    'They waited…| Then the bell rang…',
  ],
  quotations: [
    'She turned to him, "This is fine." she said.',
    "She turned to him, 'This is fine.' she said.",
    'She turned to him, “This is fine.” she said.',
    'She turned to him, "This is fine."| She held the door.',
    '“We came.| We saw.| We left,” said Anna Birch.| “It was dull.”',
    '“Why?” he asked.| “Because!” Anna Birch said.| “Where?”| The mayor pointed.',
    'He called it “a waste.”| The mayor called it «une fête.»| She called it „ein Fest.“| No one came.',
    '‘It is over.’| He sat down.| ‘Is it?’ she said.',
    'He said: (“It is over.”)| Nobody moved.',
    '"I am 25. |"We were 24 then."| She laughed.',
    "''We are not afraid.''| Mr. Hale agreed.",
    '"It ended . "| She left.',
  ],
  'brackets and references': [
    'He teaches (he had been a smith for 5 years.) at the school.',
    'The wall fell.| (Nobody was hurt.)| It was old.',
    'The wall fell. [17]| It was old.[3, 4–6]| It was built in 1820.[citation needed]| It was tall.',
    'They shared the rights. 4| Even so, they fought.| They left.12| Then they came back.',
    'They left. |12 Greek boats sank.',
    'The view at night.| (photograph: Hugh Hale)',
  ],
  'glued sentences': [
    'The ferry sank.|The crew was saved.',
    'It was built in 1998.|The town paid.',
    'He said “no.”|She said "yes."|Nobody minded.',
    'Is it over?|Yes, it is!|Good.',
    'It fell (at last).|Nobody saw it.',
    'HARROW (Agency) — The ferry sank.|It was old.',
    '(BBN)The ferry sank.| It was old.',
  ],
  lists: [
    '1.) The first part |2.) The second part',
    '1) The first part. |2) The second part.',
    '1. The first part |2. The second part |3. The third part',
    'a. The first part |b. The second part |c. The third part',
    '• 9. The first part |• 10. The second part',
    '⁃9. The first part |⁃10. The second part',
    '4. Close the gate.| 5. Go home.',
    'Two rules: 1. Be quiet.| 2. Be kind.',
  ],
  'other scripts': [
    '橋は閉じた。|町は静かだ！|本当？|はい。',
    'पुल बंद है।| शहर शांत है।',
    'هل سقط الجسر؟| نعم.| سقط.',
    'Мост закрыт.| Город ждёт.',
    'Η γέφυρα έκλεισε.| Κανείς δεν ξέρει.',
  ],
  'marks that are no sentence': [
    'It worked! :)| Now rest.| Fine. 😀👍| Go home ;-)',
    'It worked at last! 😀',
    'They left.| “... And then it rained.”',
    'A pity -- remember Gull? -- but true.',
    'The elder (?) brother left.| Nobody (!) cared.',
    '“We came and we saw.” — Anna Birch',
    '*The gate is shut.*| _Nobody knows why._| It rained.',
  ],
};

describe.each(Object.entries(CASES))('%s', (_, texts) => {
  test.each(texts)('%s', (marked) => {
    const { text, sentences } = readCase(marked);
    expect(sentencesOf(text)).toEqual(sentences);
  });
});
