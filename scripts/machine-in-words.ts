import { cpus, release, totalmem, type } from 'node:os';

/** The machine that figures were taken on, without a name or a path of it. */
export function machineInWords(): string {
  const memoryGib = Math.round(totalmem() / 1024 ** 3);
  const kernel = release().replace(/[^0-9.].*$/, '');
  return `${type()} ${kernel}, ${process.arch}, ${cpus().length} cores, ${memoryGib} GiB, Node ${process.versions.node}`;
}
