#include "event/meeting.h"
#include "event/problems.h"
#include "table/table.h"

#include <string.h>
#include <sys/stat.h>

/* What a new event folder is made of: the files of layouts/new/<style>/, and those that it has not from the
 * kit for styles that part hosts and guests, or for the others. */
#define KITS "layouts/new/"
static const char kit_with_sides[] = "sides", kit_of_one_party[] = "one-party";

static const char *const file_names[] = { "event.xml", "roster.csv", "roster.xlsx", "venue.xml" };

typedef struct kit {
    zc_arena *arena;
    zc_bytes event, venue, roster;
    const char *dir, *style, *usual_kit;
    void (*made)(const char *path, void *with);
    void *with;
} kit;

/* ---- reading the kit ---- */

/* As for a meeting whose people have sides: some styles have lists of hosts and guests only then. */
static zc_status choose_kit(kit *new, const zc_datapath *data, zc_diags *diags)
{
    const layout_census census = { .has_sides = true };
    zc_options *options = zc_options_make();
    zc_diags *heard = zc_diags_make();
    layout_style style;
    const zc_status status =
        options && heard ? layout_style_read(data, new->style, census, options, new->arena, &style, heard)
                         : ZC_NO_MEMORY;
    if (status == ZC_OK)
        new->usual_kit = event_style_knows_sides(&style) ? kit_with_sides : kit_of_one_party;
    if (heard)
        event_retell_errors(heard, place_of_file("--style"), diags);
    zc_diags_free(heard);
    zc_options_free(options);
    return status;
}

static zc_status read_file(kit *new, const zc_datapath *data, const char *name, zc_bytes *out,
                           zc_diags *diags)
{
    const char *const folders[] = { new->style, new->usual_kit };
    zc_status status = ZC_BAD_INPUT;
    for (int folder = 0; status == ZC_BAD_INPUT && folder < 2; folder++) {
        const char *shown, *path = arena_format(new->arena, KITS "%s/%s", folders[folder], name);
        status = path ? datapath_read(data, new->arena, path, out, &shown, diags) : ZC_NO_MEMORY;
    }
    return status;
}

static zc_status read_kit(kit *new, const zc_datapath *data, zc_diags *diags)
{
    zc_status status = read_file(new, data, "event.xml", &new->event, diags);
    if (status == ZC_OK)
        status = read_file(new, data, "venue.xml", &new->venue, diags);
    return status ? status : read_file(new, data, "roster.tsv", &new->roster, diags);
}

/* A folder that holds somebody's event is left alone. */
static zc_status check_folder(const kit *new, zc_diags *diags)
{
    zc_status status = ZC_OK;
    for (size_t file = 0; file < sizeof file_names / sizeof *file_names; file++) {
        const char *path = path_join(new->arena, new->dir, file_names[file]);
        struct stat found;
        if (!path)
            return ZC_NO_MEMORY;
        if (stat(path, &found) == 0) {
            diag_add(diags, &event_exists, place_of_file(path), NULL);
            status = ZC_BAD_INPUT;
        }
    }
    return status;
}

/* ---- writing it ---- */

static zc_status write_file(const kit *new, const char *name, zc_textbuf *text, zc_diags *diags)
{
    const char *path = path_join(new->arena, new->dir, name);
    if (!path || text->failed)
        return ZC_NO_MEMORY;
    const zc_status status = file_write(path, textbuf_text(text), text->length, diags);
    if (status == ZC_OK && new->made)
        new->made(path, new->with);
    return status;
}

/* The event with {style} filled in. */
static void add_event(const kit *new, zc_textbuf *out)
{
    static const char blank[] = "{style}";
    const char *at = new->event.at, *found;
    for (; (found = strstr(at, blank)); at = found + strlen(blank)) {
        textbuf_add_n(out, at, (size_t)(found - at));
        textbuf_xml(out, new->style);
    }
    textbuf_add(out, at);
}

static void add_csv(const zc_table *table, zc_textbuf *out)
{
    textbuf_add(out, UTF8_BOM);
    for (int row = 0; row < zc_table_rows(table); row++) {
        for (int column = 0; column < zc_table_columns(table); column++)
            csv_cell(out, zc_table_cell(table, row, column), column == 0);
        csv_line(out);
    }
}

static zc_status write_workbook(const kit *new, const zc_table *table, zc_diags *diags)
{
    const int rows = zc_table_rows(table), columns = zc_table_columns(table);
    const char **cells = arena_array(new->arena, const char *, (size_t)rows *(size_t)columns);
    const char *path = path_join(new->arena, new->dir, "roster.xlsx");
    if (!cells || !path)
        return ZC_NO_MEMORY;
    for (int row = 0; row < rows; row++)
        for (int column = 0; column < columns; column++)
            cells[row * columns + column] = zc_table_cell(table, row, column);
    const zc_status status = table_write_xlsx(path, "名单", cells, rows, columns, diags);
    if (status == ZC_OK && new->made)
        new->made(path, new->with);
    return status;
}

static zc_status write_roster(const kit *new, zc_diags *diags)
{
    zc_textbuf csv = { 0 };
    zc_table *table = NULL;
    zc_status status =
        zc_table_read_bytes(new->roster.at, new->roster.length, "roster.tsv", NULL, &table, diags);
    if (status == ZC_OK) {
        add_csv(table, &csv);
        status = write_file(new, "roster.csv", &csv, diags);
    }
    if (status == ZC_OK)
        status = write_workbook(new, table, diags);
    zc_table_free(table);
    textbuf_free(&csv);
    return status;
}

static zc_status write_kit(const kit *new, zc_diags *diags)
{
    zc_textbuf event = { 0 }, venue = { 0 };
    add_event(new, &event);
    textbuf_add_n(&venue, new->venue.at, new->venue.length);
    zc_status status = folder_make(new->dir, diags);
    if (status == ZC_OK)
        status = write_file(new, "event.xml", &event, diags);
    if (status == ZC_OK)
        status = write_roster(new, diags);
    if (status == ZC_OK)
        status = write_file(new, "venue.xml", &venue, diags);
    textbuf_free(&event);
    textbuf_free(&venue);
    return status;
}

zc_status zc_event_new(const char *dir, const char *style, const zc_datapath *data,
                       void (*made)(const char *path, void *with), void *with, zc_diags *diags)
{
    kit new = { .arena = arena_make(), .dir = dir, .style = style, .made = made, .with = with };
    if (!new.arena)
        return ZC_NO_MEMORY;
    zc_status status = choose_kit(&new, data, diags);
    if (status == ZC_OK)
        status = check_folder(&new, diags);
    if (status == ZC_OK)
        status = read_kit(&new, data, diags);
    if (status == ZC_OK)
        status = write_kit(&new, diags);
    arena_free(new.arena);
    return status;
}
