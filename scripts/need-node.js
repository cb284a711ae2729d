// Says what is missing when the development dependency that brings Node was not set up. Plain JavaScript: it runs on any Node.
import { readFileSync } from 'node:fs';

const needed = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).engines.node.replace('>=', '');
const [major, minor] = process.versions.node.split('.').map(Number);
const [neededMajor, neededMinor] = needed.split('.').map(Number);
if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  console.error(`This needs Node ${needed} or newer, and npm started it with ${process.versions.node}.`);
  console.error('The package "node" brings one: run "npm ci" again without --ignore-scripts.');
  process.exit(1);
}
