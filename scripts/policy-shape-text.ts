import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { quantities } from '../src/decision/policy-quantities.ts';
import { policySchema } from '../src/decision/policy-schema.ts';
import type { Shape } from '../src/decision/shape.ts';

/** As much of a zod schema as policies use. Anything else must be taught to this program, and to shape.ts, before it is used there. */
interface Schema {
  readonly _zod: { readonly def: object };
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly values?: readonly (string | number)[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly checks?: readonly Schema[];
  readonly catchall?: Schema;
}

interface Constraint {
  readonly check: string;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
}

/** src/decision/policy-shape.ts: what the schema of policy files says, as data. */
export function policyShapeText(): string {
  const shapes = new Shapes();
  const policy = shapes.textOf(policySchema, 'policy');
  return formatted([
    '/** Made from policy-schema.ts by scripts/update-policy-shape.ts: change that, and run it. */',
    "import type { Shape } from './shape.ts';",
    '',
    ...shapes.texts,
    `export const policyShape: Shape = ${policy};`,
  ]);
}

/** A constant for each schema of an object, once. */
class Shapes {
  readonly texts: string[] = [];
  readonly #names = new Map<Schema, string>();

  textOf(schema: Schema, wanted: string): string {
    const quantity = quantities.get(schema as Parameters<typeof quantities.get>[0]);
    if (quantity !== undefined) return text({ kind: 'quantity', ...quantity });
    const definition = definitionOf(schema);
    const constraints = (definition.checks ?? []).map((each) => each._zod.def as Constraint);
    switch (definition.type) {
      case 'literal':
        return text({ kind: 'choice', of: definition.values ?? [] });
      case 'enum':
        return text({ kind: 'choice', of: Object.values(definition.entries ?? {}) });
      case 'boolean':
        return text({ kind: 'flag' });
      case 'number':
        return text(numberShape(constraints));
      case 'string':
        return text(textShape(constraints));
      case 'array':
        return `{ kind: 'list', of: ${this.textOf(inner(definition.element), wanted)}${lengths(constraints)} }`;
      case 'record':
        return `{ kind: 'map', keys: ${this.textOf(inner(definition.keyType), wanted)}, of: ${this.textOf(inner(definition.valueType), `${wanted}Member`)} }`;
      case 'union':
        return `{ kind: 'either', of: [${(definition.options ?? []).map((option) => this.textOf(option, wanted)).join(', ')}] }`;
      case 'optional':
        return this.textOf(inner(definition.innerType), wanted);
      case 'object':
        return this.#object(schema, definition, wanted);
      default:
        throw new Error(`scripts/policy-shape-text.ts does not know ${definition.type}, of ${wanted}`);
    }
  }

  #object(schema: Schema, { shape = {}, catchall }: Definition, wanted: string): string {
    if (catchall === undefined || definitionOf(catchall).type !== 'never')
      throw new Error(`${wanted} takes keys that no one reads`);
    const known = this.#names.get(schema);
    if (known !== undefined) return known;
    const name = `${wanted}Keys`;
    this.#names.set(schema, name);
    const required = Object.keys(shape).filter((key) => definitionOf(inner(shape[key])).type !== 'optional');
    const of = Object.entries(shape).map(([key, each]) => `'${key}': ${this.textOf(each, camelCase(key, wanted))}`);
    this.texts.push(`const ${name}: Shape = { kind: 'keys', required: ${JSON.stringify(required)}, of: { ${of.join(', ')} } };`);
    return name;
  }
}

function numberShape(constraints: readonly Constraint[]): Shape {
  const bounds = constraints.map(({ check, value, inclusive, format }): Partial<Extract<Shape, { kind: 'number' }>> => {
    if (check === 'number_format' && format === 'safeint') return { whole: true };
    if (check === 'greater_than' && value !== undefined) return inclusive ? { least: value } : { above: value };
    if (check === 'less_than' && value !== undefined && inclusive) return { most: value };
    throw new Error(`scripts/policy-shape-text.ts does not know ${check} of a number`);
  });
  return Object.assign({ kind: 'number', whole: false }, ...bounds);
}

function textShape(constraints: readonly Constraint[]): Shape {
  const bounds = constraints.map(({ check, minimum, maximum }) => {
    if (check === 'min_length') return { leastChars: minimum };
    if (check === 'max_length') return { mostChars: maximum };
    throw new Error(`scripts/policy-shape-text.ts does not know ${check} of a text`);
  });
  return Object.assign({ kind: 'text', leastChars: 0 }, ...bounds);
}

function lengths(constraints: readonly Constraint[]): string {
  return constraints
    .map(({ check, minimum, maximum }) => {
      if (check === 'min_length') return `, least: ${minimum}`;
      if (check === 'max_length') return `, most: ${maximum}`;
      throw new Error(`scripts/policy-shape-text.ts does not know ${check} of a list`);
    })
    .join('');
}

function text(shape: Shape): string {
  return JSON.stringify(shape);
}

function definitionOf(schema: Schema): Definition {
  return schema._zod.def as Definition;
}

function inner(schema: Schema | undefined): Schema {
  if (schema === undefined) throw new Error('a schema without the one that it is about');
  return schema;
}

function camelCase(key: string, above: string): string {
  const name = key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return above === 'policy' ? name : above + name.charAt(0).toUpperCase() + name.slice(1);
}

/** The test of the generated file would otherwise depend on where this program breaks its lines. */
function formatted(lines: readonly string[]): string {
  const biome = join(resolve(import.meta.dirname, '..'), 'node_modules', '.bin', 'biome');
  return execFileSync(biome, ['format', '--stdin-file-path=policy-shape.ts'], { input: lines.join('\n'), encoding: 'utf8' });
}
