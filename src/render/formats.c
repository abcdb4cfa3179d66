#include "render/formats.h"
#include "render/problems.h"

#include <string.h>

static const struct format {
    const char *word;
    zc_status (*write)(const render_job *job, int page, const char *path, zc_diags *diags);
    bool has_all_pages; /* in one file */
} formats[] = {
    { "svg", svg_write, false },
    { "pdf", pdf_write, true },
    { "png", png_write, false },
};
enum { FORMATS = sizeof formats / sizeof *formats };

static const char *const words[FORMATS + 1] = { "svg", "pdf", "png", NULL };

const char *const *zc_render_formats(void) { return words; }

static const struct format *format_of(const char *path, const char *word)
{
    for (int at = 0; at < FORMATS; at++)
        if (word ? text_equal(word, formats[at].word) : path_ends_in(path, formats[at].word))
            return &formats[at];
    return NULL;
}

int render_files(const zc_scene *scene, const char *path, const char *format)
{
    const struct format *found = format_of(path, format);
    return found && !found->has_all_pages && strcmp(path, "-") != 0 ? zc_scene_pages(scene) : 1;
}

const char *render_file(zc_arena *arena, const char *path, int number)
{
    const char *ending = path_ending(path);
    if (number == 1 || strcmp(path, "-") == 0)
        return arena_text(arena, path);
    const int stem = (int)(*ending ? ending - path - 1 : (ptrdiff_t)strlen(path));
    return arena_format(arena, "%.*s-%d%s", stem, path, number, path + stem);
}

static zc_status write_pages(const struct format *format, const render_job *job, int first, const char *path,
                             zc_diags *diags)
{
    const bool one_file = format->has_all_pages || strcmp(path, "-") == 0;
    const int last = one_file ? first : zc_scene_pages(job->scene) - 1;
    zc_status status = ZC_OK;
    for (int page = first; page <= last && !status; page++) {
        zc_arena *arena = arena_make();
        const char *name = render_file(arena, path, page - first + 1);
        status = name ? format->write(job, page, name, diags) : ZC_NO_MEMORY;
        arena_free(arena);
    }
    return status;
}

static void tell_formats(const char *found, zc_diags *diags)
{
    diag_add_with(diags, &render_unknown_format, (zc_place){ 0 }, found, "svg, pdf, png", NULL, NULL);
}

zc_status zc_render(const zc_scene *scene, zc_fonts *fonts, const char *path, const char *format,
                    const zc_render_options *options, zc_diags *diags)
{
    const struct format *found = format_of(path, format);
    const render_job job = { .scene = scene, .fonts = fonts, .png_dpi = options ? options->png_dpi : 0 };
    const int first = options && !(found && found->has_all_pages) ? options->page : 0;
    if (!found) {
        tell_formats(format ? format : path, diags);
        return ZC_BAD_INPUT;
    }
    if (first < 0 || first >= zc_scene_pages(scene)) {
        diag_add_with(diags, &render_failed, place_of_file(path), NULL, "no such page", NULL, NULL);
        return ZC_BAD_INPUT;
    }
    const zc_status status = render_check_pictures(scene, (zc_place){ 0 }, NULL, diags);
    return status ? status : write_pages(found, &job, first, path, diags);
}
