#include "event/meeting.h"

zc_solve_input event_solve_input(const zc_event *event)
{
    return (zc_solve_input){
        .style = event->document.style,
        .roster = event->roster,
        .venue = event->venue,
        .sizes = event->sizes,
        .options = event->options,
        .data = event->data,
        .wishes = event->document.wishes.at,
        .wish_count = event->document.wishes.count,
        .settings = event->document.options.at,
        .setting_count = event->document.options.count,
    };
}

/* The chairs are those that the numbers of people give; who sits on them the plan says. */
static zc_status follow(zc_event *event, zc_diags *diags)
{
    zc_plan *plan;
    const zc_status status = plan_follow(event->follow, event->layout, event->roster, &plan, diags);
    zc_plan_free(event->plan);
    event->plan = plan;
    if (status) {
        zc_layout_free(event->layout);
        event->layout = NULL;
    }
    return status;
}

zc_status zc_event_solve(zc_event *event, zc_diags *diags)
{
    if (event->plan || !event->roster)
        return ZC_OK;
    const zc_solve_input input = event_solve_input(event);
    const zc_status status = zc_solve(&input, &event->layout, &event->plan, diags);
    return status == ZC_OK && event->follow ? follow(event, diags) : status;
}

const zc_roster *zc_event_roster(const zc_event *event) { return event->roster; }
const zc_layout *zc_event_layout(const zc_event *event) { return event->layout; }
const zc_plan *zc_event_plan(const zc_event *event) { return event->plan; }

zc_status zc_event_write_plan(zc_event *event, const char *path, zc_diags *diags)
{
    zc_status status = event_spare_inputs(event, &(event_output){ .path = path }, diags);
    if (status == ZC_OK)
        status = zc_event_solve(event, diags);
    if (status == ZC_OK)
        status = event_explain_plan(event);
    return status ? status : zc_plan_write(event->plan, event->layout, event->roster, path, diags);
}
