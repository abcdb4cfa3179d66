/* How seats are called: no two alike on the paper of one meeting, and a plan that was written down calls them
 * as its paper did. Every style, 2 to 40 people. */
#include "cmocka_rows.h"
#include "plan/record.h"
#include "solve/meeting.h"
#include "solve/reason.h"

enum { PEOPLE_LEAST = 2, PEOPLE_MOST = 40, OPTIONS = 2 };

/* Whom it takes: every second person is a host, every third a woman; these roles go round, "" for none. */
static struct words_row {
    const char *id, *style;
    bool sides, sexes, one_host;
    const char *roles[5];
    const char *options[OPTIONS][2];
    const char *size[2];
    bool not_told; /* blocks and rows of the hall have names that a plan does not hold */
} words_rows[] = {
    { .id = "report", .style = "report", .roles = { "主席台", "" }, .not_told = true },
    { .id = "report of one block", .style = "report", .roles = { "" } },
    { .id = "theatre", .style = "theatre" },
    { .id = "dinner", .style = "dinner", .sides = true, .sexes = true },
    { .id = "dinner without sexes", .style = "dinner", .sides = true },
    { .id = "dinner of one side", .style = "dinner" },
    { .id = "dinner, rings", .style = "dinner", .sides = true, .options = { { "dinner", "long" } } },
    { .id = "dinner, one host", .style = "dinner", .sides = true, .one_host = true },
    { .id = "signing", .style = "signing", .sides = true },
    { .id = "signing with assistants",
      .style = "signing",
      .sides = true,
      .roles = { "签字", "签字", "助签", "助签", "" } },
    { .id = "signing, rows", .style = "signing", .sides = true, .size = { "side", "3" } },
    { .id = "seminar", .style = "seminar" },
    { .id = "seminar of sides", .style = "seminar", .sides = true },
    { .id = "U", .style = "seminar-u" },
    { .id = "U, arm by arm", .style = "seminar-u", .options = { { "arm_fill", "block" } } },
    { .id = "hollow square", .style = "seminar-hollow" },
    { .id = "hollow square of sides", .style = "seminar-hollow", .sides = true, .roles = { "", "", "列席" } },
    { .id = "talk", .style = "talk", .sides = true },
    { .id = "talk with interpreters",
      .style = "talk",
      .sides = true,
      .roles = { "", "", "翻译", "翻译", "" },
      .options = { { "talk", "foreign" } } },
    { .id = "talk with recorders", .style = "talk", .sides = true, .roles = { "", "", "记录", "记录", "" } },
    { .id = "talk with helpers behind",
      .style = "talk",
      .sides = true,
      .roles = { "", "", "翻译", "翻译", "记录" },
      .options = { { "talk", "foreign" }, { "interp", "behind" } },
      .size = { "side", "4" } },
    { .id = "sofa", .style = "sofa", .sides = true },
    { .id = "sofa at home",
      .style = "sofa",
      .sides = true,
      .roles = { "", "", "翻译", "翻译", "记录" },
      .options = { { "sofa", "domestic_left" } },
      .size = { "side", "4" } },
    { .id = "board", .style = "boardroom" },
    { .id = "board with observers", .style = "boardroom", .roles = { "", "列席" } },
    { .id = "board, leader in the middle",
      .style = "boardroom",
      .roles = { "", "列席" },
      .options = { { "internal", "middle" } } },
    { .id = "ring", .style = "ring" },
    { .id = "ring of sides", .style = "ring", .sides = true },
    { .id = "banquet", .style = "roundtable", .sides = true },
    { .id = "banquet of one party", .style = "roundtable" },
    { .id = "head table", .style = "headtable", .sides = true },
    { .id = "head table with a lectern", .style = "headtable", .options = { { "lectern", "front_center" } } },
    { .id = "photo", .style = "photo", .sides = true },
    { .id = "photo of hosts and guests",
      .style = "photo",
      .sides = true,
      .options = { { "photo", "host_guest" } } },
    { .id = "award", .style = "award", .roles = { "颁奖", "领奖", "领奖", "领奖" } },
    { .id = "podium", .style = "podium" },
    { .id = "flags", .style = "flags", .sides = true },
    { .id = "flags of many", .style = "flags", .sides = true, .options = { { "flags", "host_right" } } },
    { .id = "flags, host in the middle",
      .style = "flags",
      .sides = true,
      .options = { { "flags", "host_center" } } },
    { .id = "coach", .style = "car", .options = { { "car", "coach" } } },
    { .id = "car", .style = "car" },
};

static int roles_of(const struct words_row *row)
{
    int roles = 0;
    while (roles < 5 && row->roles[roles])
        roles++;
    return roles;
}

