#include "roster/called.h"

#include <string.h>

enum { TELLING = 3 };
static const zc_column telling[TELLING] = { ZC_COLUMN_UNIT, ZC_COLUMN_TITLE, ZC_COLUMN_GROUP };

/* Which columns are said, each subset before those that say more. */
static const unsigned char subsets[] = { 0, 1, 2, 4, 3, 5, 6, 7 };
enum { SUBSETS = sizeof subsets / sizeof *subsets };

/* ---- is he called so? ---- */

static uint32_t next_of_name(const char **at, const char *end)
{
    uint32_t code = 0;
    while (*at < end && char_is_blank(code = utf8_next(at)))
        code = 0;
    return code;
}

/* Blanks aside: `AnnLee` calls Ann Lee. */
static bool is_named(const roster_row *person, const char *who, const char *end)
{
    const char *name = person->field[ZC_COLUMN_NAME], *name_end = name + strlen(name);
    uint32_t a, b;
    do {
        a = next_of_name(&name, name_end);
        b = next_of_name(&who, end);
    } while (a == b && a);
    return a == b;
}

static bool part_is(const char *field, const char *from, const char *end)
{
    while (from < end && *from == ' ')
        from++;
    while (from < end && end[-1] == ' ')
        end--;
    return strlen(field) == (size_t)(end - from) && memcmp(field, from, (size_t)(end - from)) == 0;
}

/* The part after an `@`, up to the next one; its end goes to *end. */
static const char *part_after(const char *sign, const char **end)
{
    *end = sign + 1 + strcspn(sign + 1, "@");
    return sign + 1;
}

static bool is_among_parts(const char *field, const char *parts)
{
    for (const char *sign = parts, *end; *sign; sign = end) {
        const char *from = part_after(sign, &end);
        if (part_is(field, from, end))
            return true;
    }
    return false;
}

static bool has_field(const roster_row *person, const char *from, const char *end)
{
    for (int column = 0; column < TELLING; column++)
        if (part_is(person->field[telling[column]], from, end))
            return true;
    return false;
}

static bool has_no_other_fields(const roster_row *person, const char *parts)
{
    for (int column = 0; column < TELLING; column++) {
        const char *field = person->field[telling[column]];
        if (*field && !is_among_parts(field, parts))
            return false;
    }
    return true;
}

/* `parts` begins with an `@`. */
static bool is_of(const roster_row *person, const char *parts)
{
    for (const char *sign = parts, *end; *sign; sign = end) {
        const char *from = part_after(sign, &end);
        const bool is_empty_last = !*end && part_is("", from, end);
        if (is_empty_last ? !has_no_other_fields(person, parts) : !has_field(person, from, end))
            return false;
    }
    return true;
}

bool called_so(const roster_row *person, const char *who, called_way way)
{
    const char *sign = strchr(who, '@');
    if (way == CALLED_BY_NAME)
        return is_named(person, who, who + strlen(who));
    return sign && is_named(person, who, sign) && is_of(person, sign);
}

/* ---- what to call him ---- */

/* "name@unit@title", and a last `@` if `alone`; NULL if a field is empty that the subset wants. */
static const char *words_of(zc_arena *arena, const roster_row *person, unsigned subset, bool alone)
{
    const char *words = person->field[ZC_COLUMN_NAME];
    for (int column = 0; words && column < TELLING; column++) {
        const char *field = person->field[telling[column]];
        if (!(subset >> column & 1u))
            continue;
        words = *field ? arena_format(arena, "%s@%s", words, field) : NULL;
    }
    return words && alone ? arena_format(arena, "%s@", words) : words;
}

static bool calls_one(const roster_row *const namesakes[], int count, const roster_row *person,
                      const char *words)
{
    for (int other = 0; other < count; other++)
        if (namesakes[other] != person && (called_so(namesakes[other], words, CALLED_BY_NAME) ||
                                           called_so(namesakes[other], words, CALLED_BY_PARTS)))
            return false;
    return true;
}

const char *called_words(zc_arena *arena, const roster_row *const namesakes[], int count,
                         const roster_row *person)
{
    enum { ALL_WAYS_MOST = 100 }; /* of more namesakes each is called by all that he has */
    for (int way = count > ALL_WAYS_MOST ? 2 * SUBSETS - 1 : 0; way < 2 * SUBSETS; way++) {
        const char *words = words_of(arena, person, subsets[way % SUBSETS], way >= SUBSETS);
        if (words && calls_one(namesakes, count, person, words))
            return words;
    }
    return arena_failed(arena) ? NULL : person->field[ZC_COLUMN_NAME];
}
