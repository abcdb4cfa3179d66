/* Texts of a template: their spans joined into lines. Text that stands still is set as all our text is, so
 * that it embeds and searches. */
#include "artwork/problems.h"
#include "artwork/template_walk.h"

#include <string.h>

#define BLANKS " \t\r\n"

/* One who reads a text as it is written, span by span. */
typedef struct span_pen {
    template_walk *walk;
    const xml_node *field;
    const xml_matrix *matrix;
    const char *pattern; /* NULL: the text's own words */
    double x, y;
    bool has_moved; /* since its last words */
    template_line line;
    zc_textbuf words;
} span_pen;

/* The first number of "10 20 30", which editors write for each character. */
static void move(span_pen *pen, const xml_node *node, const char *name, double em, double start, double *to)
{
    const xml_attr *attr = xml_attr_find(node, name);
    const char *const *numbers;
    const int count = attr ? words_split(pen->walk->reader->arena, attr->value, ",", &numbers) : 0;
    double length;

    pen->walk->no_memory |= count < 0;
    if (count <= 0)
        return;
    if (!template_length_of(numbers[0], em, &length)) {
        template_complain(pen->walk, &artwork_bad_template_value, xml_place(attr), attr->value,
                          "12, 12.5mm, 36pt");
        return;
    }
    pen->has_moved |= start + length != *to;
    *to = start + length;
}

static void move_to(span_pen *pen, const xml_node *node)
{
    const char *size = xml_attr_find(node, "dy") ? template_property(pen->walk, node, "font-size") : NULL;
    double em = 16;
    if (size && !xml_length(size, &em))
        em = 16;
    move(pen, node, "x", em, 0, &pen->x);
    move(pen, node, "y", em, 0, &pen->y);
    move(pen, node, "dy", em, pen->y, &pen->y);
}

/* Runs of blanks are one, as SVG has them. */
static char *folded(zc_arena *arena, const char *text)
{
    char *copy = text_trimmed(arena, text), *to = copy;
    for (const char *at = copy; at && *at;) {
        const size_t blanks = strspn(at, BLANKS);
        *to++ = blanks ? ' ' : *at;
        at += blanks ? blanks : 1;
    }
    if (copy)
        *to = '\0';
    return copy;
}

static void end_line(span_pen *pen)
{
    char *words = folded(pen->walk->reader->arena, textbuf_text(&pen->words));
    pen->walk->no_memory |= !words || pen->words.failed;
    if (!text_is_blank(words)) {
        pen->line.pattern = words;
        template_add_line(pen->walk, pen->field, &pen->line, pen->matrix);
    }
    textbuf_free(&pen->words);
    pen->words = (zc_textbuf){ 0 };
}

/* "{unit": editors part words where their spacing changes. */
static bool is_within_braces(const char *words)
{
    const char *open = strrchr(words, '{'), *close = strrchr(words, '}');
    return open && (!close || close < open);
}

static void add_words(span_pen *pen, const xml_node *node, const char *words)
{
    if (pen->has_moved && !pen->pattern && !is_within_braces(textbuf_text(&pen->words)))
        end_line(pen);
    if (pen->words.length == 0)
        pen->line = (template_line){ NULL, node, pen->x, pen->y };
    else if (!pen->pattern)
        template_tell_other_looks(pen->walk, pen->line.leaf, node);
    textbuf_add(&pen->words, words);
    pen->has_moved = false;
}

/* What stands in a span from one byte to another: before, between or behind those within. */
static void add_piece(span_pen *pen, const xml_node *node, size_t from, size_t to)
{
    const char *piece = arena_text_n(pen->walk->reader->arena, node->text + from, to - from);
    pen->walk->no_memory |= !piece;
    if (!piece)
        return;
    if (!text_is_blank(piece))
        add_words(pen, node, piece);
    else if (*piece && pen->words.length > 0 && !is_within_braces(textbuf_text(&pen->words)))
        textbuf_add(&pen->words, " ");
}

static void read_span(span_pen *pen, const xml_node *node)
{
    size_t read = 0;
    zc_place place = node->place;
    const char *field = node == pen->field ? NULL : template_field_of(pen->walk, node, &place);

    move_to(pen, node);
    if (field) {
        add_words(pen, node, field);
        return;
    }
    for (const xml_node *child = xml_child(node, NULL); child; child = xml_sibling(child, NULL)) {
        add_piece(pen, node, read, child->text_before);
        read = child->text_before;
        if (strcmp(child->name, "tspan") == 0 || strcmp(child->name, "a") == 0)
            read_span(pen, child);
        else if (strcmp(child->name, "title") != 0 && strcmp(child->name, "desc") != 0)
            diag_add(pen->walk->reader->diags, &artwork_template_left_out, child->place, child->name);
    }
    add_piece(pen, node, read, strlen(node->text));
}

/* Its lines are one box, in the place of the first. */
static void add_whole(span_pen *pen, const xml_node *text)
{
    template_line line = pen->line;
    if (!line.leaf)
        line = (template_line){ NULL, text, pen->x, pen->y };
    line.pattern = pen->pattern;
    template_add_line(pen->walk, pen->field, &line, pen->matrix);
}

void template_add_text(template_walk *walk, const xml_node *field, const xml_node *text, const char *pattern,
                       const xml_matrix *matrix)
{
    span_pen pen = { .walk = walk, .field = field, .matrix = matrix, .pattern = pattern };
    read_span(&pen, text);
    if (pattern)
        add_whole(&pen, text);
    else
        end_line(&pen);
    walk->no_memory |= pen.words.failed;
    textbuf_free(&pen.words);
}
