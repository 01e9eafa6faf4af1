import { londonDate } from '../src/platform/clock/index.ts';
import { isGuide, isNoAnswer, offlinePage } from './offline-page.tsx';

declare const self: ServiceWorkerGlobalScope;

/** The files of a page without a connection, and where they lie: scripts/build.js says it. */
declare const keptAssets: Readonly<Record<string, string>>;

/** All that is ever kept: styles and scripts. No page is, so no record is either. */
const kept = Object.values(keptAssets);
/** Other files, another cache: the one of the version before goes when this one begins. */
const cacheName = ['hearth-guide', ...kept].join(' ');

/** How long a slow connection may keep somebody waiting for the guide, in milliseconds. */
const patience = 3000;

/** What the network gives, unless it fails or takes too long. */
function fromNetwork(request: Request): Promise<Response> {
  const tooLong = new Promise<never>((_, refuse) => {
    setTimeout(() => refuse(new Error('The network took too long.')), patience);
  });
  return Promise.race([fetch(request), tooLong]);
}

function withoutNetwork(url: URL): Response {
  const page = offlinePage(url, londonDate(new Date()), (name) => keptAssets[name] ?? `/assets/${name}`);
  return new Response(page, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

async function guide(request: Request, url: URL): Promise<Response> {
  try {
    const answer = await fromNetwork(request);
    return isNoAnswer(answer.status) ? withoutNetwork(url) : answer;
  } catch {
    return withoutNetwork(url);
  }
}

/** A file of ours: it never changes under its address, so once it is here the network is not asked. */
async function asset(path: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const here = await cache.match(path);
  if (here) return here;
  const answer = await fetch(path);
  // In an upgrade another version of the service may answer, with its own file: that one is not kept.
  if (answer.ok && answer.headers.get('cache-control')?.includes('immutable'))
    await cache.put(path, answer.clone());
  return answer;
}

async function install(): Promise<void> {
  await Promise.allSettled(kept.map(asset));
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('hearth-guide') && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    const isVisit = request.method === 'GET' && isGuide(url);
    event.respondWith(isVisit ? guide(request, url) : fetch(request).catch(() => withoutNetwork(url)));
  } else if (request.method === 'GET' && kept.includes(url.pathname)) {
    event.respondWith(asset(url.pathname));
  }
});
