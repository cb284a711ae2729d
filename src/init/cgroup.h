#ifndef CGROUP_H
#define CGROUP_H

#include <stdbool.h>
#include <sys/types.h>

/*
 * The cgroup v2 folder that the guard made for the command. Whatever the command starts is in it, also what has left the tree by
 * means that we do not know of. Where `folder` is NULL there is none, and nothing happens.
 */

/* A fork whose child is in the folder from its first moment on. -1 with errno where the kernel cannot do that: fork and join. */
pid_t cgroup_fork(const char *folder);
/* Moves the caller into the folder, which can take the kernel 20 ms. Returns errno. */
int cgroup_join(const char *folder);
bool cgroup_is_populated(const char *folder);
/* SIGKILL to everyone in it, in one go, of whatever user. */
void cgroup_kill(const char *folder);
/* Removes the folder and those that the command made in it, waiting at most so long for the dying to leave. */
void cgroup_remove(const char *folder, int most_ms);

#endif
