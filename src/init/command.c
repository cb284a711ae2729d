#include "command.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "cgroup.h"
#include "enclosure.h"

/* Like glibc's execvp on every libc: a script without "#!" is run by /bin/sh. Returns errno. */
static int execute(const char *path, char **command) {
  execv(path, command);
  if (errno != ENOEXEC) return errno;
  int count = 0;
  while (command[count]) count++;
  char **script = calloc((size_t)count + 2, sizeof *script);
  if (!script) return ENOMEM;
  script[0] = "/bin/sh";
  script[1] = (char *)path;
  for (int i = 1; i < count; i++) script[i + 1] = command[i];
  execv("/bin/sh", script);
  return ENOEXEC;
}

/* Looks the command up in PATH. "Permission denied" anywhere weighs more than "not found" elsewhere. Returns errno. */
static int search_and_execute(char **command) {
  if (command[0][0] == '\0') return ENOENT;
  if (strchr(command[0], '/')) return execute(command[0], command);
  const char *folder = getenv("PATH");
  if (!folder) folder = "/usr/local/bin:/bin:/usr/bin";
  int failure = ENOENT;
  for (const char *end; folder; folder = *end ? end + 1 : NULL) {
    end = strchrnul(folder, ':');
    char path[PATH_MAX];
    int length = snprintf(path, sizeof path, "%.*s%s%s", (int)(end - folder), folder, end > folder ? "/" : "", command[0]);
    if (length < 0 || (size_t)length >= sizeof path) continue;
    int error = execute(path, command);
    if (error == EACCES) failure = EACCES;
    else if (error != ENOENT && error != ENOTDIR && error != ESTALE && error != ENODEV) return error;
  }
  return failure;
}

static void limit_files(long soft) {
  struct rlimit files;
  if (soft < 0 || getrlimit(RLIMIT_NOFILE, &files) != 0) return;
  files.rlim_cur = (rlim_t)soft < files.rlim_max ? (rlim_t)soft : files.rlim_max;
  setrlimit(RLIMIT_NOFILE, &files);
}

/* Raising one's own score is always permitted. */
static void offer_to_oom_killer(void) {
  enum { COMMANDS_SCORE = 100 };
  char text[16] = "";
  int fd = open("/proc/self/oom_score_adj", O_RDWR | O_CLOEXEC);
  if (fd < 0) return;
  if (read(fd, text, sizeof text - 1) > 0 && atoi(text) < COMMANDS_SCORE) {
    int length = snprintf(text, sizeof text, "%d", COMMANDS_SCORE);
    if (pwrite(fd, text, (size_t)length, 0) < 0) errno = 0; /* nice to have */
  }
  close(fd);
}

static void tell(int report, enum command_event event, int value) {
  struct command_news news = {.event = event, .value = value};
  if (write(report, &news, sizeof news) < 0) _exit(MISUSED);
}

static _Noreturn void become(const struct options *options, const sigset_t *mask, const struct command_files *files, int report) {
  setsid();
  if (files->outer_proc >= 0) tell(report, COMMAND_NUMBERED, enclosure_outer_pid(files->outer_proc));
  if (options->raise_oom) offer_to_oom_killer();
  limit_files(options->nofile);
  dup2(files->out, STDOUT_FILENO);
  dup2(files->err, STDERR_FILENO);
  sigprocmask(SIG_SETMASK, mask, NULL);
  tell(report, COMMAND_NOT_EXECUTED, search_and_execute(options->command));
  _exit(127);
}

/* In its cgroup from birth where the kernel can do that: to move there costs up to 20 ms. */
static pid_t fork_into(const char *cgroup, int report) {
  pid_t pid = cgroup ? cgroup_fork(cgroup) : -1;
  if (pid >= 0) return pid;
  pid = fork();
  int refused = pid == 0 && cgroup ? cgroup_join(cgroup) : 0;
  if (refused) tell(report, COMMAND_HAS_NO_CGROUP, refused);
  return pid;
}

int command_start(const struct options *options, const sigset_t *mask, const struct command_files *files, struct command *into) {
  int report[2];
  if (pipe2(report, O_CLOEXEC) != 0) return errno;
  pid_t pid = fork_into(options->cgroup, report[1]);
  int error = errno;
  if (pid == 0) become(options, mask, files, report[1]);
  close(report[1]);
  if (pid < 0) {
    close(report[0]);
    return error;
  }
  *into = (struct command){.pid = pid, .news = report[0]};
  return 0;
}
