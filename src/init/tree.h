#ifndef TREE_H
#define TREE_H

#include "process.h"

/* Our own direct children, zombies included: none of their pids can be reused before we reap them. False when /proc does not tell. */
bool tree_children(struct pids *into);

/*
 * Every descendant, parents before their children. A process is in the list only if it was seen to be a child of a
 * process that was ours before and after that look, so that a reused pid cannot smuggle a stranger in.
 * What moved meanwhile is left out: look again.
 */
bool tree_descendants(struct processes *into);

#endif
