#include "artwork/fields.h"
#include "artwork/problems.h"
#include "artwork/seated.h"

#include <string.h>

typedef enum field_id {
#define X(NAME, word, zh, own) FIELD_##NAME,
    ARTWORK_FIELDS(X)
#undef X
        FIELD_COUNT
} field_id;

static const struct field_words {
    const char *word, *zh;
    bool own; /* of each person */
} fields[FIELD_COUNT] = {
#define X(NAME, word, zh, own) { word, zh, own },
    ARTWORK_FIELDS(X)
#undef X
};

static bool is_field(const char *word, field_id *out)
{
    for (int at = 0; at < FIELD_COUNT; at++)
        if (text_equal(fields[at].word, word) || text_equal(fields[at].zh, word)) {
            *out = (field_id)at;
            return true;
        }
    return false;
}

static bool is_column(const char *word, zc_column *out)
{
    for (int column = 0; column < ZC_COLUMN_COUNT; column++)
        if (text_equal(zc_column_word((zc_column)column), word)) {
            *out = (zc_column)column;
            return true;
        }
    return false;
}

/* -1 if no unknown column has this heading. */
static int extra_of(const zc_roster *roster, const char *word)
{
    for (int extra = 0; extra < zc_roster_extras(roster); extra++)
        if (text_equal(zc_roster_extra_heading(roster, extra), word))
            return extra;
    return -1;
}

/* ---- values ---- */

static const char *column(const zc_artwork_job *job, zc_person person, zc_column which)
{
    return zc_roster_field(job->roster, person, which);
}

const char *field_post(const zc_artwork_job *job, zc_person person, zc_arena *arena)
{
    const char *unit = column(job, person, ZC_COLUMN_UNIT), *title = column(job, person, ZC_COLUMN_TITLE);
    const char *at = title;
    const bool joined = !*unit || !*title || char_is_han(utf8_next(&at));
    return arena_format(arena, joined ? "%s%s" : "%s, %s", unit, title);
}

/* A group that is named for the rostrum (主席台就座人员) says no more than the seat does. */
static const char *group_of(const zc_artwork_job *job, const field_values *values)
{
    const char *group = column(job, values->person, ZC_COLUMN_GROUP);
    const zc_layout *layout = job->layout;
    const layout_region *region = &layout->regions[layout->seats[values->seat.at].region];
    const bool is_place = artwork_is_on_rostrum(job, values->seat) && text_starts(group, region->name_zh);
    return is_place ? "" : group;
}

/* Who has no Han name needs no foreign one below it. */
static const char *foreign_name(const zc_artwork_job *job, zc_person person)
{
    const char *at = column(job, person, ZC_COLUMN_NAME);
    return char_is_han(utf8_next(&at)) ? column(job, person, ZC_COLUMN_NAME_EN) : "";
}

static const char *or_empty(const char *text) { return text ? text : ""; }

static const char *field_value(const zc_artwork_job *job, field_id field, const field_values *values,
                               zc_arena *arena)
{
    switch (field) {
    case FIELD_SEAT: return layout_seat_words(job->layout, values->seat, job->occasion->lang, arena);
    case FIELD_SEAT_ID: return zc_layout_seat_id(job->layout, values->seat);
    case FIELD_NUMBER: return or_empty(values->number);
    case FIELD_OF: return or_empty(values->count);
    case FIELD_POST: return field_post(job, values->person, arena);
    case FIELD_EVENT: return artwork_title(job);
    case FIELD_DATE: return artwork_date_words(job->occasion, arena);
    case FIELD_PLACE: return or_empty(job->occasion->place);
    case FIELD_DRAFT: return artwork_draft_words(job->occasion, arena);
    case FIELD_KIND: return or_empty(values->kind);
    case FIELD_KIND_NUMBER: return or_empty(values->kind_number);
    case FIELD_NAME: return column(job, values->person, ZC_COLUMN_NAME);
    case FIELD_UNIT: return column(job, values->person, ZC_COLUMN_UNIT);
    case FIELD_TITLE: return column(job, values->person, ZC_COLUMN_TITLE);
    case FIELD_GROUP: return group_of(job, values);
    case FIELD_NAME_EN: return foreign_name(job, values->person);
    case FIELD_COUNT: break;
    }
    return "";
}

