#include "artwork/seated.h"
#include "artwork/problems.h"

#include <stdlib.h>
#include <string.h>

/* ---- whom `for` names: regions, roles, groups ---- */

static const char *field(const zc_artwork_job *job, zc_person person, zc_column column)
{
    return zc_roster_field(job->roster, person, column);
}

static bool is_region(const layout_region *region, const char *word)
{
    return text_equal(region->id, word) || text_equal(region->name_zh, word);
}

static bool has_role(const zc_artwork_job *job, zc_person person, const char *word)
{
    for (int role = 0; role < ZC_ROLE_COUNT; role++)
        if (zc_roster_has_role(job->roster, person, (zc_role)role) &&
            text_equal(roster_role_word((zc_role)role), word))
            return true;
    zc_role role;
    return roster_role_find(word, &role) && zc_roster_has_role(job->roster, person, role);
}

/* What a side is called besides the roster's own word for it. */
static const struct side_word {
    zc_side side;
    const char *word;
    bool shown; /* where a message tells what may be said */
} side_words[] = {
    { ZC_SIDE_HOST, "主", true },      { ZC_SIDE_HOST, "主方", false },    { ZC_SIDE_HOST, "host", false },
    { ZC_SIDE_HOST, "hosts", false },  { ZC_SIDE_GUEST, "客", true },      { ZC_SIDE_GUEST, "客方", false },
    { ZC_SIDE_GUEST, "guest", false }, { ZC_SIDE_GUEST, "guests", false },
};
enum { SIDE_WORDS = sizeof side_words / sizeof *side_words };

bool seated_is_side(zc_side side, const char *own, const char *word)
{
    for (int at = 0; at < SIDE_WORDS; at++)
        if (side_words[at].side == side && text_equal(side_words[at].word, word))
            return true;
    return side != ZC_SIDE_NONE && text_equal(own, word);
}

/* A region that is called so too, the guests of talks, is meant alone. */
static bool is_of_side(const zc_artwork_job *job, zc_person person, const char *word)
{
    for (int region = 0; region < job->layout->region_count; region++)
        if (is_region(&job->layout->regions[region], word))
            return false;
    return seated_is_side(zc_roster_side(job->roster, person), field(job, person, ZC_COLUMN_SIDE), word);
}

static bool word_names(const zc_artwork_job *job, const char *word, const artwork_seated *seated)
{
    const layout_seat *seat = &job->layout->seats[seated->seat.at];
    return is_region(&job->layout->regions[seat->region], word) ||
           text_equal(field(job, seated->person, ZC_COLUMN_GROUP), word) ||
           has_role(job, seated->person, word) || is_of_side(job, seated->person, word);
}

static bool is_named(const zc_artwork_job *job, const char *const words[], int count,
                     const artwork_seated *seated)
{
    bool named = count == 0;
    for (int word = 0; word < count && !named; word++)
        named = word_names(job, words[word], seated);
    return named;
}

/* ---- words of `for` that name nobody ---- */

typedef ZC_VEC(const char *) word_list;

/* What `for` may say: the words that are shown, and those that mean the same. */
typedef struct known_words {
    word_list shown, also;
} known_words;

static bool add_word(word_list *words, const char *word)
{
    for (int at = 0; at < words->count; at++)
        if (strcmp(words->at[at], word) == 0)
            return true;
    return !*word || vec_push(words, word);
}

/* Once people are seated those of the layout; before, all that the style can make. */
static bool add_regions(known_words *words, const zc_artwork_job *job, const layout_style *style)
{
    const int regions = job->layout ? job->layout->region_count : style ? layout_style_regions(style) : 0;
    bool went_well = true;
    for (int region = 0; region < regions; region++) {
        const char *id, *name;
        if (job->layout)
            id = job->layout->regions[region].id, name = job->layout->regions[region].name_zh;
        else
            layout_style_region(style, region, &id, &name);
        went_well = went_well && add_word(&words->shown, id) && add_word(&words->also, name);
    }
    return went_well;
}

static bool has_side(const zc_artwork_job *job, zc_side side)
{
    for (int person = 0; person < zc_roster_people(job->roster); person++)
        if (zc_roster_side(job->roster, (zc_person){ person }) == side)
            return true;
    return false;
}

