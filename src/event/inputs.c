/* What an event reads is never written over. */
#include "event/meeting.h"

zc_status event_spare_inputs(const zc_event *event, const char *path, zc_diags *diags)
{
    const event_document *document = &event->document;
    const char *const inputs[] = { document->shown, document->roster.href, document->venue.href,
                                   document->wishes_file.href };

    return file_spares(path, inputs, sizeof inputs / sizeof *inputs, diags);
}
