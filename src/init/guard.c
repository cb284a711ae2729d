#include "guard.h"

#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "process.h"

void guard_hear_of_death(void) {
  prctl(PR_SET_PDEATHSIG, LOOK_AROUND);
}

bool guard_watch(pid_t pid, struct guard *into) {
  struct process one;
  *into = (struct guard){.pid = pid, .pidfd = -1};
  guard_hear_of_death();
  if (pid > 0) into->pidfd = (int)syscall(SYS_pidfd_open, pid, 0);
  if (pid > 0 && proc_is_ours() && process_read(pid, &one)) into->start = one.start;
  /* Only now: a guard that died earlier gave us no signal, and its number may be another's. */
  return getppid() == pid;
}

bool guard_is_gone(const struct guard *guard) {
  if (guard->pidfd >= 0) {
    struct pollfd end = {.fd = guard->pidfd, .events = POLLIN};
    return poll(&end, 1, 0) > 0;
  }
  struct process now;
  if (guard->start == 0) return false;
  return !process_read(guard->pid, &now) || now.start != guard->start || process_is_dead(&now);
}