/* Of the sides that the roster knows. */
static bool add_sides(known_words *words, const zc_artwork_job *job)
{
    bool went_well = true;
    for (int at = 0; at < SIDE_WORDS; at++)
        if (has_side(job, side_words[at].side))
            went_well = went_well &&
                        add_word(side_words[at].shown ? &words->shown : &words->also, side_words[at].word);
    for (int person = 0; person < zc_roster_people(job->roster); person++)
        if (zc_roster_side(job->roster, (zc_person){ person }) != ZC_SIDE_NONE)
            went_well = went_well &&
                        add_word(&words->also, field(job, (zc_person){ person }, ZC_COLUMN_SIDE));
    return went_well;
}

/* The regions, the groups, the sides, the roles that exist. */
static bool list_words(known_words *words, const zc_artwork_job *job, const layout_style *style)
{
    bool went_well = add_regions(words, job, style);
    for (int person = 0; person < zc_roster_people(job->roster); person++)
        went_well = went_well && add_word(&words->shown, field(job, (zc_person){ person }, ZC_COLUMN_GROUP));
    went_well = went_well && add_sides(words, job);
    for (int role = 0; role < ZC_ROLE_COUNT; role++)
        went_well = went_well && add_word(&words->shown, roster_role_word((zc_role)role));
    return went_well;
}

static const char *joined(zc_arena *arena, const word_list *words)
{
    const char *all = words->count ? words->at[0] : "";
    for (int at = 1; all && at < words->count; at++)
        all = arena_format(arena, "%s, %s", all, words->at[at]);
    return all;
}

static bool is_among(const word_list *words, const char *word)
{
    for (int at = 0; at < words->count; at++)
        if (strcmp(words->at[at], word) == 0)
            return true;
    return false;
}

static bool word_is_known(const known_words *words, const char *word)
{
    zc_role role;
    return is_among(&words->shown, word) || is_among(&words->also, word) || roster_role_find(word, &role);
}

/* A part that nobody knows is the words that blanks divide it into. */
static bool add_part(word_list *asked, const known_words *known, zc_arena *arena, const char *part)
{
    const char *const *words = &part;
    const int count = word_is_known(known, part) ? 1 : words_split(arena, part, "", &words);
    bool went_well = count >= 0;
    for (int at = 0; at < count && went_well; at++)
        went_well = vec_push(asked, words[at]);
    return went_well;
}

static bool add_parts(word_list *asked, const known_words *known, zc_arena *arena, const char *text)
{
    const char *whole = text_trimmed(arena, text), *rest = text;
    bool went_well = whole != NULL;
    if (whole && word_is_known(known, whole))
        return vec_push(asked, whole);
    while (rest && went_well) {
        const char *part = seated_next_part(arena, &rest);
        went_well = part && add_part(asked, known, arena, part);
    }
    return went_well;
}

static zc_status check_words(const zc_artwork_job *job, const known_words *known, zc_arena *arena,
                             const word_list *asked, zc_diags *diags)
{
    const int errors = diag_errors(diags);
    const char *all = joined(arena, &known->shown);

    bool are_known = true;
    for (int at = 0; at < asked->count && all; at++) {
        if (word_is_known(known, asked->at[at]))
            continue;
        are_known = false;
        diag_add_with(diags, &artwork_unknown_people, artwork_setting_place(job, "for"), asked->at[at], all,
                      words_near(arena, asked->at[at], known->shown.at, known->shown.count), NULL);
    }
    if (!all)
        return ZC_NO_MEMORY;
    return are_known ? diag_status(diags, errors) : ZC_BAD_INPUT;
}

zc_status seated_read_for(const zc_artwork_job *job, const layout_style *style, zc_arena *arena,
                          const char *const **words, int *count, zc_diags *diags)
{
    const char *text = artwork_setting(job, "for");
    known_words known = { 0 };
    word_list asked = { 0 };

    *words = NULL;
    *count = 0;
    if (!text)
        return ZC_OK;
    const bool went_well = list_words(&known, job, style) && add_parts(&asked, &known, arena, text);
    *words = went_well ? vec_to_arena(arena, &asked) : NULL;
    const bool has_memory = went_well && (*words || asked.count == 0);
    const zc_status status = has_memory ? check_words(job, &known, arena, &asked, diags) : ZC_NO_MEMORY;
    *count = asked.count;
    vec_free(&known.shown);
    vec_free(&known.also);
    vec_free(&asked);
    return status;
}

