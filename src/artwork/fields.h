/* artwork/fields.h: patterns such as "{seat}　{name}", filled in for a person. */
#ifndef ARTWORK_FIELDS_H
#define ARTWORK_FIELDS_H

#include "artwork/artwork.h"

/* What a pattern may name besides the roster's columns: word, Chinese word, and whether each person has his
 * own. */
#define ARTWORK_FIELDS(X)                                                                                    \
    X(SEAT, "seat", "座位", true)                                                                            \
    X(SEAT_ID, "seatid", "座位号", true)                                                                     \
    X(NUMBER, "number", "编号", true)                                                                        \
    X(OF, "count", "总数", false)                                                                            \
    X(POST, "post", "单位职务", true)                                                                        \
    X(EVENT, "event", "会议", false)                                                                         \
    X(DATE, "date", "日期", false)                                                                           \
    X(PLACE, "place", "地点", false)                                                                         \
    X(DRAFT, "draft", "稿次", false)                                                                         \
    X(KIND, "kind", "证件", false)                                                                           \
    X(KIND_NUMBER, "kindnumber", "证号", true)                                                               \
    X(NAME, "name", "姓名", true)                                                                            \
    X(UNIT, "unit", "单位", true)                                                                            \
    X(TITLE, "title", "职务", true)                                                                          \
    X(GROUP, "group", "代表团", true)                                                                        \
    X(NAME_EN, "name_en", "英文名", true)

/* Whom a pattern is filled in for, and what only the set knows of him. */
typedef struct field_values {
    zc_person person;
    zc_seat seat;
    const char *number, *count; /* "7", "120" */
    const char *kind, *kind_number;
} field_values;

/* A pattern filled in; `{a|b}` is the first of both that says something; "" where
 * no field says anything, so that no label stands alone. In the arena, NULL without memory.
 */
const char *field_fill(const zc_artwork_job *job, const char *pattern, const field_values *values,
                       zc_arena *arena);
/* Whether all fields of a pattern are closed and known: computed ones, columns that zuoci knows, headings of
 * the roster (NULL: only the braces are looked at).
 * diags  artwork-unknown-field (near words, all words), artwork-bad-braces
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status field_check(const zc_roster *roster, const char *pattern, zc_place place,
                                 zc_arena *arena, zc_diags *diags);
/* What a pattern says whoever it is filled in for: all but its fields. In the arena, NULL without memory. */
const char *field_fixed(const char *pattern, zc_arena *arena);
/* Whether a pattern names something that each person has of his own. */
bool field_is_of_person(const char *pattern);
/* The first field that a pattern names, for a class; "words" if none. In the arena. */
const char *field_first(const char *pattern, zc_arena *arena);
/* 云泽市人民政府市长: unit and post on one line, joined as people say them. */
const char *field_post(const zc_artwork_job *job, zc_person person, zc_arena *arena);
#endif
