#ifndef LOOK_H
#define LOOK_H

#include <stdbool.h>
#include <stdint.h>

#include "process.h"

/* What a closer look at one process of the tree has found so far. Zero before the first. */
struct look {
  int64_t first_ms;             /* when it was first seen */
  unsigned long long cpu_ticks; /* when it was last looked at */
  long long wait_ns, io_bytes;  /* as the kernel counted them then; -1: not to be had */
  unsigned key;                 /* a hash of its command line, or of its name alone when many others came with it */
  bool begun;
};

/* The same for the whole tree since the start, never falling. */
struct looked {
  unsigned long long wait_ms; /* time that busy processes waited for a CPU */
  long long io_bytes;         /* read and written; -1 when that cannot be told */
  unsigned short_total;       /* short-lived processes of the command line that most of them had */
  unsigned short_key;
};

/* Begins a round of looks. */
void look_around_at(int64_t now_ms);
/* So many are there for the first time. Whether that is a crowd: of its processes only names are read. */
bool look_at_newcomers(int count);
/* A process that lives. */
void look_closer(struct look *look, const struct process *one);
/* One that has ended since the last round, as a zombie or for good. */
void look_back(struct look *look);
struct looked look_result(void);

#endif
