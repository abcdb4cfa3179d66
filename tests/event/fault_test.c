#include "cmocka_rows.h"
#include "event/document.h"

/* Every allocation in turn fails, until all succeed: no crash, no leak, and the caller is told. */

enum { ALLOCATIONS_MAX = 20000 };

static zc_status read_file(const zc_datapath *data, const char *name)
{
    zc_textbuf path = { 0 };
    zc_bytes bytes;
    event_document document = { 0 };
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    textbuf_format(&path, "%s/fuzz/corpus/event/%s.xml", TESTS_DIR, name);
    zc_status status = arena && diags && !path.failed ? file_read(arena, textbuf_text(&path), &bytes, diags)
                                                      : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = event_document_read(arena, bytes, "event.xml", data, &document, diags);
    event_document_free(&document);
    zc_diags_free(diags);
    arena_free(arena);
    textbuf_free(&path);
    return status;
}

static struct file_row {
    const char *id;
    zc_status in_the_end;
} file_rows[] = {
    { "whole", ZC_OK },
    { "bad", ZC_BAD_INPUT },
    { "cut", ZC_BAD_INPUT },
};

static void files_fail_cleanly(void **state)
{
    const struct file_row *row = *state;
    zc_datapath *data = zc_datapath_make(NULL, NULL);
    for (long nth = 1; nth < ALLOCATIONS_MAX; nth++) {
        mem_fail_at(nth);
        const zc_status status = read_file(data, row->id);
        const bool failed = mem_failed();
        mem_fail_at(0);
        if (!failed) {
            assert_int_equal(status, row->in_the_end);
            zc_datapath_free(data);
            return;
        }
        assert_int_not_equal(status, ZC_OK);
    }
    fail_msg("more than %d allocations", ALLOCATIONS_MAX);
}

static zc_status read_wishes(const zc_table *table)
{
    event_wishes wishes = { 0 };
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    const zc_status status = arena && diags ? event_wishes_of_table(table, arena, &wishes, diags)
                                            : ZC_NO_MEMORY;
    vec_free(&wishes);
    zc_diags_free(diags);
    arena_free(arena);
    return status;
}

static void wishes_fail_cleanly(void **state)
{
    (void)state;
    static const char csv[] = "kind,a,b\npin,王,rostrum-1-1\nempty,A-1-1,\n";
    zc_table *table;
    assert_int_equal(zc_table_read_bytes(csv, sizeof csv - 1, "w.csv", NULL, &table, NULL), ZC_OK);
    bool failed = true;
    for (long nth = 1; failed && nth < ALLOCATIONS_MAX; nth++) {
        mem_fail_at(nth);
        const zc_status status = read_wishes(table);
        failed = mem_failed();
        mem_fail_at(0);
        assert_int_equal(status, failed ? ZC_NO_MEMORY : ZC_OK);
    }
    zc_table_free(table);
}

int main(void)
{
    const struct CMUnitTest rest[] = { cmocka_unit_test(wishes_fail_cleanly) };
    return RUN_ROWS(file_rows, files_fail_cleanly) + cmocka_run_group_tests(rest, NULL, NULL);
}
