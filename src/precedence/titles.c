#include "precedence/titles.h"

#include <string.h>

static const xml_shape shapes[] = {
    { "titles", NULL, "team enterprise guess alias former", false },
    { "team", "tier! body ends! has but", NULL, false },
    { "enterprise", "party! admin! ends! has but", NULL, false },
    { "guess", "rank! ends! has but of not", NULL, false },
    { "alias", "words! as!", NULL, false },
    { "former", "words! but", NULL, false },
};
enum { SHAPES = sizeof shapes / sizeof *shapes, PLACE_MOST = 100 };

/* ---- reading ---- */

static int index_of(const char *word, const char *const words[], int count)
{
    for (int at = 0; word && at < count; at++)
        if (strcmp(words[at], word) == 0)
            return at;
    return 0;
}

static bool read_words(const xml_node *node, const char *attribute, zc_arena *arena, title_words *words)
{
    const char *text = xml_value(node, attribute);
    words->count = words_split(arena, text ? text : "", "", &words->at);
    return words->count >= 0;
}

static bool read_ends(const xml_node *node, zc_arena *arena, title_post *post)
{
    return read_words(node, "ends", arena, &post->ends) && read_words(node, "but", arena, &post->but) &&
           read_words(node, "has", arena, &post->has) && read_words(node, "of", arena, &post->of) &&
           read_words(node, "not", arena, &post->none);
}

/* The place of a tier, and within it of a body: the two schools differ in the second and the third. */
static void place_team(const xml_node *node, title_post *post)
{
    static const char *const tiers[] = { "head", "vice_secretary", "standing", "deputy" };
    static const char *const bodies[] = { "party", "npc", "government", "cppcc" };
    static const int government_first[] = { 0, 2, 1, 3 };
    const int tier = index_of(xml_value(node, "tier"), tiers, 4),
              body = index_of(xml_value(node, "body"), bodies, 4);
    post->place[ZC_TEAMS_PARTY_NPC_GOV_CPPCC] = TEAM_BODIES * tier + body;
    post->place[ZC_TEAMS_PARTY_GOV_NPC_CPPCC] = TEAM_BODIES * tier + government_first[body];
}

static void place_enterprise(const xml_node *node, title_post *post)
{
    number_int(xml_value(node, "party"), 1, PLACE_MOST, &post->place[ZC_ENT_PARTY_FIRST]);
    number_int(xml_value(node, "admin"), 1, PLACE_MOST, &post->place[ZC_ENT_ADMIN_FIRST]);
}

static int count_of(const xml_node *root, const char *name)
{
    int count = 0;
    for (const xml_node *node = xml_child(root, name); node; node = xml_sibling(node, name))
        count++;
    return count;
}

static title_post *read_posts(const xml_node *root, const char *name, zc_arena *arena, int *count)
{
    title_post *posts = arena_array(arena, title_post, count_of(root, name) + 1);
    *count = 0;
    for (const xml_node *node = xml_child(root, name); posts && node; node = xml_sibling(node, name)) {
        title_post *post = &posts[(*count)++];
        if (!read_ends(node, arena, post))
            return NULL;
        if (strcmp(name, "team") == 0)
            place_team(node, post);
        if (strcmp(name, "enterprise") == 0)
            place_enterprise(node, post);
        post->rank_word = xml_value(node, "rank");
    }
    return posts;
}

static zc_status read_aliases(const xml_node *root, title_book *book)
{
    const xml_node *former = xml_child(root, "former");
    book->aliases = arena_array(book->arena, title_alias, count_of(root, "alias") + 1);
    bool good = book->aliases;
    for (const xml_node *node = xml_child(root, "alias"); good && node; node = xml_sibling(node, "alias")) {
        title_alias *alias = &book->aliases[book->alias_count++];
        alias->as = xml_value(node, "as");
        good = read_words(node, "words", book->arena, &alias->words);
    }
    if (good && former)
        good = read_words(former, "words", book->arena, &book->former) &&
               read_words(former, "but", book->arena, &book->not_former);
    return good ? ZC_OK : ZC_NO_MEMORY;
}

