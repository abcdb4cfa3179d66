/* Several cards on a sheet: which stands where. */
#include "sheet/stock.h"

int stock_fit(double free_mm, double trim_mm, double gutter_mm)
{
    enum { MOST = 1000 };
    const double rounding_mm = 0.001, fit = (free_mm + gutter_mm + rounding_mm) / (trim_mm + gutter_mm);

    return fit < 1 ? 1 : fit > MOST ? MOST : (int)fit;
}

int sheet_count(const sheet_stock *stock, int cards)
{
    const int cells = sheet_cells(stock);

    return cards / cells + (cards % cells > 0);
}

int sheet_card_at(const sheet_stock *stock, int cards, int sheet, int position)
{
    const int card = position * sheet_count(stock, cards) + sheet;

    return card < cards ? card : -1;
}

/* Sheets turn over their long or their short edge: left and right change sides, above and below do not. */
sheet_stock sheet_cell_at(const sheet_stock *stock, int position, bool is_back)
{
    const int column = position % stock->columns, row = position / stock->columns;
    sheet_stock cell = *stock;

    cell.trim_x_mm += column * (stock->trim_width_mm + stock->gutter_mm);
    cell.trim_y_mm += row * (stock->trim_height_mm + stock->gutter_mm);
    if (is_back)
        cell.trim_x_mm = stock->sheet_width_mm - cell.trim_x_mm - cell.trim_width_mm;
    cell.columns = cell.rows = 1;
    return cell;
}
