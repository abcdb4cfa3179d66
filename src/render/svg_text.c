/* A text is one element with a span for each of its pieces. Condensed text is drawn through a scale, in which
 * librsvg 2.54 narrows glyphs but not advances: each of its characters then has an x of its own. */
#include "render/svg.h"

#include <math.h>
#include <string.h>

typedef struct svg_writer {
    zc_textbuf *out;
    zc_fonts *fonts;
    const scene_shape *shape;
    double origin_x_mm, origin_y_mm; /* of the setting, in the element's frame */
    double condense, turn_deg;       /* of the element's frame: all pieces share them */
} svg_writer;

typedef struct point {
    double x_mm, y_mm;
} point;

/* Where a point of the setting lies in the element's frame: unturned, unscaled. */
static point in_frame(const svg_writer *writer, double x_mm, double y_mm)
{
    const double turn = writer->turn_deg * M_PI / 180, dx = cos(turn), dy = sin(turn);
    return (point){ (writer->origin_x_mm + x_mm * dx + y_mm * dy) / writer->condense,
                    writer->origin_y_mm - x_mm * dy + y_mm * dx };
}

static void number_of(zc_textbuf *out, const char *attribute, double value)
{
    textbuf_format(out, " %s=\"", attribute);
    textbuf_number_at(out, value, 3);
    textbuf_add(out, "\"");
}

/* ---- spans ---- */

static void open_span(const svg_writer *writer, const text_piece *piece, point at)
{
    textbuf_add(writer->out, "<tspan");
    svg_number(writer->out, "x", at.x_mm);
    svg_number(writer->out, "y", at.y_mm);
    if (piece->size_pt != writer->shape->text.size_pt)
        number_of(writer->out, "font-size", mm_of_pt(piece->size_pt));
    if (piece->font_of > 0)
        svg_words(writer->out, "font-family",
                  text_families(writer->fonts, text_piece_role(&writer->shape->text, piece)));
    textbuf_add(writer->out, ">");
}

static void piece_span(const svg_writer *writer, const text_piece *piece)
{
    open_span(writer, piece, in_frame(writer, piece->x_mm, piece->y_mm));
    textbuf_xml(writer->out, piece->text);
    textbuf_add(writer->out, "</tspan>");
}

/* Joined letters must stay in one span: a run that is written from right to left is one. */
static void run_spans(const svg_writer *writer, zc_arena *arena, const text_piece *piece, const text_run *run)
{
    const point start = in_frame(writer, piece->x_mm, piece->y_mm);
    const char *text = run->text;
    int glyph = 0;
    for (int at = 0; at < run->cluster_count; at++) {
        const int bytes = run->backward ? run->bytes : run->clusters[at].bytes;
        const char *words = arena_text_n(arena, text, (size_t)bytes);
        const point place = { start.x_mm + run->glyphs[glyph].x_mm / writer->condense, start.y_mm };
        writer->out->failed |= words == NULL;
        open_span(writer, piece, place);
        textbuf_xml(writer->out, words ? words : "");
        textbuf_add(writer->out, "</tspan>");
        if (run->backward)
            return;
        text += bytes;
        glyph += run->clusters[at].glyphs;
    }
}

static void character_spans(const svg_writer *writer, const text_piece *piece)
{
    zc_arena *arena = arena_make();
    const text_run *runs;
    int count = 0;
    if (!arena || text_piece_runs(writer->fonts, arena, &writer->shape->text, piece, &runs, &count))
        writer->out->failed = true;
    else
        for (int run = 0; run < count; run++)
            run_spans(writer, arena, piece, &runs[run]);
    arena_free(arena);
}

/* ---- the element ---- */

static void transform(const svg_writer *writer)
{
    zc_textbuf *out = writer->out;
    textbuf_add(out, " transform=\"translate(");
    textbuf_number(out, writer->shape->x_mm);
    textbuf_add(out, " ");
    textbuf_number(out, writer->shape->y_mm);
    textbuf_add(out, ")");
    if (writer->turn_deg != 0) {
        textbuf_add(out, " rotate(");
        textbuf_number(out, writer->turn_deg);
        textbuf_add(out, ")");
    }
    if (writer->condense != 1) {
        textbuf_add(out, " scale(");
        textbuf_number_at(out, writer->condense, 4);
        textbuf_add(out, " 1)");
    }
    textbuf_add(out, "\"");
}

static void look(const svg_writer *writer)
{
    const text_setting *text = &writer->shape->text;
    svg_words(writer->out, "class", writer->shape->klass);
    svg_words(writer->out, "font-family", text_families(writer->fonts, text->role));
    number_of(writer->out, "font-size", mm_of_pt(text->size_pt));
    if (text->weight != 400)
        textbuf_format(writer->out, " font-weight=\"%d\"", text->weight);
    svg_color(writer->out, "fill", writer->shape->color);
    if (text->pieces[0].letter_space_mm != 0 && writer->condense == 1)
        number_of(writer->out, "letter-spacing", text->pieces[0].letter_space_mm);
    if (strchr(text->string, ' '))
        textbuf_add(writer->out, " xml:space=\"preserve\"");
}

void svg_text(zc_textbuf *out, zc_fonts *fonts, const scene_shape *shape)
{
    const text_setting *text = &shape->text;
    const text_piece *first = &text->pieces[0];
    const bool is_moved = first->turn_deg != 0 || first->condense != 1;
    const bool is_plain = !is_moved && text->count == 1 && first->size_pt == text->size_pt;
    const svg_writer writer = { .out = out,
                                .fonts = fonts,
                                .shape = shape,
                                .origin_x_mm = is_moved ? 0 : shape->x_mm,
                                .origin_y_mm = is_moved ? 0 : shape->y_mm,
                                .condense = first->condense,
                                .turn_deg = first->turn_deg };
    textbuf_add(out, "<text");
    if (is_moved)
        transform(&writer);
    if (is_plain) {
        svg_number(out, "x", shape->x_mm + first->x_mm);
        svg_number(out, "y", shape->y_mm + first->y_mm);
    }
    look(&writer);
    textbuf_add(out, ">");
    if (is_plain)
        textbuf_xml(out, first->text);
    else
        for (int piece = 0; piece < text->count; piece++)
            (writer.condense == 1 ? piece_span : character_spans)(&writer, &text->pieces[piece]);
    textbuf_add(out, "</text>\n");
}
