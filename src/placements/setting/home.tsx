import { homeName, ranBefore } from '../../care/index.ts';
import { action } from '../../platform/forms/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import { editionById, editionOn } from '../../protocol/index.ts';
import { pledgesOf } from '../providers/pledge/pledges-of.ts';
import { commissionsFor } from '../providers/provider/get-provider.ts';
import { mayFindHomes, mayLookUp, maySeeHome } from '../who-may.ts';
import { agreedFor } from './agreed-for-children.ts';
import { getSetting, type SettingSeen } from './get-setting.ts';
import { HomePage } from './home-page.tsx';
import { checksOf } from './look-up/checks-of.ts';
import { lookUpForm } from './look-up/look-up-form.ts';
import { recordLookUp } from './look-up/record-look-up.ts';
import { whoLivesThere } from './who-lives-there.ts';

async function openSetting({ tx, params, auditSubject: about }: SignedInContext): Promise<SettingSeen> {
  const setting = await getSetting(tx, params.settingId ?? '');
  about({ kind: 'setting', id: setting.id });
  return setting;
}

/** The page of a home, and for commissioners what they found of it in Ofsted's register. */
export const homeAction = action({
  path: '/settings/:settingId/look-ups',
  shownAt: '/settings/:settingId',
  may: mayLookUp,
  mayShow: maySeeHome,
  audit: { show: 'viewed-setting', send: 'looked-up-setting' },
  open: openSetting,
  form: lookUpForm,
  page: async ({ context, opened: setting, form }) => {
    const { tx, now, today } = context;
    const body = (
      <HomePage
        {...{ setting, now, today }}
        pledges={await pledgesOf(tx, [setting.organisation_id])}
        agreed={await agreedFor(tx, setting.id)}
        checks={await checksOf(tx, setting.id)}
        before={await ranBefore(tx, setting.id)}
        lookUp={(await commissionsFor(tx)).length > 0 ? form : null}
        edition={editionById(editionOn(today))}
        findsHomes={await mayFindHomes.check(context)}
        living={setting.registration === 'unregistered' ? await whoLivesThere(tx, setting.id) : null}
      />
    );
    return { title: homeName(setting), body, back: '/my-work' };
  },
  act: async (tx, { id }, looked, by) => {
    await recordLookUp(tx, id, looked, by);
    return { to: `/settings/${id}`, made: {} };
  },
  example: { found: 'registered', urn: 'SC092092', lookedUpOn: '2026-03-02' },
});
