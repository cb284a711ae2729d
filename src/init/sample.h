#ifndef SAMPLE_H
#define SAMPLE_H

/* Once, after the command was started: our own limit of open files is raised for the stat files that are kept open. */
void sample_open(void);
/* Looks at the tree and tells the guard: `sample <monotonic ms> <cpu ms> <rss KiB> <processes> <births>`. */
void sample_take(void);

#endif
