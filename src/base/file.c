#include "base/problems.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { FILE_BYTES_MAX = 512 * 1024 * 1024, READ_BYTES = 64 * 1024 };

/* ---- reading ---- */

/* All that comes from `descriptor`, whatever it is: a file, a pipe, a terminal. errno tells on failure. */
static zc_status read_all(int descriptor, zc_textbuf *buf)
{
    char chunk[READ_BYTES];
    for (;;) {
        const ssize_t length = read(descriptor, chunk, sizeof chunk);
        if (length == 0)
            return buf->failed ? ZC_NO_MEMORY : ZC_OK;
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0)
            return ZC_IO;
        textbuf_add_n(buf, chunk, (size_t)length);
        if (buf->failed)
            return ZC_NO_MEMORY;
        if (buf->length > FILE_BYTES_MAX)
            return ZC_BAD_INPUT;
    }
}

zc_status file_read(zc_arena *arena, const char *path, zc_bytes *out, zc_diags *diags)
{
    const bool standard_input = strcmp(path, "-") == 0;
    const int descriptor = standard_input ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    zc_textbuf buf = { 0 };

    zc_status status = descriptor < 0 ? ZC_IO : read_all(descriptor, &buf);
    if (status == ZC_IO)
        diag_add_with(diags, &base_cannot_read, place_of_file(path), NULL, strerror(errno), NULL, NULL);
    if (status == ZC_BAD_INPUT) {
        char limit[32];
        number_write(FILE_BYTES_MAX, 0, limit);
        diag_add_with(diags, &base_too_large, place_of_file(path), NULL, limit, NULL, NULL);
    }
    if (status == ZC_OK) {
        out->at = arena_text_n(arena, buf.at ? buf.at : "", buf.length);
        out->length = buf.length;
        status = out->at ? ZC_OK : ZC_NO_MEMORY;
    }
    if (descriptor >= 0 && !standard_input)
        close(descriptor);
    textbuf_free(&buf);
    return status;
}

/* ---- paths ---- */

const char *path_folder(zc_arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? arena_text_n(arena, path, slash == path ? 1 : (size_t)(slash - path)) : ".";
}

const char *path_join(zc_arena *arena, const char *folder, const char *name)
{
    if (*name == '/' || strcmp(folder, ".") == 0)
        return arena_text(arena, name);
    return arena_format(arena, text_ends(folder, "/") ? "%s%s" : "%s/%s", folder, name);
}

const char *path_ending(const char *path)
{
    const char *slash = strrchr(path, '/'), *dot = strrchr(path, '.');
    return dot && (!slash || dot > slash) ? dot + 1 : "";
}

bool path_ends_in(const char *path, const char *ending)
{
    const char *here = path_ending(path);
    while (*here && *ending && tolower((unsigned char)*here) == tolower((unsigned char)*ending))
        here++, ending++;
    return !*here && !*ending;
}

/* ---- writing ---- */

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

/* ---- time ---- */

int64_t input_time(const char *const paths[], int count)
{
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    int64_t newest = 0;
    double seconds;
    if (number_read(epoch, &seconds) && seconds >= 0)
        return (int64_t)seconds;
    for (int path = 0; path < count; path++) {
        struct stat found;
        if (stat(paths[path], &found) == 0 && found.st_mtime > newest)
            newest = found.st_mtime;
    }
    return newest;
}
