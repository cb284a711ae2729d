import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';

export type KeyPath = readonly (string | number)[];

export type PolicyYaml =
  | { readonly kind: 'ok'; readonly value: unknown; readonly lineOf: (path: KeyPath) => number | null }
  | { readonly kind: 'invalid'; readonly problems: readonly { readonly line: number | null; readonly message: string }[] };

/** Policies have some hundred lines; a larger file is a mistake, and parsing it would hold the command up. */
const LARGEST_POLICY_CHARS = 256 * 1024;

/** Aliases beyond this are no policy but an attempt to fill the memory ("billion laughs"). */
const MOST_ALIASES = 100;

/** Reads the text as one YAML 1.2 mapping, and remembers on which line each key stands. */
export function readPolicyYaml(text: string): PolicyYaml {
  if (text.length > LARGEST_POLICY_CHARS) return refused(null, 'the file is larger than 256 KiB; is it a policy?');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', uniqueKeys: true });
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) return syntaxProblem(error, text, lines); // what follows the first is mostly its consequence
  if (document.contents === null) return refused(null, 'the file is empty; the least that a policy says is "version: 1"');
  if (!isMap(document.contents))
    return refused(lineAt(document.contents, lines), 'a policy is a mapping of keys, such as "version: 1"');
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return { kind: 'ok', value, lineOf: (path) => lineOfKey(document, path, lines) };
  } catch (error) {
    return refused(null, `an alias cannot be followed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function syntaxProblem({ code, message, pos }: YAMLError, text: string, lines: LineCounter): PolicyYaml {
  const { line } = lines.linePos(pos[0]);
  switch (code) {
    case 'DUPLICATE_KEY':
      return refused(line, `the key "${/^[\w-]*/.exec(text.slice(pos[0], pos[0] + 64))?.[0]}" stands here a second time`);
    case 'MULTIPLE_DOCS':
      return refused(line, 'a second document begins here; a policy is one document');
    case 'RESOURCE_EXHAUSTION':
      return refused(line, 'this is nested far too deeply for a policy');
    default:
      return refused(line, `this is no YAML: ${message}`);
  }
}

function refused(line: number | null, message: string): PolicyYaml {
  return { kind: 'invalid', problems: [{ line, message }] };
}

/** The line of the deepest key of the path that is in the file. */
function lineOfKey(document: Document, path: KeyPath, lines: LineCounter): number | null {
  let node: unknown = document.contents;
  let line: number | null = null;
  for (const name of path) {
    if (isSeq(node)) {
      node = node.items[Number(name)];
      line = isNode(node) ? lineAt(node, lines) : line;
      continue;
    }
    if (!isMap(node)) break;
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));
    if (pair === undefined || !isScalar(pair.key)) break;
    line = lineAt(pair.key, lines);
    node = pair.value;
  }
  return line;
}

function lineAt(node: Node, lines: LineCounter): number | null {
  return node.range ? lines.linePos(node.range[0]).line : null;
}
