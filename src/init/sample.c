#include "sample.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "clock.h"
#include "look.h"
#include "priority.h"
#include "process.h"
#include "status.h"

/*
 * Who belongs to the tree is decided once for each new pid, by its parent: a descendant stays one, a stranger stays one.
 * A pid that passes to a new process between two looks escapes that; so everyone is asked again now and then.
 */
enum {
  ASK_AGAIN_EVERY = 40,
  NEWCOMERS_AT_ONCE = 1024, /* 10 ms: while we look, a fork bomb's dead are not reaped, and there would be ever more to look at */
  LOST_FOR_GOOD_AFTER = 4,
  SPARE_FDS = 64,
};

struct kept {
  pid_t pid;
  int stat_fd; /* -1: it is not worth one, or none was to be had */
  unsigned long long start;
  struct look look;
};

struct totals {
  unsigned long long cpu_ms;
  long rss_pages;
  int processes, births;
};

static struct kept *kept; /* parents stand before their children */
static int kept_count, kept_room;
static long open_fds, most_fds;
static struct pids seen; /* ascending: who was decided on */

void sample_open(void) {
  struct rlimit files;
  if (getrlimit(RLIMIT_NOFILE, &files) != 0) return;
  files.rlim_cur = files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files);
  if (getrlimit(RLIMIT_NOFILE, &files) == 0) most_fds = (long)files.rlim_cur - SPARE_FDS; /* ending the tree needs some too */
}

static bool is_kept(pid_t pid) {
  for (int i = kept_count - 1; i >= 0; i--) {
    if (kept[i].pid == pid) return true;
  }
  return false;
}

static void add_up(struct totals *totals, unsigned long long *ticks, const struct process *one) {
  *ticks += one->cpu_ticks;
  if (process_is_dead(one)) return;
  totals->processes++;
  totals->rss_pages += one->rss_pages;
}

static bool keep(const struct process *one) {
  if (kept_count == kept_room) {
    int room = kept_room ? kept_room * 2 : 1024;
    struct kept *more = realloc(kept, (size_t)room * sizeof *more);
    if (!more) return false;
    kept = more;
    kept_room = room;
  }
  int fd = open_fds < most_fds && !process_is_dead(one) ? process_open_stat(one->pid) : -1;
  if (fd >= 0) open_fds++;
  kept[kept_count++] = (struct kept){.pid = one->pid, .stat_fd = fd, .start = one->start};
  return true;
}

static void read_kept(struct totals *totals, unsigned long long *ticks) {
  int left = 0;
  for (int i = 0; i < kept_count; i++) {
    struct process one;
    int fd = kept[i].stat_fd;
    bool read = fd >= 0 ? process_read_stat(fd, &one) : process_read(kept[i].pid, &one);
    if (read && one.start == kept[i].start) {
      add_up(totals, ticks, &one);
      if (process_is_dead(&one)) look_back(&kept[i].look);
      else look_closer(&kept[i].look, &one);
      kept[left++] = kept[i];
    } else {
      look_back(&kept[i].look);
      if (fd >= 0) {
        close(fd);
        open_fds--;
      }
    }
  }
  kept_count = left;
}

enum standing { UNDECIDED, KNOWN, OURS, STRANGER };

static enum standing decide(const struct process *one, const struct pids *all, const char *standing) {
  if (one->parent == getpid()) return OURS;
  if (one->parent == 0) return STRANGER;
  int parent = pids_find(all, one->parent);
  if (parent < 0) return UNDECIDED; /* it died while we looked: its child has a new parent next time */
  if (standing[parent] == KNOWN) return is_kept(one->parent) ? OURS : STRANGER;
  return (enum standing)standing[parent];
}

static void meet_newcomers(struct totals *totals, unsigned long long *ticks, int most) {
  static struct pids all;
  static struct processes newcomers;
  if (!proc_is_ours() || !pids_of_all(&all)) return;
  char *standing = calloc((size_t)all.count + 1, 1);
  if (!standing) return;
  newcomers.count = 0;
  for (int i = 0, known = 0; i < all.count; i++) {
    struct process one;
    while (known < seen.count && seen.at[known] < all.at[i]) known++;
    if (known < seen.count && seen.at[known] == all.at[i]) standing[i] = KNOWN;
    else if (newcomers.count < most && process_read(all.at[i], &one)) processes_add(&newcomers, &one);
  }
  if (look_at_newcomers(newcomers.count)) priority_raise(); /* what multiplies like this soon leaves no CPU to anyone else */
  for (bool moved = true; moved;) {
    moved = false;
    for (int i = 0; i < newcomers.count; i++) {
      const struct process *one = &newcomers.at[i];
      int at = pids_find(&all, one->pid);
      if (at < 0 || standing[at] != UNDECIDED) continue;
      standing[at] = (char)decide(one, &all, standing);
      if (standing[at] == UNDECIDED) continue;
      moved = true;
      if (standing[at] != OURS || !keep(one)) continue;
      add_up(totals, ticks, one);
      if (!process_is_dead(one)) look_closer(&kept[kept_count - 1].look, one);
      totals->births++;
    }
  }
  seen.count = 0;
  for (int i = 0; i < all.count; i++) {
    if (standing[i] != UNDECIDED) pids_add(&seen, all.at[i]);
  }
  free(standing);
}

static int forget_strangers(void) {
  int strangers = seen.count - kept_count;
  seen.count = 0;
  for (int i = 0; i < kept_count; i++) pids_add(&seen, kept[i].pid);
  pids_sort(&seen);
  return strangers;
}

/*
 * The sum falls for a moment when a child was reaped after its parent was read, and for good when its parent ignores SIGCHLD.
 * It must never fall: the former is waited out, the latter is made up for, by the smallest of several losses in a row.
 */
static unsigned long long never_falling(unsigned long long sum) {
  static unsigned long long last, made_up, smallest_loss;
  static int losses;
  sum += made_up;
  if (sum >= last) {
    losses = 0;
    return last = sum;
  }
  if (losses == 0 || last - sum < smallest_loss) smallest_loss = last - sum;
  if (++losses >= LOST_FOR_GOOD_AFTER) {
    made_up += smallest_loss;
    losses = 0;
  }
  return last;
}

static unsigned long long reaped_ms(void) {
  struct rusage use;
  if (getrusage(RUSAGE_CHILDREN, &use) != 0) return 0;
  return (unsigned long long)(use.ru_utime.tv_sec + use.ru_stime.tv_sec) * 1000 +
         (unsigned long long)(use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1000;
}

void sample_take(void) {
  static unsigned taken;
  struct totals totals = {0};
  unsigned long long ticks = 0, reaped = reaped_ms();
  int most = taken == 0 ? INT_MAX : NEWCOMERS_AT_ONCE;
  look_around_at(now_ms());
  if (++taken % ASK_AGAIN_EVERY == 0) most += forget_strangers();
  read_kept(&totals, &ticks);
  meet_newcomers(&totals, &ticks, most);
  totals.cpu_ms = never_falling(reaped + ticks * 1000 / (unsigned long long)sysconf(_SC_CLK_TCK));
  struct looked looked = look_result();
  status_sample("sample %lld %llu %ld %d %d %llu %lld %u %u", (long long)now_ms(), totals.cpu_ms,
                totals.rss_pages * (sysconf(_SC_PAGESIZE) / 1024), totals.processes, totals.births, looked.wait_ms,
                looked.io_bytes, looked.short_total, looked.short_key);
}
