import { expect, test } from 'vitest';
import { duties } from '../duties.ts';
import type { EditionId } from '../editions.ts';

/**
 * A heading of an edition: the name by which the duties cite it, or why it asks nothing of anybody. What is named here and
 * cited by no duty, and what a duty cites that is not here, both fail.
 */
type Heading =
  | readonly [heading: string, cited: string]
  | readonly [heading: string, nothing: null, why: string];

const of2021: readonly Heading[] = [
  ['Executive summary', null, 'what the rest says'],
  ['1 Introduction', 's1'],
  ['2 About this protocol', null, 'whom it is for'],
  ['3 Key principles', 's3'],
  ['4 Voice of the child', 's4'],
  ['5 Prevention', 's5'],
  ['5.8 Assessing the risks', 's5.8'],
  ['5.9 Early intervention and prevention', 's5.9'],
  ['5.10 Monitoring', 's5.10'],
  ['6 Responding to incidents', 's6'],
  ['6.5 Different levels', 's6.5'],
  ['6.7 Level 1', 's6.7'],
  ['6.8 Level 2', 's6.8'],
  ['6.9 Level 3', 's6.9'],
  ['7 Illegal substances', 's7'],
  ['8 Child exploitation', 's8'],
  ['9 Police roles', 's9'],
  ['10 Prosecution', 's10'],
  ['11 Support in contact with justice', 's11'],
  ['11.3 Children as children', null, 'a principle, in 2025 the first tenet: PRI-02'],
  ['11.4 Desistance', null, 'a principle, in 2025 the second tenet: PRI-02'],
  ['11.5 Collaboration', 's11.5'],
  ['11.6 Where it applies', 's11.6'],
  ['12 Missing children', 's12'],
  ['13 Recording', 's13'],
  ['13.2 Residential staff', 's13.2'],
  ['13.3 Foster carers', 's13.3'],
  ['13 Semi-independent placements', 's13 semi-independent'],
  ['14 Placements out of area', 's14'],
  ['15 Diversion and restorative justice', 's15'],
  ['16 Needs of carers', 's16'],
  ['17 Governance and monitoring', 's17'],
  ['18 Review', 's18'],
  ['19 Signatories', null, 'names'],
  ["Appendix A: a children's home's decision", 'Appendix A'],
  ["Appendix B: a foster carer's decision", 'Appendix B'],
  ['Appendix C: ten points', 'Appendix C'],
];

