import openapi, { astToString } from 'openapi-typescript';

/** The types of a client of the API, made from its description. */
export async function typesOf(description: string): Promise<string> {
  return astToString(await openapi(description));
}
