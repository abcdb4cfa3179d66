#include "event/meeting.h"
#include "event/problems.h"
#include "sheet/sheet.h"
#include "table/table.h"

#include <string.h>

zc_artwork_job event_job(const zc_event *event, const zc_setting settings[], int count)
{
    return (zc_artwork_job){
        .occasion = &event->document.occasion,
        .roster = event->roster,
        .layout = event->layout,
        .plan = event->plan,
        .options = event->options,
        .data = event->data,
        .fonts = event->fonts,
        .settings = settings,
        .setting_count = count,
        .since = event->since,
        .order_people = event_order_people,
        .meeting = event->orders,
    };
}

bool event_has_word(const char *words, const char *word)
{
    const size_t length = strlen(word);
    for (const char *at = words; *at;) {
        const size_t here = strcspn(at, " ");
        if (here == length && memcmp(at, word, length) == 0)
            return true;
        at += here + strspn(at + here, " ");
    }
    return false;
}

static const event_artwork *first_artwork(const zc_event *event, int kind)
{
    for (int at = 0; at < event->document.artworks.count; at++)
        if (event->document.artworks.at[at].kind == kind)
            return &event->document.artworks.at[at];
    return NULL;
}

/* The event's own element of that kind, else of the kind that it is of: the first. */
static const event_artwork *own_artwork(const zc_event *event, int kind)
{
    const event_artwork *own = first_artwork(event, kind);
    return own ? own : first_artwork(event, artwork_base(kind));
}

/* The event's own settings, then what is asked for: of one key the last holds. */
static const zc_setting *all_settings(const zc_event *event, int kind, const zc_setting settings[],
                                      int *count, zc_arena *arena)
{
    const event_artwork *own = own_artwork(event, kind);
    const int owned = own ? own->setting_count : 0;
    zc_setting *all = arena_array(arena, zc_setting, *count + owned + 1);
    if (!all)
        return NULL;
    for (int at = 0; at < owned; at++)
        all[at] = own->settings[at];
    for (int at = 0; at < *count; at++)
        all[owned + at] = settings[at];
    *count += owned;
    return all;
}

/* The format that the path's ending or `format` names, lower case, in the arena; NULL if the kind has no
 * such one. */
static const char *format_of(const char *formats, const char *path, const char *format, zc_arena *arena)
{
    const char *const *words;
    const int count = words_split(arena, formats, "", &words);
    const bool is_standard_output = strcmp(path, "-") == 0;
    for (int word = 0; word < count; word++)
        if (format ? text_equal(words[word], format) : is_standard_output || path_ends_in(path, words[word]))
            return words[word];
    return NULL;
}

static zc_status refuse_format(const char *path, const char *format, const char *kind, const char *formats,
                               zc_diags *diags)
{
    const char *found = format ? format : path_ending(path);
    if (*found)
        diag_add_with(diags, &event_unknown_format, place_of_file(path), found, kind, formats, NULL);
    else
        diag_add_with(diags, &event_no_format, place_of_file(path), NULL, kind, formats, NULL);
    return ZC_BAD_INPUT;
}

zc_render_options event_render_options(const zc_scene *scene)
{
    enum { DPI = 144, SIDE_PX = 8000 };
    double longest_mm = 0;
    for (int page = 0; page < zc_scene_pages(scene); page++) {
        double width_mm, height_mm;
        zc_scene_page_size(scene, page, &width_mm, &height_mm);
        longest_mm = width_mm > longest_mm ? width_mm : longest_mm;
        longest_mm = height_mm > longest_mm ? height_mm : longest_mm;
    }
    const double most = longest_mm > 0 ? SIDE_PX * 25.4 / longest_mm : DPI;
    return (zc_render_options){ .png_dpi = most < DPI ? most : DPI };
}

/* What is printed on a stock is corrected for the printer; nothing else is. */
static void correct(const zc_event *event, int kind, zc_scene *scene, zc_diags *diags)
{
    const char *word, *formats, *settings;
    zc_artwork_kind(kind, &word, &formats, &settings);
    if (!event_has_word(settings, "stock"))
        return;
    zc_scene_correct(scene, &event->correction);
    sheet_check_correction(scene, word, diags);
}

/* Told where they are named: the emblem, else the template. */
static zc_status check_pictures(const zc_artwork_job *job, const zc_scene *scene, zc_diags *diags)
{
    const char *key = artwork_setting(job, "emblem") ? "emblem" : "template";
    return render_check_pictures(scene, artwork_setting_place(job, key), artwork_setting(job, key), diags);
}

