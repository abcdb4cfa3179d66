/* The banner over the stage (会标): white letters on red, at its true size. */
#include "artwork/banner.h"
#include "artwork/banner_letters.h"
#include "artwork/banner_size.h"
#include "artwork/problems.h"

static const double one_line_em = 0.64, least_one_line_em = 0.50, two_lines_em = 0.36, between_lines = 0.10,
                    hang_share = 0.009, /* of the length: what hangs leaves the margins even to the eye */
    rounding = 0.0001;

typedef struct stage_banner {
    const zc_artwork_job *job;
    zc_arena *arena;
    text_role role;
    const char *text;
    double width_mm, height_mm;
    banner_line lines[2];
    int line_count;
    banner_pitch pitch;
} stage_banner;

/* ---- the settings ---- */

static zc_status read_size_and_font(stage_banner *banner, zc_diags *diags)
{
    static const text_role roles[] = { TEXT_KAI, TEXT_HEI, TEXT_SONG };
    int font;
    const zc_status size = banner_size_of(banner->job, &banner->width_mm, &banner->height_mm, diags);
    const zc_status chosen = artwork_setting_choice(banner->job, "font", "kai hei song", &font, diags);

    banner->role = roles[font];
    return size ? size : chosen;
}

/* The words may come from the roster's title row: they are for later. */
zc_status banner_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena, zc_diags *diags)
{
    stage_banner banner = { .job = job, .arena = arena };

    (void)style;
    return read_size_and_font(&banner, diags);
}

static zc_status read_settings(stage_banner *banner, zc_diags *diags)
{
    const char *text = artwork_setting(banner->job, "text");
    const zc_status status = read_size_and_font(banner, diags);

    banner->text = text_is_blank(text) ? artwork_title(banner->job) : text;
    if (text_is_blank(banner->text)) {
        diag_add(diags, &artwork_no_text, artwork_setting_place(banner->job, "text"), NULL);
        return ZC_BAD_INPUT;
    }
    return status ? status
                  : artwork_check_text(banner->job, banner->text, banner->role,
                                       artwork_setting_place(banner->job, "text"), diags);
}

/* ---- one line or two ---- */

static double hang_mm(const stage_banner *banner) { return hang_share * banner->width_mm; }

static void warn_if_tight(const stage_banner *banner, zc_diags *diags)
{
    char is[32], should[32];
    if (banner->pitch.em_mm >= (two_lines_em - rounding) * banner->height_mm)
        return;
    number_write(100 * banner->pitch.em_mm / banner->height_mm, 0, is);
    number_write(100 * two_lines_em, 0, should);
    diag_add_with(diags, &artwork_banner_tight, artwork_setting_place(banner->job, "text"), NULL, is, should,
                  NULL);
}

/* Both lines get the em and the gap of the one that has less room. */
static void break_in_two(stage_banner *banner, int first_of_second, double block_mm)
{
    const banner_line whole = banner->lines[0];
    double em_mm = two_lines_em * banner->height_mm, gap_mm = 0;

    banner->line_count = 2;
    banner->lines[0] = (banner_line){ whole.letters, first_of_second };
    banner->lines[1] = (banner_line){ whole.letters + first_of_second, whole.count - first_of_second };
    for (int line = 0; line < 2; line++) {
        const banner_pitch own = banner_pitch_of(&banner->lines[line], block_mm, em_mm, hang_mm(banner));
        em_mm = own.em_mm;
    }
    for (int line = 0; line < 2; line++) {
        const banner_pitch own = banner_pitch_of(&banner->lines[line], block_mm, em_mm, hang_mm(banner));
        gap_mm = line == 0 || own.gap_mm < gap_mm ? own.gap_mm : gap_mm;
    }
    banner->pitch = (banner_pitch){ em_mm, gap_mm };
}

