/** The cookie that holds the session token. */
export const sessionCookie = 'hearth_session';
