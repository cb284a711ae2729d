#ifndef KEEPER_H
#define KEEPER_H

#include "guard.h"
#include "options.h"

/* Stands behind init: wakes it when someone stops it, ends the tree when someone kills it. Returns the exit code. */
int keeper_run(const struct options *options, const struct guard *guard, pid_t init);

#endif
