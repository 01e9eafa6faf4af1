/**
 * How the server finds the client's address behind proxies of ours: it believes as many entries of X-Forwarded-For as
 * there are proxies, counted from the nearest. Fastify itself no longer believes a mere number, since it cannot know
 * that nobody reaches the service past the proxies: who sets the number sees to that.
 */
export function trustedProxies(hops: number): false | ((address: string, hop: number) => boolean) {
  return hops > 0 && ((_address, hop) => hop < hops);
}
