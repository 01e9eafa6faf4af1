import { londonTime } from '../clock/index.ts';
import { makePdf } from '../documents/index.ts';
import {
  file,
  type PageParts,
  type Reply,
  type Route,
  type SignedInContext,
  type SignedInRoute,
} from '../web/index.ts';
import { blocksOfPage } from './blocks-of-page.ts';

/** A page as it is printed, as a PDF. */
function pdfOf(parts: PageParts, name: string, { person, now, today }: SignedInContext): Reply {
  const { title, blocks } = blocksOfPage(parts.body);
  const document = {
    title: title ?? parts.title,
    language: 'en',
    date: today,
    header: parts.about ?? '',
    footer: `Printed by ${person.name}, ${londonTime(now)}`,
    blocks,
  };
  return file('application/pdf', () => makePdf(document), `hearth-${name}-${today}.pdf`);
}

const isPaper = (route: Route): route is SignedInRoute =>
  route.method === 'GET' && route.who === 'signed-in' && !/^\/api\/|\.\w+$/.test(route.path);

/**
 * The routes of a page that is a record or a pack, and one more: the same as a PDF, for those who may see the page. What
 * stands in it is what `?print=1` shows; nothing is written twice. The page says at its foot where it is.
 * @param routes those of the page; one of them shows it
 * @param name of the file: in words of ours, never about anybody
 */
export function withPdf(routes: Route | readonly Route[], name: string): Route[] {
  const all = [routes].flat() as Route[];
  const [shown, ...others] = all.filter(isPaper);
  if (!shown || others.length > 0) throw new Error(`the paper ${name} has not one page`);
  const answer = async (context: SignedInContext): Promise<Reply> => {
    const reply = await shown.answer(context);
    if (reply.kind !== 'page' || reply.page.print) return reply;
    const body = (
      <>
        {reply.page.body}
        <p class="govuk-body-s hearth-take">
          Take this with you:{' '}
          <a class="govuk-link" href={`${context.path}/paper.pdf`} download>
            PDF
          </a>
        </p>
      </>
    );
    return { ...reply, page: { ...reply.page, body } };
  };
  const paper: Route = {
    method: 'GET',
    path: `${shown.path}/paper.pdf`,
    who: 'signed-in',
    may: shown.may,
    audit: 'took-paper',
    answer: async (context) => {
      const reply = await shown.answer({ ...context, query: new URLSearchParams({ print: '1' }) });
      return reply.kind === 'page' && reply.page.print ? pdfOf(reply.page, name, context) : reply;
    },
  };
  return [...all.map((route) => (route === shown ? { ...shown, answer } : route)), paper];
}
