/* A text is one element with a span for each of its pieces. Condensed text is drawn through a scale, in which
 * librsvg 2.54 narrows glyphs but not advances: each of its characters then has an x of its own. */
#include "render/svg.h"

#include <math.h>
#include <string.h>

typedef struct svg_writer {
    zc_textbuf *out;
    zc_fonts *fonts;
    const scene_shape *shape;
    bool is_moved;                   /* the element has a frame of its own */
    bool is_split;                   /* a piece has several spans */
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

/* A family beside those of the role: its own name first. */
static void family_of(const svg_writer *writer, const text_piece *piece, const text_run *run)
{
    const text_role role = text_piece_role(&writer->shape->text, piece);
    if (text_face_is_usual(writer->fonts, role, writer->shape->text.weight, run->face))
        return;
    textbuf_add(writer->out, " font-family=\"'");
    textbuf_xml(writer->out, text_face_family(writer->fonts, run->face));
    textbuf_add(writer->out, "',");
    textbuf_xml(writer->out, text_families(writer->fonts, role));
    textbuf_add(writer->out, "\"");
}

/* run: what it is drawn by, if the piece has several; else NULL. */
static void open_span(const svg_writer *writer, const text_piece *piece, const text_run *run, point at)
{
    textbuf_add(writer->out, "<tspan");
    svg_number(writer->out, "x", at.x_mm);
    svg_number(writer->out, "y", at.y_mm);
    if (piece->size_pt != writer->shape->text.size_pt)
        number_of(writer->out, "font-size", mm_of_pt(piece->size_pt));
    if (run && run->drawing)
        textbuf_add(writer->out, " fill=\"none\""); /* it is there to be found; its drawing follows */
    else if (run)
        family_of(writer, piece, run);
    if (piece->font_of > 0)
        svg_words(writer->out, "font-family",
                  text_families(writer->fonts, text_piece_role(&writer->shape->text, piece)));
    textbuf_add(writer->out, ">");
}

static void piece_span(const svg_writer *writer, const text_piece *piece)
{
    open_span(writer, piece, NULL, in_frame(writer, piece->x_mm, piece->y_mm));
    textbuf_xml(writer->out, piece->text);
    textbuf_add(writer->out, "</tspan>");
}

/* Joined letters must stay in one span: a run that is written from right to left is one; so is any run that
 * is not condensed. */
static void run_spans(const svg_writer *writer, zc_arena *arena, const text_piece *piece, const text_run *run)
{
    const point start = in_frame(writer, piece->x_mm, piece->y_mm);
    const bool is_one = run->backward || writer->condense == 1;
    const char *text = run->text;
    int glyph = 0;
    for (int at = 0; at < run->cluster_count; at++) {
        const int bytes = is_one ? run->bytes : run->clusters[at].bytes;
        const char *words = arena_text_n(arena, text, (size_t)bytes);
        const point place = { start.x_mm + run->glyphs[glyph].x_mm / writer->condense, start.y_mm };
        writer->out->failed |= words == NULL;
        open_span(writer, piece, run, place);
        textbuf_xml(writer->out, words ? words : "");
        textbuf_add(writer->out, "</tspan>");
        if (is_one)
            return;
        text += bytes;
        glyph += run->clusters[at].glyphs;
    }
}

/* The runs of a piece, each told to `tell`. */
static void each_run(const svg_writer *writer, const text_piece *piece,
                     void (*tell)(const svg_writer *, zc_arena *, const text_piece *, const text_run *))
{
    zc_arena *arena = arena_make();
    const text_run *runs;
    int count = 0;
    if (!arena || text_piece_runs(writer->fonts, arena, &writer->shape->text, piece, &runs, &count))
        writer->out->failed = true;
    else
        for (int run = 0; run < count; run++)
            tell(writer, arena, piece, &runs[run]);
    arena_free(arena);
}

static bool is_usual(const svg_writer *writer, const text_piece *piece)
{
    const text_setting *text = &writer->shape->text;
    return text_is_usual(writer->fonts, text_piece_role(text, piece), text->weight, piece->text);
}

static void spans(const svg_writer *writer, const text_piece *piece)
{
    if (writer->condense == 1 && is_usual(writer, piece))
        piece_span(writer, piece);
    else
        each_run(writer, piece, run_spans);
}

/* ---- the element ---- */

static void translate(zc_textbuf *out, double x_mm, double y_mm)
{
    textbuf_add(out, "translate(");
    textbuf_number(out, x_mm);
    textbuf_add(out, " ");
    textbuf_number(out, y_mm);
    textbuf_add(out, ")");
}

/* Into the element's frame; the attribute is left open. */
static void open_transform(const svg_writer *writer)
{
    zc_textbuf *out = writer->out;
    textbuf_add(out, " transform=\"");
    if (!writer->is_moved)
        return;
    translate(out, writer->shape->x_mm, writer->shape->y_mm);
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
}

/* Several blanks count as one, and librsvg takes blanks at the ends of spans away, full-width ones too. */
static bool would_lose_blanks(const svg_writer *writer)
{
    const char *text = writer->shape->text.string;
    return strchr(text, ' ') || text_starts(text, TEXT_PAD) || text_ends(text, TEXT_PAD) ||
           (writer->is_split && strstr(text, TEXT_PAD));
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
    if (would_lose_blanks(writer))
        textbuf_add(writer->out, " xml:space=\"preserve\"");
}

/* ---- the user's own glyphs, beside the element that holds their characters ---- */

static void run_drawing(const svg_writer *writer, zc_arena *arena, const text_piece *piece,
                        const text_run *run)
{
    const point start = in_frame(writer, piece->x_mm, piece->y_mm);
    if (!run->drawing)
        return;
    const char *character = arena_text_n(arena, run->text, (size_t)run->bytes);
    writer->out->failed |= character == NULL;
    textbuf_add(writer->out, "<g class=\"glyph\" role=\"img\"");
    svg_words(writer->out, "aria-label", character);
    svg_color(writer->out, "fill", writer->shape->color);
    open_transform(writer);
    translate(writer->out, start.x_mm + run->glyphs[0].x_mm / writer->condense, start.y_mm);
    textbuf_add(writer->out, "\">\n");
    svg_drawing(writer->out, run->drawing, mm_of_pt(piece->size_pt));
    textbuf_add(writer->out, "</g>\n");
}

static void drawings(const svg_writer *writer)
{
    const text_setting *text = &writer->shape->text;
    for (int piece = 0; piece < text->count; piece++)
        if (!is_usual(writer, &text->pieces[piece]))
            each_run(writer, &text->pieces[piece], run_drawing);
}

void svg_text(zc_textbuf *out, zc_fonts *fonts, const scene_shape *shape)
{
    const text_setting *text = &shape->text;
    const text_piece *first = &text->pieces[0];
    const bool is_moved = first->turn_deg != 0 || first->condense != 1;
    svg_writer writer = { .out = out,
                          .fonts = fonts,
                          .shape = shape,
                          .is_moved = is_moved,
                          .origin_x_mm = is_moved ? 0 : shape->x_mm,
                          .origin_y_mm = is_moved ? 0 : shape->y_mm,
                          .condense = first->condense,
                          .turn_deg = first->turn_deg };
    const bool is_plain = !is_moved && text->count == 1 && first->size_pt == text->size_pt &&
                          is_usual(&writer, first);
    for (int piece = 0; piece < text->count && !is_plain; piece++)
        writer.is_split |= !is_usual(&writer, &text->pieces[piece]);
    textbuf_add(out, "<text");
    if (is_moved) {
        open_transform(&writer);
        textbuf_add(out, "\"");
    }
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
            spans(&writer, &text->pieces[piece]);
    textbuf_add(out, "</text>\n");
    if (!is_plain)
        drawings(&writer);
}
