#include "artwork/chart.h"
#include "meeting_for_tests.h"

#include <math.h>

#define LONG_TITLE                                                                                           \
    "云泽市贯彻落实全国优化营商环境工作会议精神暨推进民营经济高质量发展大会表彰先进单位先进个人颁奖仪式"

/* No text of a chart lies on another text, and all of it lies on the page. */
static struct clear_row {
    const char *id, *style, *title;
    int people;
    bool talk;       /* with units, titles and two sides */
    bool staff;      /* and every ninth of a side records, the one before him interprets */
    bool posts;      /* long ones */
    bool on_rostrum; /* all of them */
    bool overlong;   /* some names, which ※ stands for */
    const char *size_key, *size;
    zc_setting settings[2];
    zc_setting option;
} clear_rows[] = {
    { .id = "crowded rostrum",
      .style = "report",
      .title = "云泽市科学技术大会",
      .people = 63,
      .on_rostrum = true,
      .size_key = "rostrum",
      .size = "19 21 23" },
    { .id = "crowded rostrum on A4 from the stage",
      .style = "report",
      .title = "云泽市科学技术大会",
      .people = 63,
      .on_rostrum = true,
      .size_key = "rostrum",
      .size = "19 21 23",
      .settings = { { .key = "paper", .value = "a4" }, { .key = "view", .value = "stage" } } },
    { .id = "sixty-three in one row on the rostrum",
      .style = "report",
      .title = "云泽市科学技术大会",
      .people = 63,
      .on_rostrum = true,
      .settings = { { .key = "paper", .value = "a3" } } },
    { .id = "long title",
      .style = "report",
      .title = LONG_TITLE,
      .people = 60,
      .size_key = "rostrum",
      .size = "7",
      .settings = { { .key = "paper", .value = "a4" } } },
    { .id = "long title of a rostrum",
      .style = "report",
      .title = LONG_TITLE,
      .people = 9,
      .on_rostrum = true },
    { .id = "long posts on a rostrum", .style = "report", .people = 9, .on_rostrum = true, .posts = true },
    { .id = "long posts before a hall on A4",
      .style = "report",
      .people = 300,
      .posts = true,
      .size_key = "rostrum",
      .size = "5",
      .settings = { { .key = "paper", .value = "a4" } } },
    { .id = "talks with long units", .style = "talk", .people = 30, .talk = true },
    { .id = "talks of three with recorders", .style = "talk", .people = 10, .talk = true, .staff = true },
    { .id = "talks with staff on A3 from the stage",
      .style = "talk",
      .people = 20,
      .talk = true,
      .staff = true,
      .settings = { { .key = "paper", .value = "a3" }, { .key = "view", .value = "stage" } } },
    { .id = "interpreters behind",
      .style = "talk",
      .people = 20,
      .talk = true,
      .staff = true,
      .option = { .key = "interp", .value = "behind" } },
    { .id = "three rows on A4",
      .style = "talk",
      .people = 20,
      .talk = true,
      .staff = true,
      .settings = { { .key = "paper", .value = "a4" } },
      .option = { .key = "interp", .value = "behind" } },
    { .id = "two rows of each party",
      .style = "talk",
      .people = 30,
      .talk = true,
      .size_key = "side",
      .size = "9" },
    { .id = "upright talks with staff",
      .style = "talk",
      .people = 30,
      .talk = true,
      .staff = true,
      .option = { .key = "orient", .value = "vertical" } },
    { .id = "seminar with long units", .style = "seminar-hollow", .people = 30, .talk = true },
    { .id = "talks from the inner side",
      .style = "seminar-table",
      .people = 40,
      .talk = true,
      .settings = { { .key = "view", .value = "stage" } } },
    { .id = "a dotted name in the main seat", .style = "roundtable", .people = 5 },
    { .id = "four tables of two parties", .style = "roundtable", .people = 38, .talk = true },
    { .id = "sixty at a ring", .style = "ring", .people = 60 },
    { .id = "sixty of two parties at a ring", .style = "ring", .people = 60, .talk = true },
    { .id = "three hundred at a ring", .style = "ring", .people = 300 },
    { .id = "three hundred at a ring on A4",
      .style = "ring",
      .people = 300,
      .settings = { { .key = "paper", .value = "a4" } } },
    { .id = "a hall on several pages",
      .style = "report",
      .people = 300,
      .size_key = "audience",
      .size = "30x40",
      .settings = { { .key = "paper", .value = "a4" } } },
    { .id = "a banquet on several pages",
      .style = "roundtable",
      .people = 300,
      .settings = { { .key = "paper", .value = "a4" } } },
    { .id = "a banquet on several pages from the stage",
      .style = "roundtable",
      .people = 200,
      .talk = true,
      .settings = { { .key = "paper", .value = "a4" }, { .key = "view", .value = "stage" } } },
    { .id = "three people at a table", .style = "boardroom", .people = 3, .talk = true },
    { .id = "sixty at a board", .style = "boardroom", .people = 60, .talk = true },
    { .id = "three hundred at a board", .style = "boardroom", .people = 300, .talk = true },
    { .id = "sixty at a dinner", .style = "dinner", .people = 60, .talk = true },
    { .id = "a long row", .style = "headtable", .people = 30, .talk = true },
    { .id = "a long row from behind",
      .style = "headtable",
      .people = 30,
      .talk = true,
      .settings = { { .key = "view", .value = "stage" } } },
    { .id = "flags from behind",
      .style = "flags",
      .people = 12,
      .settings = { { .key = "view", .value = "stage" } } },
    { .id = "a podium from behind",
      .style = "podium",
      .people = 3,
      .talk = true,
      .settings = { { .key = "view", .value = "stage" } } },
    { .id = "thirty on sofas", .style = "sofa", .people = 30, .talk = true },
    { .id = "sixty on sofas", .style = "sofa", .people = 60, .talk = true },
    { .id = "thirty around a U", .style = "seminar-u", .people = 30, .talk = true },
    { .id = "sixty around a U on A4",
      .style = "seminar-u",
      .people = 60,
      .talk = true,
      .settings = { { .key = "paper", .value = "a4" } } },
    { .id = "a signing with witnesses", .style = "signing", .people = 30, .talk = true },
    { .id = "long title on a ring", .style = "ring", .title = LONG_TITLE, .people = 16 },
};

