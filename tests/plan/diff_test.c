/* What differs between two plans: who is who, who moved, which rows flipped. Plans are built from rows of
 * names as the sitters see them. */
#include "cmocka_rows.h"
#include "plan/record.h"

#include <stdio.h>
#include <string.h>

#define HEADINGS "seat,region,row,number,x_mm,y_mm,facing_deg,name,unit,locked,reason\n"

/* "a b _ c*": from the sitters' own left; `_` is an empty chair, `*` a pin, `@u` a unit. */
static void add_row(zc_textbuf *text, const char *region, int row, const char *names, const char *rule)
{
    zc_arena *arena = arena_make();
    const char *const *words;
    const int chairs = words_split(arena, names, "", &words);
    for (int at = 0; at < chairs; at++) {
        char *name = arena_text(arena, strcmp(words[at], "_") == 0 ? "" : words[at]);
        char *pin = strchr(name, '*'), *unit;
        if (pin)
            *pin = '\0';
        unit = strchr(name, '@');
        if (unit)
            *unit++ = '\0';
        textbuf_format(text, "%s-%d-%d,%s,%d,%d,%d,0,180,%s,%s,%s,%s\n", region, row, chairs - at, region,
                       row, chairs - at, 1000 * (chairs - at) - 500 * chairs, name, unit ? unit : "",
                       pin ? "yes" : "", *name ? rule : "");
    }
    arena_free(arena);
}

/* "rostrum 1 R-ID: a b c" lines. */
static zc_plan_record *plan_of(const char *const rows[])
{
    zc_textbuf text = { 0 };
    zc_plan_record *record = NULL;
    zc_diags *diags = zc_diags_make();
    textbuf_add(&text, HEADINGS);
    for (int row = 0; rows[row]; row++) {
        char region[16], rule[32], names[256];
        int label;
        assert_int_equal(sscanf(rows[row], "%15s %d %31[^:]: %255[^\n]", region, &label, rule, names), 4);
        add_row(&text, region, label, names, rule);
    }
    assert_int_equal(plan_read_bytes((zc_bytes){ text.at, text.length }, "plan.csv", &record, diags), ZC_OK);
    assert_int_equal(zc_diags_count(diags), 0);
    zc_diags_free(diags);
    textbuf_free(&text);
    return record;
}

