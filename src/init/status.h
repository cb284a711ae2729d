#ifndef STATUS_H
#define STATUS_H

#include <stdbool.h>

/*
 * Lines to the guard. Nothing here ever blocks: what does not fit waits, and samples are dropped.
 *
 *   streams <our pid> <descriptor>:<inode> [<descriptor>:<inode>]
 *                                                              the read ends of the command's stdout and stderr, or of the one pipe for both
 *   started <pid> <start time, field 22 of /proc/pid/stat>     the command was executed
 *   refused strict <errno>                                     the PID namespace that -S asks for cannot be had; nothing follows
 *   exec-failed <errno>                                        it was not; nothing follows
 *   sample <monotonic ms> <cpu ms of the tree so far> <rss KiB> <living processes> <births since the last sample>
 *          <ms that busy processes waited for a CPU> <bytes read and written, -1: unknown>
 *          <short-lived processes of the commonest command line> <its hash>
 *   exited <code> | signaled <number>                          the command itself has ended
 *   empty <processes ended since the first order to end>       no process is left; nothing follows
 *   left <count> <ended> <pid,pid,... at most 16>              those could not be ended; nothing follows
 *   init-lost                                                  someone killed init; the keeper ends the tree, `empty` or `left` follows
 *   degraded subreaper|proc|cgroup|keeper <errno>              a protection is missing; we go on without it
 */

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
