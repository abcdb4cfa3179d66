#include "solve/reasons.h"
#include "solve/reason.h"

enum { NOBODY = -1 };

const char *reason_say(zc_reasons *reasons, in_both words, const char *const args[], int count)
{
    zc_textbuf *text = &reasons->text;
    text->length = 0;
    textbuf_fill(text, words[reasons->lang], args, count);
    return text->failed ? NULL : arena_text(reasons->arena, textbuf_text(text));
}

const char *reason_number(zc_reasons *reasons, int number)
{
    return arena_format(reasons->arena, "%d", number);
}

/* ---- the muster again ---- */

static bool make_lists(zc_reasons *reasons)
{
    const int people = zc_roster_people(reasons->input.roster);
    reasons->lists = arena_array(reasons->arena, reason_list, reasons->seating.style.list_count);
    reasons->places = arena_array(reasons->arena, int, people);
    reasons->stands = arena_array(reasons->arena, const list_standing *, people);
    if (!reasons->lists || !reasons->places || !reasons->stands)
        return false;
    for (int list = 0; list < reasons->seating.style.list_count; list++)
        reasons->lists[list].chair_person = NOBODY;
    return true;
}

/* The first place at which the list was changed is that of the one who was moved. */
static int order_queue(zc_reasons *reasons, const layout_queue *queue, int list)
{
    mustered_list *people = &reasons->seating.muster.lists[list];
    const zc_person *before = vec_copy(reasons->arena, people->people, people->count, sizeof *people->people);
    order_chair(&reasons->seating.muster, &reasons->seating.style.lists[list], people,
                seating_front_chairs(reasons->layout, queue));
    for (int at = 0; before && at < people->count; at++)
        if (before[at].at != people->people[at].at)
            return people->people[at].at;
    return NOBODY;
}

static void read_queues(zc_reasons *reasons)
{
    for (int at = 0; at < reasons->layout->queue_count; at++) {
        const layout_queue *queue = &reasons->layout->queues[at];
        const int list = seating_list(&reasons->seating, queue);
        if (list < 0)
            continue;
        reasons->lists[list].queue = queue;
        if (reasons->lists[list].chair_person == NOBODY)
            reasons->lists[list].chair_person = order_queue(reasons, queue, list);
    }
}

static void note_places(zc_reasons *reasons)
{
    for (int list = 0; list < reasons->seating.style.list_count; list++) {
        const mustered_list *people = &reasons->seating.muster.lists[list];
        for (int at = 0; at < people->count; at++) {
            reasons->places[people->people[at].at] = at;
            if (people->stands)
                reasons->stands[people->stands[at].person.at] = &people->stands[at];
        }
    }
}

static zc_status prepare(zc_reasons *reasons)
{
    solve_seating *seating = &reasons->seating;
    zc_status status = seating_muster(seating);
    if (status == ZC_OK)
        status = pins_read(&reasons->input, reasons->layout, reasons->arena, &seating->pins, NULL);
    if (status == ZC_OK)
        status = precedence_scale_open(reasons->input.roster, seating->options, reasons->input.data,
                                       &reasons->scale, NULL);
    if (status == ZC_OK && !make_lists(reasons))
        status = ZC_NO_MEMORY;
    if (status)
        return status;
    read_queues(reasons);
    note_places(reasons);
    return arena_failed(reasons->arena) ? ZC_NO_MEMORY : ZC_OK;
}

zc_status zc_reasons_make(const zc_solve_input *input, const zc_layout *layout, const zc_plan *plan,
                          zc_lang lang, zc_reasons **out)
{
    zc_arena *arena = arena_make();
    zc_reasons *reasons = arena ? arena_new(arena, zc_reasons) : NULL;
    *out = NULL;
    if (!reasons) {
        arena_free(arena);
        return ZC_NO_MEMORY;
    }
    *reasons = (zc_reasons){ .arena = arena, .input = *input, .layout = layout, .plan = plan, .lang = lang };
    reasons->seating = (solve_seating){ .input = &reasons->input, .arena = arena };
    const zc_status status = prepare(reasons);
    if (status)
        zc_reasons_free(reasons);
    else
        *out = reasons;
    return status;
}

