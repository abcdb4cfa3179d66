#include "roster/document.h"

#include <string.h>

static bool keep_places(roster_reading *reading)
{
    zc_roster *roster = reading->roster;
    const size_t columns = (size_t)roster->columns;
    zc_place *places = arena_array(roster->arena, zc_place, (size_t)reading->rows.count * columns);
    for (int row = 0; places && row < reading->rows.count; row++)
        for (size_t column = 0; column < columns; column++) {
            zc_place *place = &places[(size_t)row * columns + column];
            *place = zc_table_place(reading->table, reading->rows.at[row].table_row, (int)column);
            place->file = roster->file;
            place->sheet = place->sheet ? roster->sheet : NULL;
        }
    roster->places = places;
    return places != NULL;
}

static bool keep_names(zc_roster *roster)
{
    const char **names = arena_array(roster->arena, const char *, roster->count);
    for (int person = 0; names && person < roster->count; person++)
        names[person] = roster->people[person].field[ZC_COLUMN_NAME];
    roster->names = names;
    return names != NULL;
}

/* The rows become the roster's own. */
static zc_status keep(roster_reading *reading)
{
    zc_roster *roster = reading->roster;
    if (!keep_places(reading))
        return ZC_NO_MEMORY;
    roster->count = reading->rows.count;
    roster->people = vec_to_arena(roster->arena, &reading->rows);
    return roster->people && keep_names(roster) ? ZC_OK : ZC_NO_MEMORY;
}

/* The file's name is the roster's own copy: it outlives the table. */
static bool name_file(roster_reading *reading)
{
    zc_roster *roster = reading->roster;
    const zc_place place = zc_table_place(reading->table, 0, 0);
    roster->file = arena_text(roster->arena, place.file ? place.file : "");
    roster->sheet = arena_text(roster->arena, place.sheet ? place.sheet : "");
    roster->title = "";
    return roster->file && roster->sheet;
}

static zc_status read_all(roster_reading *reading, const zc_datapath *path)
{
    zc_status status = headings_read(path, reading->roster->arena, &reading->words, reading->diags);
    if (status == ZC_OK)
        status = rank_words_read(path, reading->roster->arena, &reading->ranks, reading->diags);
    if (status == ZC_OK)
        status = header_read(reading);
    if (status == ZC_OK)
        status = rows_read(reading);
    if (status == ZC_OK)
        status = people_read(reading);
    if (status == ZC_OK)
        status = same_check(reading);
    return arena_failed(reading->roster->arena) ? ZC_NO_MEMORY : status;
}

static zc_roster *roster_make(void)
{
    zc_roster *roster = mem_take(sizeof *roster);
    if (roster && !(roster->arena = arena_make())) {
        mem_free(roster);
        return NULL;
    }
    return roster;
}

zc_status zc_roster_read(const zc_table *table, const zc_datapath *path, const zc_roster_options *options,
                         zc_roster **out, zc_diags *diags)
{
    zc_diags *own = diags ? NULL
                          : zc_diags_make(); /* errors decide the status even where nobody reads them */
    roster_reading reading = { .table = table,
                               .diags = diags ? diags : own,
                               .strict = options && options->strict };
    const int errors_before = diag_errors(reading.diags);

    *out = NULL;
    reading.roster = reading.diags ? roster_make() : NULL;
    if (!reading.roster) {
        zc_diags_free(own);
        return ZC_NO_MEMORY;
    }
    zc_status status = name_file(&reading) ? read_all(&reading, path) : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = diag_status(reading.diags, errors_before);
    if (status == ZC_OK)
        status = keep(&reading);
    headings_free(&reading.words);
    rank_words_free(&reading.ranks);
    vec_free(&reading.told);
    vec_free(&reading.faults);
    zc_diags_free(own);
    vec_free(&reading.rows);
    if (status)
        zc_roster_free(reading.roster);
    else
        *out = reading.roster;
    return status;
}

void zc_roster_free(zc_roster *roster)
{
    if (!roster)
        return;
    arena_free(roster->arena);
    mem_free(roster);
}
