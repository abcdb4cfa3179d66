/* Named sets of options: layouts/profiles/WORD.xml, or a file of the user's own. */
#include "precedence/precedence.h"
#include "precedence/problems.h"
#include "xml/xml.h"

#include <string.h>

#define PROFILE_START "layouts/profiles/"
#define PROFILE_END ".xml"

static const xml_shape shapes[] = {
    { "profile", "*", "name? purpose?", false },
    { "name", "zh! en!", NULL, false },
    { "purpose", "zh! en! sources", NULL, false },
};
enum { SHAPES = sizeof shapes / sizeof *shapes };

struct zc_profile {
    zc_arena *arena;
    const char *word;
    const xml_node *root; /* its attributes are the options */
};

bool precedence_profile_is_file(const char *word)
{
    return strchr(word, '/') || text_ends(word, PROFILE_END);
}

/* ---- which there are ---- */

/* The words of all profiles, sorted; -1 without memory. */
static int words_there_are(const zc_datapath *path, zc_arena *arena, const char *const **words)
{
    const char *const *names = NULL;
    const int count = datapath_list(path, arena, PROFILE_START, PROFILE_END, &names);
    const char **found = count < 0 ? NULL : arena_array(arena, const char *, count + 1);
    for (int at = 0; found && at < count; at++) {
        const char *word = names[at] + strlen(PROFILE_START);
        found[at] = arena_text_n(arena, word, strlen(word) - strlen(PROFILE_END));
        if (!found[at])
            return -1;
    }
    *words = found;
    return found ? count : -1;
}

static zc_status refuse_word(const char *word, zc_place place, const zc_datapath *path, zc_arena *arena,
                             zc_diags *diags)
{
    const char *const *words;
    const int count = words_there_are(path, arena, &words);
    const char *all = count < 0 ? NULL : "";
    for (int at = 0; all && at < count; at++)
        all = arena_format(arena, "%s%s%s", all, at ? ", " : "", words[at]);
    if (!all)
        return ZC_NO_MEMORY;
    diag_add_with(diags, &precedence_unknown_profile, place, word, all, words_near(arena, word, words, count),
                  NULL);
    return ZC_BAD_INPUT;
}

zc_status zc_profile_words_read(const zc_datapath *path, const char ***words, int *count)
{
    zc_arena *arena = arena_make();
    const char *const *found = NULL;
    const int there_are = arena ? words_there_are(path, arena, &found) : -1;
    size_t bytes = sizeof **words * (size_t)(there_are + 1);
    for (int at = 0; at < there_are; at++)
        bytes += strlen(found[at]) + 1;
    *words = there_are < 0 ? NULL : mem_take(bytes);
    *count = *words ? there_are : 0;
    char *text = *words ? (char *)(*words + there_are + 1) : NULL;
    for (int at = 0; at < *count; at++) {
        (*words)[at] = strcpy(text, found[at]);
        text += strlen(found[at]) + 1;
    }
    arena_free(arena);
    return *words ? ZC_OK : ZC_NO_MEMORY;
}

void zc_profile_words_free(const char **words) { mem_free((void *)words); }

/* ---- one of them ---- */

static zc_status find_bytes(const char *word, zc_place place, const zc_datapath *path, zc_arena *arena,
                            zc_bytes *bytes, const char **shown, zc_diags *diags)
{
    *shown = word;
    if (precedence_profile_is_file(word))
        return file_read(arena, word, bytes, diags);
    const char *name = arena_format(arena, PROFILE_START "%s" PROFILE_END, word);
    if (!name)
        return ZC_NO_MEMORY;
    const zc_status status = datapath_read(path, arena, name, bytes, shown, diags);
    return status == ZC_BAD_INPUT ? refuse_word(word, place, path, arena, diags) : status;
}

static zc_status try_option(zc_options *trial, const xml_attr *option, zc_diags *diags)
{
    if (strcmp(option->name, "profile") == 0) {
        diag_add(diags, &precedence_profile_of_profile, option->place, option->value);
        return ZC_BAD_INPUT;
    }
    const zc_status status = zc_option_set(trial, option->name, option->value, option->place, diags);
    if (status || strcmp(option->name, "by") != 0)
        return status;
    return zc_precedence_check_keys(option->value, option->place, diags);
}

static zc_status try_options(const xml_node *root, zc_diags *diags)
{
    zc_options *trial = zc_options_make();
    zc_status worst = trial ? ZC_OK : ZC_NO_MEMORY;
    for (int at = 0; trial && at < root->attr_count; at++) {
        const zc_status status = try_option(trial, &root->attrs[at], diags);
        worst = worse_of(worst, status);
    }
    zc_options_free(trial);
    return worst;
}

