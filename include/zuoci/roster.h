/* zuoci/roster.h: the attendees: who comes, with unit, title, rank, group, role and side.
 * Memory   a zc_roster owns all text that it lends; free it once with zc_roster_free()
 * Threads  a finished zc_roster is read-only and may be shared */
#ifndef ZUOCI_ROSTER_H
#define ZUOCI_ROSTER_H

#include <zuoci/base.h>
#include <zuoci/table.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The columns that zuoci knows, in canonical order: name, canonical heading. Other headings:
 * layouts/headings.xml. */
#define ZC_COLUMNS(X)                                                                                        \
    X(NAME, "name")                                                                                          \
    X(UNIT, "unit")                                                                                          \
    X(TITLE, "title")                                                                                        \
    X(RANK, "rank")                                                                                          \
    X(GROUP, "group")                                                                                        \
    X(ROLE, "role")                                                                                          \
    X(SIDE, "side")                                                                                          \
    X(SEAT, "seat")                                                                                          \
    X(ORDER, "order")                                                                                        \
    X(SEX, "sex")                                                                                            \
    X(JOINED, "joined")                                                                                      \
    X(NEED, "need")                                                                                          \
    X(PLUS, "plus")                                                                                          \
    X(NOTE, "note")                                                                                          \
    X(WISH, "wish")                                                                                          \
    X(AVOID, "avoid")                                                                                        \
    X(PINYIN, "pinyin")                                                                                      \
    X(NAME_EN, "name_en")                                                                                    \
    X(VOTES, "votes")                                                                                        \
    X(BOOST, "boost")

typedef enum zc_column {
#define X(NAME, word) ZC_COLUMN_##NAME,
    ZC_COLUMNS(X)
#undef X
        ZC_COLUMN_COUNT
} zc_column;

/* The roles that rules and styles speak of: name, id in style files, word on paper. Other words:
 * layouts/headings.xml. */
#define ZC_ROLES(X)                                                                                          \
    X(ROSTRUM, "rostrum", "主席台")                                                                          \
    X(CHAIR, "chair", "主持")                                                                                \
    X(EXECUTIVE, "executive", "执行主席")                                                                    \
    X(SPEAKER, "speaker", "发言")                                                                            \
    X(RECIPIENT, "recipient", "领奖")                                                                        \
    X(PRESENTER, "presenter", "颁奖")                                                                        \
    X(OBSERVER, "observer", "列席")                                                                          \
    X(INVITED, "invited", "特邀")                                                                            \
    X(PRESS, "press", "记者")                                                                                \
    X(RECORDER, "recorder", "记录")                                                                          \
    X(STAFF, "staff", "工作人员")                                                                            \
    X(INTERPRETER, "interpreter", "翻译")                                                                    \
    X(SIGNER, "signer", "签字")                                                                              \
    X(ASSISTANT, "assistant", "助签")

typedef enum zc_role {
#define X(NAME, id, zh) ZC_ROLE_##NAME,
    ZC_ROLES(X)
#undef X
        ZC_ROLE_COUNT
} zc_role;

typedef enum zc_side { ZC_SIDE_NONE, ZC_SIDE_HOST, ZC_SIDE_GUEST } zc_side;

/* A person of a roster, 0 .. people-1 in the file's own order. */
typedef struct zc_person {
    int32_t at;
} zc_person;

/* How a roster is read. */
typedef struct zc_roster_options {
    bool strict; /* an unknown rank word is an error, not a warning */
} zc_roster_options;

/* The attendees of a meeting. */
typedef struct zc_roster zc_roster;

/* Finds the header row(s), then reads every row below as a person, a section (it becomes the group) or a
 * footer.
 * table  read, not kept
 * path  where layouts/headings.xml and layouts/ranks.xml are found
 * out  the new roster, yours; NULL unless ZC_OK
 * diags  roster-no-name-column (the headings found, the near ones), roster-duplicate-column (warning),
 * roster-empty, roster-no-name (a row without a name), roster-bad-cell (a failed formula or a truth value:
 * error for a name, else warning), roster-same-person (two rows alike in name, unit, title and group),
 * roster-same-name (warning), roster-unknown-rank (warning, or error if strict; once a word, with near
 * words), roster-bad-number, roster-unknown-role, roster-unknown-side, roster-section, roster-footer,
 * roster-title (notes)
 * Returns ZC_OK, ZC_BAD_INPUT (at least one error in diags), ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_roster_read(const zc_table *table, const zc_datapath *path,
                                           const zc_roster_options *options, zc_roster **out,
                                           zc_diags *diags);

/* Frees the roster; NULL is allowed. */
ZC_API void zc_roster_free(zc_roster *roster);

/* How many people there are. */
ZC_API int zc_roster_people(const zc_roster *roster);

/* What a column says of a person, folded and trimmed; "" where nothing. Lent. */
ZC_API const char *zc_roster_field(const zc_roster *roster, zc_person person, zc_column column);

/* The canonical word of a column, "name"; lent for ever. */
ZC_API const char *zc_column_word(zc_column column);

/* The columns that zuoci does not know: how many, their headings, what they say of a person; lent. */
ZC_API int zc_roster_extras(const zc_roster *roster);
/* The heading of an unknown column. */
ZC_API const char *zc_roster_extra_heading(const zc_roster *roster, int extra);
/* What an unknown column says of a person. */
ZC_API const char *zc_roster_extra(const zc_roster *roster, zc_person person, int extra);

/* Whether the person has the role. */
ZC_API bool zc_roster_has_role(const zc_roster *roster, zc_person person, zc_role role);

/* Whose side the person is on. */
ZC_API zc_side zc_roster_side(const zc_roster *roster, zc_person person);

/* Where the person's row stands (column 1 or the name's). */
ZC_API zc_place zc_roster_place(const zc_roster *roster, zc_person person);

/* The meeting's name: the title row above the header without what it says of the list (参会名单, attendee
 * list), "" if none; lent. */
ZC_API const char *zc_roster_title(const zc_roster *roster);

/* Writes what was read as csv in the canonical columns, then the unknown ones, into a file (`-`: standard
 * output).
 * Returns ZC_OK, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_roster_write(const zc_roster *roster, const char *path, zc_diags *diags);

/* Writes the people in `order` (people of them) as csv with the file's own columns and headings.
 * Returns  ZC_OK, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_roster_write_order(const zc_roster *roster, const zc_person order[],
                                                  const char *path, zc_diags *diags);

#ifdef __cplusplus
}
#endif
#endif
