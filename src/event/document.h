/* event/document.h: what an event.xml says, before any other file is opened. */
#ifndef EVENT_DOCUMENT_H
#define EVENT_DOCUMENT_H

#include "event/event.h"
#include "text/text.h"
#include "xml/xml.h"

/* A file that the event names; href NULL: it names none. */
typedef struct event_file {
    const char *href, *sheet;
    zc_place place;
} event_file;

typedef ZC_VEC(zc_wish) event_wishes;
typedef ZC_VEC(zc_setting) event_settings;

/* One artwork that the event names. */
typedef struct event_artwork {
    int kind;
    const char *id; /* tells several of a kind apart; NULL for none */
    const zc_setting *settings;
    int setting_count;
    int taken; /* the first so many are those of the artwork that it is of: a banner's proof */
    zc_place place;
} event_artwork;
typedef ZC_VEC(event_artwork) event_artworks;

/* The user's own fonts and glyphs. */
typedef struct event_own {
    ZC_VEC(text_own_font) fonts;
    ZC_VEC(text_own_glyph) glyphs;
} event_own;

/* Texts are in the arena that it was read into; the lists are freed by event_document_free. */
typedef struct event_document {
    const char *shown;
    zc_occasion occasion;
    bool has_time; /* occasion.draft_time was stated */
    event_file roster, venue, wishes_file;
    const char *stage; /* on which side of the venue's drawing it lies; NULL: not said */
    zc_place stage_place;
    const char *style;
    zc_place style_place;
    event_settings regions; /* whose sizes are stated: key `id` */
    event_settings sizes;   /* keys of zc_sizes_set */
    event_settings options; /* keys of zc_option_set, `profile` among them; a later one beats an earlier */
    event_wishes wishes;
    int wish_errors; /* of <wishes> alone: what else the document says holds in spite of them */
    event_artworks artworks;
    event_own own;
} event_document;

/* Reads an event.xml; all problems are reported.
 * data  where layouts/schema/event.rng is found
 * diags  xml-*, event-*
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY; the document may be freed in any case */
ZC_CHECKED zc_status event_document_read(zc_arena *arena, zc_bytes bytes, const char *shown,
                                         const zc_datapath *data, event_document *out, zc_diags *diags);
void event_document_free(event_document *document);

/* ---- parts of it: artwork.c, wishes.c ---- */

/* The children of <artwork>. ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status event_artworks_read(const xml_node *artwork, zc_arena *arena, event_artworks *out,
                                         zc_diags *diags);
/* Reports event-unknown-artwork with the near words and all of them. ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status event_report_unknown_kind(const char *word, zc_place place, zc_arena *arena,
                                               zc_diags *diags);
/* The children of <wishes>; the file that its <table> names goes to *file. ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY
 */
ZC_CHECKED zc_status event_wishes_read(const xml_node *wishes, zc_arena *arena, event_wishes *out,
                                       event_file *file, zc_diags *diags);
/* Wishes as a table: columns kind,a,b; texts are copied into the arena. ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status event_wishes_of_table(const zc_table *table, zc_arena *arena, event_wishes *out,
                                           zc_diags *diags);
#endif
