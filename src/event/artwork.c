#include "event/meeting.h"
#include "event/problems.h"

/* The words of all kinds, "chart, cards"; *words has them one by one. */
static const char *kind_words(zc_arena *arena, const char ***words)
{
    const int kinds = zc_artwork_kinds();
    const char *formats, *settings, *joined = "";
    *words = arena_array(arena, const char *, kinds + 1);
    for (int kind = 0; *words && joined && kind < kinds; kind++) {
        zc_artwork_kind(kind, &(*words)[kind], &formats, &settings);
        joined = arena_format(arena, "%s%s%s", joined, *joined ? ", " : "", (*words)[kind]);
    }
    return *words ? joined : NULL;
}

zc_status event_report_unknown_kind(const char *word, zc_place place, zc_arena *arena, zc_diags *diags)
{
    const char **words;
    const char *joined = kind_words(arena, &words);
    if (!joined)
        return ZC_NO_MEMORY;
    diag_add_with(diags, &event_unknown_artwork, place, word, joined,
                  words_near(arena, word, words, zc_artwork_kinds()), NULL);
    return ZC_BAD_INPUT;
}

/* An attribute that the kind does not take. */
static zc_status check_setting(const xml_attr *attr, const char *kind, const char *settings, zc_arena *arena,
                               zc_diags *diags)
{
    const char *const *words;
    const int count = words_split(arena, settings, "", &words);
    if (count < 0)
        return ZC_NO_MEMORY;
    for (int word = 0; word < count; word++)
        if (text_equal(words[word], attr->name))
            return ZC_OK;
    diag_add_with(diags, &event_unknown_setting, xml_place(attr), attr->name, settings,
                  words_near(arena, attr->name, words, count), kind);
    return ZC_BAD_INPUT;
}

static zc_status settings_of(const xml_node *node, const char *allowed, zc_arena *arena, event_artwork *out,
                             zc_diags *diags)
{
    zc_setting *settings = arena_array(arena, zc_setting, node->attr_count + 1);
    zc_status worst = settings ? ZC_OK : ZC_NO_MEMORY;
    for (int at = 0; settings && at < node->attr_count; at++) {
        const xml_attr *attr = &node->attrs[at];
        if (text_equal(attr->name, "id")) {
            out->id = attr->value;
            continue;
        }
        const zc_status status = check_setting(attr, node->name, allowed, arena, diags);
        worst = worse_of(worst, status);
        settings[out->setting_count++] = (zc_setting){ attr->name, attr->value, xml_place(attr) };
    }
    if (settings && !text_is_blank(node->text))
        settings[out->setting_count++] = (zc_setting){ "text", text_trimmed(arena, node->text), node->place };
    out->settings = settings;
    return worst;
}

zc_status event_artworks_check(const zc_event *event, zc_diags *diags)
{
    const layout_style *style = event->has_style ? &event->style : NULL;
    zc_status worst = ZC_OK;
    for (int at = 0; at < event->document.artworks.count; at++) {
        const event_artwork *artwork = &event->document.artworks.at[at];
        const zc_artwork_job job =
            event_job(event, artwork->settings + artwork->taken, artwork->setting_count - artwork->taken);
        worst = worse_of(worst, artwork_check_settings(artwork->kind, &job, style, diags));
    }
    return worst;
}

/* Words inside are a setting of some kinds; elements are none of any. */
static zc_status check_inside(const xml_node *node, const char *settings, zc_arena *arena, zc_diags *diags)
{
    const xml_shape shape[] = { { node->name, "*", NULL, event_has_word(settings, "text") } };
    return xml_check_shapes(node, node->name, shape, 1, arena, diags);
}

/* Files are named by kind and id: two that are alike in both would be one file. */
static bool is_named_before(const event_artworks *list, const event_artwork *artwork)
{
    for (int at = 0; at < list->count; at++)
        if (list->at[at].kind == artwork->kind && text_equal(list->at[at].id, artwork->id))
            return true;
    return false;
}

static bool is_file_word(const char *id)
{
    for (const char *at = id; at && *at; at++)
        if (*at == '/' || (unsigned char)*at < ' ')
            return false;
    return true;
}

static zc_status read_artwork(const xml_node *node, zc_arena *arena, event_artworks *out, zc_diags *diags)
{
    const char *word, *formats, *settings;
    event_artwork artwork = { .kind = zc_artwork_find(node->name), .place = node->place };
    if (artwork.kind < 0)
        return event_report_unknown_kind(node->name, node->place, arena, diags);

    zc_artwork_kind(artwork.kind, &word, &formats, &settings);
    zc_status status = check_inside(node, settings, arena, diags);
    if (status != ZC_NO_MEMORY)
        status = worse_of(status, settings_of(node, settings, arena, &artwork, diags));
    if (!is_file_word(artwork.id))
        diag_add(diags, &event_bad_id, node->place, artwork.id);
    else if (is_named_before(out, &artwork))
        diag_add_with(diags, &event_same_artwork, node->place, artwork.id, word, NULL, NULL);
    return vec_push(out, artwork) ? status : ZC_NO_MEMORY;
}

/* The artwork that this one is of: that of its id, else the first of its kind. */
static const event_artwork *base_of(const event_artworks *list, const event_artwork *artwork)
{
    const int base = artwork_base(artwork->kind);
    const event_artwork *first = NULL;
    for (int at = 0; base >= 0 && at < list->count; at++) {
        const event_artwork *other = &list->at[at];
        if (other->kind == base && text_equal(other->id, artwork->id))
            return other;
        if (other->kind == base && !first)
            first = other;
    }
    return first;
}

static zc_status take_settings(const event_artwork *base, zc_arena *arena, event_artwork *artwork)
{
    zc_setting *all = arena_array(arena, zc_setting, base->setting_count + artwork->setting_count + 1);
    if (!all)
        return ZC_NO_MEMORY;
    for (int at = 0; at < base->setting_count; at++)
        all[at] = base->settings[at];
    for (int at = 0; at < artwork->setting_count; at++)
        all[base->setting_count + at] = artwork->settings[at];
    artwork->settings = all;
    artwork->taken = base->setting_count;
    artwork->setting_count += base->setting_count;
    return ZC_OK;
}

static zc_status take_all_settings(zc_arena *arena, event_artworks *list)
{
    zc_status status = ZC_OK;
    for (int at = 0; at < list->count && !status; at++) {
        const event_artwork *base = base_of(list, &list->at[at]);
        if (base)
            status = take_settings(base, arena, &list->at[at]);
    }
    return status;
}

zc_status event_artworks_read(const xml_node *artwork, zc_arena *arena, event_artworks *out, zc_diags *diags)
{
    zc_status worst = ZC_OK;
    for (const xml_node *node = xml_child(artwork, NULL); node; node = xml_sibling(node, NULL)) {
        const zc_status status = read_artwork(node, arena, out, diags);
        worst = worse_of(worst, status);
    }
    return worse_of(worst, take_all_settings(arena, out));
}
