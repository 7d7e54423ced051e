import { groupedHead, shownHead } from '../../complaints/domain/chain-head';

/** A fingerprint as pages show it: short on the screen, whole where it is printed or asked for. */
export interface Fingerprint {
  readonly shown: readonly string[];
  readonly whole: readonly string[];
  readonly checkHref: string;
}

/** The fingerprint of a complaint's record, with the way to have it checked. */
export function fingerprintOf(
  { reference, headHash }: { readonly reference: string; readonly headHash: string },
  home: string,
): Fingerprint {
  const query = new URLSearchParams({ reference, head: headHash });
  return {
    shown: shownHead(headHash),
    whole: groupedHead(headHash),
    checkHref: `${home}/verify?${query.toString()}`,
  };
}