/* Names stand beside their discs, 1.1 mm from them. */
static struct clear_row beside_rows[] = {
    { .id = "twelve at a ring",
      .style = "ring",
      .people = 12,
      .settings = { { .key = "paper", .value = "a4" } } },
    { .id = "two parties at a ring",
      .style = "ring",
      .people = 20,
      .talk = true,
      .settings = { { .key = "paper", .value = "a4" } } },
    { .id = "thirty at a ring",
      .style = "ring",
      .people = 30,
      .settings = { { .key = "paper", .value = "a3" } } },
    { .id = "a crowded ring",
      .style = "ring",
      .people = 60,
      .settings = { { .key = "paper", .value = "a3" } } },
    { .id = "a ring with ※",
      .style = "ring",
      .people = 17,
      .overlong = true,
      .settings = { { .key = "paper", .value = "a4" } } },
    { .id = "tables of two parties", .style = "roundtable", .people = 38, .talk = true },
    { .id = "tables with ※", .style = "roundtable", .people = 38, .overlong = true },
    { .id = "tables with ※ from the stage",
      .style = "roundtable",
      .people = 38,
      .overlong = true,
      .settings = { { .key = "view", .value = "stage" } } },
};

/* ---- the roster ---- */

static const char *const surnames[] = { "周", "沈", "贺", "欧阳", "林", "司马", "陈" };
static const char *const given[] = { "启元", "岳", "远山", "明", "建国", "若云", "秀" };
static const char *const unusual[] = { "阿依努尔·买买提", "迪丽努尔·阿不都热合曼", "Christopher Smith",
                                       "欧阳明远", "古丽娜尔·阿卜杜拉" };

static const char *const posts[] = { "全国人大常委会委员、民族委员会委员；云泽市政协副主席、科协主席",
                                     "第十四届市人大常委会副委员长", "市长",
                                     "中国共产党云泽市委员会委员；云泽高新技术产业开发区党工委书记" };

