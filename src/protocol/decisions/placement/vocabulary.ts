import type { Column, Columns } from '../../engine/table.ts';

const plain = (label: string, values: readonly string[]): Column => ({
  label,
  values,
  ordered: false,
  had: {},
});

const ordered = (label: string, values: readonly string[]): Column => ({
  ...plain(label, values),
  ordered: true,
});

const yesNo = (label: string): Column => ordered(label, ['no', 'yes']);

/** Every fact that some table of the placement decision reads. Ordered ones run from the lighter case to the graver. */
export const placementColumns = {
  placed: plain('Whose move is it, and is it to custody?', [
    'care-leaver',
    'care-leaver-held',
    'looked-after',
    'looked-after-held',
  ]),
  status: plain('Looked after, or a care leaver?', ['care-leaver', 'looked-after']),
  event: plain('A first home in care, or a move?', ['starts', 'moves']),
  emergency: plain('Is it an emergency, with no time to tell people before?', ['no', 'yes']),
  area: ordered('Where is the new home?', ['inside', 'adjoining', 'at-a-distance', 'unknown']),
  outside: yesNo('Is it outside the area of the responsible authority, or is that unknown?'),
  exempt: plain('Is it with a connected person or a foster carer approved by the responsible authority?', [
    'no',
    'yes',
  ]),
  setting: plain('What kind of home is it, as far as the law treats it apart?', [
    'ordinary',
    'with-parents',
    'connected',
    'secure',
    'custody',
  ]),
  kind: plain('Which provider runs the home, if any?', [
    'somebody-else',
    'supported-adult',
    'supported',
    'foster-home',
    'childrens-home',
  ]),
  mustRegister: ordered('Must it be registered with Ofsted?', [
    'no',
    'own',
    'service',
    'unclear',
    'yes',
    'never-fits',
  ]),
  registration: ordered('Is it registered?', ['registered', 'not-needed', 'unknown', 'unregistered']),
  keyStage4: yesNo('Is the child in key stage 4?'),
  school: ordered('Does the school change?', ['stays', 'unsaid', 'changes']),
  order: plain('Is there an order or a disposal?', [
    'none',
    'out-of-court-disposal',
    'court-order',
    'custody',
  ]),
  place: plain('Where, for the people who supervise an order?', [
    'own-area',
    'elsewhere',
    'unknown',
    'out-of-london',
  ]),
  likely: yesNo('Is contact with the police likely?'),
  crossing: plain('Does the move cross the boundary of London?', [
    'own-area',
    'within',
    'unsaid',
    'into-london',
    'out-of-london',
  ]),
  provider: plain('Is the home bought from a provider?', ['no', 'yes']),
  pledge: plain('Does the contract hold the provider to the Protocol?', ['given', 'unsaid', 'missing']),
  already: plain('Are they in the home already?', ['no', 'may-be']),
  send: yesNo('Are there special educational needs or a disability?'),
} as const satisfies Columns;

/** The name of a column. */
export type PlacementColumn = keyof typeof placementColumns;

/** Some of the columns, in the order named. */
export function columnsOf(...names: readonly PlacementColumn[]): Columns {
  return Object.fromEntries(names.map((name) => [name, placementColumns[name]]));
}