enum { ROWS = 4 };
static struct diff_row {
    const char *id;
    const char *before[ROWS], *after[ROWS];
    const char *changes; /* "moved a rostrum-1-1 rostrum-1-2; ..." */
    int kept;
    const char *flip; /* the sentence in Chinese; NULL: none */
} diff_rows[] = {
    { "nothing", { "rostrum 1 R-ROSTRUM-ODD: b a c" }, { "rostrum 1 R-ROSTRUM-ODD: b a c" }, "", 3, NULL },
    { "G22: the third of eight is absent",
      { "rostrum 1 R-ROSTRUM-EVEN 8: 8 6 4 2 1 3 5 7" },
      { "rostrum 1 R-ROSTRUM-ODD 7: 7 5 2 1 4 6 8" },
      "moved 7 rostrum-1-1 rostrum-1-7; moved 5 rostrum-1-2 rostrum-1-6; moved 4 rostrum-1-6 rostrum-1-3; "
      "moved 6 rostrum-1-7 rostrum-1-2; moved 8 rostrum-1-8 rostrum-1-1; left 3 rostrum-1-3 ; ",
      2,
      "主席台第1排由8人变为7人（3未到）：双数改单数，原按 even=two_on_left，改为 1 "
      "号居正中，5人换位（7、5、4、6、8），其中5人左右易手" },
    { "the second of seven is absent, one_on_left",
      { "rostrum 1 R-ROSTRUM-ODD: 6 4 2 1 3 5 7" },
      { "rostrum 1 R-ROSTRUM-EVEN: 6 4 1 3 5 7" },
      NULL,
      4,
      "主席台第1排由7人变为6人（2未到）：单数改双数，按 even=one_on_left 重排，2人换位（6、4）" },
    { "by hand: no school explains it",
      { "rostrum 1 R-ROSTRUM-ODD: 6 4 2 1 3 5 7" },
      { "rostrum 1 R-ROSTRUM-EVEN: 1 3 4 5 6 7" },
      NULL,
      -1,
      "主席台第1排由7人变为6人（2未到）：单数改双数，重排，5人换位（1、3、4、5、6），其中2人左右易手" },
    { "right_first at a table",
      { "guest 1 R-TALK-ORDER: 3 1 2" },
      { "guest 1 R-TALK-ORDER: 3 1 2 4" },
      NULL,
      0,
      "客方由3人变为4人（4新到）：单数改双数，按 hand=right_first "
      "重排，3人换位（3、1、2）" },
    { "the chairs stay: the second row loses its first",
      { "rostrum 1 R-ROSTRUM-ODD: b a c", "rostrum 2 R-ROSTRUM-ODD: e d f" },
      { "rostrum 1 R-ROSTRUM-ODD: c a d", "rostrum 2 R-ROSTRUM-ODD: f e _" },
      NULL,
      1,
      "主席台第2排由3席3人变为3席2人（d调往主席台第1排）：席数仍为单数，1 "
      "号居正中，依次递补，2人换位（f、e），其中1人左右易手" },
    { "a photo",
      { "photo 1 R-PHOTO-DOMESTIC: b a c" },
      { "photo 1 R-PHOTO-DOMESTIC: b a" },
      "moved b photo-1-3 photo-1-2; moved a photo-1-2 photo-1-1; left c photo-1-1 ; ",
      0,
      "合影第1排由3人变为2人（c未到）：单数改双数，按 even=two_on_left "
      "重排，2人换位（b、a）" },
    { "rows that are no rostrum's never flip",
      { "audience 1 R-AUD-HENG: a b c" },
      { "audience 1 R-AUD-HENG: a b" },
      "moved a audience-1-3 audience-1-2; moved b audience-1-2 audience-1-1; left c audience-1-1 ; ",
      0,
      NULL },
    { "namesakes by unit",
      { "audience 1 R-AUD-HENG: a@x a@y b" },
      { "audience 1 R-AUD-HENG: a@y a@x b" },
      "moved a audience-1-2 audience-1-3; moved a audience-1-3 audience-1-2; ",
      1,
      NULL },
    { "one namesake left",
      { "audience 1 R-AUD-HENG: a@x a@y b" },
      { "audience 1 R-AUD-HENG: _ a@y b" },
      "left a audience-1-3 ; ",
      2,
      NULL },
    { "a unit was written otherwise",
      { "audience 1 R-AUD-HENG: a@x b" },
      { "audience 1 R-AUD-HENG: a@y b" },
      "",
      2,
      NULL },
    { "pins",
      { "audience 1 R-AUD-HENG: a* b" },
      { "audience 1 R-AUD-HENG: a b*" },
      "unpinned a audience-1-2 audience-1-2; pinned b audience-1-1 audience-1-1; ",
      2,
      NULL },
    { "places kept for somebody are nobody's",
      { "audience 1 R-AUD-HENG: 待定 待定 b" },
      { "audience 1 R-AUD-HENG: 待定 c b" },
      "new c  audience-1-2; ",
      1,
      NULL },
};

static void tells(void **state)
{
    static const char *const kinds[] = { "moved", "new", "left", "pinned", "unpinned" };
    const struct diff_row *row = *state;
    zc_plan_record *before = plan_of(row->before), *after = plan_of(row->after);
    zc_plan_changes *changes = NULL;
    zc_textbuf told = { 0 };
    assert_int_equal(zc_plan_diff(before, after, &changes), ZC_OK);
    zc_plan_record_free(before); /* nothing of them is needed any more */
    zc_plan_record_free(after);
    for (int at = 0; at < zc_plan_changes_count(changes); at++) {
        const zc_plan_change change = zc_plan_change_at(changes, at);
        textbuf_format(&told, "%s %s %s %s; ", kinds[change.kind], change.name, change.from, change.to);
    }
    if (row->changes)
        assert_string_equal(textbuf_text(&told), row->changes);
    if (row->kept >= 0)
        assert_int_equal(zc_plan_kept(changes), row->kept);
    assert_int_equal(zc_plan_flips(changes), row->flip != NULL);
    if (row->flip)
        assert_string_equal(zc_plan_flip_words(changes, 0, ZC_LANG_ZH), row->flip);
    textbuf_free(&told);
    zc_plan_changes_free(changes);
}

int main(void) { return RUN_ROWS(diff_rows, tells); }
