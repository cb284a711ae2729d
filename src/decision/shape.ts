import { parseQuantity, type QuantityUnit } from './quantity-units.ts';

/** As much of a schema as a policy is made of, as data. policy-shape.ts is written from the schema itself. */
export type Shape =
  | { readonly kind: 'choice'; readonly of: readonly (string | number)[] }
  | { readonly kind: 'flag' }
  | { readonly kind: 'number'; readonly whole: boolean; readonly above?: number; readonly least?: number; readonly most?: number }
  | { readonly kind: 'text'; readonly leastChars: number; readonly mostChars?: number }
  | { readonly kind: 'quantity'; readonly unit: QuantityUnit; readonly least: 0 | 1 }
  | { readonly kind: 'list'; readonly of: Shape; readonly least?: number; readonly most?: number }
  | { readonly kind: 'map'; readonly keys: Shape; readonly of: Shape }
  | { readonly kind: 'either'; readonly of: readonly Shape[] }
  | { readonly kind: 'keys'; readonly required: readonly string[]; readonly of: Readonly<Record<string, Shape>> };

/** Not null: that may stand in a file. */
export const unread = Symbol('unread');

/** What the schema gives for the value that the shape was made from; `unread` for a value that is wrong, or that only the schema itself can judge. */
export function readAs(shape: Shape, value: unknown): unknown {
  switch (shape.kind) {
    case 'choice':
      return shape.of.includes(value as string | number) ? value : unread;
    case 'flag':
      return typeof value === 'boolean' ? value : unread;
    case 'number':
      return isNumber(shape, value) ? value : unread;
    case 'text':
      return isText(shape, value) ? value : unread;
    case 'quantity':
      return typeof value === 'string' || typeof value === 'number' ? quantityOf(shape, value) : unread;
    case 'list':
      return readList(shape, value);
    case 'map':
      return readMap(shape, value);
    case 'either':
      return readEither(shape.of, value);
    case 'keys':
      return readKeys(shape, value);
    default:
      return shape satisfies never;
  }
}

function isNumber({ whole, above, least, most }: Extract<Shape, { kind: 'number' }>, value: unknown): boolean {
  if (typeof value !== 'number' || !(whole ? Number.isSafeInteger(value) : Number.isFinite(value))) return false;
  return (
    (above === undefined || value > above) && (least === undefined || value >= least) && (most === undefined || value <= most)
  );
}

/** Whoever counts characters otherwise than in UTF-16 finds no more of them; they are told apart only where it matters. */
function isText({ leastChars, mostChars }: Extract<Shape, { kind: 'text' }>, value: unknown): boolean {
  return typeof value === 'string' && value.length >= leastChars && (mostChars === undefined || value.length <= mostChars);
}

function quantityOf({ unit, least }: Extract<Shape, { kind: 'quantity' }>, given: string | number): unknown {
  const parsed = parseQuantity(unit, least, given);
  return parsed.kind === 'ok' ? parsed.value : unread;
}

function readList({ of, least = 0, most = Number.POSITIVE_INFINITY }: Extract<Shape, { kind: 'list' }>, value: unknown): unknown {
  if (!Array.isArray(value) || value.length < least || value.length > most) return unread;
  const read = Array.from(value, (member) => readAs(of, member));
  return read.includes(unread) ? unread : read;
}

function readMap({ keys, of }: Extract<Shape, { kind: 'map' }>, value: unknown): unknown {
  if (!isPlain(value)) return unread;
  const read = Object.entries(value).map(([key, member]) => [readAs(keys, key), readAs(of, member)]);
  return read.some((entry) => entry.includes(unread)) ? unread : Object.fromEntries(read);
}

function readEither(shapes: readonly Shape[], value: unknown): unknown {
  for (const shape of shapes) {
    const read = readAs(shape, value);
    if (read !== unread) return read;
  }
  return unread;
}

/** In the order of the schema, as the schema has them. */
function readKeys({ required, of }: Extract<Shape, { kind: 'keys' }>, value: unknown): unknown {
  if (!isPlain(value) || !Object.keys(value).every((key) => Object.hasOwn(of, key))) return unread;
  if (!required.every((key) => Object.hasOwn(value, key))) return unread;
  const said = Object.entries(of).filter(([key]) => Object.hasOwn(value, key));
  const read = said.map(([key, shape]) => [key, readAs(shape, value[key])]);
  return read.some((entry) => entry.includes(unread)) ? unread : Object.fromEntries(read);
}

/** What YAML may make besides plain mappings, and a key that is not as others are, is for the schema to judge. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return !Object.hasOwn(value, '__proto__');
}
