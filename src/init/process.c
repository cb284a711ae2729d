#include "process.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FIRST_ROOM = 1024, GROUP = 5, UTIME = 14, CSTIME = 17, THREADS = 20, START = 22, RSS = 24 };

static void *grown(void *items, int *room, size_t size) {
  int wanted = *room > 0 ? *room * 2 : FIRST_ROOM;
  void *more = realloc(items, (size_t)wanted * size);
  if (more) *room = wanted;
  return more;
}

bool processes_add(struct processes *list, const struct process *one) {
  if (list->count == list->room) {
    struct process *more = grown(list->at, &list->room, sizeof *more);
    if (!more) return false;
    list->at = more;
  }
  list->at[list->count++] = *one;
  return true;
}

bool pids_add(struct pids *list, pid_t pid) {
  if (list->count == list->room) {
    pid_t *more = grown(list->at, &list->room, sizeof *more);
    if (!more) return false;
    list->at = more;
  }
  list->at[list->count++] = pid;
  return true;
}

static int by_number(const void *a, const void *b) {
  pid_t x = *(const pid_t *)a, y = *(const pid_t *)b;
  return (x > y) - (x < y);
}

void pids_sort(struct pids *list) {
  if (list->count > 0) qsort(list->at, (size_t)list->count, sizeof *list->at, by_number);
}

int pids_find(const struct pids *sorted, pid_t pid) {
  const pid_t *found = sorted->count > 0 ? bsearch(&pid, sorted->at, (size_t)sorted->count, sizeof pid, by_number) : NULL;
  return found ? (int)(found - sorted->at) : -1;
}

bool proc_is_ours(void) {
  char self[16];
  ssize_t length = readlink("/proc/self", self, sizeof self - 1);
  if (length <= 0) return false;
  self[length] = '\0';
  return atol(self) == getpid();
}

int process_open_stat(pid_t pid) {
  char path[32];
  snprintf(path, sizeof path, "/proc/%d/stat", (int)pid);
  return open(path, O_RDONLY | O_CLOEXEC);
}

/* strtoll knows bases and overflows; a thousand processes four times a second are a reason to know neither. */
static const char *number(const char *at, long long *into) {
  bool negative = at[0] == ' ' && at[1] == '-';
  const char *digit = at + (negative ? 2 : 1);
  if (at[0] != ' ' || *digit < '0' || *digit > '9') return NULL;
  long long value = 0;
  while (*digit >= '0' && *digit <= '9') value = (long long)((unsigned long long)value * 10 + (unsigned)(*digit++ - '0'));
  *into = negative ? -value : value;
  return digit;
}

/* Field 2 may hold anything, ") (" and newlines too: the numbers begin after the last ')'. */
static bool parse(const char *text, struct process *into) {
  const char *at = strrchr(text, ')');
  if (!at || at[1] != ' ' || at[2] == '\0') return false;
  *into = (struct process){.pid = (pid_t)strtol(text, NULL, 10), .state = at[2]};
  at += 3;
  for (int field = 4; field <= RSS; field++) {
    long long value;
    at = number(at, &value);
    if (!at) return false;
    if (field == 4) into->parent = (pid_t)value;
    else if (field == GROUP) into->group = (pid_t)value;
    else if (field >= UTIME && field <= CSTIME) into->cpu_ticks += (unsigned long long)value;
    else if (field == THREADS) into->threads = (long)value;
    else if (field == START) into->start = (unsigned long long)value;
    else if (field == RSS) into->rss_pages = (long)value;
  }
  return true;
}

bool process_read_stat(int stat_fd, struct process *into) {
  char text[1024];
  ssize_t length = pread(stat_fd, text, sizeof text - 1, 0);
  if (length <= 0) return false;
  text[length] = '\0';
  return parse(text, into);
}

bool process_read(pid_t pid, struct process *into) {
  int fd = process_open_stat(pid);
  if (fd < 0) return false;
  bool read = process_read_stat(fd, into);
  close(fd);
  return read;
}

bool process_is_dead(const struct process *one) {
  return one->state == 'X' || (one->state == 'Z' && one->threads <= 1);
}

bool pids_of_all(struct pids *into) {
  DIR *proc = opendir("/proc");
  if (!proc) return false;
  into->count = 0;
  bool ascending = true, whole = true;
  for (struct dirent *entry; (entry = readdir(proc));) {
    if (entry->d_name[0] < '1' || entry->d_name[0] > '9') continue;
    pid_t pid = (pid_t)strtol(entry->d_name, NULL, 10);
    if (into->count > 0 && pid < into->at[into->count - 1]) ascending = false;
    if (!pids_add(into, pid)) whole = false;
  }
  closedir(proc);
  if (!ascending) pids_sort(into);
  return whole;
}
