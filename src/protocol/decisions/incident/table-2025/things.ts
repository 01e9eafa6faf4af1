import { inferred, stated, type Table } from '../../../engine/table.ts';
import { atHome, eitherWay, emergency, type LevelOutcome, reported } from '../levels.ts';
import { conductColumns } from '../vocabulary.ts';

/** Drugs */
export const drugs: Table<LevelOutcome> = {
  id: 'drugs',
  title: 'Drugs',
  columns: conductColumns.drugs,
  rows: [
    stated(
      'drugs-supply-risk',
      { supply: ['yes'], immediateRisk: ['yes'] },
      emergency,
      ['INC-L3-01', 'SUB-05'],
      'Supply, or intent to supply, and somebody at immediate risk: 999. If anyone is ill, ask for an ambulance first.',
    ),
    stated(
      'drugs-supply',
      { supply: ['yes'], immediateRisk: ['no'] },
      reported,
      ['INC-L3-04'],
      'Supply, or intent to supply, with nobody at immediate risk is reported, without 999.',
    ),
    stated(
      'drugs-a-first',
      { class: ['A'], occasion: ['first'], supply: ['no'] },
      eitherWay,
      ['INC-L2-01'],
      'Class A for the first time: it is decided case by case.',
    ),
    stated(
      'drugs-a-again',
      { class: ['A'], occasion: ['second', 'later'], supply: ['no'] },
      reported,
      ['INC-L3-04'],
      'Class A for the second time or more is reported, without 999.',
    ),
    stated(
      'drugs-b-c-first',
      { class: ['B', 'C'], occasion: ['first'], supply: ['no'] },
      atHome,
      ['INC-L1-01'],
      'Class B or C for the first time is settled at home.',
    ),
    stated(
      'drugs-b-c-second',
      { class: ['B', 'C'], occasion: ['second'], supply: ['no'] },
      eitherWay,
      ['INC-L2-01'],
      'Class B or C for the second time: it is decided case by case.',
    ),
    stated(
      'drugs-b-c-later',
      { class: ['B', 'C'], occasion: ['later'], supply: ['no'] },
      reported,
      ['INC-L3-04'],
      'Class B or C beyond the second occasion is reported, without 999.',
    ),
    inferred(
      'drugs-unknown-first',
      { class: ['unknown'], occasion: ['first'], supply: ['no'] },
      atHome,
      ['INC-L1-01'],
      'Nobody knows what it is, and it is the first time: settled at home.',
      'The text has no rule for a substance nobody can name. We do not presume class A against anybody.',
    ),
    inferred(
      'drugs-unknown-second',
      { class: ['unknown'], occasion: ['second'], supply: ['no'] },
      eitherWay,
      ['INC-L2-01'],
      'Nobody knows what it is, and it is the second time: it is decided case by case.',
      'Read as class B or C, because class A is not presumed against anybody.',
    ),
    inferred(
      'drugs-unknown-later',
      { class: ['unknown'], occasion: ['later'], supply: ['no'] },
      reported,
      ['INC-L3-04', 'SUB-05'],
      'Nobody knows what it is, and it is the third time or more: reported, without 999.',
      'Read as class B or C. Repeated use is shared with police in any case.',
    ),
    inferred(
      'drugs-psychoactive-first',
      { class: ['psychoactive'], occasion: ['first'], supply: ['no'] },
      atHome,
      ['INC-L1-01'],
      'A psychoactive substance for the first time is settled at home.',
      'The levels name classes A to C only. To hold a psychoactive substance is no offence outside custody (Psychoactive Substances Act 2016, section 9).',
    ),
    inferred(
      'drugs-psychoactive-again',
      { class: ['psychoactive'], occasion: ['second', 'later'], supply: ['no'] },
      eitherWay,
      ['INC-L2-01'],
      'A psychoactive substance again: it is decided case by case.',
      'Repeated conduct goes to level 2. It never reaches level 3, because to hold the substance is no offence outside custody.',
    ),
  ],
};

