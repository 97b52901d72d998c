/*
 * Loaded into a program before all else (LD_PRELOAD). It counts what the program does to files below KIT_CUT_DIR (writing,
 * syncing, cutting, renaming, deleting) and at one of these deeds lets the program end, as a power cut does, or the disk
 * refuse. So a campaign meets every moment, also those inside SQLite, and a number finds it again.
 *
 * Armed by KIT_CUT="<deed>:<how>" or, later, by asking for access to "/kit-cut/<deed>/<how>":
 *   kill   the process is killed before that deed
 *   half   it is killed in the middle of it, where it is a write
 *   power  as kill, and of what was written and not synced a part is lost (drawn from the number of the deed)
 *   dark   as power, and all of it is lost
 *   sync   from that deed on every sync fails (EIO)
 *   full   from that deed on every write fails (ENOSPC)
 *   locked from that deed on nothing can be written, made, renamed or deleted (EROFS)
 *   off    nothing any more
 * Access to "/kit-cut/count" prints "deeds <n>" of those since it was armed last, to "/kit-cut/refused" how many of them
 * were refused. KIT_CUT_CLOCK: so many seconds the clock of the laptop is off.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdarg.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum how { OFF, KILL, HALF, POWER, DARK, SYNC, FULL, LOCKED };
static const char *const NAMES[] = {"off", "kill", "half", "power", "dark", "sync", "full", "locked"};

/* One write that is not synced yet: what stood there before and what stands there now. */
struct unsynced {
  struct unsynced *older;
  dev_t dev;
  ino_t ino;
  int fd;
  off_t at, size;
  size_t old_length, length;
  char *old, *now;
};

static pthread_mutex_t lock = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static const char *dir;
static size_t dir_length;
static long deeds, due, refusals, clock_off;
static enum how how = OFF;
static int journalling;
static struct unsynced *newest;

static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_writev)(int, const struct iovec *, int);
static ssize_t (*real_pwritev)(int, const struct iovec *, int, off_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_ftruncate)(int, off_t);
static int (*real_rename)(const char *, const char *);
static int (*real_unlink)(const char *);
static int (*real_link)(const char *, const char *);
static int (*real_access)(const char *, int);
static ssize_t (*real_copy)(int, off_t *, int, off_t *, size_t, unsigned);
static ssize_t (*real_sendfile)(int, int, off_t *, size_t);
static int (*real_open)(const char *, int, ...);
static int (*real_open64)(const char *, int, ...);
static int (*real_mkdir)(const char *, mode_t);
static int (*real_gettimeofday)(struct timeval *, void *);
static int (*real_clock_gettime)(clockid_t, struct timespec *);

static void arm(const char *order) {
  char name[16] = "";
  long deed = 0;
  if (sscanf(order, "%ld%*[:/]%15s", &deed, name) != 2) return;
  for (int one = OFF; one <= LOCKED; one += 1)
    if (strcmp(name, NAMES[one]) == 0) how = (enum how)one;
  deeds = refusals = 0;
  due = deed;
  if (how == POWER || how == DARK) journalling = 1;
}

__attribute__((constructor)) static void begin(void) {
  real_write = dlsym(RTLD_NEXT, "write");
  real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
  real_writev = dlsym(RTLD_NEXT, "writev");
  real_pwritev = dlsym(RTLD_NEXT, "pwritev64");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
  real_rename = dlsym(RTLD_NEXT, "rename");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
  real_link = dlsym(RTLD_NEXT, "link");
  real_access = dlsym(RTLD_NEXT, "access");
  real_copy = dlsym(RTLD_NEXT, "copy_file_range");
  real_sendfile = dlsym(RTLD_NEXT, "sendfile64");
  real_open = dlsym(RTLD_NEXT, "open");
  real_open64 = dlsym(RTLD_NEXT, "open64");
  real_mkdir = dlsym(RTLD_NEXT, "mkdir");
  real_gettimeofday = dlsym(RTLD_NEXT, "gettimeofday");
  real_clock_gettime = dlsym(RTLD_NEXT, "clock_gettime");
  dir = getenv("KIT_CUT_DIR");
  if (getenv("KIT_CUT_CLOCK")) clock_off = atol(getenv("KIT_CUT_CLOCK"));
  dir_length = dir ? strlen(dir) : 0;
  if (getenv("KIT_CUT_JOURNAL")) journalling = 1;
  if (dir && getenv("KIT_CUT")) arm(getenv("KIT_CUT"));
}

static int is_ours(const char *path) {
  return dir_length > 0 && strncmp(path, dir, dir_length) == 0 && (path[dir_length] == '/' || !path[dir_length]);
}

