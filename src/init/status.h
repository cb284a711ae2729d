#ifndef STATUS_H
#define STATUS_H

#include <stdbool.h>

/* Lines to the guard. Nothing here ever blocks: what does not fit waits, and samples are dropped. */

void status_open(int fd);
void status_say(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Like status_say, but the line is dropped when the guard is slow to read. */
void status_sample(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* The descriptor to poll for POLLOUT, or -1 when nothing waits. */
int status_waiting(void);
void status_flush(void);
/* Waits for the guard to read what waits, at most so long. */
void status_close(int most_ms);

#endif