static void add_person(zc_textbuf *roster, const struct clear_row *row, int at)
{
    if (row->overlong && at % 7 == 5)
        textbuf_format(roster, "买买提吐尔逊·阿不都热合曼·阿不力米提%s", given[at / 7]);
    else if (at % 6 == 4 && at < 30)
        textbuf_format(roster, "%s", unusual[at / 6]);
    else
        textbuf_format(roster, "%s%s%s", surnames[at % 7], given[at / 7 % 7],
                       at < 49 ? "" : given[at / 49 % 7]);
    if (row->talk)
        textbuf_format(roster, ",%s,%s,%s", at % 3 ? "市发展改革委" : "云泽市发展和改革委员会综合规划处",
                       at % 3 ? "主任" : "党组成员、副主任兼秘书长", at % 2 ? "客方" : "主方");
    if (row->posts)
        textbuf_format(roster, ",%s", posts[at % 4]);
    if (row->staff)
        textbuf_format(roster, ",%s", at / 2 % 9 == 4 ? "记录" : at / 2 % 9 == 3 ? "翻译" : "");
    else if (row->on_rostrum)
        textbuf_add(roster, ",主席台");
    textbuf_add(roster, "\n");
}

static meeting meeting_of(const struct clear_row *row, zc_event_request request)
{
    zc_textbuf roster = { 0 };

    textbuf_add(&roster, row->staff                      ? "姓名,单位,职务,主客,角色\n"
                         : row->talk                     ? "姓名,单位,职务,主客\n"
                         : row->posts && row->on_rostrum ? "姓名,职务,角色\n"
                         : row->posts                    ? "姓名,职务\n"
                         : row->on_rostrum               ? "姓名,角色\n"
                                                         : "姓名\n");
    for (int at = 0; at < row->people; at++)
        add_person(&roster, row, at);
    const meeting seated = meeting_open(request, textbuf_text(&roster));
    textbuf_free(&roster);
    return seated;
}

/* ---- the texts and chairs of a page, as boxes ---- */

typedef struct ink {
    double left, top, right, bottom;
    const char *words;
    int text;                   /* boxes of one text may touch */
    int seat;                   /* the group of the seat that it belongs to; -1: none */
    bool is_chair, bears_words; /* an overview's chairs bear none, and page numbers lie on them */
    bool is_disc, is_name;      /* ※ is a name as well */
} ink;

typedef struct frame {
    double x_mm, y_mm, turn; /* radians */
    int seat;
} frame;

enum { DEPTH = 8, INKS_MAX = 20000 };

static void to_page(const frame *origin, double *x_mm, double *y_mm)
{
    const double x = *x_mm, y = *y_mm;

    *x_mm = origin->x_mm + x * cos(origin->turn) - y * sin(origin->turn);
    *y_mm = origin->y_mm + x * sin(origin->turn) + y * cos(origin->turn);
}

static ink ink_of(const frame *origin, const scene_shape *shape, const text_piece *piece)
{
    const text_style style = { text_piece_role(&shape->text, piece), shape->text.weight, piece->size_pt,
                               piece->letter_space_mm, piece->condense };
    const text_extent extent = text_measure(fonts, piece->text, &style);
    const double turn = piece->turn_deg * acos(-1) / 180;
    ink box = { HUGE_VAL, HUGE_VAL, -HUGE_VAL, -HUGE_VAL, .words = shape->text.string, .seat = origin->seat };

    for (int corner = 0; corner < 4; corner++) {
        const double along = corner % 2 ? extent.ink_right_mm : extent.ink_left_mm;
        const double across = corner / 2 ? extent.ink_bottom_mm : extent.ink_top_mm;
        double x = shape->x_mm + piece->x_mm + along * cos(turn) - across * sin(turn);
        double y = shape->y_mm + piece->y_mm + along * sin(turn) + across * cos(turn);
        to_page(origin, &x, &y);
        box.left = fmin(box.left, x);
        box.top = fmin(box.top, y);
        box.right = fmax(box.right, x);
        box.bottom = fmax(box.bottom, y);
    }
    box.is_name = (shape->klass && strcmp(shape->klass, "name") == 0) || strcmp(box.words, "※") == 0;
    return box;
}

/* A chair stands upright on the page, or is one of a block that is turned, whose box tells nothing. */
static bool is_chair(const frame *origin, const scene_shape *shape)
{
    return shape->kind == SCENE_RECT && origin->seat >= 0 && fabs(sin(origin->turn)) < 1e-6;
}

