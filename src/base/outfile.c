/* A file appears whole or not at all. */
#include "base/problems.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct zc_outfile {
    int descriptor;
    int error;       /* errno of the first failure */
    char *path;      /* what is to be there in the end */
    char *temporary; /* its name until then; NULL: none */
    bool in_place;   /* a pipe, a device, standard output */
};

/* The length of the uppermost folder of `path` that does not exist; 0: all do. */
static size_t missing_folder(const char *path, char *folder)
{
    struct stat found;
    for (size_t length = 1; path[length]; length++) {
        if (path[length] != '/')
            continue;
        memcpy(folder, path, length);
        folder[length] = '\0';
        if (stat(folder, &found) != 0 && errno == ENOENT)
            return length;
    }
    return 0;
}

static void cannot_write(const char *path, int error, zc_diags *diags)
{
    char *folder = error == ENOENT ? mem_take(strlen(path) + 1) : NULL;
    if (folder && missing_folder(path, folder))
        diag_add(diags, &base_no_folder, place_of_file(path), folder);
    else
        base_report(diags, &base_cannot_write, path, error);
    mem_free(folder);
}

static char *text_of(const char *start, const char *end)
{
    char *joined = mem_take(strlen(start) + strlen(end) + 1);
    if (joined)
        strcat(strcpy(joined, start), end);
    return joined;
}

static void outfile_free(zc_outfile *file)
{
    if (file->descriptor > STDERR_FILENO)
        close(file->descriptor);
    mem_free(file->temporary);
    mem_free(file->path);
    mem_free(file);
}

/* A pipe or a device cannot be replaced by a file of its name. */
static bool is_written_in_place(const char *path)
{
    struct stat found;
    return strcmp(path, "-") == 0 ||
           (stat(path, &found) == 0 && !S_ISREG(found.st_mode) && !S_ISDIR(found.st_mode));
}

static int open_in_place(const char *path)
{
    return strcmp(path, "-") == 0 ? STDOUT_FILENO : open(path, O_WRONLY | O_CLOEXEC);
}

/* The file that `path` leads to, so that a link stays a link. */
static char *target_of(const char *path)
{
    char *real = realpath(path, NULL);
    char *target = text_of(real ? real : path, "");
    free(real);
    return target;
}

/* The new file has the permissions of the one that it replaces. */
static void keep_permissions(const zc_outfile *file)
{
    struct stat old;
    if (stat(file->path, &old) == 0)
        (void)!fchmod(file->descriptor, old.st_mode & 0777);
}

/* ---- a file without a name: whoever kills us leaves nothing behind ---- */

typedef char descriptor_path[32];

/* The way by which a file without a name is given one. */
static const char *path_of_descriptor(int descriptor, descriptor_path out)
{
    snprintf(out, sizeof(descriptor_path), "/proc/self/fd/%d", descriptor);
    return out;
}

