import type { EventPayloads, Tier } from './model.ts';
import type { RunRequest } from './ports.ts';

/** What a run says of itself when it begins. `name` and `tier` hold no secrets any more. */
export function runStarted(
  request: RunRequest,
  name: string,
  tier: Tier,
  redact: (text: string) => string,
): EventPayloads['run_started'] {
  const { command, policy, policySha256, guardVersion, toolSha256, nodeVersion, platform, cpus, canary } = request;
  const sources = Object.entries(request.policySources ?? {}).map(([key, source]) => [key, redact(source)]);
  return {
    ...{ name, identity: { ...request.identity, step: name }, platform, cpus, tier },
    ...{ guard_version: guardVersion, tool_sha256: toolSha256, node_version: nodeVersion, policy_sha256: policySha256 },
    ...{ command: command.argv.map(redact), cwd: redact(command.cwd), mode: policy.mode, profile: policy.profile },
    ...(canary === null ? {} : { canary }),
    policy_sources: Object.fromEntries(sources),
  };
}
