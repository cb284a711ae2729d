import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agentPrograms } from '../../fixtures/agents.ts';
import { agentNames } from '../../src/model.ts';

/** A folder for the PATH in which each agent's command plays a scenario, whatever it is told to do. `pip` and the like are not in it. */
export function fakeAgents(folder: string, scenario: string, answersPerSecond = 20): string {
  const bin = join(folder, 'agents');
  mkdirSync(bin, { recursive: true });
  for (const agent of agentNames) {
    const program = join(agentPrograms, `fake-${agent}.mjs`);
    const path = join(bin, agent);
    writeFileSync(
      path,
      `#!/bin/sh\nexec "${process.execPath}" "${program}" --scenario ${scenario} --rate ${answersPerSecond} --timeout 40\n`,
    );
    chmodSync(path, 0o755);
  }
  return bin;
}
