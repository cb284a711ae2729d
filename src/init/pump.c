#include "pump.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "clock.h"

enum { MOST_AT_ONCE = 1 << 20 };

/* Sets O_NONBLOCK where it changes nothing for others that hold the same open file. */
static int unblocked(int fd) {
  struct stat what;
  if (fstat(fd, &what) != 0) return fd;
  if (S_ISSOCK(what.st_mode)) {
    fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
  } else if (S_ISFIFO(what.st_mode) || S_ISCHR(what.st_mode)) {
    char path[32];
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    int own = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (own >= 0) {
      close(fd);
      return own;
    }
  }
  return fd;
}

void pump_open(struct pump *pump, int from, int to) {
  pump->from = from;
  pump->to = unblocked(to);
  pump->done = pump->to_is_full = pump->copies = pump->retired = false;
  pump->start = pump->end = 0;
  fcntl(from, F_SETFL, fcntl(from, F_GETFL) | O_NONBLOCK);
  fcntl(from, F_SETPIPE_SZ, MOST_AT_ONCE);
}

void pump_expect(const struct pump *pump, struct pollfd polls[PUMP_POLLS]) {
  bool full = pump->to_is_full;
  polls[0] = (struct pollfd){.fd = pump->done || full ? -1 : pump->from, .events = POLLIN};
  polls[1] = (struct pollfd){.fd = pump->done ? -1 : pump->to, .events = full ? POLLOUT : 0};
}

void pump_close(struct pump *pump) {
  if (pump->done) return;
  close(pump->to);
  close(pump->from);
  pump->done = true;
}

/* `had_bytes`: the pipe is known not to be empty, so that EAGAIN can only mean a full far end. */
static void splice_some(struct pump *pump, bool had_bytes) {
  ssize_t moved = splice(pump->from, NULL, pump->to, NULL, MOST_AT_ONCE, SPLICE_F_MOVE | SPLICE_F_NONBLOCK);
  if (moved > 0 || (moved < 0 && errno == EINTR)) return;
  if (moved < 0 && errno == EAGAIN) pump->to_is_full = had_bytes;
  else if (moved < 0 && (errno == EINVAL || errno == ENOSYS)) pump->copies = true;
  else pump_close(pump);
}

static void copy_some(struct pump *pump) {
  if (pump->start == pump->end) {
    ssize_t got = read(pump->from, pump->bytes, sizeof pump->bytes);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (got <= 0) {
      pump_close(pump);
      return;
    }
    pump->start = 0;
    pump->end = (size_t)got;
  }
  ssize_t put = write(pump->to, pump->bytes + pump->start, pump->end - pump->start);
  if (put >= 0) pump->start += (size_t)put;
  else if (errno != EAGAIN && errno != EINTR) pump_close(pump);
  pump->to_is_full = pump->start < pump->end;
  if (pump->retired && !pump->to_is_full) pump_close(pump);
}

void pump_step(struct pump *pump, const struct pollfd polls[PUMP_POLLS]) {
  if (pump->done) return;
  if (polls[1].revents & (POLLERR | POLLHUP | POLLNVAL)) {
    pump_close(pump); /* no one reads any more: let the command learn that as it would without us */
    return;
  }
  bool had_bytes = !pump->to_is_full;
  if (!((had_bytes ? polls[0].revents : polls[1].revents) & (POLLIN | POLLOUT | POLLHUP | POLLERR))) return;
  pump->to_is_full = false;
  if (!pump->copies) splice_some(pump, had_bytes);
  if (pump->copies) copy_some(pump);
}

void pump_retire(struct pump *pump) {
  pump->retired = true;
  if (pump->start == pump->end) pump_close(pump);
}

static bool has_something(const struct pump *pump) {
  int bytes = 0;
  if (pump->done) return false;
  return pump->start < pump->end || (ioctl(pump->from, FIONREAD, &bytes) == 0 && bytes > 0);
}

void pumps_drain(struct pump *pumps, int count, int most_ms) {
  struct pollfd polls[2 * PUMP_POLLS];
  int64_t until = now_ms() + most_ms;
  for (int64_t left = most_ms; left > 0; left = until - now_ms()) {
    bool something = false;
    for (int i = 0; i < count; i++) {
      if (has_something(&pumps[i])) something = true;
      pump_expect(&pumps[i], polls + i * PUMP_POLLS);
    }
    if (!something) return;
    poll(polls, (nfds_t)(count * PUMP_POLLS), (int)left);
    for (int i = 0; i < count; i++) pump_step(&pumps[i], polls + i * PUMP_POLLS);
  }
}
