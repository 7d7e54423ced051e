import { RUN_OUTCOMES } from '../../domain/rules/run';
import type { RunsRequest } from '../../contracts/runs';

/** What of the run log is looked at stands in the address, so that it can be sent to somebody. */
export function requestIn(params: URLSearchParams): RunsRequest {
  const outcome = RUN_OUTCOMES.find((one) => one === params.get('outcome'));
  const after = Number(params.get('after'));
  return {
    ...(params.get('rule') ? { rule: params.get('rule') ?? '' } : {}),
    ...(outcome ? { outcome } : {}),
    ...(params.get('reference') ? { reference: params.get('reference') ?? '' } : {}),
    ...(Number.isInteger(after) && after > 0 ? { after } : {}),
  };
}

/** The address of a request; another question begins at the newest line. */
export function addressIn({ rule, outcome, reference, after }: RunsRequest): URLSearchParams {
  const entries = Object.entries({ rule, outcome, reference, after });
  return new URLSearchParams(
    entries.flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  );
}
