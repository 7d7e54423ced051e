import type { Core } from '@strapi/strapi';

export interface ProofSettings {
  /** Sent sooner after the last page was opened, and without a solved puzzle, a report is asked for again; 0 switches it off. */
  readonly leastSeconds: number;
  /** Rounds for each step of the puzzle; a browser takes some hundred steps. */
  readonly cost: number;
}

export default ({ env }: Core.Config.Shared.ConfigParams): ProofSettings => ({
  leastSeconds: env.int('FORM_LEAST_SECONDS', 3),
  cost: env.int('PROOF_COST', 2_000),
});
