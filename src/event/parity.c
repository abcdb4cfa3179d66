/* The parity alarm: R-ROSTRUM-EVEN, R-ROSTRUM-TWO, R-ROSTRUM-ROWS. */
#include "event/meeting.h"
#include "event/problems.h"

#include <string.h>

/* A row with the people on it. */
typedef struct manned_row {
    const zc_event *event;
    const layout_row *row;
    zc_arena *arena;
    int *order;         /* chairs, most honoured first */
    zc_person *of_rank; /* people that the rule has put there, by honour */
    bool *is_fixed;     /* of a chair: someone is pinned to it, or it is kept empty */
    int ranks, people, fixed;
} manned_row;

enum { NOBODY = -1, LABEL = 20 /* bytes of an option and its value */ };

/* ---- who sits there ---- */

static int person_on(const manned_row *row, int chair)
{
    zc_person person;
    return zc_plan_person(row->event->plan, row->row->seats[chair], &person) ? person.at : NOBODY;
}

static bool is_pinned(const manned_row *row, int chair)
{
    return plan_is_locked(row->event->plan, row->row->seats[chair]);
}

/* How many places of honour reach to the last person whom the rule has put. */
static int places_used(const manned_row *row)
{
    int used = row->row->chairs;
    while (used > 0 &&
           (person_on(row, row->order[used - 1]) == NOBODY || is_pinned(row, row->order[used - 1])))
        used--;
    return used;
}

/* An empty chair before the last person is kept empty on purpose. */
static void count_people(manned_row *row)
{
    const int used = places_used(row);
    for (int place = 0; place < row->row->chairs; place++) {
        const int chair = row->order[place], person = person_on(row, chair);
        row->people += person != NOBODY;
        row->is_fixed[chair] = is_pinned(row, chair) || (person == NOBODY && place < used);
        row->fixed += row->is_fixed[chair];
        if (person != NOBODY && !row->is_fixed[chair])
            row->of_rank[row->ranks++] = (zc_person){ person };
    }
}

static bool man_row(manned_row *row)
{
    row->order = arena_array(row->arena, int, row->row->chairs);
    row->of_rank = arena_array(row->arena, zc_person, row->row->chairs);
    row->is_fixed = arena_array(row->arena, bool, row->row->chairs);
    if (!row->order || !row->of_rank || !row->is_fixed)
        return false;
    layout_row_order(row->row, &row->event->layout->options, row->row->chairs, row->order);
    count_people(row);
    return true;
}

/* ---- the line of names that a school gives ---- */

/* The chair that there is where `chair` of so many would be: with the same number, from whichever end they
 * run. -1 for one that is added. */
static int chair_there_is(const manned_row *row, int chair, int chairs)
{
    const layout_row *of = row->row;
    const bool from_right = of->chairs > 1 && of->seats[0].at > of->seats[1].at;
    const int there_is = from_right ? chair - (chairs - of->chairs) : chair;
    return there_is < of->chairs ? there_is : -1;
}

static bool is_kept(const manned_row *row, int chair, int chairs)
{
    const int there_is = chair_there_is(row, chair, chairs);
    return there_is >= 0 && row->is_fixed[there_is];
}

/* Who would sit on each chair; what is fixed stays where it is. */
static bool seat_by_school(const manned_row *row, const zc_options *options, int chairs,
                           int person_of_chair[])
{
    int *order = arena_array(row->arena, int, chairs);
    if (!order)
        return false;
    layout_row_order(row->row, options, chairs, order);
    for (int chair = 0; chair < chairs; chair++)
        person_of_chair[chair] =
            is_kept(row, chair, chairs) ? person_on(row, chair_there_is(row, chair, chairs)) : NOBODY;
    for (int place = 0, rank = 0; place < chairs && rank < row->ranks; place++)
        if (!is_kept(row, order[place], chairs))
            person_of_chair[order[place]] = row->of_rank[rank++].at;
    return true;
}

/* Of a long row only those about the middle are told: that is where the schools differ. */
enum { SHOWN_WHOLE = 7, BESIDE_MIDDLE = 2 };

static void add_name(const manned_row *row, int person, zc_textbuf *line)
{
    textbuf_add(line, person == NOBODY
                          ? "—"
                          : zc_roster_field(row->event->roster, (zc_person){ person }, ZC_COLUMN_NAME));
}

static void add_names(const manned_row *row, const int person_of_chair[], int chairs, zc_textbuf *line)
{
    const bool is_long = chairs > SHOWN_WHOLE;
    const int from = is_long ? (chairs - 1) / 2 - BESIDE_MIDDLE : 0;
    const int to = is_long ? chairs / 2 + BESIDE_MIDDLE : chairs - 1;
    textbuf_add(line, is_long ? "… " : "");
    for (int chair = from; chair <= to; chair++) {
        textbuf_add(line, chair > from ? ", " : "");
        add_name(row, person_of_chair[chair], line);
    }
    textbuf_add(line, is_long ? " …" : "");
}

/* What is laid out: an option that acts on even rows, with one of its values. */
typedef struct tried_school {
    const char *key; /* "" for the row as it stands */
    zc_options options;
    int chairs;
    bool in_force;
} tried_school;

