import type { LintFinding } from './lint-finding.ts';
import { placeText } from './place.ts';
import type { LintedPart, PolicyView } from './policy-view.ts';
import { coversStep } from './step-glob.ts';

const restartKeys = ['max', 'window', 'backoff', 'max-backoff', 'on'].map((key) => `restart.${key}`);

/** Keys that change nothing, whatever the steps do. */
export function idleKeys(parts: readonly LintedPart[], views: readonly PolicyView[]): readonly LintFinding[] {
  return [
    ...restartsThatNeverCome(views),
    ...canariesThatAreNone(views),
    ...views.flatMap((view) => [...thresholdsOfNothing(view), ...killsOfNobody(view), ...restartsOfNothing(view)]),
    ...views.flatMap(killsUnderWatchdog),
    ...hiddenParts(parts),
  ];
}

function restartsThatNeverCome(views: readonly PolicyView[]): readonly LintFinding[] {
  if (views.some(({ policy }) => policy.onRunaway === 'restart')) return [];
  const [first] = views.flatMap((view) =>
    restartKeys.flatMap((key) =>
      view.finding(
        key,
        'warning',
        'restart changes nothing: write on-runaway: restart, or start the run with --on-runaway restart',
      ),
    ),
  );
  return first === undefined ? [] : [first];
}

function canariesThatAreNone(views: readonly PolicyView[]): readonly LintFinding[] {
  const isCanary = views.some(({ policy }) => policy.mode === 'canary');
  return views.flatMap((view) => {
    const { percent } = view.policy.canary;
    const message = isCanary
      ? ({ 0: 'canary-percent 0 enforces nowhere: that is mode: shadow', 100: 'canary-percent 100 is mode: enforce' } as const)[
          percent
        ]
      : 'canary-percent changes nothing: write mode: canary, or start the run with --mode canary';
    return message === undefined ? [] : view.finding('canary-percent', 'warning', message);
  });
}

/** What is said of a rule beside its being off, or of a time that a declared bound takes the place of. */
function thresholdsOfNothing(view: PolicyView): readonly LintFinding[] {
  const { rules, limits } = view.policy;
  const ofRules = Object.keys(view.places).flatMap((key) => {
    const [section, name = '', threshold] = key.split('.');
    const rule = Object.entries(rules).find(([each]) => each === name)?.[1];
    if (section !== 'rules' || threshold === 'action' || rule?.action !== 'off') return [];
    if (view.saidBy(key) < view.saidBy(`rules.${name}.action`)) return [];
    return view.finding(key, 'warning', `${key} changes nothing: rules.${name} is off`);
  });
  if (limits.hangMs === null || view.saidBy('rules.hang.for') < view.saidBy('limits.hang-timeout')) return ofRules;
  const instead = 'rules.hang.for changes nothing: limits.hang-timeout takes its place';
  return [...ofRules, ...view.finding('rules.hang.for', 'warning', instead)];
}

/** `on-runaway: alert` is above all rules. */
function killsOfNobody(view: PolicyView): readonly LintFinding[] {
  if (view.policy.onRunaway !== 'alert') return [];
  return Object.entries(view.policy.rules).flatMap(([name, { action }]) => {
    const key = `rules.${name}.action`;
    if (!endsCommand(action) || view.saidBy(key) < view.saidBy('on-runaway')) return [];
    return view.finding(key, 'warning', `rules.${name}: ${action} comes to an alert: on-runaway is alert`);
  });
}

function restartsOfNothing(view: PolicyView): readonly LintFinding[] {
  const { onRunaway, restart, rules } = view.policy;
  if (onRunaway !== 'restart') return [];
  if (restart.max === 0) {
    const key = view.saidBy('restart.max') >= view.saidBy('on-runaway') ? 'restart.max' : 'on-runaway';
    return view.finding(key, 'warning', 'on-runaway: restart never restarts: restart.max is 0');
  }
  const ends = Object.values(rules).some((rule) => rule.action === 'kill' || ('declared' in rule && rule.declared === 'kill'));
  return ends || view.saidBy('on-runaway') < view.saidBy('profile')
    ? []
    : view.finding('on-runaway', 'warning', 'on-runaway: restart never restarts: no rule of this policy ends anything');
}

/** Whoever takes the profile that ends nothing, for some steps, may not think of a rule that is said for all. */
function killsUnderWatchdog(view: PolicyView): readonly LintFinding[] {
  if (view.policy.profile !== 'watchdog') return [];
  return Object.entries(view.policy.rules).flatMap(([name, { action }]) => {
    const key = `rules.${name}.action`;
    const place = view.places[key];
    if (!endsCommand(action) || place === undefined || view.saidBy(key) >= view.saidBy('profile')) return [];
    const message = `profile watchdog ends nothing by itself, but rules.${name}: ${action} (${placeText(place)}) holds here, too`;
    return view.finding('profile', 'warning', message);
  });
}

function endsCommand(action: 'off' | 'alert' | 'kill' | 'end'): boolean {
  return action === 'kill' || action === 'end';
}

/** A later part that means at least the same steps, and says every key again. */
function hiddenParts(parts: readonly LintedPart[]): readonly LintFinding[] {
  return parts.flatMap(({ pattern, place, source }, at) => {
    if (pattern === null || place.kind !== 'file') return [];
    const keys = Object.keys(source.places ?? {});
    const over = parts
      .slice(at + 1)
      .find(
        (later) =>
          (later.pattern === null || coversStep(later.pattern, pattern)) &&
          keys.every((key) => later.source.places?.[key] !== undefined),
      );
    if (keys.length > 0 && over === undefined) return [];
    const message = `${stepsText(pattern)} changes nothing: ${keys.length === 0 || over === undefined ? 'it says nothing' : again(over)}`;
    return [{ path: place.path, line: place.line, level: 'warning', message, nearest: null }];
  });
}

function again({ pattern, place }: LintedPart): string {
  return `${pattern === null ? 'what is said of every step' : stepsText(pattern)} (${placeText(place)}) says all of it again`;
}

function stepsText(pattern: string): string {
  return `steps.${/^[\w*?-]+$/.test(pattern) ? pattern : JSON.stringify(pattern)}`;
}
