/* Transforms of SVG. */
#include "artwork/problems.h"
#include "artwork/template_walk.h"

#include <math.h>
#include <string.h>

const template_matrix template_identity = { 1, 0, 0, 1, 0, 0 };

static template_matrix times(const template_matrix *o, const template_matrix *i)
{
    return (template_matrix){ o->a * i->a + o->c * i->b,        o->b * i->a + o->d * i->b,
                              o->a * i->c + o->c * i->d,        o->b * i->c + o->d * i->d,
                              o->a * i->e + o->c * i->f + o->e, o->b * i->e + o->d * i->f + o->f };
}

enum { ARGS = 6 };

static template_matrix turned(double deg)
{
    const double angle = deg * M_PI / 180;
    return (template_matrix){ cos(angle), sin(angle), -sin(angle), cos(angle), 0, 0 };
}

static template_matrix rotate(const double args[ARGS], int count)
{
    const template_matrix there = { 1, 0, 0, 1, count == 3 ? args[1] : 0, count == 3 ? args[2] : 0 },
                          back = { 1, 0, 0, 1, -there.e, -there.f }, turn = turned(args[0]);
    const template_matrix half = times(&there, &turn);
    return times(&half, &back);
}

/* One of SVG's functions; false if there is none of this name with so many arguments. */
static bool make(const char *name, const double args[ARGS], int count, template_matrix *out)
{
    *out = template_identity;
    if (strcmp(name, "matrix") == 0 && count == 6)
        *out = (template_matrix){ args[0], args[1], args[2], args[3], args[4], args[5] };
    else if (strcmp(name, "translate") == 0 && (count == 1 || count == 2))
        *out = (template_matrix){ 1, 0, 0, 1, args[0], count == 2 ? args[1] : 0 };
    else if (strcmp(name, "scale") == 0 && (count == 1 || count == 2))
        *out = (template_matrix){ args[0], 0, 0, count == 2 ? args[1] : args[0], 0, 0 };
    else if (strcmp(name, "rotate") == 0 && (count == 1 || count == 3))
        *out = rotate(args, count);
    else if (strcmp(name, "skewX") == 0 && count == 1)
        out->c = tan(args[0] * M_PI / 180);
    else if (strcmp(name, "skewY") == 0 && count == 1)
        out->b = tan(args[0] * M_PI / 180);
    else
        return false;
    return true;
}

/* Its numbers, parted by blanks or commas; -1 if one cannot be read. */
static int read_args(const char *text, zc_arena *arena, double args[ARGS])
{
    const char *const *words;
    const int count = words_split(arena, text, ",", &words);
    if (count > ARGS)
        return -1;
    for (int at = 0; at < count; at++)
        if (!number_read(words[at], &args[at]) || fabs(args[at]) > 1e6)
            return -1;
    return count;
}

bool template_transform(const template_matrix *outer, const char *text, zc_arena *arena, template_matrix *out)
{
    *out = *outer;
    for (const char *at = text; *(at += strspn(at, " ,\t\r\n"));) {
        double args[ARGS];
        template_matrix inner;
        const char *open = strchr(at, '('), *close = open ? strchr(open, ')') : NULL;
        if (!close)
            return false;
        const char *name = arena_text_n(arena, at, (size_t)(open - at)),
                   *inside = arena_text_n(arena, open + 1, (size_t)(close - open - 1));
        name = name ? text_trimmed(arena, name) : NULL;
        const int count = name && inside ? read_args(inside, arena, args) : -1;
        if (count < 0 || !make(name, args, count, &inner))
            return false;
        *out = times(out, &inner);
        at = close + 1;
    }
    return true;
}

template_matrix template_matrix_of(template_walk *walk, const xml_node *node, const template_matrix *outer)
{
    const xml_attr *transform = xml_attr_find(node, "transform");
    template_matrix matrix = *outer;
    if (transform && !template_transform(outer, transform->value, walk->reader->arena, &matrix))
        template_complain(walk, &artwork_bad_template_value, xml_place(transform), transform->value,
                          "translate(3 4) scale(2)");
    return matrix;
}
