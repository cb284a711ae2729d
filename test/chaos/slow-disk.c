/* Makes writing to regular files slow: CHAOS_SYNC_MS for each fsync and fdatasync, CHAOS_WRITE_MS for each write. */
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static void wait_for_disk(int fd, const char *name) {
  struct stat about;
  const char *ms = getenv(name);
  if (!ms || fstat(fd, &about) != 0 || !S_ISREG(about.st_mode)) return;
  long wait_ms = atol(ms);
  struct timespec wait = {wait_ms / 1000, wait_ms % 1000 * 1000000};
  nanosleep(&wait, NULL);
}

int fsync(int fd) {
  wait_for_disk(fd, "CHAOS_SYNC_MS");
  return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(fd);
}

int fdatasync(int fd) {
  wait_for_disk(fd, "CHAOS_SYNC_MS");
  return ((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"))(fd);
}

ssize_t write(int fd, const void *from, size_t length) {
  wait_for_disk(fd, "CHAOS_WRITE_MS");
  return ((ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write"))(fd, from, length);
}

ssize_t pwrite(int fd, const void *from, size_t length, off_t at) {
  wait_for_disk(fd, "CHAOS_WRITE_MS");
  return ((ssize_t(*)(int, const void *, size_t, off_t))dlsym(RTLD_NEXT, "pwrite"))(fd, from, length, at);
}

ssize_t pwrite64(int fd, const void *from, size_t length, off64_t at) {
  wait_for_disk(fd, "CHAOS_WRITE_MS");
  return ((ssize_t(*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64"))(fd, from, length, at);
}
