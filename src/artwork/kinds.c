#include "artwork/artwork.h"
#include "artwork/problems.h"

#include <string.h>

#define BANNER_SETTINGS "kind size width_mm height_mm text font theme emblem flags foot tile proof outlines"

static const artwork_kind artwork_kinds[] = {
    { "chart", "svg pdf png", "view paper theme final zone show_profile tile", "座次图", "the seating chart",
      chart_tiles_draw, NULL, chart_tiles_check },
    { "cards", "pdf", "stock template back for only by font latin post emblem duplex final", "桌签",
      "the name cards", cards_draw, NULL, cards_check },
    { "placecards", "pdf", "stock template back for only by font latin post emblem duplex final", "席位卡",
      "the place cards", placecards_draw, NULL, placecards_check },
    { "badges", "pdf", "stock template back for only by font qr emblem duplex final", "证件", "the badges",
      badges_draw, NULL, badges_check },
    { "tickets", "pdf", "stock template back for only by font qr emblem duplex final", "入场券",
      "the tickets", tickets_draw, NULL, tickets_check },
    { "banner", "svg pdf png", BANNER_SETTINGS, "会标", "the banner", banner_draw, NULL, banner_check },
    { "proof", "svg pdf png", BANNER_SETTINGS, "会标校样", "the banner's proof", proof_draw, NULL,
      banner_check },
    { "tiles", "pdf", BANNER_SETTINGS, "会标拼版", "the banner's tiles", tiles_draw, NULL, banner_check },
    { "signs", "pdf svg png", "stock of theme", "桌牌、排牌", "the signs", signs_draw, NULL, signs_check },
    { "list", "csv pdf xlsx svg", "by zones for only theme final", "座位表", "the seat list", list_draw,
      list_rows, list_check },
    { "signin", "csv pdf xlsx svg", "by for only theme final", "签到表", "the sign-in sheets", signin_draw,
      signin_rows, signin_check },
    { "booklet", "pdf svg", "parts paper theme final", "会议手册", "the booklet", booklet_draw, NULL,
      booklet_check },
};

enum { KINDS = sizeof artwork_kinds / sizeof *artwork_kinds };

/* What `build` makes, where that is not all that the command takes. */
static const struct built_formats {
    const char *kind, *formats;
} built[] = { { "list", "csv pdf" }, { "signin", "csv pdf" }, { "booklet", "pdf" }, { "signs", "pdf" } };

int zc_artwork_kinds(void) { return KINDS; }

void zc_artwork_kind(int kind, const char **word, const char **formats, const char **settings)
{
    *word = artwork_kinds[kind].word;
    *formats = artwork_kinds[kind].formats;
    *settings = artwork_kinds[kind].settings;
}

/* Kinds that are another form of the same thing. */
static const struct kind_base {
    const char *kind, *of;
} bases[] = { { "proof", "banner" }, { "tiles", "banner" } };

int artwork_base(int kind)
{
    const char *word = kind >= 0 ? artwork_kinds[kind].word : "";

    for (size_t at = 0; at < sizeof bases / sizeof *bases; at++)
        if (strcmp(bases[at].kind, word) == 0)
            return zc_artwork_find(bases[at].of);
    return -1;
}

const char *artwork_built(int kind)
{
    for (size_t at = 0; at < sizeof built / sizeof *built; at++)
        if (strcmp(built[at].kind, artwork_kinds[kind].word) == 0)
            return built[at].formats;
    return artwork_kinds[kind].formats;
}

int zc_artwork_find(const char *word)
{
    for (int kind = 0; kind < KINDS; kind++)
        if (strcmp(artwork_kinds[kind].word, word) == 0)
            return kind;
    return -1;
}

static const char *name_of(const artwork_kind *kind, const zc_artwork_job *job)
{
    return artwork_word(job->occasion, kind->name_zh, kind->name_en);
}

static bool word_is_among(const char *word, const char *const words[], int count)
{
    for (int at = 0; at < count; at++)
        if (strcmp(words[at], word) == 0)
            return true;
    return false;
}

/* Every setting must be one that the kind takes. */
static zc_status check_keys(const artwork_kind *kind, const zc_artwork_job *job, zc_arena *arena,
                            zc_diags *diags)
{
    const char *const *words;
    const int count = words_split(arena, kind->settings, " ", &words);
    const int errors_before = diag_errors(diags);
    bool bad = false;

    if (count < 0)
        return ZC_NO_MEMORY;
    for (int at = 0; at < job->setting_count; at++) {
        const zc_setting *setting = &job->settings[at];
        if (word_is_among(setting->key, words, count))
            continue;
        bad = true;
        diag_add_with(diags, &artwork_unknown_setting, setting->place, setting->key, name_of(kind, job),
                      kind->settings, words_near(arena, setting->key, words, count));
    }
    return bad ? ZC_BAD_INPUT : diag_status(diags, errors_before);
}

