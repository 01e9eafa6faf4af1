import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import {
  checklistRoute,
  firstStartRoutes,
  gapsInMyWork,
  ownSignInRoutes,
  systemRoutes,
} from './administration/index.ts';
import {
  alarmsInMyWork,
  careRoutes,
  destructionsInMyWork,
  evidenceRoutes,
  type FindOnChild,
  glassInMyWork,
  handoversInMyWork,
  peopleInMyWork,
  postsInMyWork,
  provisionalInMyWork,
  sharingRoutes,
  transfersInMyWork,
  uploadsInMyWork,
} from './care/index.ts';
import {
  exchangeRoutes,
  exchangeUploads,
  type Importing,
  notRegisteredInMyWork,
  uploadsDirectory,
} from './exchange/index.ts';
import {
  exploitationInChronology,
  exploitationInMyWork,
  exploitationRoutes,
  screeningsBelonging,
} from './exploitation/index.ts';
import { type FindUnfinished, followUpRoutes, stepsOnChild, type TellingRoutes } from './follow-up/index.ts';
import { helpRoutes } from './help/index.ts';
import {
  findBelongingInRooms,
  findInRooms,
  incidentRoutes,
  incidentsOnChild,
  unfinishedRecords,
} from './incidents/index.ts';
import {
  missingAtHome,
  missingInChronology,
  missingInMyWork,
  missingOnChild,
  missingRoutes,
} from './missing/index.ts';
import {
  movesInChronology,
  movesInMyWork,
  notRegisteredOnChild,
  placementRoutes,
} from './placements/index.ts';
import { serveApiDescription } from './platform/api-description/index.ts';
import { canBeReached, type HelpSettings } from './platform/config/index.ts';
import { serveHealth } from './platform/health/index.ts';
import type { Answered } from './platform/metrics/index.ts';
import { outside } from './platform/notify/index.ts';
import { pageRoutes, whoMayRoute } from './platform/pages/index.ts';
import { signInAgain, signInRoutes } from './platform/sign-in/index.ts';
import type { DemoPerson } from './platform/sign-in/sign-in-page.tsx';
import { addressIn, readAssets } from './platform/web/assets.ts';
import { compressAnswers } from './platform/web/compress-answers.ts';
import type { Route } from './platform/web/index.ts';
import { KnownSessions } from './platform/web/known-sessions.ts';
import { leaveRefusals } from './platform/web/leave-refusal.ts';
import { largestRequest, limitRequests } from './platform/web/limit-requests.ts';
import { notePages } from './platform/web/note-page.ts';
import { parseForm } from './platform/web/read-form.ts';
import { securityHeaders } from './platform/web/security-headers.ts';
import { sendError } from './platform/web/send-error.tsx';
import { serveAssets } from './platform/web/serve-assets.ts';
import { type ServeDeps, serveRoute } from './platform/web/serve-route.ts';
import { shareCounts } from './platform/web/share-counts.ts';
import { trustedProxies } from './platform/web/trusted-proxies.ts';
import { isUnreadable, readableAddress } from './platform/web/unreadable-address.ts';
import { receiveUploads } from './platform/web/upload.ts';
import { seizuresBelonging, substancesInMyWork, substancesRoutes } from './substances/index.ts';
import { voiceInMyWork, voiceRoutes } from './voice/index.ts';
import {
  restraintsBelonging,
  restraintsInChronology,
  workforceInMyWork,
  workforceRoutes,
} from './workforce/index.ts';

