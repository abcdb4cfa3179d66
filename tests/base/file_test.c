#include "base/base.h"
#include "cmocka_rows.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "/tmp/zuoci-file-XXXXXX";

static int make_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) ? 0 : -1;
}

static const char *path_of(const char *name)
{
    static char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static int files_in_folder(void)
{
    DIR *opened = opendir(folder);
    int files = 0;
    for (const struct dirent *entry; (entry = readdir(opened));)
        files += entry->d_name[0] != '.';
    closedir(opened);
    return files;
}

static int remove_folder(void **state)
{
    (void)state;
    unlink(path_of("a.txt"));
    unlink(path_of("link"));
    return rmdir(folder);
}

static void assert_holds(const char *name, const char *text)
{
    zc_arena *arena = arena_make();
    zc_bytes bytes;
    assert_int_equal(file_read(arena, path_of(name), &bytes, NULL), ZC_OK);
    assert_string_equal(bytes.at, text);
    arena_free(arena);
}

static void appears_whole(void **state)
{
    (void)state;
    zc_outfile *file;
    assert_int_equal(outfile_open(path_of("a.txt"), &file, NULL), ZC_OK);
    outfile_write(file, "座次", 6);
    assert_int_not_equal(access(path_of("a.txt"), F_OK), 0);
    assert_int_equal(outfile_commit(file, NULL), ZC_OK);
    assert_holds("a.txt", "座次");
    assert_int_equal(files_in_folder(), 1);
}

static void leaves_the_old_one_when_abandoned(void **state)
{
    (void)state;
    zc_outfile *file;
    assert_int_equal(file_write(path_of("a.txt"), "old", 3, NULL), ZC_OK);
    assert_int_equal(outfile_open(path_of("a.txt"), &file, NULL), ZC_OK);
    outfile_write(file, "new", 3);
    outfile_abandon(file);
    assert_holds("a.txt", "old");
    assert_int_equal(files_in_folder(), 1);
}

static bool has_nameless_files(void)
{
    const int descriptor = open(folder, O_TMPFILE | O_WRONLY, 0600);
    if (descriptor >= 0)
        close(descriptor);
    return descriptor >= 0 && access("/proc/self/fd", F_OK) == 0;
}

/* Who is killed while he writes cannot tidy up. */
static void shows_nothing_until_it_is_whole(void **state)
{
    (void)state;
    zc_outfile *file;
    if (!has_nameless_files())
        skip();
    unlink(path_of("a.txt"));
    assert_int_equal(outfile_open(path_of("a.txt"), &file, NULL), ZC_OK);
    outfile_write(file, "half", 4);
    assert_int_equal(files_in_folder(), 0);
    outfile_abandon(file);
    assert_int_equal(files_in_folder(), 0);
}

static void replaces_and_keeps_permissions(void **state)
{
    (void)state;
    struct stat found;
    assert_int_equal(file_write(path_of("a.txt"), "old", 3, NULL), ZC_OK);
    assert_int_equal(chmod(path_of("a.txt"), 0640), 0);
    assert_int_equal(file_write(path_of("a.txt"), "new", 3, NULL), ZC_OK);
    assert_holds("a.txt", "new");
    assert_int_equal(stat(path_of("a.txt"), &found), 0);
    assert_int_equal(found.st_mode & 0777, 0640);
    assert_int_equal(files_in_folder(), 1);
}

/* What somebody else left under the name that stands in for a moment is neither in the way nor touched. */
static void steps_aside_for_a_name_in_use(void **state)
{
    (void)state;
    assert_int_equal(file_write(path_of("a.txt"), "old", 3, NULL), ZC_OK);
    assert_int_equal(file_write(path_of("a.txt.new1"), "other", 5, NULL), ZC_OK);
    assert_int_equal(file_write(path_of("a.txt"), "new", 3, NULL), ZC_OK);
    assert_holds("a.txt", "new");
    assert_holds("a.txt.new1", "other");
    assert_int_equal(files_in_folder(), 2);
    unlink(path_of("a.txt.new1"));
}

static void a_folder_is_no_file_and_a_file_no_folder(void **state)
{
    (void)state;
    zc_diags *diags = zc_diags_make();
    assert_int_equal(file_write(folder, "x", 1, diags), ZC_IO);
    assert_int_equal(folder_make(folder, diags), ZC_OK);
    assert_int_equal(file_write(path_of("a.txt"), "old", 3, diags), ZC_OK);
    assert_int_equal(folder_make(path_of("a.txt"), diags), ZC_IO);
    assert_string_equal(zc_diags_at(diags, 1)->args[0], strerror(ENOTDIR));
    assert_int_equal(folder_make("/dev/full", diags), ZC_IO);
    assert_string_equal(zc_diags_at(diags, 2)->args[0], strerror(ENOTDIR));
    assert_int_equal(files_in_folder(), 1);
    zc_diags_free(diags);
}

static void keeps_a_link_a_link(void **state)
{
    (void)state;
    struct stat found;
    char target[4096];
    snprintf(target, sizeof target, "%s", path_of("a.txt"));
    assert_int_equal(file_write(target, "old", 3, NULL), ZC_OK);
    assert_int_equal(symlink(target, path_of("link")), 0);
    assert_int_equal(file_write(path_of("link"), "new", 3, NULL), ZC_OK);
    assert_int_equal(lstat(path_of("link"), &found), 0);
    assert_true(S_ISLNK(found.st_mode));
    assert_holds("a.txt", "new");
}

static void a_full_disk_is_said(void **state)
{
    (void)state;
    zc_diags *diags = zc_diags_make();
    assert_int_equal(file_write("/dev/full", "x", 1, diags), ZC_IO);
    assert_int_equal(zc_diags_count_of(diags, ZC_ERROR), 1);
    zc_diags_free(diags);
}

static void a_missing_folder_is_said(void **state)
{
    (void)state;
    zc_diags *diags = zc_diags_make();
    assert_int_equal(file_write("/nowhere/at/all.txt", "x", 1, diags), ZC_IO);
    assert_string_equal(zc_diags_at(diags, 0)->found, "/nowhere");
    assert_int_equal(zc_diags_count_of(diags, ZC_ERROR), 1);
    zc_diags_free(diags);
}

static void users_data_stands_before_built_in(void **state)
{
    (void)state;
    zc_arena *arena = arena_make();
    zc_bytes bytes;
    const char *shown;
    char layouts[4096], ranks[4200];
    snprintf(layouts, sizeof layouts, "%s", path_of("fonts"));
    snprintf(ranks, sizeof ranks, "%s/roles.xml", layouts);

    zc_datapath *path = zc_datapath_make(folder, NULL);
    assert_int_equal(datapath_read(path, arena, "fonts/roles.xml", &bytes, &shown, NULL), ZC_OK);
    assert_string_equal(shown, "fonts/roles.xml");
    assert_int_equal(mkdir(layouts, 0700), 0);
    assert_int_equal(file_write(ranks, "<own/>", 6, NULL), ZC_OK);
    assert_int_equal(datapath_read(path, arena, "fonts/roles.xml", &bytes, &shown, NULL), ZC_OK);
    assert_string_equal(bytes.at, "<own/>");
    assert_string_equal(shown, ranks);
    assert_int_equal(datapath_read(path, arena, "fonts/none.xml", &bytes, &shown, NULL), ZC_BAD_INPUT);

    unlink(ranks);
    rmdir(layouts);
    zc_datapath_free(path);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(appears_whole),
        cmocka_unit_test(leaves_the_old_one_when_abandoned),
        cmocka_unit_test(shows_nothing_until_it_is_whole),
        cmocka_unit_test(replaces_and_keeps_permissions),
        cmocka_unit_test(steps_aside_for_a_name_in_use),
        cmocka_unit_test(a_folder_is_no_file_and_a_file_no_folder),
        cmocka_unit_test(keeps_a_link_a_link),
        cmocka_unit_test(a_full_disk_is_said),
        cmocka_unit_test(a_missing_folder_is_said),
        cmocka_unit_test(users_data_stands_before_built_in),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
