/* A text that a search is to find whole: on several lines, or from top to bottom. */
#include "render/formats.h"

#include <math.h>
#include <string.h>

static const char pad[] = "\xE3\x80\x80"; /* a full-width blank */

/* Without the blank that only holds two characters apart (R-MAT-PAD). */
static const char *unpadded(zc_arena *arena, const char *text)
{
    const char *found = strstr(text, pad);
    if (!found || found == text || !found[sizeof pad - 1] || text_name_kind_of(text).characters != 3)
        return text;
    return arena_format(arena, "%.*s%s", (int)(found - text), text, found + sizeof pad - 1);
}

/* A run and where it stands. */
typedef struct placed_run {
    const text_piece *piece;
    const text_run *run;
} placed_run;

typedef ZC_VEC(placed_run) placed_runs;

static zc_status place_runs(cairo_brush *brush, zc_arena *arena, const text_setting *setting,
                            placed_runs *out)
{
    zc_status status = ZC_OK;
    for (int at = 0; at < setting->count && !status; at++) {
        const text_run *runs;
        int count;
        status = text_piece_runs(brush->fonts, arena, setting, &setting->pieces[at], &runs, &count);
        for (int run = 0; run < count && !status; run++)
            if (!vec_push(out, (placed_run){ &setting->pieces[at], &runs[run] }))
                status = ZC_NO_MEMORY;
    }
    return status;
}

static bool share_font(const placed_run *a, const placed_run *b)
{
    return a->run->face == b->run->face && a->piece->size_pt == b->piece->size_pt &&
           a->piece->condense == b->piece->condense;
}

/* Where a piece starts in a frame that is turned as it is. */
static cairo_glyph_t start_of(const text_piece *piece)
{
    const double turn = piece->turn_deg * M_PI / 180;
    return (cairo_glyph_t){ .x = piece->x_mm * cos(turn) + piece->y_mm * sin(turn),
                            .y = piece->y_mm * cos(turn) - piece->x_mm * sin(turn) };
}

/* How many of the runs, from the first, are of its font; their glyphs. */
static int runs_of_font(const placed_run runs[], int count, int *glyphs)
{
    int same = 0;
    for (*glyphs = 0; same < count && share_font(&runs[0], &runs[same]); same++)
        *glyphs += runs[same].run->glyph_count;
    return same;
}

/* What runs backward, is drawn, or is turned otherwise than the rest keeps clusters of its own. A single
 * glyph cannot say more than its own character: wherever it is drawn again, it would say the same. */
static bool are_plain(const placed_runs *runs)
{
    int glyphs;
    for (int at = 0; at < runs->count; at++)
        if (runs->at[at].piece->turn_deg != runs->at[0].piece->turn_deg || runs->at[at].run->backward ||
            runs->at[at].run->drawing)
            return false;
    return runs->count > 0 && runs_of_font(runs->at, runs->count, &glyphs) > 0 && glyphs > 1;
}

/* Runs of one font as one cluster that says `text`: cairo makes it an ActualText. */
static zc_status show_as(cairo_brush *brush, zc_arena *arena, cairo_t *cairo, const placed_run runs[],
                         int count, const char *text)
{
    int glyph_count = 0;
    for (int at = 0; at < count; at++)
        glyph_count += runs[at].run->glyph_count;
    cairo_glyph_t *glyphs = arena_array(arena, cairo_glyph_t, glyph_count + 1), *next = glyphs;
    const cairo_text_cluster_t cluster = { (int)strlen(text), glyph_count };
    const zc_status status = glyphs ? brush_font(brush, cairo, runs[0].piece, runs[0].run) : ZC_NO_MEMORY;
    for (int at = 0; at < count && !status; at++)
        for (int glyph = 0; glyph < runs[at].run->glyph_count; glyph++) {
            const text_glyph *own = &runs[at].run->glyphs[glyph];
            const cairo_glyph_t from = start_of(runs[at].piece);
            *next++ = (cairo_glyph_t){ own->id, from.x + own->x_mm, from.y + own->y_mm };
        }
    if (!status)
        cairo_show_text_glyphs(cairo, text, cluster.num_bytes, glyphs, glyph_count, &cluster, 1, 0);
    return status;
}

/* The first runs of one font say the whole text, what follows (a dot of another size, the second line) says
 * nothing. Readers to whom an empty ActualText is none (Chromium's) find the whole text too, and the rest of
 * it once more behind it. */
static zc_status show_all(cairo_brush *brush, zc_arena *arena, cairo_t *cairo, const placed_runs *runs,
                          const char *text)
{
    zc_status status = ZC_OK;
    cairo_save(cairo);
    cairo_rotate(cairo, runs->at->piece->turn_deg * M_PI / 180);
    for (int at = 0, glyphs; at < runs->count && !status;) {
        const int same = runs_of_font(&runs->at[at], runs->count - at, &glyphs);
        status = show_as(brush, arena, cairo, &runs->at[at], same, at == 0 ? text : "");
        at += same;
    }
    cairo_restore(cairo);
    return status;
}

zc_status draw_whole(cairo_brush *brush, zc_arena *arena, cairo_t *cairo, const text_setting *setting,
                     bool *is_drawn)
{
    const char *text = unpadded(arena, setting->string);
    placed_runs runs = { 0 };
    zc_status status = text ? place_runs(brush, arena, setting, &runs) : ZC_NO_MEMORY;
    *is_drawn = !status && runs.at && are_plain(&runs);
    if (*is_drawn)
        status = show_all(brush, arena, cairo, &runs, text);
    vec_free(&runs);
    return status;
}

bool words_are_apart(const text_setting *setting)
{
    const bool is_turned = setting->count > 0 && setting->pieces[0].turn_deg != 0;
    return is_turned || (setting->count > 1 && (setting->lines > 1 || setting->vertical));
}
