/* Files that settings on the line name. */
#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PATH_BYTES = 4096 };

static bool names_a_file(const char *word)
{
    static const char *const words[] = { "template", "back", "emblem", "theme" };
    for (size_t at = 0; at < sizeof words / sizeof *words; at++)
        if (strcmp(words[at], word) == 0)
            return true;
    return false;
}

static bool is_file(const char *path)
{
    struct stat found;
    return stat(path, &found) == 0 && S_ISREG(found.st_mode);
}

/* What stands on a line is seen from where it was typed, what stands in an event from the event's folder. */
char *cli_file_here(const char *word, const char *value)
{
    char folder[PATH_BYTES];
    const bool is_seen_from_here = value && *value != '/' && strpbrk(value, "/.") && names_a_file(word);
    if (!is_seen_from_here || !is_file(value) || !getcwd(folder, sizeof folder))
        return NULL;
    const size_t length = strlen(folder) + strlen(value) + 2;
    char *path = malloc(length);
    if (path)
        snprintf(path, length, "%s/%s", folder, value);
    return path;
}
