#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <sys/types.h>

/* Exit code of guard-init when it was misused or could not set itself up. */
#define MISUSED 125

struct options {
  int control_fd;           /* -c */
  int status_fd;            /* -s */
  bool merged;              /* -m: one pipe for the command's stdout and stderr */
  long nofile;              /* -n: soft RLIMIT_NOFILE of the command; -1 leaves it */
  int grace_ms;             /* -g: between TERM and KILL when the guard is gone */
  int sample_ms;            /* -t: 0 takes no samples */
  pid_t guard_pid;          /* -P: our parent, the guard */
  const char *cgroup_procs; /* -G: the command joins this cgroup; NULL for none */
  bool raise_oom;           /* -O: the kernel is to end the command before its guard */
  char **command;
};

/* Reads the command line. On misuse, says so on stderr and returns false. */
bool options_read(int argc, char **argv, struct options *into);

#endif
