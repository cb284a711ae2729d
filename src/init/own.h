#ifndef OWN_H
#define OWN_H

#include <stdbool.h>
#include <sys/types.h>

/* What guard-init keeps of what it was given: nothing that the command or its caller could miss. */

/* Points 0, 1 and 2 at /dev/null and closes every other descriptor but those in `keep`. */
void own_only(const int *keep, int count);

/* Blanks our command line, so that `pgrep -f` and `pkill -f` in the command do not find its guard. */
void own_no_arguments(char **argv);

/* A signalfd for SIGCHLD and LOOK_AROUND. All signals are blocked already. */
int own_signals(void);

#endif
