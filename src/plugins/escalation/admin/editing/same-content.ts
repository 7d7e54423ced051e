import canonicalize from 'canonicalize';

/** Whether two things say the same as JSON; the order of attributes says nothing. */
export function sameContent(one: object, other: object): boolean {
  return contentOf(one) === contentOf(other);
}

/** A number that is being typed may not be one yet, which canonical JSON refuses: it is read as JSON has it. */
function contentOf(value: object): string | undefined {
  return canonicalize(JSON.parse(JSON.stringify(value)));
}
