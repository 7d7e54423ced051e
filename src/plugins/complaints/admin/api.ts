import { useMemo } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type {
  ActionRequest,
  ComplaintFile,
  Queue,
  ReplyFiles,
  RefusalAnswer,
  Vocabulary,
} from '../contracts/desk';
import { writeAddress, type QueueAddress } from './queue/address';

export type Refused = RefusalAnswer['refusal'];

/**
 * What became of an action: done, done and now with a department that this person does not see, refused with words, or
 * refused because the complaint had changed meanwhile.
 */
export type ActionAnswer =
  | { readonly kind: 'done'; readonly file: ComplaintFile }
  | { readonly kind: 'handed-over' }
  | { readonly kind: 'refused'; readonly refusal: Refused }
  | { readonly kind: 'conflict'; readonly refusal: Refused; readonly file: ComplaintFile };

export interface DeskApi {
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly counts: () => Promise<Queue>;
  readonly queue: (address: QueueAddress) => Promise<Queue>;
  /** Null when there is no such complaint for this person. */
  readonly file: (reference: string) => Promise<ComplaintFile | null>;
  readonly act: (reference: string, request: ActionRequest) => Promise<ActionAnswer>;
  readonly attachment: (reference: string, key: string, size: 'full' | 'small') => Promise<Blob>;
  /** What one has added to one's next reply. */
  readonly replyFiles: (reference: string) => Promise<ReplyFiles>;
  readonly addReplyFiles: (reference: string, files: readonly File[]) => Promise<ReplyFiles>;
  readonly removeReplyFile: (reference: string, key: string) => Promise<ReplyFiles>;
}

const DESK = '/complaints/desk';

/** Answers with words in them; every other failure is thrown by the client. */
const SPOKEN = { validateStatus: (status: number) => [403, 404, 409, 422].includes(status) };

export function useDeskApi(): DeskApi {
  const { get, post, del } = useFetchClient();
  return useMemo(
    () => ({
      vocabulary: async () => (await get<Vocabulary>(`${DESK}/vocabulary`)).data,
      counts: async () => (await get<Queue>(`${DESK}/queue?size=1`)).data,
      queue: async (address) => (await get<Queue>(`${DESK}/queue?${writeAddress(address)}`)).data,
      file: async (reference) =>
        readFile((await get<FileAnswer>(addressOf(reference), SPOKEN)).data),
      act: async (reference, request) =>
        readAction(
          (await post<FileAnswer>(`${addressOf(reference)}/actions`, request, SPOKEN)).data,
        ),
      attachment: async (reference, key, size) =>
        (await get<Blob>(`${filesOf(reference)}/${key}?size=${size}`, { responseType: 'blob' }))
          .data,
      replyFiles: async (reference) => (await get<ReplyFiles>(filesOf(reference))).data,
      addReplyFiles: async (reference, files) =>
        (await post<ReplyFiles>(filesOf(reference), formOf(files))).data,
      removeReplyFile: async (reference, key) =>
        (await del<ReplyFiles>(`${filesOf(reference)}/${key}`)).data,
    }),
    [get, post, del],
  );
}

type FileAnswer = ComplaintFile | RefusalAnswer | { readonly error: { readonly message: string } };

function addressOf(reference: string): string {
  return `${DESK}/complaints/${encodeURIComponent(reference)}`;
}

function filesOf(reference: string): string {
  return `${addressOf(reference)}/attachments`;
}

function formOf(files: readonly File[]): FormData {
  const form = new FormData();
  for (const file of files) form.append('files', file);
  return form;
}

function readFile(answer: FileAnswer): ComplaintFile | null {
  return 'complaint' in answer ? answer : null;
}

function readAction(answer: FileAnswer): ActionAnswer {
  if (Object.keys(answer).length === 0) return { kind: 'handed-over' }; // status 204
  if ('complaint' in answer) return { kind: 'done', file: answer };
  if ('error' in answer) throw new Error(answer.error.message);
  const { refusal, file } = answer;
  return file ? { kind: 'conflict', refusal, file } : { kind: 'refused', refusal };
}
