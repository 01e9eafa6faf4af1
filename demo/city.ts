import type { SettingKind } from '../src/care/child/get-child.ts';

/** The roles that people of the city hold. */
export type Role =
  | 'carer'
  | 'foster-carer'
  | 'support-worker'
  | 'registered-manager'
  | 'supervising-social-worker'
  | 'social-worker'
  | 'personal-adviser';

/** A local authority or a provider. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly kind: 'local-authority' | 'provider';
}

/** Somebody who works in the city. */
export interface Worker {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly organisationId: string;
}

/** A home, a foster home or supported accommodation, with who was there and who decides. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: SettingKind;
  readonly organisationId: string;
  readonly hostId: string;
  /** Who is there with the children. */
  readonly carers: readonly Worker[];
  /** The registered manager, or the supervising social worker of a foster home. */
  readonly decider: Worker;
}

/** Where somebody lived, from and until which day. */
export interface Stay {
  readonly place: Place;
  readonly from: string;
  readonly until: string | null;
}

/** A child or care leaver of the city. */
export interface Resident {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly knownAs: string | null;
  readonly born: string;
  readonly authorityId: string;
  readonly outOfArea: boolean;
  readonly stays: readonly Stay[];
  readonly socialWorker: Worker;
  readonly adviser: Worker;
  readonly keyWorker: Worker | null;
}

/** Somebody is away, and somebody stands in. */
export interface Away {
  readonly id: string;
  readonly person: Worker;
  readonly standIn: Worker;
  readonly from: Date;
  readonly until: Date;
}

/** One district: some boroughs with everything in them. A city of scale 1 is one of them. */
export interface District {
  readonly number: number;
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly workers: readonly Worker[];
  readonly residents: readonly Resident[];
  readonly away: readonly Away[];
}