/** Everything the service needs from outside. */
export interface AppDeps extends Omit<ServeDeps, 'assetAddress' | 'signInAgain'> {
  /** Whom the demo lets you be with one click; empty everywhere else. */
  readonly demoPeople: readonly DemoPerson[];
  readonly assetsDirectory: string;
  /** Told of every request that was answered. */
  readonly onAnswered?: (request: Answered) => void;
  /** Follows requests to where they are looked at: nowhere when not said. */
  readonly trace?: (app: FastifyInstance) => void;
  /** Where log lines go; false for none. Lines hold routes and codes, never addresses or content. */
  readonly log: false | { readonly level: string; readonly stream?: { write(line: string): void } };
  /** Requests a minute of one session before they are told to wait. */
  readonly requestsPerMinute: number;
  /** And from one address of all who are not signed in; as many when not said. */
  readonly requestsPerAddress?: number;
  /** How many proxies of ours stand before the service: behind them an address is what they say it is. */
  readonly trustedProxies: number;
  /** Taking files and having them brought in, and the most bytes of files in one request; as usual when not said. */
  readonly importing?: Importing & { readonly largest: number };
  /** To whom a weakness is told; nobody when not said. */
  readonly securityContact?: string | null;
  /** For how many days backups are kept; nobody has said so when not said. */
  readonly backupsKeptDays?: number | null;
  /** Where people open this service; that of each request when not said. */
  readonly address?: string | null;
  /** What the help says of this service; nothing when not said. */
  readonly help?: HelpSettings;
  /** The code in the address on which a service begins that has no account yet. */
  readonly firstStart?: string | null;
  /** The key under which is hashed what was refused, and who asks how often; one of this process alone when not said. */
  readonly refusalKey?: Buffer;
  /** Whether texts are sent, and the key for the secrets of other systems; neither when not said. */
  readonly telling?: TellingRoutes;
}

/** Files lie where this machine keeps such things, and wait until somebody looks. */
const usualImporting = {
  uploads: uploadsDirectory(null, { kind: 'memory' }),
  machine: hostname(),
  largest: 100_000_000,
  wake: () => {},
};

/** The help of a service of which nothing is said. */
const nothingSaid: HelpSettings = {
  contact: { name: null, email: null, telephone: null, hours: null },
  practiceAddress: null,
};

/** A live service says how to reach the people who run it; nobody runs a demo. */
const isContactMissing = ({ demo, help = nothingSaid }: Pick<AppDeps, 'demo' | 'help'>): boolean =>
  !demo && !canBeReached(help.contact);

/** What the rooms know of somebody's unfinished work, in the order of My work. */
export const roomsInMyWork = (deps: Pick<AppDeps, 'demo' | 'help'>): readonly FindUnfinished[] => [
  alarmsInMyWork,
  glassInMyWork,
  peopleInMyWork,
  uploadsInMyWork,
  postsInMyWork,
  handoversInMyWork,
  transfersInMyWork,
  notRegisteredInMyWork,
  provisionalInMyWork,
  destructionsInMyWork,
  movesInMyWork,
  missingInMyWork,
  substancesInMyWork,
  exploitationInMyWork,
  voiceInMyWork,
  workforceInMyWork,
  gapsInMyWork(isContactMissing(deps)),
  unfinishedRecords,
];

/** What the rooms know of one child, in the order of the child's page. */
const roomsOnChild: readonly FindOnChild[] = [
  missingOnChild,
  notRegisteredOnChild,
  stepsOnChild,
  incidentsOnChild,
];

/** What signing in needs to know of the service, as it is when nothing is said. */
const settledIn = (deps: AppDeps) => ({
  secondFactor: deps.secondFactor ?? false,
  secretsKey: deps.telling?.secretsKey ?? null,
  address: deps.address ?? null,
  reach: deps.telling?.reach ?? outside,
});

