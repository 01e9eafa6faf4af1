import '../care/index.ts';
import type { FindOnChild } from '../care/index.ts';

/** That the home in which a child lives is not registered. */
export const notRegisteredOnChild: FindOnChild = async ({ tx }, { id, setting }) => {
  if (!setting) return {};
  const found = await tx
    .selectFrom('setting')
    .select('id')
    .where('id', '=', setting.id)
    .where('registration', '=', 'unregistered')
    .executeTakeFirst();
  const text = `${setting.name} is not registered with Ofsted. It must not care for children: decide where they live`;
  return found ? { keepSafe: [{ href: `/children/${id}/moves`, text }] } : {};
};
