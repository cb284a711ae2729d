import { spawnSync } from 'node:child_process';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

const program = `
import json, sys, xml.etree.ElementTree as tree
def plain(e): return {"name": e.tag, "attributes": e.attrib, "text": e.text or "", "children": [plain(c) for c in e]}
json.dump([plain(tree.fromstring(t.encode("utf-8"))) for t in json.load(sys.stdin)], sys.stdout)
`;

/** Whether there is a parser to read with: Python's, which is expat, and conforms. */
export const canReadXml = spawnSync('python3', ['--version']).status === 0;

/** Reads documents with a parser that refuses whatever is not well-formed. */
export function readXml(documents: readonly string[]): readonly XmlElement[] {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', program], {
    input: JSON.stringify(documents),
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`not well-formed: ${stderr}`);
  return JSON.parse(stdout);
}
