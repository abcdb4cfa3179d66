/* event/meeting.h: all that one event holds while it is worked on. */
#ifndef EVENT_MEETING_H
#define EVENT_MEETING_H

#include "event/document.h"
#include "render/render.h"

/* The orders of people that artworks have asked for. */
enum { EVENT_ORDERS = 16 };
typedef struct event_order {
    const char *by; /* keys of precedence; "": the event's own */
    const zc_entry *entries;
} event_order;
typedef struct event_orders {
    const zc_event *event;
    zc_arena *arena; /* the event's */
    event_order at[EVENT_ORDERS];
    int count;
} event_orders;

struct zc_event {
    zc_arena *arena;
    event_document document;
    zc_datapath *data;
    zc_options *options;
    zc_profile *profile; /* that the options name; NULL for none */
    zc_sizes *sizes;
    zc_venue *venue;
    zc_roster *roster; /* NULL: nobody comes; only what needs no people can be drawn */
    zc_layout *layout; /* NULL until it is solved, with the plan */
    zc_plan *plan;
    zc_reasons *reasons; /* NULL until somebody asks */
    zc_lang reasons_lang;
    zc_textbuf rule_text; /* what was last told of a rule */
    bool has_style;       /* `style` was read: for two parties, where the roster names them */
    layout_style style;
    zc_correction correction; /* of the printer */
    const char *follow_path;  /* a plan that is drawn as it is; NULL for none */
    zc_plan_record *follow;
    const char *since_path; /* a plan that was printed; NULL for none */
    zc_plan_record *since;
    bool unchanged;       /* since then: what was drawn last has no page */
    zc_fonts *fonts;      /* NULL until something is drawn */
    event_orders *orders; /* filled while something is drawn */
};

/* A request whose texts are the arena's; false without memory. */
bool event_request_copy(zc_arena *arena, const zc_event_request *request, zc_event_request *copy);

/* What the event is solved from; lent. */
zc_solve_input event_solve_input(const zc_event *event);

/* Gives the plan its reasons in full, in the event's language; it is solved. One that is followed keeps its
 * own. ZC_OK, ZC_NO_MEMORY ... */
ZC_CHECKED zc_status event_explain_plan(zc_event *event);

/* The fonts are looked up once something is to be drawn. ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_CHECKED zc_status event_need_fonts(zc_event *event, zc_diags *diags);

/* Draws an artwork as a scene, or into a csv, with these settings; the event is solved and has fonts. */
zc_artwork_job event_job(const zc_event *event, const zc_setting settings[], int count);

/* Draws an artwork, and tells of its pictures where the settings or the roster name them: render-picture and
 * its like. The scene is yours, whatever is returned. */
ZC_CHECKED zc_status event_draw_scene(const zc_event *event, int kind, const zc_artwork_job *job,
                                      zc_scene **scene, zc_diags *diags);
/* orders.c: what an artwork asks for by zc_order_people; `meeting` is the event's orders. */
event_orders *event_orders_make(const zc_event *event, zc_arena *arena); /* NULL without memory */
ZC_CHECKED zc_status event_order_people(void *meeting, const char *by, const zc_entry **entries,
                                        zc_diags *diags);

/* How a scene is drawn: a picture of 144 dots per inch, fewer where a banner would grow beyond all screens.
 */
zc_render_options event_render_options(const zc_scene *scene);

/* Whether the style, as it was read, parts hosts and guests. */
bool event_style_knows_sides(const layout_style *style);

/* Whether a format is a table: csv, xlsx; and an artwork's table, written. ZC_OK, ZC_IO, ZC_NO_MEMORY */
bool event_is_table(const char *format);
ZC_CHECKED zc_status event_write_rows(const artwork_rows *rows, const char *path, const char *format,
                                      zc_diags *diags);

/* Whether `words` ("svg pdf png") has that word. */
bool event_has_word(const char *words, const char *word);

/* Tells the errors that were heard; those of no file stand at `place`. */
void event_retell_errors(const zc_diags *heard, zc_place place, zc_diags *diags);

/* All settings of all artworks, before anybody is seated. ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_CHECKED zc_status event_artworks_check(const zc_event *event, zc_diags *diags);

/* Remarks what the files say without effect; the event is read. ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status event_remark(const zc_event *event, zc_diags *diags);

/* parity.c: warns of the rows and table sides whose number is even, with what each school gives; the event is
 * solved. ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status event_check_parity(const zc_event *event, zc_diags *diags);

/* Draws all that the event names, writes nothing: what is wrong with it goes to diags. The event is solved
 * and has fonts. */
ZC_CHECKED zc_status event_draw_all(zc_event *event, zc_diags *diags);

/* ---- inputs.c: what was read is not written over ---- */

/* A file that is to be written, and the settings that were asked for besides the event's own. */
typedef struct event_output {
    const char *path;
    const zc_setting *settings;
    int setting_count;
} event_output;

/* ZC_BAD_INPUT, and base-is-input, if it is a file that the event was read from, or one of its data files. */
ZC_CHECKED zc_status event_spare_inputs(const zc_event *event, const event_output *output, zc_diags *diags);
/* The same for all files that the pages of a scene are written into. */
ZC_CHECKED zc_status event_spare_inputs_by_pages(const zc_event *event, const event_output *output,
                                                 const zc_scene *scene, const char *format, zc_diags *diags);
#endif
