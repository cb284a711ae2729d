#ifndef COMMAND_H
#define COMMAND_H

#include <signal.h>

#include "options.h"

/* The command while it is being started. */
struct command {
  pid_t pid;
  int exec_result; /* read end of ints: an errno if exec failed, -errno if the cgroup refused us, the end once exec succeeded */
};

/* Forks and executes. Returns 0 or the errno of the fork; `out` and `err` become the command's fds 1 and 2. */
int command_start(const struct options *options, const sigset_t *mask, int out, int err, struct command *into);

#endif
