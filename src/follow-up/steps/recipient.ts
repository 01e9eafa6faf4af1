const words: Readonly<Record<string, string>> = {
  child: 'The child',
  parent: 'Parents',
  'person-with-contact': 'People who have contact with them',
  'previous-carer': 'The people who cared for them until now',
  'independent-reviewing-officer': 'Independent reviewing officer',
  school: 'School or college',
  'health-body': 'Health body',
  'general-practitioner': 'Doctor',
  'told-before': 'Everybody who was told about the last home',
  'area-authority': 'Authority of the new area',
  'education-and-health-there': 'Education and health there',
  'local-youth-justice-service': 'Youth justice service there',
  'home-youth-justice-service': 'Youth justice service at home',
  'local-probation': 'Probation there',
  'home-probation': 'Probation at home',
  'responsible-authority': 'Their own authority',
  'director-of-childrens-services': "Director of children's services",
  ofsted: 'Ofsted',
};

/** Who is told, as people say it. */
export function recipientInWords(recipient: string): string {
  return words[recipient] ?? recipient.replaceAll('-', ' ');
}

const agencies: readonly string[] = [
  'school',
  'health-body',
  'area-authority',
  'education-and-health-there',
  'local-youth-justice-service',
  'home-youth-justice-service',
];

/** Whether who is told is an agency, which may work with Hearth too, and not somebody in the child's life. */
export function isAgency(recipient: string | null): boolean {
  return recipient !== null && agencies.includes(recipient);
}
