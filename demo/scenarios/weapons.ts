import type { Scenario } from './scenario.ts';

const anywhere = ['childrens-home', 'foster-home', 'supported-accommodation'] as const;

/** Weapons, and things used as one. */
export const weapons: readonly Scenario[] = [
  {
    id: 'kitchen-knife-handed-over',
    settings: anywhere,
    ages: [11, 20],
    weight: 3,
    conduct: [{ kind: 'weapon', offensive: false, heldBy: 'staff', used: 'no' }],
    known: { riskManageable: true },
    hours: [9, 21],
    place: 'Bedroom',
    present: '{me}',
    child:
      'While tidying together, {child} pulled a kitchen knife from under the mattress and handed it to {me}.',
    adults:
      '{me} thanked {child}, put it back in the locked drawer and asked what made the nights feel unsafe.',
    calming: 'Nothing was needed.',
    restorative: 'A bolt on the inside of the door, and a torch. {child} chose both.',
    words: ['It is for if somebody comes in. Nobody ever came in here. They did at the last place.'],
    risk: 'Nights: bolt, torch, and who is on call is written by the bed.',
    daybook: 'A knife is back in its drawer. {child} has a bolt on the door.',
    police:
      'The edition then in force asked for a report of any weapon. Made online, with the reason {child} gave.',
    familyView: 'Nothing. We are glad to have been told.',
    verdicts: [
      {
        route: 'resolve-internally',
        reason:
          'It is a kitchen knife kept out of fear and given up freely. We make the nights safe instead.',
        factors: ['intent', 'seriousness', 'message', 'best-interests'],
      },
    ],
  },
  {
    id: 'blade-surrendered',
    settings: ['childrens-home', 'supported-accommodation'],
    ages: [14, 20],
    weight: 2,
    conduct: [{ kind: 'weapon', offensive: true, heldBy: 'staff', used: 'no' }],
    known: { riskManageable: true, concerns: ['exploitation'] },
    hours: [16, 22],
    place: 'Office',
    present: '{me} and {other}',
    child:
      '{child} asked to speak alone, took a folding blade with a logo from a bag and laid it on the desk.',
    adults:
      '{me} thanked {child}, locked it away in front of both of us and rang the officer who knows the home for advice.',
    calming: 'It was calm. {child} asked that nobody makes a fuss.',
    restorative: '{child} meets the mentor this week about getting to college without that road.',
    words: ['I do not want to carry it any more. But I have to walk past them every day.'],
    notYet: '{child} gave it up and wanted to say no more today.',
    risk: 'A new way to college, with a lift on Mondays and Fridays.',
    daybook: '{child} handed something in and did the right thing. Lift to college from Monday.',
    police: 'So that it is taken away safely. Told as a surrender, not as an allegation.',
  },
  {
    id: 'blade-kept',
    settings: ['childrens-home', 'supported-accommodation'],
    ages: [15, 20],
    weight: 1,
    conduct: [{ kind: 'weapon', offensive: true, heldBy: 'child', immediateRisk: true }],
    known: { riskManageable: false, immediateRisk: ['serious-harm'], victim: { who: 'child' } },
    hours: [20, 23],
    place: 'Garden',
    present: '{me} and {other}. Another child, who was brought indoors.',
    child:
      '{child} stood in the garden with a long blade, shouting at somebody over the fence who shouted back.',
    adults:
      '{other} took everybody inside and locked the doors. {me} called 999 and kept talking to {child} from the window.',
    calming:
      '{me} spoke of ordinary things. {child} put the blade down when the person at the fence was gone.',
    restorative: 'Later, when it is safe. First a solicitor and sleep.',
    words: ['They said they were coming for my brother. I was not going to let them.'],
    notYet: 'The solicitor asked that nobody takes an account before they have met.',
    risk: 'Threat from outside: safety plan, cameras, and the brother is told through his own worker.',
    daybook: 'Police were called to the garden. Nobody was hurt. {child} is with {other}.',
    police: 'A blade in hand and somebody within reach: there was danger to life.',
  },
  {
    id: 'broom-raised',
    settings: ['childrens-home', 'foster-home'],
    ages: [11, 16],
    weight: 1,
    conduct: [{ kind: 'weapon', offensive: false, heldBy: 'staff', used: 'threatened' }],
    known: { riskManageable: true, victim: { who: 'staff', wantsPolice: false } },
    hours: [17, 21],
    place: 'Utility room',
    present: '{me} and {other}',
    child:
      '{child} held a broom up like a bat and said "come closer and see". Then put it down and walked off.',
    adults: '{me} stood still, hands open, and agreed not to come closer.',
    calming: 'Ten minutes with the dog.',
    restorative: '{child} and {me} acted it out again with the roles swapped, and both laughed.',
    words: ['I would not have. I wanted you to be scared like I was.'],
    risk: 'Being cornered is what frightens {child}: staff leave the door side free.',
    daybook: 'A tense minute in the utility room; over at once.',
    police:
      'A threat with an object is reported at this level. Online, with our view that it needs nobody to come.',
    familyView: 'No police, please.',
  },
];
