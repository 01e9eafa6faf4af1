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
      'Supply, or intent to supply, is reported, without 999.',
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
    inferred(
      'drugs-b-c-later',
      { class: ['B', 'C'], occasion: ['later'], supply: ['no'] },
      reported,
      ['INC-L3-04'],
      'Class B or C for the third time or more is reported, without 999.',
      'This edition puts the second occasion at level 2 and repeated possession at level 3. Read together, repeated begins with the third.',
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
      'weapon-safe',
      { immediateRisk: ['no'], used: ['no', 'shown'], heldBy: ['staff'] },
      reported,
      ['INC-L3-04'],
      'This edition reports possession of any weapon, without 999 where nothing makes it worse.',
    ),
    inferred(
      'weapon-object-held',
      {
        immediateRisk: ['no'],
        offensive: ['no'],
        used: ['no'],
        heldBy: ['nobody-knows', 'child'],
        riskManaged: ['yes', 'unsaid'],
      },
      reported,
      ['INC-L3-04', 'INC-05'],
      'An everyday thing that staff do not have, with nobody at immediate risk: reported, without 999.',
      'Handing over is one example of a weapon without aggravating features. Not handing it over is not by itself an immediate risk.',
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
      reported,
      ['INC-L3-04', 'INC-05'],
      'An everyday thing was shown and staff do not have it, and they can keep everybody safe: reported, without 999.',
      'Handing over is one example of a weapon without aggravating features. The principle keeps immediate attendance for risk that staff cannot manage.',
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
      'Handing over is one example of a weapon without aggravating features. Not handing it over is not by itself an immediate risk.',
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
      'weapon-object-held-unmanaged',
      {
        immediateRisk: ['no'],
        offensive: ['no'],
        used: ['no'],
        heldBy: ['nobody-knows', 'child'],
        riskManaged: ['no'],
      },
      emergency,
      ['INC-05', 'INC-L3-01'],
      'Staff do not have the weapon and cannot keep everybody safe: 999.',
      'The principle allows immediate attendance where risk cannot be managed.',
    ),
    inferred(
      'weapon-aggravated-held',
      { immediateRisk: ['no'], used: ['threatened', 'hurt'], heldBy: ['nobody-knows', 'child'] },
      emergency,
      ['INC-L3-01'],
      'It was used to threaten or to hurt, and staff do not have it: 999.',
      'Only a weapon without aggravating features is named as not needing an immediate response.',
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
      'Only a weapon without aggravating features is named as not needing an immediate response.',
    ),
    inferred(
      'weapon-aggravated-managed',
      { immediateRisk: ['no'], used: ['threatened', 'hurt'], heldBy: ['staff'], riskManaged: ['yes'] },
      reported,
      ['INC-L3-05', 'INC-05'],
      'It was used to threaten or to hurt, staff have it now, and they can keep everybody safe: reported, in slow time.',
      'Slow time is the rule where risk can be managed.',
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
    inferred(
      'illegal-material-found',
      { what: ['indecent-images', 'extremist', 'other'] },
      eitherWay,
      ['INC-L2-02', 'INC-04'],
      'Illegal material was found: it is decided case by case.',
      'This edition does not mention illegal material. Where it is silent, a manager decides with the factors in view.',
    ),
  ],
};
