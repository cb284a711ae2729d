#include "init.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cgroup.h"
#include "clock.h"
#include "command.h"
#include "enclosure.h"
#include "ending.h"
#include "family.h"
#include "own.h"
#include "priority.h"
#include "process.h"
#include "pump.h"
#include "sample.h"
#include "status.h"

enum {
  DRAIN_MS = 1000,      /* for a slow reader, after everything is dead */
  BEAT_MS = 250,        /* looks around at least this often */
  LATE_MS = 100,        /* whoever looks around that late has to fight for the CPU */
  SLOWEST_SAMPLE_MS = 1000,
  SAMPLE_COST_SHARE = 50, /* 1/50 of a core: a tree too large for that is looked at less often */
  REAPS_AT_ONCE = 64,     /* neither output nor orders are to wait for a fork bomb's dead */
  CGROUP_LEAVES_MS = 2000,
  MOST_STREAMS = 2,
  MOST_POLLS = 5 + MOST_STREAMS * PUMP_POLLS,
};

static struct {
  const struct options *options;
  const struct guard *guard;
  pid_t keeper;
  int signals, control;
  int news; /* of the command's start; -1 once it is known how exec went */
  int commands_number; /* the guard's */
  struct family family;
  struct pump pumps[MOST_STREAMS];
  int streams;
  int64_t force_at;  /* when the guard is gone: after the grace */
  int64_t sample_at;
  bool more_to_reap;
  bool gone; /* no descendant is left */
  bool exec_failed, over, left_alone;
} self;

static void say_degraded(const char *what, int error) {
  status_say("degraded %s %d", what, error);
}

static bool streams_are_done(void) {
  for (int i = 0; i < self.streams; i++) {
    if (!self.pumps[i].done) return false;
  }
  return true;
}

static void note_start(void) {
  struct process leader = {0};
  if (proc_is_ours()) process_read(self.family.leader, &leader);
  status_say("started %d %llu", self.commands_number ? self.commands_number : (int)self.family.leader, leader.start);
  self.sample_at = self.options->sample_ms > 0 ? now_ms() + self.options->sample_ms : 0;
}

static void close_news(void) {
  close(self.news);
  self.news = -1;
}

