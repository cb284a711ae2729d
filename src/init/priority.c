#include "priority.h"

#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

/* musl's own function does nothing: what it calls is of the thread, where POSIX means the process. */
bool priority_raise(void) {
  static int raised = -1;
  if (raised < 0) raised = syscall(SYS_sched_setscheduler, 0, SCHED_RR, &(struct sched_param){.sched_priority = 1}) == 0;
  return raised;
}