static bool add_school(const manned_row *row, const tried_school *school, zc_textbuf *lines)
{
    char number[16];
    const char *value = *school->key ? rule_option_word(&school->options, school->key, number) : "";
    int *person_of_chair = arena_array(row->arena, int, school->chairs);
    if (!person_of_chair || !seat_by_school(row, &school->options, school->chairs, person_of_chair))
        return false;
    textbuf_format(lines, "\n    %s %s%s%-*s", school->in_force ? "*" : " ", school->key,
                   *school->key ? "=" : "", *school->key ? LABEL - (int)strlen(school->key) : LABEL, value);
    add_names(row, person_of_chair, school->chairs, lines);
    return true;
}

static bool is_one_left(const zc_options *options) { return options->two_person == ZC_TWO_PERSON_ONE_LEFT; }

/* Which school the row follows now: an odd row is that of pad_odd, if it has one chair more than people. */
static int school_in_force(const manned_row *row)
{
    const int even = row->event->layout->options.even;
    if (row->row->chairs % 2 != 0)
        return row->row->chairs == row->people + 1 && row->fixed == 0 ? ZC_EVEN_PAD_ODD : ZC_EVEN_COUNT;
    if (row->row->chairs == 2 && is_one_left(&row->event->layout->options))
        return ZC_EVEN_COUNT;
    return even == ZC_EVEN_PAD_ODD ? ZC_EVEN_TWO_ON_LEFT : even;
}

static bool add_schools(const manned_row *row, zc_textbuf *lines)
{
    const bool is_odd = row->row->chairs % 2 != 0, pads = is_odd || !row->row->place.file;
    const int chairs = is_odd ? row->people : row->row->chairs, in_force = school_in_force(row);
    tried_school school = { .key = "", .options = row->event->layout->options, .chairs = row->row->chairs };
    bool added = true;

    if (is_odd && in_force == ZC_EVEN_COUNT) {
        school.in_force = true;
        added = add_school(row, &school, lines);
    }
    if (is_odd && row->fixed > 0) /* where they would sit in a shorter row nobody can tell */
        return added;
    school.options.two_person = ZC_TWO_PERSON_FOLLOW;
    school.key = "even";
    for (int even = 0; added && even < ZC_EVEN_COUNT; even++) {
        school.options.even = even;
        school.chairs = even == ZC_EVEN_PAD_ODD && pads ? chairs + 1 : chairs; /* a stated row keeps them */
        school.in_force = even == in_force;
        added = add_school(row, &school, lines);
    }
    if (!added || chairs != 2)
        return added;
    school = (tried_school){ .key = "two_person", .options = row->event->layout->options, .chairs = 2 };
    school.in_force = !is_odd && is_one_left(&school.options);
    school.options.two_person = ZC_TWO_PERSON_ONE_LEFT;
    return add_school(row, &school, lines);
}

/* ---- the warning ---- */

static const char *row_words(const manned_row *row, zc_lang lang)
{
    return layout_row_words(row->event->layout, row->row->seats[0], lang, row->arena);
}

static bool tell(const manned_row *row, const zc_problem *problem, zc_diags *diags)
{
    const bool with_schools = problem != &event_even_row_alone;
    const zc_place stated = row->row->place;
    zc_textbuf lines = { 0 };
    const bool added = !with_schools || add_schools(row, &lines);
    const char *const args[ZC_DIAG_ARGS] = { row_words(row, ZC_LANG_ZH), row_words(row, ZC_LANG_EN),
                                             arena_format(row->arena, "%d", row->row->chairs),
                                             arena_format(row->arena, "%d", row->people),
                                             textbuf_text(&lines) };
    const bool told = added && !lines.failed && !arena_failed(row->arena);
    if (told)
        diag_add_all(diags, problem, stated.file ? stated : place_of_file(row->event->document.shown), NULL,
                     args);
    textbuf_free(&lines);
    return told;
}

/* What there is to warn of; NULL where nothing is. */
static const zc_problem *problem_of(const manned_row *row)
{
    const bool by_school = layout_row_heeds_schools(row->row, &row->event->layout->options);
    const bool has_schools = by_school && row->people > 0;
    if (row->row->chairs % 2 == 0 && row->row->is_told)
        return has_schools ? &event_even_row_told : NULL;
    if (row->row->chairs % 2 == 0)
        return has_schools ? &event_even_row : &event_even_row_alone;
    return has_schools && row->people % 2 == 0 ? &event_even_people : NULL;
}

zc_status event_check_parity(const zc_event *event, zc_diags *diags)
{
    bool told = true;
    for (int at = 0; told && at < event->layout->row_count; at++) {
        manned_row row = { .event = event, .row = &event->layout->rows[at], .arena = arena_make() };
        told = row.arena && man_row(&row);
        const zc_problem *problem = told ? problem_of(&row) : NULL;
        told = told && (!problem || tell(&row, problem, diags));
        arena_free(row.arena);
    }
    return told ? ZC_OK : ZC_NO_MEMORY;
}
