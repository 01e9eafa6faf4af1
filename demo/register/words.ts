/** What children of the city say of themselves, and what is noted of them. Nobody said any of it. */
export const ownWords = [
  'I like football and I am good at maths. I do not like it when people talk about me in front of me.',
  'I look after my little brother. Ask me first, then I will tell you.',
  'I draw. If I am drawing I am listening, even if it does not look like it.',
  'I want to be a vet. Loud voices make me leave the room.',
  'I am funny when I know you. I need a bit of time before I talk.',
  'Please do not read my old file to me. I was nine.',
] as const;

export const notes = {
  communication: [
    'One question at a time, and time to answer.',
    'Pictures help. Do not ask why, ask what happened.',
    'Speaks best while walking or doing something with the hands.',
  ],
  'what-helps': [
    'Music, a blanket, and one adult who stays.',
    'Space first, then a cup of tea and a talk.',
    'A text message before a hard conversation.',
  ],
  languages: [
    'English.',
    'English and Portuguese.',
    'Tigrinya at home, English at school.',
    'English and BSL.',
  ],
  send: ['Has an EHCP: speech and language.', 'Dyslexia; reads better on yellow paper.'],
  culture: ['Fasts in Ramadan.', 'Sunday is for church with an aunt.', 'Hair is done every second Saturday.'],
} as const;

export const health = [
  'Asthma: the inhaler is in the bag, a second one in the office.',
  'Nut allergy. The pen is with the senior on shift.',
  'No allergies known. Sleeps badly after contact.',
] as const;

export const nationality = [
  'Born abroad. Status not settled: the adviser has it.',
  'British, and does not want to be asked again.',
  'Came alone at fifteen. Asylum claim open.',
] as const;
