import { known, type Moment, practice, read, right } from '../right.ts';

const returning = 'Statutory guidance on children who run away or go missing from home or care, 2014';
const planning = 'Care Planning, Placement and Case Review (England) Regulations 2010';
const homes = "Children's Homes (England) Regulations 2015";

export const missing: Moment = {
  id: 'missing',
  title: 'I am away, or I have come back',
  picture: 'moon',
  first: 'You can always come back. You can call at any time, day or night. If you are in danger, call 999.',
  rights: [
    right(
      'look-for-me',
      read('London Protocol', 'MIS-03'),
      'The people who look after you should try to find you first.',
      'If you are just late, or with friends, they should not call the police.',
    ),
    right(
      'welcome',
      practice('London Protocol', 'MIS-06'),
      'When you come back, you should be met with care.',
      'Someone should check that you are well, and give you food, warmth and sleep. Coming back is not a crime.',
    ),
    right(
      'talk',
      read(returning, 'MIS-06'),
      'Someone must offer you a talk within three days.',
      'It should be someone who does not work where you live. You can say who you would like. You can say no.',
    ),
    right(
      'why',
      read(returning, 'MIS-06'),
      'You can say why you went. They must try to change what made you go.',
    ),
    right(
      'my-form',
      read('London Protocol', 'MIS-02'),
      'You can help to write what is kept for times when you are away.',
      'You can say what helps you, who to call and who not to.',
    ),
    right(
      'over-18',
      read('London Protocol', 'MIS-08'),
      'If you are over 18, people should still look for you and help you.',
    ),
  ],
  words: ['advocate', 'social-worker'],
};

export const moving: Moment = {
  id: 'moving',
  title: 'I am moving home',
  picture: 'boxes',
  first: 'A move is a big thing. You should be asked and told. It should not be a shock.',
  rights: [
    right(
      'asked',
      read('Children Act 1989, section 22(4)', 'PRI-15'),
      'You must be asked what you want and how you feel.',
      'They must think about it, even if they cannot do all of it.',
    ),
    right(
      'told',
      read(`${planning}, regulation 13`),
      'You must be told about the move in writing.',
      'This is before you move. If it had to be very fast, it is within five working days after.',
    ),
    right('see-first', practice(planning), 'You can ask to see the new home first.'),
    right(
      'my-things',
      practice(homes),
      'Your things are yours. They should go with you in a bag or a case, not in bin bags.',
    ),
    right(
      'school',
      read(`${planning}, regulation 10`),
      'You should stay at your school if you can.',
      'In years 10 and 11 they need a very good reason to change it.',
    ),
    right(
      'far',
      read(`${planning}, regulation 11`, 'OOA-01'),
      'If the home is far away, someone high up in the council must agree first.',
      'The council and the police there should know how to treat you fairly.',
    ),
    right(
      'visit',
      read(`${planning}, regulation 28`),
      'Your social worker must come to see you in the first week.',
    ),
    right(
      'say-no',
      read('London Protocol', 'VOI-06', 'VOI-10'),
      'If you do not want the move, say so. You can have an advocate.',
      'You can also call your reviewing officer. It is best to do it soon.',
    ),
  ],
  words: ['social-worker', 'reviewing-officer', 'advocate', 'council'],
};

export const myRoom: Moment = {
  id: 'my-room',
  title: 'Someone wants to search my room',
  picture: 'room',
  first: 'Your room is your own space. Staff should only search it to keep people safe.',
  rights: [
    right('knock', practice(`${homes}, regulation 21`), 'People should knock, wait, and ask you first.'),
    right('why-room', practice(homes), 'You should be told why, and what they are looking for.'),
    right(
      'be-there',
      practice(homes),
      'You can ask to be there while they look.',
      'There should be two members of staff. They should treat your things with care.',
    ),
    right(
      'written',
      read(`${homes}, regulations 35 and 36`, 'REC-01'),
      'It should be written down. You can add your own words.',
    ),
    right(
      'police-room',
      known('Police and Criminal Evidence Act 1984, Code B'),
      'The police need a good reason in law to search your room.',
      'You can ask them to show you the paper.',
    ),
    right(
      'pills',
      read('London Protocol', 'SUB-02'),
      'If they find drugs, the first thing should be help.',
      'It does not always mean the police.',
    ),
  ],
  words: ['complain', 'advocate'],
};

export const held: Moment = {
  id: 'held',
  title: 'Staff held me',
  picture: 'hands',
  first:
    'Nobody should hold you to punish you. They may only do it to stop someone from getting badly hurt, or to stop big damage.',
  rights: [
    right(
      'last',
      read(`${homes}, regulations 20 and 35`),
      'It must be the last thing they try, and for as short a time as possible.',
    ),
    right('hurt', known(homes), 'If it hurt, you can see a nurse or a doctor.'),
    right(
      'written-held',
      read(`${homes}, regulation 35(3)(a)`, 'CAR-01'),
      'They must write it down within a day.',
      'They must write why they did it, how long it lasted, and what they tried first.',
    ),
    right(
      'talk-held',
      read(`${homes}, regulation 35(3)(c)`, 'CAR-01'),
      'Someone must talk with you about it within five days.',
      'You can ask for a person who was not there.',
    ),
    right('add', read('London Protocol', 'VOI-01'), 'You can write down how it was for you.'),
    right(
      'complain-held',
      read('London Protocol', 'VOI-10'),
      'If it was wrong, you can complain. An advocate can help.',
    ),
  ],
  words: ['advocate', 'complain'],
};