/* The schema is the net behind the located reader: it speaks only where that found nothing. */
static zc_status check_schema(zc_bytes bytes, const char *shown, const zc_datapath *path, zc_arena *arena,
                              zc_diags *diags)
{
    zc_bytes schema;
    const char *schema_shown;
    const zc_status status =
        datapath_read(path, arena, "layouts/schema/profile.rng", &schema, &schema_shown, diags);
    return status ? status : xml_check_schema(bytes, shown, schema, diags);
}

static zc_status read_bytes(zc_profile *profile, zc_bytes bytes, const char *shown, const zc_datapath *path,
                            zc_diags *diags)
{
    zc_status status = xml_read(profile->arena, bytes, shown, &profile->root, diags);
    if (status)
        return status;
    status = xml_check_shapes(profile->root, "profile", shapes, SHAPES, profile->arena, diags);
    if (strcmp(profile->root->name, "profile") != 0)
        return status;
    const zc_status tried = try_options(profile->root, diags);
    status = tried > status ? tried : status;
    return status ? status : check_schema(bytes, shown, path, profile->arena, diags);
}

static zc_status finish(zc_profile *profile, zc_status status, zc_profile **out)
{
    *out = status ? NULL : profile;
    if (status)
        zc_profile_free(profile);
    return status;
}

static zc_profile *make(const char *word)
{
    zc_profile *profile = mem_take(sizeof *profile);
    if (!profile)
        return NULL;
    profile->arena = arena_make();
    profile->word = profile->arena ? arena_text(profile->arena, word) : NULL;
    if (profile->word)
        return profile;
    zc_profile_free(profile);
    return NULL;
}

zc_status zc_profile_read(const char *word, zc_place place, const zc_datapath *path, zc_profile **out,
                          zc_diags *diags)
{
    zc_profile *profile = make(word);
    zc_bytes bytes;
    const char *shown;
    *out = NULL;
    if (!profile)
        return ZC_NO_MEMORY;
    zc_status status = find_bytes(profile->word, place, path, profile->arena, &bytes, &shown, diags);
    if (status == ZC_OK)
        status = read_bytes(profile, bytes, shown, path, diags);
    return finish(profile, status, out);
}

zc_status precedence_profile_bytes(zc_bytes bytes, const char *shown, zc_profile **out, zc_diags *diags)
{
    zc_profile *profile = make(shown);
    *out = NULL;
    return profile ? finish(profile, read_bytes(profile, bytes, shown, NULL, diags), out) : ZC_NO_MEMORY;
}

void zc_profile_free(zc_profile *profile)
{
    if (!profile)
        return;
    arena_free(profile->arena);
    mem_free(profile);
}

/* ---- what it says ---- */

static const char *words_of(const zc_profile *profile, const char *element, const char *attribute)
{
    const xml_node *node = xml_child(profile->root, element);
    return node ? xml_value(node, attribute) : NULL;
}

static const char *attribute_of(zc_lang lang) { return lang == ZC_LANG_ZH ? "zh" : "en"; }

const char *zc_profile_name(const zc_profile *profile, zc_lang lang)
{
    const char *name = words_of(profile, "name", attribute_of(lang));
    return name ? name : profile->word;
}

const char *zc_profile_purpose(const zc_profile *profile, zc_lang lang)
{
    const char *purpose = words_of(profile, "purpose", attribute_of(lang));
    return purpose ? purpose : "";
}

const char *zc_profile_sources(const zc_profile *profile)
{
    const char *sources = words_of(profile, "purpose", "sources");
    return sources ? sources : "";
}

int zc_profile_options(const zc_profile *profile) { return profile->root->attr_count; }

const char *zc_profile_key(const zc_profile *profile, int option)
{
    return profile->root->attrs[option].name;
}

const char *zc_profile_value(const zc_profile *profile, int option)
{
    return profile->root->attrs[option].value;
}

zc_status zc_profile_apply(const zc_profile *profile, zc_options *options, zc_diags *diags)
{
    zc_status worst = ZC_OK;
    for (int at = 0; at < profile->root->attr_count; at++) {
        const xml_attr *option = &profile->root->attrs[at];
        const zc_status status = zc_option_set(options, option->name, option->value, option->place, diags);
        worst = worse_of(worst, status);
    }
    return worst;
}
