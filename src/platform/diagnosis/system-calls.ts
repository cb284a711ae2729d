/** What a system call waits for, and where its arguments say on what. */
export type CallKind =
  | 'read'
  | 'write'
  | 'open'
  | 'openat'
  | 'connect'
  | 'accept'
  | 'poll'
  | 'select'
  | 'epoll'
  | 'futex'
  | 'flock'
  | 'fcntl'
  | 'sleep'
  | 'child'
  | 'signal'
  | 'disk';

export interface KnownCall {
  readonly name: string;
  readonly kind: CallKind;
}

/** Numbers of calls that wait, by architecture: [x64, arm64], -1 where one has not got it (asm/unistd_64.h, asm-generic/unistd.h). */
const numbers: Readonly<Record<string, readonly [CallKind, number, number]>> = {
  ...{ read: ['read', 0, 63], readv: ['read', 19, 65], pread64: ['read', 17, 67], recvfrom: ['read', 45, 207] },
  ...{ recvmsg: ['read', 47, 212], recvmmsg: ['read', 299, 243], getdents64: ['read', 217, 61] },
  ...{ write: ['write', 1, 64], writev: ['write', 20, 66], sendto: ['write', 44, 206], sendmsg: ['write', 46, 211] },
  ...{ open: ['open', 2, -1], openat: ['openat', 257, 56], connect: ['connect', 42, 203] },
  ...{ accept: ['accept', 43, 202], accept4: ['accept', 288, 242] },
  ...{ poll: ['poll', 7, -1], ppoll: ['poll', 271, 73], select: ['select', 23, -1], pselect6: ['select', 270, 72] },
  ...{ epoll_wait: ['epoll', 232, -1], epoll_pwait: ['epoll', 281, 22], epoll_pwait2: ['epoll', 441, 441] },
  ...{ futex: ['futex', 202, 98], futex_waitv: ['futex', 449, 449], semop: ['futex', 65, 193], semtimedop: ['futex', 220, 192] },
  ...{ flock: ['flock', 73, 32], fcntl: ['fcntl', 72, 25] },
  ...{ nanosleep: ['sleep', 35, 101], clock_nanosleep: ['sleep', 230, 115], wait4: ['child', 61, 260] },
  ...{ waitid: ['child', 247, 95], pause: ['signal', 34, -1], rt_sigsuspend: ['signal', 130, 133] },
  ...{ rt_sigtimedwait: ['signal', 128, 137], fsync: ['disk', 74, 82], fdatasync: ['disk', 75, 83], sync: ['disk', 162, 81] },
};

const column = process.arch === 'arm64' ? 2 : 1;
const known = process.arch === 'x64' || process.arch === 'arm64';
const byNumber = new Map<number, KnownCall>(
  known ? Object.entries(numbers).map(([name, row]) => [row[column] as number, { name, kind: row[0] }]) : [],
);

/** Null for a call that is not known to wait. */
export function knownCall(number: number): KnownCall | null {
  return number < 0 ? null : (byNumber.get(number) ?? null);
}

/** What a thread waits for as far as the kernel's own function tells it. */
export type ChannelKind =
  | Exclude<CallKind, 'open' | 'openat' | 'read' | 'write' | 'connect' | 'select' | 'fcntl'>
  | PipeKind
  | 'terminal'
  | 'network'
  | 'local';
type PipeKind = 'pipe-read' | 'pipe-write' | 'pipe-open';

/** Where the call may not be read, the function that a thread sleeps in tells much of it (proc_pid_wchan(5)). */
export function kindOfWaitChannel(channel: string): ChannelKind | null {
  return channels.find(([pattern]) => pattern.test(channel))?.[1] ?? null;
}

const channels: readonly (readonly [RegExp, ChannelKind])[] = [
  [/futex/, 'futex'],
  [/pipe_write/, 'pipe-write'],
  [/pipe_read|pipe_wait/, 'pipe-read'],
  [/wait_for_partner|fifo_open/, 'pipe-open'],
  [/n_tty_read/, 'terminal'],
  [/nanosleep/, 'sleep'],
  [/do_wait|wait4/, 'child'],
  [/ep_poll|epoll/, 'epoll'],
  [/poll_schedule|do_(sys_)?poll|do_select/, 'poll'],
  [/csk_accept/, 'accept'],
  [/sk_wait|inet_|tcp_|wait_woken/, 'network'],
  [/unix_|skb_wait/, 'local'],
  [/flock|locks_lock|fcntl_setlk|posix_lock/, 'flock'],
  [/sigtimedwait|sigsuspend|do_pause/, 'signal'],
  [/io_schedule|folio_wait|wait_on_page|nfs|rpc_wait/, 'disk'],
];
