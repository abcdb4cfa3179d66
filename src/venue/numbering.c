#include "venue/venue.h"

/* From the left end inward: the larger half's numbers fall to 1 or 2, then the others rise. */
static void number_from_middle(int chairs, int left_chairs, int least_left, int least_right, int numbers[])
{
    for (int chair = 0; chair < left_chairs; chair++)
        numbers[chair] = least_left + 2 * (left_chairs - 1 - chair);
    for (int chair = left_chairs; chair < chairs; chair++)
        numbers[chair] = least_right + 2 * (chair - left_chairs);
}

void venue_number_row(zc_seatno seatno, int chairs, int numbers[])
{
    switch (seatno) {
    case ZC_SEATNO_ODD_LEFT: number_from_middle(chairs, (chairs + 1) / 2, 1, 2, numbers); return;
    case ZC_SEATNO_EVEN_LEFT: number_from_middle(chairs, chairs / 2, 2, 1, numbers); return;
    case ZC_SEATNO_LTR:
    case ZC_SEATNO_COUNT: break;
    }
    for (int chair = 0; chair < chairs; chair++)
        numbers[chair] = chair + 1;
}
