/* event/load.h: what an event is made of, read one after another. */
#ifndef EVENT_LOAD_H
#define EVENT_LOAD_H

#include "event/meeting.h"

/* The document of a request, or what stands for it if the request names a roster alone. `folder` is the
 * event's. ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_CHECKED zc_status event_load_document(zc_event *event, const zc_event_request *request, const char *folder,
                                         zc_diags *diags);
/* What the request says instead of the document. ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status event_apply_request(zc_event *event, const zc_event_request *request,
                                         const char *folder);

/* Roster, venue and wishes, as far as the document names them. ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_CHECKED zc_status event_load_files(zc_event *event, bool strict, zc_diags *diags);

/* Whether the document's style can be read, and has its regions and sizes; before anything is solved, so that
 * its word is blamed where it stands. ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_CHECKED zc_status event_style_check(zc_event *event, zc_diags *diags);
#endif
