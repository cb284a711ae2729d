import { z } from 'zod';
import { profiles } from '../decision/default-policy.ts';
import { policySchema } from '../decision/policy-schema.ts';
import { sectionWords, starterWords } from './starter-words.ts';

const HEAD = `# What FlowForge Guard looks for in the steps of this project, and what it does about it.
#
# Below stands every key that there is, with its default, commented out. To change one, take the "# " away from it and from the
# keys that it stands under. What each means, and why it is as it is: docs/policy.md in github.com/flowforge/guard.

version: 1

`;

/** Where the words begin that stand beside a key. */
const WORDS_COLUMN = 34;

/** A policy file that says nothing yet: every key of the schema, commented out, with the default of the profile `standard` and what it is for. */
export function starterPolicy(): string {
  const { version: _, ...keys } = properties(z.toJSONSchema(policySchema, { io: 'input' }));
  return (
    HEAD +
    linesOf(keys, [])
      .join('\n\n')
      .replaceAll(/^(?=.)/gm, '# ')
      .concat('\n')
  );
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

function linesOf(keys: Readonly<Record<string, JsonSchema>>, above: readonly string[]): readonly string[] {
  return Object.entries(keys).map(([key, schema]) => {
    const path = [...above, key];
    const { action, ...thresholds } = properties(schema);
    const [words, value] = starterWords[path.join('.')] ?? [sectionWords[path.join('.')] ?? '', () => 'null'];
    if (Object.keys(thresholds).length === 0)
      return besides(path, ` ${value(profiles.standard)}`, withChoices(path, words, schema));
    const ownAction = action === undefined ? [] : [besides([...path, 'action'], ` ${value(profiles.standard)}`, '')];
    return [besides(path, '', words), ...ownAction, ...linesOf(thresholds, path)].join('\n');
  });
}

/** The actions of rules are told once, at their section. */
function withChoices({ length }: readonly string[], words: string, { enum: choices }: JsonSchema): string {
  return length === 1 && choices !== undefined ? `${words}: ${choices.join(', ')}` : words;
}

function besides(path: readonly string[], value: string, words: string): string {
  const key = `${'  '.repeat(path.length - 1)}${path.at(-1)}:${value}`;
  return words === '' ? key : `${key.padEnd(WORDS_COLUMN)}  # ${words}`;
}

/** Of an object, or of the form with thresholds of what may also be a word. */
function properties(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const forms = [schema, ...(schema.anyOf ?? [])] as readonly JsonSchema[];
  return (forms.find((form) => form.properties !== undefined)?.properties ?? {}) as Readonly<Record<string, JsonSchema>>;
}
