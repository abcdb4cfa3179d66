/* Finds a style, follows its <use>s, and makes it ready for one meeting. */
#include "layout/reader.h"

#include <string.h>

#define STYLE_START "layouts/"
#define STYLE_END ".xml"
enum { USES_MAX = 16 };

bool layout_style_is_file(const char *word) { return strchr(word, '/') || text_ends(word, STYLE_END); }

/* Used styles are read again for each that uses them, so the root's name tells styles from other data. */
static bool is_style(const xml_node *root) { return strcmp(root->name, "style") == 0; }

int reader_style_words(const zc_datapath *path, zc_arena *arena, const char *const **words)
{
    const char *const *names = NULL;
    const int count = datapath_list(path, arena, STYLE_START, STYLE_END, &names);
    const char **found = arena_array(arena, const char *, count > 0 ? count : 1);
    int styles = 0;

    *words = found;
    if (count < 0 || !found)
        return -1;
    for (int at = 0; at < count; at++) {
        const char *word = names[at] + strlen(STYLE_START), *shown = NULL;
        const xml_node *root = NULL;
        zc_bytes bytes;
        if (strchr(word, '/') || datapath_read(path, arena, names[at], &bytes, &shown, NULL) ||
            xml_read(arena, bytes, shown, &root, NULL) || !is_style(root))
            continue;
        if (!(found[styles++] = arena_text_n(arena, word, strlen(word) - strlen(STYLE_END))))
            return -1;
    }
    return styles;
}

static zc_status unknown_style(style_reader *reader, const char *word, zc_place place)
{
    const char *const *words = NULL;
    const int count = reader_style_words(reader->path, reader->arena, &words);
    const char *all = count > 0 ? words[0] : NULL;

    for (int at = 1; all && at < count; at++)
        all = arena_format(reader->arena, "%s, %s", all, words[at]);
    if (count < 0 || (count > 0 && !all))
        return ZC_NO_MEMORY;
    const char *near = words_near(reader->arena, word, words, count);
    const char *near_en = near ? arena_format(reader->arena, "near: %s; ", near) : "";
    const char *near_zh = near ? arena_format(reader->arena, "相近的有：%s；", near) : "";
    const char *const args[ZC_DIAG_ARGS] = { all, near_en, near_zh, word };
    diag_add_all(reader->diags, &layout_unknown_style, place, word, args);
    return near_en && near_zh ? ZC_BAD_INPUT : ZC_NO_MEMORY;
}

static zc_status style_bytes(style_reader *reader, const char *word, zc_place place, zc_bytes *bytes,
                             const char **shown)
{
    const char *name =
        layout_style_is_file(word) ? word : arena_format(reader->arena, STYLE_START "%s" STYLE_END, word);
    if (!name)
        return ZC_NO_MEMORY;
    if (layout_style_is_file(word)) {
        *shown = word;
        return file_read(reader->arena, word, bytes, reader->diags);
    }
    const zc_status status = datapath_read(reader->path, reader->arena, name, bytes, shown, reader->diags);
    return status == ZC_BAD_INPUT ? unknown_style(reader, word, place) : status;
}

/* The schema is the net behind the located reader: it speaks only where that found nothing. */
static zc_status check_schema(style_reader *reader, zc_bytes bytes, const char *shown)
{
    zc_bytes schema;
    const char *schema_shown = NULL;
    const zc_status status = datapath_read(reader->path, reader->arena, "layouts/schema/style.rng", &schema,
                                           &schema_shown, reader->diags);
    return status ? status : xml_check_schema(bytes, shown, schema, reader->diags);
}

