/** Healthy logs that something is done about, each looked into: what the run did, and what the replay could not know. */
export const lookedInto: readonly { readonly log: string; readonly why: string }[] = [
  ...['562114003', '566679217'].map((build) => ({
    log: `logchunks/logs/Rust/jwilm@alacritty/failed/${build}.log`,
    why:
      'seven tests that compare terminal screens failed, and when all had run the test runner printed what they had to say: 1,577 cells that differed, a line each. The log has ' +
      'only the beginning and the end of the command around it, so that spreading its lines evenly makes minutes of what took a moment; ' +
      'at 20, 1,000 and 100,000 lines a second nothing is done about this log. The step that it reaches only alerts, in every profile.',
  })),
  {
    log: 'treeherder/tests/sample_data/artifacts/performance/talos_logs/mozilla-inbound_snowleopard_test-dromaeojs-bm106-tests1-macosx-build3020.txt',
    why:
      'a browser ran a benchmark (dromaeo_css) for 18 min 41 s without a word. A benchmark computes, and a hang does not: of the three CPUs only `one core` fits this log, and with that it is an ' +
      'alert of `silent-spin`. Without any CPU, reading or writing, 18 minutes of silence are what a hang is, from outside: `strict` ends it, ' +
      'and a longer bound would only let the next such benchmark decide.',
  },
];