zc_status artwork_seated_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena,
                               zc_diags *diags)
{
    const char *const *words;
    int count;
    if (!job->roster)
        return ZC_OK;
    const zc_status status = seated_read_for(job, style, arena, &words, &count, diags);
    const zc_status only = seated_read_only(job, arena, NULL, 0, diags);
    return status > only ? status : only;
}

/* ---- the order ---- */

typedef struct order_row {
    artwork_seated seated;
    int region, ground, row, number; /* the rostrum is -1; ground: the first seat of floor and block */
} order_row;

static bool share_ground(const layout_seat *a, const layout_seat *b)
{
    return a->region == b->region && strcmp(a->floor, b->floor) == 0 && strcmp(a->block, b->block) == 0;
}

/* Neighbours in the layout mostly share it: `last` was asked before. */
static int ground_of(const zc_layout *layout, int seat, const order_row *last)
{
    const layout_seat *own = &layout->seats[seat];
    if (last && share_ground(&layout->seats[last->seated.seat.at], own))
        return last->ground;
    int first = layout->regions[own->region].first_seat;
    while (!share_ground(&layout->seats[first], own))
        first++;
    return first;
}

bool artwork_is_on_rostrum(const zc_artwork_job *job, zc_seat seat)
{
    const zc_layout *layout = job->layout;
    return text_equal(layout->regions[layout->seats[seat.at].region].id, "rostrum");
}

static order_row row_of(const zc_artwork_job *job, artwork_seated seated, const order_row *last)
{
    const zc_layout *layout = job->layout;
    const layout_seat *seat = &layout->seats[seated.seat.at];
    order_row row = {
        .seated = seated,
        .region = artwork_is_on_rostrum(job, seated.seat) ? -1 : seat->region,
        .ground = ground_of(layout, seated.seat.at, last),
        .row = seat->row,
    };
    if (!number_int(seat->number, 0, 1000000, &row.number))
        row.number = seated.seat.at;
    return row;
}

static int by_order(const void *left, const void *right)
{
    const order_row *a = left, *b = right;
    const int keys[][2] = { { a->region, b->region },
                            { a->ground, b->ground },
                            { a->row, b->row },
                            { a->number, b->number },
                            { a->seated.seat.at, b->seated.seat.at } };
    for (size_t key = 0; key < sizeof keys / sizeof *keys; key++)
        if (keys[key][0] != keys[key][1])
            return keys[key][0] < keys[key][1] ? -1 : 1;
    return 0;
}

static zc_status read_in_order(const zc_artwork_job *job, zc_arena *arena, const char *const words[],
                               int count, artwork_seated **out, int *people)
{
    order_row *rows = arena_array(arena, order_row, job->layout->seat_count + 1);
    artwork_seated *seated = arena_array(arena, artwork_seated, job->layout->seat_count + 1);
    int found = 0;

    if (!rows || !seated)
        return ZC_NO_MEMORY;
    for (int seat = 0; seat < job->layout->seat_count; seat++) {
        artwork_seated here = { .seat = { seat }, .only = true };
        if (zc_plan_person(job->plan, here.seat, &here.person) && is_named(job, words, count, &here))
            rows[found] = row_of(job, here, found > 0 ? &rows[found - 1] : NULL), found++;
    }
    qsort(rows, (size_t)found, sizeof *rows, by_order);
    for (int at = 0; at < found; at++)
        seated[at] = rows[at].seated;
    *out = seated;
    *people = found;
    return ZC_OK;
}

zc_status artwork_seated_read(const zc_artwork_job *job, zc_arena *arena, const artwork_seated **out,
                              int *count, zc_diags *diags)
{
    const char *const *words;
    int word_count;
    artwork_seated *seated;

    zc_status status = seated_read_for(job, NULL, arena, &words, &word_count, diags);
    if (!status)
        status = read_in_order(job, arena, words, word_count, &seated, count);
    if (!status)
        status = seated_read_only(job, arena, seated, *count, diags);
    if (status)
        return status;
    *out = seated;
    if (*count > 0)
        return ZC_OK;
    diag_add(diags, &artwork_nobody, artwork_setting_place(job, "for"), artwork_setting(job, "for"));
    return ZC_BAD_INPUT;
}
