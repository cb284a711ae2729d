import { longestNameChars, safeLine } from './terminal-safe.ts';

/** A command line for a sentence: `python3 train.py` for `/opt/python/3.11/bin/python3 train.py`. */
export function shortCommand(command: string, maxChars: number = longestNameChars): string {
  return safeLine(command.replace(/^\/(?:[^\s/]+\/)+(?=\S)/, ''), maxChars);
}
