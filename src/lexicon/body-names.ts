import type { WordGroups } from './words.ts';

/** Bodies whose noun stands before their name as a title does: “security firm Halden”. */
export const BODIES_BEFORE_NAMES: WordGroups = {
  'who publishes': `
    magazine newspaper paper tabloid broadsheet daily weekly website site blog broadcaster network channel
    station studio publisher
  `,
  'who trades': `
    firm company group operator maker manufacturer retailer giant startup developer consultancy airline carrier
    brand chain supermarket insurer lender affiliate
  `,
  others: 'agency charity thinktank tank label band duo trio',
};

/** Last words of the names of firms and clubs. */
export const BODY_NAMES = `
  rail motors automotive airlines airways holdings industries mutual partners media foods energy systems
  technologies pharmaceuticals bancorp capital ltd inc corp plc llc co labs games studios brewery water
  lines rovers united city athletic albion rangers wanderers sons daughters brothers bros stores records
  entertainment telecom communications petroleum oil gas electric steel logistics freight express post times breweries
  telegraph herald chronicle tribune gazette echo mercury guardian observer mirror mail news press
`;

/** Last words of names that tell what sort of body it is, and without which it is called as well. */
export const FORMS_OF_BODIES = `
  group bank company corporation corp inc plc ltd limited holdings airlines news management
`;

/** “Republic of Halden”: nouns of no body behind which a name goes on with “of”. */
export const HEADS_OF_NAMES = `
  republic isle gulf code convention treaty conference freedom prevention news lloyds game
`;
