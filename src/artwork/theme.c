#include "artwork/artwork.h"
#include "artwork/problems.h"
#include "xml/xml.h"

#include <stddef.h>
#include <string.h>

static const xml_shape shapes[] = {
    { "theme", "name-zh name-en hatch_mm lines names_pt numerals", "color! zone!", false },
    { "color", "token! value!", NULL, false },
    { "zone", "number! fill! strip! dark! tab tab_ink hatch hatch_color", NULL, false },
};

static const struct token {
    const char *word;
    size_t offset;
} tokens[] = {
#define TOKEN(word)                                                                                          \
    {                                                                                                        \
#word, offsetof(artwork_theme, word)                                                                 \
    }
    TOKEN(red),        TOKEN(red_dark), TOKEN(stage),    TOKEN(stage_table), TOKEN(banner),
    TOKEN(ink),        TOKEN(ink2),     TOKEN(ink3),     TOKEN(hair),        TOKEN(cloth),
    TOKEN(main_table), TOKEN(red_ink),  TOKEN(red_line),
#undef TOKEN
};
enum { TOKENS = sizeof tokens / sizeof *tokens };

typedef struct theme_reader {
    artwork_theme *theme;
    zc_arena *arena;
    zc_diags *diags;
    bool bad;
    bool token_seen[TOKENS], zone_seen[ARTWORK_ZONES + 1];
} theme_reader;

