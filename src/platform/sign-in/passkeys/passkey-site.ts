/** The site that a passkey belongs to: its name, and the origins under which it is read. */
export interface PasskeySite {
  readonly name: string;
  readonly origins: readonly string[];
}

/**
 * The site of this service: that of its address where it is set, so that nothing in a request decides it; else that of
 * the host that was asked.
 */
export function passkeySite(host: string | undefined, address: string | null | undefined): PasskeySite {
  if (address) {
    const { hostname, origin } = new URL(address);
    return { name: hostname, origins: [origin] };
  }
  const name = (host ?? '').split(':')[0] ?? '';
  const secure = `https://${host}`;
  return { name, origins: name === 'localhost' ? [secure, `http://${host}`] : [secure] };
}
