#ifndef COMMAND_H
#define COMMAND_H

#include <signal.h>

#include "options.h"

/* What the child that is to become the command tells us. The end of `news` without COMMAND_NOT_EXECUTED: it became the command. */
enum command_event {
  COMMAND_HAS_NO_CGROUP, /* errno */
  COMMAND_NUMBERED,      /* its pid as the guard knows it; 0: cannot be told */
  COMMAND_NOT_EXECUTED,  /* errno */
};
struct command_news {
  enum command_event event;
  int value;
};

/* The command while it is being started. */
struct command {
  pid_t pid;
  int news; /* read end of command_news, each written at once */
};

struct command_files {
  int out, err;   /* become the command's fds 1 and 2 */
  int outer_proc; /* of enclosure_settle; -1: our numbers are the guard's */
};

/* Forks and executes. Returns 0 or the errno of the fork. */
int command_start(const struct options *options, const sigset_t *mask, const struct command_files *files, struct command *into);

#endif
