#include "own.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "guard.h"

static void close_unless_kept(int fd, const int *keep, int count) {
  if (fd <= STDERR_FILENO) return;
  for (int i = 0; i < count; i++) {
    if (keep[i] == fd) return;
  }
  close(fd);
}

void own_only(const int *keep, int count) {
  enum { MOST_WITHOUT_PROC = 1024 };
  int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
    if (nothing < 0) close(fd);
    else dup2(nothing, fd);
  }
  DIR *open_fds = opendir("/proc/self/fd");
  if (!open_fds) {
    for (int fd = 0; fd < MOST_WITHOUT_PROC; fd++) close_unless_kept(fd, keep, count);
    return;
  }
  for (struct dirent *entry; (entry = readdir(open_fds));) {
    int fd = atoi(entry->d_name);
    if (fd != dirfd(open_fds)) close_unless_kept(fd, keep, count);
  }
  closedir(open_fds);
}

char **own_command(char **argv, char **command) {
  int count = 0;
  while (command[count]) count++;
  char **copy = calloc((size_t)count + 1, sizeof *copy);
  for (int i = 0; i < count; i++) {
    if (!copy || !(copy[i] = strdup(command[i]))) return NULL;
  }
  for (char **argument = argv + 1; *argument; argument++) memset(*argument, 0, strlen(*argument));
  return copy;
}

int own_signals(void) {
  sigset_t ours;
  sigemptyset(&ours);
  sigaddset(&ours, SIGCHLD);
  sigaddset(&ours, LOOK_AROUND);
  return signalfd(-1, &ours, SFD_NONBLOCK | SFD_CLOEXEC);
}
