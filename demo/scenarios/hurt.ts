import type { Scenario } from './scenario.ts';

const anywhere = ['childrens-home', 'foster-home', 'supported-accommodation'] as const;

/** Somebody was hit, pushed or hurt. */
export const hurt: readonly Scenario[] = [
  {
    id: 'swing-and-miss',
    settings: ['childrens-home', 'supported-accommodation'],
    ages: [10, 20],
    weight: 8,
    conduct: [{ kind: 'assault', injury: 'none' }],
    known: { victim: { who: 'staff', wantsPolice: false } },
    hours: [18, 23],
    draws: {
      thing: [
        'the phone being charged downstairs',
        'the time to be home',
        'a friend who could not stay',
        'the last of the cereal',
      ],
    },
    place: 'Living room',
    present: '{me} and {other}',
    child:
      'There was a disagreement about {thing}. {child} swung an arm at {me} and missed, then went out and slammed the door.',
    adults:
      '{me} stepped back and let {child} go. {other} followed to the gate after a few minutes, at a distance, with a coat.',
    calming: 'Space first, then a walk around the block together.',
    restorative: 'Toast and a talk. {child} and {me} agreed on a word that means "leave me for ten minutes".',
    words: [
      'I was never going to hit you. I wanted you to move.',
      'I am tired of rules that change. I said sorry and I mean it.',
    ],
    risk: 'Stays as it is. The agreed word is in the plan.',
    daybook: 'Cross words about {thing}. {child} took a walk with {other} and came back calm.',
  },
  {
    id: 'scratch-between-children',
    settings: ['childrens-home', 'foster-home'],
    ages: [8, 16],
    weight: 8,
    conduct: [{ kind: 'assault', injury: 'minor' }],
    known: { victim: { who: 'child', wantsPolice: false } },
    hours: [15, 20],
    draws: {
      thing: ['the remote control', 'a turn on the games console', 'a borrowed hoodie', 'who sits in front'],
    },
    place: 'Living room',
    present: '{me}. Another child.',
    child:
      '{child} and another child pulled at each other over {thing}. The other child has a scratch on the arm.',
    adults:
      '{me} stood between them, cleaned the scratch, and spoke with each of them alone before both together.',
    calming: 'Separate rooms for half an hour, and something to eat.',
    restorative: 'They talked it over with {me}. Each said what they need. They have made a list of turns.',
    words: [
      'I had it first and it got grabbed. I scratched by accident when I pulled.',
      'We are fine now. It was stupid.',
    ],
    risk: 'Stays as it is.',
    daybook: 'A squabble over {thing}, a scratch, and peace again by tea.',
  },
  {
    id: 'bite-by-a-small-child',
    settings: ['foster-home'],
    ages: [2, 8],
    weight: 5,
    conduct: [{ kind: 'assault', injury: 'minor' }],
    known: { victim: { who: 'carer', wantsPolice: false } },
    hours: [17, 20],
    place: 'Bathroom',
    present: '{me}',
    child: 'At bath time {child} bit {me} on the hand and hid under the towels.',
    adults:
      '{me} said "that hurt, and I am still here", stopped the bath, and read a story on the landing instead.',
    calming: 'A towel tent and a story. No bath tonight.',
    restorative: '{child} put the plaster on.',
    words: ['I do not like the water on my face.', 'I did a bite. I did a plaster too.'],
    risk: 'Bath time frightens {child}. We will ask the health visitor what may lie behind it.',
    daybook: 'No bath tonight. {child} slept at eight.',
    familyView: 'Nothing more. We want help with understanding bath time.',
  },
  {
    id: 'stitches',
    settings: ['childrens-home', 'supported-accommodation'],
    ages: [13, 20],
    weight: 4,
    conduct: [{ kind: 'assault', injury: 'needs-treatment' }],
    known: { victim: { who: 'staff', wantsPolice: false } },
    hours: [19, 23],
    place: 'Hall',
    present: '{me} and {other}',
    child:
      '{child} threw a torch across the hall. It struck {other} above the eye. {child} ran to fetch the first-aid box.',
    adults:
      '{me} saw to the cut, called the manager and arranged cover. {other} went to the walk-in centre and has three stitches.',
    calming: '{child} was shaken. We sat together until {other} rang to say that all is well.',
    restorative: '{other} has agreed to meet {child} with somebody neutral present, next week.',
    words: [
      'I threw it at the wall. I never meant it to hit anyone. Is the eye all right?',
      'I did not see anyone there. I swear.',
    ],
    risk: 'Reviewed: evenings after court days have two staff in the hall, and a plan for the first hour.',
    daybook: '{other} was hurt by a thrown torch and has been treated. {child} has been cared for.',
    verdicts: [
      {
        route: 'resolve-internally',
        reason:
          '{other} does not want the police. It was not aimed, {child} helped at once, and a meeting is agreed.',
        factors: ['injury', 'victim', 'intent', 'relationship', 'repeat', 'best-interests'],
      },
      {
        route: 'report-non-urgent',
        reason:
          'It is the third injury of staff this year and {other} needs it on record for the insurance. Reported online, with a request for a restorative answer.',
        factors: ['injury', 'similar-before', 'repeat', 'formal-investigation'],
      },
    ],
  },
  {
    id: 'foster-carer-pushed',
    settings: ['foster-home'],
    ages: [12, 16],
    weight: 4,
    conduct: [{ kind: 'assault', injury: 'needs-treatment' }],
    known: { victim: { who: 'carer', wantsPolice: false } },
    hours: [20, 23],
    place: 'Stairs',
    present: '{me}',
    child: '{child} pushed past {me} on the stairs. {me} fell two steps and broke a finger.',
    adults:
      '{me} sat down, said that it was not on purpose as far as could be seen, and asked {child} to ring a neighbour.',
    calming: '{child} fetched ice and stayed until the neighbour came.',
    restorative:
      'We have talked at the kitchen table. {child} is doing the washing up until the finger is better.',
    words: [
      'I only wanted to get past. I feel sick about it.',
      'You said you would not send me away. Please do not.',
    ],
    risk: 'No talks on the stairs. {child} may leave any talk by saying "pause".',
    daybook: '',
    familyView: 'No police. We want {child} to stay, and an hour with somebody who knows about loss.',
    verdicts: [
      {
        route: 'resolve-internally',
        reason:
          'The family wants no police, and {child} was frightened by what happened. Support is what helps here.',
        factors: ['injury', 'victim', 'intent', 'best-interests', 'alternatives'],
      },
    ],
  },
  {
    id: 'victim-asks',
    settings: anywhere,
    ages: [12, 17],
    weight: 2,
    conduct: [{ kind: 'assault', injury: 'needs-treatment' }],
    known: { victim: { who: 'public', wantsPolice: true } },
    hours: [16, 21],
    place: 'Bus stop outside',
    present: '{me}',
    child: '{child} and somebody from the next street fought at the bus stop. The other has a chipped tooth.',
    adults: '{me} walked between them and brought {child} inside. We gave our number to the other family.',
    calming: 'A cold flannel, quiet, and no questions for the first half hour.',
    restorative: 'The youth justice service is asked whether a meeting could be held.',
    words: [
      'They said things about my mum. They have said it every day for weeks.',
      'I hit back. I did not start it, but nobody will ask me.',
    ],
    notYet: 'Did not want to speak tonight. Will be asked tomorrow with the advocate.',
    risk: 'Name-calling at the bus stop has gone on for weeks: school and transport are told.',
    daybook: 'A fight at the bus stop. {child} has a bruise and was seen by the nurse.',
    police:
      'The family of the one who was hurt asked for it. We reported online and asked for a restorative answer.',
    familyView: '',
  },
  {
    id: 'serious-injury',
    settings: ['childrens-home', 'supported-accommodation'],
    ages: [15, 20],
    weight: 1,
    conduct: [{ kind: 'assault', injury: 'serious' }],
    known: { victim: { who: 'public' }, riskManageable: false },
    hours: [21, 23],
    place: 'Car park behind the building',
    present: '{me}. Several people we do not know.',
    child:
      'Three people had waited for {child}. In the fight one of them fell and lay still. {child} shouted for help.',
    adults:
      '{me} called 999 for an ambulance and the police, and gave first aid until they came. {child} was kept inside with {other}.',
    calming: '{other} stayed with {child}, with the lights low, and told each step before it happened.',
    restorative: 'Too early. First safety, a solicitor, and somebody to talk to.',
    words: ['They were waiting for me. I thought I was going to die. Is that person dead?'],
    notYet: 'A solicitor is asked first. {child} knows that we listen at any time.',
    risk: 'A safety plan for journeys. Exploitation service asked whether {child} is being watched.',
    daybook: 'Somebody was badly hurt outside. {child} is safe inside. Ambulance and police came.',
    police: 'A person lay still and did not answer: a life was at risk.',
  },
];
