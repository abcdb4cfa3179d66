/* Pictures within an SVG. */
#include "render/svg.h"

#include <glib.h>
#include <math.h>
#include <string.h>

static const double dots_per_mm = 12, most_dots = 4000;

void svg_base64(zc_textbuf *out, zc_bytes bytes)
{
    gchar *letters = g_base64_encode((const guchar *)bytes.at, bytes.length);
    textbuf_add(out, letters);
    g_free(letters);
}

/* ---- the root's tag ---- */

/* An attribute of a tag: where it stands with the blanks before it, its value without quotes. */
typedef struct tag_attr {
    const char *start, *name, *value, *end;
    size_t name_length, value_length;
} tag_attr;

static const char *skip_blanks(const char *at, const char *end)
{
    while (at < end && strchr(" \t\r\n", *at))
        at++;
    return at;
}

/* The attribute at `at`; false at the tag's end, or where it is no XML. */
static bool next_attr(const char *at, const char *end, tag_attr *out)
{
    out->start = at;
    out->name = at = skip_blanks(at, end);
    while (at < end && !strchr("= \t\r\n/>", *at))
        at++;
    out->name_length = (size_t)(at - out->name);
    at = skip_blanks(at, end);
    if (out->name_length == 0 || at >= end || *at != '=')
        return false;
    at = skip_blanks(at + 1, end);
    const char *close = at < end && strchr("\"'", *at) ? memchr(at + 1, *at, (size_t)(end - at - 1)) : NULL;
    if (!close)
        return false;
    out->value = at + 1;
    out->value_length = (size_t)(close - out->value);
    out->end = close + 1;
    return true;
}

static bool is_called(const tag_attr *attr, const char *name)
{
    return attr->name_length == strlen(name) && memcmp(attr->name, name, attr->name_length) == 0;
}

/* "24", "24px": what a viewBox is to have; 0 for other lengths. */
static double length_of(const tag_attr *attr)
{
    char number[32];
    double length;
    const size_t digits = attr->value_length > 2 && memcmp(attr->value + attr->value_length - 2, "px", 2) == 0
                              ? attr->value_length - 2
                              : attr->value_length;
    if (digits >= sizeof number)
        return 0;
    memcpy(number, attr->value, digits);
    number[digits] = '\0';
    return number_read(number, &length) && length > 0 ? length : 0;
}

/* Behind `<svg`; NULL if there is none. Comments before it may speak of one. */
static const char *root_of(zc_bytes svg)
{
    const char *end = svg.at + svg.length;
    for (const char *at = svg.at; at && at + 4 < end;) {
        if (end - at > 4 && memcmp(at, "<!--", 4) == 0) {
            const char *close = memmem(at, (size_t)(end - at), "-->", 3);
            at = close ? close + 3 : NULL;
        } else if (memcmp(at, "<svg", 4) == 0) {
            return at + 4;
        } else {
            at++;
        }
    }
    return NULL;
}

static void add_size(zc_textbuf *to, const scene_shape *shape, const double page[2], bool has_view)
{
    const double longest_mm = fmax(shape->width_mm, shape->height_mm),
                 dots = fmin(dots_per_mm, most_dots / fmax(longest_mm, 1e-3));
    textbuf_add(to, " width=\"");
    textbuf_number(to, shape->width_mm * dots);
    textbuf_add(to, "\" height=\"");
    textbuf_number(to, shape->height_mm * dots);
    textbuf_add(to, "\"");
    if (has_view)
        return;
    textbuf_add(to, " viewBox=\"0 0 ");
    textbuf_number(to, page[0]);
    textbuf_add(to, " ");
    textbuf_number(to, page[1]);
    textbuf_add(to, "\"");
}

/* The picture with a page of the shape's size; false if its own cannot be told. */
static bool enlarged(zc_textbuf *to, const scene_shape *shape, const char *root)
{
    const char *end = shape->picture.at + shape->picture.length, *at = root;
    double page[2] = { 0 };
    bool has_view = false;
    tag_attr attr;

    textbuf_add_n(to, shape->picture.at, (size_t)(root - shape->picture.at));
    for (; next_attr(at, end, &attr); at = attr.end) {
        if (is_called(&attr, "width"))
            page[0] = length_of(&attr);
        else if (is_called(&attr, "height"))
            page[1] = length_of(&attr);
        else
            textbuf_add_n(to, attr.start, (size_t)(attr.end - attr.start));
        has_view |= is_called(&attr, "viewBox");
    }
    add_size(to, shape, page, has_view);
    textbuf_add_n(to, at, (size_t)(end - at));
    return has_view || (page[0] > 0 && page[1] > 0);
}

void svg_picture(zc_textbuf *out, const scene_shape *shape)
{
    const char *root = root_of(shape->picture);
    zc_textbuf large = { 0 };
    const bool is_large = root && enlarged(&large, shape, root);

    svg_base64(out, is_large ? (zc_bytes){ textbuf_text(&large), large.length } : shape->picture);
    out->failed |= large.failed;
    textbuf_free(&large);
}
