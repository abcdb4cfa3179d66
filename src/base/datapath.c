#include "base/builtin.h"
#include "base/problems.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { FOLDERS_MAX = 3, PATH_DEPTH_MAX = 4 };

struct zc_datapath {
    char *folders[FOLDERS_MAX]; /* in the order of the search */
    int count;
};

static bool add_folder(zc_datapath *path, const char *folder)
{
    if (!folder || !*folder)
        return true;
    char *copy = mem_take(strlen(folder) + 1);
    if (!copy)
        return false;
    path->folders[path->count++] = strcpy(copy, folder);
    return true;
}

zc_datapath *zc_datapath_make(const char *data_dir, const char *event_dir)
{
    zc_datapath *path = mem_take(sizeof *path);
    if (path && add_folder(path, data_dir) && add_folder(path, getenv("ZUOCI_DATA")) &&
        add_folder(path, event_dir))
        return path;
    zc_datapath_free(path);
    return NULL;
}

void zc_datapath_free(zc_datapath *path)
{
    if (!path)
        return;
    for (int folder = 0; folder < path->count; folder++)
        mem_free(path->folders[folder]);
    mem_free(path);
}

static const builtin_file *builtin_find(const char *name)
{
    for (int file = 0; file < builtin_count; file++)
        if (strcmp(builtin_files[file].name, name) == 0)
            return &builtin_files[file];
    return NULL;
}

static bool is_file(const char *path)
{
    struct stat found;
    return stat(path, &found) == 0 && S_ISREG(found.st_mode);
}

zc_status datapath_find(const zc_datapath *path, zc_arena *arena, const char *name, const char **file)
{
    *file = NULL;
    if (*name == '/' && is_file(name))
        *file = arena_text(arena, name);
    if (*name == '/')
        return arena_failed(arena) ? ZC_NO_MEMORY : ZC_OK;
    for (int folder = 0; !*file && path && folder < path->count; folder++) {
        const char *candidate = path_join(arena, path->folders[folder], name);
        if (!candidate)
            return ZC_NO_MEMORY;
        if (is_file(candidate))
            *file = candidate;
    }
    return ZC_OK;
}

zc_status datapath_read(const zc_datapath *path, zc_arena *arena, const char *name, zc_bytes *out,
                        const char **shown, zc_diags *diags)
{
    const zc_status status = datapath_find(path, arena, name, shown);
    if (status || *shown)
        return status ? status : file_read(arena, *shown, out, diags);
    const builtin_file *built_in = builtin_find(name);
    if (!built_in)
        return ZC_BAD_INPUT;
    *shown = built_in->name;
    *out = (zc_bytes){ (const char *)built_in->at, built_in->length };
    return ZC_OK;
}

typedef ZC_VEC(const char *) name_list;

static bool add_name(name_list *names, zc_arena *arena, const char *name, const char *start, const char *end)
{
    if (!text_starts(name, start) || !text_ends(name, end))
        return true;
    for (int at = 0; at < names->count; at++)
        if (strcmp(names->at[at], name) == 0)
            return true;
    const char *copy = arena_text(arena, name);
    return copy && vec_push(names, copy);
}

/* The files below `folder`/`inside` whose names, seen from `folder`, fit. */
static bool add_names_below(name_list *names, zc_arena *arena, const char *folder, const char *inside,
                            const char *start, const char *end, int depth)
{
    const char *here = path_join(arena, folder, inside);
    DIR *opened = here ? opendir(here) : NULL;
    bool went_well = here != NULL;
    for (const struct dirent *entry; opened && went_well && (entry = readdir(opened));) {
        if (entry->d_name[0] == '.')
            continue;
        const char *name = arena_format(arena, "%s/%s", inside, entry->d_name);
        const char *whole = name ? path_join(arena, folder, name) : NULL;
        if (!whole)
            went_well = false;
        else if (is_file(whole))
            went_well = add_name(names, arena, name, start, end);
        else if (depth < PATH_DEPTH_MAX)
            went_well = add_names_below(names, arena, folder, name, start, end, depth + 1);
    }
    if (opened)
        closedir(opened);
    return went_well;
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

int datapath_list(const zc_datapath *path, zc_arena *arena, const char *start, const char *end,
                  const char *const **names)
{
    name_list found = { 0 };
    bool went_well = true;
    const char *slash = strchr(start, '/');
    const char *top = slash ? arena_text_n(arena, start, (size_t)(slash - start)) : arena_text(arena, start);

    *names = NULL;
    for (int folder = 0; top && path && went_well && folder < path->count; folder++)
        went_well = add_names_below(&found, arena, path->folders[folder], top, start, end, 0);
    for (int file = 0; went_well && file < builtin_count; file++)
        went_well = add_name(&found, arena, builtin_files[file].name, start, end);
    const int count = found.count;
    if (count) {
        qsort(found.at, (size_t)count, sizeof *found.at, by_text);
        *names = (const char *const *)vec_to_arena(arena, &found);
    }
    vec_free(&found);
    return !top || !went_well || (count && !*names) ? -1 : count;
}

/* ---- data files are no outputs ---- */

static zc_status spare_in_folders(const zc_datapath *path, zc_arena *arena, const char *name,
                                  const char *output, zc_diags *diags)
{
    for (int folder = 0; folder < path->count; folder++) {
        const char *file = path_join(arena, path->folders[folder], name);
        const zc_status status = file ? file_spares(output, &file, 1, diags) : ZC_NO_MEMORY;
        if (status)
            return status;
    }
    return ZC_OK;
}

zc_status datapath_spares(const zc_datapath *path, zc_arena *arena, const char *output, zc_diags *diags)
{
    static const char *const tops[] = { "layouts/", "fonts/" };
    for (size_t top = 0; path && top < sizeof tops / sizeof *tops; top++) {
        const char *const *names;
        const int count = datapath_list(path, arena, tops[top], "", &names);
        zc_status status = count < 0 ? ZC_NO_MEMORY : ZC_OK;
        for (int name = 0; !status && name < count; name++)
            status = spare_in_folders(path, arena, names[name], output, diags);
        if (status)
            return status;
    }
    return ZC_OK;
}

const char *zc_version(void) { return ZC_VERSION; }
