import type { GateCase, Judgement } from '../model.ts';
import { findingLine } from './gate-words.ts';
import { longestNameChars, safeLine, safeText } from './terminal-safe.ts';
import { element, text, type Xml, xmlDocument } from './xml.ts';

const suiteName = 'flowforge-gate';

/** The gate as test readers want it: one case for each thing that was looked at in each bundle, and in all of them together. */
export function gateJunit({ cases }: Judgement): string {
  const failed = (each: GateCase) => each.findings.some(({ level }) => level === 'fail');
  const counts = { tests: cases.length, failures: cases.filter(failed).length, errors: 0 };
  const nameBundle = classNames();
  const suite = element(
    'testsuite',
    { name: suiteName, time: 0, ...counts, skipped: 0 },
    ...cases.map((each) => caseXml(each, failed(each), nameBundle(each.bundle))),
  );
  return xmlDocument(element('testsuites', { name: suiteName, ...counts }, suite));
}

function caseXml(each: GateCase, failed: boolean, classname: string): Xml {
  const name = each.of === '' ? each.check : `${each.check} ${safeLine(each.of, longestNameChars)}`;
  const lines = each.findings.map((finding) => safeText(findingLine(each, finding)));
  const [message] = lines;
  if (message === undefined) return element('testcase', { classname, name, time: 0 });
  const all = text(lines.join('\n'));
  const told = failed ? element('failure', { message, type: each.check }, all) : element('system-out', {}, all);
  return element('testcase', { classname, name, time: 0 }, told);
}

/** GitLab drops the second of two cases with the same class and name, and steps of two jobs may have one name: they are counted. */
function classNames(): (bundle: GateCase['bundle']) => string {
  const names = new Map<GateCase['bundle'], string>([[null, 'flowforge.gate']]);
  const taken = new Map<string, number>();
  return (bundle) => {
    const known = names.get(bundle);
    if (known !== undefined) return known;
    const parts = bundle?.run == null ? ['unreadable'] : [bundle.run.job, bundle.run.step];
    const words = parts.map((part) =>
      safeLine(part, longestNameChars)
        .replace(/[^\p{L}\p{N}_-]+/gu, '-')
        .replace(/^-+|-+$/g, ''),
    );
    const base = ['flowforge', 'gate', ...words.filter((word) => word !== '')].join('.');
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    const name = count === 1 ? base : `${base}.${count}`;
    names.set(bundle, name);
    return name;
  };
}
