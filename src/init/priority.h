#ifndef PRIORITY_H
#define PRIORITY_H

#include <stdbool.h>

/* Before all ordinary processes, where we may: a fork bomb's are many, and we are one. Whether it worked. */
bool priority_raise(void);

#endif
