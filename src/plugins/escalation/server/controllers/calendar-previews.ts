import type { Context } from 'koa';
import { asInstant } from '../../../../kernel/instant';
import type { Result } from '../../../../kernel/result';
import {
  presetRequestSchema,
  tryOutRequestSchema,
  type HolidayPlacesAnswer,
} from '../../contracts/calendars';
import { holidayPlaces } from '../services/known-holidays';
import { previewFile } from '../services/preview-file';
import { previewPreset } from '../services/preview-preset';
import { tryOutDraft } from '../services/try-out-draft';

/** What would be, if somebody agreed to it; nothing here changes anything. */
export default () => ({
  tryOut(ctx: Context) {
    const request = tryOutRequestSchema.safeParse(ctx.request.body);
    if (!request.success) return ctx.badRequest(request.error.issues[0]?.message);
    answer(ctx, tryOutDraft(request.data));
  },

  places(ctx: Context) {
    const places: HolidayPlacesAnswer = { places: holidayPlaces() };
    ctx.body = places;
  },

  preset(ctx: Context) {
    const request = presetRequestSchema.safeParse(ctx.request.body);
    if (!request.success) return ctx.badRequest(request.error.issues[0]?.message);
    answer(ctx, previewPreset(request.data));
  },

  async file(ctx: Context) {
    const read = await previewFile(ctx.request, asInstant(Date.now()));
    if (read === null) return ctx.badRequest('One file and a time zone are needed');
    answer(ctx, read);
  },
});

function answer(ctx: Context, result: Result<object, object>): void {
  ctx.status = result.ok ? 200 : 422;
  ctx.body = result.ok ? result.value : { refusal: result.refusal };
}
