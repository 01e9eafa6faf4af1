import { describeApi } from '../../src/platform/api-description/index.ts';
import { describedRoutes } from './all-routes.ts';
import { houseJson } from './house-json.ts';

/** docs/openapi.json: the description that the service also gives at /api/v1/openapi.json. */
export function openApiDocument(): string {
  return houseJson(describeApi(describedRoutes()));
}
