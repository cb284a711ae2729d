#include "cgroup.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "clock.h"

enum {
  DEEPEST = 32, /* folders within folders: a command that nests them deeper may keep them */
  PAUSE_MS = 2,
};

/* clone3(2), CLONE_ARGS_SIZE_VER2. Not every libc has a header for it. */
struct fork_into {
  uint64_t flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls, set_tid, set_tid_size, cgroup;
};
static const uint64_t INTO_CGROUP = 0x200000000;
enum { CLONE3 = 435 }; /* on every architecture */

pid_t cgroup_fork(const char *folder) {
  int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return -1;
  struct fork_into how = {.flags = INTO_CGROUP, .exit_signal = SIGCHLD, .cgroup = (uint64_t)fd};
  pid_t pid = (pid_t)syscall(CLONE3, &how, sizeof how);
  close(fd);
  return pid;
}

static int write_into(const char *folder, const char *file, const char *text) {
  char path[PATH_MAX];
  if (snprintf(path, sizeof path, "%s/%s", folder, file) >= (int)sizeof path) return ENAMETOOLONG;
  int fd = open(path, O_WRONLY | O_CLOEXEC);
  if (fd < 0) return errno;
  int error = write(fd, text, strlen(text)) < 0 ? errno : 0;
  close(fd);
  return error;
}

int cgroup_join(const char *folder) {
  return write_into(folder, "cgroup.procs", "0");
}

bool cgroup_is_populated(const char *folder) {
  char path[PATH_MAX], text[256] = "";
  if (!folder || snprintf(path, sizeof path, "%s/cgroup.events", folder) >= (int)sizeof path) return false;
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return false;
  bool populated = read(fd, text, sizeof text - 1) > 0 && strstr(text, "populated 1");
  close(fd);
  return populated;
}

void cgroup_kill(const char *folder) {
  if (folder) write_into(folder, "cgroup.kill", "1");
}

/* Whether it is gone, or can never go. */
static bool removed(const char *folder, int depth) {
  if (rmdir(folder) == 0 || errno != EBUSY) return true;
  DIR *inside = depth < DEEPEST ? opendir(folder) : NULL;
  if (!inside) return false;
  for (struct dirent *entry; (entry = readdir(inside));) {
    char path[PATH_MAX];
    if (entry->d_type != DT_DIR || entry->d_name[0] == '.') continue;
    if (snprintf(path, sizeof path, "%s/%s", folder, entry->d_name) < (int)sizeof path) removed(path, depth + 1);
  }
  closedir(inside);
  return rmdir(folder) == 0;
}

void cgroup_remove(const char *folder, int most_ms) {
  const struct timespec pause = {.tv_nsec = PAUSE_MS * 1000000};
  if (!folder) return;
  for (int64_t until = now_ms() + most_ms; !removed(folder, 0) && now_ms() < until;) nanosleep(&pause, NULL);
}