zc_status event_draw_scene(const zc_event *event, int kind, const zc_artwork_job *job, zc_scene **scene,
                           zc_diags *diags)
{
    zc_status status = artwork_draw_lacking(kind, job, scene, diags);
    if (status == ZC_OK)
        correct(event, kind, *scene, diags);
    if (*scene)
        status = worse_of(status, check_pictures(job, *scene, diags));
    return status;
}

static zc_status draw_scene(zc_event *event, int kind, const zc_artwork_job *job, const char *path,
                            const char *format, zc_diags *diags)
{
    zc_scene *scene = NULL;
    zc_status status = event_draw_scene(event, kind, job, &scene, diags);
    const zc_render_options options = status ? (zc_render_options){ 0 } : event_render_options(scene);
    const event_output output = { path, job->settings, job->setting_count };
    event->unchanged = status == ZC_OK && zc_scene_pages(scene) == 0;
    if (status == ZC_OK)
        status = event_spare_inputs_by_pages(event, &output, scene, format, diags);
    if (status == ZC_OK && !event->unchanged)
        status = zc_render(scene, event->fonts, path, format, &options, diags);
    zc_scene_free(scene);
    return status;
}

bool event_is_table(const char *format) { return strcmp(format, "csv") == 0 || strcmp(format, "xlsx") == 0; }

zc_status event_write_rows(const artwork_rows *rows, const char *path, const char *format, zc_diags *diags)
{
    return strcmp(format, "csv") == 0
               ? artwork_rows_write(rows, path, diags)
               : table_write_xlsx(path, rows->sheet, rows->cells, rows->rows, rows->columns, diags);
}

static zc_status write_rows(int kind, const zc_artwork_job *job, const char *path, const char *format,
                            zc_diags *diags)
{
    zc_arena *arena = arena_make();
    artwork_rows rows;
    zc_status status = arena ? artwork_rows_make(kind, job, arena, &rows, diags) : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = event_write_rows(&rows, path, format, diags);
    arena_free(arena);
    return status;
}

bool zc_event_is_unchanged(const zc_event *event) { return event->unchanged; }

static zc_status draw_with(zc_event *event, int kind, const zc_setting settings[], int count,
                           const char *path, const char *format, zc_diags *diags)
{
    const zc_artwork_job job = event_job(event, settings, count);
    return event_is_table(format) ? write_rows(kind, &job, path, format, diags)
                                  : draw_scene(event, kind, &job, path, format, diags);
}

/* What is made of words alone needs nobody; for all else people must be seated. */
static zc_status prepare(zc_event *event, const char *word, const char *settings, zc_diags *diags)
{
    const bool is_words = event_has_word(settings, "text");
    if (!is_words && !event->roster) {
        diag_add_with(diags, &event_nobody, (zc_place){ 0 }, NULL, word, NULL, NULL);
        return ZC_BAD_INPUT;
    }
    const zc_status status = is_words ? ZC_OK : zc_event_solve(event, diags);
    return status ? status : event_need_fonts(event, diags);
}

static zc_status draw(zc_event *event, const char *kind, const zc_setting settings[], int count,
                      const char *path, const char *format, zc_arena *arena, zc_diags *diags)
{
    const char *word, *formats, *known;
    const int found = zc_artwork_find(kind);
    if (found < 0)
        return event_report_unknown_kind(kind, (zc_place){ 0 }, arena, diags);
    zc_artwork_kind(found, &word, &formats, &known);
    const char *written = format_of(formats, path, format, arena);
    if (arena_failed(arena))
        return ZC_NO_MEMORY;
    if (!written)
        return refuse_format(path, format, word, formats, diags);
    const zc_status status = prepare(event, word, known, diags);
    if (status)
        return status;
    const zc_setting *all = all_settings(event, found, settings, &count, arena);
    return all ? draw_with(event, found, all, count, path, written, diags) : ZC_NO_MEMORY;
}

zc_status zc_event_draw(zc_event *event, const char *kind, const zc_setting settings[], int count,
                        const char *path, const char *format, zc_diags *diags)
{
    zc_status status = event_spare_inputs(event, &(event_output){ path, settings, count }, diags);
    if (status)
        return status;
    zc_arena *arena = arena_make();
    if (!arena)
        return ZC_NO_MEMORY;
    event->unchanged = false;
    status = draw(event, kind, settings, count, path, format, arena, diags);
    arena_free(arena);
    return status;
}
