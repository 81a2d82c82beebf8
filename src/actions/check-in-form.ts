// The check-ins of one person in this period: short notes, dated, by either side.
import { type Context, personOf } from './context';
import { nameOfEmail } from './name-of-email';
import { submits } from './submits';

export interface CheckIn {
  /** ISO time. */
  readonly at: string;
  /** By name; the address where People name nobody with it. */
  readonly by: string;
  readonly progress: string;
  readonly blocker: string;
  readonly support: string;
  readonly nextStep: string;
}

export interface CheckInForm {
  readonly personId: string;
  readonly name: string;
  /** Newest first. */
  readonly checkIns: readonly CheckIn[];
}

export function checkInForm(context: Context, { personId }: { readonly personId: string }): CheckInForm {
  const made = submits(context, personId, ['check-in']);
  return {
    personId,
    name: personOf(context, personId).name ?? personId,
    checkIns: [...made].reverse().map(({ at, by, text }) => ({
      at,
      by: nameOfEmail(context.workbook, by),
      progress: text('', 'progress_note'),
      blocker: text('', 'blocker'),
      support: text('', 'support'),
      nextStep: text('', 'next_step'),
    })),
  };
}
