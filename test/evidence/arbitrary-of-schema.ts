import fc from 'fast-check';
import type { z } from 'zod';

/** Values that a schema takes, for the kinds of schemas that events are made of. Lists and texts stay short. */
export function arbitraryOf(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(def.shape).map(([key, member]) => [key, arbitraryOf(member)])));
    case 'array':
      return fc.array(arbitraryOf(def.element), { maxLength: 3 });
    case 'nullable':
      return fc.option(arbitraryOf(def.innerType), { nil: null });
    case 'optional':
      return arbitraryOf(def.innerType);
    case 'union':
      return fc.oneof(...def.options.map(arbitraryOf));
    case 'record':
      return fc.dictionary(arbitraryOf(def.keyType) as fc.Arbitrary<string>, arbitraryOf(def.valueType), { maxKeys: 3 });
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc
        .maxSafeInteger()
        .filter((number) => accepts(schema, number))
        .filter((number) => !Object.is(number, -0));
    case 'template_literal':
      return fc.stringMatching(/^SIG[A-Z0-9+-]{1,16}$/);
    case 'string':
      return text(schema);
    default:
      throw new Error(`no arbitrary for ${def.type}`);
  }
}

function text(schema: z.core.$ZodType): fc.Arbitrary<string> {
  const { checks = [] } = (schema as z.core.$ZodString)._zod.def;
  const pattern = checks.map(({ _zod }) => (_zod.def as { pattern?: RegExp }).pattern).find((each) => each !== undefined);
  return pattern === undefined ? fc.string({ unit: 'binary', maxLength: 8 }) : fc.stringMatching(pattern);
}

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}