static void choose_pitch(stage_banner *banner, zc_diags *diags)
{
    const double block_mm = banner_block_mm(banner->width_mm, banner->height_mm);

    banner->line_count = 1;
    banner->pitch =
        banner_pitch_of(&banner->lines[0], block_mm, one_line_em * banner->height_mm, hang_mm(banner));
    if (banner->pitch.em_mm < (least_one_line_em - rounding) * banner->height_mm) {
        const int first_of_second = banner_break(&banner->lines[0]);
        if (first_of_second > 0)
            break_in_two(banner, first_of_second, block_mm);
    }
    warn_if_tight(banner, diags);
    for (int line = 0; line < banner->line_count; line++)
        banner_place(&banner->lines[line], banner->pitch, hang_mm(banner));
}

/* ---- drawing ---- */

static double middle_mm(const stage_banner *banner, int line)
{
    const double apart_mm = banner->pitch.em_mm + between_lines * banner->height_mm;
    return banner->height_mm / 2 + (line - (banner->line_count - 1) / 2.0) * apart_mm;
}

typedef ZC_VEC(text_piece) banner_pieces;

/* The pieces of one letter; most have one. */
static zc_status add_letter(const stage_banner *banner, const banner_letter *letter, double y_mm,
                            banner_pieces *pieces)
{
    const text_style style = { .role = banner->role,
                               .weight = 700,
                               .size_pt = pt_of_mm(banner->pitch.em_mm) };
    text_setting set;
    const zc_status status =
        text_set_line(banner->job->fonts, banner->arena, letter->text, &style, TEXT_START, &set);
    if (status)
        return status;
    for (int at = 0; at < set.count; at++) {
        text_piece piece = set.pieces[at];
        piece.x_mm += letter->x_mm;
        piece.y_mm += y_mm + letter->ink_middle_em * banner->pitch.em_mm;
        if (!vec_push(pieces, piece))
            return ZC_NO_MEMORY;
    }
    return ZC_OK;
}

/* All letters are one text, so that a search finds the whole of it. */
static zc_status draw_letters(const stage_banner *banner, zc_scene *scene)
{
    banner_pieces pieces = { 0 };
    zc_status status = ZC_OK;

    for (int line = 0; line < banner->line_count; line++)
        for (int at = 0; at < banner->lines[line].count && !status; at++)
            status = add_letter(banner, &banner->lines[line].letters[at], middle_mm(banner, line), &pieces);
    const text_setting whole = { .role = banner->role,
                                 .weight = 700,
                                 .string = banner->text,
                                 .pieces = pieces.at,
                                 .count = pieces.count,
                                 .size_pt = pt_of_mm(banner->pitch.em_mm),
                                 .condense = 1,
                                 .lines = banner->line_count };
    if (!status)
        scene_text(scene, banner->width_mm / 2, 0, &whole, SCENE_RGB(0xFFFFFF), "banner");
    vec_free(&pieces);
    return status;
}

static zc_status draw_title(const stage_banner *banner, zc_scene *scene)
{
    const zc_lang lang = banner->job->occasion->lang;
    char width[32], height[32];
    number_write(banner->width_mm, 0, width);
    number_write(banner->height_mm, 0, height);
    const char *title = arena_format(banner->arena, "%s　%s %s×%s mm", banner->text,
                                     artwork_word(banner->job->occasion, "会标", "Banner"), width, height);
    if (!title)
        return ZC_NO_MEMORY;
    scene_title(scene, title, lang == ZC_LANG_EN ? "en" : "zh-CN");
    return ZC_OK;
}

zc_status banner_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    stage_banner banner = { .job = job, .arena = arena };
    zc_status status = read_settings(&banner, diags);
    if (!status)
        status = banner_letters_read(job->fonts, arena, banner.role, banner.text, &banner.lines[0]);
    if (!status)
        status = draw_title(&banner, scene);
    if (status)
        return status;
    choose_pitch(&banner, diags);
    scene_page(scene, banner.width_mm, banner.height_mm);
    scene_rect(scene, 0, 0, banner.width_mm, banner.height_mm, 0,
               (scene_paint){ .fill = SCENE_RGB(0xC1121F) });
    scene_outline(scene, 0, banner.text);
    return draw_letters(&banner, scene);
}
