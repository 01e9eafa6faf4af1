/** Adverse experiences in childhood that the Protocol keeps in view (INC-01): they are shown where factors are weighed. */
export const adverseExperiences: readonly string[] = [
  'Insults and humiliation at home',
  'Being hit or physically hurt',
  'Sexual abuse',
  'Physical neglect',
  'Emotional neglect',
  'Parents who separated',
  'Mental illness in the household',
  'Domestic violence in the household',
  'Alcohol abuse in the household',
  'Drug abuse in the household',
  'Somebody in the household sent to prison',
];
