#ifndef ENDING_H
#define ENDING_H

#include "family.h"

/* SIGTERM, then SIGCONT, to the command's group and to every descendant, each process once. */
void ending_ask(struct family *family);

/* SIGKILL until no process is left, 10 s at most. Tells the guard `empty <ended>` or `left <count> <ended> <pids>`. */
void ending_force(struct family *family);

/* Tells the guard that no process is left; the cgroup is gone by then, unless it takes its time. */
void ending_tell(const struct family *family);

#endif
