/* Templates by their words, and laid on a face. */
#include "artwork/template.h"
#include "artwork/problems.h"

#include <string.h>

#define TEMPLATE_START "layouts/templates/"
#define TEMPLATE_END ".svg"

/* ---- finding them ---- */

static const char *joined(zc_arena *arena, const char *const words[], int count)
{
    const char *all = "";
    for (int at = 0; all && at < count; at++)
        all = arena_format(arena, "%s%s%s", all, at ? " " : "", words[at]);
    return all;
}

static zc_status tell_unknown(const zc_datapath *path, const template_reader *reader, const char *word,
                              zc_place place)
{
    zc_arena *arena = reader->arena;
    const char *const *names;
    const int count = datapath_list(path, arena, TEMPLATE_START, TEMPLATE_END, &names);
    const char **words = count >= 0 ? arena_array(arena, const char *, count + 1) : NULL;

    if (!words)
        return ZC_NO_MEMORY;
    for (int at = 0; at < count; at++) {
        const char *bare = names[at] + strlen(TEMPLATE_START);
        words[at] = arena_text_n(arena, bare, strlen(bare) - strlen(TEMPLATE_END));
        if (!words[at])
            return ZC_NO_MEMORY;
    }
    diag_add_with(reader->diags, &artwork_unknown_template, place, word, joined(arena, words, count),
                  words_near(arena, word, words, count), NULL);
    return arena_failed(arena) ? ZC_NO_MEMORY : ZC_BAD_INPUT;
}

zc_status template_read(const zc_datapath *path, const template_reader *reader, const char *word,
                        zc_place place, card_template *out)
{
    const bool is_path = strchr(word, '/') || path_ends_in(word, "svg");
    const char *name = is_path ? word : arena_format(reader->arena, TEMPLATE_START "%s" TEMPLATE_END, word);
    const char *shown = NULL;
    zc_bytes bytes;

    if (!name)
        return ZC_NO_MEMORY;
    zc_status status = *word ? datapath_read(path, reader->arena, name, &bytes, &shown, reader->diags)
                             : ZC_BAD_INPUT;
    if (status == ZC_BAD_INPUT && is_path) {
        diag_add(reader->diags, &artwork_no_template, place, word);
        return ZC_BAD_INPUT;
    }
    if (status == ZC_BAD_INPUT)
        return tell_unknown(path, reader, word, place);
    return status ? status : template_from_bytes(reader, bytes, shown, word, out);
}

/* ---- on a face ---- */

template_map template_map_of(const card_template *template, double width_mm, double height_mm)
{
    double x_scale = width_mm / template->width, y_scale = height_mm / template->height;

    if (!template->stretch)
        x_scale = y_scale = x_scale < y_scale ? x_scale : y_scale;
    return (template_map){ (width_mm - x_scale * template->width) / 2 - x_scale * template->x,
                           (height_mm - y_scale * template->height) / 2 - y_scale * template->y, x_scale,
                           y_scale };
}

/* Round its middle, as large as goes in. */
static void keep_shape(template_box *box, double x_scale, double y_scale)
{
    const double scale = x_scale < y_scale ? x_scale : y_scale;
    const double width = box->width * scale / x_scale, height = box->height * scale / y_scale;
    box->x += (box->width - width) / 2;
    box->y += (box->height - height) / 2;
    box->width = width;
    box->height = height;
}

template_box template_box_on(const template_box *box, const template_map *map)
{
    template_box on = *box;

    on.x = map->x + map->x_scale * box->x;
    on.y = map->y + map->y_scale * box->y;
    on.width *= map->x_scale;
    on.type.letter_space *= map->y_scale;
    double *const heights[] = { &on.height,    &on.baseline,  &on.type.size,
                                &on.halves[0], &on.halves[1], &on.halves_size };
    for (size_t at = 0; at < sizeof heights / sizeof *heights; at++)
        *heights[at] *= map->y_scale;
    if (box->kind == TEMPLATE_QR || box->kind == TEMPLATE_PHOTO || box->kind == TEMPLATE_EMBLEM)
        keep_shape(&on, map->x_scale, map->y_scale);
    return on;
}
