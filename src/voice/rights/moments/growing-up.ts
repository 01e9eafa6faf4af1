import { known, type Moment, read, right } from '../right.ts';

const act = 'Children Act 1989';

export const sixteen: Moment = {
  id: 'being-16',
  title: 'I am 16 or 17',
  picture: 'cake',
  first: 'You are growing up. You are still a child in law, and you still have a right to care.',
  rights: [
    right(
      'plan',
      read('Care Planning Regulations 2010, regulation 42'),
      'You must get a plan for your future, made with you.',
      'The first work on it should be done within three months. It is called a pathway plan.',
    ),
    right(
      'adviser',
      read(`${act}, Schedule 2, paragraph 19B and section 23A`),
      'You will get a personal adviser.',
      'They help you with a home, money, school and work.',
    ),
    right(
      'still-child',
      read('Police and Criminal Evidence Act 1984, Code C', 'CUS-02'),
      'With the police you still have a right to an appropriate adult.',
    ),
    right(
      'home-16',
      known('Supported Accommodation (England) Regulations 2023'),
      'Where you live must be checked and safe.',
    ),
    right(
      'stay',
      known(`${act}, section 23CZA`),
      'If you live with a foster family, you can ask to stay after 18.',
    ),
  ],
  words: ['personal-adviser', 'pathway-plan', 'appropriate-adult'],
};

export const eighteen: Moment = {
  id: 'being-18',
  title: 'I am turning 18',
  picture: 'cake',
  first: 'At 18 you are an adult in law. The council still has to help you.',
  rights: [
    right(
      'adviser-18',
      read(`${act}, section 23C`),
      'You keep your personal adviser and your plan, to 21 at least.',
    ),
    right(
      'police-18',
      read('London Protocol', 'CUS-06', 'PRI-10'),
      'If the police hold you, say that you were in care.',
      'You may not get an appropriate adult now. But if you find it hard to follow, ask for one. A solicitor is still free.',
    ),
    right(
      'missing-18',
      read('London Protocol', 'MIS-08'),
      'If you go missing, people should still look for you.',
    ),
    right(
      'records',
      read('UK GDPR, Article 15'),
      'You can ask to read all that was written about you.',
      'It is kept until you are 75. You can have help to read it.',
    ),
    right(
      'home-18',
      known('Housing law and local offers'),
      'You should get help to find a home, and help with money to start it.',
    ),
  ],
  words: ['personal-adviser', 'solicitor', 'council', 'appropriate-adult'],
};

export const twentyOne: Moment = {
  id: 'being-21',
  title: 'I am 21 or more',
  picture: 'cake',
  first: 'You can come back and ask for help until you are 25. You can ask more than once.',
  rights: [
    right(
      'ask-again',
      read('Children and Social Work Act 2017, section 3'),
      'You can have a personal adviser again if you ask.',
      'You do not have to be in school or in work.',
    ),
    right(
      'at-25',
      read(`${act}, section 23CZB`),
      'At 25 this help ends. Ask before then what you still need.',
    ),
    right(
      'police-21',
      read('London Protocol', 'CUS-06', 'PRI-10'),
      'Up to 25 the police should ask if you were in care. You can say so.',
    ),
    right(
      'records-21',
      read('UK GDPR, Article 15'),
      'You can always ask for your records. There is no age limit.',
    ),
  ],
  words: ['personal-adviser', 'council'],
};

export const careLeaver: Moment = {
  id: 'care-leaver',
  title: 'I have left care',
  picture: 'key',
  first: 'You do not stop mattering when you leave care. The council has a duty to you until you are 25.',
  rights: [
    right(
      'who-counts',
      read(`${act}, sections 23A, 23C and 24`),
      'It counts if you were in care for 13 weeks from the age of 14, and some of it at 16 or 17.',
      'The weeks do not have to be in one go. If it was less, you can still ask for some help.',
    ),
    right(
      'offer',
      read('Children and Social Work Act 2017, section 2'),
      'Your council must tell you what help it offers.',
      'Ask for the "local offer". It is about money, homes, health and work.',
    ),
    right(
      'care-counts',
      read('London Protocol', 'PRI-10'),
      'With the police or at court, you can say that you were in care.',
      'It is up to you. They should think about it before they decide.',
    ),
    right(
      'advocate-25',
      read(`${act}, section 26A`, 'VOI-06'),
      'You can have an advocate, and you can complain.',
    ),
    right(
      'prison',
      read('London Protocol', 'CUS-08'),
      'If you go to prison, your adviser must keep in touch and plan with you.',
    ),
  ],
  words: ['personal-adviser', 'council', 'advocate', 'complain'],
};