/* Words longer than any paper takes are a mistake of the file, and would be tried in vain for very long. */
static zc_status check_length(const char *words, zc_place place, zc_diags *diags)
{
    enum { MOST = 300 };
    char found[32], most[32];
    const int length = words ? utf8_count(words) : 0;

    if (length <= MOST)
        return ZC_OK;
    number_write(length, 0, found);
    number_write(MOST, 0, most);
    diag_add_with(diags, &artwork_long_title, place, NULL, found, most, NULL);
    return ZC_BAD_INPUT;
}

static zc_status check_words(const zc_artwork_job *job, zc_diags *diags)
{
    const zc_status title = check_length(artwork_title(job), (zc_place){ 0 }, diags);
    const zc_status place = check_length(job->occasion->place, (zc_place){ 0 }, diags);
    const zc_status text =
        check_length(artwork_setting(job, "text"), artwork_setting_place(job, "text"), diags);

    return title ? title : place ? place : text;
}

zc_status artwork_check_settings(int kind, const zc_artwork_job *job, const layout_style *style,
                                 zc_diags *diags)
{
    zc_arena *arena = arena_make();
    const zc_status keys = arena ? check_keys(&artwork_kinds[kind], job, arena, diags) : ZC_NO_MEMORY;
    const zc_status values = arena ? artwork_kinds[kind].check(job, style, arena, diags) : ZC_NO_MEMORY;

    const zc_status words = check_words(job, diags);

    arena_free(arena);
    return keys > values ? keys : values > words ? values : words;
}

/* What is drawn is open still where something was wrong: it is for a look at its pictures alone. */
static bool is_worth_a_look(zc_status status, const zc_scene *drawing)
{
    return status == ZC_OK || (status == ZC_BAD_INPUT && drawing && zc_scene_pages(drawing) > 0);
}

zc_status artwork_draw_lacking(int kind, const zc_artwork_job *job, zc_scene **scene, zc_diags *diags)
{
    const artwork_kind *drawn = &artwork_kinds[kind];
    zc_arena *arena = NULL;
    zc_scene *drawing = NULL;
    zc_status status = ZC_BAD_INPUT;

    *scene = NULL;
    if (!drawn->draw) {
        diag_add_with(diags, &artwork_no_drawing, (zc_place){ 0 }, NULL, name_of(drawn, job), NULL, NULL);
        return ZC_BAD_INPUT;
    }
    arena = arena_make();
    drawing = scene_make();
    status = arena && drawing ? check_keys(drawn, job, arena, diags) : ZC_NO_MEMORY;
    if (!status)
        status = check_words(job, diags);
    if (!status)
        status = drawn->draw(job, arena, drawing, diags);
    if (!status)
        status = scene_finish(drawing);
    if (!status)
        status = artwork_check_texts(job, drawing, diags);
    if (!status && arena_failed(arena))
        status = ZC_NO_MEMORY;
    if (is_worth_a_look(status, drawing)) {
        *scene = drawing;
        drawing = NULL;
    }
    zc_scene_free(drawing);
    arena_free(arena);
    return status;
}

zc_status zc_artwork_draw(int kind, const zc_artwork_job *job, zc_scene **scene, zc_diags *diags)
{
    const zc_status status = artwork_draw_lacking(kind, job, scene, diags);
    if (status) {
        zc_scene_free(*scene);
        *scene = NULL;
    }
    return status;
}

bool artwork_has_rows(int kind) { return artwork_kinds[kind].rows != NULL; }

bool artwork_has_drawing(int kind) { return artwork_kinds[kind].draw != NULL; }

zc_status artwork_rows_make(int kind, const zc_artwork_job *job, zc_arena *arena, artwork_rows *out,
                            zc_diags *diags)
{
    const artwork_kind *written = &artwork_kinds[kind];

    if (!written->rows) {
        diag_add_with(diags, &artwork_no_table, (zc_place){ 0 }, NULL, name_of(written, job),
                      written->formats, NULL);
        return ZC_BAD_INPUT;
    }
    zc_status status = check_keys(written, job, arena, diags);
    if (!status)
        status = written->rows(job, arena, out, diags);
    return !status && arena_failed(arena) ? ZC_NO_MEMORY : status;
}

zc_status artwork_rows_write(const artwork_rows *rows, const char *path, zc_diags *diags)
{
    zc_textbuf text = { 0 };

    textbuf_add(&text, UTF8_BOM);
    for (int row = 0; row < rows->rows; row++) {
        for (int column = 0; column < rows->columns; column++)
            csv_cell(&text, rows->cells[row * rows->columns + column], column == 0);
        csv_line(&text);
    }
    const zc_status status = text.failed ? ZC_NO_MEMORY
                                         : file_write(path, textbuf_text(&text), text.length, diags);
    textbuf_free(&text);
    return status;
}

zc_status zc_artwork_write(int kind, const zc_artwork_job *job, const char *path, zc_diags *diags)
{
    zc_arena *arena = arena_make();
    artwork_rows rows;
    zc_status status = arena ? artwork_rows_make(kind, job, arena, &rows, diags) : ZC_NO_MEMORY;

    if (!status)
        status = artwork_rows_write(&rows, path, diags);
    arena_free(arena);
    return status;
}
