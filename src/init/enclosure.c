#include "enclosure.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <unistd.h>

static int write_once(const char *path, const char *text) {
  int fd = open(path, O_WRONLY | O_CLOEXEC);
  if (fd < 0) return errno;
  int error = write(fd, text, strlen(text)) < 0 ? errno : 0;
  close(fd);
  return error;
}

/* Every user may be someone in a user namespace of their own, where they may have a PID namespace: here the same as outside. */
static int open_as_user(void) {
  char users[32], groups[32];
  snprintf(users, sizeof users, "%u %u 1", geteuid(), geteuid());
  snprintf(groups, sizeof groups, "%u %u 1", getegid(), getegid());
  if (unshare(CLONE_NEWUSER | CLONE_NEWPID) != 0) return errno;
  write_once("/proc/self/setgroups", "deny"); /* user_namespaces(7): or the groups may not be mapped */
  int error = write_once("/proc/self/uid_map", users);
  return error ? error : write_once("/proc/self/gid_map", groups);
}

int enclosure_open(void) {
  if (unshare(CLONE_NEWPID) == 0) return 0;
  return errno == EPERM ? open_as_user() : errno;
}

int enclosure_settle(int *outer_proc) {
  *outer_proc = open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (unshare(CLONE_NEWNS) != 0) return errno;
  /* What is mounted outside from now on is seen in here too, and not the other way round. */
  if (mount(NULL, "/", NULL, MS_REC | MS_SLAVE, NULL) != 0) return errno;
  if (mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) != 0) return errno;
  return 0;
}

int enclosure_outer_pid(int outer_proc) {
  char number[16] = "";
  return readlinkat(outer_proc, "self", number, sizeof number - 1) > 0 ? atoi(number) : 0;
}