static void write_roster(const struct words_row *row, int people, zc_textbuf *csv)
{
    const int roles = roles_of(row);
    textbuf_format(csv, "姓名,序号,角色%s%s\n", row->sides ? ",主客" : "", row->sexes ? ",性别" : "");
    for (int at = 0; at < people; at++) {
        textbuf_format(csv, "人%d,%d,%s", at + 1, at + 1, roles > 0 ? row->roles[at % roles] : "");
        if (row->sides)
            textbuf_add(csv, (row->one_host ? at == 0 : at % 2 == 0) ? ",主" : ",客");
        if (row->sexes)
            textbuf_add(csv, at % 3 == 0 ? ",女" : ",男");
        textbuf_add(csv, "\n");
    }
}

static zc_status meet(test_meeting *meeting, const struct words_row *row, int people)
{
    zc_textbuf csv = { 0 };
    write_roster(row, people, &csv);
    assert_int_equal(meeting_start(meeting), ZC_OK);
    assert_int_equal(meeting_roster(meeting, textbuf_text(&csv)), ZC_OK);
    textbuf_free(&csv);
    for (int at = 0; at < OPTIONS && row->options[at][0]; at++)
        assert_int_equal(meeting_option(meeting, row->options[at][0], row->options[at][1]), ZC_OK);
    if (row->size[0])
        assert_int_equal(meeting_size(meeting, row->size[0], row->size[1]), ZC_OK);
    return meeting_solve(meeting, row->style);
}

/* ---- no two alike ---- */

static void are_unique(const test_meeting *meeting, zc_lang lang)
{
    const int seats = zc_layout_seats(meeting->layout);
    zc_arena *arena = arena_make();
    const char **words = arena_array(arena, const char *, seats + 1);
    for (int at = 0; at < seats; at++) {
        zc_person person;
        words[at] = zc_plan_person(meeting->plan, (zc_seat){ at }, &person)
                        ? layout_seat_words(meeting->layout, (zc_seat){ at }, lang, arena)
                        : NULL;
        for (int before = 0; words[at] && before < at; before++)
            if (words[before])
                assert_string_not_equal(words[before], words[at]);
    }
    arena_free(arena);
}

/* ---- a plan as it was written ---- */

/* Every third seat was stated: its reason has the place behind that. */
static const char *reason_of(const test_meeting *meeting, zc_seat seat, zc_lang lang, zc_arena *arena)
{
    static in_both stated = { "R-PIN 指定座位（roster.csv:3:5）",
                              "R-PIN the seat was stated (roster.csv:3:5)" };
    return seat.at % 3 == 0 ? reason_of_pin(meeting->layout, seat, stated[lang], lang, arena)
                            : reason_of_seat(meeting->layout, seat, lang, arena);
}

static void tell_in(test_meeting *meeting, zc_lang lang, zc_arena *arena)
{
    for (int at = 0; at < zc_layout_seats(meeting->layout); at++) {
        const zc_seat seat = { at };
        zc_person person;
        if (zc_plan_person(meeting->plan, seat, &person))
            assert_int_equal(plan_reword(meeting->plan, seat, reason_of(meeting, seat, lang, arena)), ZC_OK);
    }
}

static void is_told_alike(const test_meeting *meeting, zc_lang lang, zc_arena *arena)
{
    zc_textbuf csv = { 0 };
    zc_plan_record *record;
    plan_csv(meeting->plan, meeting->layout, meeting->roster, &csv);
    assert_int_equal(plan_read_bytes((zc_bytes){ csv.at, csv.length }, "plan.csv", &record, NULL), ZC_OK);
    for (int at = 0; at < record->seat_count; at++) {
        zc_seat seat;
        assert_true(layout_seat_find(meeting->layout, record->seats[at].field[PLAN_COLUMN_SEAT], &seat));
        if (record->seats[at].is_taken)
            assert_string_equal(record_seat_words(record, &record->seats[at], lang, arena),
                                layout_seat_words(meeting->layout, seat, lang, arena));
    }
    zc_plan_record_free(record);
    textbuf_free(&csv);
}

static void says_each_seat(void **state)
{
    const struct words_row *row = *state;
    int met = 0;
    for (int people = PEOPLE_LEAST; people <= PEOPLE_MOST; people++) {
        test_meeting meeting;
        zc_arena *arena = arena_make();
        if (meet(&meeting, row, people) == ZC_OK) {
            met++;
            for (zc_lang lang = ZC_LANG_ZH; lang <= ZC_LANG_EN; lang++)
                are_unique(&meeting, lang);
            for (zc_lang told = ZC_LANG_ZH; !row->not_told && told <= ZC_LANG_EN; told++) {
                tell_in(&meeting, told, arena);
                for (zc_lang lang = ZC_LANG_ZH; lang <= ZC_LANG_EN; lang++)
                    is_told_alike(&meeting, lang, arena);
            }
        }
        arena_free(arena);
        meeting_end(&meeting);
    }
    assert_true(met > 0);
}

int main(void) { return RUN_ROWS(words_rows, says_each_seat); }
