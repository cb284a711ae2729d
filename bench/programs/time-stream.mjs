// Reads stdin to its end and prints how many bytes came, and how many milliseconds passed from the first of them to the last.
import { readSync } from 'node:fs';

const buffer = Buffer.allocUnsafe(64 * 1024);
let bytes = 0;
let firstMs = 0;
let lastMs = 0;
for (let length = readSync(0, buffer); length > 0; length = readSync(0, buffer)) {
  lastMs = performance.now();
  if (bytes === 0) firstMs = lastMs;
  bytes += length;
}
console.log(`${bytes} ${lastMs - firstMs}`);