static void complain(theme_reader *reader, zc_place place, const char *found, const char *expected)
{
    reader->bad = true;
    diag_add_with(reader->diags, &artwork_bad_theme, place, found, expected, NULL, NULL);
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool read_color(const char *text, scene_color *out)
{
    unsigned value = 0;

    if (*text != '#' || strlen(text) != 7)
        return false;
    for (const char *at = text + 1; *at; at++) {
        if (hex_digit(*at) < 0)
            return false;
        value = value * 16 + (unsigned)hex_digit(*at);
    }
    *out = SCENE_RGB(value);
    return true;
}

static void color_of(theme_reader *reader, const xml_node *node, const char *name, scene_color *out)
{
    const xml_attr *attr = xml_attr_find(node, name);

    if (attr && !read_color(attr->value, out))
        complain(reader, attr->place, attr->value, "#RRGGBB");
}

/* All words of the tokens, or of the hatches. */
static const char *words_of(theme_reader *reader, const char *const words[], int count)
{
    const char *all = "";

    for (int at = 0; all && at < count; at++)
        all = !words[at] ? NULL : arena_format(reader->arena, *all ? "%s %s" : "%s%s", all, words[at]);
    return all;
}

static void complain_of_token(theme_reader *reader, const xml_attr *word)
{
    const char *words[TOKENS];

    for (int at = 0; at < TOKENS; at++)
        words[at] = tokens[at].word;
    reader->bad = true;
    diag_add_with(reader->diags, &artwork_unknown_token, word->place, word->value,
                  words_of(reader, words, TOKENS), words_near(reader->arena, word->value, words, TOKENS),
                  NULL);
}

static void read_token(theme_reader *reader, const xml_node *node)
{
    const xml_attr *word = xml_attr_find(node, "token");

    for (int at = 0; at < TOKENS; at++) {
        if (strcmp(tokens[at].word, word->value) != 0)
            continue;
        reader->token_seen[at] = true;
        color_of(reader, node, "value", (scene_color *)((char *)reader->theme + tokens[at].offset));
        return;
    }
    complain_of_token(reader, word);
}

static scene_hatch hatch_of(theme_reader *reader, const xml_attr *attr)
{
    static const char *const words[] = {
#define X(NAME, word) word,
        SCENE_HATCHES(X)
#undef X
    };

    for (int hatch = 0; hatch < SCENE_HATCH_COUNT; hatch++)
        if (strcmp(words[hatch], attr->value) == 0)
            return (scene_hatch)hatch;
    complain(reader, attr->place, attr->value, words_of(reader, words, SCENE_HATCH_COUNT));
    return SCENE_HATCH_NONE;
}

static void read_zone(theme_reader *reader, const xml_node *node)
{
    const xml_attr *number = xml_attr_find(node, "number"), *hatch = xml_attr_find(node, "hatch");
    int zone = 0;

    if (!number_int(number->value, 0, ARTWORK_ZONES, &zone)) {
        complain(reader, number->place, number->value, "0 .. 6");
        return;
    }
    artwork_zone_tokens *out = &reader->theme->zones[zone];
    reader->zone_seen[zone] = true;
    color_of(reader, node, "fill", &out->fill);
    color_of(reader, node, "strip", &out->strip);
    color_of(reader, node, "dark", &out->dark);
    out->tab = out->dark;
    out->tab_ink = out->hatch_color = SCENE_RGB(0xFFFFFF);
    color_of(reader, node, "tab", &out->tab);
    color_of(reader, node, "tab_ink", &out->tab_ink);
    color_of(reader, node, "hatch_color", &out->hatch_color);
    if (hatch)
        out->hatch = hatch_of(reader, hatch);
}

/* All that is missing is one complaint. */
static void check_complete(theme_reader *reader, const xml_node *root)
{
    const char *missing[TOKENS + ARTWORK_ZONES + 1];
    int count = 0;

    for (int at = 0; at < TOKENS; at++)
        if (!reader->token_seen[at])
            missing[count++] = tokens[at].word;
    for (int zone = 0; zone <= ARTWORK_ZONES; zone++)
        if (!reader->zone_seen[zone])
            missing[count++] = arena_format(reader->arena, "zone-%d", zone);
    if (count == 0)
        return;
    reader->bad = true;
    diag_add_with(reader->diags, &artwork_no_token, root->place, NULL, words_of(reader, missing, count), NULL,
                  NULL);
}

/* A number of the theme as a whole, between two limits; unchanged if it is not given. */
static void read_number(theme_reader *reader, const xml_node *root, const char *name, double most,
                        double *out)
{
    const xml_attr *attr = xml_attr_find(root, name);
    double value = 0;

    if (!attr)
        return;
    if (number_read(attr->value, &value) && value > 0 && value <= most)
        *out = value;
    else
        complain(reader, attr->place, attr->value,
                 arena_format(reader->arena, "0 < %s <= %d", name, (int)most));
}

static void read_numerals(theme_reader *reader, const xml_node *root)
{
    const xml_attr *attr = xml_attr_find(root, "numerals");

    if (!attr)
        return;
    reader->theme->numerals = strcmp(attr->value, "yes") == 0;
    if (!reader->theme->numerals && strcmp(attr->value, "no") != 0)
        complain(reader, attr->place, attr->value, "yes no");
}

static zc_status read_theme(theme_reader *reader, const xml_node *root)
{
    enum { MOST_HATCH_MM = 1, MOST_LINES = 4, MOST_NAMES_PT = 16 };

    reader->theme->hatch_mm = 0.2;
    reader->theme->lines = 1;
    read_number(reader, root, "hatch_mm", MOST_HATCH_MM, &reader->theme->hatch_mm);
    read_number(reader, root, "lines", MOST_LINES, &reader->theme->lines);
    read_number(reader, root, "names_pt", MOST_NAMES_PT, &reader->theme->names_pt);
    read_numerals(reader, root);
    for (const xml_node *node = xml_child(root, "color"); node; node = xml_sibling(node, "color"))
        read_token(reader, node);
    for (const xml_node *node = xml_child(root, "zone"); node; node = xml_sibling(node, "zone"))
        read_zone(reader, node);
    check_complete(reader, root);
    return reader->bad ? ZC_BAD_INPUT : ZC_OK;
}

enum { FOLDER = sizeof "layouts/themes/" - 1, ENDING = sizeof ".xml" - 1 };

static zc_status report_unknown(const zc_datapath *path, const char *word, zc_place place, zc_arena *arena,
                                zc_diags *diags)
{
    const char *const *names;
    const int count = datapath_list(path, arena, "layouts/themes/", ".xml", &names);
    const char **words = count > 0 ? arena_array(arena, const char *, count) : NULL;
    const char *all = "";

    if (count < 0 || (count && !words))
        return ZC_NO_MEMORY;
    for (int at = 0; at < count; at++) {
        words[at] = arena_text_n(arena, names[at] + FOLDER, strlen(names[at]) - FOLDER - ENDING);
        all = words[at] ? arena_format(arena, *all ? "%s %s" : "%s%s", all, words[at]) : NULL;
        if (!all)
            return ZC_NO_MEMORY;
    }
    diag_add_with(diags, &artwork_unknown_theme, place, word, all, words_near(arena, word, words, count),
                  NULL);
    return ZC_BAD_INPUT;
}

bool artwork_theme_is_file(const char *word) { return strchr(word, '/') || path_ends_in(word, "xml"); }

zc_status artwork_theme_read(const zc_datapath *path, const char *word, zc_place place, zc_arena *arena,
                             artwork_theme *out, zc_diags *diags)
{
    const bool is_file = artwork_theme_is_file(word);
    const char *name = is_file ? word : arena_format(arena, "layouts/themes/%s.xml", word), *shown = NULL;
    theme_reader reader = { .theme = out, .arena = arena, .diags = diags };
    const xml_node *root = NULL;
    zc_bytes bytes, schema;

    *out = (artwork_theme){ 0 };
    if (!name)
        return ZC_NO_MEMORY;
    zc_status status = datapath_read(path, arena, name, &bytes, &shown, diags);
    if (status == ZC_BAD_INPUT && is_file) {
        diag_add(diags, &artwork_no_theme, place, word);
        return ZC_BAD_INPUT;
    }
    if (status == ZC_BAD_INPUT)
        return report_unknown(path, word, place, arena, diags);
    if (!status)
        status = xml_read(arena, bytes, shown, &root, diags);
    if (!status)
        status = xml_check_shapes(root, "theme", shapes, sizeof shapes / sizeof *shapes, arena, diags);
    if (!status)
        status = read_theme(&reader, root);
    if (status)
        return status;
    status = datapath_read(path, arena, "layouts/schema/theme.rng", &schema, &name, diags);
    return status ? status : xml_check_schema(bytes, shown, schema, diags);
}