static zc_status read_bytes(style_reader *reader, zc_bytes bytes, const char *shown)
{
    const int errors = diag_errors(reader->diags);
    const xml_node *root = NULL;
    zc_status status = xml_read(reader->arena, bytes, shown, &root, reader->diags);

    if (!status)
        status =
            xml_check_shapes(root, "style", reader_shapes, reader_shape_count, reader->arena, reader->diags);
    const bool is_read = !status || (status == ZC_BAD_INPUT && root && is_style(root));
    reader->misshapen |= status != ZC_OK;
    reader->incomplete |= !is_read;
    if (!is_read)
        return status;
    if (!reader->place.file)
        reader->place = root->place;
    reader_check_repeats(reader, root);
    reader_elements(reader, root);
    reader_uses(reader, root);
    if (reader->out_of_memory)
        return ZC_NO_MEMORY;
    if (reader->io)
        return reader->io;
    status = diag_status(reader->diags, errors);
    return status || reader->alone ? status : check_schema(reader, bytes, shown);
}

static const char *trail_words(style_reader *reader, const char *word)
{
    const char *words = reader->trail.at[0];
    for (int at = 1; words && at < reader->trail.count; at++)
        words = arena_format(reader->arena, "%s > %s", words, reader->trail.at[at]);
    return words ? arena_format(reader->arena, "%s > %s", words, word) : NULL;
}

static zc_status read_style(style_reader *reader, const char *word, zc_place place)
{
    zc_bytes bytes;
    const char *shown = NULL;

    for (int at = 0; at < reader->trail.count; at++)
        if (strcmp(reader->trail.at[at], word) == 0 || reader->trail.count >= USES_MAX) {
            diag_add_with(reader->diags, &layout_style_loop, place, word, trail_words(reader, word), NULL,
                          NULL);
            return ZC_BAD_INPUT;
        }
    zc_status status = style_bytes(reader, word, place, &bytes, &shown);
    if (!status && !vec_push(&reader->trail, word))
        status = ZC_NO_MEMORY;
    if (status)
        return status;
    status = read_bytes(reader, bytes, shown);
    reader->trail.count--;
    return status;
}

static void read_use(style_reader *reader, const xml_node *node)
{
    enum { PEOPLE_MOST = 100000 };
    const xml_attr *style = xml_attr_find(node, "style");
    const int up_to = reader_int(reader, node, "up_to", 1, PEOPLE_MOST, PEOPLE_MOST);

    if (!reader_holds_now(reader, node) || reader->scope.census.people > up_to || reader->alone)
        return;
    const zc_status status = read_style(reader, style->value, style->place);
    reader->out_of_memory |= status == ZC_NO_MEMORY;
    reader->incomplete |= status != ZC_OK;
    if (status == ZC_IO)
        reader->io = status;
}

static void read_default(style_reader *reader, const xml_node *node)
{
    const xml_attr *option = xml_attr_find(node, "option"), *value = xml_attr_find(node, "value");
    const bool is_known = zc_option_find(option->value) >= 0;
    if (rule_option_default(reader->options, option->value, value->value,
                            is_known ? value->place : option->place, reader->diags) == ZC_NO_MEMORY)
        reader->out_of_memory = true;
}

/* Of several <use>s that have `up_to`, the first that is large enough is taken. */
void reader_elements(style_reader *reader, const xml_node *style)
{
    bool sized = false;
    for (const xml_node *node = xml_child(style, NULL); node; node = xml_sibling(node, NULL)) {
        if (!xml_is_sound(node, reader_shapes, reader_shape_count)) {
            reader->incomplete = true;
        } else if (strcmp(node->name, "default") == 0) {
            read_default(reader, node);
        } else if (strcmp(node->name, "use") == 0) {
            if (!sized)
                read_use(reader, node);
            int up_to = 0;
            sized = sized ||
                    (xml_value(node, "up_to") && number_int(xml_value(node, "up_to"), 1, 100000, &up_to) &&
                     reader->scope.census.people <= up_to);
        } else {
            reader_style_element(reader, node);
        }
    }
}

static void free_reader(style_reader *reader)
{
    vec_free(&reader->lists);
    vec_free(&reader->counts);
    vec_free(&reader->regions);
    vec_free(&reader->fills);
    vec_free(&reader->rings);
    vec_free(&reader->things);
    vec_free(&reader->notes);
    vec_free(&reader->turns);
    vec_free(&reader->uses);
    vec_free(&reader->list_names);
    vec_free(&reader->region_names);
    vec_free(&reader->deferred);
    vec_free(&reader->trail);
}

