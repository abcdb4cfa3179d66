/* zuoci/event.h: one meeting from its files to its paper: load, order, solve, draw, write.
 * Memory   a zc_event owns all that it lends; free it once with zc_event_free()
 * Threads  a zc_event belongs to one thread */
#ifndef ZUOCI_EVENT_H
#define ZUOCI_EVENT_H

#include <zuoci/artwork.h>
#include <zuoci/base.h>
#include <zuoci/layout.h>
#include <zuoci/plan.h>
#include <zuoci/roster.h>
#include <zuoci/sheet.h>
#include <zuoci/solve.h>

#ifdef __cplusplus
extern "C" {
#endif

/* One meeting. */
typedef struct zc_event zc_event;

/* What a command line says of an event; NULL where it says nothing. Texts are read, not kept. */
typedef struct zc_event_request {
    const char *path;        /* an event.xml; with `style`, a roster (csv, tsv, xlsx); `-` for standard input;
                                NULL: nobody comes, only what needs no people can be drawn */
    const char *style;       /* a style's word: the event is this roster and this style */
    const char *venue;       /* --venue FILE */
    const char *stage;       /* --stage top|bottom|left|right: of a venue that is another program's drawing */
    const char *wishes;      /* --wishes FILE */
    const char *sheet;       /* the roster's sheet */
    const char *title;       /* --title */
    const char *data_dir;    /* --data DIR */
    const zc_setting *sizes; /* --rostrum "7 9" ... as key and value */
    int size_count;
    const zc_setting *options; /* --set key=value */
    int option_count;
    bool strict;
    bool has_lang;             /* `lang` was given: it beats the event's own */
    zc_lang lang;              /* the words on paper */
    const char *plan;          /* a plan as zc_plan_write writes it, edited by hand or not: taken as it is */
    const char *changed_since; /* a plan as zc_plan_write writes it: cards that are the same are not drawn */
    zc_correction correction;  /* of the printer: for all that is printed on a stock */
} zc_event_request;

/* Reads the event, its roster, its venue and its wishes; reports every problem of all of them at once.
 * out     the new event, yours; NULL unless ZC_OK
 * diags   event-*, xml-*, table-*, roster-*, venue-*, rule-*
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_event_read(const zc_event_request *request, zc_event **out, zc_diags *diags);

/* Frees the event; NULL is allowed. */
ZC_API void zc_event_free(zc_event *event);

/* Seats everybody; called by the functions below if it was not called before.
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_PLAN, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_event_solve(zc_event *event, zc_diags *diags);

/* The event's roster; its layout and plan once it is solved (else NULL); lent. */
ZC_API const zc_roster *zc_event_roster(const zc_event *event);
/* The layout, NULL before zc_event_solve. */
ZC_API const zc_layout *zc_event_layout(const zc_event *event);
/* The plan, NULL before zc_event_solve. */
ZC_API const zc_plan *zc_event_plan(const zc_event *event);

/* The person of the roster that "name", "name@unit" means, as in a pin.
 * diags  solve-unknown-person (the near names), solve-ambiguous-person (what tells them apart), event-nobody
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_event_person(zc_event *event, const char *who, zc_person *out,
                                            zc_diags *diags);

/* Why somebody sits where he sits: precedence, list, rule, options, chair. Solves if that was not done.
 * out     its texts are lent until the event is freed, or asked in another language
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_PLAN, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_event_explain(zc_event *event, zc_person person, zc_lang lang, zc_reason *out,
                                             zc_diags *diags);

/* The same of everybody as csv, a line for each person in the roster's order; `-`: standard output.
 * columns  name unit group seat rule place after before list chair options reason
 * Returns  as zc_event_explain, base-cannot-write */
ZC_API ZC_CHECKED zc_status zc_event_explain_all(zc_event *event, zc_lang lang, const char *path,
                                                 zc_diags *diags);

/* What each value of each option that the rule heeds would give in this event: the rows whose seats it gives,
 * or that the values fill differently, by the names of who would sit there, as the sitters have it; the value
 * in force is marked. Everybody is seated anew for each value.
 * text    lent until the next call, or until the event is freed
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_PLAN, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_event_explain_rule(zc_event *event, zc_rule rule, zc_lang lang,
                                                  const char **text, zc_diags *diags);

/* What only a careful reader would see: an even rostrum row, seats left empty, names that no font can draw.
 * Adds to diags. */
ZC_API ZC_CHECKED zc_status zc_event_check(zc_event *event, zc_diags *diags);

/* Writes the plan, .csv, .json or .xlsx by the ending; `-`: csv. Its column `reason` has the whole chain of
 * zc_reason, in the event's language. */
ZC_API ZC_CHECKED zc_status zc_event_write_plan(zc_event *event, const char *path, zc_diags *diags);

/* Draws the artwork `kind` into a file, in the format that the ending names, or `format` where the path is
 * `-`.
 * settings  added to those of the event's own element of that kind, and above them
 * diags  event-unknown-format (the formats of the kind), artwork-*, render-* */
ZC_API ZC_CHECKED zc_status zc_event_draw(zc_event *event, const char *kind, const zc_setting settings[],
                                          int count, const char *path, const char *format, zc_diags *diags);

/* Whether the last zc_event_draw found nothing changed since the plan of the request: then it wrote no file.
 */
ZC_API bool zc_event_is_unchanged(const zc_event *event);

/* Makes everything that the event names (chart, cards, banner and list if it names nothing) in the folder
 * `dir`, with the plan.
 * made  called with the path of each file once it is whole; may be NULL */
ZC_API ZC_CHECKED zc_status zc_event_build(zc_event *event, const char *dir,
                                           void (*made)(const char *path, void *with), void *with,
                                           zc_diags *diags);

/* Names every character of the roster's names, units, titles and groups that no font of this machine can
 * draw.
 * diags  event-missing-glyph (the person, the character)
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_roster_check_fonts(const zc_roster *roster, zc_fonts *fonts, zc_diags *diags);

/* Names a card stock: its word and what it is in a language. */
typedef struct zc_stock_name {
    const char *word; /* "tent-210x99" */
    const char *name; /* "桌签 210×99，A4 折三" */
} zc_stock_name;

/* The card stocks that the data path offers, by word, as an array that is yours until zc_stock_names_free().
 * diags   xml-*, sheet-*
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_stock_names_read(const zc_datapath *path, zc_lang lang, zc_stock_name **names,
                                                int *count, zc_diags *diags);

/* Frees what zc_stock_names_read gave; NULL is allowed. */
ZC_API void zc_stock_names_free(zc_stock_name *names);

/* Makes a folder with an event to fill in: event.xml, roster.csv, roster.xlsx, venue.xml. A folder that has
 * one of them is refused.
 * diags  event-exists, layout-unknown-style, base-cannot-write */
ZC_API ZC_CHECKED zc_status zc_event_new(const char *dir, const char *style, const zc_datapath *data,
                                         void (*made)(const char *path, void *with), void *with,
                                         zc_diags *diags);

#ifdef __cplusplus
}
#endif
#endif
