import { z } from 'zod';
import { isTimeZone } from '../kernel/zone/zone';
import { translatedSchema } from '../kernel/translated';
import { keySchema } from '../plugins/complaints/domain/charter/key';
import { patternProblem } from './read-time';

/** One row of a value table: the first that matches counts. Without `then` the rest of the text stays. */
const valueRuleSchema = z
  .object({
    is: z.string().optional(),
    startsWith: z.string().optional(),
    contains: z.string().optional(),
    then: z.string().optional(),
  })
  .strict()
  .refine(
    ({ is, startsWith, contains }) =>
      [is, startsWith, contains].filter((one) => one !== undefined).length === 1,
    'a rule has exactly one of is, startsWith and contains',
  );

const readTextSchema = z
  .object({
    column: z.string().optional(),
    columns: z.array(z.string()).min(1).optional(),
    /** Between the columns that are not empty. */
    join: z.string().default(' '),
    values: z.array(valueRuleSchema).default([]),
    /** What a text becomes that no rule of `values` names; without it, it stays as it is. */
    otherwise: z.string().optional(),
    /** What stands for an empty text. */
    ifEmpty: z.string().default(''),
    prefix: z.string().default(''),
  })
  .strict()
  .refine(({ column, columns }) => (column === undefined) !== (columns === undefined), {
    message: 'a text is read from either column or columns',
  });

/** Where a text comes from: a fixed value, or columns with a value table. */
const textSchema = z.union([z.object({ value: z.string() }).strict(), readTextSchema]);

/** Where an instant comes from: ISO 8601 with an offset, or a pattern in a time zone. */
const timeSchema = z
  .object({
    column: z.string(),
    format: z.string().default('iso'),
    zone: z.string().refine(isTimeZone, 'is not a time zone of the IANA database').optional(),
  })
  .strict()
  .superRefine(({ format, zone }, context) => {
    if (format === 'iso') return;
    const problem =
      patternProblem(format) ?? (zone === undefined ? 'a pattern needs a zone' : null);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  });

const closingSchema = z
  .object({
    at: timeSchema,
    /** A record counts as closed when this reads `yes`; without it, when it has a closing date. */
    isClosed: textSchema.optional(),
    /** What the resident was told in the end. */
    words: textSchema,
    /** One of the outcomes of Redress. */
    outcome: textSchema,
  })
  .strict();

const fieldsSchema = z
  .object({
    /** The record's name in the system it comes from, unique over all imports. */
    externalReference: textSchema,
    receivedAt: timeSchema,
    firstReply: z.object({ at: timeSchema, words: textSchema }).strict().optional(),
    closing: closingSchema.optional(),
    language: textSchema,
    channel: textSchema,
    priority: textSchema.optional(),
    description: textSchema,
    category: textSchema,
    /** The branch of the tree in which a category is looked for and made. */
    parentCategory: textSchema.optional(),
    department: textSchema.optional(),
    place: textSchema.optional(),
    placeDetail: textSchema.optional(),
    /** Answers to questions of the category's form, by the keys of the questions. */
    answers: z.record(keySchema, textSchema).default({}),
  })
  .strict();

const hoursSchema = z.object({ day: z.string(), opens: z.string(), closes: z.string() }).strict();

const createSchema = z
  .object({
    /** Makes categories that the charter lacks: under this department when no row names one, with this form. */
    categories: z.object({ department: keySchema, form: keySchema }).strict().optional(),
    /** Makes departments that the charter lacks, with the people of this one. */
    departments: z.object({ staffedLike: keySchema }).strict().optional(),
    /** Makes places that the charter lacks, of this kind. */
    places: z
      .object({ kind: z.enum(['building', 'facility', 'area']) })
      .strict()
      .optional(),
    /** Makes calendars, and for the branches named a policy with the targets of the default one. */
    calendars: z
      .array(
        z
          .object({
            name: z.string(),
            timezone: z.string().refine(isTimeZone, 'is not a time zone of the IANA database'),
            weekly: z.array(hoursSchema).min(1),
            forParentCategories: z.array(z.string()).min(1),
          })
          .strict(),
      )
      .default([]),
  })
  .strict();

/** How the columns of a file become complaints. */
export const mappingSchema = z
  .object({
    description: z.string(),
    file: z
      .object({
        delimiter: z.string().min(1).default(','),
        encoding: z.string().default('utf-8'),
        /** Replaced in every cell before anything is read. */
        replace: z
          .array(z.object({ text: z.string().min(1), with: z.string() }).strict())
          .default([]),
      })
      .strict()
      .prefault({}),
    fields: fieldsSchema,
    create: createSchema.prefault({}),
    /** Both languages of a name that is made; a name not listed stands for both. */
    names: z.record(z.string(), translatedSchema).default({}),
  })
  .strict();

export type Mapping = Readonly<z.infer<typeof mappingSchema>>;
export type TextSource = z.infer<typeof textSchema>;
export type TimeSource = z.infer<typeof timeSchema>;
