#include "event/load.h"
#include "event/problems.h"

/* A file that cannot be read is told by its name; here, where that name was written. */
static zc_status tell_where_named(const event_file *file, zc_status status, zc_diags *diags)
{
    if (status == ZC_IO && file->place.line > 0)
        diag_add(diags, &event_named_here, file->place, file->href);
    return status;
}

static zc_status read_roster(zc_event *event, bool strict, zc_diags *diags)
{
    const event_file *file = &event->document.roster;
    const zc_roster_options options = { .strict = strict };
    zc_table *table = NULL;
    if (!file->href)
        return ZC_OK;
    zc_status status = zc_table_read(file->href, file->sheet, &table, diags);
    if (status == ZC_OK)
        status = zc_roster_read(table, event->data, &options, &event->roster, diags);
    zc_table_free(table);
    return tell_where_named(file, status, diags);
}

static zc_status read_venue(zc_event *event, zc_diags *diags)
{
    const event_document *document = &event->document;
    zc_stage_side stage = ZC_STAGE_TOP;
    const zc_status side =
        document->stage ? zc_stage_side_read(document->stage, document->stage_place, &stage, diags) : ZC_OK;
    if (document->venue.href) {
        const zc_status read =
            zc_venue_read_staged(document->venue.href, stage, event->data, &event->venue, diags);
        return worse_of(side, tell_where_named(&document->venue, read, diags));
    }
    if (side)
        return side;
    event->venue = zc_venue_make();
    return event->venue ? ZC_OK : ZC_NO_MEMORY;
}

static zc_status read_wishes_file(zc_event *event, zc_diags *diags)
{
    const event_file *file = &event->document.wishes_file;
    zc_table *table = NULL;
    if (!file->href)
        return ZC_OK;
    zc_status status = zc_table_read(file->href, file->sheet, &table, diags);
    if (status == ZC_OK)
        status = event_wishes_of_table(table, event->arena, &event->document.wishes, diags);
    zc_table_free(table);
    return tell_where_named(file, status, diags);
}

zc_status event_load_files(zc_event *event, bool strict, zc_diags *diags)
{
    zc_status worst = read_roster(event, strict, diags);
    worst = worse_of(worst, read_venue(event, diags));
    return worse_of(worst, read_wishes_file(event, diags));
}
