#ifndef GUARD_H
#define GUARD_H

#include <stdbool.h>
#include <sys/types.h>

/* Comes when a parent dies, and from whoever else likes to send it: it only makes us look. */
#define LOOK_AROUND SIGUSR2

/* The guard: the process that started us and for whom we own the tree. */
struct guard {
  pid_t pid;
  int pidfd;                /* readable once the guard is gone; -1 on kernels before 5.3 */
  unsigned long long start; /* 0: cannot be told */
};

/* Has the kernel tell us when our parent dies. */
void guard_hear_of_death(void);
/* Called by its child. False when the guard is gone already. */
bool guard_watch(pid_t pid, struct guard *into);
bool guard_is_gone(const struct guard *guard);

#endif