static ink chair_of(const frame *origin, const scene_shape *shape)
{
    double left = shape->x_mm, top = shape->y_mm;
    double right = left + shape->width_mm, bottom = top + shape->height_mm;

    to_page(origin, &left, &top);
    to_page(origin, &right, &bottom);
    return (ink){ fmin(left, right),  fmin(top, bottom), fmax(left, right),    fmax(top, bottom),
                  .words = "a chair", .text = -1,        .seat = origin->seat, .is_chair = true };
}

static ink disc_of(const frame *origin, const scene_shape *shape)
{
    double x = shape->x_mm, y = shape->y_mm;

    to_page(origin, &x, &y);
    return (ink){ x - shape->radius_mm, y - shape->radius_mm, x + shape->radius_mm, y + shape->radius_mm,
                  .words = "a disc",    .text = -1,           .seat = origin->seat, .is_disc = true };
}

static int inks_of(scene_page_view page, ink inks[])
{
    frame frames[DEPTH] = { { .seat = -1 } };
    int depth = 0, count = 0, chair = -1;

    for (int at = 0; at < page.count; at++) {
        const scene_shape *shape = &page.shapes[at];
        if (shape->kind == SCENE_GROUP) {
            frame inner = { shape->group.x_mm, shape->group.y_mm,
                            frames[depth].turn + shape->group.turn_deg * acos(-1) / 180,
                            shape->group.seat ? at : frames[depth].seat };
            to_page(&frames[depth], &inner.x_mm, &inner.y_mm);
            assert_true(depth + 1 < DEPTH);
            frames[++depth] = inner;
        } else if (shape->kind == SCENE_GROUP_END) {
            depth--;
        }
        if (is_chair(&frames[depth], shape)) {
            assert_true(count < INKS_MAX);
            chair = count;
            inks[count++] = chair_of(&frames[depth], shape);
        }
        if (shape->kind == SCENE_CIRCLE && frames[depth].seat >= 0) {
            assert_true(count < INKS_MAX);
            inks[count++] = disc_of(&frames[depth], shape);
        }
        for (int piece = 0; shape->kind == SCENE_TEXT && piece < shape->text.count; piece++) {
            assert_true(count < INKS_MAX);
            inks[count] = ink_of(&frames[depth], shape, &shape->text.pieces[piece]);
            inks[count++].text = at;
            if (chair >= 0 && inks[chair].seat == frames[depth].seat)
                inks[chair].bears_words = true;
        }
    }
    return count;
}

/* ---- what must hold ---- */

static const double touch_mm = 0.05;

static bool meet(const ink *one, const ink *other)
{
    if (one->is_disc || other->is_disc)
        return false;
    if (one->is_chair || other->is_chair) {
        const ink *chair = one->is_chair ? one : other;
        if (one->is_chair == other->is_chair || one->seat == other->seat || !chair->bears_words)
            return false;
    } else if (one->text == other->text) {
        return false;
    }
    return fmin(one->right, other->right) - fmax(one->left, other->left) > touch_mm &&
           fmin(one->bottom, other->bottom) - fmax(one->top, other->top) > touch_mm;
}

/* `named`: nobody's name may be left to a list. */
static int collisions_of(scene_page_view page, bool named)
{
    static ink inks[INKS_MAX];
    const int count = inks_of(page, inks);
    int collisions = 0;

    for (int at = 0; named && at < count; at++)
        if (inks[at].words && strcmp(inks[at].words, "※") == 0) {
            print_error("a name is a number\n");
            collisions++;
        }

    for (int at = 0; at < count; at++) {
        const ink *here = &inks[at];
        if (here->left < 4 || here->top < 4 || here->right > page.width_mm - 4 ||
            here->bottom > page.height_mm - 4) {
            print_error("%s runs off the page\n", here->words);
            collisions++;
        }
        for (int other = 0; other < at; other++)
            if (meet(here, &inks[other])) {
                print_error("%s lies on %s\n", here->words, inks[other].words);
                collisions++;
            }
    }
    return collisions;
}

