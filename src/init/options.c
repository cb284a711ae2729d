#include "options.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char usage[] =
    "usage: guard-init -c controlFd -s statusFd [-m] [-n nofile] [-g graceMs] [-t sampleMs]\n"
    "                  [-P guardPid] [-G cgroup] [-S] [-O] -- command [args...]\n";

static bool misused(const char *what, const char *value) {
  fprintf(stderr, "guard-init: %s%s%s\n%s", what, value ? ": " : "", value ? value : "", usage);
  return false;
}

static bool number(const char *text, long most, long *into) {
  char *end;
  errno = 0;
  long value = strtol(text, &end, 10);
  if (errno != 0 || end == text || *end != '\0' || value < 0 || value > most) return false;
  *into = value;
  return true;
}

static bool is_channel(int fd) {
  return fd > 2 && fcntl(fd, F_GETFD) >= 0;
}

bool options_read(int argc, char **argv, struct options *into) {
  *into = (struct options){
      .control_fd = -1, .status_fd = -1, .nofile = -1, .grace_ms = 2000, .sample_ms = 250, .guard_pid = getppid()};
  int flag;
  opterr = 0;
  while ((flag = getopt(argc, argv, "+c:s:mn:g:t:P:G:SO")) != -1) {
    long value = 0;
    bool numeric = flag == 'c' || flag == 's' || flag == 'n' || flag == 'g' || flag == 't' || flag == 'P';
    if (numeric && !number(optarg, flag == 'n' ? LONG_MAX : INT_MAX, &value)) return misused("not a number", optarg);
    switch (flag) {
      case 'c': into->control_fd = (int)value; break;
      case 's': into->status_fd = (int)value; break;
      case 'm': into->merged = true; break;
      case 'n': into->nofile = value; break;
      case 'g': into->grace_ms = (int)value; break;
      case 't': into->sample_ms = (int)value; break;
      case 'P': into->guard_pid = (pid_t)value; break;
      case 'G': into->cgroup = strdup(optarg); break; /* our command line is blanked later */
      case 'S': into->strict = true; break;
      case 'O': into->raise_oom = true; break;
      default: return misused("an unknown option or one without its value", NULL);
    }
  }
  if (!is_channel(into->control_fd)) return misused("-c must name an open descriptor above 2", NULL);
  if (!is_channel(into->status_fd)) return misused("-s must name an open descriptor above 2", NULL);
  if (into->control_fd == into->status_fd) return misused("-c and -s must differ", NULL);
  if (optind >= argc) return misused("no command", NULL);
  into->command = argv + optind;
  return true;
}
