#ifndef OWN_H
#define OWN_H

#include <stdbool.h>
#include <sys/types.h>

/* What guard-init keeps of what it was given: nothing that the command or its caller could miss. */

/* Points 0, 1 and 2 at /dev/null and closes every other descriptor but those in `keep`. */
void own_only(const int *keep, int count);

/*
 * A copy of the command, and our command line blanked: `pgrep -f` and `pkill -f` in the command are not to find its guard,
 * so this comes before anything is forked. NULL without memory.
 */
char **own_command(char **argv, char **command);

/* A signalfd for SIGCHLD and LOOK_AROUND. All signals are blocked already. */
int own_signals(void);

#endif
