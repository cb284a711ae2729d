/*
 * guard-init: owns the process tree of one command for a guard that may die at any time.
 *
 * guard -> keeper -> init -> command. Init makes the command's pipes, hands on its output, samples its tree and ends it.
 * The keeper stands behind init. Both are subreapers, so that no descendant can leave them.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "guard.h"
#include "init.h"
#include "keeper.h"
#include "options.h"
#include "status.h"

/* Every signal waits for a signalfd or for ever: whether to end is the guard's decision. */
static void block_signals(sigset_t *before) {
  sigset_t all;
  sigfillset(&all);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigprocmask(SIG_SETMASK, &all, before);
}

static void hide_from_command(int fd) {
  fcntl(fd, F_SETFD, FD_CLOEXEC);
}

int main(int argc, char **argv) {
  struct options options;
  struct guard guard, keeper;
  sigset_t commands_mask;
  if (!options_read(argc, argv, &options)) return MISUSED;
  block_signals(&commands_mask);
  hide_from_command(options.control_fd);
  hide_from_command(options.status_fd);
  if (!guard_watch(options.guard_pid, &guard)) {
    fprintf(stderr, "guard-init: process %d, named by -P, is not our parent or is gone\n", (int)options.guard_pid);
    return MISUSED;
  }
  prctl(PR_SET_CHILD_SUBREAPER, 1); /* init says it if the kernel cannot */
  pid_t parent = getpid(), init = fork();
  if (init < 0) {
    int error = errno;
    status_open(options.status_fd);
    status_say("exec-failed %d", error);
    return 0;
  }
  if (init > 0) return keeper_run(&options, &guard, init, argv);
  if (!guard_watch(parent, &keeper)) return MISUSED;
  if (keeper.pidfd >= 0) close(keeper.pidfd);
  return init_run(&options, &guard, &commands_mask, argv);
}
