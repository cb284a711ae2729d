// What execa does with a command whose output is passed on.
import { execa } from 'execa';

const [file, ...args] = process.argv.slice(2);
const { exitCode } = await execa(file, args, {
  stdin: 'inherit',
  stdout: ['pipe', 'inherit'],
  stderr: 'inherit',
  buffer: false,
  reject: false,
});
process.exitCode = exitCode ?? 1;