void zc_reasons_free(zc_reasons *reasons)
{
    if (!reasons)
        return;
    textbuf_free(&reasons->text);
    precedence_scale_free(reasons->scale);
    zc_options_free(reasons->seating.options);
    arena_free(reasons->arena);
}

/* ---- one person ---- */

static const char *name_of(const zc_reasons *reasons, zc_person person)
{
    return zc_roster_field(reasons->input.roster, person, ZC_COLUMN_NAME);
}

/* Namesakes are told apart by their units. */
static const char *call_of(zc_reasons *reasons, zc_person person, zc_person beside)
{
    static in_both with_unit = { "{1}（{2}）", "{1} ({2})" };
    const char *name = name_of(reasons, person),
               *unit = zc_roster_field(reasons->input.roster, person, ZC_COLUMN_UNIT);
    if (!text_equal(name, name_of(reasons, beside)) || text_is_blank(unit))
        return name;
    return REASON_SAY(reasons, with_unit, name, unit);
}

/* R-ROSTRUM-CHAIR front_end: the first of the list takes the end; the others are counted without him. */
static bool presides_apart(const zc_reasons *reasons, int list)
{
    const mustered_list *people = &reasons->seating.muster.lists[list];
    return reasons->seating.style.lists[list].presided && reasons->lists[list].queue && people->count > 0 &&
           reasons->seating.options->chair == ZC_CHAIR_FRONT_END &&
           zc_roster_has_role(reasons->input.roster, people->people[0], ZC_ROLE_CHAIR);
}

static bool is_pinned(const zc_reasons *reasons, zc_person person)
{
    return reasons->seating.pins.seat_of_person[person.at] != PIN_NOBODY;
}

static const char *place_words(zc_reasons *reasons, int list, int at, bool is_apart)
{
    static in_both place = { "{1}第{2}位（共{3}人）", "{2} of {3} among the {1}" },
                   without = { "{1}第{2}位（共{3}人，主持人{4}不计在内）",
                               "{2} of {3} among the {1}, not counting {4}, who presides" },
                   presides = { "主持人，坐第一排右端，不计入{1}次序（chair=front_end，{2}）",
                                "presides: takes the right end of row 1, apart from the order of the {1} "
                                "(chair=front_end, {2})" };
    static in_both elsewhere = { "主持人，不计入{1}次序（chair=front_end，{2}）",
                                 "presides: apart from the order of the {1} (chair=front_end, {2})" };
    const mustered_list *people = &reasons->seating.muster.lists[list];
    const layout_list *of = &reasons->seating.style.lists[list];
    const char *name = reasons->lang == ZC_LANG_ZH ? of->zh : of->en;
    if (is_apart && at == 0)
        return REASON_SAY(reasons, is_pinned(reasons, people->people[0]) ? elsewhere : presides, name,
                          zc_rule_id(ZC_RULE_ROSTRUM_CHAIR));
    return REASON_SAY(reasons, is_apart ? without : place, name, reason_number(reasons, at + !is_apart),
                      reason_number(reasons, people->count - is_apart), name_of(reasons, people->people[0]));
}

static zc_status tell_standing(zc_reasons *reasons, zc_person person, zc_reason *out)
{
    static in_both after = { "在{1}之后：{2}", "after {1}: {2}" },
                   before = { "在{1}之前：{2}", "before {1}: {2}" };
    const int list = reasons->seating.muster.list_of_person[person.at], at = reasons->places[person.at];
    const mustered_list *people = &reasons->seating.muster.lists[list];
    const bool is_apart = presides_apart(reasons, list);
    const char *why;
    zc_status status = ZC_OK;
    out->place = place_words(reasons, list, at, is_apart);
    out->after = out->before = "";
    if (is_apart && at == 0)
        return ZC_OK;
    if (at > is_apart && (status = reason_between(reasons, list, at - 1, &why)) == ZC_OK)
        out->after = REASON_SAY(reasons, after, call_of(reasons, people->people[at - 1], person), why);
    if (status == ZC_OK && at + 1 < people->count &&
        (status = reason_between(reasons, list, at, &why)) == ZC_OK)
        out->before = REASON_SAY(reasons, before, call_of(reasons, people->people[at + 1], person), why);
    return status;
}

