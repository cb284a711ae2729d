#include "ending.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "cgroup.h"
#include "clock.h"
#include "priority.h"
#include "status.h"
#include "tree.h"

enum {
  MOST_MS = 10000,       /* what a process in an endless system call may cost us */
  MOST_DENIED_MS = 2000, /* when nothing is left but processes that we may not signal */
  TREE_EVERY_PASSES = 8, /* orphans come to us by themselves; the deeper tree is worth a look that often */
  TREE_PAUSE_MS = 5,
  CGROUP_EVERY_PASSES = 8,
  CGROUP_LEAVES_MS = 100,
  MOST_NAMED = 16,
  REAPS_AT_ONCE = 1024,
};

struct burst {
  int sent, denied;
};

/* The numbers that are never signalled, whatever /proc says: we and the chain of our parents. */
static bool is_above_us(pid_t pid) {
  static struct pids above;
  if (pid <= 1) return true;
  if (above.count == 0) {
    pids_add(&above, getpid());
    struct process one = {.parent = getppid()};
    do pids_add(&above, one.parent);
    while (one.parent > 1 && process_read(one.parent, &one));
  }
  for (int i = 0; i < above.count; i++) {
    if (above.at[i] == pid) return true;
  }
  return false;
}

/*
 * Start times have the grain of a clock tick, 10 ms: where numbers are few, an heir can have that of the dead as well. He has
 * another parent. One of ours keeps his, or comes to us.
 */
static bool is_same(const struct process *one, const struct process *now) {
  return now->start == one->start && (now->parent == one->parent || now->parent == getpid());
}

/* Between the look and the signal the number may pass to another process: a pidfd pins it first. */
static int signal_if_same(const struct process *one, int number) {
  struct process now;
  int pin = (int)syscall(SYS_pidfd_open, one->pid, 0);
  if (pin < 0 && errno == ESRCH) return ESRCH;
  int error = ESRCH;
  if (process_read(one->pid, &now) && is_same(one, &now)) {
    long result = pin >= 0 ? syscall(SYS_pidfd_send_signal, pin, number, NULL, 0) : kill(one->pid, number);
    error = result == 0 ? 0 : errno;
  }
  if (pin >= 0) close(pin);
  return error;
}

static void count(struct burst *burst, int error) {
  if (error == 0) burst->sent++;
  else if (error == EPERM) burst->denied++;
}

/* Sends to all of the tree but the group `spared`, which was signalled as a whole. */
static struct burst signal_all(const struct processes *tree, pid_t spared, int number) {
  struct burst burst = {0};
  for (int i = 0; i < tree->count; i++) {
    const struct process *one = &tree->at[i];
    if (process_is_dead(one) || is_above_us(one->pid) || (spared > 0 && one->group == spared)) continue;
    count(&burst, signal_if_same(one, number));
  }
  return burst;
}

static void ask_with(const struct processes *tree, const struct family *family, int number) {
  bool group_heard = family->leader > 1 && kill(-family->leader, number) == 0;
  signal_all(tree, group_heard ? family->leader : 0, number);
}

void ending_ask(struct family *family) {
  static struct processes tree;
  family_begin_counting(family, NULL);
  tree_descendants(&tree);
  ask_with(&tree, family, SIGTERM);
  ask_with(&tree, family, SIGCONT);
}

/* What takes one call each. */
static void kill_as_a_whole(const struct family *family) {
  if (family->leader > 1) kill(-family->leader, SIGKILL);
  cgroup_kill(family->cgroup);
}

static struct burst kill_children(const struct family *family) {
  static struct pids children;
  struct burst burst = {0};
  if (family->leader > 1) kill(-family->leader, SIGKILL);
  tree_children(&children);
  for (int i = children.count - 1; i >= 0; i--) { /* the newest first: the others are dead more often than not */
    pid_t pid = children.at[i];
    if (pid == family->leader && family->leader_ended) continue;
    if (!is_above_us(pid)) count(&burst, kill(pid, SIGKILL) == 0 ? 0 : errno);
  }
  return burst;
}

static struct burst kill_tree(void) {
  static struct processes tree;
  tree_descendants(&tree);
  return signal_all(&tree, 0, SIGKILL);
}

void ending_tell(const struct family *family) {
  cgroup_remove(family->cgroup, CGROUP_LEAVES_MS);
  status_say("empty %d", family->ended);
}

static void tell_who_is_left(const struct family *family) {
  static struct processes tree;
  char names[MOST_NAMED * 12] = "";
  size_t used = 0;
  int living = 0;
  if (family->enclosed) return; /* the kernel ends them with us, and our keeper waits for that */
  tree_descendants(&tree);
  for (int i = 0; i < tree.count; i++) {
    if (process_is_dead(&tree.at[i])) continue;
    if (living++ >= MOST_NAMED) continue;
    used += (size_t)snprintf(names + used, sizeof names - used, "%s%d", used ? "," : "", (int)tree.at[i].pid);
  }
  if (living == 0) living = 1; /* without /proc we only know that someone is */
  status_say("left %d %d %s", living, family->ended > living ? family->ended - living : 0, names);
}

void ending_force(struct family *family) {
  int64_t begun = now_ms(), last_success = begun, next_tree = begun;
  const struct timespec pause = {.tv_nsec = 2000000}, breath = {.tv_nsec = 1000000};
  sigset_t death;
  sigemptyset(&death);
  sigaddset(&death, SIGCHLD);
  bool ahead = priority_raise();
  family_begin_counting(family, kill_as_a_whole);
  for (int pass = 1;; pass++) {
    if (pass % CGROUP_EVERY_PASSES == 1) cgroup_kill(family->cgroup);
    struct burst burst = kill_children(family);
    int reaped = family_reap(family, burst.sent + REAPS_AT_ONCE);
    if (family_is_gone(family) && !cgroup_is_populated(family->cgroup)) break;
    if ((reaped == 0 || pass % TREE_EVERY_PASSES == 0) && now_ms() >= next_tree) {
      int64_t before = now_ms();
      struct burst deeper = kill_tree();
      burst.sent += deeper.sent;
      burst.denied += deeper.denied;
      next_tree = 2 * now_ms() - before + TREE_PAUSE_MS; /* dying takes CPU time too */
    }
    int64_t now = now_ms();
    if (reaped > 0 || burst.sent > 0 || burst.denied == 0) last_success = now;
    if (now - begun > MOST_MS || now - last_success > MOST_DENIED_MS) {
      tell_who_is_left(family);
      return;
    }
    if (ahead) nanosleep(reaped > 0 ? &breath : &pause, NULL); /* the dying need the CPU that we took */
    else if (reaped == 0) sigtimedwait(&death, NULL, &pause);
  }
  ending_tell(family);
}
