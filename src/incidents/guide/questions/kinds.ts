import { conductKinds } from '../../../protocol/index.ts';
import { always, type Option, type Question } from '../question.ts';

const words: Readonly<Record<(typeof conductKinds)[number], Omit<Option, 'value'>>> = {
  damage: { label: 'Something was broken or damaged' },
  assault: { label: 'Someone was hit, pushed, bitten or hurt' },
  theft: { label: 'Something was taken' },
  drugs: { label: 'Drugs were found or used' },
  weapon: { label: 'A weapon, or something used as one' },
  sexual: { label: 'Sexual harm', hint: 'Now or in the past, seen or told to you' },
  'illegal-material': { label: 'Illegal pictures or files', hint: 'Such as on a phone or computer' },
  disorder: { label: 'Things got out of control', hint: 'Such as shouting, chaos or a group upset' },
  threat: { label: 'Someone was threatened' },
  'self-harm': { label: 'They hurt themselves, or may do', hint: 'Or they say that they want to die' },
  other: { label: 'Something else' },
};

/** What has happened: one conduct for each kind that is chosen. */
export const kindsQuestion: Question = {
  id: 'kinds',
  kind: 'checkboxes',
  title: 'What has happened?',
  short: 'What has happened',
  hint: 'Choose everything that is true.',
  options: conductKinds.map((value) => ({ value, ...words[value] })),
  error: 'Choose at least one thing that has happened. If nothing fits, choose "Something else"',
  needed: always,
  offersDoors: true,
};
