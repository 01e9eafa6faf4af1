import { known, type Moment, practice, read, right } from '../right.ts';

const codeC = 'Police and Criminal Evidence Act 1984, Code C';
const codeA = 'Police and Criminal Evidence Act 1984, Code A';

export const policeAtHome: Moment = {
  id: 'police-at-home',
  title: 'Police come to my home',
  picture: 'door',
  first:
    'Most things that go wrong at home can be put right at home. The police should not come for small things.',
  rights: [
    right(
      'sorted-at-home',
      read('London Protocol', 'INC-03', 'INC-05'),
      'Small things should be sorted out at home.',
      'Staff should call the police only if they cannot keep people safe. It should be like in any other family.',
    ),
    right(
      'somebody-outside',
      read('London Protocol, edition of 2021', 'VOI-07'),
      'You can ask for a grown-up you trust to help sort it out first.',
      'It can be your social worker, another carer, or someone else. It should be someone who was not in the row.',
    ),
    right(
      'my-side',
      read('London Protocol', 'VOI-01'),
      'You can tell your side. It must be written in your own words.',
      'You can do it later, when you feel calm. You can draw it, write it or say it.',
    ),
    right(
      'no-need-to-explain',
      known('Common law; Police and Criminal Evidence Act 1984, Code C'),
      'You do not have to tell the police what happened on the spot.',
      'You can say: "I want to talk to a solicitor first." Give your name and where you live. Try to stay calm and polite.',
    ),
    right('who-are-they', practice('Police practice'), 'You can ask who they are and why they have come.'),
    right(
      'told-after',
      read('London Protocol', 'VOI-02', 'VOI-08'),
      'You should be told what was written about it, and asked how it was for you.',
    ),
  ],
  words: ['solicitor', 'social-worker', 'advocate'],
};

export const stopped: Moment = {
  id: 'stopped-in-the-street',
  title: 'Police stop me in the street',
  picture: 'street',
  first: 'The police can stop you and ask you things. Stay calm. You have rights.',
  rights: [
    right(
      'may-i-go',
      known(codeA),
      'You can ask: "Can I go now?"',
      'If they only want to talk, you can go. You can say no to a chat.',
    ),
    right(
      'why-search',
      known(codeA),
      'If they want to search you, they must tell you why first.',
      'They must say their name, where they work, what they are looking for and which law they use.',
    ),
    right('slip', known(codeA), 'You can have a note of the search. You can ask for it for three months.'),
    right(
      'clothes',
      known(codeA),
      'In the street they can only ask you to take off a coat, a jacket or gloves.',
      'If they want more than that, it must be out of sight, and there are strict rules. A grown-up must be there for you if you are under 18.',
    ),
    right(
      'film',
      practice('Police practice'),
      'Someone you are with can watch. You can ask the officer for their number.',
    ),
    right(
      'fair',
      read('London Protocol', 'PRI-08'),
      'You must not be stopped because of your skin, your faith or how you dress.',
      'If it felt unfair, tell someone you trust. You can complain.',
    ),
  ],
  words: ['complain', 'appropriate-adult'],
};

export const station: Moment = {
  id: 'police-station',
  title: 'I am at the police station',
  picture: 'station',
  first: 'You are not alone there. There are people whose job is to help you. It costs you nothing.',
  rights: [
    right(
      'solicitor',
      read(codeC, 'CUS-03'),
      'You can talk to a solicitor for free. Always say yes.',
      'You can talk to them on your own. You can ask for one at any time, even if you said no before. It does not look bad.',
    ),
    right(
      'appropriate-adult',
      read(`${codeC}, 1.7; section 63B(10)`, 'CUS-02'),
      'If you are under 18, an appropriate adult must be there with you.',
      'They help you to understand and to be heard. They must not be a police officer. You can ask for someone you know.',
    ),
    right(
      'say-care',
      read('London Protocol', 'CUS-06', 'PRI-10'),
      'You can say that you are in care, or that you were.',
      'The police should ask you, up to the age of 25. It can change what they do.',
    ),
    right('tell-someone', known(codeC), 'You can have someone told where you are.'),
    right('why', known(codeC), 'You must be told why you are there.'),
    right(
      'needs',
      known(codeC),
      'You can have food, drink, rest and a toilet. You can see a nurse or a doctor.',
      'If you take medicine, say so. If you feel sick or want to hurt yourself, tell them.',
    ),
    right(
      'language',
      read('London Protocol', 'VOI-04'),
      'You can have someone who speaks or signs your language. It is free.',
      'If reading, words or noise are hard for you, say so. They must help.',
    ),
    right(
      'how-long',
      read(`${codeC}, time limits`),
      'They must check after six hours if you still need to be there.',
      'After that they check every nine hours. Most people go home within 24 hours.',
    ),
    right(
      'no-night',
      read('Police and Criminal Evidence Act 1984, section 38(6)'),
      'If you are charged, you should not have to sleep in a cell.',
      'The council must find you a bed. There are very few times when this cannot be done.',
    ),
    right(
      'way-home',
      read('London Protocol, edition of 2025'),
      'Someone from your home should come and take you back.',
    ),
  ],
  words: ['solicitor', 'appropriate-adult', 'charged', 'interpreter'],
};

export const interview: Moment = {
  id: 'interview',
  title: 'The police want to ask me questions',
  picture: 'talk',
  first:
    'An interview is when the police ask you about something and record it. Talk to a solicitor before you say anything.',
  rights: [
    right(
      'solicitor-first',
      read(codeC, 'CUS-03'),
      'You can talk to a solicitor first, and have them with you.',
      'It is free. The police have to wait.',
    ),
    right(
      'adult',
      read(`${codeC}, 1.7`, 'CUS-02'),
      'If you are under 18, an appropriate adult must be with you.',
      'This is so even if you came on your own and can leave.',
    ),
    right(
      'quiet',
      known(codeC),
      'You do not have to answer. Ask your solicitor what is best.',
      'The police will read you some words about this first. If you do not understand them, say so. They must explain.',
    ),
    right(
      'leave',
      read('Guidance on voluntary interviews; Code C', 'CUS-04'),
      'If you are not under arrest, you can leave.',
      'Talk to your solicitor before you go.',
    ),
    right('breaks', known(codeC), 'You can ask for a break.'),
    right(
      'plain',
      read('London Protocol', 'VOI-04', 'PRI-09'),
      'You can ask them to say it again in easy words.',
      'You can have pictures, more time, or someone who speaks or signs your language.',
    ),
    right(
      'no-push',
      known(codeC),
      'Nobody may shout at you, push you or promise you things to make you talk.',
    ),
  ],
  words: ['solicitor', 'appropriate-adult', 'interpreter'],
};
