import type { Scenario } from './scenario.ts';

const anywhere = ['childrens-home', 'foster-home', 'supported-accommodation'] as const;

/** Things broken or damaged. */
export const damage: readonly Scenario[] = [
  {
    id: 'thrown-plate',
    settings: anywhere,
    ages: [7, 20],
    weight: 10,
    conduct: [{ kind: 'damage', severity: 'minor' }],
    known: { victim: { who: 'none' } },
    hours: [17, 21],
    draws: {
      thing: ['plate', 'mug', 'bowl', 'glass'],
      reason: [
        'The bus had not come and {child} had missed a club that matters to them',
        'A phone call with family had been cut short',
        'Family time on Saturday had been put off again',
        'School had sent a letter about a detention',
      ],
    },
    place: 'Kitchen',
    present: '{me} and {other}. One other child was in the garden and saw nothing.',
    child:
      '{reason}. {child} came in, said nothing, and threw a {thing} at the sink. It broke. Then {child} sat down on the floor.',
    adults:
      '{me} turned the cooker off, said "I can see it has been a hard day", and sat down a few steps away. {other} swept up later, with {child} holding the dustpan.',
    calming: 'Quiet, space and hot chocolate. Nobody raised their voice. It was over in ten minutes.',
    restorative:
      '{child} offered to choose a new {thing} at the market. We talked about what could help when the news is bad.',
    words: [
      'I was so angry I just threw it. I did not want to hit anyone. Sorry about the {thing}.',
      'No one ever asks me first. They just change it. I threw it because I was sad.',
      'It was already a rubbish day and then that happened. I will get a new {thing}.',
    ],
    risk: 'Stays as it is. Added: bad news is best told early in the day, with time to talk.',
    daybook: '{child} had bad news and broke a {thing}. We talked it through; settled by bedtime.',
  },
  {
    id: 'door-off-hinges',
    settings: anywhere,
    ages: [10, 20],
    weight: 5,
    conduct: [{ kind: 'damage', severity: 'moderate', estimatedValue: 240 }],
    known: { victim: { who: 'none' } },
    hours: [19, 23],
    draws: { thing: ['bedroom door', 'bathroom door', 'wardrobe door'] },
    place: 'Upstairs landing',
    present: '{me} and {other}. Another child was asleep.',
    child:
      'After a video call {child} kicked the {thing} several times until a hinge came away. {child} stopped when the wood split, and cried.',
    adults:
      '{me} asked {other} to look in on the other child, then sat on the stairs where {child} could see somebody. Nobody was touched.',
    calming:
      'Time, low voices and a blanket. {me} named the feeling and waited. After twenty minutes {child} asked to go outside for air.',
    restorative: '{child} will help to hang the new door, and wants to paint it.',
    words: [
      'They said I might have to move again. I do not want to move. The door was just there.',
      'I know it costs money. I was not thinking. I will help to fix it.',
    ],
    risk: 'Calls about moving are held in the daytime, with somebody beside {child}.',
    daybook: 'A hard call for {child}; a {thing} is damaged. Repair asked for. {child} slept well.',
    verdicts: [
      {
        route: 'resolve-internally',
        reason:
          'The damage is small for what was going on. {child} is sorry and is helping to put it right. Police or a court would not fit.',
        factors: ['seriousness', 'intent', 'damage', 'police-or-court', 'alternatives'],
      },
    ],
  },
  {
    id: 'plates-week-after-week',
    settings: ['childrens-home', 'foster-home'],
    ages: [10, 17],
    weight: 2,
    conduct: [{ kind: 'damage', severity: 'minor' }],
    known: { pattern: { persistent: true }, victim: { who: 'none' }, sendNeeds: true },
    hours: [16, 20],
    place: 'Dining room',
    present: '{me}. {other} came when called.',
    child:
      'When the table got loud {child} swept a plate and a jug to the floor. It is the fifth time this month, each time at a full table.',
    adults:
      '{me} asked the others to take their plates to the garden, and stayed with {child}. Nobody was near the pieces.',
    calming: 'Ear defenders, the blue chair, and ten minutes without questions.',
    restorative:
      '{child} drew what a good mealtime looks like. From tomorrow there is a small table by the window.',
    words: [
      'It is too loud and it hurts my head. Nobody heard me say stop.',
      'I like the small table. The big one is too much.',
    ],
    risk: 'Noise at meals is what leads to it. Plan: small table, first sitting, ear defenders at hand.',
    daybook: 'A loud tea was too much for {child}. Small table from tomorrow.',
    verdicts: [
      {
        route: 'resolve-internally',
        reason:
          'This is about noise and what {child} needs, not about breaking the law. We change the mealtime.',
        factors: ['intent', 'repeat', 'best-interests', 'alternatives'],
      },
    ],
  },
  {
    id: 'games-room-wrecked',
    settings: ['childrens-home', 'supported-accommodation'],
    ages: [12, 20],
    weight: 2,
    conduct: [{ kind: 'damage', severity: 'substantial', estimatedValue: 2600, ongoing: false }],
    known: { victim: { who: 'none' } },
    hours: [20, 23],
    place: 'Games room',
    present: '{me} and {other}. The others were upstairs with the door closed.',
    child:
      '{child} pulled the television from the wall, turned over the pool table and broke two windows. It lasted about a quarter of an hour. {child} had been told by text that a court date was moved.',
    adults:
      '{other} kept the others upstairs. {me} stayed in the doorway, out of reach, and kept talking. Nobody was hurt and nobody was held.',
    calming:
      'We took the hurry out of it: no orders, one voice, water within reach. {child} walked out to the garden.',
    restorative:
      'A meeting on Thursday with everybody who uses the room. {child} wants to say something to the little ones.',
    words: [
      'My head was just noise. I do not remember all of it. I am scared what you will do now.',
      'I waited seven months for that date. Seven months.',
    ],
    notYet: 'Asleep by the time it was calm. We ask in the morning, after breakfast.',
    risk: 'Letters and texts from court come through the social worker and are told in person.',
    daybook: 'The games room is closed. {child} had news about court. Everybody is safe.',
    police: 'The damage is large and the insurer needs a reference. It had ended, so we reported online.',
    departure: {
      from: 'report-non-urgent',
      to: 'manager-decides',
      reason:
        'Everything is calm and the insurer has a week. The manager who knows {child} should weigh it before anything is reported.',
    },
    verdicts: [
      {
        route: 'resolve-internally',
        reason: 'The insurer accepts our own report. A police record would harm {child} and mend nothing.',
        factors: ['damage', 'formal-investigation', 'intent', 'best-interests'],
      },
    ],
  },
  {
    id: 'kitchen-being-wrecked',
    settings: ['childrens-home'],
    ages: [14, 17],
    weight: 1,
    conduct: [{ kind: 'damage', severity: 'substantial', ongoing: true }],
    known: { riskManageable: false, immediateRisk: ['serious-harm'], victim: { who: 'staff' } },
    hours: [21, 23],
    place: 'Kitchen',
    present: '{me} and {other}. Two other children, who were taken to the neighbour.',
    child:
      '{child} pulled out drawers and threw pans and glass. The gas hob was torn loose and there was a smell of gas.',
    adults:
      'We turned the gas off at the main, took everybody out, and called 999 from the pavement. We asked for an officer who could talk, and said that this is a child in care.',
    calming: 'Nothing we said reached {child} at first. A favourite song from the phone did, in the end.',
    restorative: 'When {child} is rested: with {other}, about what came before. Not this week.',
    words: ['I thought you were all leaving. I was so scared.'],
    notYet:
      'At hospital for a check and then asleep. {other} goes along and will listen when {child} wants to talk.',
    risk: 'Gas shut-off shown to everybody. New plan for evenings after family time.',
    daybook: 'We had to leave the house and call for help. Everybody is safe. Kitchen closed.',
    police: 'Gas and broken glass with children in the house: there was danger to life.',
  },
  {
    id: 'bin-fire',
    settings: ['childrens-home', 'supported-accommodation'],
    ages: [12, 19],
    weight: 1,
    conduct: [{ kind: 'damage', severity: 'minor', deliberateFire: true, ongoing: false }],
    known: { victim: { who: 'none' } },
    hours: [15, 19],
    place: 'Back yard',
    present: '{me}',
    child:
      '{child} burned letters in the metal bin. The lid melted. {child} had stood beside it with a bucket of water.',
    adults: '{me} put it out, checked hands and sleeves for burns, and sat with {child} on the step.',
    calming: 'It was calm throughout. {child} wanted to be alone with it, and then did not.',
    restorative: 'A visit to the fire station is arranged: {child} asked for it.',
    words: ['They were letters from him. I wanted them gone. I had water ready, I am not stupid.'],
    risk: 'Fire service asked for a home visit. Letters from that address go to the social worker first.',
    daybook: 'A small fire in the yard bin, out within a minute. {child} is well.',
    verdicts: [
      {
        route: 'resolve-internally',
        reason:
          'It was out within a minute, and {child} had water ready. The fire service will talk with {child}.',
        factors: ['damage', 'intent', 'repeat', 'alternatives'],
      },
    ],
  },
  {
    id: 'wall-drawing',
    settings: ['foster-home'],
    ages: [4, 9],
    weight: 6,
    conduct: [{ kind: 'damage', severity: 'minor' }],
    known: { victim: { who: 'family' } },
    hours: [8, 18],
    draws: { thing: ['a dragon', 'a very long train', 'everybody in the house, and the cat'] },
    place: 'Hallway',
    present: '{me}',
    child: '{child} drew {thing} along the new wallpaper in marker pen.',
    adults: '{me} admired the drawing, then showed where drawings go. Paper roll put up at the same height.',
    calming: 'Nothing was needed.',
    restorative: 'We scrubbed together and kept a photograph of it.',
    words: ['I did a big one. It did not fit on paper.', 'It is for you. So the wall is not so white.'],
    risk: 'Stays as it is.',
    daybook: '{child} drew on the wall. It is a good drawing.',
    familyView: 'Nothing. It is a wall.',
  },
];
