#include "look.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
  BUSY_AT_ONCE = 16,      /* a spin is among the busiest; a file more for each of a thousand would cost a core */
  IO_EVERY_MS = 500,
  IO_AT_ONCE = 256,       /* a tree with more is not asked: 3 ms a second is what this may cost */
  SHORT_MS = 2000,        /* what lives less is not service but a start that failed, or a step of a script */
  YOUNG_MS = 600,         /* until then a new process may still show its parent's command line */
  KINDS = 64,
  CROWD = 64, /* a command line is behind a lock that whoever forks holds, under a fork bomb for seconds */
};

struct kind {
  unsigned key, total;
};

static struct kind kinds[KINDS];
static struct looked result;
static int64_t now, io_at;
static int busy_left, io_left;
static bool crowded;

void look_around_at(int64_t now_ms) {
  now = now_ms;
  busy_left = BUSY_AT_ONCE;
  io_left = 0;
  if (now < io_at) return;
  io_left = IO_AT_ONCE;
  io_at = now + IO_EVERY_MS;
}

static ssize_t read_file(pid_t pid, const char *name, char *into, size_t room) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/%s", (int)pid, name);
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return -1;
  ssize_t length = read(fd, into, room - 1);
  close(fd);
  if (length >= 0) into[length] = '\0';
  return length;
}

/* The second number of schedstat: nanoseconds on a run queue. */
static long long waited_ns(pid_t pid) {
  char text[128];
  if (read_file(pid, "schedstat", text, sizeof text) <= 0) return -1;
  char *second = strchr(text, ' ');
  return second ? atoll(second + 1) : -1;
}

static long long moved_bytes(pid_t pid) {
  char text[512];
  if (read_file(pid, "io", text, sizeof text) <= 0) return -1;
  long long read_bytes = 0, written = 0;
  if (sscanf(text, "rchar: %lld wchar: %lld", &read_bytes, &written) != 2) return -1;
  return read_bytes + written;
}

/* FNV-1a. The name of a program can always be read at once. */
static unsigned command_key(pid_t pid) {
  char text[4096];
  ssize_t length = read_file(pid, crowded ? "comm" : "cmdline", text, sizeof text);
  unsigned key = 2166136261u;
  for (ssize_t i = 0; i < length; i++) key = (key ^ (unsigned char)text[i]) * 16777619u;
  return key;
}

static long long grown(long long before, long long after) {
  return before >= 0 && after > before ? after - before : 0;
}

bool look_at_newcomers(int count) {
  return crowded = count > CROWD;
}

void look_closer(struct look *look, const struct process *one) {
  bool first = !look->begun;
  if (first) *look = (struct look){.begun = true, .first_ms = now, .cpu_ticks = one->cpu_ticks};
  if (first || now - look->first_ms < YOUNG_MS) look->key = command_key(one->pid);
  bool busy = one->cpu_ticks > look->cpu_ticks;
  look->cpu_ticks = one->cpu_ticks;
  if ((first || busy) && busy_left-- > 0) {
    long long wait_ns = waited_ns(one->pid);
    static unsigned long long total_ns;
    total_ns += (unsigned long long)grown(first ? 0 : look->wait_ns, wait_ns);
    look->wait_ns = wait_ns;
    result.wait_ms = total_ns / 1000000;
  }
  if (io_left > 0) {
    long long io_bytes = --io_left > 0 ? moved_bytes(one->pid) : -1;
    if (io_bytes < 0) result.io_bytes = -1; /* once blind, always blind: a sum with holes looks like silence */
    if (result.io_bytes >= 0) result.io_bytes += grown(first ? 0 : look->io_bytes, io_bytes);
    look->io_bytes = io_bytes;
  }
}

void look_back(struct look *look) {
  bool was_short = look->begun && now - look->first_ms < SHORT_MS;
  look->begun = false; /* a zombie is counted once */
  if (!was_short) return;
  struct kind *rarest = &kinds[0], *found = NULL;
  for (int i = 0; i < KINDS && !found; i++) {
    if (kinds[i].total > 0 && kinds[i].key == look->key) found = &kinds[i];
    else if (kinds[i].total < rarest->total) rarest = &kinds[i];
  }
  if (!found) {
    found = rarest;
    *found = (struct kind){.key = look->key};
  }
  found->total++;
  if (found->total < result.short_total) return;
  result.short_total = found->total;
  result.short_key = found->key;
}

struct looked look_result(void) {
  return result;
}
