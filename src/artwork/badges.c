#include "artwork/badges.h"
#include "artwork/problems.h"

#include <string.h>

static const xml_shape shapes[] = {
    { "badges", NULL, "kind!", false },
    { "kind", "word! word_en title! title_en color! roles side groups words headings prefix default", NULL,
      false },
};
enum { KINDS_MAX = 40 };

typedef struct word_list {
    const char *const *at;
    int count;
} word_list;

typedef struct badge_kind {
    const char *word, *word_en, *title, *prefix;
    scene_color color;
    unsigned roles; /* a bit for each zc_role */
    zc_side side;
    word_list groups;    /* ends of their names */
    word_list words;     /* in the column of roles, of who has no other part */
    word_list headings;  /* of the column of groups */
    bool is_of_headings; /* the roster's is one of them */
    bool is_of_most; /* most people below the rostrum are of its groups: those on it are of the kind too */
    int given;       /* so many badges have its prefix so far */
    bool is_default;
} badge_kind;

typedef struct badge_kinds {
    const card_set *set;
    badge_kind at[KINDS_MAX];
    int count;
    int column; /* of the roster's unknown ones: it says a kind outright; -1 for none */
    zc_diags *diags;
    bool no_memory;
} badge_kinds;

/* ---- layouts/badges.xml ---- */

static const char *text_of(const xml_node *node, const char *name)
{
    const char *value = xml_value(node, name);
    return value ? value : "";
}

static word_list words_of(badge_kinds *kinds, const xml_node *node, const char *name)
{
    word_list words;
    words.count = words_split(kinds->set->arena, text_of(node, name), ",，、", &words.at);
    kinds->no_memory |= words.count < 0;
    return words;
}

static bool has_word(const word_list *words, const char *word)
{
    bool has = false;
    for (int at = 0; at < words->count; at++)
        has = has || strcmp(words->at[at], word) == 0;
    return has;
}

static unsigned roles_of(badge_kinds *kinds, const xml_node *node)
{
    const xml_attr *attr = xml_attr_find(node, "roles");
    const char *const *words;
    const int count = attr ? words_split(kinds->set->arena, attr->value, ",", &words) : 0;
    unsigned roles = 0;

    kinds->no_memory |= count < 0;
    for (int word = 0; word < count; word++) {
        zc_role role;
        if (roster_role_find(words[word], &role))
            roles |= 1U << role;
        else
            diag_add_with(kinds->diags, &artwork_bad_badges, xml_place(attr), words[word],
                          "staff press observer invited ...", NULL, NULL);
    }
    return roles;
}

static void read_kind(badge_kinds *kinds, const xml_node *node)
{
    const bool is_english = kinds->set->job->occasion->lang == ZC_LANG_EN;
    const char *english = text_of(node, "title_en");
    badge_kind *kind = &kinds->at[kinds->count++];
    bool is_current;

    *kind = (badge_kind){ .word = text_of(node, "word"),
                          .word_en = text_of(node, "word_en"),
                          .title = is_english && *english ? english : text_of(node, "title"),
                          .prefix = text_of(node, "prefix"),
                          .groups = words_of(kinds, node, "groups"),
                          .words = words_of(kinds, node, "words"),
                          .headings = words_of(kinds, node, "headings"),
                          .roles = roles_of(kinds, node),
                          .is_default = strcmp(text_of(node, "default"), "yes") == 0 };
    if (!template_color(text_of(node, "color"), &kind->color, &is_current) || is_current)
        diag_add_with(kinds->diags, &artwork_bad_badges, xml_place(xml_attr_find(node, "color")),
                      text_of(node, "color"), "#RRGGBB", NULL, NULL);
    if (strcmp(text_of(node, "side"), "guest") == 0)
        kind->side = ZC_SIDE_GUEST;
    else if (strcmp(text_of(node, "side"), "host") == 0)
        kind->side = ZC_SIDE_HOST;
    kind->is_of_headings =
        has_word(&kind->headings, roster_heading(kinds->set->job->roster, ZC_COLUMN_GROUP));
}

static zc_status read_kinds(badge_kinds *kinds)
{
    const int errors = diag_errors(kinds->diags);
    const xml_node *root;
    const card_set *set = kinds->set;
    const zc_status status = xml_read_data(set->job->data, set->arena, "layouts/badges.xml",
                                           "layouts/schema/badges.rng", "badges", shapes,
                                           sizeof shapes / sizeof *shapes, &root, kinds->diags);
    if (status)
        return status;
    for (const xml_node *node = xml_child(root, "kind"); node && kinds->count < KINDS_MAX;
         node = xml_sibling(node, "kind"))
        read_kind(kinds, node);
    return kinds->no_memory ? ZC_NO_MEMORY : diag_status(kinds->diags, errors);
}

/* ---- whose kind ---- */

static bool group_fits(const badge_kind *kind, const char *group)
{
    bool fits = false;
    for (int at = 0; at < kind->groups.count; at++)
        fits = fits || text_ends(group, kind->groups.at[at]);
    return fits;
}

