#include "text/fonts.h"

#include <string.h>

/* ---- the glyphs of a run, at their places ---- */

typedef struct glyph_pen {
    double x_mm;
    double em_mm, wide_mm; /* wide: condensed */
    double space_mm;
    bool started;
} glyph_pen;

static void glyphs_place(const shaped_glyph *from, int count, glyph_pen *pen, text_glyph *glyphs)
{
    for (int at = 0; at < count; at++) {
        if (pen->started && from[at].bytes > 0)
            pen->x_mm += pen->space_mm;
        pen->started = true;
        glyphs[at] = (text_glyph){ from[at].id, pen->x_mm + from[at].x_em * pen->wide_mm,
                                   -from[at].y_em * pen->em_mm };
        pen->x_mm += from[at].advance_em * pen->wide_mm;
    }
}

/* ---- which of its characters they show, in the text's order ---- */

static int glyphs_of_cluster(const shaped_glyph *from, int count, int first)
{
    int glyphs = 1;
    while (first + glyphs < count && from[first + glyphs].bytes == 0)
        glyphs++;
    return glyphs;
}

static int clusters_find(const shaped_glyph *from, int count, text_cluster *clusters)
{
    int found = 0;
    for (int at = 0; at < count; at += clusters[found++].glyphs)
        clusters[found] = (text_cluster){ from[at].bytes, glyphs_of_cluster(from, count, at) };
    if (!from->backward)
        return found;
    for (int low = 0, high = found - 1; low < high; low++, high--) {
        const text_cluster swapped = clusters[low];
        clusters[low] = clusters[high];
        clusters[high] = swapped;
    }
    return found;
}

static bool run_make(zc_arena *arena, const char *text, const shaped_glyph *from, int count, glyph_pen *pen,
                     text_run *run)
{
    text_glyph *glyphs = arena_array(arena, text_glyph, count);
    text_cluster *clusters = arena_array(arena, text_cluster, count);
    if (!glyphs || !clusters)
        return false;
    glyphs_place(from, count, pen, glyphs);
    const int found = clusters_find(from, count, clusters);
    const int start = from->backward ? from[count - clusters[0].glyphs].at : from->at;
    int bytes = 0;
    for (int at = 0; at < found; at++)
        bytes += clusters[at].bytes;
    *run = (text_run){ .face = from->face,
                       .backward = from->backward,
                       .drawing = from->drawing,
                       .text = text + start,
                       .bytes = bytes,
                       .glyphs = glyphs,
                       .glyph_count = count,
                       .clusters = clusters,
                       .cluster_count = found };
    return true;
}

/* Glyphs go into one run while font, direction and text go on; two backward segments stay two. */
static int glyphs_of_run(shaped_text shaped, int first)
{
    const shaped_glyph *from = &shaped.at[first];
    int count = 1, end = from->at + from->bytes;
    for (; first + count < shaped.count; count++) {
        const shaped_glyph *next = &from[count];
        const bool goes_on = next->bytes == 0 ||
                             (from->backward ? next->segment == from->segment : next->at == end);
        if (next->face != from->face || next->backward != from->backward || from->drawing || next->drawing ||
            !goes_on)
            break;
        end += next->bytes;
    }
    return count;
}

zc_status text_piece_runs(zc_fonts *fonts, zc_arena *arena, const text_setting *setting,
                          const text_piece *piece, const text_run **runs, int *count)
{
    const shaped_text shaped = fonts_shape(fonts, text_piece_role(setting, piece), setting->weight,
                                           piece->text, strlen(piece->text));
    const double em_mm = mm_of_pt(piece->size_pt);
    glyph_pen pen = { .em_mm = em_mm,
                      .wide_mm = em_mm * piece->condense,
                      .space_mm = piece->letter_space_mm * piece->condense };
    text_run *made = arena_array(arena, text_run, shaped.count);
    *runs = made;
    *count = 0;
    const zc_status status = fonts_end(fonts, made, ZC_OK);
    if (status)
        return status;
    for (int first = 0; first < shaped.count;) {
        const int glyphs = glyphs_of_run(shaped, first);
        if (!run_make(arena, piece->text, &shaped.at[first], glyphs, &pen, &made[(*count)++]))
            return ZC_NO_MEMORY;
        first += glyphs;
    }
    return ZC_OK;
}
