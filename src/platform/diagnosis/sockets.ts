import { readProc } from '../read-proc.ts';

/** A socket as the process's own network namespace lists it. */
export type SocketEnd =
  | { readonly kind: 'connected' | 'connecting'; readonly peer: string }
  | { readonly kind: 'listening'; readonly address: string; readonly port: number }
  | { readonly kind: 'unix'; readonly path: string };

const SYN_SENT = '02';
const LISTEN = '0A';

/** @param target `socket:[34]`; null for one that stands in no table. */
export function socketEnd(pid: number, target: string): SocketEnd | null {
  const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
  if (inode === undefined) return null;
  for (const table of ['tcp', 'tcp6', 'udp', 'udp6']) {
    const fields = rowOf(readProc(`/proc/${pid}/net/${table}`), 9, inode);
    if (fields !== null) return inetEnd(fields);
  }
  const unix = rowOf(readProc(`/proc/${pid}/net/unix`), 6, inode);
  return unix === null ? null : { kind: 'unix', path: unix[7] ?? '' };
}

function rowOf(table: string, inodeAt: number, inode: string): readonly string[] | null {
  for (const line of table.split('\n').slice(1)) {
    if (!line.includes(inode)) continue;
    const fields = line.trim().split(/\s+/);
    if (fields[inodeAt] === inode) return fields;
  }
  return null;
}

function inetEnd(fields: readonly string[]): SocketEnd {
  const [, local = '', remote = '', state = ''] = fields;
  if (state === LISTEN) return { kind: 'listening', address: address(local), port: portOf(local) };
  return { kind: state === SYN_SENT ? 'connecting' : 'connected', peer: address(remote) };
}

/** `0100007F:1F90` is 127.0.0.1:8080: each group of four bytes is in the order of the machine, which is little-endian where Node runs. */
export function address(text: string): string {
  const [host = ''] = text.split(':');
  const bytes = Buffer.from(
    (host.match(/.{8}/g) ?? []).map((group) => (group.match(/../g) ?? []).reverse().join('')).join(''),
    'hex',
  );
  if (bytes.length === 4) return `${bytes.join('.')}:${portOf(text)}`;
  const isMapped = bytes.subarray(0, 12).equals(Buffer.from('00000000000000000000ffff', 'hex'));
  if (isMapped) return `${bytes.subarray(12).join('.')}:${portOf(text)}`;
  const groups = Array.from({ length: bytes.length / 2 }, (_, at) => bytes.readUInt16BE(at * 2).toString(16));
  return `[${groups.join(':').replace(/(^|:)0(:0)+(:|$)/, '::')}]:${portOf(text)}`;
}

function portOf(text: string): number {
  return Number.parseInt(text.split(':')[1] ?? '0', 16);
}
