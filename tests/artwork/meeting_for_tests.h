/* A meeting that tests draw: its roster's people seated, nothing drawn yet. */
#ifndef TESTS_ARTWORK_MEETING_FOR_TESTS_H
#define TESTS_ARTWORK_MEETING_FOR_TESTS_H

#include "artwork/artwork.h"
#include "cmocka_rows.h"
#include "fonts_for_tests.h"
#include <zuoci/event.h>

#include <stdio.h>

typedef struct meeting {
    zc_event_request request; /* its path is a file of the test's own */
    zc_datapath *path;
    zc_options *options;
    zc_event *event;
} meeting;

/* Writes the roster where the request reads it. */
static inline meeting meeting_open(zc_event_request request, const char *roster)
{
    meeting made = { .request = request, .path = zc_datapath_make(NULL, NULL), .options = zc_options_make() };

    assert_int_equal(file_write(request.path, roster, strlen(roster), NULL), ZC_OK);
    assert_int_equal(zc_event_read(&request, &made.event, NULL), ZC_OK);
    assert_int_equal(zc_event_solve(made.event, NULL), ZC_OK);
    return made;
}

/* Its settings are still to be added. */
static inline zc_artwork_job meeting_job(const meeting *seated, const zc_occasion *occasion)
{
    return (zc_artwork_job){ .occasion = occasion,
                             .roster = zc_event_roster(seated->event),
                             .layout = zc_event_layout(seated->event),
                             .plan = zc_event_plan(seated->event),
                             .options = seated->options,
                             .data = seated->path,
                             .fonts = fonts };
}

static inline void meeting_close(meeting *seated)
{
    zc_event_free(seated->event);
    zc_options_free(seated->options);
    zc_datapath_free(seated->path);
    remove(seated->request.path);
}
#endif
