/** A worker whose disk never answers. */
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
