/* cli/listing.h: what a machine reads of layouts, stocks and fonts: kept in the line for its report. */
#ifndef CLI_LISTING_H
#define CLI_LISTING_H

#include "cli/cli.h"

/* ZC_OK, ZC_NO_MEMORY */
zc_status json_layouts(cli_line *line, const zc_style_name names[], int count);
zc_status json_stocks(cli_line *line, const zc_stock_name names[], int count);
/* The roles, each with its families in the order in which they are asked for a character. */
zc_status json_fonts(cli_line *line, const zc_fonts *fonts);
#endif
