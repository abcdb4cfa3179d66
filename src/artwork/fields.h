/* artwork/fields.h: patterns such as "{seat}　{name}", filled in for a person. */
#ifndef ARTWORK_FIELDS_H
#define ARTWORK_FIELDS_H

#include "artwork/artwork.h"

/* What a pattern may name besides the roster's columns: word, Chinese word. */
#define ARTWORK_FIELDS(X)                                                                                    \
    X(SEAT, "seat", "座位")                                                                                  \
    X(SEAT_ID, "seatid", "座位号")                                                                           \
    X(NUMBER, "number", "编号")                                                                              \
    X(OF, "count", "总数")                                                                                   \
    X(POST, "post", "单位职务")                                                                              \
    X(EVENT, "event", "会议")                                                                                \
    X(DATE, "date", "日期")                                                                                  \
    X(PLACE, "place", "地点")                                                                                \
    X(DRAFT, "draft", "稿次")                                                                                \
    X(KIND, "kind", "证件")                                                                                  \
    X(KIND_NUMBER, "kindnumber", "证号")                                                                     \
    X(NAME, "name", "姓名")                                                                                  \
    X(UNIT, "unit", "单位")                                                                                  \
    X(TITLE, "title", "职务")                                                                                \
    X(GROUP, "group", "代表团")                                                                              \
    X(NAME_EN, "name_en", "英文名")

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
/* Whether all fields of a pattern are known: computed ones, columns that zuoci knows, headings of the roster.
 * diags  artwork-unknown-field (near words, all words)
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status field_check(const zc_roster *roster, const char *pattern, zc_place place,
                                 zc_arena *arena, zc_diags *diags);
/* The first field that a pattern names, for a class; "words" if none. In the arena. */
const char *field_first(const char *pattern, zc_arena *arena);
/* 云泽市人民政府市长: unit and post on one line, joined as people say them. */
const char *field_post(const zc_artwork_job *job, zc_person person, zc_arena *arena);
#endif
