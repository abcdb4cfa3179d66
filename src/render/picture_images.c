/* Pictures of dots within an SVG: librsvg reads them, so they are looked through first. */
#include "render/photo.h"
#include "render/picture.h"
#include "render/problems.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <string.h>
#include <strings.h>

static const char *const starts[] = { "data:image/png;base64,", "data:image/jpeg;base64,",
                                      "data:image/jpg;base64," };

/* What is behind the start of a picture's link; NULL if the link leads elsewhere. */
static const char *held_at(const char *link, const char *end)
{
    for (size_t at = 0; at < sizeof starts / sizeof *starts; at++) {
        const size_t length = strlen(starts[at]);
        if ((size_t)(end - link) > length && memcmp(link, starts[at], length) == 0)
            return link + length;
    }
    return NULL;
}

/* `text` up to its quote, decoded; whether it is a photograph that can be drawn. */
static bool is_sound(const char *text, const char *end)
{
    size_t length;
    char *copy = g_strndup(text, (size_t)(end - text));
    guchar *bytes = g_base64_decode(copy, &length);
    const bool is_read = length > 0 && photo_refusal((zc_bytes){ (const char *)bytes, length }) == NULL;
    g_free(bytes);
    g_free(copy);
    return is_read;
}

/* Every link of a tag, and there is one. */
static const zc_problem *refusal_of_tag(const char *tag, const char *end)
{
    static const char name[] = "href";
    int links = 0;
    for (const char *at = tag; (at = memmem(at, (size_t)(end - at), name, sizeof name - 1)); links++) {
        at += sizeof name - 1;
        while (at < end && strchr(" \t\r\n=", *at))
            at++;
        const char *close = at < end && strchr("\"'", *at) ? memchr(at + 1, *at, (size_t)(end - at - 1))
                                                           : NULL;
        const char *held = close ? held_at(at + 1, close) : NULL;
        if (!held)
            return &render_picture_outside;
        if (!is_sound(held, close))
            return &render_picture_bad_image;
        at = close;
    }
    return links ? NULL : &render_picture_outside;
}

/* An image by another name, <svg:image>; not the kind that a link says. */
static bool is_renamed(zc_bytes svg, const char *at)
{
    static const char image[] = ":image", data[] = "data";
    const bool is_there = (size_t)(svg.at + svg.length - at) > sizeof image - 1 &&
                          strncasecmp(at, image, sizeof image - 1) == 0;
    return is_there && !(at - svg.at >= 4 && memcmp(at - 4, data, 4) == 0);
}

const zc_problem *picture_refusal_of_images(zc_bytes svg)
{
    static const char image[] = "<image";
    const char *end = svg.at + svg.length;
    for (const char *at = svg.at; at + sizeof image - 1 <= end; at++) {
        if (is_renamed(svg, at))
            return &render_picture_renamed;
        if (strncasecmp(at, image, sizeof image - 1) != 0)
            continue;
        const size_t behind = picture_behind_tag(svg, (size_t)(at - svg.at));
        const zc_problem *why = refusal_of_tag(at, behind < svg.length ? svg.at + behind : end);
        if (why)
            return why;
    }
    return NULL;
}