static void note_news(void) {
  struct command_news news;
  ssize_t length = read(self.news, &news, sizeof news);
  if (length < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (length != sizeof news) {
    close_news();
    note_start();
    return;
  }
  switch (news.event) {
    case COMMAND_HAS_NO_CGROUP: say_degraded("cgroup", news.value); break;
    case COMMAND_NUMBERED: self.commands_number = news.value; break;
    case COMMAND_NOT_EXECUTED:
      close_news();
      status_say("exec-failed %d", news.value);
      self.family.silent = self.exec_failed = true;
  }
}

/* The news of exec are complete before the command can die: so the guard hears of its start first. */
static void note_news_before_death(void) {
  while (self.news >= 0 && poll(&(struct pollfd){.fd = self.news, .events = POLLIN}, 1, 0) > 0) note_news();
}

static void note_deaths(void) {
  note_news_before_death();
  self.more_to_reap = family_reap(&self.family, REAPS_AT_ONCE) >= REAPS_AT_ONCE;
  self.gone = family_is_gone(&self.family);
}

static void force(void) {
  note_news_before_death();
  ending_force(&self.family);
  self.over = true;
}

static void guard_went(void) {
  if (self.force_at != 0) return;
  self.force_at = now_ms() + self.options->grace_ms;
  ending_ask(&self.family);
}

static void look_around(void) {
  if (guard_is_gone(self.guard)) guard_went();
  if (self.keeper == 0) return;
  if (getppid() == self.keeper) {
    kill(self.keeper, SIGCONT); /* the command may have stopped it */
  } else {
    say_degraded("keeper", 0);
    self.keeper = 0;
  }
}

static void read_signals(void) {
  struct signalfd_siginfo info[16];
  while (read(self.signals, info, sizeof info) > 0) continue;
}

static void retire_pumps(void) {
  for (int i = 0; i < self.streams; i++) pump_retire(&self.pumps[i]);
}

static void obey(void) {
  char orders[64];
  ssize_t length = read(self.control, orders, sizeof orders);
  if (length < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (length <= 0) {
    self.control = -1;
    guard_went();
  }
  for (ssize_t i = 0; i < length && !self.over; i++) {
    if (orders[i] == 'T') ending_ask(&self.family);
    else if (orders[i] == 'K') force();
    else if (orders[i] == 'D') self.over = self.left_alone = true;
    else if (orders[i] == 'R') retire_pumps();
  }
}

static void keep_time(void) {
  int64_t now = now_ms();
  if (self.force_at != 0 && now >= self.force_at) {
    force();
  } else if (self.sample_at != 0 && now >= self.sample_at) {
    int64_t cpu = own_cpu_us();
    sample_take();
    int64_t wait = (own_cpu_us() - cpu) * SAMPLE_COST_SHARE / 1000;
    if (wait > SLOWEST_SAMPLE_MS) wait = SLOWEST_SAMPLE_MS;
    self.sample_at = now + (wait > self.options->sample_ms ? wait : self.options->sample_ms);
  }
}

static int until_next(int64_t next_look) {
  int64_t next = next_look;
  if (self.more_to_reap) return 0;
  if (self.force_at != 0 && self.force_at < next) next = self.force_at;
  if (self.sample_at != 0 && self.sample_at < next) next = self.sample_at;
  int64_t left = next - now_ms();
  return left > 0 ? (int)left : 0;
}

static void wait_and_step(int64_t next_look) {
  struct pollfd polls[MOST_POLLS] = {
      {.fd = self.news, .events = POLLIN},
      {.fd = self.signals, .events = POLLIN},
      {.fd = self.control, .events = POLLIN},
      {.fd = self.force_at == 0 ? self.guard->pidfd : -1, .events = POLLIN},
      {.fd = status_waiting(), .events = POLLOUT},
  };
  for (int i = 0; i < self.streams; i++) pump_expect(&self.pumps[i], polls + 5 + i * PUMP_POLLS);
  poll(polls, (nfds_t)(5 + self.streams * PUMP_POLLS), until_next(next_look));
  if (polls[1].revents) read_signals();
  if (polls[0].revents || polls[1].revents || self.more_to_reap) note_deaths();
  for (int i = 0; i < self.streams; i++) pump_step(&self.pumps[i], polls + 5 + i * PUMP_POLLS);
  if (polls[1].revents || polls[3].revents) look_around();
  if (polls[2].revents) obey();
  if (polls[4].revents) status_flush();
}

static void supervise(void) {
  int64_t next_look = now_ms() + BEAT_MS;
  while (!self.over && !self.exec_failed) {
    wait_and_step(next_look);
    if (self.over || self.exec_failed) break;
    int64_t late_ms = now_ms() - next_look;
    if (late_ms > LATE_MS) priority_raise();
    if (late_ms >= 0) {
      note_deaths();
      look_around();
      next_look = now_ms() + BEAT_MS;
    }
    keep_time();
    if (!self.over && self.gone && streams_are_done()) {
      ending_tell(&self.family);
      self.over = true;
    }
  }
}

/* The command's streams are pipes of our own making: /dev/stdout cannot be opened on the sockets that we were given. */
static int make_streams(int out[MOST_STREAMS], int from[MOST_STREAMS], int to[MOST_STREAMS]) {
  self.streams = self.options->merged ? 1 : 2;
  for (int i = 0; i < self.streams; i++) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return errno;
    from[i] = ends[0];
    out[i] = ends[1];
    to[i] = fcntl(STDOUT_FILENO + i, F_DUPFD_CLOEXEC, 3);
    if (to[i] < 0) return errno;
  }
  if (self.options->merged) out[1] = out[0];
  return 0;
}

static unsigned long long inode_of(int fd) {
  struct stat what;
  return fstat(fd, &what) == 0 ? (unsigned long long)what.st_ino : 0;
}

/* The guard may open the pipes by way of /proc and read them itself, which spares every byte the way through us. */
static void say_streams(int outer_proc, const int from[MOST_STREAMS]) {
  pid_t own = outer_proc >= 0 ? enclosure_outer_pid(outer_proc) : getpid();
  if (self.streams == 1) status_say("streams %d %d:%llu", own, from[0], inode_of(from[0]));
  else status_say("streams %d %d:%llu %d:%llu", own, from[0], inode_of(from[0]), from[1], inode_of(from[1]));
}

static int could_not(const char *what, int error) {
  fprintf(stderr, "guard-init: cannot %s: %s\n", what, strerror(error));
  return MISUSED;
}

static int refuse(const char *line, int error) {
  status_say(line, error);
  status_close(DRAIN_MS);
  return 0;
}

int init_run(const struct options *options, const struct guard *guard, const sigset_t *commands_mask) {
  struct command command;
  int outer_proc = -1, out[MOST_STREAMS], from[MOST_STREAMS], to[MOST_STREAMS];
  self.options = options;
  self.guard = guard;
  self.control = options->control_fd;
  self.keeper = getppid();
  status_open(options->status_fd);
  int error = options->strict ? enclosure_settle(&outer_proc) : 0;
  if (error) return refuse("refused strict %d", error);
  if (prctl(PR_SET_CHILD_SUBREAPER, 1) != 0) say_degraded("subreaper", errno);
  if (!proc_is_ours()) say_degraded("proc", 0);
  error = make_streams(out, from, to);
  if (error) return could_not("make pipes", error);
  error = command_start(options, commands_mask, &(struct command_files){out[0], out[1], outer_proc}, &command);
  if (error) return refuse("exec-failed %d", error);
  self.family = (struct family){.leader = command.pid, .cgroup = options->cgroup, .enclosed = options->strict};
  self.news = command.news;
  int keep[] = {options->control_fd, options->status_fd, guard->pidfd, command.news, from[0], to[0],
                options->merged ? -1 : from[1], options->merged ? -1 : to[1]};
  say_streams(outer_proc, from);
  own_only(keep, (int)(sizeof keep / sizeof *keep));
  self.signals = own_signals();
  for (int i = 0; i < self.streams; i++) pump_open(&self.pumps[i], from[i], to[i]);
  sample_open();
  supervise();
  pumps_drain(self.pumps, self.streams, DRAIN_MS);
  for (int i = 0; i < self.streams; i++) pump_close(&self.pumps[i]);
  status_close(DRAIN_MS);
  if (!self.left_alone) cgroup_remove(options->cgroup, CGROUP_LEAVES_MS);
  return 0;
}
