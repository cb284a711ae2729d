#include "family.h"

#include <signal.h>
#include <stddef.h>
#include <sys/wait.h>

#include "status.h"
#include "tree.h"

static void count(struct family *family, pid_t reaped) {
  if (family->counting && pids_find(&family->present, reaped) < 0) family->ended++;
}

void family_begin_counting(struct family *family, void (*first)(const struct family *)) {
  enum { REAPS_BEFORE = 64 };
  static struct processes tree;
  if (family->counting) return;
  family_reap(family, REAPS_BEFORE);
  family->counting = true;
  if (first) first(family);
  tree_descendants(&tree);
  for (int i = 0; i < tree.count; i++) {
    if (!process_is_dead(&tree.at[i]) && pids_add(&family->present, tree.at[i].pid)) family->ended++;
  }
  pids_sort(&family->present);
}

static void note_leaders_end(struct family *family, const siginfo_t *end) {
  if (family->leader_ended) return;
  family->leader_ended = true;
  count(family, family->leader);
  if (family->silent) return;
  if (end->si_code == CLD_EXITED) status_say("exited %d", end->si_status);
  else status_say("signaled %d", end->si_status);
}

/* While the leader is a zombie, "wait for anyone" finds only him: ask for the others one by one. */
static int reap_all_but_leader(struct family *family) {
  static struct pids children;
  int reaped = 0;
  if (!tree_children(&children)) {
    waitpid(family->leader, NULL, WNOHANG);
    family->leader = 0; /* its group can no longer be addressed safely; everyone else can still be reaped */
    return 0;
  }
  for (int i = 0; i < children.count; i++) {
    pid_t pid = children.at[i];
    if (pid == family->leader || waitpid(pid, NULL, WNOHANG) != pid) continue;
    count(family, pid);
    reaped++;
  }
  return reaped;
}

int family_reap(struct family *family, int most) {
  int reaped = 0;
  while (reaped < most) {
    siginfo_t end = {0};
    if (waitid(P_ALL, 0, &end, WEXITED | WNOHANG | WNOWAIT) != 0 || end.si_pid == 0) return reaped;
    if (end.si_pid == family->leader) {
      note_leaders_end(family, &end);
      reaped += reap_all_but_leader(family);
      if (family->leader != 0) return reaped;
    } else if (waitpid(end.si_pid, NULL, WNOHANG) > 0) {
      count(family, end.si_pid);
      reaped++;
    }
  }
  return reaped;
}

bool family_is_gone(struct family *family) {
  static struct pids children;
  if (family->leader != 0) {
    if (!family->leader_ended || !tree_children(&children)) return false;
    if (children.count != 1 || children.at[0] != family->leader) return false;
    waitpid(family->leader, NULL, WNOHANG);
    family->leader = 0;
  }
  siginfo_t end = {0};
  return waitid(P_ALL, 0, &end, WEXITED | WNOHANG | WNOWAIT) != 0;
}