/** Weapon */
export const weapon: Table<LevelOutcome> = {
  id: 'weapon',
  title: 'Weapon',
  columns: conductColumns.weapon,
  rows: [
    stated(
      'weapon-immediate-risk',
      { immediateRisk: ['yes'] },
      emergency,
      ['INC-L3-01'],
      'A weapon, and somebody at immediate risk: 999 at once.',
    ),
    stated(
      'weapon-offensive-safe',
      { immediateRisk: ['no'], offensive: ['yes'], used: ['no', 'shown'], heldBy: ['staff'] },
      reported,
      ['INC-L3-04'],
      'An offensive weapon that staff have, with nothing that makes it worse, is reported, without 999.',
    ),
    inferred(
      'weapon-offensive-held-managed',
      {
        immediateRisk: ['no'],
        offensive: ['yes'],
        used: ['no', 'shown'],
        heldBy: ['nobody-knows', 'child'],
        riskManaged: ['yes'],
      },
      reported,
      ['INC-L3-04', 'INC-05'],
      'An offensive weapon that staff do not have yet, and they can keep everybody safe: reported, without 999.',
      'The text gives handing over as one example of a weapon without aggravating features. Not handing it over is not by itself an immediate risk.',
    ),
    inferred(
      'weapon-offensive-held',
      {
        immediateRisk: ['no'],
        offensive: ['yes'],
        used: ['no', 'shown'],
        heldBy: ['nobody-knows', 'child'],
        riskManaged: ['unsaid', 'no'],
      },
      emergency,
      ['INC-L3-01', 'INC-05'],
      'An offensive weapon that staff do not have, and nobody has said that they can keep everybody safe: 999.',
      "A weapon made to hurt, in somebody's hand or not found, puts people at risk until somebody says that the risk is managed.",
    ),
    inferred(
      'weapon-aggravated-held',
      { immediateRisk: ['no'], used: ['threatened', 'hurt'], heldBy: ['nobody-knows', 'child'] },
      emergency,
      ['INC-L3-01'],
      'It was used to threaten or to hurt, and staff do not have it: 999.',
      'Only a weapon without aggravating features is named as not needing an immediate response. An everyday thing that is meant to hurt is an offensive weapon in law (Prevention of Crime Act 1953, section 1(4)).',
    ),
    inferred(
      'weapon-aggravated-safe',
      {
        immediateRisk: ['no'],
        used: ['threatened', 'hurt'],
        heldBy: ['staff'],
        riskManaged: ['unsaid', 'no'],
      },
      emergency,
      ['INC-L3-01'],
      'It was used to threaten or to hurt, and nobody has said that everybody is safe: 999.',
      'Only a weapon without aggravating features is named as not needing an immediate response. An everyday thing that is meant to hurt is an offensive weapon in law (Prevention of Crime Act 1953, section 1(4)).',
    ),
    inferred(
      'weapon-aggravated-managed',
      { immediateRisk: ['no'], used: ['threatened', 'hurt'], heldBy: ['staff'], riskManaged: ['yes'] },
      reported,
      ['INC-L3-05', 'INC-05'],
      'It was used to threaten or to hurt, staff have it now, and they can keep everybody safe: reported, in slow time.',
      'Slow time is the rule where risk can be managed.',
    ),
    inferred(
      'weapon-object',
      { immediateRisk: ['no'], offensive: ['no'], used: ['no'] },
      eitherWay,
      ['INC-08', 'INC-L2-02'],
      'An everyday thing, with nothing said of a threat: it is decided case by case, and police may be asked to take it away safely.',
      'Level 3 names only offensive weapons. Elsewhere the text asks for police to remove any weapon found: we read that as safe removal, not as an allegation against anybody.',
    ),
    inferred(
      'weapon-object-shown',
      { immediateRisk: ['no'], offensive: ['no'], used: ['shown'], heldBy: ['staff'] },
      eitherWay,
      ['INC-08', 'INC-L2-02'],
      'An everyday thing was shown, and staff have it now: it is decided case by case.',
      'Level 3 names only offensive weapons, and showing it is not yet a threat.',
    ),
    inferred(
      'weapon-object-shown-managed',
      {
        immediateRisk: ['no'],
        offensive: ['no'],
        used: ['shown'],
        heldBy: ['nobody-knows', 'child'],
        riskManaged: ['yes'],
      },
      eitherWay,
      ['INC-08', 'INC-L2-02', 'INC-05'],
      'An everyday thing was shown and staff do not have it, and they can keep everybody safe: it is decided case by case.',
      'Level 3 names only offensive weapons, and the principle keeps immediate attendance for risk that staff cannot manage.',
    ),
    inferred(
      'weapon-object-shown-held',
      {
        immediateRisk: ['no'],
        offensive: ['no'],
        used: ['shown'],
        heldBy: ['nobody-knows', 'child'],
        riskManaged: ['unsaid', 'no'],
      },
      emergency,
      ['INC-L3-01', 'INC-05'],
      'An everyday thing was shown as a weapon, staff do not have it, and nobody has said that they can keep everybody safe: 999.',
      'Whoever shows a knife and keeps it may mean to use it. Until somebody says that the risk is managed, people are at risk.',
    ),
  ],
};

/** Sexual assault or exploitation */
export const sexual: Table<LevelOutcome> = {
  id: 'sexual',
  title: 'Sexual assault or exploitation',
  columns: conductColumns.sexual,
  rows: [
    stated(
      'sexual-recent',
      { when: ['recent'] },
      emergency,
      ['INC-L3-01'],
      'A recent sexual assault or sexual exploitation is serious in nature: 999 at once.',
    ),
    inferred(
      'sexual-historical',
      { when: ['historical'] },
      reported,
      ['INC-L3-02'],
      'What happened in the past is not a 999 matter. It is a safeguarding one: social services and police are told without 999.',
      'The text rules out 999 and does not name the level. Sexual harm is serious in nature, so it is reported, through the slower way.',
    ),
  ],
};

/** Illegal material */
export const illegalMaterial: Table<LevelOutcome> = {
  id: 'illegal-material',
  title: 'Illegal material',
  columns: conductColumns['illegal-material'],
  rows: [
    stated(
      'illegal-material-shared',
      { device: ['shared'], ofThemselves: ['no'] },
      reported,
      ['INC-07'],
      'Illegal material on a shared or household device must be reported to police. No immediate response is asked for: without 999.',
    ),
    inferred(
      'illegal-material-own',
      { device: ['own'], ofThemselves: ['no'] },
      eitherWay,
      ['INC-07', 'INC-04'],
      'Illegal material on their own device only: it is decided today, with social services.',
      "The text asks for a report of a shared or household device. On somebody's own device it is silent: who sent it, and why, comes first.",
    ),
    inferred(
      'illegal-material-of-themselves',
      { ofThemselves: ['yes'] },
      eitherWay,
      ['INC-04', 'EXP-05'],
      'A picture of themselves: they may be exploited. It is decided today, with social services, and nobody reports them.',
      'The text asks for a report of material that somebody has accessed. A picture of themselves is a sign of exploitation, and whoever is exploited is a victim.',
    ),
  ],
};
