import { QUEUE_VIEWS, type QueueRequest, type QueueView } from '../../contracts/desk';
import { PRIORITIES } from '../../domain/vocabulary';

/** What the address bar says about the queue; it can be kept, sent to a colleague and gone back to. */
export type QueueAddress = Omit<QueueRequest, 'size'>;

const FIRST_VIEW: QueueView = 'open';
const FILTERS = ['department', 'category', 'stage', 'search'] as const;

export function readAddress(params: URLSearchParams): QueueAddress {
  const view = QUEUE_VIEWS.find((one) => one === params.get('view')) ?? FIRST_VIEW;
  const priority = PRIORITIES.find((one) => one === params.get('priority'));
  const texts = Object.fromEntries(
    [...FILTERS, 'after' as const].flatMap((name) => {
      const text = params.get(name);
      return text ? [[name, text]] : [];
    }),
  );
  return { view, ...texts, ...(priority ? { priority } : {}) };
}

/** The search part of the address; what is as usual is left out of it. */
export function writeAddress(address: QueueAddress): URLSearchParams {
  const entries = Object.entries(address).filter(
    ([name, text]) => text && !(name === 'view' && text === FIRST_VIEW),
  );
  return new URLSearchParams(entries.map(([name, text]) => [name, String(text)]));
}

/** Another view or filter begins at its first row. */
export function withChange(address: QueueAddress, change: Partial<QueueAddress>): QueueAddress {
  return { ...address, after: undefined, ...change };
}

export function withoutFilters(address: QueueAddress): QueueAddress {
  return { view: address.view };
}

export function isFiltered(address: QueueAddress): boolean {
  return Boolean(address.priority) || FILTERS.some((name) => Boolean(address[name]));
}
