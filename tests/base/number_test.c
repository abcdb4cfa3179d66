#include "base/base.h"
#include "cmocka_rows.h"

static struct write_row {
    const char *id;
    double value;
    int decimals;
    const char *text;
} written[] = {
    { "whole", 12, 2, "12" },
    { "two decimals", 14230.75, 2, "14230.75" },
    { "rounded up", 0.005, 2, "0.01" },
    { "no minus zero", -0.001, 2, "0" },
    { "negative", -3.5, 2, "-3.5" },
    { "leading zero", 0.07, 2, "0.07" },
    { "zeros inside", 10.05, 2, "10.05" },
    { "none", 7.6, 0, "8" },
};

static void writes(void **state)
{
    const struct write_row *row = *state;
    char text[32];
    assert_int_equal(number_write(row->value, row->decimals, text), strlen(row->text));
    assert_string_equal(text, row->text);
}

static struct read_row {
    const char *id, *text;
    bool is_number;
    double value;
} read_rows[] = {
    { "whole", "12", true, 12 },          { "decimals", "164.5", true, 164.5 },
    { "negative", "-0.25", true, -0.25 }, { "exponent", "1e3", true, 1000 },
    { "letter inside", "95O", false, 0 }, { "empty", "", false, 0 },
    { "comma", "1,5", false, 0 },         { "infinite", "1e999", false, 0 },
    { "nan", "nan", false, 0 },
};

static void reads(void **state)
{
    const struct read_row *row = *state;
    double value = 0;
    assert_int_equal(number_read(row->text, &value), row->is_number);
    if (row->is_number)
        assert_true(value == row->value);
}

static struct mm_row {
    const char *id, *text;
    double mm; /* 0: refused */
} mm_rows[] = {
    { "bare", "8000", 8000 },   { "mm", "8000mm", 8000 }, { "cm", "80cm", 800 }, { "m", "8.5 m", 8500 },
    { "Chinese", "8米", 8000 }, { "zero", "0", 0 },       { "inch", "8in", 0 },  { "negative", "-1mm", 0 },
};

static void reads_mm(void **state)
{
    const struct mm_row *row = *state;
    double mm = 0;
    assert_int_equal(number_mm(row->text, &mm), row->mm > 0);
    assert_true(mm == row->mm);
}

int main(void)
{
    return RUN_ROWS(written, writes) + RUN_ROWS(read_rows, reads) + RUN_ROWS(mm_rows, reads_mm);
}
