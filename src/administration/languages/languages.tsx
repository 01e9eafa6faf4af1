import { mayAdminister } from '../../care/index.ts';
import { action, type Filled, form } from '../../platform/forms/index.ts';
import { type Catalogue, languages } from '../../platform/languages/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../platform/web/index.ts';
import { checkForm } from './check-form.ts';
import { keepCheck, openText, openTexts, takeCheckBack } from './checks-of.ts';
import { TextPage, TextsPage } from './languages-pages.tsx';

const list = '/organisations/:organisationId/languages';
const path = `${list}/:text/:language`;

/**
 * The pages in other languages: an administrator says who has checked each, and takes it back.
 * @param pages every page that can be read in other languages
 */
export function languageRoutes(pages: readonly Catalogue[]): Route[] {
  const open = (context: SignedInContext) => openText(context, pages);
  type Opened = Awaited<ReturnType<typeof open>>;
  const pathOf = ({ organisation, page: { id }, language }: Opened): string =>
    `/organisations/${organisation.id}/languages/${id}/${language}`;

  const shown = async (context: SignedInContext, opened: Opened, sent?: Filled): Promise<PageParts> => {
    const { letters } = languages[opened.language];
    const check = sent ?? (await checkAction.blank(context, opened));
    const withdraw = await withdrawAction.blank(context, opened, null, 'withdraw');
    return {
      title: `${opened.page.title}, in ${languages[opened.language].english}`,
      body: <TextPage {...{ opened, check, withdraw }} />,
      back: `/organisations/${opened.organisation.id}/languages`,
      // Its letters are there to be read; the page itself is in English.
      language: { lang: 'en', dir: 'ltr', say: null, letters, voices: [], bar: <></> },
    };
  };

  /** Somebody has checked a page. */
  const checkAction = action({
    path,
    may: mayAdminister,
    audit: { show: 'viewed-translations', send: 'checked-translation' },
    open,
    form: checkForm,
    page: ({ context, opened, form }) => shown(context, opened, form),
    act: async (tx, opened, check, by) => {
      await keepCheck(tx, opened, check, by);
      return { to: pathOf(opened), made: {} };
    },
    example: { by: 'Amina Invented', capacity: 'Registered interpreter', on: '2026-02-10' },
  });

  /** It is taken back. */
  const withdrawAction = action({
    path: `${path}/withdraw`,
    shownAt: null,
    may: mayAdminister,
    audit: { send: 'withdrew-translation' },
    open,
    form: form({}),
    page: ({ context, opened }) => shown(context, opened),
    act: async (tx, opened) => {
      await takeCheckBack(tx, opened);
      return { to: pathOf(opened), made: {} };
    },
    example: {},
  });

  const listRoute: Route = {
    method: 'GET',
    path: list,
    who: 'signed-in',
    may: mayAdminister,
    audit: 'viewed-translations',
    answer: async (context) => {
      const { organisation, checkOf } = await openTexts(context, pages);
      const body = <TextsPage id={organisation.id} {...{ pages, checkOf }} />;
      return page({ title: 'Pages in other languages', body, back: `/organisations/${organisation.id}` });
    },
  };
  return [listRoute, ...checkAction.routes, ...withdrawAction.routes];
}