static zc_status finish(style_reader *reader, const char *word, layout_style *out)
{
    struct layout_spec *spec = arena_new(reader->arena, struct layout_spec);
    if (!spec)
        return ZC_NO_MEMORY;
    *out = (layout_style){ .word = arena_text(reader->arena, word),
                           .name_zh = reader->zh ? reader->zh : word,
                           .name_en = reader->en ? reader->en : word,
                           .views = { reader->views[LAYOUT_VIEW_USUAL], reader->views[LAYOUT_VIEW_STAGE],
                                      reader->views[LAYOUT_VIEW_WITHOUT] },
                           .faces = reader->faces ? reader->faces : "",
                           .people_zh = reader->people_zh ? reader->people_zh : "",
                           .people_en = reader->people_en ? reader->people_en : "",
                           .unit_zh = reader->unit_zh ? reader->unit_zh : "",
                           .unit_en = reader->unit_en ? reader->unit_en : "",
                           .unit_one_en = reader->unit_one_en ? reader->unit_one_en : "",
                           .chart_zh = reader->chart_zh ? reader->chart_zh : "",
                           .chart_en = reader->chart_en ? reader->chart_en : "",
                           .list_count = reader->lists.count,
                           .spec = spec };
    *spec = (struct layout_spec){ .census = reader->scope.census, .frame = reader->frame };
#define KEEP(field, one)                                                                                     \
    (spec->one##_count = reader->field.count, spec->field = vec_to_arena(reader->arena, &reader->field),     \
     spec->one##_count == 0 || spec->field)
    out->lists = vec_to_arena(reader->arena, &reader->lists);
    const bool kept = KEEP(counts, count) && KEEP(regions, region) && KEEP(fills, fill) &&
                      KEEP(rings, ring) && KEEP(things, thing) && KEEP(notes, note) && KEEP(turns, turn) &&
                      KEEP(uses, use);
#undef KEEP
    return out->word && kept && (out->list_count == 0 || out->lists) ? ZC_OK : ZC_NO_MEMORY;
}

static zc_status read_and_finish(style_reader *reader, const char *word, const zc_bytes *bytes,
                                 layout_style *out)
{
    const int errors = diag_errors(reader->diags);
    zc_status status = bytes ? read_bytes(reader, *bytes, word)
                             : read_style(reader, word, place_of_file(NULL));
    if (!status || (status == ZC_BAD_INPUT && !reader->incomplete)) {
        reader_check_deferred(reader);
        reader_check_seated(reader);
        status = reader->out_of_memory ? ZC_NO_MEMORY : diag_status(reader->diags, errors);
    }
    if (!status)
        status = finish(reader, word, out);
    free_reader(reader);
    return status;
}

zc_status layout_style_read(const zc_datapath *path, const char *word, layout_census census,
                            zc_options *options, zc_arena *arena, layout_style *out, zc_diags *diags)
{
    style_reader reader = { .path = path, .arena = arena, .diags = diags, .options = options };
    reader.scope.census = census;
    return read_and_finish(&reader, word, NULL, out);
}

zc_status layout_style_bytes(zc_bytes bytes, const char *shown, layout_census census, zc_options *options,
                             zc_arena *arena, layout_style *out, zc_diags *diags)
{
    style_reader reader = { .alone = true, .arena = arena, .diags = diags, .options = options };
    reader.scope.census = census;
    return read_and_finish(&reader, shown, &bytes, out);
}

int layout_style_regions(const layout_style *style) { return style->spec->region_count; }

void layout_style_region(const layout_style *style, int region, const char **id, const char **name_zh)
{
    *id = style->spec->regions[region].id;
    *name_zh = style->spec->regions[region].zh;
}

bool layout_style_has_region(const layout_style *style, const char *id)
{
    for (int at = 0; at < style->spec->region_count; at++)
        if (strcmp(style->spec->regions[at].id, id) == 0)
            return true;
    return false;
}
