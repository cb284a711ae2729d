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

#include "enclosure.h"
#include "guard.h"
#include "init.h"
#include "keeper.h"
#include "options.h"
#include "outlet.h"
#include "own.h"
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

static int open_enclosure(const struct guard *guard) {
  if (guard->pidfd < 0) return ENOSYS; /* from inside, nothing else could tell that the guard is gone */
  int error = enclosure_open();
  guard_hear_of_death(); /* a change of credentials makes the kernel forget */
  return error;
}

/* From inside an enclosure the keeper has no number; nobody in there can turn against it either. */
static bool watch_keeper(pid_t pid, bool from_inside) {
  struct guard keeper;
  guard_hear_of_death();
  if (from_inside) return true;
  bool alive = guard_watch(pid, &keeper);
  if (keeper.pidfd >= 0) close(keeper.pidfd);
  return alive;
}

int main(int argc, char **argv) {
  struct options options;
  struct guard guard;
  sigset_t commands_mask;
  if (!options_read(argc, argv, &options)) return MISUSED;
  block_signals(&commands_mask);
  hide_from_command(options.control_fd);
  hide_from_command(options.status_fd);
  if (!guard_watch(options.guard_pid, &guard)) {
    fprintf(stderr, "guard-init: process %d, named by -P, is not our parent or is gone\n", (int)options.guard_pid);
    return MISUSED;
  }
  options.command = own_command(argv, options.command);
  if (!options.command) {
    fputs("guard-init: no memory for the command\n", stderr);
    return MISUSED;
  }
  outlets_widen(options.guard_pid);
  prctl(PR_SET_CHILD_SUBREAPER, 1); /* init says it if the kernel cannot */
  int refused = options.strict ? open_enclosure(&guard) : 0;
  if (refused) {
    status_open(options.status_fd);
    status_say("refused strict %d", refused);
    return 0;
  }
  pid_t parent = getpid(), init = fork();
  if (init < 0) {
    int error = errno;
    status_open(options.status_fd);
    status_say("exec-failed %d", error);
    return 0;
  }
  if (init > 0) return keeper_run(&options, &guard, init);
  if (!watch_keeper(parent, options.strict)) return MISUSED;
  return init_run(&options, &guard, &commands_mask);
}
