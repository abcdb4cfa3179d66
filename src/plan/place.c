/* The place of honour that a plan's reason names: "R-SIGN 见签人第2排主方第3位（共5席）；...". */
#include "plan/record.h"

#include <stdlib.h>
#include <string.h>

enum { PLACES_MOST = 1000000 };

/* How a reason says it in each language: before and behind the place, between clauses. */
static const struct place_form {
    const char *before, *behind, *between;
} place_forms[] = {
    [ZC_LANG_ZH] = { "第", "位（共", "；" },
    [ZC_LANG_EN] = { ", place ", " of ", "; " },
};

/* From `clause` to its end, the last such word whose figure ends in `behind`. */
static const char *find_figure(const char *clause, const char *end, const struct place_form *form, int *place)
{
    const char *found = NULL;
    for (const char *at = clause; (at = strstr(at, form->before)) && at < end; at += strlen(form->before)) {
        char *stop = NULL;
        const char *digits = at + strlen(form->before);
        const long figure = *digits >= '1' && *digits <= '9' ? strtol(digits, &stop, 10) : 0;
        if (figure > 0 && figure <= PLACES_MOST && stop < end && text_starts(stop, form->behind)) {
            found = at;
            *place = (int)figure;
        }
    }
    return found;
}

/* A clause of the whole seat counts chairs, one of a list's standing people. */
static bool counts_chairs(const char *clause, const char *end, zc_lang lang)
{
    static const char chairs_zh[] = "席）";
    const size_t length = sizeof chairs_zh - 1;
    return lang == ZC_LANG_EN ||
           ((size_t)(end - clause) >= length && strncmp(end - length, chairs_zh, length) == 0);
}

static const char *behind_rule(const char *clause, const char *end)
{
    const char *blank = text_starts(clause, "R-") ? memchr(clause, ' ', (size_t)(end - clause)) : NULL;
    return blank ? blank + 1 : clause;
}

static bool read_in(const record_seat *seat, zc_lang lang, zc_arena *arena, record_place *out)
{
    enum { CLAUSES = 2 }; /* the second one of a stated seat */
    const struct place_form *form = &place_forms[lang];
    const char *clause = seat->field[PLAN_COLUMN_REASON];
    for (int at = 0; at < CLAUSES && *clause; at++) {
        const char *next = strstr(clause, form->between);
        const char *end = next ? next : clause + strlen(clause);
        const char *from = at == 0 ? behind_rule(clause, end) : clause;
        const char *figure = find_figure(from, end, form, &out->place);
        if (figure && counts_chairs(from, end, lang)) {
            out->where = arena_text_n(arena, from, (size_t)(figure - from));
            out->lang = lang;
            return true;
        }
        clause = next ? next + strlen(form->between) : end;
    }
    return false;
}

record_place record_place_of(const record_seat *seat, zc_arena *arena)
{
    record_place place = { 0 };
    if (!read_in(seat, ZC_LANG_ZH, arena, &place) && !read_in(seat, ZC_LANG_EN, arena, &place))
        place.place = 0;
    return place;
}
