const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text is an id: what is none never reaches the database, which would not know what to do with it. */
export const isId = (text: string): boolean => uuid.test(text);