static int is_our_file(int fd) {
  char name[64], path[4096];
  if (dir_length == 0 || fd < 3) return 0;
  snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(name, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return is_ours(path);
}

static unsigned drawn(unsigned *state) {
  *state ^= *state << 13;
  *state ^= *state >> 17;
  *state ^= *state << 5;
  return *state;
}

/* Takes back everything that is not synced, then does again, oldest first, what the disk happened to have got. */
static void lose(int all) {
  for (struct unsynced *one = newest; one; one = one->older) {
    if (one->old_length) real_pwrite(one->fd, one->old, one->old_length, one->at);
    real_ftruncate(one->fd, one->size);
  }
  if (all) return;
  unsigned state = (unsigned)due * 2654435761u + 1;
  long count = 0;
  for (struct unsynced *one = newest; one; one = one->older) count += 1;
  for (long nth = count; nth > 0; nth -= 1) {
    struct unsynced *one = newest;
    for (long step = 1; step < nth; step += 1) one = one->older;
    unsigned draw = drawn(&state);
    if (draw % 2 == 0 || one->length == 0) continue;
    size_t length = draw % 5 == 0 ? one->length / 2 / 512 * 512 : one->length;
    if (length) real_pwrite(one->fd, one->now, length, one->at);
  }
}

static void end(void) {
  if (how == POWER || how == DARK) lose(how == DARK);
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

/* Called before each deed, under the lock. Answers whether this is the one in the middle of which to end. */
static int deed(int is_write) {
  deeds += 1;
  if (how == OFF || how >= SYNC || deeds != due) return 0;
  if (how == HALF && is_write) return 1;
  end();
  return 0;
}

static int refuses(enum how kind) {
  int now = how == kind && deeds >= due;
  refusals += now;
  return now;
}

/* Whether a deed on ours is refused for writing; `errno` then says why. */
static int refuses_writing(void) {
  if (refuses(FULL)) errno = ENOSPC;
  else if (refuses(LOCKED)) errno = EROFS;
  else return 0;
  return 1;
}

/* A second handle on the file of `fd`, one for each file, never closed: closing any would drop SQLite's locks. */
static int handle_of(int fd, dev_t dev, ino_t ino) {
  for (struct unsynced *one = newest; one; one = one->older)
    if (one->dev == dev && one->ino == ino) return one->fd;
  return fcntl(fd, F_DUPFD_CLOEXEC, 200);
}

static size_t read_old(int fd, char *into, size_t length, off_t at) {
  ssize_t got = pread(fd, into, length, at);
  if (got >= 0) return (size_t)got;
  char name[64];
  snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
  int reader = open(name, O_RDONLY | O_CLOEXEC);
  if (reader < 0) return 0;
  got = pread(reader, into, length, at);
  close(reader);
  return got > 0 ? (size_t)got : 0;
}

static void remember(int fd, const void *bytes, size_t length, off_t at, size_t cut) {
  struct stat about;
  if (!journalling || fstat(fd, &about) != 0 || !S_ISREG(about.st_mode)) return;
  struct unsynced *one = calloc(1, sizeof *one);
  size_t old_length = cut ? cut : length;
  one->fd = handle_of(fd, about.st_dev, about.st_ino);
  *one = (struct unsynced){newest, about.st_dev, about.st_ino, one->fd, at, about.st_size, 0, length, NULL, NULL};
  one->old = malloc(old_length + 1);
  one->old_length = read_old(fd, one->old, old_length, at);
  if (length) one->now = memcpy(malloc(length), bytes, length);
  newest = one;
}

static void synced(int fd) {
  struct stat about;
  if (!newest || fstat(fd, &about) != 0) return;
  for (struct unsynced **link = &newest; *link;) {
    struct unsynced *one = *link;
    if (one->dev != about.st_dev || one->ino != about.st_ino) {
      link = &one->older;
      continue;
    }
    *link = one->older;
    free(one->old);
    free(one->now);
    free(one);
  }
}

static ssize_t put(int fd, const void *bytes, size_t length, off_t at, int moves) {
  pthread_mutex_lock(&lock);
  int ends = deed(1);
  ssize_t result = -1;
  if (refuses_writing()) {
    pthread_mutex_unlock(&lock);
    return -1;
  }
  remember(fd, bytes, length, at, 0);
  size_t going = ends ? length / 2 : length;
  result = moves ? real_write(fd, bytes, going) : real_pwrite(fd, bytes, going, at);
  if (ends) end();
  pthread_mutex_unlock(&lock);
  return result;
}

ssize_t write(int fd, const void *bytes, size_t length) {
  if (!is_our_file(fd)) return real_write(fd, bytes, length);
  off_t at = lseek(fd, 0, SEEK_CUR);
  return at < 0 ? real_write(fd, bytes, length) : put(fd, bytes, length, at, 1);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off_t at) {
  return is_our_file(fd) ? put(fd, bytes, length, at, 0) : real_pwrite(fd, bytes, length, at);
}
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return pwrite64(fd, bytes, length, at); }

/* Several pieces at once go piece by piece. */
ssize_t writev(int fd, const struct iovec *pieces, int count) {
  if (!is_our_file(fd)) return real_writev(fd, pieces, count);
  ssize_t sum = 0;
  for (int at = 0; at < count; at += 1) {
    ssize_t done = write(fd, pieces[at].iov_base, pieces[at].iov_len);
    if (done < 0) return sum > 0 ? sum : done;
    sum += done;
  }
  return sum;
}

ssize_t pwritev64(int fd, const struct iovec *pieces, int count, off_t at) {
  if (!is_our_file(fd)) return real_pwritev(fd, pieces, count, at);
  ssize_t sum = 0;
  for (int nth = 0; nth < count; nth += 1) {
    ssize_t done = pwrite64(fd, pieces[nth].iov_base, pieces[nth].iov_len, at + sum);
    if (done < 0) return sum > 0 ? sum : done;
    sum += done;
  }
  return sum;
}
ssize_t pwritev(int fd, const struct iovec *pieces, int count, off_t at) { return pwritev64(fd, pieces, count, at); }

static int sync_by(int fd, int (*real)(int)) {
  if (!is_our_file(fd)) return real(fd);
  pthread_mutex_lock(&lock);
  deed(0);
  int result = -1;
  if (refuses(SYNC)) errno = EIO;
  else {
    result = real(fd);
    if (result == 0) synced(fd);
  }
  pthread_mutex_unlock(&lock);
  return result;
}
int fsync(int fd) { return sync_by(fd, real_fsync); }
int fdatasync(int fd) { return sync_by(fd, real_fdatasync); }

int ftruncate64(int fd, off_t size) {
  if (!is_our_file(fd)) return real_ftruncate(fd, size);
  struct stat about;
  pthread_mutex_lock(&lock);
  deed(0);
  if (refuses(LOCKED)) {
    pthread_mutex_unlock(&lock);
    errno = EROFS;
    return -1;
  }
  if (fstat(fd, &about) == 0 && about.st_size > size) remember(fd, NULL, 0, size, (size_t)(about.st_size - size));
  int result = real_ftruncate(fd, size);
  pthread_mutex_unlock(&lock);
  return result;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

/* Counts a deed at a path; answers whether it is refused. */
static int denies_path(const char *path) {
  if (!is_ours(path)) return 0;
  pthread_mutex_lock(&lock);
  deed(0);
  int denied = refuses(LOCKED);
  pthread_mutex_unlock(&lock);
  if (denied) errno = EROFS;
  return denied;
}
int rename(const char *from, const char *to) { return denies_path(to) ? -1 : real_rename(from, to); }
int unlink(const char *path) { return denies_path(path) ? -1 : real_unlink(path); }
int link(const char *from, const char *to) { return denies_path(to) ? -1 : real_link(from, to); }

/* Making a folder and opening to write are no deeds of their own, but a locked disk refuses them, too. */
static int denies_opening(const char *path, int flags) {
  struct stat about;
  if (how != LOCKED || !is_ours(path)) return 0;
  int makes = (flags & O_CREAT) && stat(path, &about) != 0;
  if (!makes && (flags & (O_WRONLY | O_RDWR | O_TRUNC)) == 0) return 0;
  pthread_mutex_lock(&lock);
  int denied = refuses(LOCKED);
  pthread_mutex_unlock(&lock);
  if (denied) errno = EROFS;
  return denied;
}
int mkdir(const char *path, mode_t mode) {
  return denies_opening(path, O_CREAT | O_WRONLY) ? -1 : real_mkdir(path, mode);
}
#define OPENS(name, real)                                     \
  int name(const char *path, int flags, ...) {                \
    va_list rest;                                             \
    va_start(rest, flags);                                    \
    int mode = va_arg(rest, int);                             \
    va_end(rest);                                             \
    return denies_opening(path, flags) ? -1 : real(path, flags, mode); \
  }
OPENS(open, real_open)
OPENS(open64, real_open64)

/* The clock of the laptop, as it is set wrongly. */
int gettimeofday(struct timeval *restrict at, void *restrict zone) {
  int result = real_gettimeofday(at, zone);
  if (result == 0) at->tv_sec += clock_off;
  return result;
}
int clock_gettime(clockid_t which, struct timespec *at) {
  int result = real_clock_gettime(which, at);
  if (result == 0 && (which == CLOCK_REALTIME || which == CLOCK_REALTIME_COARSE)) at->tv_sec += clock_off;
  return result;
}

static void count_file(int fd) {
  if (!is_our_file(fd)) return;
  pthread_mutex_lock(&lock);
  deed(0);
  pthread_mutex_unlock(&lock);
}
ssize_t copy_file_range(int from, off_t *at, int to, off_t *there, size_t length, unsigned flags) {
  count_file(to);
  return real_copy(from, at, to, there, length, flags);
}
ssize_t sendfile64(int to, int from, off_t *at, size_t length) {
  count_file(to);
  return real_sendfile(to, from, at, length);
}

int access(const char *path, int mode) {
  if (strncmp(path, "/kit-cut/", 9) != 0) return real_access(path, mode);
  pthread_mutex_lock(&lock);
  int counts = strcmp(path + 9, "count") == 0;
  if (counts || strcmp(path + 9, "refused") == 0) {
    char line[64];
    int length = snprintf(line, sizeof line, counts ? "deeds %ld\n" : "refused %ld\n", counts ? deeds : refusals);
    if (real_write(1, line, (size_t)length) < 0) errno = EIO;
  } else arm(path + 9);
  pthread_mutex_unlock(&lock);
  errno = ENOENT;
  return -1;
}
