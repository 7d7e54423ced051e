/** A mapping as a file holds it, for small files of tests. */
export const smallMapping = {
  description: 'A file of the tests',
  fields: {
    externalReference: { column: 'id', prefix: 'T-' },
    receivedAt: { column: 'opened', format: 'yyyy-MM-dd HH:mm', zone: 'Asia/Shanghai' },
    firstReply: { at: { column: 'answered' }, words: { column: 'answer' } },
    closing: {
      at: { column: 'closed', format: 'yyyy-MM-dd HH:mm', zone: 'Asia/Shanghai' },
      words: { column: 'answer', ifEmpty: 'Closed without words.' },
      outcome: { value: 'no-fault' },
    },
    language: { value: 'en' },
    channel: { value: 'import' },
    description: { columns: ['subject', 'text'], join: '\n\n' },
    category: {
      column: 'topic',
      values: [
        { is: 'Stairs', then: 'cleaning' },
        { startsWith: 'Lift', then: 'lighting-power' },
        { contains: 'rat', then: 'pests' },
        { startsWith: 'Topic: ' },
      ],
    },
    place: { column: 'place' },
  },
} as const;

export const SMALL_HEADER = 'id,opened,answered,closed,subject,text,answer,topic,place';
