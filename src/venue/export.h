/* venue/export.h: a hall's seats as other programs want them. */
#ifndef VENUE_EXPORT_H
#define VENUE_EXPORT_H

#include "venue/spec.h"

/* A seat that is written. */
typedef struct export_seat {
    const venue_chair *chair;
    const char *floor, *section; /* names; "" where there is none, or one that was made up */
    const char *category;        /* "" for none */
    const char *id;              /* unique: floor, block, row, number, and what tells repeats apart */
} export_seat;

/* The audience of a hall: block by block, row by row, by growing column. */
typedef struct export_hall {
    const zc_venue *venue;
    venue_hall hall;
    export_seat *seats;
    int count;
} export_hall;

/* One form: the whole file as text. */
void export_csv(const export_hall *hall, zc_textbuf *out);
void export_xml(const export_hall *hall, zc_textbuf *out);
void export_pretix(const export_hall *hall, zc_textbuf *out);
#endif
