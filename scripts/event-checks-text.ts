import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { envelopeSchema, payloadSchemas } from '../src/evidence/event-schemas.ts';

/** As much of a zod schema as the events use. Anything else must be taught to this program before it is used there. */
interface Schema {
  readonly _zod: { readonly def: object; readonly pattern?: RegExp | undefined };
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly checks?: readonly Schema[];
}

interface Constraint {
  readonly check: string;
  readonly value?: number;
  readonly maximum?: number;
  readonly pattern?: RegExp;
}

/**
 * src/evidence/event-checks.ts: what the schemas of the events say, as plain functions. zod takes 20 ms to load and up to 30 µs for a sample,
 * which every step of a pipeline would pay; these take none and 2 µs.
 */
export function eventChecksText(): string {
  const functions = new Functions();
  const envelope = functions.nameOf(envelopeSchema, 'envelope');
  const payloads = Object.entries(payloadSchemas).map(([type, schema]) => [type, functions.nameOf(schema, camelCase(type))]);
  return formatted([
    '/** Made from event-schemas.ts by scripts/update-event-checks.ts: change that, and run it. */',
    "import type { EventType } from '../model.ts';",
    `import { ${words.join(', ')} } from './check-values.ts';`,
    '',
    '/** What keeps a payload from being one of its type, beginning with the path to it; null when nothing does. */',
    'export const payloadChecks: Readonly<Record<EventType, (value: unknown) => string | null>> = {',
    ...payloads.map(([type, name]) => `${type}: ${name},`),
    '};',
    '/** The same for the rest of a draft, beside its payload. */',
    `export const envelopeCheck: (value: unknown) => string | null = ${envelope};`,
    ...functions.texts,
  ]);
}

const words = [
  'either',
  'flag',
  'integer',
  'isObject',
  'list',
  'map',
  'matching',
  'noneBut',
  'noOther',
  'notAnObject',
  'oneOf',
  'text',
  'within',
];

/** A function an object schema, each once. */
class Functions {
  readonly texts: string[] = [];
  readonly #names = new Map<Schema, string>();

  nameOf(schema: Schema, wanted: string): string {
    const known = this.#names.get(schema);
    if (known !== undefined) return known;
    this.#names.set(schema, wanted);
    const place = this.texts.push('') - 1;
    this.texts[place] = this.#functionText(definitionOf(schema).shape ?? {}, wanted);
    return wanted;
  }

  #functionText(shape: Readonly<Record<string, Schema>>, name: string): string {
    const keys = Object.keys(shape);
    const checks = Object.entries(shape).flatMap(([key, schema]) => {
      const check = this.#check(schema, `value['${key}']`, `'.${key}'`, name + upperFirst(camelCase(key)));
      if (check === null) return [];
      return [definitionOf(schema).type === 'optional' ? `('${key}' in value ? ${check} : null)` : check];
    });
    const keysName = `${name}Keys`;
    const isWhole = Object.values(shape).every((schema) => definitionOf(schema).type !== 'optional');
    return [
      `const ${keysName} = ${listText(keys)};`,
      `function ${name}(value: unknown): string | null {`,
      'if (!isObject(value)) return notAnObject(value);',
      `return ${[...checks, `${isWhole ? 'noOther' : 'noneBut'}(value, ${keysName})`].join(' ?? ')};`,
      '}',
    ].join('\n');
  }

  /** An expression for what is wrong with `value`; null when anything may stand there. */
  #check(schema: Schema, value: string, path: string, name: string): string | null {
    const definition = definitionOf(schema);
    const constraints = (definition.checks ?? []).map((each) => each._zod.def as Constraint);
    const pattern = definition.type === 'template_literal' ? schema._zod.pattern : patternOf(constraints);
    switch (definition.type) {
      case 'unknown':
        return null;
      case 'number':
        return `integer(${[value, path, ...bounds(constraints)].join(', ')})`;
      case 'boolean':
        return `flag(${value}, ${path})`;
      case 'string':
      case 'template_literal':
        return pattern === undefined
          ? `text(${value}, ${path}, ${most(constraints)})`
          : `matching(${value}, ${path}, ${pattern})`;
      case 'literal':
        return `oneOf(${value}, ${path}, ${listText(definition.values ?? [])})`;
      case 'enum':
        return `oneOf(${value}, ${path}, ${this.#values(Object.values(definition.entries ?? {}), name)})`;
      case 'nullable':
        return `(${value} === null ? null : ${this.#check(inner(definition.innerType), value, path, name)})`;
      case 'optional':
        return this.#check(inner(definition.innerType), value, path, name);
      case 'union':
        return `either(${(definition.options ?? []).map((option) => this.#check(option, value, path, name)).join(', ')})`;
      case 'array':
        return `list(${value}, ${path}, ${most(constraints)}, ${this.#checkFunction(inner(definition.element), name)})`;
      case 'record':
        return `map(${value}, ${path}, ${this.#checkFunction(inner(definition.keyType), name)}, ${this.#checkFunction(inner(definition.valueType), name)})`;
      case 'object':
        return `within(${path}, ${this.nameOf(schema, name)}(${value}))`;
      default:
        throw new Error(`scripts/event-checks-text.ts does not know ${definition.type}, of ${path}`);
    }
  }

  #checkFunction(schema: Schema, name: string): string {
    if (definitionOf(schema).type === 'object') return this.nameOf(schema, name);
    return `(each, at) => ${this.#check(schema, 'each', 'at', name)}`;
  }

  #values(values: readonly string[], name: string): string {
    const constant = `${name}Values`;
    this.texts.push(`const ${constant} = ${listText(values)};`);
    return constant;
  }
}

function definitionOf(schema: Schema): Definition {
  return schema._zod.def as Definition;
}

function inner(schema: Schema | undefined): Schema {
  if (schema === undefined) throw new Error('a schema without the one that it is about');
  return schema;
}

function patternOf(constraints: readonly Constraint[]): RegExp | undefined {
  return constraints.find(({ pattern }) => pattern !== undefined)?.pattern;
}

function most(constraints: readonly Constraint[]): string {
  const maximum = constraints.find(({ maximum }) => maximum !== undefined)?.maximum;
  if (maximum === undefined) throw new Error('a text or a list without a bound');
  return grouped(maximum);
}

function bounds(constraints: readonly Constraint[]): readonly string[] {
  const least = constraints.find(({ check }) => check === 'greater_than')?.value;
  const greatest = constraints.find(({ check }) => check === 'less_than')?.value;
  if (greatest !== undefined) return [String(least), grouped(greatest)];
  return least === undefined ? [] : [grouped(least)];
}

function listText(values: readonly unknown[]): string {
  return `[${values.map((value) => `'${value}'`).join(', ')}]`;
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '_');
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The test of the generated file would otherwise depend on where this program breaks its lines. */
function formatted(lines: readonly string[]): string {
  const biome = join(resolve(import.meta.dirname, '..'), 'node_modules', '.bin', 'biome');
  return execFileSync(biome, ['format', '--stdin-file-path=event-checks.ts'], { input: lines.join('\n'), encoding: 'utf8' });
}
