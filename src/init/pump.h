#ifndef PUMP_H
#define PUMP_H

#include <poll.h>
#include <stdbool.h>
#include <stddef.h>

/* Hands on what the command writes into a pipe, without loss and without ever blocking. */
struct pump {
  int from, to;
  bool done;
  bool to_is_full; /* wait for room at the far end instead of for bytes at the near one */
  bool copies;     /* splice cannot write there (a file opened for appending): through `bytes` then */
  bool retired;    /* someone else reads the pipe now */
  size_t start, end;
  char bytes[65536];
};

enum { PUMP_POLLS = 2 };

/* Takes over both descriptors. `from` must be a pipe. */
void pump_open(struct pump *pump, int from, int to);
void pump_expect(const struct pump *pump, struct pollfd polls[PUMP_POLLS]);
void pump_step(struct pump *pump, const struct pollfd polls[PUMP_POLLS]);
/* Another reader has the pipe open: hands on what it has taken out of it, and nothing more. */
void pump_retire(struct pump *pump);
/* Forwards what already is in the pipes, waiting for slow readers at most so long. */
void pumps_drain(struct pump *pumps, int count, int most_ms);
/* Ends the stream at both sides: the command gets EPIPE, the reader sees the end. */
void pump_close(struct pump *pump);

#endif
