#include "venue/venue.h"

/* From the left end inward: the larger half's numbers fall to 1 or 2, then the others rise. */
static void number_from_middle(int chairs, int left_chairs, int least_left, int least_right, int numbers[])
{
    for (int chair = 0; chair < left_chairs; chair++)
        numbers[chair] = least_left + 2 * (left_chairs - 1 - chair);
    for (int chair = left_chairs; chair < chairs; chair++)
        numbers[chair] = least_right + 2 * (chair - left_chairs);
}

static void number_on(const venue_row *row, int numbers[])
{
    for (int chair = 0; chair < row->chairs; chair++)
        numbers[chair] = chair + 1;
}

/* Odd rows rise, even rows fall. */
static void number_to_and_fro(const venue_row *row, int numbers[])
{
    for (int chair = 0; chair < row->chairs; chair++)
        numbers[chair] = row->chairs_before + (row->place % 2 == 1 ? chair + 1 : row->chairs - chair);
}

/* The middle block 1 .. m; outward from it the odd numbers above m to the left, the even ones to the right.
 */
static void number_zones(const venue_row *row, int numbers[])
{
    const int middle = row->chairs - row->left_chairs - row->right_chairs;
    const int least_odd = middle + 1 + middle % 2, least_even = middle + 2 - middle % 2;
    for (int chair = 0; chair < middle; chair++)
        numbers[row->left_chairs + chair] = chair + 1;
    for (int out = 0; out < row->left_chairs; out++)
        numbers[row->left_chairs - 1 - out] = least_odd + 2 * out;
    for (int out = 0; out < row->right_chairs; out++)
        numbers[row->left_chairs + middle + out] = least_even + 2 * out;
}

void venue_number_row(zc_seatno seatno, const venue_row *row, int numbers[])
{
    switch (seatno) {
    case ZC_SEATNO_ODD_LEFT: number_from_middle(row->chairs, (row->chairs + 1) / 2, 1, 2, numbers); break;
    case ZC_SEATNO_EVEN_LEFT: number_from_middle(row->chairs, row->chairs / 2, 2, 1, numbers); break;
    case ZC_SEATNO_SNAKE: number_to_and_fro(row, numbers); break;
    case ZC_SEATNO_ZONED: number_zones(row, numbers); break;
    case ZC_SEATNO_LTR:
    case ZC_SEATNO_COUNT: number_on(row, numbers); break;
    }
}
