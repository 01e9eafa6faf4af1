import type { District, Organisation } from '../city.ts';
import { staffFamilyNames, staffGivenNames } from '../names.ts';
import { Random } from '../random.ts';

/** What else people do for an authority as a whole. */
export const moreRoles = [
  'independent-reviewing-officer',
  'youth-justice-worker',
  'commissioner',
  'information-governance',
  'administrator',
] as const;
export type MoreRole = (typeof moreRoles)[number];

/** Somebody who works for an authority as a whole. */
export interface Officer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: MoreRole;
  readonly authority: Organisation;
}

/** The chance of the register of a district: apart from that of the district, so that neither moves the other. */
export const registerChance = (number: number): Random =>
  new Random(`Synthetic London, register of district ${number}`);

/** Those who work for the authorities of a district as a whole, one of each role. */
export function officersOf(district: District): Officer[] {
  const random = new Random(`Synthetic London, officers of district ${district.number}`);
  const authorities = district.organisations.filter(({ kind }) => kind === 'local-authority');
  return authorities.flatMap((authority, index) =>
    moreRoles.map((role, at): Officer => {
      const first = random.pick(staffGivenNames);
      const family = random.pick(staffFamilyNames);
      const number = district.number * 100 + 70 + index * moreRoles.length + at;
      const email = `${first}.${family}.${number}@office.example`.toLowerCase();
      return { id: random.id(), name: `${first} ${family}`, email, role, authority };
    }),
  );
}
