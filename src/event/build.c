#include "event/meeting.h"
#include "event/problems.h"

#include <string.h>

/* What is made when the event names nothing. */
static const char *const usual_kinds[] = { "chart", "cards", "banner", "list" };
enum { USUAL_KINDS = sizeof usual_kinds / sizeof *usual_kinds };

/* One artwork, drawn and not yet written. */
typedef struct build_piece {
    const event_artwork *artwork;
    const char *word, *formats, *settings;
    zc_scene *scene;   /* NULL: it is a table alone */
    artwork_rows rows; /* where it has a table */
} build_piece;

typedef struct build_work {
    zc_event *event;
    const char *dir;
    zc_arena *arena;
    build_piece *pieces;
    int count;
    void (*made)(const char *path, void *with);
    void *with;
} build_work;

/* ---- what is to be made ---- */

/* What is made of words alone is left out where the meeting has none. */
static int usual_artworks(const zc_event *event, event_artwork artworks[USUAL_KINDS], zc_diags *diags)
{
    const char *word, *formats, *settings;
    int count = 0;
    for (int at = 0; at < USUAL_KINDS; at++) {
        const int kind = zc_artwork_find(usual_kinds[at]);
        if (kind < 0)
            continue;
        zc_artwork_kind(kind, &word, &formats, &settings);
        if (event->document.occasion.title || !event_has_word(settings, "text"))
            artworks[count++] = (event_artwork){ .kind = kind };
        else
            diag_add(diags, &event_no_banner, place_of_file(event->document.shown), NULL);
    }
    return count;
}

static zc_status list_pieces(build_work *work, zc_diags *diags)
{
    const event_artworks *named = &work->event->document.artworks;
    const int most = named->count > USUAL_KINDS ? named->count : USUAL_KINDS;
    event_artwork *artworks = arena_array(work->arena, event_artwork, most);
    work->pieces = arena_array(work->arena, build_piece, most);
    if (!artworks || !work->pieces)
        return ZC_NO_MEMORY;
    work->count = named->count ? named->count : usual_artworks(work->event, artworks, diags);
    for (int at = 0; at < work->count; at++) {
        build_piece *piece = &work->pieces[at];
        piece->artwork = named->count ? &named->at[at] : &artworks[at];
        zc_artwork_kind(piece->artwork->kind, &piece->word, &piece->formats, &piece->settings);
        piece->formats = artwork_built(piece->artwork->kind);
    }
    return ZC_OK;
}

static zc_artwork_job job_of(const build_work *work, const build_piece *piece)
{
    return event_job(work->event, piece->artwork->settings, piece->artwork->setting_count);
}

static zc_status draw_piece(build_work *work, build_piece *piece, zc_diags *diags)
{
    const zc_artwork_job job = job_of(work, piece);
    const int kind = piece->artwork->kind;
    const bool is_drawn = artwork_has_drawing(kind);
    zc_status status = is_drawn ? event_draw_scene(work->event, kind, &job, &piece->scene, diags) : ZC_OK;
    /* What is wrong with it has been told of the drawing. */
    if (status == ZC_OK && artwork_has_rows(kind))
        status = artwork_rows_make(kind, &job, work->arena, &piece->rows, is_drawn ? NULL : diags);
    return status;
}

/* Everything is drawn before the first file is written: bad input leaves nothing behind. */
static zc_status draw_pieces(build_work *work, zc_diags *diags)
{
    zc_status worst = ZC_OK;
    for (int at = 0; at < work->count; at++)
        worst = worse_of(worst, draw_piece(work, &work->pieces[at], diags));
    return worst;
}

/* ---- writing it ---- */

static zc_status write_format(const build_work *work, const build_piece *piece, const char *path,
                              const char *format, zc_diags *diags)
{
    const zc_render_options options = piece->scene ? event_render_options(piece->scene)
                                                   : (zc_render_options){ 0 };
    return event_is_table(format)
               ? event_write_rows(&piece->rows, path, format, diags)
               : zc_render(piece->scene, work->event->fonts, path, format, &options, diags);
}

/* What is done with one file of a piece. */
typedef zc_status file_work(const build_work *work, const build_piece *piece, const char *path,
                            const char *format, zc_diags *diags);

