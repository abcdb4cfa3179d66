#include "base/problems.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
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
        base_report(diags, &base_cannot_read, path, errno);
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