/* -1 where the file system, or this machine, has no such files. */
static int open_nameless(const char *folder)
{
    descriptor_path path;
    const int descriptor = open(folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
    if (descriptor < 0 || access(path_of_descriptor(descriptor, path), F_OK) == 0)
        return descriptor;
    close(descriptor);
    return -1;
}

/* A name beside the target that nobody has yet; false, and errno tells. */
static bool link_beside(zc_outfile *file, const char *from)
{
    enum { NAMES = 1000, ROOM_FOR_NUMBER = 8 };
    const size_t room = strlen(file->path) + ROOM_FOR_NUMBER;
    bool linked = false;
    file->temporary = mem_take(room);
    if (!file->temporary) {
        errno = ENOMEM;
        return false;
    }
    errno = EEXIST;
    for (int name = 1; !linked && errno == EEXIST && name < NAMES; name++) {
        snprintf(file->temporary, room, "%s.new%d", file->path, name);
        linked = linkat(AT_FDCWD, from, AT_FDCWD, file->temporary, AT_SYMLINK_FOLLOW) == 0;
    }
    if (!linked) {
        mem_free(file->temporary);
        file->temporary = NULL;
    }
    return linked;
}

/* A link never replaces a file: where there is one, a name beside it takes its place. */
static bool link_to_path(zc_outfile *file)
{
    descriptor_path from;
    path_of_descriptor(file->descriptor, from);
    if (linkat(AT_FDCWD, from, AT_FDCWD, file->path, AT_SYMLINK_FOLLOW) == 0)
        return true;
    return errno == EEXIST && link_beside(file, from);
}

/* ---- a file with a name of its own until it is whole ---- */

static int open_named(zc_outfile *file)
{
    const mode_t mask = umask(0);
    umask(mask);
    file->temporary = text_of(file->path, ".XXXXXX");
    if (!file->temporary) {
        errno = ENOMEM;
        return -1;
    }
    const int descriptor = mkostemp(file->temporary, O_CLOEXEC);
    if (descriptor >= 0)
        (void)!fchmod(descriptor, 0666 & ~mask);
    return descriptor;
}

/* ---- opening ---- */

/* The folder of a path, yours; NULL without memory. */
static char *folder_of(const char *path)
{
    char *folder = text_of(path, "");
    char *slash = folder ? strrchr(folder, '/') : NULL;
    if (slash)
        slash[slash == folder] = '\0';
    else if (folder)
        strcpy(folder, *folder ? "." : "");
    return folder;
}

static int open_temporary(zc_outfile *file)
{
    char *folder = folder_of(file->path);
    if (!folder) {
        errno = ENOMEM;
        return -1;
    }
    const int nameless = open_nameless(folder);
    mem_free(folder);
    file->descriptor = nameless < 0 ? open_named(file) : nameless;
    if (file->descriptor >= 0)
        keep_permissions(file);
    return file->descriptor;
}

/* A file of ours that is not open yet; NULL without memory. */
static zc_outfile *outfile_make(const char *path)
{
    zc_outfile *file = mem_take(sizeof *file);
    if (!file)
        return NULL;
    file->in_place = is_written_in_place(path);
    file->path = file->in_place ? text_of(path, "") : target_of(path);
    if (file->path)
        return file;
    outfile_free(file);
    return NULL;
}

zc_status outfile_open(const char *path, zc_outfile **out, zc_diags *diags)
{
    *out = NULL;
    zc_outfile *file = outfile_make(path);
    if (!file)
        return ZC_NO_MEMORY;
    file->descriptor = file->in_place ? open_in_place(path) : open_temporary(file);
    if (file->descriptor < 0) {
        const int error = errno;
        outfile_free(file);
        if (error == ENOMEM)
            return ZC_NO_MEMORY;
        cannot_write(path, error, diags);
        return ZC_IO;
    }
    *out = file;
    return ZC_OK;
}

void outfile_write(zc_outfile *file, const void *bytes, size_t length)
{
    const char *at = bytes;
    while (length > 0 && file->error == 0) {
        const ssize_t written = write(file->descriptor, at, length);
        if (written < 0 && errno != EINTR)
            file->error = errno;
        if (written > 0) {
            at += written;
            length -= (size_t)written;
        }
    }
}

/* The file gets its name, whole. */
static bool arrive(zc_outfile *file)
{
    if (file->in_place)
        return true;
    if (fsync(file->descriptor) != 0 || (!file->temporary && !link_to_path(file)))
        return false;
    return !file->temporary || rename(file->temporary, file->path) == 0;
}

zc_status outfile_commit(zc_outfile *file, zc_diags *diags)
{
    if (file->error == 0 && !arrive(file))
        file->error = errno;
    const int error = file->error;
    if (error == 0) {
        outfile_free(file);
        return ZC_OK;
    }
    if (error != ENOMEM)
        cannot_write(file->path, error, diags);
    outfile_abandon(file);
    return error == ENOMEM ? ZC_NO_MEMORY : ZC_IO;
}

void outfile_abandon(zc_outfile *file)
{
    if (!file)
        return;
    if (file->temporary)
        unlink(file->temporary);
    outfile_free(file);
}

zc_status file_write(const char *path, const void *bytes, size_t length, zc_diags *diags)
{
    zc_outfile *file;
    const zc_status status = outfile_open(path, &file, diags);
    if (status)
        return status;
    outfile_write(file, bytes, length);
    return outfile_commit(file, diags);
}

/* `-` is whatever standard input is: a file that the shell opened, for one. */
static bool stat_input(const char *path, struct stat *out)
{
    return (strcmp(path, "-") == 0 ? fstat(STDIN_FILENO, out) : stat(path, out)) == 0;
}

zc_status file_spares(const char *path, const char *const inputs[], int count, zc_diags *diags)
{
    struct stat output, input;
    if (strcmp(path, "-") == 0 || stat(path, &output) != 0 || !S_ISREG(output.st_mode))
        return ZC_OK;
    for (int at = 0; at < count; at++)
        if (inputs[at] && stat_input(inputs[at], &input) && input.st_dev == output.st_dev &&
            input.st_ino == output.st_ino) {
            diag_add(diags, &base_is_input, place_of_file(path), NULL);
            return ZC_BAD_INPUT;
        }
    return ZC_OK;
}

zc_status folder_make(const char *path, zc_diags *diags)
{
    struct stat found;
    if (mkdir(path, 0777) == 0)
        return ZC_OK;
    const int error = errno;
    const bool exists = error == EEXIST && stat(path, &found) == 0;
    if (exists && S_ISDIR(found.st_mode))
        return ZC_OK;
    cannot_write(path, exists ? ENOTDIR : error, diags);
    return ZC_IO;
}
