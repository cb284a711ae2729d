#include "status.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "clock.h"

/* Room for the lines that must not be lost: there are fewer than ten in a whole run, of at most 300 bytes each. */
static char waiting[8192];
static size_t waiting_length;
static int channel = -1;

void status_open(int fd) {
  channel = fd;
  fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
}

static size_t format_line(char *into, size_t room, const char *format, va_list values) {
  int length = vsnprintf(into, room - 1, format, values);
  if (length < 0) return 0;
  size_t used = (size_t)length < room - 2 ? (size_t)length : room - 2;
  into[used] = '\n';
  return used + 1;
}

void status_say(const char *format, ...) {
  char line[512];
  va_list values;
  va_start(values, format);
  size_t length = format_line(line, sizeof line, format, values);
  va_end(values);
  if (waiting_length + length > sizeof waiting) return;
  memcpy(waiting + waiting_length, line, length);
  waiting_length += length;
  status_flush();
}

void status_sample(const char *format, ...) {
  if (waiting_length > 0 || channel < 0) return;
  char line[256];
  va_list values;
  va_start(values, format);
  size_t length = format_line(line, sizeof line, format, values);
  va_end(values);
  ssize_t sent = write(channel, line, length);
  if (sent <= 0 || (size_t)sent == length) return;
  /* Half a line would spoil the next one. */
  memcpy(waiting, line + sent, length - (size_t)sent);
  waiting_length = length - (size_t)sent;
}

int status_waiting(void) {
  return waiting_length > 0 ? channel : -1;
}

void status_flush(void) {
  if (waiting_length == 0 || channel < 0) return;
  ssize_t sent = write(channel, waiting, waiting_length);
  if (sent > 0) {
    waiting_length -= (size_t)sent;
    memmove(waiting, waiting + sent, waiting_length);
  } else if (sent < 0 && errno != EAGAIN && errno != EINTR) {
    channel = -1; /* no one reads any more */
    waiting_length = 0;
  }
}

void status_close(int most_ms) {
  int64_t until = now_ms() + most_ms;
  while (status_waiting() >= 0 && now_ms() < until) {
    struct pollfd room = {.fd = channel, .events = POLLOUT};
    poll(&room, 1, (int)(until - now_ms()));
    status_flush();
  }
}
