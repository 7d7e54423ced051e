export const UNLIMITED: Readonly<Record<string, string>>;
