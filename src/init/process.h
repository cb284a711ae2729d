#ifndef PROCESS_H
#define PROCESS_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

/* What /proc/<pid>/stat says of one process. (pid, start) is its identity. */
struct process {
  pid_t pid, parent, group;
  char state;
  long threads;
  unsigned long long start;     /* field 22, clock ticks since boot */
  unsigned long long cpu_ticks; /* its own and that of the children it reaped */
  long rss_pages;
};

struct processes {
  struct process *at;
  int count, room;
};

struct pids {
  pid_t *at;
  int count, room;
};

bool processes_add(struct processes *list, const struct process *one);
bool pids_add(struct pids *list, pid_t pid);
void pids_sort(struct pids *list);
/* Where it is in an ascending list, or -1. */
int pids_find(const struct pids *sorted, pid_t pid);

/* Whether /proc is there and numbers processes as our own PID namespace does. */
bool proc_is_ours(void);
int process_open_stat(pid_t pid);
/* Reads from a descriptor of process_open_stat, which may be kept and read again. False when the process is gone. */
bool process_read_stat(int stat_fd, struct process *into);
bool process_read(pid_t pid, struct process *into);
/* A zombie; not a process whose main thread has ended before its others, which shows the same state. */
bool process_is_dead(const struct process *one);
/* Every process that /proc lists, ascending. False when it cannot be read. */
bool pids_of_all(struct pids *into);

#endif
