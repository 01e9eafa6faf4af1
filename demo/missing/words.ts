import type { Random } from '../random.ts';

/** How children of the city look. Nobody looks like this. */
export const descriptions = [
  'About 165 cm, slim, short black hair, brown eyes. A small scar above the left eyebrow. Mostly a grey hooded top, black trainers, a blue rucksack.',
  'About 158 cm, long red hair, mostly in a plait. Glasses with a green frame. Denim jacket with badges.',
  'About 172 cm, broad, shaved head, brown eyes. A silver ring in the right ear. Black puffer coat, white trainers.',
  'About 150 cm, curly brown hair to the shoulders, freckles. Walks fast, often with headphones. Yellow raincoat.',
] as const;

const contacts = 'Nan may be called at any hour. Not the uncle.';
const friends = [
  'Two friends from school, same year: we have their carers’ numbers.\nAn older friend with a car. We do not know the name and it worries us.',
  'A cousin in the next borough. Likes to sleep there after contact.',
  'A friend from football. The family is known to us and calls when they turn up.',
] as const;
const places = [
  'The canal behind the station. The shopping centre until it closes. Nan’s.',
  'The skate park. The night bus to the end and back. The library, if it is open.',
  'The flat where they used to live, to look at it from outside.',
] as const;
const phone = [
  'Mobile with the home’s contract. They share where it is with their key worker while it is charged. Youth travel card.',
  'Mobile without credit: calls only over wifi. Has a bank card with a daily limit of 20 pounds.',
] as const;
const risks = [
  'Older people who give lifts and pay for food. Greater after a call with family, and on Fridays.',
  'Goes without a coat and says they are not cold. Does not answer the phone when upset: silence alone is not danger.',
  'Was hurt once on a night out. Will not say by whom.',
] as const;
const whatHelps = [
  'Tea and toast first. No questions that night. Say you are glad.',
  'A text from the key worker: "Food is in the fridge, door is open." Talk the next day, walking.',
] as const;
const strategies = [
  'Back by ten, by eleven on Fridays if they text by half past nine. Lifts home from the station, no telling off in the car.',
  'Contact with nan every Sunday. If a call with family goes badly, somebody sits with them for an hour.',
] as const;
const ownWords = [
  'If I am late I am late. Text me, do not call. If my phone is off call my nan first.',
  'I do not run away. I go for a walk because it is loud. I come back.',
  'Please do not send police to my mate’s house. His mum gets scared.',
] as const;

/** What stands in a form of the city. */
export function formWords(random: Random) {
  return {
    answers: {
      contacts,
      friends: random.pick(friends),
      places: random.pick(places),
      phone: random.pick(phone),
      risks: random.pick(risks),
      what_helps: random.pick(whatHelps),
      strategies: random.pick(strategies),
    },
    ownWords: random.pick(ownWords),
  };
}
