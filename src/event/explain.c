/* Why everybody sits where he sits. */
#include "event/meeting.h"
#include "event/problems.h"

static zc_status need_reasons(zc_event *event, zc_lang lang)
{
    if (event->reasons && event->reasons_lang == lang)
        return ZC_OK;
    const zc_solve_input input = event_solve_input(event);
    zc_reasons_free(event->reasons);
    event->reasons_lang = lang;
    return zc_reasons_make(&input, event->layout, event->plan, lang, &event->reasons);
}

/* Solved, with reasons in that language. */
static zc_status prepare(zc_event *event, zc_lang lang, zc_diags *diags)
{
    if (!event->roster) {
        diag_add_with(diags, &event_nobody, (zc_place){ 0 }, NULL, "explain", NULL, NULL);
        return ZC_BAD_INPUT;
    }
    const zc_status status = zc_event_solve(event, diags);
    return status ? status : need_reasons(event, lang);
}

zc_status zc_event_person(zc_event *event, const char *who, zc_person *out, zc_diags *diags)
{
    if (!event->roster) {
        diag_add_with(diags, &event_nobody, (zc_place){ 0 }, NULL, "explain", NULL, NULL);
        return ZC_BAD_INPUT;
    }
    const bool found = solve_find_person(event->roster, who, place_of_file(event->document.roster.href),
                                         event->arena, out, diags);
    return found ? ZC_OK : arena_failed(event->arena) ? ZC_NO_MEMORY : ZC_BAD_INPUT;
}

zc_status zc_event_explain(zc_event *event, zc_person person, zc_lang lang, zc_reason *out, zc_diags *diags)
{
    const zc_status status = prepare(event, lang, diags);
    return status ? status : zc_reasons_of(event->reasons, person, out);
}

/* ---- the plan's column ---- */

zc_status event_explain_plan(zc_event *event)
{
    zc_reason reason;
    if (event->follow)
        return ZC_OK;
    zc_status status = need_reasons(event, event->document.occasion.lang);
    for (int at = 0; status == ZC_OK && at < zc_roster_people(event->roster); at++) {
        zc_seat seat;
        if (!zc_plan_seat(event->plan, (zc_person){ at }, &seat))
            continue;
        status = zc_reasons_of(event->reasons, (zc_person){ at }, &reason);
        if (status == ZC_OK)
            status = plan_reword(event->plan, seat, reason.line);
    }
    return status;
}

/* ---- everybody, as csv ---- */

static void add_line(const zc_event *event, zc_person person, const zc_reason *reason, zc_textbuf *out)
{
    zc_seat seat;
    const bool is_seated = zc_plan_seat(event->plan, person, &seat);
    const char *const cells[] = {
        zc_roster_field(event->roster, person, ZC_COLUMN_NAME),
        zc_roster_field(event->roster, person, ZC_COLUMN_UNIT),
        zc_roster_field(event->roster, person, ZC_COLUMN_GROUP),
        is_seated ? zc_layout_seat_id(event->layout, seat) : "",
        zc_rule_id(reason->rule),
        reason->place,
        reason->after,
        reason->before,
        reason->region,
        reason->chair,
        reason->options,
        reason->line,
    };
    for (size_t cell = 0; cell < sizeof cells / sizeof *cells; cell++)
        csv_cell(out, cells[cell], cell == 0);
    csv_line(out);
}

static zc_status add_everybody(const zc_event *event, zc_textbuf *out)
{
    zc_status status = ZC_OK;
    zc_reason reason;
    textbuf_add(out, UTF8_BOM "name,unit,group,seat,rule,place,after,before,list,chair,options,reason");
    csv_line(out);
    for (int at = 0; status == ZC_OK && at < zc_roster_people(event->roster); at++) {
        status = zc_reasons_of(event->reasons, (zc_person){ at }, &reason);
        if (status == ZC_OK)
            add_line(event, (zc_person){ at }, &reason, out);
    }
    return status == ZC_OK && out->failed ? ZC_NO_MEMORY : status;
}

zc_status zc_event_explain_all(zc_event *event, zc_lang lang, const char *path, zc_diags *diags)
{
    zc_textbuf text = { 0 };
    zc_status status = event_spare_inputs(event, &(event_output){ .path = path }, diags);
    if (status == ZC_OK)
        status = prepare(event, lang, diags);
    if (status == ZC_OK)
        status = add_everybody(event, &text);
    if (status == ZC_OK)
        status = file_write(path, text.at, text.length, diags);
    textbuf_free(&text);
    return status;
}
