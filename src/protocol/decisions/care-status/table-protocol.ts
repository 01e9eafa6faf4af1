import { inferred, nothingToAdd, stated, type Table } from '../../engine/table.ts';
import { columns } from './columns.ts';

/** What a row of this table says: the Protocol's own words, whatever the law says beside them. */
export interface ProtocolOutcome {
  readonly protocolCareLeaver: boolean;
}

const is = (protocolCareLeaver: boolean): ProtocolOutcome => ({ protocolCareLeaver });
const cites = ['STA-02'];
const under25 = ['under-16', '16-17', '18-20', '21-24'];

/** Is this a care leaver in the Protocol's own wording (STA-02). Shown beside the law, never instead of it (G-63). */
export const protocolTable: Table<ProtocolOutcome> = {
  id: 'protocol-care-leaver',
  title: "Care leaver in the Protocol's own words",
  columns: {
    age: columns.age,
    lookedAfter: columns.lookedAfter,
    spanning: columns.spanning,
    alive: columns.alive,
  },
  rows: [
    stated(
      'spanning',
      { alive: ['yes'], age: under25, lookedAfter: ['no'], spanning: ['thirteen-weeks'] },
      is(true),
      cites,
      'In the Protocol a care leaver: in care for 13 weeks or more over the sixteenth birthday, and under 25.',
    ),
    inferred(
      'still-looked-after',
      { alive: ['yes'], age: under25, lookedAfter: ['yes'] },
      is(false),
      cites,
      'Still looked after: in the Protocol a child looked after, and a care leaver later.',
      'its words for the two could overlap; a child in care has the stronger protection',
    ),
    inferred(
      'not-spanning',
      { alive: ['yes'], age: under25, lookedAfter: ['no'], spanning: ['less'] },
      is(false),
      cites,
      'Outside the Protocol’s words for a care leaver. They do not narrow anything: what the law gives still applies.',
      'read literally they leave out some people the law includes, so the law is shown beside them',
    ),
    inferred(
      'over-25',
      { alive: ['yes'], age: ['25-or-over'] },
      is(false),
      cites,
      'The Protocol speaks of care leavers up to 25.',
      'up to the age of 25 is read as until the twenty-fifth birthday, as in law',
    ),
    nothingToAdd('died', { alive: ['no'] }, is(false), cites),
  ],
};

/** What a row of the next table says. */
export interface ExperienceOutcome {
  readonly careExperienced: boolean;
}

/** Has this person been in care at all (STA-02). */
export const experienceTable: Table<ExperienceOutcome> = {
  id: 'care-experienced',
  title: 'Care-experienced',
  columns: { ever: columns.ever, age: columns.age },
  rows: [
    stated(
      'ever',
      { ever: ['yes'], age: under25 },
      { careExperienced: true },
      cites,
      'Care-experienced: the commitment not to criminalise applies, with or without an entitlement in law.',
    ),
    inferred(
      'a-night',
      { ever: ['a-night'], age: under25 },
      { careExperienced: true },
      cites,
      'In accommodation of the authority, for a night at most so far: care-experienced all the same.',
      'the text counts a short time in care and sets no length; whether it was over 24 hours is not in these facts',
    ),
    inferred(
      'ever-over-25',
      { ever: ['a-night', 'yes'], age: ['25-or-over'] },
      { careExperienced: true },
      cites,
      'Care-experienced: it stays true at every age.',
      'the text speaks of people up to 25; having been in care does not end then',
    ),
    inferred(
      'police-bed',
      { ever: ['police-bed'] },
      { careExperienced: false },
      cites,
      "One night in the authority's accommodation after a charge is not care.",
      'the text does not speak of it; the law counts it once it has lasted more than 24 hours without a break',
    ),
    inferred(
      'never',
      { ever: ['no'] },
      { careExperienced: false },
      cites,
      'No day in care is known. Ask: the record may not be whole.',
      'the text does not say how it is known; telling often takes several tries',
    ),
  ],
};
