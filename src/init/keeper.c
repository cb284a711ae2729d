#include "keeper.h"

#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cgroup.h"
#include "clock.h"
#include "ending.h"
#include "own.h"
#include "status.h"

enum {
  BEAT_MS = 1000,
  INITS_WORK_MS = 13000, /* after the grace: init's longest kill and drain */
  STATUS_MS = 1000,
  CGROUP_LEAVES_MS = 2000,
};

enum standing { RUNNING, ENDED, KILLED };

static enum standing look_after(pid_t init, int *exit_code) {
  siginfo_t news = {0};
  while (waitid(P_PID, (id_t)init, &news, WEXITED | WSTOPPED | WNOHANG) == 0 && news.si_pid != 0) {
    if (news.si_code == CLD_STOPPED) {
      kill(init, SIGCONT);
      news = (siginfo_t){0};
    } else {
      *exit_code = news.si_status;
      return news.si_code == CLD_EXITED ? ENDED : KILLED;
    }
  }
  return RUNNING;
}

static void end_the_tree(const char *cgroup) {
  struct family orphans = {.counting = true, .cgroup = cgroup};
  status_say("init-lost");
  ending_force(&orphans);
  cgroup_remove(cgroup, CGROUP_LEAVES_MS);
  status_close(STATUS_MS);
}

int keeper_run(const struct options *options, const struct guard *guard, pid_t init) {
  int keep[] = {options->control_fd, options->status_fd, guard->pidfd};
  own_only(keep, (int)(sizeof keep / sizeof *keep));
  status_open(options->status_fd);
  int signals = own_signals(), exit_code = 0;
  int64_t overdue_at = 0;
  for (;;) {
    struct pollfd polls[] = {
        {.fd = signals, .events = POLLIN},
        {.fd = overdue_at ? -1 : options->control_fd, .events = POLLRDHUP}, /* init reads it */
        {.fd = overdue_at ? -1 : guard->pidfd, .events = POLLIN},
    };
    poll(polls, 3, BEAT_MS);
    struct signalfd_siginfo info[16];
    while (read(signals, info, sizeof info) > 0) continue;
    switch (look_after(init, &exit_code)) {
      case RUNNING: break;
      case ENDED: return exit_code;
      case KILLED: end_the_tree(options->cgroup); return 0;
    }
    bool hung_up = polls[1].revents & (POLLHUP | POLLRDHUP | POLLERR);
    if (overdue_at == 0 && (hung_up || getppid() != guard->pid || guard_is_gone(guard))) {
      overdue_at = now_ms() + options->grace_ms + INITS_WORK_MS;
      kill(init, SIGCONT);
      kill(init, LOOK_AROUND);
    }
    if (overdue_at != 0 && now_ms() > overdue_at) kill(init, SIGKILL);
  }
}