/* A heading of the roster goes before a word of ours: the column that the user sees is meant. */
static const char *value_of(const zc_artwork_job *job, const char *word, const field_values *values,
                            zc_arena *arena)
{
    const int extra = extra_of(job->roster, word);
    field_id field;
    zc_column which;

    if (extra >= 0)
        return zc_roster_extra(job->roster, values->person, extra);
    if (is_field(word, &field))
        return field_value(job, field, values, arena);
    return is_column(word, &which) ? column(job, values->person, which) : "";
}

/* ---- patterns ---- */

/* The next `{...}` of a pattern: what stands before it, what is in it, what follows. */
typedef struct pattern_part {
    const char *literal, *words, *rest;
    size_t literal_length, words_length;
} pattern_part;

/* False at the pattern's end; then `literal` is all that is left. */
static bool next_part(const char *pattern, pattern_part *out)
{
    const char *open = strchr(pattern, '{'), *close = open ? strchr(open, '}') : NULL;

    *out = (pattern_part){ .literal = pattern, .literal_length = strlen(pattern) };
    if (!close)
        return false;
    out->literal_length = (size_t)(open - pattern);
    out->words = open + 1;
    out->words_length = (size_t)(close - open - 1);
    out->rest = close + 1;
    return true;
}

/* The words between bars, trimmed, in the arena; -1 without memory. */
static int alternatives(const pattern_part *part, zc_arena *arena, const char **words, int most)
{
    int count = 0;
    for (const char *at = part->words, *end = at + part->words_length; at <= end && count < most;) {
        const char *bar = memchr(at, '|', (size_t)(end - at));
        const char *stop = bar ? bar : end;
        const char *text = arena_text_n(arena, at, (size_t)(stop - at));
        words[count] = text ? text_trimmed(arena, text) : NULL;
        if (!words[count++])
            return -1;
        at = stop + 1;
    }
    return count;
}

/* Whether a part is that field and no other. */
static bool is_word(const pattern_part *part, const char *word)
{
    return strlen(word) == part->words_length && memcmp(part->words, word, part->words_length) == 0;
}

enum { ALTERNATIVES_MAX = 8 };

static const char *first_value(const zc_artwork_job *job, const pattern_part *part,
                               const field_values *values, zc_arena *arena)
{
    const char *words[ALTERNATIVES_MAX], *value = "";
    const int count = alternatives(part, arena, words, ALTERNATIVES_MAX);

    for (int at = 0; at < count && value && !*value; at++)
        value = value_of(job, words[at], values, arena);
    return count < 0 ? NULL : value;
}

const char *field_fill(const zc_artwork_job *job, const char *pattern, const field_values *values,
                       zc_arena *arena)
{
    zc_textbuf filled = { 0 };
    pattern_part part;
    bool went_well = true, is_fixed = true, says_something = false;

    for (const char *at = pattern; next_part(at, &part); at = part.rest) {
        const char *value = first_value(job, &part, values, arena);
        went_well = went_well && value;
        is_fixed = false;
        says_something = says_something || !text_is_blank(value);
        textbuf_add_n(&filled, part.literal, part.literal_length);
        textbuf_add(&filled, or_empty(value));
    }
    textbuf_add(&filled, part.literal);
    const char *text = went_well && !filled.failed
                           ? arena_text(arena, is_fixed || says_something ? textbuf_text(&filled) : "")
                           : NULL;
    textbuf_free(&filled);
    return text;
}

const char *field_fixed(const char *pattern, zc_arena *arena)
{
    zc_textbuf fixed = { 0 };
    pattern_part part;
    for (const char *at = pattern; next_part(at, &part); at = part.rest)
        textbuf_add_n(&fixed, part.literal, part.literal_length);
    textbuf_add(&fixed, part.literal);
    const char *text = fixed.failed ? NULL : arena_text(arena, textbuf_text(&fixed));
    textbuf_free(&fixed);
    return text;
}

