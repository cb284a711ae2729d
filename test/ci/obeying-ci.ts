/** What each CI takes out of a line of a job's log, as its own sources parse it. */

/** actions/runner, ActionCommand.cs: `::` where a line begins, `##[` anywhere. */
export function githubOrders(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const second = /^\s*::([^\s:]+)(?:\s[^:]*)?::/.exec(line)?.[1];
    const first = /##\[([^\]]+)\]/.exec(line)?.[1];
    return second ?? first ?? [];
  });
}

/** microsoft/azure-pipelines-agent, Command.cs: `##vso[area.action …]` anywhere; the log's reader obeys `##[…]` where a line begins. */
export function azureOrders(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const order = /##vso\[([^\s\]]+)[^\]]*\]/i.exec(line)?.[1];
    const format = /^##\[([^\]]+)\]/.exec(line)?.[1];
    return order ?? format ?? [];
  });
}

/** gitlab-org/gitlab, build_trace_section_regex. */
export function gitlabSections(lines: readonly string[]): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: GitLab's own marker
  const marker = /section_((?:start|end):\d+:[\w.-]+)(?:\[[^\]]*\])?\r\u001b\[0K/g;
  return lines.flatMap((line) => [...line.matchAll(marker)].map(([, found = '']) => found));
}

/** buildkite/terminal-to-html: a group begins where a line begins with one of these. */
export function buildkiteGroups(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => /^(?:---|\+\+\+|~~~|\^\^\^)\s/.test(line));
}
