import { z } from 'zod';
import { parseQuantity, type QuantityUnit } from './quantity-units.ts';

/** What a quantity in a schema is read as, for the reader of policies that is made without zod. */
export const quantities = z.registry<{ readonly unit: QuantityUnit; readonly least: 0 | 1 }>();

export const duration = (leastMs: 0 | 1) => quantity('duration', leastMs, 'a duration such as 500ms, 30s, 10m or 2h');
export const share = quantity('share', 1, 'a share such as 90%; of CPU, of one core');
export const size = quantity('size', 1, 'a size such as 512MiB or 4GiB');
export const memory = quantity('memory', 1);
export const dollars = (leastMicros: 0 | 1) => quantity('dollars', leastMicros, 'an amount of dollars such as 5.00');

/** A text with a unit. A bare number is refused: it could mean seconds, milliseconds or minutes. */
function quantity<U extends QuantityUnit>(unit: U, least: 0 | 1, description?: string) {
  const read = z.union([z.string(), z.number()]).transform((given, context) => {
    const parsed = parseQuantity(unit, least, given);
    if (parsed.kind === 'ok') return parsed.value;
    context.issues.push({ code: 'custom', message: parsed.message, input: given });
    return z.NEVER;
  });
  return (description === undefined ? read : read.describe(description)).register(quantities, { unit, least });
}