const char *field_first(const char *pattern, zc_arena *arena)
{
    const char *words[1] = { "words" };
    pattern_part part;

    if (next_part(pattern, &part) && alternatives(&part, arena, words, 1) < 0)
        return NULL;
    return words[0];
}

/* What is none of ours is a column of the roster. */
bool field_is_of_person(const char *pattern)
{
    pattern_part part;
    for (const char *at = pattern; next_part(at, &part); at = part.rest) {
        bool is_shared = false;
        for (int field = 0; field < FIELD_COUNT; field++)
            is_shared |= !fields[field].own &&
                         (is_word(&part, fields[field].word) || is_word(&part, fields[field].zh));
        if (!is_shared)
            return true;
    }
    return false;
}

/* ---- checks ---- */

/* The first brace that is not closed, or closes nothing; NULL if all are in pairs. */
static const char *stray_brace(const char *pattern)
{
    const char *open = NULL;
    for (const char *at = pattern; *at; at++) {
        if (*at == '{' ? open != NULL : *at == '}' && !open)
            return open ? open : at;
        open = *at == '{' ? at : *at == '}' ? NULL : open;
    }
    return open;
}

/* All words that a pattern may say; *count -1 without memory. */
static const char *const *known_words(const zc_roster *roster, zc_arena *arena, int *count)
{
    const int extras = zc_roster_extras(roster);
    const char **words = arena_array(arena, const char *, FIELD_COUNT + ZC_COLUMN_COUNT + extras);
    field_id field;

    *count = words ? 0 : -1;
    for (int at = 0; words && at < FIELD_COUNT; at++)
        words[(*count)++] = fields[at].word;
    for (int at = 0; words && at < ZC_COLUMN_COUNT; at++)
        if (!is_field(zc_column_word((zc_column)at), &field))
            words[(*count)++] = zc_column_word((zc_column)at);
    for (int at = 0; words && at < extras; at++)
        words[(*count)++] = zc_roster_extra_heading(roster, at);
    return words;
}

static const char *joined(zc_arena *arena, const char *const words[], int count)
{
    const char *all = "";
    for (int at = 0; all && at < count; at++)
        all = arena_format(arena, "%s%s%s", all, at ? " " : "", words[at]);
    return all;
}

static zc_status tell_unknown(const zc_roster *roster, const char *word, zc_place place, zc_arena *arena,
                              zc_diags *diags)
{
    int count;
    const char *const *words = known_words(roster, arena, &count);
    const char *all = words ? joined(arena, words, count) : NULL;

    if (!all)
        return ZC_NO_MEMORY;
    diag_add_with(diags, &artwork_unknown_field, place, word, all, words_near(arena, word, words, count),
                  NULL);
    return arena_failed(arena) ? ZC_NO_MEMORY : ZC_BAD_INPUT;
}

static bool is_known(const zc_roster *roster, const char *word)
{
    field_id field;
    zc_column which;
    return is_field(word, &field) || is_column(word, &which) || extra_of(roster, word) >= 0;
}

zc_status field_check(const zc_roster *roster, const char *pattern, zc_place place, zc_arena *arena,
                      zc_diags *diags)
{
    const char *stray = stray_brace(pattern);
    zc_status worst = stray ? ZC_BAD_INPUT : ZC_OK;
    pattern_part part;

    if (stray)
        diag_add(diags, &artwork_bad_braces, place, stray);
    if (stray || !roster)
        return worst;
    for (const char *at = pattern; next_part(at, &part); at = part.rest) {
        const char *words[ALTERNATIVES_MAX];
        const int count = alternatives(&part, arena, words, ALTERNATIVES_MAX);
        if (count < 0)
            return ZC_NO_MEMORY;
        for (int word = 0; word < count; word++)
            if (!is_known(roster, words[word])) {
                const zc_status told = tell_unknown(roster, words[word], place, arena, diags);
                worst = worse_of(worst, told);
            }
    }
    return worst;
}
