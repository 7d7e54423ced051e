/** A secret or setting without which Redress must not start; says where to set it. */
export function requiredSetting(name: string): string {
  const value = process.env[name]?.trim();
  if (!value) throw new Error(`${name} is not set. See .env.example; npm run demo writes a .env.`);
  return value;
}
