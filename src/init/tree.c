#include "tree.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#ifndef CHILDREN_FILE /* kernels without CONFIG_PROC_CHILDREN have none; the tests build one without it too */
#define CHILDREN_FILE "/proc/thread-self/children"
#endif

static bool children_from_file(int fd, struct pids *into) {
  char text[4096];
  pid_t pid = 0;
  ssize_t length;
  bool whole = true;
  while ((length = read(fd, text, sizeof text)) > 0) {
    for (ssize_t at = 0; at < length; at++) {
      if (text[at] >= '0' && text[at] <= '9') {
        pid = pid * 10 + (text[at] - '0');
      } else if (pid > 0) {
        whole = pids_add(into, pid) && whole;
        pid = 0;
      }
    }
  }
  return whole && length == 0;
}

static bool children_from_scan(struct pids *into) {
  static struct pids all;
  if (!pids_of_all(&all)) return false;
  for (int i = 0; i < all.count; i++) {
    struct process one;
    if (process_read(all.at[i], &one) && one.parent == getpid() && !pids_add(into, one.pid)) return false;
  }
  return true;
}

bool tree_children(struct pids *into) {
  into->count = 0;
  if (!proc_is_ours()) return false;
  int fd = open(CHILDREN_FILE, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return children_from_scan(into);
  bool whole = children_from_file(fd, into);
  close(fd);
  return whole;
}

static int find(const struct processes *sorted, pid_t pid) {
  int low = 0, high = sorted->count - 1;
  while (low <= high) {
    int middle = (low + high) / 2;
    if (sorted->at[middle].pid == pid) return middle;
    if (sorted->at[middle].pid < pid) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

static bool still_the_same(const struct process *known) {
  struct process now;
  return process_read(known->pid, &now) && now.start == known->start;
}

static bool scan(struct processes *all) {
  static struct pids pids;
  if (!proc_is_ours() || !pids_of_all(&pids)) return false;
  all->count = 0;
  for (int i = 0; i < pids.count; i++) {
    struct process one;
    if (process_read(pids.at[i], &one) && !processes_add(all, &one)) return false;
  }
  return true;
}

/* What is known of a process while the tree is put together. */
enum standing {
  UNKNOWN,
  NOT_OURS,
  OURS,      /* it was our descendant when it was read, hence it is for as long as it lives */
  CONFIRMED, /* ours, and still the same process after everything was read */
  LOST,      /* ours, and gone since: whoever names its number as parent may mean another */
};

/*
 * A parent was read at t0, its child at t1, and the parent again at t2. If it is the same process at t0 and t2, it was at t1.
 * A child with the lower number was read before its parent, so it is read once more in between.
 */
static bool is_child(const struct process *child, const struct process *parent, char *parents_standing) {
  if (child->pid < parent->pid) {
    struct process now;
    if (!process_read(child->pid, &now) || now.start != child->start || now.parent != parent->pid) return false;
    return still_the_same(parent);
  }
  if (*parents_standing == OURS) *parents_standing = still_the_same(parent) ? CONFIRMED : LOST;
  return *parents_standing == CONFIRMED;
}

static char standing_of(const struct processes *all, char *standing, const struct process *one) {
  if (one->parent == getpid()) return OURS;
  int parent = find(all, one->parent);
  if (parent < 0 || standing[parent] < OURS) return UNKNOWN;
  return is_child(one, &all->at[parent], &standing[parent]) ? OURS : NOT_OURS;
}

bool tree_descendants(struct processes *into) {
  static struct processes all;
  into->count = 0;
  if (!scan(&all)) return false;
  char *standing = calloc((size_t)all.count + 1, 1);
  if (!standing) return false;
  bool whole = true;
  for (bool moved = true; moved && whole;) {
    moved = false;
    for (int i = 0; i < all.count && whole; i++) {
      if (standing[i] != UNKNOWN) continue;
      standing[i] = standing_of(&all, standing, &all.at[i]);
      if (standing[i] == UNKNOWN) continue;
      if (standing[i] == OURS) whole = processes_add(into, &all.at[i]);
      moved = true;
    }
  }
  free(standing);
  return whole;
}
