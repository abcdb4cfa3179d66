#include "event/meeting.h"
#include "event/problems.h"

#include <string.h>

typedef char number_text[32];

static const char *digits(int value, number_text out)
{
    number_write(value, 0, out);
    return out;
}

static void check_empty_seats(const zc_event *event, int region, zc_diags *diags)
{
    const layout_region *at = &event->layout->regions[region];
    const int empty = at->seats - plan_people(event->plan, event->layout, region);
    number_text empty_text, seats_text;
    if (empty > 0)
        diag_add_with(diags, strcmp(at->id, "rostrum") == 0 ? &event_empty_rostrum : &event_empty_seats,
                      place_of_file(event->document.shown), NULL, at->id, digits(empty, empty_text),
                      digits(at->seats, seats_text));
}

static void check_ranks(const zc_event *event, zc_diags *diags)
{
    const int people = zc_roster_people(event->roster);
    int unranked = 0;
    for (int person = 0; person < people; person++)
        unranked += roster_rank_of(event->roster, (zc_person){ person }).kind == ROSTER_RANK_NONE;
    number_text unranked_text, people_text;
    if (unranked > 0 && unranked < people)
        diag_add_with(diags, &event_no_rank, place_of_file(event->document.roster.href), NULL,
                      digits(unranked, unranked_text), digits(people, people_text), NULL);
}

/* A hall whose seats a file states, as the meeting has it; one that was made for the people is not the
 * user's. */
static zc_status check_hall(const zc_event *event, zc_diags *diags)
{
    const zc_layout *layout = event->layout;
    const int rostrum = layout_region_find(layout, "rostrum");
    venue_hall hall;
    if (!event->venue->has_hall || venue_size_stated(event->sizes, "audience") || layout->block_count == 0)
        return ZC_OK;
    zc_status status = venue_hall_make(event->venue, event->sizes, &layout->options,
                                       rostrum >= 0 ? layout->regions[rostrum].seats : 0, 0, event->arena,
                                       &hall, NULL);
    if (!status)
        status = venue_check(event->venue, &hall, (zc_code)layout->options.code, event->data, diags);
    return status;
}

zc_status zc_event_check(zc_event *event, zc_diags *diags)
{
    const int errors_before = diag_errors(diags);
    zc_status status = zc_event_solve(event, diags);
    if (status || !event->roster)
        return status;
    if (event->options->rank_from_title == ZC_RANK_FROM_TITLE_NO)
        check_ranks(event, diags);
    for (int region = 0; region < event->layout->region_count; region++)
        check_empty_seats(event, region, diags);
    status = event_check_parity(event, diags);
    if (status == ZC_OK)
        status = check_hall(event, diags);
    if (status == ZC_BAD_INPUT)
        status = ZC_OK; /* told; the papers are looked at all the same */
    if (status == ZC_OK)
        status = event_need_fonts(event, diags);
    if (status)
        return status;
    status = event_draw_all(event, diags); /* which tells characters that no font has */
    return worse_of(status, diag_status(diags, errors_before));
}
