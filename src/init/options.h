#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <sys/types.h>

/* Exit code of guard-init when it was misused or could not set itself up. */
#define MISUSED 125

struct options {
  int control_fd;     /* -c: orders of a letter each: T ask all to end, K end all, D leave all alone, R the guard reads the pipes itself */
  int status_fd;      /* -s */
  bool merged;        /* -m: one pipe for the command's stdout and stderr */
  long nofile;        /* -n: soft RLIMIT_NOFILE of the command; -1 leaves it */
  int grace_ms;       /* -g: between TERM and KILL when the guard is gone */
  int sample_ms;      /* -t: 0 takes no samples */
  pid_t guard_pid;    /* -P: our parent, the guard */
  const char *cgroup; /* -G: the command's cgroup v2 folder, removed in the end; NULL for none */
  bool strict;        /* -S: in a PID namespace of its own */
  bool raise_oom;     /* -O: the kernel is to end the command before its guard */
  char **command;
};

/* Reads the command line. On misuse, says so on stderr and returns false. */
bool options_read(int argc, char **argv, struct options *into);

#endif
