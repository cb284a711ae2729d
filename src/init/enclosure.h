#ifndef ENCLOSURE_H
#define ENCLOSURE_H

/*
 * A PID namespace for the command: init is the first process in it, and when init ends, for whatever reason, the kernel ends
 * everyone else. From inside nobody can signal init against its will, nor see what is outside (pid_namespaces(7)).
 */

/* In the keeper: the next child is the first process of a new namespace. Returns errno. */
int enclosure_open(void);
/* In that child: a /proc that shows the namespace. `outer_proc` still shows the outside. Returns errno. */
int enclosure_settle(int *outer_proc);
/* The number of the caller outside; 0 when it cannot be told. */
int enclosure_outer_pid(int outer_proc);

#endif
