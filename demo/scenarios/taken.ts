import type { Scenario } from './scenario.ts';

const anywhere = ['childrens-home', 'foster-home', 'supported-accommodation'] as const;

/** Something was taken. */
export const taken: readonly Scenario[] = [
  {
    id: 'sweets-from-a-shop',
    settings: anywhere,
    ages: [7, 17],
    weight: 8,
    conduct: [{ kind: 'theft', value: 'minor' }],
    known: { victim: { who: 'public', wantsPolice: false } },
    hours: [15, 18],
    draws: { thing: ['a chocolate bar', 'a lip balm', 'a can of drink', 'a birthday card'] },
    place: 'Corner shop',
    present: 'The shopkeeper, who rang us. {me} went there.',
    child: '{child} walked out with {thing} and gave it back when asked.',
    adults: '{me} thanked the shopkeeper for ringing us, paid, and walked home with {child} the long way.',
    calming: 'Nothing was needed. {child} was ashamed.',
    restorative: '{child} wrote a card to the shop and will help to stack shelves for an hour on Saturday.',
    words: [
      'Everyone had money and I did not want to say that I had none.',
      'I forgot to pay. No, I did not forget. Sorry.',
    ],
    risk: 'Pocket money comes on Mondays now, before the walk home.',
    daybook: '{child} took {thing} from the shop and has put it right.',
    familyView: 'Nothing.',
    verdicts: [
      {
        route: 'resolve-internally',
        reason:
          'The shop is content and {child} has made good. Nobody would call the police for their own child.',
        factors: ['seriousness', 'victim', 'police-or-court', 'alternatives'],
      },
    ],
  },
  {
    id: 'small-things-again-and-again',
    settings: ['childrens-home', 'foster-home'],
    ages: [9, 16],
    weight: 3,
    conduct: [{ kind: 'theft', value: 'minor', series: true }],
    known: { victim: { who: 'child', wantsPolice: false } },
    hours: [9, 20],
    place: 'Bedrooms',
    present: '{me}',
    child:
      'Pens, a bracelet and some coins of other children were in a box under the bed of {child}, each wrapped in paper.',
    adults:
      '{me} asked {child} to show the box, and listened. The things went back without anybody being named.',
    calming: 'Nothing was needed.',
    restorative:
      '{child} has been given a lockable drawer and three things to keep that are really their own.',
    words: [
      'They are nice and they are small. When we moved I never got my things back.',
      'I was minding them.',
    ],
    risk: 'Belongings were lost in two moves. The social worker is asked to trace them.',
    daybook: 'Small things found and given back. {child} has a drawer with a key.',
    familyView: 'Nothing. We have talked.',
    verdicts: [
      {
        route: 'resolve-internally',
        reason: 'It is about loss. The children have their things again and {child} is being helped.',
        factors: ['seriousness', 'intent', 'similar-before', 'best-interests'],
      },
    ],
  },
  {
    id: 'phone-of-a-colleague',
    settings: ['childrens-home', 'supported-accommodation'],
    ages: [13, 20],
    weight: 4,
    conduct: [{ kind: 'theft', value: 'moderate' }],
    known: { victim: { who: 'staff', wantsPolice: false } },
    hours: [10, 22],
    place: 'Office',
    present: '{me} and {other}',
    child: 'The phone of {other} was gone from the office and rang in the room of {child}.',
    adults: '{me} knocked, asked, and waited outside. {child} handed it over after five minutes.',
    calming: 'Nobody searched the room. We said that the phone matters because of the photographs on it.',
    restorative:
      '{child} said sorry to {other} in person. {child} gets a phone of their own repaired this week.',
    words: [
      'Mine is broken and nobody did anything for three weeks. I wanted to ring my sister.',
      'I was going to bring it back after the call.',
    ],
    risk: 'The broken phone was known and not acted on: that is ours to mend.',
    daybook: 'A phone was taken and given back. {child} needs theirs repaired: done by Friday.',
    verdicts: [
      {
        route: 'resolve-internally',
        reason:
          'The phone is back, {other} wants no police, and {child} had asked for help that did not come.',
        factors: ['seriousness', 'victim', 'intent', 'relationship', 'alternatives'],
      },
    ],
  },
  {
    id: 'jewellery-of-the-family',
    settings: ['foster-home'],
    ages: [12, 16],
    weight: 2,
    conduct: [{ kind: 'theft', value: 'substantial' }],
    known: { victim: { who: 'family', wantsPolice: false }, concerns: ['coercion'] },
    hours: [12, 20],
    place: 'At home',
    present: '{me}',
    child:
      'A ring of a grandmother is missing. {child} said an older person had asked for "something gold by Friday".',
    adults:
      '{me} said that {child} is not in trouble for telling us, and rang the out-of-hours team for advice.',
    calming: 'We locked up together and {child} slept with the landing light on.',
    restorative: 'We asked the pawnshop to hold it. {child} came along and pointed it out.',
    words: [
      'They know which school bus I take. I did not know what else to do.',
      'They said I owe them. I never borrowed anything.',
    ],
    risk: 'Somebody may be using {child}. No journeys alone until the strategy meeting.',
    daybook: '',
    familyView: 'We want {child} safe. The ring matters less.',
    verdicts: [
      {
        route: 'report-non-urgent',
        reason:
          'Reported as information about the adult behind it, not as an allegation against {child}. The family agrees.',
        factors: ['pressure', 'exploited', 'victim', 'best-interests'],
      },
    ],
  },
];
