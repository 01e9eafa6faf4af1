import { HearthError } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { editionById, editionOn } from '../../protocol/index.ts';
import { readDay } from '../moves/where/read-where.ts';
import { pledgesOf } from '../providers/pledge/pledges-of.ts';
import { commissionsFor } from '../providers/provider/get-provider.ts';
import { homeName } from '../words/setting-kind.ts';
import { agreedFor } from './agreed-for-children.ts';
import { getSetting, knowsHomes, type SettingSeen } from './get-setting.ts';
import { checksOf } from './look-up/checks-of.ts';
import { recordCheck } from './look-up/record-check.ts';
import { SettingPage } from './page.tsx';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function openSetting({ tx, params, about }: SignedInVisit): Promise<SettingSeen> {
  const setting = await getSetting(tx, params.settingId ?? '');
  about({ kind: 'setting', id: setting.id });
  return setting;
}

async function settingPage(visit: SignedInVisit, setting: SettingSeen, errors: FieldErrors = {}) {
  const { tx, form, person, now, today, newId } = visit;
  const values = Object.fromEntries(Object.keys(form).map((name) => [name, one(form, name)]));
  const body = (
    <SettingPage
      {...{ setting, person, now, today, newId, values, errors }}
      pledges={await pledgesOf(tx, setting.organisation_id)}
      agreed={await agreedFor(tx, setting.id)}
      checks={await checksOf(tx, setting.id)}
      mayLookUp={(await commissionsFor(tx)).length > 0}
      edition={editionById(editionOn(today))}
      knowsHomes={await knowsHomes(tx)}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: homeName(setting), body, back: '/my-work', hasErrors });
}

async function lookUp(visit: SignedInVisit) {
  const { tx, form, person, now, today, newId } = visit;
  const setting = await openSetting(visit);
  const check = {
    id: uuid.test(one(form, 'check')) ? one(form, 'check') : newId(),
    settingId: setting.id,
    found: one(form, 'found'),
    urn: one(form, 'urn'),
    lookedUpOn: readDay(form, 'lookedUpOn'),
    words: one(form, 'words'),
  };
  try {
    await recordCheck(tx, check, { personId: person.personId, now, today });
  } catch (error) {
    if (error instanceof HearthError && error.field) {
      return settingPage(visit, setting, { [error.field]: error.message });
    }
    throw error;
  }
  return redirect(`/settings/${setting.id}`);
}

/** The page of a home, for whoever works there, whose child lives there, or who finds homes. */
export function settingRoutes(): Route[] {
  const path = '/settings/:settingId';
  return [
    {
      method: 'GET',
      path,
      who: 'signed-in',
      audit: 'viewed-setting',
      answer: async (visit) => settingPage(visit, await openSetting(visit)),
    },
    {
      method: 'POST',
      path: `${path}/look-ups`,
      who: 'signed-in',
      audit: 'looked-up-setting',
      answer: lookUp,
    },
  ];
}
