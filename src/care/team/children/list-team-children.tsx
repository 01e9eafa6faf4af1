import * as z from 'zod';
import { sought } from '../../../platform/forms/index.ts';
import { withList } from '../../../platform/lists/index.ts';
import { isId, json, page, type Route, type SignedInContext } from '../../../platform/web/index.ts';
import { answeredList } from '../../../protocol/checked.ts';
import { leadsTeam, maySeeTeam } from '../may.ts';
import { aroundTeam, teamChildren } from './team-children.ts';
import { teamSearch } from './team-children-form.ts';
import { TeamChildrenPage } from './team-children-page.tsx';
import { teamList } from './team-list.ts';

const path = '/team/children';
const afterIn = ({ query }: SignedInContext): string | null => {
  const after = query.get('after') ?? '';
  return isId(after) ? after : null;
};
const idIn = ({ query }: SignedInContext, name: string): string | null => {
  const id = query.get(name) ?? '';
  return isId(id) ? id : null;
};

async function showTeam(context: SignedInContext) {
  const { tx, query } = context;
  const { workers, homes } = await aroundTeam(tx);
  const { values, form: search } = sought(teamSearch(workers, homes), context, path);
  const { worker = null, home = null, without = false } = values ?? {};
  const of = await teamChildren(tx, { worker, home, without: without ?? false, after: afterIn(context) });
  const narrowed = new URLSearchParams([...query].filter(([name]) => name !== 'after'));
  const next = of.last && `${path}?${new URLSearchParams([...narrowed, ['after', of.last]])}`;
  const body = <TeamChildrenPage {...{ of, workers, search, next }} handsOn={await leadsTeam(context)} />;
  return page({ title: 'The children of your team', body, back: '/my-work' });
}

const answerSchema = z.object({
  everybody: z.int(),
  withoutWorker: z.int(),
  last: z.uuid().nullable(),
  children: answeredList(
    z.object({
      child_id: z.uuid(),
      given_name: z.string(),
      family_name: z.string(),
      known_as: z.string().nullable(),
      date_of_birth: z.iso.date(),
      is_provisional: z.boolean(),
      setting_id: z.uuid().nullable(),
      setting_name: z.string().nullable(),
      lives_since: z.iso.date().nullable(),
      workers: answeredList(
        z.object({ id: z.uuid(), name: z.string(), role: z.string(), from: z.iso.date() }),
      ),
      has_worker: z.boolean(),
    }),
  ),
});

/** The children of the team, narrowed to what an address says. */
const narrowed = (context: SignedInContext, most?: number) =>
  teamChildren(context.tx, {
    worker: idIn(context, 'worker'),
    home: idIn(context, 'home'),
    without: context.query.get('without') === 'yes',
    after: afterIn(context),
    most,
  });

/** The children of the visitor's team, as a page and for programs. */
export const teamRoutes: readonly Route[] = [
  ...withList(
    {
      method: 'GET',
      path,
      who: 'signed-in',
      may: maySeeTeam,
      audit: 'viewed-team-children',
      answer: showTeam,
    },
    { list: teamList, rows: async (context, most) => (await narrowed(context, most)).children },
  ),
  {
    method: 'GET',
    path: '/api/v1/team/children',
    who: 'signed-in',
    may: maySeeTeam,
    audit: 'viewed-team-children',
    api: {
      summary: "The children of one's team, those without a worker first",
      tag: 'team',
      query: z.object({
        worker: z.uuid().optional(),
        home: z.uuid().optional(),
        without: z.literal('yes').optional(),
        after: z.uuid().optional(),
      }),
      response: answerSchema,
    },
    answer: async (context) => json(await narrowed(context)),
  },
];
