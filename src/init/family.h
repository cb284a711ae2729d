#ifndef FAMILY_H
#define FAMILY_H

#include <stdbool.h>
#include <sys/types.h>

#include "process.h"

/*
 * Who is ours to reap: the command (the leader of its session and group) and everything that is orphaned to us.
 * The leader stays a zombie until no one else is left, so that its group's number is not given to strangers.
 */
struct family {
  pid_t leader;        /* 0: there is none, or it is reaped */
  bool leader_ended;   /* and the guard was told */
  bool silent;         /* the leader never became the command: its end is not reported */
  bool counting;       /* from the first order to end on */
  int ended;           /* what lived then and what was reaped since: once no one is left, how many were ended */
  struct pids present; /* what lived then: a dying parent may reap some of them before we can */
  const char *cgroup;  /* what they all are in; NULL: there is none */
  bool enclosed;       /* they are in a PID namespace that ends with us */
};

/* Those who have ended before are not counted. What cannot wait for the look at everyone is done `first`. */
void family_begin_counting(struct family *family, void (*first)(const struct family *));
/*
 * Reaps those who have ended and returns how many. A tree that forks without end dies without end too: having reaped `most`,
 * it lets the caller look elsewhere first.
 */
int family_reap(struct family *family, int most);
/* Whether no descendant is left; then the leader is reaped too. */
bool family_is_gone(struct family *family);

#endif
