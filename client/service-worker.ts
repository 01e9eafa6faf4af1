import { londonDate } from '../src/platform/clock/index.ts';
import { isGuide, offlinePage } from './offline-page.tsx';

declare const self: ServiceWorkerGlobalScope;

/** All that is ever kept: styles and scripts. No page is, so no record is either. */
const kept = [
  '/assets/govuk-frontend.css',
  '/assets/hearth.css',
  '/assets/start.js',
  '/assets/icon.svg',
  '/assets/manifest.json',
];
const cacheName = 'hearth-guide-1';

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
  return new Response(offlinePage(url, londonDate(new Date())), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

async function guide(request: Request, url: URL): Promise<Response> {
  try {
    const answer = await fromNetwork(request);
    return answer.status >= 500 ? withoutNetwork(url) : answer;
  } catch {
    return withoutNetwork(url);
  }
}

async function asset(request: Request, url: URL): Promise<Response> {
  const cache = await caches.open(cacheName);
  try {
    const answer = await fromNetwork(request);
    if (answer.ok) await cache.put(url.pathname, answer.clone());
    return answer;
  } catch {
    return (await cache.match(url.pathname)) ?? Response.error();
  }
}

async function install(): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.allSettled(kept.map((path) => cache.add(path)));
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('hearth-guide-') && name !== cacheName);
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
    event.respondWith(asset(request, url));
  }
});
