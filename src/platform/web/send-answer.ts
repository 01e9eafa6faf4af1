import type { FastifyReply, FastifyRequest } from 'fastify';
import { whatWasDone } from '../audit/index.ts';
import { type AssetAddress, renderDocument } from './document.tsx';
import { latestChanges } from './latest-changes.ts';
import { navigationFor } from './navigation.ts';
import { languageCookie } from './page-language.ts';
import type { PageParts, Reply } from './reply.ts';
import type { FormFields, SignedIn } from './request-context.ts';
import { sessionCookie } from './session-cookie.ts';
import { renderYoungDocument } from './young-document.tsx';

/** What sending needs to know of the house. */
export interface SendDeps {
  readonly demo: boolean;
  /** The page to sign in again, for somebody whose sign-in has ended; with what they wrote where nobody could keep it. */
  readonly signInAgain: (written: FormFields | null) => Promise<PageParts>;
  /** Whether the demo is a practice service. */
  readonly isPractice?: boolean;
  /** Cookies only over https. Off only on a machine of one's own. */
  readonly secureCookies: boolean;
  readonly assetAddress: AssetAddress;
}

function setSession(deps: SendDeps, reply: FastifyReply, token: string | null | undefined): void {
  if (token === undefined) return;
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: deps.secureCookies } as const;
  const name = sessionCookie(deps.secureCookies);
  // What was read is gone from the browser's cache. Not its storage, in which the guide lies for when there is no
  // network; and not its cookies, which would be those of the authority's other services too.
  if (token === null) reply.clearCookie(name, options).header('clear-site-data', '"cache"');
  else reply.setCookie(name, token, options);
}

/** How long somebody may take to sign in elsewhere and come back, in seconds. */
const briefly = 600;

function setBrief(deps: SendDeps, reply: FastifyReply, cookies: Readonly<Record<string, string | null>>) {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: deps.secureCookies } as const;
  for (const [name, value] of Object.entries(cookies))
    if (value === null) reply.clearCookie(name, options);
    else reply.setCookie(name, value, { ...options, maxAge: briefly });
}

/** Keeps the language that somebody chose, and says in which one the page is. */
function keepLanguage(deps: SendDeps, reply: FastifyReply, language: PageParts['language']): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: deps.secureCookies } as const;
  if (language) reply.header('content-language', language.lang);
  if (language?.chosen) reply.setCookie(languageCookie, language.chosen, options);
  if (language?.chosen === null) reply.clearCookie(languageCookie, options);
}

/** How the name of a file ends that is of this kind: its name is ours, and never one that somebody sent. */
function endOf(mediaType: string): string {
  const [, kind = ''] = /^\w+\/(\w+)/.exec(mediaType) ?? [];
  return kind === 'plain' ? 'txt' : kind;
}

/** The cookie that carries from an act to the next page what was done: a word of ours, and nothing about anybody. */
const doneCookie = 'hearth_done';

/** What was done before this page, said once: at the top of the next page that somebody sees. */
function doneBefore(
  deps: SendDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Extract<Reply, { kind: 'page' }>,
): string | null {
  const done = request.cookies[doneCookie];
  if (done === undefined || request.method !== 'GET' || answer.page.print) return null;
  setBrief(deps, reply, { [doneCookie]: null });
  return answer.status === 200 ? whatWasDone(done) : null;
}

/** Who asked, and the verb of what they did. */
interface Visited {
  readonly person: SignedIn | null;
  readonly done?: string;
}
/** Whether Hearth has changed since somebody who works here was last told. The line is on the first pages, and in no form. */
const isNewFor = (person: SignedIn | null): boolean =>
  person !== null && person.childId === null && person.changesSeen < latestChanges.day;

/** Sends an answer: a page in the house's frame, a redirect, JSON, a file, or nothing. */
export function sendAnswer(
  deps: SendDeps,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Reply,
  { person, done }: Visited,
): FastifyReply {
  reply.header('cache-control', 'no-store');
  switch (answer.kind) {
    case 'nothing':
      return reply.code(204).headers(answer.headers).send();
    case 'json':
      return reply.code(answer.status).headers(answer.headers).send(answer.body);
    case 'file':
      return reply
        .header('x-content-type-options', 'nosniff')
        .header('content-disposition', `inline; filename="hearth.${endOf(answer.mediaType)}"`)
        .type(answer.mediaType)
        .send(Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.byteLength));
    case 'redirect':
      setSession(deps, reply, answer.session);
      setBrief(deps, reply, answer.brief ?? {});
      if (whatWasDone(answer.done ?? done ?? ''))
        setBrief(deps, reply, { [doneCookie]: answer.done ?? done ?? null });
      return reply.redirect(answer.to, 303);
    case 'page': {
      setSession(deps, reply, answer.page.session);
      keepLanguage(deps, reply, answer.page.language);
      const path = request.raw.url?.split('?')[0] ?? '/';
      const csrfToken = person?.csrfToken;
      const { demo, isPractice, assetAddress } = deps;
      const own = person?.childId ? csrfToken : undefined;
      const navigation = navigationFor(person, path);
      const wasDone = doneBefore(deps, request, reply, answer);
      const html =
        answer.page.look === 'young'
          ? renderYoungDocument(answer.page, {
              path,
              demo,
              isPractice,
              csrfToken: own,
              assetAddress,
              wasDone,
            })
          : renderDocument(answer.page, {
              // On a shared screen a young person's name stands nowhere.
              person: person?.childId ? null : person,
              csrfToken,
              path,
              demo,
              isPractice,
              assetAddress,
              navigation,
              hasChanged: isNewFor(person) && navigation.some(({ href }) => href === path),
              wasDone,
            });
      return reply.code(answer.status).type('text/html; charset=utf-8').send(html);
    }
  }
}
