/* Every reader of xml with its first, second, ... allocation failing, until it succeeds. */
#include "cmocka_rows.h"
#include "xml/xml.h"

static const char source[] =
    "<?xml version='1.0' encoding='GBK'?><a x='\xBB\xE1' y='2'>text<b>\xD2\xE9</b>more</a>";
static const char schema[] =
    "<element name='a' xmlns='http://relaxng.org/ns/structure/1.0'><attribute name='x'/>"
    "<attribute name='y'/><mixed><element name='b'><text/></element></mixed></element>";
static const zc_bytes bytes = { source, sizeof source - 1 };

static zc_status read_document(void)
{
    zc_arena *arena = arena_make();
    const xml_node *root;
    const zc_status status = arena ? xml_read(arena, bytes, "a", &root, NULL) : ZC_NO_MEMORY;
    arena_free(arena);
    return status;
}

/* The problems' words need memory too; without it an error still counts. */
static zc_status check_shape(void)
{
    static const xml_shape shapes[] = { { "a", "x y", "c", true } };
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    const xml_node *root;
    zc_status status = arena && diags ? xml_read(arena, bytes, "a", &root, diags) : ZC_NO_MEMORY;
    if (status == ZC_OK) {
        status = xml_check_shapes(root, "a", shapes, 1, arena, diags);
        assert_int_not_equal(status, ZC_OK);
        assert_true(status == ZC_NO_MEMORY || zc_diags_count_of(diags, ZC_ERROR) > 0);
        status = mem_failed() ? ZC_NO_MEMORY : ZC_OK;
    }
    zc_diags_free(diags);
    arena_free(arena);
    return status;
}

static zc_status check_schema(void)
{
    return xml_check_schema(bytes, "a", (zc_bytes){ schema, sizeof schema - 1 }, NULL);
}

static struct use_row {
    const char *id;
    zc_status (*use)(void);
} use_rows[] = { { "read", read_document }, { "shapes", check_shape }, { "schema", check_schema } };

static void survives(void **state)
{
    const struct use_row *row = *state;
    for (long nth = 1;; nth++) {
        mem_fail_at(nth);
        const zc_status status = row->use();
        const bool failed = mem_failed();
        mem_fail_at(0);
        assert_int_equal(status, failed ? ZC_NO_MEMORY : ZC_OK);
        if (!failed)
            return;
    }
}

int main(void) { return RUN_ROWS(use_rows, survives); }
