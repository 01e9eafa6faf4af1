import { mayWork } from '../../../care/index.ts';
import { action, type Filled } from '../../../platform/forms/index.ts';
import { json, type PageParts, page, type Route, type SignedInContext } from '../../../platform/web/index.ts';
import { ownOrganisations } from '../../support-offers/support-offers.ts';
import { CoveragePage } from './coverage-page.tsx';
import { coverageSchema } from './coverage-schema.ts';
import { periodForm } from './period-form.ts';
import { setPeriod } from './set-period.ts';
import { trainingCoverage } from './training-coverage.ts';

const path = '/training/coverage';
const openLed = async ({ tx }: SignedInContext) => (await ownOrganisations(tx)).filter(({ leads }) => leads);

const period = action({
  path: '/training/periods',
  shownAt: null,
  may: mayWork('they choose from the organisations whose work they lead'),
  audit: { send: 'set-training-period' },
  open: openLed,
  form: periodForm,
  start: ([first]) => ({ organisationId: first?.id }),
  page: ({ context, form }) => coveragePage(context, form),
  act: async (tx, _, set, by) => {
    await setPeriod(tx, set, by);
    return { to: path, made: {} };
  },
  example: { topic: 'bias', months: 24 },
});

async function coveragePage(context: SignedInContext, sent?: Filled): Promise<PageParts> {
  const led = await openLed(context);
  const form = led.length > 0 ? (sent ?? (await period.blank(context, led))) : null;
  const body = <CoveragePage places={await trainingCoverage(context.tx)} form={form} />;
  return { title: 'How many people are trained', body, back: '/training' };
}

const shown = {
  method: 'GET',
  who: 'signed-in',
  may: mayWork('it shows figures, and those of other organisations only if they could not identify anybody'),
  audit: 'viewed-training-coverage',
} as const;

/** How many people are trained, and how long it holds. */
export const coverageRoutes: readonly Route[] = [
  { ...shown, path, answer: async (context: SignedInContext) => page(await coveragePage(context)) },
  {
    ...shown,
    path: '/api/v1/training/coverage',
    api: {
      summary: 'How many people are trained, by agency and by setting',
      tag: 'training',
      response: coverageSchema,
    },
    answer: async ({ tx }: SignedInContext) => json({ places: await trainingCoverage(tx) }),
  },
  ...period.routes,
];
