/** A topic of the help: its address under `/help/`, and its title, which is the first line of its text too. */
export interface Topic {
  readonly name: string;
  readonly title: string;
}

/** Every topic, in the order of the list. The text of each is `docs/help/NAME.md`. */
export const topics = [
  { name: 'guide-and-record', title: 'The guide and the record' },
  { name: 'my-work', title: 'My work, review and what comes next' },
  { name: 'daybook', title: 'Daybook and handover' },
  { name: 'children', title: 'Children and who works with them' },
  { name: 'missing', title: 'Missing' },
  { name: 'exploitation', title: 'Exploitation' },
  { name: 'substances', title: 'Substances' },
  { name: 'homes', title: 'Homes, providers and moves' },
  { name: 'workforce', title: 'Restraint, check-ins and training' },
  { name: 'young-people', title: 'What young people can do here' },
  { name: 'yearly-return', title: 'The yearly return' },
  { name: 'what-we-hold', title: 'What we hold: requests, keeping, and who looked' },
  { name: 'running', title: 'Running the service' },
  { name: 'signing-in', title: 'Signing in and your account' },
] as const satisfies readonly Topic[];
export type TopicName = (typeof topics)[number]['name'];

/** The text of a topic. */
export const fileOf = (name: string): string => `docs/help/${name}.md`;

/** The address of a link in a topic: another topic by its file, or a page of ours. */
export function leadsTo(href: string): string | undefined {
  const to = topics.find(({ name }) => href === `${name}.md`);
  if (to) return `/help/${to.name}`;
  return href.startsWith('/') ? href : undefined;
}
