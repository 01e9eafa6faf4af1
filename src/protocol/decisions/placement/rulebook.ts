import type { EditionId } from '../../editions.ts';
import { type CompiledTable, compile } from '../../engine/compile.ts';
import type { PlacementEffect } from './effect.ts';
import { area } from './tables/area.ts';
import { education } from './tables/education.ts';
import { home } from './tables/home.ts';
import { london } from './tables/london.ts';
import { needs } from './tables/needs.ts';
import { order } from './tables/order.ts';
import { pledge } from './tables/pledge.ts';
import { policeContact } from './tables/police-contact.ts';
import { registered } from './tables/registered.ts';
import { setting } from './tables/setting.ts';
import { stopped } from './tables/stopped.ts';
import type { PlacementTable } from './tables/table-by-edition.ts';
import { there } from './tables/there.ts';
import { told } from './tables/told.ts';

/** The table that is read first. It says whether the law allows the home at all. */
export const firstTable = registered['2025'].id;
/** The table that is read where it does not, instead of all the others. */
export const stopTable = stopped['2025'].id;

/** All placement tables of one edition. What those that are read ask for adds up. */
export interface PlacementRulebook {
  readonly edition: EditionId;
  readonly tables: readonly PlacementTable[];
}

/** A rulebook made ready to decide. */
export interface CompiledPlacementRulebook {
  readonly edition: EditionId;
  readonly tables: readonly CompiledTable<PlacementEffect>[];
}

const inOrder = [
  registered,
  stopped,
  area,
  setting,
  education,
  told,
  there,
  home,
  order,
  policeContact,
  london,
  pledge,
  needs,
];

const rulebookOf = (edition: EditionId): PlacementRulebook => ({
  edition,
  tables: inOrder.map((table) => table[edition]),
});

/** The placement tables of the published editions. */
export const placementRulebooks: Readonly<Record<EditionId, PlacementRulebook>> = {
  '2021': rulebookOf('2021'),
  '2025': rulebookOf('2025'),
};

/** Makes every table ready. Throws when a table leaves a case open or settles it twice. */
export function compilePlacement({ edition, tables }: PlacementRulebook): CompiledPlacementRulebook {
  return { edition, tables: tables.map((table) => compile(table)) };
}
