/* venue/fields.h: attributes of a venue file: each is read, or reported where it stands and replaced by what
 * holds without it. */
#ifndef VENUE_FIELDS_H
#define VENUE_FIELDS_H

#include "venue/venue.h"
#include "xml/xml.h"

/* A venue file that is being read. */
typedef struct venue_file {
    zc_venue *venue;
    zc_arena *arena;
    zc_diags *diags;
    bool is_misspelt; /* it has words that are not known: what seems to be missing may be one of them */
    bool is_bad;      /* an error has been reported */
    bool lacks_memory;
} venue_file;

void field_complain(venue_file *file, const zc_problem *problem, zc_place place, const char *found,
                    const char *arg1, const char *arg2, const char *arg3);

/* The same for what is missing: not where a misspelt word may have said it. */
void field_complain_of_missing(venue_file *file, const zc_problem *problem, zc_place place);

/* A figure as words of a message; in the arena. */
const char *field_figure(venue_file *file, double value);

const char *field_text(const xml_node *node, const char *name); /* "" if absent */
double field_length(venue_file *file, const xml_node *node, const char *name, double if_absent_mm);
double field_pitch(venue_file *file, const xml_node *node, const char *name, double if_absent_mm);
double field_position(venue_file *file, const xml_node *node, const char *name, double if_absent_mm);
double field_angle(venue_file *file, const xml_node *node, const char *name, double most_deg);
int field_count(venue_file *file, const xml_node *node, const char *name, int most, int if_absent);
bool field_yes(venue_file *file, const xml_node *node, const char *name);

/* Whole numbers from 1 to `most`, at most `room` of them, in the arena; returns how many, 0 if absent or bad.
 */
int field_counts(venue_file *file, const xml_node *node, const char *name, int most, int room,
                 const int **counts);

/* Which of the words it is. */
int field_word(venue_file *file, const xml_node *node, const char *name, const char *const words[], int count,
               int if_absent);
#endif
