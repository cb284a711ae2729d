/** A piece of an XML 1.0 document. */
export type Xml =
  | {
      readonly kind: 'element';
      readonly name: string;
      /** Members that are undefined are left out. */
      readonly attributes: Readonly<Record<string, string | number | undefined>>;
      readonly children: readonly Xml[];
    }
  | { readonly kind: 'text'; readonly text: string };

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly Xml[]
): Xml {
  return { kind: 'element', name, attributes, children };
}

/** A text that is the only child of its element, written as CDATA. */
export function text(content: string): Xml {
  return { kind: 'text', text: content };
}

/** The document, indented by two blanks. Texts and attributes hold no character that XML does not allow: `safeText` sees to that. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
}

function written(xml: Xml, indent: string): string {
  if (xml.kind === 'text') return cdata(xml.text);
  const { name, children } = xml;
  const opening = `${indent}<${name}${attributes(xml.attributes)}`;
  if (children.length === 0) return `${opening}/>`;
  if (children.some((child) => child.kind === 'text'))
    return `${opening}>${children.map((child) => written(child, '')).join('')}</${name}>`;
  return `${opening}>\n${children.map((child) => written(child, `${indent}  `)).join('\n')}\n${indent}</${name}>`;
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
}

const escapes: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  ...{ '\t': '&#x9;', '\n': '&#xA;', '\r': '&#xD;' },
};

function escaped(value: string): string {
  return value.replace(/[&<>"\t\n\r]/g, (char) => escapes[char] ?? char);
}

/** `]]>` would end the section: it is cut between two of them. */
function cdata(content: string): string {
  return `<![CDATA[${content.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
