import openapi, { astToString } from 'openapi-typescript';

/** The types of a client of the API, made from its description. Whatever headers come besides, they are text. */
export async function typesOf(description: string): Promise<string> {
  return astToString(await openapi(description)).replaceAll(
    '[name: string]: unknown;',
    '[name: string]: string;',
  );
}
