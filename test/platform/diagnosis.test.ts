import { afterAll, describe, expect, it } from 'vitest';
import type { Doing } from '../../src/model.ts';
import { parseLockHolders } from '../../src/platform/diagnosis/file-locks.ts';
import { mainFrames } from '../../src/platform/diagnosis/jvm-stack.ts';
import { address } from '../../src/platform/diagnosis/sockets.ts';
import { parseCall, type ThreadLook } from '../../src/platform/diagnosis/threads.ts';
import { waitOfThread } from '../../src/platform/diagnosis/waits.ts';
import { culpritOf, culpritWords } from '../../src/report/diagnosis-named.ts';
import { type DiagnosedProgram, diagnose, isThere, waitsUnseen } from './diagnosed-program.ts';

interface Told {
  readonly doing: Doing;
  /** Of the sentence. */
  readonly words: RegExp;
  /** Of its stack, or of the reason why there is none. */
  readonly stack: RegExp;
  readonly needs?: 'python3' | 'java' | 'bash';
}

const noStack = /stacks are taken of Node and of the JVM; this is/;
const noPython = /faulthandler/;

const programs: readonly (readonly [string, DiagnosedProgram & Told])[] = [
  [
    'Node in a catastrophic regular expression',
    {
      ...{
        // The usual port of its inspector may be that of another test's Node.
        argv: [process.execPath, '--inspect-port=0', 'PROGRAMS/catastrophic-regex.mjs', '--timeout', '30'],
        state: 'computes',
        doing: 'computing',
      },
      ...{
        words: /was computing \(\d+% of a core\), in validateHeader \(.*catastrophic-regex\.mjs:\d+\)/,
        stack: /validateHeader/,
      },
    },
  ],
  [
    'Python in re',
    {
      ...{ argv: ['python3', 'PROGRAMS/regex.py'], state: 'computes', doing: 'computing', needs: 'python3' },
      ...{ words: /^python\S* \S+regex\.py \(pid \d+\) was computing/, stack: noPython },
    },
  ],
  ['a shell that spins', computing('sh', 'PROGRAMS/spin.sh')],
  ['a child that spins, for which its parent waits', computing('sh', '-c', 'sh "$0"; :', 'PROGRAMS/spin.sh')],
  [
    'two threads that wait for each other',
    {
      ...{ argv: ['python3', 'PROGRAMS/deadlocked-threads.py'], state: 'waits', doing: 'lock', needs: 'python3' },
      ...{ words: /was waiting for a lock \(futex\)/, stack: noPython },
    },
  ],
  [
    'a lock on a file that another process has',
    {
      ...{ argv: ['python3', 'PROGRAMS/locked-file.py', 'FOLDER/lock'], state: 'waits', doing: 'lock', needs: 'python3' },
      ...{ words: /was waiting for a lock on \S+\/lock, held by pid \d+ \(/, stack: noPython },
    },
  ],
  [
    'a JVM in a deadlock',
    {
      ...{ argv: ['java', 'PROGRAMS/Deadlock.java'], state: 'waits', doing: 'lock', needs: 'java' },
      ...{
        words: /was waiting for a lock \(futex\), in Deadlock\.take\(Deadlock\.java:17\)/,
        stack: /Found one Java-level deadlock/,
      },
    },
  ],
  [
    'cat on a FIFO that a process holds',
    waiting('pipe', /cat .*FIFO \S+\/fifo, held by pid \d+ \(sleep 30\)/, 'fifo.sh', 'FOLDER/fifo', 'held'),
  ],
  [
    'cat on a FIFO that it holds alone',
    waiting('unheld-pipe', /reading the FIFO \S+: no one holds the other end/, 'fifo.sh', 'FOLDER/fifo', 'unheld'),
  ],
  [
    'cat on a FIFO that nobody has opened',
    waiting('unheld-pipe', /opening the FIFO \S+ to read: no one/, 'fifo.sh', 'FOLDER/fifo', 'opening'),
  ],
  [
    'the end of a pipeline whose beginning is silent',
    {
      ...{ argv: ['sh', '-c', 'echo ready; sleep 30 | cat'], state: 'waits', doing: 'pipe' },
      ...{ words: /^cat \(pid \d+, child of sh .*\) was blocked reading a pipe, held by pid \d+ \(sleep 30\)/, stack: noStack },
    },
  ],
  [
    'a question on stdin in Python',
    {
      ...{ argv: ['python3', 'PROGRAMS/prompt.py'], state: 'waits', doing: 'stdin', needs: 'python3' },
      ...{ words: /was waiting for input on stdin/, stack: noPython },
    },
  ],
  [
    'a question on stdin in bash',
    {
      ...{ argv: ['bash', '-c', 'echo ready; read -r -p "Go on? " answer'], state: 'waits', doing: 'stdin', needs: 'bash' },
      ...{ words: /was waiting for input on stdin/, stack: noStack },
    },
  ],
  [
    'Python and a server that never answers',
    {
      ...{ argv: ['python3', 'PROGRAMS/silent-server.py'], state: 'waits', doing: 'network', needs: 'python3' },
      ...{ words: /was waiting for the network at 127\.0\.0\.1:\d+/, stack: noPython },
    },
  ],
  [
    'Node and a server that never answers',
    {
      ...{ argv: [process.execPath, 'PROGRAMS/silent-server.mjs', '--timeout', '30'], state: 'waits', doing: 'network' },
      ...{ words: /was waiting for the network at 127\.0\.0\.1:\d+/, stack: /runs no JavaScript/ },
    },
  ],
  [
    'a sleep',
    {
      argv: ['sh', '-c', 'echo ready; sleep 30; :'],
      state: 'waits',
      doing: 'sleep',
      words: /^sleep 30 .* was sleeping/,
      stack: noStack,
    },
  ],
  [
    'a process that was stopped',
    { argv: ['sh', '-c', 'echo ready; kill -STOP $$'], state: 'stops', doing: 'stopped', words: /was stopped/, stack: noStack },
  ],
];

/** Parts of a look have bounds of their own, which a busy machine may exceed: one that is late each time is late of its own. */
const timed = { retry: 4 };

const found: { readonly wanted: Doing; readonly told: Doing | 'nothing' }[] = [];

afterAll(() => process.stderr.write(confusionMatrix()));

describe.skipIf(process.platform !== 'linux')('a diagnosis', () => {
  it.each(programs)('tells %s', timed, async (_, program) => {
    const { doing, words, stack, needs } = program;
    if (needs !== undefined && !isThere(needs)) return;
    const captured = await diagnose(program);
    const culprit = culpritOf(captured);
    found.push({ wanted: doing, told: culprit?.doing ?? 'nothing' });
    if (captured.kind === 'none' || culprit === null) throw new Error(JSON.stringify(captured));
    expect(culprit.doing).toBe(doing);
    expect(culpritWords(culprit)).toMatch(words);
    expect(captured.stack.kind === 'none' ? captured.stack.why : captured.stack.text).toMatch(stack);
  });

  it.each(programs.filter(([, { state }]) => state === 'waits'))(
    'tells %s where no system call may be read',
    timed,
    async (_, program) => {
      if (program.needs !== undefined && !isThere(program.needs)) return;
      expect((await waitsUnseen(program)).map(({ kind }) => kind)).toContain(program.doing);
    },
  );

  it('asks no process for its stack at an alert', async () => {
    const argv = [process.execPath, 'PROGRAMS/catastrophic-regex.mjs', '--timeout', '30'] as const;
    const captured = await diagnose({ argv, state: 'computes' }, 'alert');
    expect(captured).toMatchObject({
      kind: 'captured',
      stack: { kind: 'none', why: expect.stringContaining('about to be ended') },
    });
  });

  it('names whoever starts short-lived processes, not one of those that ended while it looked', timed, async () => {
    const captured = await diagnose({ argv: ['sh', '-c', 'echo; while :; do sleep 0.1; done'], state: 'waits' });
    if (captured.kind === 'none') throw new Error(captured.why);
    expect(captured.processes.map(({ command }) => command)).not.toContain('unknown');
    expect(captured.processes[0]?.command).toMatch(/^sh -c/);
  });
});

describe('where a system call may not be read, the kernel’s function tells', () => {
  it.each<[string, Doing]>([
    ['futex_wait_queue', 'lock'],
    ['hrtimer_nanosleep', 'sleep'],
    ['do_wait', 'child'],
    ['ep_poll', 'events'],
    ['n_tty_read', 'stdin'],
    ['folio_wait_bit_common', 'disk'],
    ['', 'unknown'],
  ])('%s: %s', (waitChannel, doing) => {
    const thread: ThreadLook = { tid: 1, name: 'x', state: 'S', waitChannel, call: null };
    const holders = { otherEnd: () => [], partial: false };
    expect(waitOfThread(1, thread, { holders, ownStdin: '', rootStdin: '', nameOf: String }).kind).toBe(doing);
  });
});

describe('what the kernel writes is read:', () => {
  it('a system call with its arguments, or none', () => {
    expect(parseCall('257 0xffffff9c 0x7ffe 0x0 0x0 0x0 0x0 0x7ffe0 0x7f31\n')).toEqual({
      number: 257,
      args: [0xffffff9cn, 0x7ffen, 0n, 0n, 0n, 0n],
    });
    for (const text of ['running\n', '', '-1 0x7ffe 0x0\n']) expect(parseCall(text)).toBeNull();
  });

  it.each([
    ['0100007F:1F90', '127.0.0.1:8080'],
    ['00000000000000000000000001000000:0016', '[::1]:22'],
    ['0000000000000000FFFF00000100007F:01BB', '127.0.0.1:443'],
    ['B80D01200000000067452301EFCDAB89:0050', '[2001:db8::123:4567:89ab:cdef]:80'],
  ])('the address %s is %s', (text, words) => {
    expect(address(text)).toBe(words);
  });

  it('who has a lock, and not who waits for it', () => {
    const table =
      '1: FLOCK  ADVISORY  WRITE 4711 fe:00:123 0 EOF\n1: -> FLOCK  ADVISORY  WRITE 4712 fe:00:123 0 EOF\n2: POSIX  ADVISORY  READ 4713 fe:00:1234 0 EOF\n';
    expect(parseLockHolders(table, '123')).toEqual([4711]);
    expect(parseLockHolders(table, '')).toEqual([]);
  });

  it('the stack of the thread that runs main', () => {
    const dump =
      '"Reference Handler" #2\n   java.lang.Thread.State: RUNNABLE\n\tat java.lang.ref.Reference.wait(java.base@17/Native Method)\n\n"main" #1\n\tat Build.spin(Build.java:7)\n\tat Build.main(Build.java:3)\n\n';
    expect(mainFrames(dump)).toEqual(['Build.spin(Build.java:7)', 'Build.main(Build.java:3)']);
    expect(mainFrames('')).toEqual([]);
  });
});

function computing(...argv: readonly [string, ...string[]]): DiagnosedProgram & Told {
  return { argv, state: 'computes', doing: 'computing', words: /sh \S+spin\.sh \(pid \d+.*\) was computing/, stack: noStack };
}

function waiting(doing: Doing, words: RegExp, program: string, ...args: readonly string[]): DiagnosedProgram & Told {
  return { argv: ['sh', `PROGRAMS/${program}`, ...args], state: 'waits', doing, words, stack: noStack };
}

/** A row for what it was, a column for what it was told to be. */
function confusionMatrix(): string {
  const kinds = [...new Set(found.flatMap(({ wanted, told }) => [wanted, told]))];
  const width = Math.max(...kinds.map(({ length }) => length), 4) + 2;
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell) => String(cell).padEnd(width))
      .join('')
      .trimEnd();
  const count = (row: string, column: string) => found.filter(({ wanted, told }) => wanted === row && told === column).length;
  const rows = kinds.map((row) => line([row, ...kinds.map((column) => count(row, column) || '.')]));
  return `\n${[line(['told:', ...kinds]), ...rows].join('\n')}\n`;
}
