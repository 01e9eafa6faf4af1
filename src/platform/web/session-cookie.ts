/** The cookie that holds the session token. Over https no other host, and no part of the site, can set it. */
export const sessionCookie = (secure: boolean): string => (secure ? '__Host-hearth' : 'hearth_session');