/* One of the words of his roles that is none of ours: 代表. */
static bool words_fit(const badge_kinds *kinds, const badge_kind *kind, zc_person person)
{
    const char *const *said;
    const char *roles = zc_roster_field(kinds->set->job->roster, person, ZC_COLUMN_ROLE);
    const int count = kind->words.count ? words_split(kinds->set->arena, roles, ",，、;；/", &said) : 0;
    bool fits = false;
    for (int at = 0; at < count; at++)
        fits = fits || has_word(&kind->words, said[at]);
    return fits;
}

static bool kind_fits(const badge_kinds *kinds, const badge_kind *kind, const artwork_seated *seated)
{
    const zc_roster *roster = kinds->set->job->roster;
    const zc_person person = seated->person;
    const char *group = zc_roster_field(roster, person, ZC_COLUMN_GROUP);
    bool fits = kind->side != ZC_SIDE_NONE && zc_roster_side(roster, person) == kind->side;
    for (int role = 0; role < ZC_ROLE_COUNT; role++)
        fits = fits || ((kind->roles >> role & 1) && zc_roster_has_role(roster, person, (zc_role)role));
    fits = fits || group_fits(kind, group) || words_fit(kinds, kind, person);
    const bool on_rostrum = artwork_is_on_rostrum(kinds->set->job, seated->seat);
    return fits || (kind->is_of_headings && *group) ||
           ((kind->is_of_headings || kind->is_of_most) && on_rostrum);
}

/* A meeting of delegates by the names of its groups, as a column 代表团 makes one. */
static bool has_most(const badge_kinds *kinds, const badge_kind *kind, const name_card cards[])
{
    const zc_artwork_job *job = kinds->set->job;
    int of_kind = 0, all = 0;
    for (int at = 0; at < kinds->set->count; at++) {
        const artwork_seated *seated = &cards[at].seated;
        if (artwork_is_on_rostrum(job, seated->seat))
            continue;
        of_kind += group_fits(kind, zc_roster_field(job->roster, seated->person, ZC_COLUMN_GROUP));
        all++;
    }
    return 2 * of_kind > all;
}

static bool is_called(const badge_kind *kind, const char *word)
{
    return strcmp(kind->word, word) == 0 || strcmp(kind->word_en, word) == 0 ||
           strcmp(kind->title, word) == 0;
}

static void tell_unknown(const badge_kinds *kinds, zc_person person, const char *word)
{
    const char *words[KINDS_MAX], *all = "";
    for (int at = 0; at < kinds->count; at++) {
        words[at] = kinds->at[at].word;
        all = all ? arena_format(kinds->set->arena, "%s%s%s", all, at ? " " : "", words[at]) : NULL;
    }
    diag_add_with(kinds->diags, &artwork_unknown_badge,
                  roster_extra_place(kinds->set->job->roster, person, kinds->column), word, all,
                  words_near(kinds->set->arena, word, words, kinds->count), NULL);
}

/* The kind of a person; NULL if a cell says one that there is not. */
static badge_kind *kind_of(badge_kinds *kinds, const artwork_seated *seated)
{
    const zc_roster *roster = kinds->set->job->roster;
    const zc_person person = seated->person;
    const char *word = kinds->column >= 0 ? zc_roster_extra(roster, person, kinds->column) : "";
    badge_kind *usual = &kinds->at[kinds->count - 1];

    for (int at = 0; at < kinds->count; at++) {
        badge_kind *kind = &kinds->at[at];
        if (*word ? is_called(kind, word) : kind_fits(kinds, kind, seated))
            return kind;
        if (kind->is_default)
            usual = kind;
    }
    if (!*word)
        return usual;
    tell_unknown(kinds, person, word);
    return NULL;
}

/* 0001, and L012 where a prefix takes a place; L补3 of a badge that replaces one. Kinds without a prefix are
 * counted together. */
static const char *number_of(badge_kinds *kinds, const badge_kind *kind, const name_card *card)
{
    badge_kind *first = kinds->at;
    if (card->reissue)
        return arena_format(kinds->set->arena, "%s%s", kind->prefix, card->values.number);
    while (strcmp(first->prefix, kind->prefix) != 0)
        first++;
    return arena_format(kinds->set->arena, *kind->prefix ? "%s%03d" : "%s%04d", kind->prefix, ++first->given);
}

zc_status badge_kinds_give(const card_set *set, name_card cards[], zc_diags *diags)
{
    const int errors = diag_errors(diags);
    badge_kinds *kinds = arena_new(set->arena, badge_kinds);
    bool all_known = true;

    if (!kinds)
        return ZC_NO_MEMORY;
    kinds->set = set;
    kinds->diags = diags;
    kinds->column = roster_extra_find(set->job->roster, ROSTER_EXTRA_BADGE);
    const zc_status status = read_kinds(kinds);
    for (int at = 0; at < kinds->count && !status; at++)
        kinds->at[at].is_of_most = has_most(kinds, &kinds->at[at], cards);
    for (int at = 0; at < set->count && !status; at++) {
        badge_kind *kind = kind_of(kinds, &cards[at].seated);
        if (!kind) {
            all_known = false;
            continue;
        }
        cards[at].color = kind->color;
        cards[at].values.kind = kind->title;
        cards[at].values.kind_number = number_of(kinds, kind, &cards[at]);
        if (!cards[at].values.kind_number)
            return ZC_NO_MEMORY;
    }
    return status ? status : all_known ? diag_status(diags, errors) : ZC_BAD_INPUT;
}