/* From a disc's edge to the nearest ink of the name at its seat; HUGE_VAL if nobody sits there. */
static double gap_of(const ink *disc, const ink inks[], int count)
{
    const double x = (disc->left + disc->right) / 2, y = (disc->top + disc->bottom) / 2;
    double nearest = HUGE_VAL;

    for (int at = 0; at < count; at++) {
        const ink *name = &inks[at];
        if (name->is_name && name->seat == disc->seat)
            nearest = fmin(nearest, hypot(fmax(0, fmax(name->left - x, x - name->right)),
                                          fmax(0, fmax(name->top - y, y - name->bottom))));
    }
    return nearest - (disc->right - disc->left) / 2;
}

/* Discs are 3.1 mm at a ring or main table and 2.9 mm at others, and smaller as their table is. */
static double wanted_gap(const struct clear_row *row, double disc_mm, double largest_mm)
{
    const bool main_table = disc_mm > largest_mm - 0.01;

    return 1.1 * (strcmp(row->style, "ring") == 0 ? 1 : disc_mm / (main_table ? 3.1 : 2.9));
}

/* A name lies across no side of the square about its disc; its characters' bodies are larger than their ink.
 */
static bool crosses_square(const ink *disc, const ink inks[], int count)
{
    static const double body_mm = 0.15;

    for (int at = 0; at < count; at++) {
        const ink *name = &inks[at];
        if (name->is_name && name->seat == disc->seat && name->left - body_mm < disc->right &&
            name->right + body_mm > disc->left && name->top - body_mm < disc->bottom &&
            name->bottom + body_mm > disc->top)
            return true;
    }
    return false;
}

static int strays_of(const struct clear_row *row, scene_page_view page)
{
    static ink inks[INKS_MAX];
    const int count = inks_of(page, inks);
    double largest_mm = 0;
    int strays = 0;

    for (int at = 0; at < count; at++)
        if (inks[at].is_disc)
            largest_mm = fmax(largest_mm, (inks[at].right - inks[at].left) / 2);
    for (int at = 0; at < count; at++) {
        const double wanted = wanted_gap(row, (inks[at].right - inks[at].left) / 2, largest_mm);
        const double gap = inks[at].is_disc ? gap_of(&inks[at], inks, count) : HUGE_VAL;
        if (inks[at].is_disc && strcmp(row->style, "ring") == 0 && crosses_square(&inks[at], inks, count)) {
            print_error("a name lies across the square about its disc\n");
            strays++;
        }
        if (gap == HUGE_VAL || fabs(gap - wanted) < touch_mm)
            continue;
        print_error("a name stands %.2f mm from its disc, not %.2f\n", gap, wanted);
        strays++;
    }
    return strays;
}

/* ---- the rows ---- */

static zc_scene *scene_of(const struct clear_row *row)
{
    const zc_setting size = { .key = row->size_key, .value = row->size };
    const zc_event_request request = { .path = "clear-test.csv",
                                       .style = row->style,
                                       .sizes = &size,
                                       .size_count = row->size_key ? 1 : 0,
                                       .options = &row->option,
                                       .option_count = row->option.key ? 1 : 0 };
    const zc_occasion occasion = {
        .title = row->title, .date = "2026-12-03", .place = "云泽市会议中心", .draft = 3
    };
    meeting seated = meeting_of(row, request);
    zc_artwork_job job = meeting_job(&seated, &occasion);
    zc_scene *scene = NULL;

    job.settings = row->settings;
    job.setting_count = row->settings[0].key ? 1 + (row->settings[1].key != NULL) : 0;
    assert_int_equal(zc_artwork_draw(zc_artwork_find("chart"), &job, &scene, NULL), ZC_OK);
    meeting_close(&seated);
    return scene;
}

static void is_clear(void **state)
{
    const struct clear_row *row = *state;
    zc_scene *scene = scene_of(row);
    int collisions = 0;

    for (int page = 0; page < zc_scene_pages(scene); page++)
        collisions += collisions_of(scene_page_at(scene, page), row->on_rostrum);
    assert_int_equal(collisions, 0);
    zc_scene_free(scene);
}

static void stands_beside(void **state)
{
    const struct clear_row *row = *state;
    zc_scene *scene = scene_of(row);
    const scene_page_view page = scene_page_at(scene, 0);

    assert_int_equal(strays_of(row, page) + collisions_of(page, false), 0);
    zc_scene_free(scene);
}

int main(void)
{
    return fonts_open(NULL) + RUN_ROWS(clear_rows, is_clear) + RUN_ROWS(beside_rows, stands_beside) +
           fonts_close(NULL);
}
