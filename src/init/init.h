#ifndef INIT_H
#define INIT_H

#include <signal.h>

#include "guard.h"
#include "options.h"

/* Starts the command and owns it to its end. Returns the exit code of guard-init, which says nothing of the command. */
int init_run(const struct options *options, const struct guard *guard, const sigset_t *commands_mask);

#endif