/* ---- his seat ---- */

static const char *pin_head(zc_reasons *reasons, zc_person person)
{
    static in_both head = { "{1} {2}（{3}）", "{1} {2} ({3})" };
    char place[256];
    zc_place_text(reasons->seating.pins.places[person.at], sizeof place, place);
    const char *words = zc_rule_words(ZC_RULE_PIN, reasons->lang);
    return *place ? REASON_SAY(reasons, head, zc_rule_id(ZC_RULE_PIN), words, place)
                  : arena_format(reasons->arena, "%s %s", zc_rule_id(ZC_RULE_PIN), words);
}

static void tell_pinned(zc_reasons *reasons, zc_seat seat, zc_person person, zc_reason *out)
{
    const char *head = pin_head(reasons, person);
    out->rule = ZC_RULE_PIN;
    out->head = head ? reason_of_pin(reasons->layout, seat, head, reasons->lang, reasons->arena) : NULL;
    out->statement = out->options = out->options_in_line = ""; /* the head says it all */
}

static void tell_seated(zc_reasons *reasons, zc_seat seat, zc_reason *out)
{
    out->rule = reasons->layout->seats[seat.at].rule;
    out->head = reason_of_seat(reasons->layout, seat, reasons->lang, reasons->arena);
    out->statement = zc_rule_words(out->rule, reasons->lang);
    out->options = reason_options(reasons, out->rule, false);
    out->options_in_line = reason_options(reasons, out->rule, true);
}

/* Chairs without names: whoever comes sits where he likes. */
static void tell_unseated(zc_reasons *reasons, zc_person person, zc_reason *out)
{
    const layout_queue *queue = reasons->lists[reasons->seating.muster.list_of_person[person.at]].queue;
    const bool has_chairs = queue && queue->count > 0;
    out->rule = has_chairs ? reasons->layout->seats[queue->seats[0].at].rule : ZC_RULE_AUD_FREE;
    out->head =
        arena_format(reasons->arena, "%s %s", zc_rule_id(out->rule), zc_rule_words(out->rule, reasons->lang));
    out->statement = "";
    out->options = reason_options(reasons, out->rule, false);
    out->options_in_line = reason_options(reasons, out->rule, true);
    out->chair = "";
}

/* All parts that say something; NULL without memory. */
static const char *line_of(zc_reasons *reasons, const zc_reason *reason)
{
    static in_both semicolon = { "；", "; " };
    const char *const parts[] = { reason->head,   reason->place, reason->after,          reason->before,
                                  reason->region, reason->chair, reason->options_in_line };
    zc_textbuf *line = &reasons->text;
    line->length = 0;
    for (size_t part = 0; part < sizeof parts / sizeof *parts; part++) {
        if (!parts[part])
            return NULL;
        if (*parts[part] && line->length > 0)
            textbuf_add(line, semicolon[reasons->lang]);
        textbuf_add(line, parts[part]);
    }
    return line->failed ? NULL : arena_text(reasons->arena, textbuf_text(line));
}

zc_status zc_reasons_of(zc_reasons *reasons, zc_person person, zc_reason *out)
{
    zc_seat seat;
    const bool is_seated = zc_plan_seat(reasons->plan, person, &seat);
    const zc_status status = tell_standing(reasons, person, out);
    if (status)
        return status;
    out->region = reason_list_words(reasons, person);
    out->chair = is_seated ? reason_chair_words(reasons, seat) : "";
    if (!is_seated)
        tell_unseated(reasons, person, out);
    else if (is_pinned(reasons, person))
        tell_pinned(reasons, seat, person, out);
    else
        tell_seated(reasons, seat, out);
    out->line = line_of(reasons, out);
    return out->line && out->options && !arena_failed(reasons->arena) ? ZC_OK : ZC_NO_MEMORY;
}