static zc_status spare_file_of(const build_work *work, const build_piece *piece, const char *path,
                               const char *format, zc_diags *diags)
{
    const event_output output = { .path = path };
    return !event_is_table(format)
               ? event_spare_inputs_by_pages(work->event, &output, piece->scene, format, diags)
               : event_spare_inputs(work->event, &output, diags);
}

static void tell(const build_work *work, const char *path)
{
    if (work->made)
        work->made(path, work->with);
}

static zc_status write_file_of(const build_work *work, const build_piece *piece, const char *path,
                               const char *format, zc_diags *diags)
{
    const zc_status status = write_format(work, piece, path, format, diags);
    if (status == ZC_OK)
        tell(work, path);
    return status;
}

/* Each file of a piece: one that fails does not keep the others from being made. */
static zc_status each_file(const build_work *work, const build_piece *piece, file_work *do_with,
                           zc_diags *diags)
{
    const char *id = piece->artwork->id;
    const char *const *formats;
    const int count = words_split(work->arena, piece->formats, "", &formats);
    zc_status worst = count < 0 ? ZC_NO_MEMORY : ZC_OK;
    for (int format = 0; format < count; format++) {
        const char *name =
            arena_format(work->arena, "%s%s%s.%s", piece->word, id ? "-" : "", id ? id : "", formats[format]);
        const char *path = name ? path_join(work->arena, work->dir, name) : NULL;
        worst = worse_of(worst, path ? do_with(work, piece, path, formats[format], diags) : ZC_NO_MEMORY);
    }
    return worst;
}

static const char *plan_path(const build_work *work) { return path_join(work->arena, work->dir, "plan.csv"); }

static zc_status write_plan(const build_work *work, zc_diags *diags)
{
    const char *path = plan_path(work);
    const zc_status status = path ? zc_event_write_plan(work->event, path, diags) : ZC_NO_MEMORY;
    if (status == ZC_OK)
        tell(work, path);
    return status;
}

static zc_status write_all(const build_work *work, zc_diags *diags)
{
    zc_status worst = folder_make(work->dir, diags);
    if (worst)
        return worst;
    worst = write_plan(work, diags);
    for (int at = 0; at < work->count; at++)
        worst = worse_of(worst, each_file(work, &work->pieces[at], write_file_of, diags));
    return worst;
}

/* Nothing is written where one of the files was read. */
static zc_status spare_inputs(const build_work *work, zc_diags *diags)
{
    const event_output plan = { .path = plan_path(work) };
    zc_status worst = plan.path ? event_spare_inputs(work->event, &plan, diags) : ZC_NO_MEMORY;
    for (int at = 0; at < work->count; at++)
        worst = worse_of(worst, each_file(work, &work->pieces[at], spare_file_of, diags));
    return worst;
}

static zc_status build(build_work *work, zc_diags *diags)
{
    zc_status status = zc_event_solve(work->event, diags);
    if (status == ZC_OK)
        status = event_need_fonts(work->event, diags);
    if (status == ZC_OK)
        status = list_pieces(work, diags);
    if (status == ZC_OK)
        status = draw_pieces(work, diags);
    if (status == ZC_OK)
        status = spare_inputs(work, diags);
    return status ? status : write_all(work, diags);
}

zc_status zc_event_build(zc_event *event, const char *dir, void (*made)(const char *path, void *with),
                         void *with, zc_diags *diags)
{
    build_work work = { .event = event, .dir = dir, .arena = arena_make(), .made = made, .with = with };
    if (!work.arena)
        return ZC_NO_MEMORY;
    const zc_status status = build(&work, diags);
    for (int at = 0; at < work.count; at++)
        zc_scene_free(work.pieces[at].scene);
    arena_free(work.arena);
    return status;
}

zc_status event_draw_all(zc_event *event, zc_diags *diags)
{
    build_work work = { .event = event, .arena = arena_make() };
    if (!work.arena)
        return ZC_NO_MEMORY;
    zc_status status = list_pieces(&work, diags);
    if (status == ZC_OK)
        status = draw_pieces(&work, diags);
    for (int at = 0; at < work.count; at++)
        zc_scene_free(work.pieces[at].scene);
    arena_free(work.arena);
    return status;
}
