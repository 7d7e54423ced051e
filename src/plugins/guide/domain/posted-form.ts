/** What a form posted: one text a name, or several. */
export type PostedForm = Readonly<Record<string, Posted>>;

type Posted = string | readonly string[];

/** Keeps texts and lists of texts; whatever else a body can hold is no answer to any question of ours. */
export function readForm(body: unknown): PostedForm {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]: [string, unknown]): [string, Posted][] => {
      if (typeof value === 'string') return [[name, value]];
      if (Array.isArray(value)) return [[name, value.filter((one) => typeof one === 'string')]];
      return [];
    }),
  );
}

/** The same of a form that was sent field by field: a name that comes again has several texts. */
export function formOf(fields: readonly (readonly [name: string, text: string])[]): PostedForm {
  const form = new Map<string, Posted>();
  for (const [name, text] of fields) {
    const before = form.get(name);
    form.set(name, before === undefined ? text : [before, text].flat());
  }
  return Object.fromEntries(form);
}

export function textIn(form: PostedForm, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}
