import type { FastifyHelmetOptions } from '@fastify/helmet';

/** What a browser may use of its device: nothing, but the microphone where somebody records their voice. */
export const permissions = (hearsVoice: boolean): string =>
  `camera=(), display-capture=(), geolocation=(), microphone=(${hearsVoice ? 'self' : ''}), payment=(), usb=()`;

/** On such a page what was recorded is listened to before it is sent: it lies in the browser. */
export const withOwnRecording = (policy: string): string =>
  policy.replace("media-src 'self'", "media-src 'self' blob:");

/** What somebody sent is never a page of ours: no program in it runs, whatever a browser takes it for. */
export const ofFile = "default-src 'none'; sandbox";

/** Strict headers: only our own files, no inline script or style, no frames, no referrer. */
export function securityHeaders(https: boolean): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        mediaSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: false,
    hsts: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  };
}