/* The ranks that guesses name, as layouts/ranks.xml has them. */
static zc_status rank_guesses(title_book *book, const zc_datapath *path, zc_diags *diags)
{
    const char **words = arena_array(book->arena, const char *, book->guess_count + 1);
    roster_rank *ranks = arena_array(book->arena, roster_rank, book->guess_count + 1);
    if (!words || !ranks)
        return ZC_NO_MEMORY;
    for (int at = 0; at < book->guess_count; at++)
        words[at] = book->guesses[at].rank_word;
    const zc_status status = roster_ranks_of(path, words, book->guess_count, ranks, diags);
    for (int at = 0; at < book->guess_count; at++)
        book->guesses[at].rank = ranks[at];
    return status;
}

zc_status titles_open(title_book *book, const zc_datapath *path, zc_arena *arena, zc_diags *diags)
{
    const xml_node *root;
    *book = (title_book){ .arena = arena };
    const zc_status status = xml_read_data(path, arena, "layouts/titles.xml", "layouts/schema/titles.rng",
                                           "titles", shapes, SHAPES, &root, diags);
    if (status)
        return status;
    book->teams = read_posts(root, "team", arena, &book->team_count);
    book->enterprises = read_posts(root, "enterprise", arena, &book->enterprise_count);
    book->guesses = read_posts(root, "guess", arena, &book->guess_count);
    if (!book->teams || !book->enterprises || !book->guesses)
        return ZC_NO_MEMORY;
    const zc_status aliased = read_aliases(root, book);
    return aliased ? aliased : rank_guesses(book, path, diags);
}

/* ---- the posts of a title ---- */

bool title_has_any(const char *text, title_words words)
{
    for (int at = 0; at < words.count; at++)
        if (strstr(text, words.at[at]))
            return true;
    return false;
}

bool title_ends_in(const char *text, title_words words)
{
    for (int at = 0; at < words.count; at++)
        if (text_ends(text, words.at[at]))
            return true;
    return false;
}

static bool starts_with(const char *text, title_words words)
{
    for (int at = 0; at < words.count; at++)
        if (text_starts(text, words.at[at]))
            return true;
    return false;
}

bool title_is_former(const title_book *book, const char *words)
{
    return starts_with(words, book->former) && !starts_with(words, book->not_former);
}

static bool is_post(const title_post *post, const char *words)
{
    return title_ends_in(words, post->ends) && !title_ends_in(words, post->but) &&
           (post->has.count == 0 || title_has_any(words, post->has));
}

/* The first kind that one of the words is; NULL if none. */
static const title_post *kind_of(const title_post posts[], int count, const char *words)
{
    for (int at = 0; at < count; at++)
        if (is_post(&posts[at], words))
            return &posts[at];
    return NULL;
}

/* "市委副书记、市长（正厅级）" is two posts. */
static int posts_of(zc_arena *arena, const char *title, const char *const **posts)
{
    return words_split(arena, title, "、，,；;／/兼（）()", posts);
}

/* The highest post of today counts, and one of the past where there is none. */
static int highest(const title_book *book, const title_post posts[], int count, const char *title, int school,
                   const char **its_words)
{
    const char *const *words;
    const int word_count = posts_of(book->arena, title, &words);
    int place = TITLE_NO_PLACE;
    bool former = true;
    for (int word = 0; word < word_count; word++) {
        const title_post *kind = kind_of(posts, count, words[word]);
        const bool is_former = title_is_former(book, words[word]);
        if (kind && (former == is_former ? kind->place[school] < place : former)) {
            place = kind->place[school];
            former = is_former;
            *its_words = words[word];
        }
    }
    return word_count < 0 ? -1 : place;
}

int titles_team(const title_book *book, const char *title, zc_teams school)
{
    const char *words;
    return highest(book, book->teams, book->team_count, title, (int)school, &words);
}

const char *titles_team_words(const title_book *book, const char *title, zc_teams school)
{
    const char *words = NULL;
    (void)highest(book, book->teams, book->team_count, title, (int)school, &words);
    return words;
}

int titles_enterprise(const title_book *book, const char *title, zc_ent school)
{
    const char *words;
    return highest(book, book->enterprises, book->enterprise_count, title, (int)school, &words);
}

const char *titles_enterprise_words(const title_book *book, const char *title, zc_ent school)
{
    const char *words = NULL;
    (void)highest(book, book->enterprises, book->enterprise_count, title, (int)school, &words);
    return words;
}