/** The register of who may do what: every route of every room. */
export function allRoutes(deps: AppDeps): Route[] {
  const settled = settledIn(deps);
  const routes: Route[] = [
    whoMayRoute(() => routes),
    ...pageRoutes(deps.securityContact),
    ...signInRoutes({ ...deps, ...settled }),
    ...careRoutes(deps.backupsKeptDays ?? null, roomsOnChild),
    ...sharingRoutes(),
    ...evidenceRoutes(),
    ...incidentRoutes(
      findInRooms([movesInChronology, missingInChronology, exploitationInChronology, restraintsInChronology]),
      findBelongingInRooms([restraintsBelonging, seizuresBelonging, screeningsBelonging]),
      missingAtHome,
    ),
    // Without a key of the service one of this process, which nothing outlives.
    ...voiceRoutes({
      ...deps,
      ...settled,
      secretsKey: settled.secretsKey ?? randomBytes(32).toString('hex'),
    }),
    ...missingRoutes(),
    ...substancesRoutes(),
    ...exploitationRoutes(),
    ...placementRoutes(),
    ...workforceRoutes(),
    ...exchangeRoutes(deps.importing ?? usualImporting),
    ...helpRoutes(deps.help ?? nothingSaid),
    checklistRoute(isContactMissing(deps)),
    ...ownSignInRoutes(settled),
    ...systemRoutes,
    ...firstStartRoutes({ ...deps, firstStart: deps.firstStart ?? null, address: deps.address ?? null }),
    ...followUpRoutes(roomsInMyWork(deps), deps.telling),
  ];
  return routes;
}

/** The service, top to bottom as the life of a request: limits, headers, cookies, forms, files, routes, errors. */
export async function createApp(given: AppDeps): Promise<FastifyInstance> {
  const assets = await readAssets(given.assetsDirectory);
  const again = signInAgain({ ...given, ...settledIn(given) });
  const deps = { ...given, assetAddress: addressIn(assets), signInAgain: again };
  const app = fastify({
    logger: deps.log && { ...deps.log, base: undefined },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: largestRequest,
    trustProxy: trustedProxies(deps.trustedProxies),
    // What arrives while we are closing is still answered, and not turned away with what was written in it.
    return503OnClosing: false,
    // What is no address is answered like any other page that is not there, with every header.
    rewriteUrl: ({ url = '/' }) => readableAddress(url),
    genReqId: () => deps.newId(),
    routerOptions: { ignoreTrailingSlash: true },
  });
  app.decorateRequest('person', null);
  deps.trace?.(app);
  app.setErrorHandler((error, request, reply) => sendError(deps, request, reply, error));
  app.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const { url: route } = request.routeOptions;
    const { statusCode: status, elapsedTime: milliseconds } = reply;
    request.log.info({ method, route: route ?? 'none', status, ms: Math.round(milliseconds) });
    deps.onAnswered?.({ method, route, status, milliseconds });
  });
  const sessions = new KnownSessions(deps.secureCookies);
  app.setNotFoundHandler((request, reply) =>
    sendError(
      deps,
      request,
      reply,
      isUnreadable(request.raw.url)
        ? { code: 'not-allowed', message: 'This address cannot be read.' }
        : { code: 'not-found', message: 'There is no page here.' },
    ),
  );
  await app.register(helmet, securityHeaders(deps.secureCookies));
  await app.register(cookie);
  const key = deps.refusalKey ?? randomBytes(32);
  const limits = {
    ofSession: deps.requestsPerMinute,
    ofNetwork: deps.requestsPerAddress ?? deps.requestsPerMinute,
    clock: deps.clock,
    // An embedded database has one process.
    takeShared: deps.database.kind === 'postgres' ? shareCounts(deps.database, key) : null,
  };
  await limitRequests(app, limits, sessions);
  await app.register(formbody, { bodyLimit: largestRequest, parser: parseForm });
  const { uploads: directory, largest } = deps.importing ?? usualImporting;
  const routes = allRoutes(deps);
  await receiveUploads(app, { ...deps, directory, largest, routes: exchangeUploads, forms: routes });
  compressAnswers(app);
  notePages(app, deps.database);
  leaveRefusals(app, { ...deps, refusalKey: key }, routes);
  serveAssets(app, assets);
  await serveApiDescription(app, routes);
  serveHealth(app, deps.database, deps.clock);
  for (const route of routes) serveRoute(app, route, deps, sessions);
  return app;
}
