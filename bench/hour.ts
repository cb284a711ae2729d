import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BenchContext, BenchRow } from './model.ts';
import { sideBySide } from './side-by-side.ts';

interface HourRun {
  readonly bundlePath: string;
  readonly sealMs: number;
  readonly peakBytes: number;
}

/** What the end of an hour's run with 1 GiB of output costs, beside writing the same files; and what it costs to write its reports again. */
export async function hour(context: BenchContext): Promise<BenchRow[]> {
  const program = compiledProgram(context);
  const peaks = { seal: 0, report: 0 };
  let kept: HourRun = record(context, program, 0);
  let rounds = 1;
  const figures = await sideBySide(
    [
      {
        name: 'seal',
        measure: () => {
          rmSync(dirname(kept.bundlePath), { recursive: true });
          kept = record(context, program, rounds);
          rounds += 1;
          peaks.seal = Math.max(peaks.seal, kept.peakBytes);
          return kept.sealMs;
        },
      },
      { name: 'files', measure: () => filesMs(context, kept.bundlePath) },
      {
        name: 'report',
        measure: () => {
          const { ms, peakBytes } = reportOf(context, kept.bundlePath);
          peaks.report = Math.max(peaks.report, peakBytes);
          return ms;
        },
      },
      { name: 'node -e 0', measure: () => timed(() => execFileSync(process.execPath, ['-e', '0'])) },
    ],
    context.rounds,
  );
  const note = (peakBytes: number) => `at most ${Math.round(peakBytes / 1e6)} MB of memory`;
  const what = `an hour's run`;
  return [
    {
      ...{
        what: `${what}, 1 GiB of output: seal`,
        guard: figures.seal,
        beside: 'its files, fsync',
        besideFigures: figures.files,
      },
      ...{ unit: 'ms', note: note(peaks.seal) },
    },
    {
      ...{ what: `${what}: report`, guard: figures.report, beside: 'node -e 0', besideFigures: figures['node -e 0'] },
      ...{ unit: 'ms', note: note(peaks.report) },
    },
  ];
}

function record(context: BenchContext, program: string, round: number): HourRun {
  const worker = join(dirname(context.cli), 'journal-thread.js');
  const args = [program, join(context.scratch, `hour-${round}`), worker];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

function filesMs(context: BenchContext, bundle: string): number {
  const contents = readdirSync(bundle).map((name) => readFileSync(join(bundle, name)));
  const path = join(context.scratch, 'hour-file');
  const ms = timed(() => {
    for (const content of contents) {
      const file = openSync(path, 'w');
      writeSync(file, content);
      fsyncSync(file);
      closeSync(file);
    }
  });
  rmSync(path);
  return ms;
}

function reportOf(context: BenchContext, bundle: string): { readonly ms: number; readonly peakBytes: number } {
  const peak = String.raw`/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status','latin1'))[1]`;
  const tellPeak = `data:text/javascript,import{readFileSync}from'node:fs';process.on('exit',()=>process.stderr.write(${encodeURIComponent(peak)}))`;
  const into = join(context.scratch, 'hour-reports');
  const startedMs = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', tellPeak, context.cli, 'report', bundle, '--out', into], {
    encoding: 'utf8',
  });
  const ms = performance.now() - startedMs;
  if (status !== 0) throw new Error(`report ended with ${status}: ${stderr}`);
  return { ms, peakBytes: Number(stderr) * 1024 };
}

function timed(work: () => void): number {
  const startedMs = performance.now();
  work();
  return performance.now() - startedMs;
}

/** Compiled as the product is: what removes types from sources needs more memory than the guard. */
function compiledProgram(context: BenchContext): string {
  const root = resolve(import.meta.dirname, '..');
  const config = {
    extends: join(root, 'tsconfig.build.json'),
    compilerOptions: { rootDir: root, outDir: join(context.scratch, 'hour'), typeRoots: [join(root, 'node_modules', '@types')] },
    include: [join(root, 'bench', 'programs', 'hour-run.ts')],
  };
  const configPath = join(context.scratch, 'tsconfig.json');
  writeFileSync(configPath, JSON.stringify(config));
  writeFileSync(join(context.scratch, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(root, 'node_modules'), join(context.scratch, 'node_modules'), 'junction');
  execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', configPath], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return join(context.scratch, 'hour', 'bench', 'programs', 'hour-run.js');
}
