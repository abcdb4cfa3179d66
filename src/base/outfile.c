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
    char *path;      /* as the caller said */
    char *temporary; /* NULL: written in place (a pipe, a device, standard output) */
};

static void cannot_write(const char *path, int error, zc_diags *diags)
{
    diag_add_with(diags, &base_cannot_write, place_of_file(path), NULL, strerror(error), NULL, NULL);
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

/* Names the temporary file beside the target; false without memory. */
static bool name_temporary(zc_outfile *file)
{
    char *target = target_of(file->path);
    if (!target)
        return false;
    mem_free(file->path);
    file->path = target;
    file->temporary = text_of(target, ".XXXXXX");
    return file->temporary != NULL;
}

/* The new file has the permissions of the one that it replaces, or those of any new file. */
static int open_temporary(const zc_outfile *file)
{
    const int descriptor = mkostemp(file->temporary, O_CLOEXEC);
    const mode_t mask = umask(0);
    umask(mask);
    struct stat old;
    if (descriptor >= 0)
        (void)!fchmod(descriptor, stat(file->path, &old) == 0 ? old.st_mode & 0777 : 0666 & ~mask);
    return descriptor;
}

/* A file of ours that is not open yet; NULL without memory. */
static zc_outfile *outfile_make(const char *path)
{
    zc_outfile *file = mem_take(sizeof *file);
    if (!file)
        return NULL;
    file->path = text_of(path, "");
    if (file->path && (is_written_in_place(path) || name_temporary(file)))
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
    file->descriptor = file->temporary ? open_temporary(file) : open_in_place(path);
    if (file->descriptor < 0) {
        cannot_write(path, errno, diags);
        outfile_free(file);
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

zc_status outfile_commit(zc_outfile *file, zc_diags *diags)
{
    if (file->error == 0 && file->temporary && fsync(file->descriptor) != 0)
        file->error = errno;
    if (file->error == 0 && file->temporary && rename(file->temporary, file->path) != 0)
        file->error = errno;
    const int error = file->error;
    if (error) {
        cannot_write(file->path, error, diags);
        outfile_abandon(file);
        return ZC_IO;
    }
    outfile_free(file);
    return ZC_OK;
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

zc_status folder_make(const char *path, zc_diags *diags)
{
    struct stat found;
    if (mkdir(path, 0777) == 0 || (errno == EEXIST && stat(path, &found) == 0 && S_ISDIR(found.st_mode)))
        return ZC_OK;
    cannot_write(path, errno, diags);
    return ZC_IO;
}
