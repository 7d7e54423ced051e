/** What the panel's sign-in leaves for those who come after it. */
interface PolicyContext {
  readonly state: { readonly userAbility: { can(action: string): boolean } };
}

/** Lets in who has any of several permissions; Strapi's own policy asks for all of them. */
export function hasOneOf(
  { state }: PolicyContext,
  { actions }: { readonly actions: readonly string[] },
): boolean {
  return actions.some((action) => state.userAbility.can(action));
}
