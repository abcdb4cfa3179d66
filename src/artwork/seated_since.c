/* Who gets a new card since a plan that was printed before. */
#include "artwork/problems.h"
#include "artwork/seated.h"

static bool is_region(const zc_artwork_job *job, const char *id, const char *word)
{
    const int region = layout_region_find(job->layout, id);
    return text_equal(id, word) || (region >= 0 && text_equal(job->layout->regions[region].name_zh, word));
}

static bool has_role(zc_arena *arena, const char *roles, const char *word)
{
    const char *const *words;
    zc_role asked, has;
    const int count = words_split(arena, roles, ",，、;；/", &words);
    for (int at = 0; at < count; at++)
        if (text_equal(words[at], word) ||
            (roster_role_find(word, &asked) && roster_role_find(words[at], &has) && asked == has))
            return true;
    return false;
}

/* The side that the old plan calls so, in a common word or in one of the roster's. */
static zc_side side_of(const zc_artwork_job *job, const char *own)
{
    for (int person = 0; person < zc_roster_people(job->roster); person++)
        if (text_equal(zc_roster_field(job->roster, (zc_person){ person }, ZC_COLUMN_SIDE), own))
            return zc_roster_side(job->roster, (zc_person){ person });
    return seated_is_side(ZC_SIDE_HOST, "", own)    ? ZC_SIDE_HOST
           : seated_is_side(ZC_SIDE_GUEST, "", own) ? ZC_SIDE_GUEST
                                                    : ZC_SIDE_NONE;
}

/* As of people: a region that is called so is meant alone. */
static bool is_of_side(const zc_artwork_job *job, const char *own, const char *word)
{
    for (int region = 0; region < job->layout->region_count; region++)
        if (is_region(job, job->layout->regions[region].id, word))
            return false;
    return seated_is_side(side_of(job, own), own, word);
}

/* Whom `for` asks for. */
typedef struct asked_words {
    const char *const *at;
    int count;
} asked_words;

/* Whether the old set had that card: `for` is asked as it is of people. */
static bool was_printed(const zc_artwork_job *job, zc_arena *arena, const asked_words *asked,
                        const plan_stale_card *card)
{
    bool named = asked->count == 0;
    for (int at = 0; at < asked->count && !named; at++)
        named = is_region(job, card->region, asked->at[at]) || text_equal(card->group, asked->at[at]) ||
                has_role(arena, card->role, asked->at[at]) || is_of_side(job, card->side, asked->at[at]);
    return named;
}

const char *artwork_reissue_words(const zc_artwork_job *job, zc_arena *arena, int number)
{
    return arena_format(arena, "%s%d", artwork_word(job->occasion, "补", "R"), number);
}

static zc_place place_of(void) { return place_of_file("--changed-since"); }

static void tell_stale(const plan_stale_card *card, zc_diags *diags)
{
    static const zc_problem *const problems[] = { [PLAN_CARD_MOVED] = &artwork_card_moved,
                                                  [PLAN_CARD_REWORDED] = &artwork_card_reworded,
                                                  [PLAN_CARD_LEFT] = &artwork_card_left };
    diag_add_with(diags, problems[card->change], place_of(), NULL, card->name, card->seat, card->now);
}

static void tell_count(int printed, int all, const char *path, zc_diags *diags)
{
    char of[32], total[32];
    number_write(printed, 0, of);
    number_write(all, 0, total);
    diag_add_with(diags, printed > 0 ? &artwork_cards_changed : &artwork_cards_unchanged, place_of(), NULL,
                  of, total, path);
}

static void tell_numbers(const zc_artwork_job *job, zc_arena *arena, int changed, zc_diags *diags)
{
    diag_add_with(diags, &artwork_cards_renumbered, place_of(), NULL, artwork_reissue_words(job, arena, 1),
                  artwork_reissue_words(job, arena, changed), NULL);
}

static zc_status tell_all_stale(const zc_artwork_job *job, zc_arena *arena, const plan_since *since,
                                zc_diags *diags)
{
    asked_words asked;
    const zc_status status = seated_read_for(job, NULL, arena, &asked.at, &asked.count, diags);
    for (int card = 0; !status && card < since->stale_count; card++)
        if (was_printed(job, arena, &asked, &since->stale[card]))
            tell_stale(&since->stale[card], diags);
    return status;
}

zc_status artwork_seated_since(const zc_artwork_job *job, zc_arena *arena, int words,
                               const artwork_seated **seated, int count, int *changed, zc_diags *diags)
{
    const plan_now now = { job->plan, job->layout, job->roster };
    plan_since since;
    int printed = 0, all = 0;
    *changed = 0;
    if (!job->since)
        return ZC_OK;
    artwork_seated *chosen = vec_copy(arena, *seated, count, sizeof *chosen);
    zc_status status = chosen ? plan_since_read(&now, job->since, words, job->occasion->lang, arena, &since)
                              : ZC_NO_MEMORY;
    if (status)
        return status;
    for (int at = 0; at < count; at++) {
        all += chosen[at].only;
        chosen[at].is_changed = since.changes[chosen[at].seat.at] != PLAN_CARD_KEPT;
        chosen[at].only = chosen[at].only && chosen[at].is_changed;
        printed += chosen[at].only;
        *changed += chosen[at].is_changed;
    }
    *changed = *changed < count ? *changed : 0;
    *seated = chosen;
    tell_count(printed, all, since.path, diags);
    if (*changed && printed)
        tell_numbers(job, arena, *changed, diags);
    status = tell_all_stale(job, arena, &since, diags);
    if (status)
        return status;
    return arena_failed(arena) ? ZC_NO_MEMORY : diag_status(diags, diag_errors(diags));
}