const of2025: readonly Heading[] = [
  ['Acknowledgements', null, 'thanks'],
  ['Foreword', null, 'what the rest says'],
  ['About this review', null, 'how the edition came about'],
  ['Language and Child First', null, 'what words mean; asked under Child First and Appendix A'],
  ['Shared principles', 'Shared principles'],
  ['Partner commitments', 'Partner commitments'],
  ['Governance, monitoring and engagement', 'Governance'],
  ['Local governance', 'Local governance'],
  ['Pan-London monitoring and support', 'Pan-London monitoring'],
  ['Training and continued engagement', 'Training'],
  ['Child First', 'Child First'],
  ['More about collaboration', 'Collaboration'],
  ['Listening to the voice of children', 'Listening'],
  ['Why this Protocol is needed', null, 'figures'],
  ['Care leavers aged 18 to 25: a note', 'Care leavers'],
  ['Intersectionality: a note', 'Intersectionality'],
  ['Extension of the corporate parenting duty', 'Extension of the corporate parenting duty'],
  ['Health statement', 'Health statement'],
  ['Local placements', 'Local placements'],
  ['Local placements: children looked after', 'Local placements, children looked after'],
  ['Local placements: care leavers', 'Local placements, care leavers'],
  ['Placements outside of the home borough', 'Outside the home borough'],
  ['Outside, in the Youth Justice System', 'Outside the home borough, youth justice'],
  ['Commissioning, procurement, collaboration', 'Commissioning'],
  ['Migrant and non-British', 'Migrant and non-British'],
  ['Unaccompanied asylum seeking children', 'Unaccompanied children'],
  ['Responding to incidents', 'Responding'],
  ['Different levels of incident', 'Levels'],
  ['Level 1', 'Level 1'],
  ['Level 2', 'Level 2'],
  ['Level 3', 'Level 3'],
  ['Illegal substances', 'Illegal substances'],
  ['Children missing from care', 'Missing'],
  ['Police support: the Philomena Protocol', 'Philomena'],
  ['Missing: care leavers', 'Missing, care leavers'],
  ['Child exploitation', 'Child exploitation'],
  ['Police roles and responsibilities', 'Police roles'],
  ['Recording of incidents', 'Recording'],
  ['Recording: residential staff', 'Recording, residential'],
  ['Recording: foster and connected carers', 'Recording, foster'],
  ['Recording: supported accommodation staff', 'Recording, supported accommodation'],
  ['Needs of carers', 'Needs of carers'],
  ['Diversion: under 18', 'Diversion'],
  ['Diversion: care leavers', 'Diversion, care leavers'],
  ['Prosecution', 'Prosecution'],
  ['Signatories', null, 'names'],
  ['Appendix A: language', 'Appendix A'],
  ['Appendix B: children looked after', 'Appendix B'],
  ['Appendix C: listening', 'Appendix C'],
  ['C: Meeting children where they are', 'Meeting children where they are'],
  ['C: Language matters', 'Language matters'],
  ['C: Relevant context', 'Relevant context'],
  ['C: Context, not stigma', 'Context, not stigma'],
  ['C: Accessibility is protection', 'Accessibility is protection'],
  ['C: Comprehension and rights', 'Comprehension'],
  ['C: Co-design', 'Co-design'],
  ['Appendix D: intersectionality', 'Appendix D'],
  ['Appendix E: emerging practices', 'Appendix E'],
  ['Appendix F: London initiatives', 'Appendix F'],
  ['Appendix G: statistics', null, 'figures'],
  ['References', null, 'sources'],
];

const headings: Readonly<Record<EditionId, readonly Heading[]>> = { '2021': of2021, '2025': of2025 };
const editions = ['2021', '2025'] as const;

/** "s6.3-6.4, Appendix C" is s6.3, s6.4 and Appendix C; a partner named in brackets stands under the same heading. */
function placesOf(section: string, edition: EditionId): string[] {
  if (edition === '2025') return section.split('; ').map((place) => place.replace(/ \(.+\)$/, ''));
  return section.split(', ').flatMap((place) => {
    const span = /^s(\d+)\.(\d+)-\1\.(\d+)$/.exec(place);
    if (!span) return [place];
    const [, chapter, from, to] = span;
    const count = Number(to) - Number(from) + 1;
    return Array.from({ length: count }, (_, index) => `s${chapter}.${Number(from) + index}`);
  });
}

/** A paragraph of 2021 also stands under the headings around it: s6.7 under s6. */
const around = (place: string): string[] => [place, place.split(/[. ]/)[0] ?? place];

const placesIn = (edition: EditionId): { id: string; place: string }[] =>
  duties.flatMap(({ id, sections }) => {
    const section = sections[edition];
    return section === undefined ? [] : placesOf(section, edition).map((place) => ({ id, place }));
  });

test.each(editions)(
  'every heading of %s that asks something has a duty, or says why it has none',
  (edition) => {
    const cited = new Set(
      placesIn(edition).flatMap(({ place }) => (edition === '2021' ? around(place) : place)),
    );
    const unheard = headings[edition].filter(([, name]) => name !== null && !cited.has(name));
    expect(unheard).toEqual([]);
    for (const [heading, name, why] of headings[edition])
      if (name === null) expect(why, heading).toMatch(/\w/);
  },
);

test.each(editions)('no duty stands in a place that %s does not have', (edition) => {
  const known = headings[edition].flatMap(([, name]) => name ?? []);
  const astray = placesIn(edition).filter(({ place }) => {
    if (known.includes(place)) return false;
    return !(edition === '2021' && /^s\d+\.\d+$/.test(place) && known.includes(around(place)[1] ?? ''));
  });
  expect(astray).toEqual([]);
});

test.each(editions)('no heading of %s is named twice', (edition) => {
  const names = headings[edition].map(([heading]) => heading);
  expect(new Set(names).size).toBe(names.length);
});
